"""Words on the map that never lie on one another: the weightier first, the rest where room is."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QGraphicsLineItem

from ui.plots.axis import TICK_POINTS
from ui.plots.drawing import XY, pen
from ui.theme import desk_font

VEIL = 0.8  # of what lies under a word
GAP = 9.0  # pixels between a mark and its word
FAR = 2.2 * GAP  # where there is no room nearer; a line then leads to the mark
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
        self.leaders: list[QGraphicsLineItem] = []
        box.sigRangeChanged.connect(self.place)
        box.sigResized.connect(self.place)

    def show(self, words: Sequence[Word], marks: Sequence[XY], ground: str) -> None:
        """Show these instead of others, off the marks, on a ground that roads do not cross."""
        for item in (*self.items, *self.leaders):
            self.box.removeItem(item)
        self.words = sorted(words, key=lambda w: -w.weight)
        self.marks = tuple(marks)
        self.items, self.leaders = [], []
        veil = QColor(ground)
        veil.setAlphaF(VEIL)
        for word in self.words:
            item = pg.TextItem(word.text, color=word.colour, fill=veil)
            item.setFont(desk_font(TICK_POINTS))
            item.textItem.document().setDocumentMargin(1)
            item.setPos(word.x, word.y)
            item.setZValue(10)
            self.box.addItem(item)
            self.items.append(item)
            leader = QGraphicsLineItem()
            leader.setPen(pen(word.colour, 1))
            leader.setZValue(9)
            self.box.addItem(leader, ignoreBounds=True)
            self.leaders.append(leader)
        self.place()

    def place(self, *_: object) -> None:
        """Find room for each word beside its mark; what finds none is left out."""
        shown = self.box.sceneBoundingRect()
        spots = [self._pixels(spot) for spot in self.marks]
        taken = [_mark(spot) for spot in spots]
        for word, item, leader in zip(self.words, self.items, self.leaders, strict=True):
            rooms = (r for r in self._rooms(word, spots) if shown.contains(r))
            room = next((r for r in rooms if _is_free(r, taken)), None)
            item.setVisible(room is not None)
            leader.setVisible(False)
            if room is not None:
                taken.append(room)
                at = self._pixels((word.x, word.y))
                _put(item, room, at)
                self._lead(leader, at, room)

    def _lead(self, leader: QGraphicsLineItem, at: QPointF, room: QRectF) -> None:
        """A line from a mark to its word, where the word stands far from it."""
        if _distance(room, at) < FAR:
            return
        end = _nearest(room, at)
        leader.setLine(QLineF(self.box.mapSceneToView(at), self.box.mapSceneToView(end)))
        leader.setVisible(True)

    def _pixels(self, spot: XY) -> QPointF:
        return QPointF(self.box.mapViewToScene(QPointF(*spot)))

    def _rooms(self, word: Word, spots: Sequence[QPointF]) -> list[QRectF]:
        metrics = QFontMetricsF(desk_font(TICK_POINTS))
        wide, high = metrics.horizontalAdvance(word.text) + 8, metrics.height()
        at = self._pixels((word.x, word.y))
        near, far = (
            [
                QRectF(
                    at.x() + across * (gap + wide / 2) - wide / 2,
                    at.y() + down * (gap + high / 2) - high / 2,
                    wide,
                    high,
                )
                for across, down in _SIDES
            ]
            for gap in (GAP, FAR)
        )
        return [*near, *sorted(far, key=lambda room: _strangeness(room, at, spots))]


def _put(item: pg.TextItem, room: QRectF, at: QPointF) -> None:
    """Lay the middle of a word on that of its room."""
    drawn = item.textItem.boundingRect()
    across, down = at.x() - room.center().x(), at.y() - room.center().y()
    item.setAnchor((0.5 + across / drawn.width(), 0.5 + down / drawn.height()))


def _mark(at: QPointF) -> QRectF:
    return QRectF(at.x() - GAP / 2, at.y() - GAP / 2, GAP, GAP)


def _strangeness(room: QRectF, at: QPointF, spots: Sequence[QPointF]) -> float:
    """How much nearer than its own mark the next one is: the word would seem to be of that."""
    others = [_distance(room, spot) for spot in spots if spot != at]
    return _distance(room, at) - min(others, default=0.0)


def _nearest(room: QRectF, at: QPointF) -> QPointF:
    return QPointF(
        min(max(at.x(), room.left()), room.right()), min(max(at.y(), room.top()), room.bottom())
    )


def _distance(room: QRectF, at: QPointF) -> float:
    end = _nearest(room, at)
    return hypot(end.x() - at.x(), end.y() - at.y())


def _is_free(room: QRectF, taken: Sequence[QRectF]) -> bool:
    return not any(room.intersects(other) for other in taken)
