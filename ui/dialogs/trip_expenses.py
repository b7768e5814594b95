"""The sums spent on a trip, as a list that is changed by keys, and what they come to."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.domain.desk import DeskView, TripView
from core.domain.expense import Expense, ExpenseKind
from core.domain.money import Money, sums
from core.services.money.expenses import TripExpenses
from ui import steps
from ui.dialogs.expense_form import ExpenseForm
from ui.dialogs.trip_list import TripList
from ui.models.money_rows import CONTEXT, EXPENSE_COLUMNS, ExpenseRow
from ui.models.table import TableModel
from ui.parts import muted
from ui.session import Confirmation, Session
from ui.words import money_words


class TripExpensesPart(TripList[ExpenseRow]):
    """The sums spent on a trip, and what they come to."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        model: TableModel[ExpenseRow] = TableModel(CONTEXT, EXPENSE_COLUMNS, lambda r: r.expense.id)
        super().__init__(session, model, translate("Money", "Expenses of the trip"), parent)
        self.trip: TripView | None = None
        self.desk: DeskView | None = None
        self.table.setMinimumHeight(96)
        self.sums = muted(self, wrap=True)
        self.column.addWidget(self.sums)
        self.add_deeds(
            translate("Money", "Add… (Ins)"),
            translate("Money", "Change… (Enter)"),
            translate("Money", "Take out (Del)"),
            translate("Money", "Receipt…"),
        )

    def show_expenses(self, kept: TripExpenses, trip: TripView, desk: DeskView) -> None:
        """Show the sums of a trip."""
        self.trip, self.desk = trip, desk
        receipts = Counter(f.expense for f in kept.receipts)
        text = QCoreApplication.translate(
            "Money", "Nothing is written down yet. Ins: the advance, fuel, booking, a fine."
        )
        self.show_rows([ExpenseRow(e, receipts[e.id]) for e in kept.expenses], text)
        self.sums.setText(sums_line(kept.expenses))
        self.sums.setVisible(bool(kept.expenses))

    def chosen(self) -> Expense | None:
        """The sum of the current row."""
        row = self.chosen_row()
        return None if row is None else row.expense

    @override
    def add(self) -> None:
        """Open an empty form."""
        if self.trip is not None and self.desk is not None:
            ExpenseForm(self.session, self.trip, self.desk, None, self.window()).open()

    @override
    def change(self) -> None:
        """Open the form of the chosen sum."""
        expense = self.chosen()
        if self.trip is not None and self.desk is not None and expense is not None:
            ExpenseForm(self.session, self.trip, self.desk, expense, self.window()).open()

    @override
    def remove(self) -> None:
        """Take the chosen sum out; it can be undone."""
        expense = self.chosen()
        if expense is None:
            return
        text = QCoreApplication.translate("Money", "Taken out: {what} {sum}")
        said = text.format(
            what=money_words.expense(expense.kind),
            sum=money_words.money(Money(expense.amount, expense.currency)),
        )
        self.session.command(
            lambda s: s.remove_expense(expense),
            lambda done: Confirmation(said, steps.swapping(done), expense.trip),
        )

    @override
    def attach(self) -> None:
        """Keep photos of the chosen sum's receipt."""
        expense = self.chosen()
        incoming = [] if expense is None else self.chosen_files()
        if expense is None or not incoming:
            return
        said = QCoreApplication.translate("Money", "{what}: receipt kept").format(
            what=money_words.expense(expense.kind)
        )
        self.session.command(
            lambda s: s.add_receipts(expense, incoming),
            lambda done: Confirmation(said, steps.detaching(done), expense.trip),
        )


def sums_line(expenses: Sequence[Expense]) -> str:
    """`Advance 150 000 ₸ · spent 52 825 ₸ + 1 500 ₽`; nothing is converted."""
    given = sums(_money(e) for e in expenses if e.kind == ExpenseKind.ADVANCE)
    spent = sums(_money(e) for e in expenses if e.kind != ExpenseKind.ADVANCE)
    advance = QCoreApplication.translate("Money", "Advance {sum}")
    used = QCoreApplication.translate("Money", "spent {sum}")
    said = [advance.format(sum=money_words.sums(given))] if given else []
    said += [used.format(sum=money_words.sums(spent))] if spent else []
    return " · ".join(said)


def _money(expense: Expense) -> Money:
    return Money(expense.amount, expense.currency)
