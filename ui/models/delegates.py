"""Cells painted by us: words with an icon, and the range of an arrival against its deadline."""

import re
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from core.domain.clock import ORAL
from ui import formatting as fmt
from ui.models.board_row import BoardRow
from ui.models.column import Column, Look, RowRole
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
_POINTED_AT = (
    QStyle.StateFlag.State_Selected
    | QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_MouseOver
)
_ICON_SIZE = QSize(ICON, ICON)
MEASURED = 5_000
"""Texts of which a table remembers whether they fit: to measure them was a third of a paint."""
PAINTED = 20_000
"""Cells of which a table remembers how they were painted."""
SCREENS = 2
"""As many pictures of cells are kept as fill the room of the table so many times."""
BAR_STEPS = 400
"""Parts of a bar; one is hardly wider than a pixel on the largest screen."""

LONGEST = "00.00 00:00 – 00.00 00:00"  # what is written before a bar


Face = tuple[str, Look, tuple[int, ...]]
"""Words of a cell, how they look, and where what is drawn beside them lies."""


class CellDelegate(QStyledItemDelegate):
    """Draws a cell in its look: colour, weight, icon; long words stand on two small lines.

    It takes them from the row itself: Qt asks the model eight questions for each cell, and at each
    the window may have to wait for a thread that reckons. A cell that nobody points at is drawn
    once and then kept as a picture; not at 125 or 150 %, where its edges lie between pixels.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._fits: dict[tuple[str, int, bool, float], bool] = {}
        self._painted: dict[tuple[Hashable, str], Face] = {}
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self._room = 0  # pixels that the pictures take
        theme.changed.connect(self.forget_pictures)

    def face(self, column: Column[Any], row: Any) -> Face:
        """All that shows of a cell."""
        return column.text(row), column.look(row), ()

    def looks_other(self, index: Index) -> bool:
        """True where a cell is not as it was painted last."""
        model = index.model()
        if not isinstance(model, TableModel):
            return True
        column, row = model.cell(index)
        painted = self._painted.get((model.key_at(index.row()), column.key))
        return painted != self.face(column, row)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, TableModel):
            super().paint(painter, option, index)
            return
        column, row = model.cell(index)
        face = self.face(column, row)
        self._remember(model.key_at(index.row()), column, face)
        ratio = painter.device().devicePixelRatioF()
        if option.state & _POINTED_AT or ratio != int(ratio):
            self.draw(painter, option, index)
            return
        size = option.rect.size()
        drawn = (column.key, face, size.toTuple(), option.state, option.direction, ratio)
        named = (*drawn, option.font.key())
        picture = self._pictures.get(named)
        if picture is None:
            picture = self._picture(option, index, ratio)
            self._keep(named, picture, option.widget.size())
        painter.drawPixmap(option.rect.topLeft(), picture)

    def forget_pictures(self) -> None:
        """Give back what they take: other colours, or nobody sees the table."""
        self._pictures.clear()
        self._room = 0

    def _keep(self, named: tuple[object, ...], picture: QPixmap, within: QSize) -> None:
        ratio = picture.devicePixelRatio()
        if self._room > SCREENS * within.width() * within.height() * ratio * ratio:
            self.forget_pictures()
        self._pictures[named] = picture
        self._room += picture.width() * picture.height()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell anew."""
        super().paint(painter, option, index)

    def _picture(self, option: QStyleOptionViewItem, index: Index, ratio: float) -> QPixmap:
        picture = QPixmap(option.rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self.theme.palette.surface)
        alone = QStyleOptionViewItem(option)
        alone.rect = QRect(QPoint(), option.rect.size())
        painter = QPainter(picture)
        painter.setFont(option.font)
        self.draw(painter, alone, index)
        painter.end()
        return picture

    def _remember(self, key: Hashable, column: Column[Any], face: Face) -> None:
        if len(self._painted) >= PAINTED:
            self._painted.clear()
        self._painted[key, column.key] = face

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, TableModel):
            super().initStyleOption(option, index)
            return
        column, row = model.cell(index)
        text, look = column.text(row), column.look(row)
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
        option.text = text.replace("\n", LINE_BREAK)
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
    def face(self, column: Column[Any], row: Any) -> Face:
        text, look, _ = super().face(column, row)
        if not isinstance(row, BoardRow) or self.horizon is None or not _has_range(row):
            return text, look, ()
        view, horizon = row.view, self.horizon
        drawn = [view.arrives(level) for level in _DRAWN] + [view.promised_at]
        parts = [horizon.part(m) for m in drawn if m is not None]
        parts += [horizon.part(m) for m in horizon.midnights()]
        return text, look, (row.is_late, *(round(part * BAR_STEPS) for part in parts))

    @override
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RowRole)
        if not isinstance(row, BoardRow) or self.horizon is None or not _has_range(row):
            super().draw(painter, option, index)
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
        early, soon, late, last = _DRAWN
        outer = self._stretch(bar, row, horizon, (early, last), 5)
        inner = self._stretch(bar, row, horizon, (soon, late), 5)
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


_DRAWN = (0.1, 0.3, 0.7, 0.9)  # quantiles at which the range and its inner half begin and end


def _has_range(row: BoardRow) -> bool:
    return row.view.arrival.quantiles is not None and row.view.state.arrived_at is None
