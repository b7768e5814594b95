"""Cells painted by us: words with an icon, and the range of an arrival against its deadline."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from core.domain.clock import ORAL
from ui import formatting as fmt
from ui.models.board_row import BoardRow
from ui.models.column import RowRole
from ui.models.table import Index, TableModel
from ui.theme import SMALL_POINTS, Theme

GAP = 6
TEXT_LEFT = 9  # where Qt begins the words of other cells
ICON = 16  # pixels of an icon's side
_UNITS = "ч|h|сағ|мин|min|км|km"
_TIED = re.compile(  # a day and its hour, a figure and its unit, 8 of 10; no line begins with a dot
    rf"(?<=\d) (?=\d|(?:{_UNITS}|из|of)\b)|(?<=\d (?:из|of)|-нан) (?=\d)| (?=· )"
)
LINE_BREAK = "\u2028"  # what Qt makes of a new line in a cell
_HAS_TEXT = QStyleOptionViewItem.ViewItemFeature.HasDisplay
_HAS_ICON = QStyleOptionViewItem.ViewItemFeature.HasDecoration
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_INKED = (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText)
_ICON_SIZE = QSize(ICON, ICON)
MEASURED = 5_000
"""Texts of which a table remembers whether they fit: to measure them was a third of a paint."""

LONGEST = "00.00 00:00 – 00.00 00:00"  # what is written before a bar


class CellDelegate(QStyledItemDelegate):
    """Draws a cell in its look: colour, weight, icon; long words stand on two small lines.

    It takes them from the row itself: Qt asks the model eight questions for each cell, and at each
    the window may have to wait for a thread that reckons.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._fits: dict[tuple[str, int, bool, float], bool] = {}

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, TableModel):
            super().initStyleOption(option, index)
            return
        column, row = model.cell(index)
        look = column.look(row)
        option.displayAlignment = _RIGHT if column.right else _LEFT
        ink = QColor(self.theme.palette.colour(look.role))
        for role in _INKED:
            option.palette.setColor(role, ink)
        if look.bold:
            option.font.setBold(True)
        features = option.features | _HAS_TEXT
        if look.icon:
            features |= _HAS_ICON
            option.icon = self.theme.icon(look.icon, look.role)
            option.decorationSize = _ICON_SIZE
        option.features = features
        option.text = column.text(row).replace("\n", LINE_BREAK)
        self._break_words(option)

    def _break_words(self, option: QStyleOptionViewItem) -> None:
        """Let words too long for a cell of one line stand on two, a little smaller."""
        wraps = QStyleOptionViewItem.ViewItemFeature.WrapText
        if option.features & wraps:
            return
        room = option.rect.width() - 2 * TEXT_LEFT - (0 if option.icon.isNull() else ICON + GAP)
        text, font = option.text, option.font
        measured = (text, room, font.bold(), font.pointSizeF())
        fits = self._fits.get(measured)
        if fits is None:
            metrics = QFontMetricsF(font)
            fits = all(metrics.horizontalAdvance(line) <= room for line in text.split(LINE_BREAK))
            if len(self._fits) >= MEASURED:
                self._fits.clear()
            self._fits[measured] = fits
        if not fits:
            font.setPointSizeF(SMALL_POINTS)
            option.features |= wraps
            option.text = _tied(text, QFontMetrics(font), room)


def _tied(text: str, metrics: QFontMetrics, room: int) -> str:
    """A text whose days keep their hours on the line, where both have room on one."""
    tied = _TIED.sub(fmt.NBSP, text)
    fits = all(metrics.horizontalAdvance(word) <= room for word in tied.split(" "))
    return tied if fits else text


@dataclass(frozen=True, slots=True)
class Horizon:
    """The stretch of time that a column of ranges shows, the same for every row."""

    begins: datetime
    ends: datetime

    def part(self, moment: datetime) -> float:
        """Where a moment lies, 0 to 1 between the ends, cut at them."""
        whole = (self.ends - self.begins).total_seconds()
        return min(1.0, max(0.0, (moment - self.begins).total_seconds() / whole))

    def midnights(self) -> list[datetime]:
        """Midnights of Oral within it."""
        first = self.begins.astimezone(ORAL).replace(hour=0, minute=0, second=0, microsecond=0)
        days = int((self.ends - first) / timedelta(days=1)) + 1
        found = [first + timedelta(days=d) for d in range(1, days + 1)]
        return [m for m in found if m < self.ends]


def horizon_of(rows: Iterable[BoardRow], now: datetime) -> Horizon:
    """From now to where nine of ten arrivals end, one day at least and ten at most."""
    ends = sorted(e for r in rows if (e := r.view.arrives(0.9)) is not None)
    last = ends[int(0.9 * (len(ends) - 1))] if ends else now
    reach = min(timedelta(days=10), max(timedelta(days=1), last - now))
    return Horizon(now, now + reach)


class ArrivalDelegate(CellDelegate):
    """Draws when a truck arrives: the range of 8 in 10, its inner half, the deadline as a post.

    What lies behind the deadline is hatched, so that lateness shows without colour.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self.horizon: Horizon | None = None

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RowRole)
        if not isinstance(row, BoardRow) or self.horizon is None or not _has_range(row):
            super().paint(painter, option, index)
            return
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        text, styled.text = styled.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, styled, painter, option.widget)
        cell = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = self.bar_of(cell, styled.fontMetrics)
        if bar.width() > 24:
            self._paint_bar(painter, bar, row, self.horizon)
        words = cell.adjusted(TEXT_LEFT, 0, -GAP, -1)
        text = styled.fontMetrics.elidedText(text, styled.textElideMode, int(words.width()))
        painter.setPen(QColor(self.theme.palette.text))
        painter.setFont(styled.font)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def bar_of(self, cell: QRectF, metrics: QFontMetrics) -> QRectF:
        """The part of a cell in which the bar is drawn: behind the words."""
        words = TEXT_LEFT + metrics.horizontalAdvance(LONGEST) + GAP
        return cell.adjusted(words, 0, -GAP, -1)

    def _paint_bar(self, painter: QPainter, bar: QRectF, row: BoardRow, horizon: Horizon) -> None:
        colours = self.theme.palette
        painter.setPen(QPen(QColor(colours.line), 1))
        for midnight in horizon.midnights():
            x = round(bar.left() + horizon.part(midnight) * bar.width()) + 0.5
            painter.drawLine(int(x), int(bar.top() + 3), int(x), int(bar.bottom() - 3))
        outer = self._stretch(bar, row, horizon, (0.1, 0.9), 5)
        inner = self._stretch(bar, row, horizon, (0.3, 0.7), 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.band))
        painter.drawRoundedRect(outer, 2, 2)
        painter.setBrush(QColor(colours.band_core))
        painter.drawRoundedRect(inner, 2, 2)
        promised = row.view.promised_at
        if promised is not None:
            self._paint_deadline(
                painter, bar, outer, horizon.part(promised), "act" if row.is_late else "text"
            )

    def _stretch(
        self,
        bar: QRectF,
        row: BoardRow,
        horizon: Horizon,
        levels: tuple[float, float],
        half: int,
    ) -> QRectF:
        early, late = row.view.arrives(levels[0]), row.view.arrives(levels[1])
        if early is None or late is None:
            return QRectF()
        left = bar.left() + horizon.part(early) * bar.width()
        right = bar.left() + horizon.part(late) * bar.width()
        middle = bar.center().y()
        width = max(3.0, right - left)
        return QRectF(min(left, bar.right() - width), middle - half, width, 2 * half)

    def _paint_deadline(
        self, painter: QPainter, bar: QRectF, outer: QRectF, part: float, role: str
    ) -> None:
        colours = self.theme.palette
        x = bar.left() + part * bar.width()
        behind = QRectF(outer)
        behind.setLeft(max(outer.left(), x))
        if behind.width() > 0 and x < outer.right():
            painter.setBrush(QColor(colours.act_soft))
            painter.drawRect(behind)
            painter.setBrush(QBrush(QColor(colours.act), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(behind)
        ink = QColor(colours.colour(role))
        painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(int(x), int(bar.top() + 4), int(x), int(bar.bottom() - 4))


def _has_range(row: BoardRow) -> bool:
    return row.view.arrival.quantiles is not None and row.view.state.arrived_at is None
