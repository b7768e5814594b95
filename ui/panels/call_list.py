"""Whom to call next, with the telephones; Enter opens the truck, Ctrl+C takes the number."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.domain.desk import DeskView
from core.services.looking.calling import Call
from ui import formatting as fmt
from ui import steps
from ui.models.call_rows import CALL_COLUMNS, CONTEXT, CallRow
from ui.models.table import TableModel
from ui.panels.panel import Panel
from ui.panels.table_view import DeskTable
from ui.parts import EmptyNote, button, column_of, strip
from ui.session import Confirmation, Session

TWO_LINES = 42


class CallList(Panel):
    """Drivers in the order of what a call would tell."""

    counted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.model: TableModel[CallRow] = TableModel(
            CONTEXT, CALL_COLUMNS, lambda r: r.key, parent=self
        )
        self.table = DeskTable("calls", self.model, session, self)
        self.table.verticalHeader().setDefaultSectionSize(TWO_LINES)
        self.empty = EmptyNote(self.table)
        self.no_answer = button(self, self.note_attempt)
        self.copy = button(self, self.copy_phone)
        bar, row = strip(self, "foot")
        row.addStretch(1)
        row.addWidget(self.no_answer)
        row.addWidget(self.copy)
        column = column_of(self)
        column.addWidget(self.table, 1)
        column.addWidget(bar)
        self.table.row_opened.connect(self._on_opened)
        self.setFocusProxy(self.table)
        self.begin()

    @override
    def retranslate(self) -> None:
        self.table.setAccessibleName(QCoreApplication.translate("Calls", "Whom to call next"))
        self.no_answer.setText(QCoreApplication.translate("Calls", "No answer (F4)"))
        self.copy.setText(QCoreApplication.translate("Calls", "Copy the number"))
        self.setToolTip(
            QCoreApplication.translate(
                "Calls",
                "First whoever would tell most: silent longest for where they are, "
                "widest range of arrival, nearest deadline.",
            )
        )

    def ask(self, view: DeskView) -> None:
        """Have the order made anew."""

        def done(calls: tuple[Call, ...]) -> None:
            rows = [CallRow(c, n, view.as_of) for n, c in enumerate(calls, start=1)]
            self.model.set_rows(rows)
            self._say_empty(len(rows))
            self.counted.emit(len(rows))

        self.session.ask(lambda s: s.whom_to_call(view), done, owner=self)

    def note_attempt(self) -> None:
        """Keep that the chosen driver was called in vain."""
        index = self.table.currentIndex()
        if not index.isValid():
            return
        row = self.model.row_at(index.row())
        text = QCoreApplication.translate("Calls", "{plate}: called, no answer")
        self.session.command(
            lambda s: s.note_attempt(row.key),
            lambda key: Confirmation(
                text.format(plate=fmt.plate(row.call.view.plate)), steps.withdrawing(key), row.key
            ),
        )

    def copy_phone(self) -> None:
        """Put the first telephone of the chosen row on the clipboard."""
        index = self.table.currentIndex()
        phones = self.model.row_at(index.row()).phones if index.isValid() else ()
        if phones:
            QGuiApplication.clipboard().setText(phones[0])
            text = QCoreApplication.translate("Calls", "Copied: {phone}").format(phone=phones[0])
            self.session.confirm(Confirmation(text))

    def _say_empty(self, number: int) -> None:
        text = QCoreApplication.translate(
            "Calls",
            "Nobody to call: every driver on the way was heard of within the hour.",
        )
        self.empty.say("" if number else text)

    def _on_opened(self, row: CallRow) -> None:
        self.session.open_trip(row.key)
