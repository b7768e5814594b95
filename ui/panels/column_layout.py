"""Columns of a table on the screen: order, widths, what is hidden, and what the room allows."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from ui.models.column import Column
from ui.models.table import TableModel
from ui.settings import TableState


class ColumnLayout:
    """Arranges the sections of a header. What somebody chose is kept apart from what fits."""

    def __init__(self, head: QHeaderView, model: TableModel[Any]) -> None:
        self.head = head
        self.columns = model.columns
        self.is_arranging = False
        self._keys = [c.key for c in model.columns]
        self._hidden: set[str] = set()
        self._widths: dict[str, int] = {}  # chosen by somebody
        self._room = 0

    def restore(self, state: TableState) -> None:
        """Order, widths and hidden columns as they were left; columns that are new come last."""
        wanted = [k for k in state.order if k in self._keys] or list(self._keys)
        wanted += [k for k in self._keys if k not in wanted]
        default = {c.key for c in self.columns if c.hidden}
        self._hidden = set(state.hidden) if state.order else default
        self._widths = dict(state.widths)
        self.is_arranging = True
        for place, key in enumerate(wanted):
            self.head.moveSection(self.head.visualIndex(self._keys.index(key)), place)
        self.is_arranging = False
        self.arrange(self._room)

    def state(self) -> TableState:
        """How the columns stand now, for the next start."""
        order = [self.head.logicalIndex(v) for v in range(self.head.count())]
        number = self.head.sortIndicatorSection()
        return TableState(
            order=tuple(self._keys[c] for c in order),
            widths=tuple(self._widths.items()),
            hidden=tuple(k for k in self._keys if k in self._hidden),
            sort_key=self._keys[number] if 0 <= number < len(self._keys) else "",
            descending=self.head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
        )

    def arrange(self, room: int) -> None:
        """Fit the columns into so many pixels: spare ones go, growing ones take the rest."""
        self._room = room
        self.is_arranging = True
        shown = self._fitting([c for c in self.columns if c.key not in self._hidden], room)
        left = room - sum(self._width(c) for c in shown)
        grows = sum(c.grows for c in shown if c.key not in self._widths)
        share = min(1.0, max(0.0, left / grows)) if grows else 0.0
        for number, column in enumerate(self.columns):
            self.head.setSectionHidden(number, column not in shown)
            width = self._widths.get(column.key, column.width + int(share * column.grows))
            if column in shown:
                self.head.resizeSection(number, width)
        self.is_arranging = False

    def note_width(self, number: int, width: int) -> None:
        """Somebody drew a column to a width."""
        if not self.is_arranging and width > 0 and not self._is_last(number):
            self._widths[self._keys[number]] = width

    def set_hidden(self, number: int, *, hidden: bool) -> None:
        """Somebody hid a column or wants it back."""
        key = self._keys[number]
        self._hidden = self._hidden | {key} if hidden else self._hidden - {key}
        self.arrange(self._room)

    def is_wanted(self, number: int) -> bool:
        """True for a column nobody has hidden, even where it does not fit just now."""
        return self._keys[number] not in self._hidden

    def visible(self) -> list[int]:
        """Columns on the screen from left to right."""
        order = [self.head.logicalIndex(v) for v in range(self.head.count())]
        return [c for c in order if not self.head.isSectionHidden(c)]

    def _fitting(self, columns: list[Column[Any]], room: int) -> list[Column[Any]]:
        """Columns without the spare ones, one by one, until the rest has room."""
        shown = list(columns)
        for column in sorted((c for c in columns if c.spare), key=lambda c: c.spare):
            if room <= 0 or sum(self._width(c) for c in shown) <= room:
                break
            shown.remove(column)
        return shown

    def _width(self, column: Column[Any]) -> int:
        return self._widths.get(column.key, column.width)

    def _is_last(self, number: int) -> bool:
        """The last column stretches by itself."""
        visible = self.visible()
        return bool(visible) and visible[-1] == number
