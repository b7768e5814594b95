"""A column of a table: its head, its words, its tip, its raw value, its look; roles of a cell."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt

from ui.models.alphabet import alphabetical
from ui.plain import tip

T = TypeVar("T")

SortRole = Qt.ItemDataRole.UserRole + 1
RowRole = Qt.ItemDataRole.UserRole + 2
LookRole = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell looks: the role of its colour, weight, an icon before the words."""

    role: str = "text"
    bold: bool = False
    icon: str = ""


PLAIN = Look()


def _no_tip(_row: Any) -> str:
    return ""


def _plain(_row: Any) -> Look:
    return PLAIN


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: `header` is a source of the model's context, `sort` gives a raw value or None."""

    key: str
    header: str
    text: Callable[[T], str]
    sort: Callable[[T], Any] | None = None
    tip: Callable[[T], str] = _no_tip
    look: Callable[[T], Look] = _plain
    width: int = 96  # pixels it would like
    least: int = 0  # pixels with which it still tells something; 0: no less than it would like
    long_header: str = ""
    right: bool = False
    hidden: bool = False  # until somebody asks for it
    spare: int = 0  # left out where there is little room: 1 goes first; 0 never goes
    grows: int = 0  # pixels it takes more where there is room
    falls: bool = False  # the first click on its head puts the longest, the most, on top

    def sort_key(self, row: T) -> tuple[bool, Any]:
        """Key that puts what is missing last."""
        value = self.sort(row) if self.sort is not None else alphabetical(self.text(row))
        return (value is None, value)


def sorted_rows(rows: list[T], column: Column[T], order: Qt.SortOrder) -> list[T]:
    """Rows by the value of a column; what is missing comes last either way."""
    keyed = [(column.sort_key(row), row) for row in rows]
    known = [pair for pair in keyed if not pair[0][0]]
    missing = [row for key, row in keyed if key[0]]
    known.sort(key=lambda pair: pair[0][1], reverse=order == Qt.SortOrder.DescendingOrder)
    return [row for _, row in known] + missing


def _text(column: Column[Any], row: Any) -> str:
    return column.text(row)


def _tip(column: Column[Any], row: Any) -> str:
    return tip(column.tip(row) or column.text(row))


def _sort_value(column: Column[Any], row: Any) -> Any:
    return column.sort(row) if column.sort is not None else column.text(row)


def _row(_column: Column[Any], row: Any) -> Any:
    return row


def _look(column: Column[Any], row: Any) -> Look:
    return column.look(row)


def _alignment(column: Column[Any], _row: Any) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


READERS: dict[int, Callable[[Column[Any], Any], Any]] = {
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.ToolTipRole: _tip,
    Qt.ItemDataRole.AccessibleTextRole: _text,
    Qt.ItemDataRole.TextAlignmentRole: _alignment,
    SortRole: _sort_value,
    RowRole: _row,
    LookRole: _look,
}
