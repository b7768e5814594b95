"""Rows of the money of a trip: parts of its delay, sums spent."""

from dataclasses import dataclass
from datetime import datetime

from core.domain.crossing import Direction
from core.domain.delay import DelayPart, SideTime
from core.domain.expense import Expense
from core.domain.money import Money
from ui import formatting as fmt
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.column import Column
from ui.words import money_words as say

CONTEXT = "MoneyTable"


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part of a delay as of a moment."""

    part: DelayPart
    now: datetime
    direction: Direction

    @property
    def time(self) -> SideTime:
        """Its time so far."""
        return self.part.so_far(self.now)


@dataclass(frozen=True, slots=True)
class ExpenseRow:
    """A sum spent, and how many receipts show it."""

    expense: Expense
    receipts: int = 0


PART_COLUMNS: tuple[Column[PartRow], ...] = (
    Column(
        "side",
        QT_TRANSLATE_NOOP("MoneyTable", "Side"),
        lambda r: say.side(r.part.side, r.direction),
        width=220,
    ),
    Column(
        "from",
        QT_TRANSLATE_NOOP("MoneyTable", "From"),
        lambda r: fmt.oral(r.part.began),
        lambda r: r.part.began,
        width=110,
    ),
    Column(
        "till",
        QT_TRANSLATE_NOOP("MoneyTable", "Till"),
        lambda r: fmt.oral(r.part.ended),
        lambda r: r.part.ended,
        width=110,
    ),
    Column(
        "hours",
        QT_TRANSLATE_NOOP("MoneyTable", "Hours"),
        lambda r: say.hours(r.time),
        lambda r: r.time.lost,
        width=90,
        right=True,
    ),
    Column(
        "remark", QT_TRANSLATE_NOOP("MoneyTable", "Remark"), lambda r: say.remark(r.part), width=160
    ),
)

EXPENSE_COLUMNS: tuple[Column[ExpenseRow], ...] = (
    Column(
        "at",
        QT_TRANSLATE_NOOP("MoneyTable", "When"),
        lambda r: fmt.oral(r.expense.at),
        lambda r: r.expense.at,
        width=110,
    ),
    Column(
        "kind",
        QT_TRANSLATE_NOOP("MoneyTable", "For"),
        lambda r: say.expense(r.expense.kind),
        width=130,
    ),
    Column(
        "amount",
        QT_TRANSLATE_NOOP("MoneyTable", "Sum"),
        lambda r: say.money(Money(r.expense.amount, r.expense.currency)),
        lambda r: (r.expense.currency, r.expense.amount),
        width=130,
        right=True,
    ),
    Column("note", QT_TRANSLATE_NOOP("MoneyTable", "Note"), lambda r: r.expense.note, width=240),
    Column(
        "receipts",
        QT_TRANSLATE_NOOP("MoneyTable", "Receipts"),
        lambda r: str(r.receipts or ""),
        lambda r: r.receipts,
        width=80,
    ),
)
