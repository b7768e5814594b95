"""Free slots by day: a strip of cells, each with its number; colour only repeats it."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from core.domain.clock import ORAL
from core.domain.reading import Reading
from ui import formatting as fmt
from ui.free_slots import SlotPicture, klass_word
from ui.palette import Palette
from ui.plain import tip
from ui.plots.axis import TICK_POINTS, day_word
from ui.plots.legend import Entry
from ui.plots.plot import Plot, Rows
from ui.theme import desk_font
from ui.words import trade_words

HEAD, CELL, NAME, LEAST = 16, 22, 96, 44
FEW = 20


class Strip(QWidget):
    """Paints the cells; days that do not fit are left out at the far end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: SlotPicture | None = None
        self.colours: Palette | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        rows = len(self.picture.klasses()) if self.picture else 0
        return QSize(NAME + 7 * LEAST, HEAD + CELL * max(1, rows))

    def days(self) -> list[date]:
        """Days that have room."""
        if self.picture is None:
            return []
        return self.picture.days()[: max(1, (self.width() - NAME) // LEAST)]

    def cell(self, column: int, row: int) -> QRectF:
        """Where a day and class stand."""
        wide = (self.width() - NAME) / max(1, len(self.days()))
        wide = min(wide, 84.0)
        return QRectF(NAME + column * wide, HEAD + row * CELL, wide, CELL)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.picture is None or self.colours is None:
            return
        painter = QPainter(self)
        painter.setFont(desk_font(TICK_POINTS))
        days, klasses = self.days(), self.picture.klasses()
        if not days:
            text = QCoreApplication.translate("Plot", "nothing is known of free slots here")
            painter.setPen(QColor(self.colours.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)
            return
        self._paint_heads(painter, days, klasses, self.colours)
        for row, klass in enumerate(klasses):
            for column, day in enumerate(days):
                self._paint_cell(painter, self.cell(column, row), self.picture.at(day, klass))

    def _paint_heads(
        self, painter: QPainter, days: list[date], klasses: Sequence[str], colours: Palette
    ) -> None:
        painter.setPen(QColor(colours.muted))
        narrow = self.cell(0, 0).width() < 56
        for column, day in enumerate(days):
            room = self.cell(column, 0)
            room.setRect(room.x(), 0, room.width(), HEAD)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, _day_head(day, narrow=narrow))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for row, klass in enumerate(klasses):
            painter.drawText(QRectF(0, HEAD + row * CELL, NAME - 6, CELL), side, klass_word(klass))

    def _paint_cell(self, painter: QPainter, room: QRectF, reading: Reading | None) -> None:
        if self.colours is None:
            return
        role = slot_role(reading)
        inner = room.adjusted(1, 1, -1, -1)
        painter.fillRect(inner, QColor(self.colours.ground(role)))
        painter.setPen(QPen(QColor(self.colours.colour(role)), 1))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, slot_text(reading))

    @override
    def event(self, event: QEvent) -> bool:
        """Say what a cell is made of."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self.hint_at(event.pos())), self)
            return True
        return super().event(event)

    def hint_at(self, where: QPoint) -> str:
        """Day, class, number, source and age of a cell; empty beside the cells."""
        if self.picture is None:
            return ""
        for row, klass in enumerate(self.picture.klasses()):
            for column, day in enumerate(self.days()):
                if self.cell(column, row).contains(where):
                    return slot_words(self.picture.at(day, klass), day, klass, self.picture.now)
        return ""


class SlotStrip(Plot[SlotPicture]):
    """Free slots by day and class."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        self.strip = Strip(parent)
        super().__init__(palette, self.strip)

    @override
    def title(self) -> str:
        return QCoreApplication.translate("Plot", "Free slots by day")

    @override
    def draw(self, data: SlotPicture) -> None:
        self.strip.picture, self.strip.colours = data, self.palette
        self.strip.updateGeometry()
        self.strip.update()

    @override
    def forget(self) -> None:
        self.strip.picture = None
        super().forget()

    @override
    def legend(self) -> list[Entry]:
        return []

    @override
    def table(self) -> Rows:
        data = self.data
        heads = [QCoreApplication.translate("Plot", "Day")]
        if data is None:
            return [tuple(heads)]
        klasses = data.klasses()
        rows: Rows = [tuple(heads + [klass_word(k) for k in klasses])]
        for day in data.days():
            figures = [slot_text(data.at(day, k)) for k in klasses]
            rows.append((_day_head(day), *figures))
        return rows


def slot_role(reading: Reading | None) -> str:
    """The role of a cell's colour: none, few, plenty, unknown."""
    if reading is None or reading.value is None:
        return "muted"
    if reading.value <= 0:
        return "act"
    return "warn" if reading.value < FEW and reading.klass != "express" else "good"


def slot_text(reading: Reading | None) -> str:
    """The number; a dash where nobody knows."""
    if reading is None or reading.value is None:
        return fmt.DASH
    return fmt.number(reading.value)


def slot_words(reading: Reading | None, day: date, klass: str, now: datetime) -> str:
    """Everything about a cell."""
    head = f"{_day_head(day)}, {klass_word(klass)}: {slot_text(reading)}"
    if reading is None:
        return head
    who = f"{trade_words.source(reading.source)}, {fmt.ago(reading.seen_at, now)}"
    return f"{head}\n{who}"


def _day_head(day: date, *, narrow: bool = False) -> str:
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=ORAL)
    return fmt.day(noon) if narrow else day_word(noon)
