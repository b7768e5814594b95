"""The log of the program: what went wrong, and a report of it for the developers."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget
from typing_extensions import override

from core.services.keeping.faults import LogEntry
from ui.file_choice import asked_place
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.column import Column, Look
from ui.models.table import TableModel
from ui.panels.settings_form import SettingsPage
from ui.panels.table_view import DeskTable
from ui.parts import EmptyNote, button, muted
from ui.session import Confirmation, Session

_ROLES = {"ERROR": "act", "CRITICAL": "act", "WARNING": "warn"}

LOG_COLUMNS: tuple[Column[LogEntry], ...] = (
    Column(
        "at",
        QT_TRANSLATE_NOOP("Log", "When"),
        lambda e: f"{e.at:%d.%m %H:%M:%S}",
        sort=lambda e: (e.at, e.number),
        width=120,
    ),
    Column(
        "level",
        QT_TRANSLATE_NOOP("Log", "Kind"),
        lambda e: e.level,
        look=lambda e: Look(_ROLES.get(e.level, "muted")),
        width=90,
    ),
    Column("what", QT_TRANSLATE_NOOP("Log", "What"), lambda e: e.what, width=640, grows=200),
)


class LogPage(SettingsPage):
    """Nothing leaves the computer by itself: a report is a file somebody chooses to send."""

    HEADING = QT_TRANSLATE_NOOP("Settings", "Log of the program")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ask_file: Callable[[QWidget], Path | None] = partial(
            asked_place, name="kezek-report.txt", kinds="*.txt"
        )
        self.model: TableModel[LogEntry] = TableModel(
            "Log", LOG_COLUMNS, lambda e: e.number, parent=self
        )
        self.table = DeskTable("log", self.model, session, self)
        self.empty = EmptyNote(self.table)
        self.save = button(self, self.save_report)
        self.again = button(self, self.read)
        self.hint = muted(self, wrap=True)
        self.more = QPlainTextEdit(self)
        self.more.setReadOnly(True)
        self.more.setMaximumHeight(160)
        self.more.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.save)
        row.addWidget(self.again)
        row.addStretch(1)
        self.column.addWidget(self.hint)
        self.column.addLayout(row)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.more)
        self.table.row_chosen.connect(self._on_chosen)
        self.begin()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        translate = QCoreApplication.translate
        self.save.setText(translate("Log", "Save a report for the developers…"))
        self.again.setText(translate("Log", "Read anew"))
        self.table.setAccessibleName(translate("Log", "Log of the program"))
        self.more.setAccessibleName(translate("Log", "The entry in full"))
        self.hint.setText(
            translate(
                "Log",
                "Plates, names, telephones and addresses are blacked out in the report. "
                "The program never sends it: look at the file, then send it if you agree.",
            )
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Read the log."""
        super().showEvent(event)
        self.read()

    def read(self) -> None:
        """List what the log has now."""
        self.session.ask(lambda s: s.log_entries(), self._on_entries, owner=self)

    def save_report(self) -> None:
        """Write the report where somebody wants it."""
        path = self.ask_file(self)
        if path is None:
            return
        text = QCoreApplication.translate("Log", "Report saved: {file}").format(file=path)
        self.session.command(lambda s: s.save_fault_report(path), lambda _: Confirmation(text))

    def _on_entries(self, entries: tuple[LogEntry, ...]) -> None:
        self.model.set_rows(entries)
        nothing = QCoreApplication.translate("Log", "Nothing has gone wrong so far.")
        self.empty.say("" if entries else nothing)

    def _on_chosen(self, entry: LogEntry | None) -> None:
        text = "" if entry is None else "\n".join(t for t in (entry.what, entry.more) if t)
        self.more.setPlainText(text)
        self.more.setVisible(bool(text))
