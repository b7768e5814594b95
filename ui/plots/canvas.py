"""The ground a plot is drawn on: our axes, no dragging, a tip with exact words under the mouse."""

from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QFrame, QToolTip, QWidget
from typing_extensions import override

from ui.palette import Palette
from ui.plain import tip
from ui.plots.axis import FlagAxis, TimeAxis

pg.setConfigOptions(antialias=True)

REACH = 12.0  # pixels from a mark at which its words are shown


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a point."""

    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that hold from one moment to another, whatever the height."""

    begins: float
    ends: float
    text: str


class Canvas(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph is untyped
    """One pair of axes over time."""

    def __init__(self, left: Any, parent: QWidget | None = None, *, flagged: bool = True) -> None:
        self.flags = FlagAxis()
        self.time_axis = TimeAxis("bottom")
        super().__init__(
            parent, axisItems={"bottom": self.time_axis, "left": left, "top": self.flags}
        )
        self.left_axis = left
        self.marks: list[Mark] = []
        self.stretches: list[Stretch] = []
        self.showAxis("top", flagged)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseEnabled(x=False, y=False)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.getViewBox().setDefaultPadding(0.0)
        self.getPlotItem().setContentsMargins(0, 2, 10, 0)

    def begin(self, palette: Palette) -> None:
        """Wipe everything and take the colours."""
        self.clear()
        self.marks, self.stretches = [], []
        self.flags.set_flags(())
        self.setBackground(palette.surface)
        for axis in (self.time_axis, self.left_axis):
            axis.setPen(palette.line)
            axis.setTextPen(palette.muted)

    def set_span(self, begins: float, ends: float, low: float, high: float) -> None:
        """Show this stretch of time and these heights."""
        self.setRange(xRange=(begins, ends), yRange=(low, high), padding=0)

    def hint_at(self, x: float, y: float) -> str:
        """The words of what lies at a moment and a height; empty where there is nothing."""
        wide, high = self.getViewBox().viewPixelSize()
        near = [(self._pixels(m, (x, y), (wide, high)), m.text) for m in self.marks]
        close = [pair for pair in near if pair[0] <= REACH]
        if close:
            return min(close)[1]
        lines = [s.text for s in self.stretches if s.begins <= x <= s.ends]
        return "\n".join(dict.fromkeys(lines))

    @staticmethod
    def _pixels(mark: Mark, at: tuple[float, float], pixel: tuple[float, float]) -> float:
        across = (mark.x - at[0]) / (pixel[0] or 1.0)
        up = (mark.y - at[1]) / (pixel[1] or 1.0)
        return float((across**2 + up**2) ** 0.5)

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, 120)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Say what lies under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self.getViewBox().mapSceneToView(QPointF(self.mapToScene(event.pos())))
            text = self.hint_at(spot.x(), spot.y())
            QToolTip.showText(event.globalPos(), tip(text), self)
            return True
        return bool(super().viewportEvent(event))
