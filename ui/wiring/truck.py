"""The truck's page with the dialogs that open from it."""

from PySide6.QtCore import QObject

from ui.dialogs.history_dialog import HistoryDialog
from ui.models.entry_history import entry_columns
from ui.models.journal_line import JournalLine
from ui.panels.truck import TruckPanel
from ui.session import Session
from ui.words import journal_words


class TruckDialogs(QObject):
    """Opens what the page asks for."""

    def __init__(self, panel: TruckPanel) -> None:
        super().__init__(panel)
        self.panel = panel
        panel.journal.history_asked.connect(self.history)

    def history(self, line: JournalLine) -> None:
        """Who wrote an entry, corrected it and took it back, from what to what."""
        key, heading = line.key, journal_words.what(line.row.event, line.crossings)
        HistoryDialog(
            self.panel.session,
            lambda s: s.entry_history(key),
            heading,
            entry_columns(line.crossings),
            self.panel,
        ).open()


def truck_page(session: Session) -> TruckPanel:
    """The truck's page with its dialogs."""
    panel = TruckPanel(session)
    TruckDialogs(panel)
    return panel
