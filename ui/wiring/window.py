"""Dialogs that the session asks for, whatever panel is looked at; loaded when first opened."""

from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from ui.panels.table_view import DeskTable
from ui.session import Session


class WindowDialogs(QObject):
    """Opens them over the window."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self.session = session
        self.window_ = window
        session.message_asked.connect(self.write_message)
        session.due_asked.connect(self.show_due)
        session.money_asked.connect(self.show_money)
        session.columns_asked.connect(self.arrange_columns)
        session.papers_asked.connect(self.show_papers)

    def write_message(self, trip: UUID, reader: str = "") -> None:
        """A ready message about a trip; `reader`: the key of whom it is for."""
        from ui.dialogs.message_dialog import MessageDialog  # noqa: PLC0415  the board comes first

        found = self.session.view.trip(trip) if self.session.view is not None else None
        if found is not None:
            dialog = MessageDialog(self.session, found, self.window_)
            if reader in dialog.readers:
                dialog.reader.choose(reader)
            dialog.open()

    def show_due(self) -> None:
        """The reminders that are due."""
        from ui.dialogs.due_dialog import DueDialog  # noqa: PLC0415  as above

        DueDialog(self.session, self.window_).open()

    def show_money(self, trip: UUID) -> None:
        """Money and days of a trip."""
        from ui.dialogs.money_dialog import MoneyDialog  # noqa: PLC0415  as above

        MoneyDialog(self.session, trip, self.window_).open()

    def show_papers(self, trips: tuple[UUID, ...]) -> None:
        """Papers and gate of trips, one or several."""
        from ui.dialogs.gate_dialog import GateDialog  # noqa: PLC0415  as above

        GateDialog(self.session, trips, self.window_).open()

    def arrange_columns(self, table: DeskTable) -> None:
        """Which columns of a table are shown, in which order."""
        from ui.dialogs.arrange_columns import ArrangeColumns  # noqa: PLC0415  as above

        names = table.table.long_headers()
        dialog = ArrangeColumns(names, table.arrangement.state(), self.window_)
        dialog.arranged.connect(table.arrange)
        dialog.reset.connect(table.reset_columns)
        dialog.open()
