"""Words on the map that never lie on one another: the weightier first, the rest where room is."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF

from ui.plots.axis import TICK_POINTS
from ui.plots.drawing import XY
from ui.theme import desk_font

VEIL = 0.8  # of what lies under a word
GAP = 9.0  # pixels between a mark and its word
FAR = 2.2 * GAP  # where there is no room nearer
_SIDES = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, -1), (-1, 1))
"""Right, left, below, above, and the corners."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a place; the greater the weight, the sooner it is placed."""

    x: float
    y: float
    text: str
    colour: str
    weight: int


class MapLabels:
    """Places words anew whenever what is shown changes."""

    def __init__(self, box: pg.ViewBox) -> None:
        self.box = box
        self.words: list[Word] = []
        self.marks: tuple[XY, ...] = ()
        self.items: list[pg.TextItem] = []
        box.sigRangeChanged.connect(self.place)
        box.sigResized.connect(self.place)

    def show(self, words: Sequence[Word], marks: Sequence[XY], ground: str) -> None:
        """Show these instead of others, off the marks, on a ground that roads do not cross."""
        for item in self.items:
            self.box.removeItem(item)
        self.words = sorted(words, key=lambda w: -w.weight)
        self.marks = tuple(marks)
        self.items = []
        veil = QColor(ground)
        veil.setAlphaF(VEIL)
        for word in self.words:
            item = pg.TextItem(word.text, color=word.colour, fill=veil)
            item.setFont(desk_font(TICK_POINTS))
            item.setPos(word.x, word.y)
            item.setZValue(10)
            self.box.addItem(item)
            self.items.append(item)
        self.place()

    def place(self, *_: object) -> None:
        """Find room for each word beside its mark; what finds none is left out."""
        shown = self.box.sceneBoundingRect()
        taken = [self._mark(spot) for spot in self.marks]
        for word, item in zip(self.words, self.items, strict=True):
            rooms = (r for r in self._rooms(word) if shown.contains(r))
            room = next((r for r in rooms if _is_free(r, taken)), None)
            item.setVisible(room is not None)
            if room is not None:
                taken.append(room)
                at = self._pixels((word.x, word.y))
                item.setAnchor(
                    ((at.x() - room.left()) / room.width(), (at.y() - room.top()) / room.height())
                )

    def _pixels(self, spot: XY) -> QPointF:
        return QPointF(self.box.mapViewToScene(QPointF(*spot)))

    def _mark(self, spot: XY) -> QRectF:
        at = self._pixels(spot)
        return QRectF(at.x() - GAP / 2, at.y() - GAP / 2, GAP, GAP)

    def _rooms(self, word: Word) -> list[QRectF]:
        metrics = QFontMetricsF(desk_font(TICK_POINTS))
        wide, high = metrics.horizontalAdvance(word.text) + 8, metrics.height()
        at = self._pixels((word.x, word.y))
        rooms = []
        for gap, (across, down) in product((GAP, FAR), _SIDES):
            x = at.x() + across * (gap + wide / 2) - wide / 2
            y = at.y() + down * (gap + high / 2) - high / 2
            rooms.append(QRectF(x, y, wide, high))
        return rooms


def _is_free(room: QRectF, taken: Sequence[QRectF]) -> bool:
    return not any(room.intersects(other) for other in taken)
