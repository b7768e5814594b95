"""Correcting an entry of the journal: when, how far, which words; the old one is kept."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)
from typing_extensions import override

from core.domain.crossing import Crossing
from core.domain.event import Event, Occurred
from ui import formatting as fmt
from ui import journal_words
from ui.oral_edit import OralEdit

UNKNOWN = -1


class CorrectEntry(QDialog):
    """`corrected` carries the event and the fields that shall be otherwise."""

    corrected = Signal(object, object)  # Event, dict of changes

    def __init__(
        self, event: Event, crossings: Mapping[str, Crossing], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entry = event
        self.when = self._moment(event.occurred.at)
        self.due = None if event.due_at is None else self._moment(event.due_at)
        self.km = QDoubleSpinBox(self)
        self.ahead = QSpinBox(self)
        self.words = QLineEdit(event.text, self)
        self._prepare()
        self._build(journal_words.what(event, crossings))

    def changes(self) -> dict[str, object]:
        """Fields whose value was changed."""
        found: dict[str, object] = {}
        if self.when.moment() != _to_minute(self.entry.occurred.at):
            found["occurred"] = Occurred(self.when.moment())
        if self.due is not None and self.entry.due_at is not None:
            due = self.due.moment()
            if due != _to_minute(self.entry.due_at):
                found["due_at"] = due
        km = None if self.km.value() == UNKNOWN else self.km.value()
        if km != self.entry.km_to_barrier:
            found["km_to_barrier"] = km
        ahead = None if self.ahead.value() == UNKNOWN else self.ahead.value()
        if ahead != self.entry.vehicles_ahead:
            found["vehicles_ahead"] = ahead
        if self.words.text() != self.entry.text:
            found["text"] = self.words.text()
        return found

    @override
    def accept(self) -> None:
        """Hand the changes over; without any it simply closes."""
        changes = self.changes()
        if changes:
            self.corrected.emit(self.entry, changes)
        super().accept()

    def _moment(self, moment: datetime) -> OralEdit:
        edit = OralEdit(self)
        edit.set_moment(_to_minute(moment))
        return edit

    def _prepare(self) -> None:
        known = self.entry.km_to_barrier, self.entry.vehicles_ahead
        for box, value in ((self.km, known[0]), (self.ahead, known[1])):
            box.setSpecialValueText(fmt.DASH)
            box.setRange(UNKNOWN, 5000)
            box.setValue(UNKNOWN if value is None else value)  # type: ignore[arg-type]
        self.km.setDecimals(1)
        self.words.setMinimumWidth(320)

    def _build(self, what: str) -> None:
        self.setWindowTitle(QCoreApplication.translate("CorrectEntry", "Correct an entry"))
        form = QFormLayout(self)
        form.setContentsMargins(16, 16, 16, 16)
        form.setSpacing(8)
        head = QLabel(what, self)
        head.setWordWrap(True)
        head.setProperty("role", "title")
        form.addRow(head)
        form.addRow(QCoreApplication.translate("CorrectEntry", "&When (Oral)"), self.when)
        if self.due is not None:
            form.addRow(QCoreApplication.translate("CorrectEntry", "&For what time"), self.due)
        form.addRow(QCoreApplication.translate("CorrectEntry", "&Km to the barrier"), self.km)
        form.addRow(QCoreApplication.translate("CorrectEntry", "&Trucks ahead"), self.ahead)
        form.addRow(QCoreApplication.translate("CorrectEntry", "&Words"), self.words)
        note = QCoreApplication.translate("CorrectEntry", "The old entry stays in the history.")
        kept = QLabel(note, self)
        kept.setProperty("role", "muted")
        form.addRow(kept)
        buttons = QDialogButtonBox(self)
        save = QCoreApplication.translate("CorrectEntry", "Correct")
        cancel = QCoreApplication.translate("CorrectEntry", "Leave as it is")
        buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)


def _to_minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)
