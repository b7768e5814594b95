"""The legend under a plot: each sign with its words, in as many lines as it takes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.palette import Palette
from ui.theme import desk_font

SIGN = 18
LINE = 17
GAP = 14


@dataclass(frozen=True, slots=True)
class Entry:
    """`sign` is one of SIGNS, `colour` a field of the palette."""

    sign: str
    colour: str
    text: str


class Legend(QWidget):
    """Entries in lines."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.palette_of_desk = palette
        self.entries: tuple[Entry, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entries(self, entries: Sequence[Entry], palette: Palette) -> None:
        """Show these in these colours."""
        self.entries, self.palette_of_desk = tuple(entries), palette
        self.setAccessibleDescription("; ".join(e.text for e in self.entries))
        self.setVisible(bool(self.entries))
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return int(places[-1].y()) + LINE + 4 if places else 0

    @override
    def sizeHint(self) -> QSize:
        width = max(200, self.width())
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.heightForWidth(max(60, self.width())))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(desk_font(8.0))
        metrics = QFontMetrics(desk_font(8.0))
        for entry, place in zip(self.entries, self._places(self.width()), strict=True):
            colour = QColor(getattr(self.palette_of_desk, entry.colour))
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            SIGNS[entry.sign](painter, QRectF(place.x(), place.y(), SIGN, LINE))
            painter.setPen(QColor(self.palette_of_desk.muted))
            room = self.width() - int(place.x()) - SIGN - 4
            text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(
                QRectF(place.x() + SIGN + 4, place.y(), room, LINE),
                Qt.AlignmentFlag.AlignVCenter,
                text,
            )

    def _places(self, width: int) -> list[QPointF]:
        metrics = QFontMetrics(desk_font(8.0))
        places, x, y = [], 0.0, 2.0
        for entry in self.entries:
            room = SIGN + 4 + metrics.horizontalAdvance(entry.text)
            if x and x + room > width:
                x, y = 0.0, y + LINE
            places.append(QPointF(x, y))
            x += room + GAP
        return places


def _band(painter: QPainter, room: QRectF) -> None:
    painter.fillRect(room.adjusted(0, 4, 0, -4), painter.pen().color())


def _stems(painter: QPainter, room: QRectF) -> None:
    for left, top, low in ((2, 5, 3), (7, 3, 5), (12, 4, 2)):
        stem = QRectF(room.left() + left, room.top() + top, 3, room.height() - top - low)
        painter.fillRect(stem, painter.pen().color())


def _bar(painter: QPainter, room: QRectF) -> None:
    painter.setPen(QPen(painter.pen().color(), 1))
    painter.setBrush(QBrush(painter.pen().color(), Qt.BrushStyle.BDiagPattern))
    painter.drawRect(room.adjusted(1, 3, -1, -3))


def _line(painter: QPainter, room: QRectF) -> None:
    painter.setPen(QPen(painter.pen().color(), 2))
    painter.drawLine(room.topLeft() + QPointF(0, LINE / 2), room.topRight() + QPointF(0, LINE / 2))


def _dash(painter: QPainter, room: QRectF) -> None:
    painter.setPen(QPen(painter.pen().color(), 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(room.topLeft() + QPointF(0, LINE / 2), room.topRight() + QPointF(0, LINE / 2))


def _dots(painter: QPainter, room: QRectF) -> None:
    painter.setPen(QPen(painter.pen().color(), 1.5, Qt.PenStyle.DotLine))
    painter.drawLine(room.topLeft() + QPointF(0, LINE / 2), room.topRight() + QPointF(0, LINE / 2))


def _step(painter: QPainter, room: QRectF) -> None:
    middle, third = room.center(), SIGN / 2
    low, high = middle.y() + 3, middle.y() - 3
    painter.drawPolyline(
        QPolygonF(
            [
                QPointF(room.left(), low),
                QPointF(room.left() + third, low),
                QPointF(room.left() + third, high),
                QPointF(room.right(), high),
            ]
        )
    )


def _dot(painter: QPainter, room: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(room.center(), 3.5, 3.5)


def _ring(painter: QPainter, room: QRectF) -> None:
    painter.drawEllipse(room.center(), 3.5, 3.5)


def _cross(painter: QPainter, room: QRectF) -> None:
    middle = room.center()
    for dx, dy in ((3.5, 3.5), (3.5, -3.5)):
        painter.drawLine(middle - QPointF(dx, dy), middle + QPointF(dx, dy))


def _arrow(painter: QPainter, room: QRectF) -> None:
    middle = room.center()
    painter.drawLine(middle + QPointF(0, 6), middle - QPointF(0, 2))
    painter.setBrush(painter.pen().color())
    tip = [QPointF(0, -6), QPointF(-4, 0), QPointF(4, 0)]
    painter.drawPolygon(QPolygonF([middle + p for p in tip]))


def _diamond(painter: QPainter, room: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    corners = [QPointF(0, -4.5), QPointF(4.5, 0), QPointF(0, 4.5), QPointF(-4.5, 0)]
    painter.drawPolygon(QPolygonF([room.center() + p for p in corners]))


SIGNS: dict[str, Callable[[QPainter, QRectF], None]] = {
    "band": _band,
    "stems": _stems,
    "bar": _bar,
    "line": _line,
    "dash": _dash,
    "dots": _dots,
    "step": _step,
    "dot": _dot,
    "ring": _ring,
    "cross": _cross,
    "arrow": _arrow,
    "diamond": _diamond,
}
