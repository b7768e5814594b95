"""Correcting an entry of the journal: every field its kind has; the old entry is kept."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.domain.crossing import Crossing, Direction, Side
from core.domain.entry_fields import FIELDS, fields_of, foreign_fields, is_refusing, problem_of
from core.domain.event import Event, EventKind
from core.domain.problem import KezekError
from core.domain.trip import DONE
from ui import words
from ui.entry_editors import (
    Choice,
    DueEdit,
    Editor,
    NumberEdit,
    OccurredEdit,
    PlainEdit,
    WordsEdit,
)
from ui.i18n import crossing_name
from ui.parts import give_role, muted, title
from ui.plain import Label
from ui.words import journal_words, trade_words
from ui.words.entry_field_words import field_name

_CODES: dict[str, type[EventKind] | type[Direction] | type[Side]] = {
    "kind": EventKind,
    "direction": Direction,
    "side": Side,
}
_FIELD_OF_PROBLEM = {
    "entry_in_future": "occurred",
    "entry_range_reversed": "occurred",
    "entry_km_impossible": "km_to_barrier",
    "entry_ahead_impossible": "vehicles_ahead",
    "entry_change_of_what": "other",
}


class CorrectEntry(QDialog):
    """`corrected` carries the event and the fields that shall be otherwise."""

    corrected = Signal(object, object)  # Event, dict of changes

    def __init__(
        self,
        event: Event,
        crossings: Mapping[str, Crossing],
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.entry = event
        self.now = now
        self.crossings = crossings
        self.editors: dict[str, QWidget] = {}
        self.labels: dict[str, QLabel] = {}
        self.form = QFormLayout()
        self.wrong = Label(self)
        self._make_editors()  # in the order in which Tab visits them
        self._before = {name: self._value(name) for name in FIELDS}
        self._build(journal_words.what(event, crossings))
        self._fit_kind()
        self.editors["occurred"].setFocus()

    @property
    def kind(self) -> EventKind:
        """The kind that is chosen."""
        return EventKind(str(self._editor("kind").value()))

    def changes(self) -> dict[str, Any]:
        """Fields whose value was changed; those another kind does not have are emptied.

        Raises KezekError where a field holds what is no number.
        """
        shown = self._shown_fields()
        read: dict[str, Any] = {name: self._value(name) for name in FIELDS if name in shown}
        found = {name: value for name, value in read.items() if value != self._before[name]}
        if "kind" in found:
            found |= foreign_fields(replace(self.entry, **found))
        return found

    @override
    def accept(self) -> None:
        """Hand the changes over; what cannot be is said, and the form stays."""
        try:
            changes = self.changes()
        except KezekError as error:
            self._say(error, self._field_with_error())
            return
        problem = problem_of(replace(self.entry, **changes), self.now) if changes else None
        if problem is not None:
            self._say(KezekError(problem.code, **problem.values), _FIELD_OF_PROBLEM[problem.code])
            return
        if changes:
            self.corrected.emit(self.entry, changes)
        super().accept()

    def _make_editors(self) -> None:
        event = self.entry
        kinds = [(kind.value, trade_words.event(kind)) for kind in EventKind]
        posts = [(code, crossing_name(crossing)) for code, crossing in self.crossings.items()]
        ways = [(way.value, words.direction(way)) for way in Direction]
        direction = event.direction or Direction.OUT
        sides = [(side.value, words.side(side, direction)) for side in Side]
        self.editors = {
            "kind": Choice(kinds, event.kind.value, self, may_be_none=False),
            "occurred": OccurredEdit(event.occurred, self),
            "crossing": Choice(posts, event.crossing, self),
            "direction": Choice(ways, event.direction, self),
            "side": Choice(sides, event.side, self),
            "km_to_barrier": NumberEdit(event.km_to_barrier, self),
            "vehicles_ahead": NumberEdit(event.vehicles_ahead, self, whole=True),
            "place": PlainEdit(event.place, self),
            "reason": Choice(_reasons(event.kind), event.reason, self),
            "other": PlainEdit(event.other, self),
            "due_at": DueEdit(event.due_at, self.now, self),
            "text": WordsEdit(event.text, self),
        }
        kind, text = self.editors["kind"], self.editors["text"]
        if isinstance(kind, Choice) and isinstance(text, WordsEdit):
            kind.currentIndexChanged.connect(self._on_kind)
            text.done.connect(self.accept)

    def _editor(self, name: str) -> Editor:
        editor: Any = self.editors[name]
        return editor  # type: ignore[no-any-return]

    def _value(self, name: str) -> object:
        value = self._editor(name).value()
        code = _CODES.get(name)
        return code(str(value)) if code is not None and value is not None else value

    def _build(self, what: str) -> None:
        self.setWindowTitle(QCoreApplication.translate("CorrectEntry", "Correct an entry"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        head = title(self)
        head.setText(what)
        head.setWordWrap(True)
        column.addWidget(head)
        self.form.setSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name in FIELDS:
            self.labels[name] = Label(self)
            self.form.addRow(self.labels[name], self.editors[name])
        column.addLayout(self.form)
        give_role(self.wrong, "act")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        column.addWidget(self.wrong)
        kept = muted(self, wrap=True)
        kept.setText(
            QCoreApplication.translate("CorrectEntry", "The old entry stays in the history.")
        )
        column.addWidget(kept)
        column.addWidget(self._build_buttons())
        self.setMinimumWidth(640)

    def _build_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        save = QCoreApplication.translate("CorrectEntry", "Correct")
        cancel = QCoreApplication.translate("CorrectEntry", "Leave as it is")
        buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _shown_fields(self) -> frozenset[str]:
        """Fields the kind has; of the entry as it stands also those that somebody filled."""
        own = fields_of(self.kind)
        if self.kind != self.entry.kind:
            return own
        return own | frozenset(foreign_fields(self.entry))

    def _fit_kind(self) -> None:
        shown = self._shown_fields()
        for name in FIELDS:
            text = field_name(name, self.kind)
            self.labels[name].setText(text)
            self.editors[name].setAccessibleName(text)
            self.form.setRowVisible(self.editors[name], name in shown)
        self.adjustSize()

    def _on_kind(self) -> None:
        reason = self.editors["reason"]
        if isinstance(reason, Choice):
            kept = reason.value()
            reason.refill(_reasons(self.kind), kept if self.kind == self.entry.kind else None)
        self._fit_kind()

    def _field_with_error(self) -> str:
        for name in self._shown_fields():
            try:
                self._value(name)
            except KezekError:
                return name
        return "text"

    def _say(self, error: KezekError, field: str) -> None:
        self.wrong.setText(words.failure(error))
        self.wrong.show()
        self.editors[field].setFocus()
        self.adjustSize()


def _reasons(kind: EventKind) -> list[tuple[str, str]]:
    """Codes of the list that this kind of entry takes its reason from."""
    if kind == EventKind.REMINDER:
        return [(DONE, trade_words.reason(DONE))]
    if is_refusing(kind):
        return [(code, f"{code}  {trade_words.refusal(code)}") for code in trade_words.REFUSALS]
    return [(code, trade_words.delay(code)) for code in trade_words.DELAYS]
