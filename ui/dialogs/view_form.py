"""A view of one's own: its name and what it asks of a trip; how many fit is said at once."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget
from typing_extensions import override

from core.domain.desk import DeskView
from ui.dialogs.record_form import RecordForm, text_of
from ui.i18n import crossing_name, word
from ui.models.alphabet import alphabetical
from ui.models.board_row import board_rows
from ui.models.own_view import STAGES, OwnView
from ui.parts import give_role
from ui.session import Session

MOST_HOURS = 240


class ViewForm(RecordForm):
    """Begins with the conditions of `began`; its name must be its own."""

    kept = Signal(object)  # OwnView

    def __init__(
        self, session: Session, began: OwnView, taken: tuple[str, ...], parent: QWidget | None
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(session, translate("Views", "View of the board"), parent)
        self.taken = taken
        self.name = self.add_text(translate("Views", "Name"), began.name)
        self.text = self.add_text(
            translate("Views", "Words of the filter"),
            began.text,
            translate("Views", "as they are typed into the filter"),
        )
        self.stands = self._add_number(translate("Views", "Stands over, h"), MOST_HOURS)
        self.stands.setValue(int(began.stands_over))
        groups = [(word("Views", title), key) for key, (title, _) in STAGES.items()]
        self.stage = self.add_choice(
            translate("Views", "Where it is"), groups, began.stage, translate("Views", "anywhere")
        )
        crossings, customers = _choices(session.view)
        every = translate("Views", "all")
        self.crossing = self.add_choice(
            translate("Views", "Crossing"), crossings, began.crossing, every
        )
        self.customer = self.add_choice(
            translate("Views", "Customer"), customers, began.customer, every
        )
        self.late = self._add_number(translate("Views", "Late in so many cases of 10"), 10)
        self.late.setValue(began.late_tenths)
        self.silent = self._add_box(translate("Views", "No contact"), checked=began.silent)
        self.mine = self._add_box(translate("Views", "Mine"), checked=began.mine)
        for signal in (
            self.text.textChanged,
            self.stands.valueChanged,
            self.stage.currentIndexChanged,
            self.crossing.currentIndexChanged,
            self.customer.currentIndexChanged,
            self.late.valueChanged,
            self.silent.toggled,
            self.mine.toggled,
        ):
            signal.connect(self._count)
        self._count()

    def read(self) -> OwnView:
        """The view as the fields say."""
        return OwnView(
            name=text_of(self.name),
            text=text_of(self.text),
            stands_over=float(self.stands.value()),
            stage=self.stage.currentData() or "",
            crossing=self.crossing.currentData() or "",
            customer=self.customer.currentData() or "",
            late_tenths=self.late.value(),
            silent=self.silent.isChecked(),
            mine=self.mine.isChecked(),
        )

    @override
    def accept(self) -> None:
        """Hand the view on, or say what is wrong."""
        view = self.read()
        if not view.name:
            self.say(QCoreApplication.translate("Views", "Give the view a name."))
            self.name.setFocus()
        elif view.name in self.taken:
            self.say(QCoreApplication.translate("Views", "There is a view of this name."))
            self.name.setFocus()
        else:
            super().accept()
            self.kept.emit(view)

    def _count(self) -> None:
        if self.session.view is None:
            return
        view = self.read()
        number = sum(1 for row in board_rows(self.session.view) if view.holds(row))
        give_role(self.problem, "muted")
        self.problem.setText(QCoreApplication.translate("Views", "%n trip(s) fit now", "", number))

    def _add_number(self, label: str, most: int) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(0, most)
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        field.setFixedWidth(96)
        field.setSpecialValueText(QCoreApplication.translate("Views", "any"))
        field.setAccessibleName(label)
        self.form.addRow(label, field)
        return field

    def _add_box(self, label: str, *, checked: bool) -> QCheckBox:
        box = QCheckBox(label, self)
        box.setChecked(checked)
        self.form.addRow("", box)
        return box


def _choices(view: DeskView | None) -> tuple[list[tuple[str, object]], list[tuple[str, object]]]:
    """Crossings and customers that a trip on the board has, by name."""
    if view is None:
        return [], []
    crossings = {c.crossing.code: crossing_name(c.crossing) for c in view.crossings}
    found = {name for trip in view.trips for name in trip.customers}
    customers = sorted(found, key=alphabetical)
    named = sorted(crossings.items(), key=lambda known: alphabetical(known[1]))
    return [(name, code) for code, name in named], [(name, name) for name in customers]
