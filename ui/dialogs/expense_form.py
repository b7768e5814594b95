"""The form of a sum spent on a trip: kind, amount, currency, when, a note."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from core.domain.desk import DeskView, TripView
from core.domain.expense import Expense, ExpenseKind
from core.domain.ids import new_id
from core.domain.money import CURRENCIES, Money, amount_of, currency_of
from core.domain.problem import KezekError
from ui import formatting as fmt
from ui import steps
from ui.dialogs.record_form import RecordForm, moment_of, moment_text, text_of
from ui.session import Session
from ui.words import money_words


class ExpenseForm(RecordForm):
    """Adds a sum (`old` None), or changes it. Enter keeps it."""

    def __init__(
        self,
        session: Session,
        trip: TripView,
        desk: DeskView,
        old: Expense | None,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        heading = translate("Money", "Expense of {plate}").format(plate=fmt.plate(trip.plate))
        super().__init__(session, heading, parent)
        self.trip, self.now, self.old = trip, desk.as_of, old
        kinds = [(money_words.expense(kind), kind) for kind in ExpenseKind]
        chosen = old.kind if old is not None else ExpenseKind.FUEL
        self.kind = self._chosen(translate("Money", "For"), kinds, chosen)
        self.amount = self.add_text(
            translate("Money", "Amount"), "" if old is None else _typed(old.amount), "48 500"
        )
        self.currency = self._currency("KZT" if old is None else old.currency)
        at = desk.as_of if old is None else old.at
        self.at = self.add_text(translate("Money", "When"), moment_text(at), "20.11.2026 14:20")
        self.note = self.add_text(translate("Money", "Note"), "" if old is None else old.note)

    def read(self) -> Expense:
        """What the fields say. Raises KezekError with what is wrong."""
        given = self.old or Expense(
            id=new_id(),
            trip=self.trip.trip.id,
            kind=ExpenseKind.OTHER,
            amount=Decimal(1),
            currency="",
            at=self.now,
        )
        return replace(
            given,
            kind=self.kind.currentData(),
            amount=amount_of(self.amount.text()),
            currency=currency_of(self.currency.currentText()),
            at=moment_of(self.at, self.at.accessibleName(), self.now) or self.now,
            note=text_of(self.note),
        )

    @override
    def accept(self) -> None:
        """Keep the sum, or say what is wrong with it."""
        try:
            expense = self.read()
        except KezekError as error:
            self.say_failure(error)
            code = error.problem.code
            wrong = {"amount": self.amount, "currency": self.currency}.get(code.partition("_")[0])
            (wrong or self.at).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        text = QCoreApplication.translate("Money", "{plate}: {what} {sum} kept").format(
            plate=fmt.plate(self.trip.plate),
            what=money_words.expense(expense.kind),
            sum=money_words.money(Money(expense.amount, expense.currency)),
        )
        self.send(lambda s: steps.swapping(s.save_expense(expense)), text)

    def _chosen(
        self, label: str, options: list[tuple[str, ExpenseKind]], kind: ExpenseKind
    ) -> QComboBox:
        field = self.add_choice(label, options, kind)
        field.removeItem(0)
        return field

    def _currency(self, code: str) -> QComboBox:
        """One of the known ones, or as somebody writes it."""
        label = QCoreApplication.translate("Money", "Currency")
        field = self.add_choice(label, [(known, known) for known in CURRENCIES], code)
        field.removeItem(0)
        field.setEditable(True)
        field.setCurrentText(code)
        return field


def _typed(amount: Decimal) -> str:
    return f"{amount.normalize():f}".replace(".", ",")
