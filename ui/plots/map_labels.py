"""Words on the map that never lie on one another: the weightier first, the rest where room is."""

from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from ui.plots.axis import TICK_POINTS
from ui.theme import desk_font

GAP = 9.0  # pixels between a mark and its word
_SIDES = ((1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0), (1.0, 1.0), (1.0, -1.0))
"""Right, left, below, above, and the two corners at the right."""


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
        self.items: list[pg.TextItem] = []
        box.sigRangeChanged.connect(self.place)
        box.sigResized.connect(self.place)

    def show(self, words: Sequence[Word]) -> None:
        """Show these instead of others."""
        for item in self.items:
            self.box.removeItem(item)
        self.words = sorted(words, key=lambda w: -w.weight)
        self.items = []
        for word in self.words:
            item = pg.TextItem(word.text, color=word.colour)
            item.setFont(desk_font(TICK_POINTS))
            item.setPos(word.x, word.y)
            item.setZValue(10)
            self.box.addItem(item)
            self.items.append(item)
        self.place()

    def place(self, *_: object) -> None:
        """Find room for each word beside its mark; what finds none is left out."""
        taken = [self._mark(word) for word in self.words]
        for word, item in zip(self.words, self.items, strict=True):
            room = next((r for r in self._rooms(word) if _is_free(r, taken)), None)
            item.setVisible(room is not None)
            if room is not None:
                taken.append(room)
                at = self._pixels(word)
                item.setAnchor(
                    ((at.x() - room.left()) / room.width(), (at.y() - room.top()) / room.height())
                )

    def _pixels(self, word: Word) -> QPointF:
        return QPointF(self.box.mapViewToScene(QPointF(word.x, word.y)))

    def _mark(self, word: Word) -> QRectF:
        at = self._pixels(word)
        return QRectF(at.x() - GAP / 2, at.y() - GAP / 2, GAP, GAP)

    def _rooms(self, word: Word) -> list[QRectF]:
        metrics = QFontMetricsF(desk_font(TICK_POINTS))
        wide, high = metrics.horizontalAdvance(word.text) + 8, metrics.height()
        at = self._pixels(word)
        rooms = []
        for across, down in _SIDES:
            x = at.x() + across * (GAP + wide / 2) - wide / 2
            y = at.y() + down * (GAP + high / 2) - high / 2
            rooms.append(QRectF(x, y, wide, high))
        return rooms


def _is_free(room: QRectF, taken: Sequence[QRectF]) -> bool:
    return not any(room.intersects(other) for other in taken)
