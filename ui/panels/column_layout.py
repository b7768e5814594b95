"""Columns of a table on the screen: order, widths, what is hidden, and what the room allows.

Where there is little room, columns give way down to their least width; the spare ones go before
the others would have to go all the way.
"""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from ui.models.column import Column
from ui.models.table import TableModel
from ui.settings import TableState

HEAD_AIR = 18  # pixels beside the words of a head
GIVES = 0.85  # of what columns can give; for more of it a spare column goes


class ColumnLayout:
    """Arranges the sections of a header. What somebody chose is kept apart from what fits."""

    def __init__(self, head: QHeaderView, model: TableModel[Any]) -> None:
        self.head = head
        self.columns = model.columns
        self._titles = model.header
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
        widths = self._shared(shown, room)
        for number, column in enumerate(self.columns):
            self.head.setSectionHidden(number, column not in shown)
            if column in shown:
                self.head.resizeSection(number, widths[column.key])
        self.is_arranging = False

    def rearrange(self) -> None:
        """Fit the columns into the same room: their heads say something else."""
        self.arrange(self._room)

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
            if room <= 0 or sum(self._width(c, 1 - GIVES) for c in shown) <= room:
                break
            shown.remove(column)
        return shown

    def _shared(self, shown: list[Column[Any]], room: int) -> dict[str, int]:
        """By key the width of each: what lacks is given by all that can, what is left is taken."""
        least = sum(self._width(c, 0.0) for c in shown)
        gives = sum(self._width(c, 1.0) for c in shown) - least
        share = min(1.0, max(0.0, (room - least) / gives)) if gives and room > 0 else 1.0
        widths = {c.key: self._width(c, share) for c in shown}
        growing = {c.key: c.grows for c in shown if c.key not in self._widths}
        left, grows = room - sum(widths.values()), sum(growing.values())
        if left > 0 and grows:
            taken = min(1.0, left / grows)
            widths |= {key: widths[key] + int(taken * more) for key, more in growing.items()}
        return widths

    def _width(self, column: Column[Any], share: float) -> int:
        """A width somebody chose; else between the least (0) and the one it would like (1)."""
        if column.key in self._widths:
            return self._widths[column.key]
        head = self.head.fontMetrics().horizontalAdvance(self._titles(column)) + HEAD_AIR
        wanted = max(column.width, head)
        least = max(column.least, head) if column.least else wanted
        return least + int(share * (wanted - least))

    def _is_last(self, number: int) -> bool:
        """The last column stretches by itself."""
        visible = self.visible()
        return bool(visible) and visible[-1] == number
