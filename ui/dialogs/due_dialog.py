"""Reminders that are due: done or put off by keys, each with undo; this list is the record."""

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from core.domain.desk import DeskView
from core.services.entering.reminders import Due
from ui import formatting as fmt
from ui import steps
from ui.dialogs.plain_table import plain_table
from ui.entry_editors import to_minute
from ui.models.due_rows import CONTEXT, DUE_COLUMNS, DueRow, due_words
from ui.models.table import TableModel
from ui.oral_edit import OralEdit
from ui.parts import EmptyNote, button, key_on, muted, open_at
from ui.session import Confirmation, Session

PUT_OFF = timedelta(hours=1)


class DueDialog(QDialog):
    """Enter or Space: done. F4: later. → opens the truck."""

    opened = Signal(object)  # UUID of a trip

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.model: TableModel[DueRow] = TableModel(
            CONTEXT, DUE_COLUMNS, lambda r: r.key, parent=self
        )
        self.table = plain_table(self.model, session.theme, self)
        self.empty = EmptyNote(self.table)
        self.until = OralEdit(self)
        self.done_button = button(self, self.mark_done)
        self.later_button = button(self, self.put_off)
        self.open_button = button(self, self.open_truck)
        self.leave = button(self, self.reject)
        self._build()
        session.view_changed.connect(self.show_view)
        if session.view is not None:
            self.show_view(session.view)

    def show_view(self, view: DeskView) -> None:
        """Ask for the reminders anew."""
        self.session.ask(lambda s: (view, s.due_soon(view)), self._on_due, owner=self)

    def mark_done(self) -> None:
        """Keep that the chosen reminder was done."""
        row = self.chosen()
        if row is not None:
            text = QCoreApplication.translate("Due", "Done: {what}").format(what=due_words(row))
            key = row.key
            self.session.command(lambda s: s.reminder_done(key), lambda r: _said(text, row, r))

    def put_off(self) -> None:
        """Put the chosen reminder off till the moment in the field."""
        row, until = self.chosen(), self.until.moment()
        if row is not None:
            text = QCoreApplication.translate("Due", "Later, {moment}: {what}").format(
                moment=fmt.oral(until), what=row.due.event.text
            )
            key = row.key
            self.session.command(
                lambda s: s.remind_later(key, until), lambda r: _said(text, row, r)
            )
            self.table.setFocus()

    def open_truck(self) -> None:
        """Show the page of the reminder's truck."""
        row = self.chosen()
        if row is not None and row.due.event.trip is not None:
            trip = row.due.event.trip
            self.accept()
            self.session.open_trip(trip)

    def chosen(self) -> DueRow | None:
        """The current reminder."""
        index = self.table.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter: done; in the field of the time it puts off."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.until.hasFocus():
            self.put_off()
        elif self.table.hasFocus():
            self.mark_done()

    def _on_due(self, found: tuple[DeskView, tuple[Due, ...]]) -> None:
        view, due = found
        first = not self.model.rows
        self.model.set_rows([DueRow(one, view.as_of) for one in due])
        if first:
            self.until.set_moment(to_minute(view.as_of + PUT_OFF))
        if due and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        for part in (self.done_button, self.later_button, self.open_button, self.until):
            part.setEnabled(bool(due))
        text = QCoreApplication.translate(
            "Due",
            "Nothing is to be done within the shift.\n"
            "A reminder is typed as it is said: 518 call back at 10.",
        )
        self.empty.say("" if due else text)

    def _build(self) -> None:
        self.setWindowTitle(QCoreApplication.translate("Due", "Reminders"))
        self.done_button.setText(QCoreApplication.translate("Due", "Done (Enter)"))
        self.later_button.setText(QCoreApplication.translate("Due", "Later (F4)"))
        self.open_button.setText(QCoreApplication.translate("Due", "Truck (→)"))
        self.leave.setText(QCoreApplication.translate("Due", "Close"))
        until = QCoreApplication.translate("Due", "Put off till")
        self.until.setAccessibleName(until)
        self.table.setAccessibleName(self.windowTitle())
        for made in (self.later_button, self.open_button, self.leave):
            made.setAutoDefault(False)
        self.done_button.setDefault(True)  # its key is Enter; see keyPressEvent
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.done_button)
        label = muted(self)
        label.setText(until)
        for part in (label, self.until, self.later_button):
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(self.open_button)
        foot.addWidget(self.leave)
        column.addLayout(foot)
        key_on(self, "F4", self.until.setFocus, within=True)
        key_on(self.table, "Space", self.mark_done)
        key_on(self.table, "Right", self.open_truck)
        open_at(self, 820, 360)
        self.table.setFocus()


def _said(text: str, row: DueRow, correction: UUID) -> Confirmation:
    return Confirmation(text, steps.withdrawing(correction), row.due.event.trip)
