"""A table as every panel shows it: kept columns, kept selection, copy for Excel, keys."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget
from typing_extensions import override

from core.domain.turns import going_first
from ui import keys
from ui.action import Action
from ui.models.delegates import CellDelegate
from ui.models.table import Index, TableModel
from ui.panels.column_layout import ColumnLayout
from ui.panels.kept_columns import KeptColumns
from ui.parts import key_on
from ui.session import Session
from ui.settings import TableState
from ui.theme import ROW_HEIGHT

_FORMULA_BEGINS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


class DeskTable(QTableView):
    """Shows a TableModel; `name` is the key under which its columns are kept."""

    row_opened = Signal(object)  # the row somebody wants to see whole
    row_chosen = Signal(object)  # the current row, None when there is none
    typed = Signal(object)  # text typed where nothing takes it: the filter's

    def __init__(
        self, name: str, model: TableModel[Any], session: Session, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        head = self.make_head()
        if head is not None:
            self.setHorizontalHeader(head)
        self.name = name
        self.session = session
        self.table = model
        self._kept_rows: tuple[Hashable | None, list[Hashable], int] = (None, [], 0)
        self.offered: list[tuple[Action, Callable[[], object]]] = []  # in the menu of its rows
        self._lost: Hashable | None = None  # the current row, hidden by the filter just now
        self._dress()
        model.rowsAboutToBeRemoved.connect(self._on_about_to_remove)  # before Qt's own
        self.setModel(model)
        self.setItemDelegate(CellDelegate(session.theme, self))
        self.arrangement = ColumnLayout(self.horizontalHeader(), model)
        self.kept = KeptColumns(name, self.arrangement, self._restore_columns, session, self)
        self._listen()

    def make_head(self) -> QHeaderView | None:
        """A header of a table's own; None for the plain one."""
        return None

    def reset_columns(self) -> None:
        """Columns as they were at the first start."""
        self.arrange(TableState())

    def arrange(self, state: TableState) -> None:
        """Columns as somebody wants them, from now on."""
        self.kept.arrange(state)

    def choose(self, key: Hashable | None) -> None:
        """Make the row of a key the current one, if it is shown."""
        place = None if key is None else self.table.place_of(key)
        if place is None:
            self._go_nowhere()
        elif place != self.currentIndex().row():
            self.setCurrentIndex(self.table.index(place, self._first_column()))

    def chosen_rows(self) -> list[Any]:
        """Selected rows from top to bottom; the current one where nothing is selected."""
        places = sorted({i.row() for i in self.selectionModel().selectedRows()})
        if not places and self.currentIndex().isValid():
            places = [self.currentIndex().row()]
        return [self.table.row_at(p) for p in places]

    def copied_text(self) -> str:
        """Selected rows with their heads, as a table that Excel takes."""
        columns = self.arrangement.visible()
        heads = [self.table.header(self.table.columns[c]) for c in columns]
        lines = ["\t".join(excel_safe(h) for h in heads)]
        for row in self.chosen_rows():
            cells = [self.table.columns[c].text(row) for c in columns]
            lines.append("\t".join(excel_safe(c) for c in cells))
        return "\n".join(lines) + "\n"

    @override
    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        """Paint again what looks otherwise: each look changes every row, and few can be told."""
        if not self.isVisible():  # all of it is painted when it is shown
            return
        shown = self.arrangement.visible()
        for place in self._in_sight(top_left.row(), bottom_right.row()):
            for column in shown:
                index = self.table.index(place, column)
                delegate = self.itemDelegateForIndex(index)
                if not isinstance(delegate, CellDelegate) or delegate.looks_other(index):
                    super().dataChanged(index, index, list(roles))

    def _in_sight(self, first: int, last: int) -> range:
        """Those of the places that are within the viewport."""
        top, bottom = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if top < 0:
            return range(0)
        return range(max(first, top), min(last, bottom if bottom >= 0 else last) + 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Every cell is a call from Qt: nobody shall come in between."""
        with going_first():
            super().paintEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and → open, Esc and ← close, Ctrl+C copies, letters go to the filter."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied_text())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not _extends(event):
            self._go_to_end(first=event.key() == Qt.Key.Key_Home)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self._open(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Left):
            self.session.close_trip()
        elif event.text().isprintable() and event.text().strip() and not _is_command(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the chosen rows; the Menu key, beside the current one."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            row = self.visualRect(self.currentIndex())
            where = self.viewport().mapToGlobal(row.bottomLeft())
        menu.popup(where)

    def menu(self) -> QMenu:
        """What is offered for the chosen rows, by name and key; to copy them, always."""
        menu = QMenu(self)
        for offered, run in self.offered:
            action = menu.addAction(offered.text())
            action.setShortcut(QKeySequence(offered.keys[0]))
            action.setIcon(self.session.theme.icon(offered.icon))
            action.setEnabled(self.session.is_open and bool(self.chosen_rows()))
            action.triggered.connect(lambda _=False, run=run: run())
        if self.offered:
            menu.addSeparator()
        copy = QAction(QCoreApplication.translate("Table", "Copy for Excel"), menu)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.triggered.connect(self._copy)
        menu.addAction(copy)
        return menu

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """The cursor comes and chooses no row: Qt would take the first, and show nothing of it."""
        QFrame.focusInEvent(self, event)
        self.viewport().update()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Who closes the window at once finds the columns as left, too."""
        super().hideEvent(event)
        self.kept.keep_now()
        for delegate in self.findChildren(CellDelegate):
            delegate.forget_pictures()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Heads of another language have other widths."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.arrangement.rearrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns into the new room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrangement.arrange(self.viewport().width())

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setMinimumSectionSize(40)
        head.setFixedHeight(ROW_HEIGHT)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _listen(self) -> None:
        head = self.horizontalHeader()
        head.sectionResized.connect(self._on_resized)
        head.sectionMoved.connect(self._on_columns_changed)
        head.sortIndicatorChanged.connect(self._on_columns_changed)
        head.customContextMenuRequested.connect(self._on_head_menu)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.table.modelAboutToBeReset.connect(self._on_about_to_reset)
        self.table.modelReset.connect(self.executeDelayedItemsLayout)  # else it is painted twice
        self.table.modelReset.connect(self._on_reset)
        self.table.rowsInserted.connect(self._find_lost)
        key_on(self, keys.COLUMNS, lambda: self.session.columns_asked.emit(self))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_opened.emit(self.table.row_at(index.row()))

    def _go_to_end(self, *, first: bool) -> None:
        """The first or last row becomes the chosen one, with Ctrl held or not."""
        if self.table.shown:
            place = 0 if first else len(self.table.shown) - 1
            flags = self.selectionModel().SelectionFlag
            index = self.table.index(place, self._first_column())
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _go_nowhere(self) -> None:
        """No row is the current one any more; of several chosen rows the others stay chosen."""
        if len(self.selectionModel().selectedRows()) <= 1:
            self.clearSelection()
        no_change = self.selectionModel().SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(QModelIndex(), no_change)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.copied_text())

    def _first_column(self) -> int:
        visible = self.arrangement.visible()
        return visible[0] if visible else 0

    def _restore_columns(self, state: TableState) -> None:
        self.arrangement.restore(state)
        known = [c.key for c in self.table.columns]
        order = Qt.SortOrder.DescendingOrder if state.descending else Qt.SortOrder.AscendingOrder
        self.sortByColumn(known.index(state.sort_key) if state.sort_key in known else -1, order)

    def _on_columns_changed(self) -> None:
        if not self.arrangement.is_arranging:
            self.kept.keep_soon()

    def _on_resized(self, number: int, _old: int, width: int) -> None:
        self.arrangement.note_width(number, width)
        self._on_columns_changed()

    def _on_head_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        for number, column in enumerate(self.table.columns):
            action = menu.addAction(self.table.header(column))
            action.setCheckable(True)
            action.setChecked(self.arrangement.is_wanted(number))
            action.setData(number)
            action.toggled.connect(self._on_column_toggled)
        menu.addSeparator()
        order = menu.addAction(QCoreApplication.translate("Table", "Columns… (Ctrl+J)"))
        order.triggered.connect(lambda: self.session.columns_asked.emit(self))
        back = menu.addAction(QCoreApplication.translate("Table", "Columns as at first"))
        back.triggered.connect(self.reset_columns)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(where))

    def _on_column_toggled(self, visible: bool) -> None:  # noqa: FBT001  Qt's signal
        action = self.sender()
        if isinstance(action, QAction):
            self.arrangement.set_hidden(action.data(), hidden=not visible)
            self.kept.keep()

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._lost = None
        self.row_chosen.emit(self.table.row_at(current.row()) if current.isValid() else None)

    def _on_about_to_remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Qt would go to the neighbour; a filter must not choose another truck."""
        current = self.currentIndex()
        if current.isValid() and first <= current.row() <= last:
            lost = self.table.key_at(current.row())
            self._go_nowhere()
            self._lost = lost

    def _find_lost(self) -> None:
        if self._lost is not None and not self.currentIndex().isValid():
            place = self.table.place_of(self._lost)
            if place is not None:
                flags = self.selectionModel().SelectionFlag
                how = flags.Select if self.selectionModel().hasSelection() else flags.ClearAndSelect
                index = self.table.index(place, self._first_column())
                self.selectionModel().setCurrentIndex(index, how | flags.Rows)

    def _on_about_to_reset(self) -> None:
        current = self.currentIndex()
        shown = len(self.table.shown)
        key = self.table.key_at(current.row()) if 0 <= current.row() < shown else None
        selected = [self.table.key_at(i.row()) for i in self.selectionModel().selectedRows()]
        self._kept_rows = (key, selected, self.verticalScrollBar().value())

    def _on_reset(self) -> None:
        key, selected, scroll = self._kept_rows
        places = [p for p in map(self.table.place_of, selected) if p is not None]
        current = None if key is None else self.table.place_of(key)
        if current is not None:
            self.setCurrentIndex(self.table.index(current, self._first_column()))
        elif key is not None:
            self._lost = key
        self._find_lost()
        if len(places) > 1:
            flags = self.selectionModel().SelectionFlag
            for place in places:
                index = self.table.index(place, 0)
                self.selectionModel().select(index, flags.Select | flags.Rows)
        self.verticalScrollBar().setValue(scroll)


def excel_safe(text: str) -> str:
    """A cell on one line that Excel does not take for a formula."""
    line = " ".join(text.split())
    return f"'{line}" if line.startswith(_FORMULA_BEGINS) else line


def _extends(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _is_command(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & held)
