"""The sums spent on a trip: a table, its sums, and what can be done with them by keys."""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.domain.desk import DeskView, TripView
from core.domain.expense import Expense, ExpenseKind
from core.domain.money import Money, sums
from core.services.money.expenses import TripExpenses
from core.services.papers.attachments import Incoming
from ui import steps
from ui.dialogs.expense_form import ExpenseForm
from ui.dialogs.plain_table import plain_table
from ui.models.money_rows import CONTEXT, EXPENSE_COLUMNS, ExpenseRow
from ui.models.table import TableModel
from ui.parts import EmptyNote, button, key_on, muted, title
from ui.session import Confirmation, Session
from ui.words import money_words


def asked_files(parent: QWidget) -> list[Path]:
    """Files somebody chose; none when they changed their mind."""
    chosen, _ = QFileDialog.getOpenFileNames(parent)
    return [Path(name) for name in chosen]


class TripExpensesPart(QWidget):
    """Insert adds, Enter changes, Del takes out."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.ask_files: Callable[[QWidget], list[Path]] = asked_files
        self.trip: TripView | None = None
        self.desk: DeskView | None = None
        self.head = title(self)
        self.head.setText(QCoreApplication.translate("Money", "Expenses of the trip"))
        self.model: TableModel[ExpenseRow] = TableModel(
            CONTEXT, EXPENSE_COLUMNS, lambda r: r.expense.id, parent=self
        )
        self.table = plain_table(self.model, session.theme, self)
        self.table.setAccessibleName(self.head.text())
        self.table.setMinimumHeight(96)
        self.empty = EmptyNote(self.table)
        self.sums = muted(self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)
        column.addWidget(self.sums)
        column.addLayout(self._deeds())
        self.table.activated.connect(lambda _: self.change())
        key_on(self.table, "Del", self.remove)
        key_on(self, "Ins", self.add, within=True)

    def show_expenses(self, kept: TripExpenses, trip: TripView, desk: DeskView) -> None:
        """Show the sums of a trip."""
        self.trip, self.desk = trip, desk
        receipts = Counter(f.expense for f in kept.receipts)
        self.model.set_rows([ExpenseRow(e, receipts[e.id]) for e in kept.expenses])
        text = QCoreApplication.translate(
            "Money", "Nothing is written down yet. Ins: the advance, fuel, booking, a fine."
        )
        self.empty.say("" if kept.expenses else text)
        self.sums.setText(sums_line(kept.expenses))
        self.sums.setVisible(bool(kept.expenses))
        if kept.expenses and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def chosen(self) -> Expense | None:
        """The sum of the current row."""
        index = self.table.currentIndex()
        return self.model.row_at(index.row()).expense if index.isValid() else None

    def add(self) -> None:
        """Open an empty form."""
        if self.trip is not None and self.desk is not None:
            ExpenseForm(self.session, self.trip, self.desk, None, self.window()).open()

    def change(self) -> None:
        """Open the form of the chosen sum."""
        expense = self.chosen()
        if self.trip is not None and self.desk is not None and expense is not None:
            ExpenseForm(self.session, self.trip, self.desk, expense, self.window()).open()

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

    def attach(self) -> None:
        """Keep photos of the chosen sum's receipt."""
        expense = self.chosen()
        files = [] if expense is None else self.ask_files(self)
        if expense is None or not files:
            return
        incoming = [Incoming(path.name, path) for path in files]
        said = QCoreApplication.translate("Money", "{what}: receipt kept").format(
            what=money_words.expense(expense.kind)
        )
        self.session.command(
            lambda s: s.add_receipts(expense, incoming),
            lambda done: Confirmation(said, steps.detaching(done), expense.trip),
        )

    def _deeds(self) -> QHBoxLayout:
        translate = QCoreApplication.translate
        row = QHBoxLayout()
        row.setSpacing(8)
        deeds: tuple[tuple[str, Callable[[], object]], ...] = (
            (translate("Money", "Add… (Ins)"), self.add),
            (translate("Money", "Change… (Enter)"), self.change),
            (translate("Money", "Take out (Del)"), self.remove),
            (translate("Money", "Receipt…"), self.attach),
        )
        for text, slot in deeds:
            made = button(self, slot)
            made.setText(text)
            made.setAutoDefault(False)
            row.addWidget(made)
        row.addStretch(1)
        return row


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
