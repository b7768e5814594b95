"""What people say of a refusal: reason, side, branch, step, paper, outcome; each kept at once."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from core.domain.clock import ORAL
from core.domain.refusal_case import Blame, Branch, RefusalCase
from core.domain.refusal_course import CHOSEN_ENDS
from ui.models.refusal_columns import RefusalRow
from ui.oral_edit import OralEdit
from ui.parts import button, muted
from ui.words import refusal_words, trade_words

WIDE = 820
"""Pixels from which two of the longest answers stand beside each other uncut."""
_LONG = frozenset({"reason", "branch", "step"})
_AVOIDABLE = (("", None), ("yes", True), ("no", False))


class RefusalForm(QWidget):
    """Fields beside the course; it says what was said, the panel keeps it."""

    reason_chosen = Signal(str)
    step_set = Signal(str, str, object)  # text, who, till
    said = Signal(object)  # RefusalCase as it is to be

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: RefusalRow | None = None
        self.is_narrow = True
        self.grid = QGridLayout(self)
        self.reason, self.blame, self.branch = QComboBox(self), QComboBox(self), QComboBox(self)
        self.avoidable, self.outcome = QComboBox(self), QComboBox(self)
        self.step, self.who = QLineEdit(self), QLineEdit(self)
        self.paper, self.note = QLineEdit(self), QLineEdit(self)
        self.till = OralEdit(self)
        self.keep: QPushButton = button(self, self._on_step)
        self.keep.setDefault(True)
        self.fields: dict[str, QWidget] = {
            "reason": self.reason,
            "branch": self.branch,
            "blame": self.blame,
            "avoidable": self.avoidable,
            "step": self.step,
            "who": self.who,
            "till": self.till,
            "keep": self.keep,
            "paper": self.paper,
            "outcome": self.outcome,
            "note": self.note,
        }
        self.labels: dict[str, QLabel] = {key: muted(self) for key in self.fields}
        self._build()
        self._listen()

    def retranslate(self) -> None:
        """Write the texts."""
        for key, text in _titles().items():
            self.labels[key].setText(text)
            self.fields[key].setAccessibleName(text)
        self.step.setPlaceholderText(
            QCoreApplication.translate("Refusals", "for example: new DOPP at the importer's")
        )
        self.paper.setPlaceholderText(
            QCoreApplication.translate("Refusals", "number and date of the order")
        )
        self.keep.setText(QCoreApplication.translate("Refusals", "Keep the step"))
        self._fill_choices()
        if self.row is not None:
            self.show_row(self.row)

    def show_row(self, row: RefusalRow) -> None:
        """Show what is known; what somebody is typing stays."""
        another = self.row is None or self.row.key != row.key
        self.row = row
        case = row.course.case
        _choose(self.reason, row.course.reason or "")
        _choose(self.blame, row.record.blame.value)
        _choose(self.branch, row.course.branch.value)
        _choose(self.avoidable, next(k for k, known in _AVOIDABLE if known is case.avoidable))
        _choose(self.outcome, row.course.outcome)
        for field, text in ((self.paper, case.officer_paper), (self.note, case.note)):
            if another or not field.hasFocus():
                _show(field, text)
        if another or not any(w.hasFocus() for w in (self.step, self.who, self.till)):
            self._fill_step(row)

    def ask_reason(self) -> None:
        """Put the cursor where the reason is chosen."""
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.reason.showPopup()

    def ask_step(self) -> None:
        """Put the cursor where the next step is typed."""
        self.step.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.step.selectAll()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the fields anew where the room has become little, or enough."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < WIDE
        if is_narrow != self.is_narrow:
            self.is_narrow = is_narrow
            self._lay()

    def _build(self) -> None:
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(6)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(3, 1)
        self._lay()
        for before, after in pairwise(self.fields.values()):
            self.setTabOrder(before, after)
        for combo in self.findChildren(QComboBox):
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            combo.setSizeAdjustPolicy(policy)
            combo.setMinimumContentsLength(12)

    def _lay(self) -> None:
        """Two fields a line; where there is little room the long ones have a line each."""
        place = 0
        for key, field in self.fields.items():
            is_long = key == "note" or (self.is_narrow and key in _LONG)
            if place % 2 == 0 and self.is_narrow and key == "keep":
                place += 1  # under the hour till when, as in a wide form
            line, half = divmod(place, 2)
            self.grid.addWidget(self.labels[key], line, 2 * half)
            self.grid.addWidget(field, line, 2 * half + 1, 1, 3 if is_long else 1)
            place += 2 if is_long else 1

    def _listen(self) -> None:
        self.reason.activated.connect(
            lambda _: self.reason_chosen.emit(str(self.reason.currentData() or ""))
        )
        self.blame.activated.connect(lambda _: self._say(blame=Blame(self.blame.currentData())))
        self.branch.activated.connect(lambda _: self._say(branch=Branch(self.branch.currentData())))
        self.avoidable.activated.connect(
            lambda _: self._say(avoidable=dict(_AVOIDABLE)[self.avoidable.currentData()])
        )
        self.outcome.activated.connect(lambda _: self._say_outcome())
        self.paper.editingFinished.connect(lambda: self._say(officer_paper=_line(self.paper)))
        self.note.editingFinished.connect(lambda: self._say(note=_line(self.note)))
        self.step.returnPressed.connect(self._on_step)
        self.who.returnPressed.connect(self._on_step)

    def _say(self, **changes: object) -> None:
        """Only what differs is said: leaving a field is no news."""
        if self.row is None:
            return
        case = self.row.course.case
        told: RefusalCase = replace(case, **changes)  # type: ignore[arg-type]
        if told != case:
            self.said.emit(told)

    def _say_outcome(self) -> None:
        self._say(outcome=str(self.outcome.currentData()), closed_at=None)

    def _on_step(self) -> None:
        text = _line(self.step)
        if not text:
            self.step.setFocus()
            return
        self.step_set.emit(text, _line(self.who), self.till.moment())

    def _fill_choices(self) -> None:
        unknown = QCoreApplication.translate("Refusals", "not known yet")
        reasons = [(c, f"{c}  {trade_words.refusal(c)}") for c in trade_words.REFUSALS]
        _fill(self.reason, [("", unknown), *reasons])
        _fill(self.blame, [(b.value, refusal_words.blame(b)) for b in Blame])
        _fill(self.branch, [(b, refusal_words.branch(b)) for b in refusal_words.BRANCHES])
        yes = QCoreApplication.translate("Refusals", "yes")
        no = QCoreApplication.translate("Refusals", "no")
        unsaid = QCoreApplication.translate("Refusals", "nobody has said")
        _fill(self.avoidable, [("", unsaid), ("yes", yes), ("no", no)])
        goes_on = QCoreApplication.translate("Refusals", "goes on")
        _fill(self.outcome, [("", goes_on), *((e, refusal_words.outcome(e)) for e in CHOSEN_ENDS)])

    def _fill_step(self, row: RefusalRow) -> None:
        known = row.course.next_step
        _show(self.step, known.text if known is not None else "")
        _show(self.who, known.other if known is not None else "")
        due = known.due_at if known is not None else None
        self.till.set_moment(due or whole_hour(row.now + timedelta(hours=4)))


def _titles() -> dict[str, str]:
    return {
        "reason": QCoreApplication.translate("Refusals", "Reason (F4)"),
        "blame": QCoreApplication.translate("Refusals", "On whose side"),
        "branch": QCoreApplication.translate("Refusals", "Decision"),
        "avoidable": QCoreApplication.translate("Refusals", "Avoidable"),
        "step": QCoreApplication.translate("Refusals", "Next step (F6)"),
        "who": QCoreApplication.translate("Refusals", "Who"),
        "till": QCoreApplication.translate("Refusals", "Till when"),
        "outcome": QCoreApplication.translate("Refusals", "Outcome"),
        "paper": QCoreApplication.translate("Refusals", "Officer's paper"),
        "note": QCoreApplication.translate("Refusals", "Note"),
    }


def _fill(combo: QComboBox, choices: list[tuple[str, str]]) -> None:
    chosen = combo.currentData()
    combo.clear()
    for code, text in choices:
        combo.addItem(text, str(code))
    _choose(combo, chosen or "")


def _show(field: QLineEdit, text: str) -> None:
    """Write a text whose beginning is seen where the whole has no room."""
    field.setText(text)
    field.setCursorPosition(0)


def _choose(combo: QComboBox, code: str) -> None:
    """An outcome that the journal tells is none of the choices: it is added, to be seen."""
    found = combo.findData(str(code))
    if found < 0 and code:
        combo.addItem(refusal_words.outcome(code), str(code))
        found = combo.count() - 1
    combo.setCurrentIndex(max(0, found))


def _line(field: QLineEdit) -> str:
    return " ".join(field.text().split())


def whole_hour(moment: datetime) -> datetime:
    """The hour of Oral in which a moment lies."""
    return moment.astimezone(ORAL).replace(minute=0, second=0, microsecond=0)
