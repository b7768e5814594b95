"""A table over frozen rows: columns as a list, sorted by value, filtered in one pass.

Filter and sort live here and not in a proxy: a key of the filter over ten thousand rows is one
pass over prepared strings. Rows that stay keep their index, so that selection, scroll and an open
editor survive a refresh.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from ui.i18n import word
from ui.models.column import READERS, Column, sorted_rows
from ui.models.search import Hay, matching
from ui.models.table_change import Change, changes_between

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_UPHEAVAL = 200


class TableModel(QAbstractTableModel, Generic[T]):
    """Rows of one kind. `context` is the translation context of its headers."""

    shown_changed = Signal()  # another number of rows is shown

    def __init__(
        self,
        context: str,
        columns: Sequence[Column[T]],
        key: Callable[[T], Hashable],
        haystack: Callable[[T], Hay] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.columns = tuple(columns)
        self.rows: tuple[T, ...] = ()
        self.shown: list[T] = []
        self._key = key
        self._haystack = haystack
        self._ordered: list[T] = []
        self._hays: tuple[list[str], list[str]] | None = None  # made when somebody types
        self._condition: Callable[[T], bool] | None = None
        self._query = ""
        self._sorted_by: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    @property
    def query(self) -> str:
        """What is typed into the filter."""
        return self._query

    @property
    def within(self) -> int:
        """How many rows the saved view holds, those hidden by the filter counted."""
        return len(self._ordered)

    def set_rows(self, rows: Iterable[T]) -> None:
        """Show other facts; rows of the same key stay where they are."""
        self.rows = tuple(rows)
        self._order()
        self._arrange()

    def set_query(self, query: str) -> None:
        """Show rows in which every typed word is found."""
        self._query = query
        self._arrange()

    def set_condition(self, condition: Callable[[T], bool] | None) -> None:
        """Show rows that fulfil a condition (a saved view)."""
        self._condition = condition
        self._order()
        self._arrange()

    def row_at(self, row: int) -> T:
        """The row shown at a place."""
        return self.shown[row]

    def cell(self, index: Index) -> tuple[Column[T], T]:
        """Column and row of a valid index: all that is drawn there."""
        return self.columns[index.column()], self.shown[index.row()]

    def key_at(self, row: int) -> Hashable:
        """Key of the row shown at a place."""
        return self._key(self.shown[row])

    def place_of(self, key: Hashable) -> int | None:
        """Where the row of a key is shown; None when it is hidden or gone."""
        return next((i for i, r in enumerate(self.shown) if self._key(r) == key), None)

    def column_of(self, key: str) -> int:
        """Place of a column among all; -1 where there is none of that key."""
        return next((i for i, c in enumerate(self.columns) if c.key == key), -1)

    def header(self, column: Column[T]) -> str:
        """Short head of a column in the language of the window."""
        return word(self.context, column.header)

    def long_headers(self) -> dict[str, str]:
        """Long heads of all columns by their keys, in the language of the window."""
        return {c.key: word(self.context, c.long_header or c.header) for c in self.columns}

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.shown)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return word(self.context, column.header)
        if role == Qt.ItemDataRole.ToolTipRole:
            return word(self.context, column.long_header or column.header)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.InitialSortOrderRole:
            order = Qt.SortOrder.DescendingOrder if column.falls else Qt.SortOrder.AscendingOrder
            return order.value
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        reader = READERS.get(role)
        if reader is None:
            return None
        return reader(self.columns[index.column()], self.shown[index.row()])

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order)
        self._order()
        self._arrange()

    def _order(self) -> None:
        """Sort the rows of the saved view; the filter then keeps their order."""
        condition = self._condition
        rows = [r for r in self.rows if condition is None or condition(r)]
        number, order = self._sorted_by
        if 0 <= number < len(self.columns):
            rows = sorted_rows(rows, self.columns[number], order)
        self._ordered = rows
        self._hays = None

    def _arrange(self) -> None:
        found = self._fitting()
        rows = self._ordered if found is None else [self._ordered[i] for i in found]
        before = len(self.shown)
        self._show(list(rows))
        if len(self.shown) != before:
            self.shown_changed.emit()

    def _fitting(self) -> list[int] | None:
        """Places of the rows that the filter finds; None where nothing is typed."""
        if self._haystack is None or not self._query.strip():
            return None
        if self._hays is None:
            hays = [self._haystack(row) for row in self._ordered]
            self._hays = ([h.words for h in hays], [h.plates for h in hays])
        return matching(self._query, *self._hays)

    def _show(self, rows: list[T]) -> None:
        key = self._key
        change = None
        if abs(len(rows) - len(self.shown)) < _UPHEAVAL:
            change = changes_between([key(r) for r in self.shown], [key(r) for r in rows])
        if change is None:
            self.beginResetModel()
            self.shown = rows
            self.endResetModel()
            return
        self._remove(change)
        self._reorder(change)
        self._insert(change, rows)
        self._repaint(rows)

    def _remove(self, change: Change) -> None:
        for first, last in reversed(change.removed):
            self.beginRemoveRows(_ROOT, first, last)
            del self.shown[first : last + 1]
            self.endRemoveRows()

    def _reorder(self, change: Change) -> None:
        if not change.moved:
            return
        self.layoutAboutToBeChanged.emit()
        places = {old: new for new, old in enumerate(change.moved)}
        self.shown = [self.shown[old] for old in change.moved]
        old_indexes = self.persistentIndexList()
        self.changePersistentIndexList(
            old_indexes, [self.index(places[i.row()], i.column()) for i in old_indexes]
        )
        self.layoutChanged.emit()

    def _insert(self, change: Change, rows: list[T]) -> None:
        for first, last in change.inserted:
            self.beginInsertRows(_ROOT, first, last)
            self.shown[first:first] = rows[first : last + 1]
            self.endInsertRows()

    def _repaint(self, rows: list[T]) -> None:
        changed = [
            i
            for i, (old, new) in enumerate(zip(self.shown, rows, strict=True))
            if old is not new and old != new
        ]
        self.shown = rows
        last_column = len(self.columns) - 1
        if len(changed) > 32:
            changed_ranges = [(changed[0], changed[-1])]
        else:
            changed_ranges = [(i, i) for i in changed]
        for first, last in changed_ranges:
            self.dataChanged.emit(self.index(first, 0), self.index(last, last_column))
