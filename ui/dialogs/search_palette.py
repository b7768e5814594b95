"""Ctrl+K: one line that finds anything, and opens it; the mouse is not needed."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.domain.desk import DeskView
from ui.clearable_line import ClearableLine
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.models.found import Found, Sources
from ui.models.found_index import Index, Section, icon_of, index_of, sections
from ui.parts import muted, open_at
from ui.plain import Label, tip
from ui.session import Session
from ui.theme import Theme

RECENT = "search/recent"
MOST_RECENT = 8
AT_FIRST = ("entry", "shift", "compare", "help")
ROW, HEAD, MARGIN, ICON = 32, 26, 12, 16

_FOUND = Qt.ItemDataRole.UserRole


class Finder(Protocol):
    """What the palette asks of the window."""

    def sources(self, view: DeskView) -> Sources:
        """Everything there is to find now but the registers."""

    def open(self, found: Found) -> None:
        """Go where a line leads."""


class SearchPalette(QDialog):
    """Typing finds, arrows choose, Enter opens, Esc leaves. Empty: what was opened last."""

    def __init__(self, session: Session, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.finder = finder
        self.index: Index | None = None
        self.line = ClearableLine(session.theme, self)
        self.list = QListWidget(self)
        self.empty = Label(self)
        self.hint = muted(self)
        self._open_when_ready = False
        self._build()
        self.line.textChanged.connect(self._on_typed)
        self.list.itemClicked.connect(self._open)
        self._ask()

    @property
    def shown(self) -> list[Found]:
        """The lines on the list, from above."""
        items = [self.list.item(n) for n in range(self.list.count())]
        return [found for i in items if isinstance(found := i.data(_FOUND), Found)]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The cursor stays in the line; arrows go through the list, Enter opens."""
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() != QEvent.Type.KeyPress:
                return False
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: 8,
                Qt.Key.Key_PageUp: -8,
            }
            if event.key() in steps:
                self._move(steps[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_enter()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        translate = QCoreApplication.translate
        self.setWindowTitle(translate("Find", "Find"))
        self.line.setPlaceholderText(
            translate("Find", "A plate, a name, a telephone, an order, a crossing, what to do…")
        )
        self.line.setAccessibleName(translate("Find", "Find"))
        self.line.installEventFilter(self)
        self.list.setItemDelegate(LineDelegate(self.session.theme, self))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(translate("Find", "Found"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "muted")
        self.empty.hide()
        self.hint.setText(translate("Find", "↑ ↓ choose   ·   Enter opens   ·   Esc leaves"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        for widget, share in ((self.line, 0), (self.list, 1), (self.empty, 1), (self.hint, 0)):
            column.addWidget(widget, share)
        open_at(self, 640, 480)

    def _ask(self) -> None:
        view = self.session.view
        if view is None:
            return
        sources = self.finder.sources(view)
        self.session.ask(
            lambda s: index_of(replace(sources, known=s.registers())), self._on_index, owner=self
        )

    def _on_index(self, index: Index) -> None:
        self.index = index
        self._show(self.line.text())
        if self._open_when_ready:
            self._on_enter()

    def _on_typed(self, query: str) -> None:
        self._open_when_ready = False
        self._show(query)

    def _show(self, query: str) -> None:
        if self.index is None:
            return
        found = self.index.find(query) if query.strip() else self._at_first(self.index)
        self.list.clear()
        for section in found:
            self._add_section(section)
        self._say(query if not found else "")
        self._move(1)

    def _at_first(self, index: Index) -> list[Section]:
        """What was opened last; then what a newcomer may want to do."""
        lines = [index.at(kind, title) for kind, title in self._recent()]
        recent = tuple(line for line in lines if line is not None)
        offered = [f for f in index.lines if f.target[-1] in AT_FIRST and f.kind == "action"]
        title = word("Find", QT_TRANSLATE_NOOP("Find", "Opened last"))
        return [*([Section(title, recent)] if recent else []), *sections(offered)]

    def _add_section(self, section: Section) -> None:
        head = QListWidgetItem(section.title, self.list)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setSizeHint(QSize(0, HEAD))
        for found in section.lines:
            item = QListWidgetItem(found.title, self.list)
            item.setData(_FOUND, found)
            spoken = ", ".join(p for p in (section.title, found.title, found.detail) if p)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(tip(found.detail))
            item.setSizeHint(QSize(0, ROW))

    def _say(self, missed: str) -> None:
        self.list.setVisible(not missed)
        self.empty.setVisible(bool(missed))
        text = QCoreApplication.translate(
            "Find",
            "Nothing is called “{query}”.\n\nA part is enough: the digits of a plate, the "
            "beginning of a name, the last four digits of a telephone. What a driver said is "
            "typed with F2; a truck nobody knows yet is added under Fleet with Insert.",
        )
        self.empty.setText(text.format(query=missed.strip()))

    def _move(self, by: int) -> None:
        """Go so many lines down, or up; headings are passed over, the ends hold."""
        lines = [n for n in range(self.list.count()) if self.list.item(n).data(_FOUND)]
        if not lines:
            return
        now = self.list.currentRow()
        place = lines.index(now) + by if now in lines else 0
        self.list.setCurrentRow(lines[max(0, min(place, len(lines) - 1))])
        if place <= 0:
            self.list.scrollToTop()

    def _on_enter(self) -> None:
        if self.index is None:
            self._open_when_ready = True
            return
        item = self.list.currentItem()
        if item is not None:
            self._open(item)

    def _open(self, item: QListWidgetItem) -> None:
        found = item.data(_FOUND)
        if isinstance(found, Found):
            self._remember(found)
            self.accept()
            self.finder.open(found)

    def _recent(self) -> list[tuple[str, str]]:
        try:
            kept = json.loads(self.session.preferences.text(RECENT, "[]"))
            return [(str(kind), str(title)) for kind, title in kept]
        except (ValueError, TypeError):
            return []

    def _remember(self, found: Found) -> None:
        wanted = [(found.kind, found.title), *self._recent()]
        kept = list(dict.fromkeys(wanted))[:MOST_RECENT]
        self.session.preferences.keep_text(RECENT, json.dumps(kept))


class LineDelegate(QStyledItemDelegate):
    """A line: icon, name, second line beside it, its key at the right; or a heading."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        palette = self.theme.palette
        found = index.data(_FOUND)
        rect = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        painter.save()
        if not isinstance(found, Found):
            painter.setPen(QColor(palette.muted))
            low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(rect.adjusted(0, 0, 0, -4), low, str(index.data()))
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, QColor(palette.selection))
            self._paint_line(painter, rect, found)
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRect, found: Found) -> None:
        palette, middle = self.theme.palette, Qt.AlignmentFlag.AlignVCenter
        icon = QRect(rect.left(), rect.center().y() - ICON // 2, ICON, ICON)
        self.theme.icon(icon_of(found), "muted").paint(painter, icon)
        rest = rect.adjusted(ICON + MARGIN, 0, 0, 0)
        metrics = painter.fontMetrics()
        if found.keys:
            painter.setPen(QColor(palette.muted))
            painter.drawText(rest, middle | Qt.AlignmentFlag.AlignRight, found.keys)
            rest.adjust(0, 0, -metrics.horizontalAdvance(found.keys) - MARGIN, 0)
        painter.setPen(QColor(palette.text))
        title = metrics.elidedText(found.title, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, middle | Qt.AlignmentFlag.AlignLeft, title)
        rest.adjust(max(150, metrics.horizontalAdvance(title) + MARGIN), 0, 0, 0)
        painter.setPen(QColor(palette.muted))
        detail = metrics.elidedText(found.detail, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, middle | Qt.AlignmentFlag.AlignLeft, detail)
