"""What is kept of one trip: a table, and what can be done with its rows by keys."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.services.papers.attachments import Incoming
from ui.dialogs.plain_table import plain_table
from ui.file_choice import asked_files
from ui.models.table import TableModel
from ui.parts import EmptyNote, button, key_on, title
from ui.session import Session

Row = TypeVar("Row")


class TripList(QWidget, Generic[Row]):
    """Insert adds, Enter changes, Del takes out; a file can be laid to each row."""

    def __init__(
        self, session: Session, model: TableModel[Row], heading: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.ask_files: Callable[[QWidget], list[Path]] = asked_files
        self.model = model
        model.setParent(self)
        self.head = title(self)
        self.head.setText(heading)
        self.table = plain_table(model, session.theme, self)
        self.table.setAccessibleName(heading)
        self.empty = EmptyNote(self.table)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 4, 0, 0)
        self.column.setSpacing(6)
        self.column.addWidget(self.head)
        self.column.addWidget(self.table, 1)
        self.table.activated.connect(lambda _: self.change())
        key_on(self.table, "Del", self.remove)
        key_on(self, "Ins", self.add, within=True)

    def add(self) -> None:
        """Open an empty form."""
        raise NotImplementedError

    def change(self) -> None:
        """Open the form of the chosen row."""
        raise NotImplementedError

    def remove(self) -> None:
        """Take the chosen row out; it can be undone."""
        raise NotImplementedError

    def attach(self) -> None:
        """Keep files that belong to the chosen row."""
        raise NotImplementedError

    def chosen_row(self) -> Row | None:
        """The current row."""
        index = self.table.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def show_rows(self, rows: Sequence[Row], none_yet: str) -> None:
        """Show these; where there are none, what to do."""
        self.model.set_rows(rows)
        self.empty.say("" if rows else none_yet)
        if self.model.shown and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def chosen_files(self) -> list[Incoming]:
        """Files somebody chooses now."""
        return [Incoming(path.name, path) for path in self.ask_files(self)]

    def add_deeds(self, add: str, change: str, remove: str, attach: str) -> None:
        """A row of buttons with these words."""
        row = QHBoxLayout()
        row.setSpacing(8)
        slots = (self.add, self.change, self.remove, self.attach)
        for text, slot in zip((add, change, remove, attach), slots, strict=True):
            made = button(self, slot)
            made.setText(text)
            made.setAutoDefault(False)
            row.addWidget(made)
        row.addStretch(1)
        self.column.addLayout(row)
