"""The ground of the map: moved by mouse and keys, says what lies under the mouse, opens it."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.plots.canvas import REACH, Canvas

CLOSER = 0.7
STEP = 0.15  # of what is shown
NEAREST, FARTHEST = 0.4, 60.0  # degrees across


class MapCanvas(Canvas):
    """Without axes; a kilometre is as long across as up."""

    pressed = Signal(object)  # what was put there by `place`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(pg.AxisItem("left"), parent, flagged=False)
        self.placed: list[tuple[float, float, object]] = []
        self.whole = QRectF(-1, -1, 2, 2)
        self.is_moved = False
        for side in ("left", "bottom", "top"):
            self.showAxis(side, show=False)
        box = self.getViewBox()
        box.setAspectLocked()
        box.setLimits(minXRange=NEAREST, maxXRange=FARTHEST)
        box.sigRangeChangedManually.connect(self._on_moved)
        self.setMouseEnabled(x=True, y=True)
        self.getPlotItem().setContentsMargins(0, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Plus: lambda: self.zoom(CLOSER),
            Qt.Key.Key_Equal: lambda: self.zoom(CLOSER),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / CLOSER),
            Qt.Key.Key_Left: lambda: self.move_by(-STEP, 0),
            Qt.Key.Key_Right: lambda: self.move_by(STEP, 0),
            Qt.Key.Key_Up: lambda: self.move_by(0, STEP),
            Qt.Key.Key_Down: lambda: self.move_by(0, -STEP),
            Qt.Key.Key_Home: self.show_whole,
        }

    def place(self, x: float, y: float, what: object) -> None:
        """Something that can be pressed."""
        self.placed.append((x, y, what))

    def fit(self, whole: QRectF) -> None:
        """Show all of it, unless somebody has moved the map."""
        self.whole = whole
        if not self.is_moved:
            self.getViewBox().setRange(whole, padding=0)

    def show_whole(self) -> None:
        """Back to everything."""
        self.is_moved = False
        self.fit(self.whole)

    def zoom(self, factor: float) -> None:
        """Closer (below 1) or farther, about the middle."""
        self.is_moved = True
        self.getViewBox().scaleBy((factor, factor))

    def move_by(self, across: float, up: float) -> None:
        """Look further by a share of what is shown."""
        self.is_moved = True
        shown = self.getViewBox().viewRect()
        self.getViewBox().translateBy(x=across * shown.width(), y=up * shown.height())

    def at(self, x: float, y: float) -> object | None:
        """What lies here; None where nothing does."""
        wide, high = self.getViewBox().viewPixelSize()
        near = [
            (((px - x) / wide) ** 2 + ((py - y) / high) ** 2, number)
            for number, (px, py, _) in enumerate(self.placed)
        ]
        close = [pair for pair in near if pair[0] <= REACH**2]
        return self.placed[min(close)[1]][2] if close else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = self._keys.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            move()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self.getViewBox().mapSceneToView(
            QPointF(self.mapToScene(event.position().toPoint()))
        )
        what = self.at(spot.x(), spot.y())
        if what is None:
            self.show_whole()
        else:
            self.pressed.emit(what)
        event.accept()

    def _on_moved(self) -> None:
        self.is_moved = True
