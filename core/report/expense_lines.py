"""What was spent on trips, for the accountant: lines, and the account of each round and driver."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from core.domain.expense import Expense, ExpenseKind
from core.domain.fleet import Trip

SPENT = tuple(kind for kind in ExpenseKind if kind != ExpenseKind.ADVANCE)
"""Kinds that use up an advance."""


@dataclass(frozen=True, slots=True)
class ExpenseLine:
    """One sum with the names of what it belongs to."""

    expense: Expense
    trip: Trip
    plate: str
    driver: str
    files: tuple[str, ...] = ()

    @property
    def round_ref(self) -> str:
        """The round there and back; the trip's own ref where none was given."""
        return self.trip.round_ref or self.trip.ref


@dataclass(frozen=True, slots=True)
class Account:
    """Sums of one round, driver and currency by kind; nothing is converted."""

    round_ref: str
    driver: str
    currency: str
    by_kind: dict[ExpenseKind, Decimal]

    @property
    def advance(self) -> Decimal:
        """What the driver was given."""
        return self.by_kind.get(ExpenseKind.ADVANCE, Decimal(0))

    @property
    def spent(self) -> Decimal:
        """What he spent of it."""
        return sum((self.by_kind.get(kind, Decimal(0)) for kind in SPENT), Decimal(0))

    @property
    def rest(self) -> Decimal:
        """What he has left; below nothing where he paid of his own."""
        return self.advance - self.spent


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpensePeriod:
    """A period's lines by round, driver and moment; who made it and when."""

    company: str
    dispatcher: str
    made_at: datetime
    start: datetime
    end: datetime
    lines: tuple[ExpenseLine, ...]

    @property
    def accounts(self) -> tuple[Account, ...]:
        """One a round, driver and currency."""
        return accounts(self.lines)


def accounts(lines: Iterable[ExpenseLine]) -> tuple[Account, ...]:
    """Sums by round, driver and currency, in that order."""
    found: dict[tuple[str, str, str], dict[ExpenseKind, Decimal]] = {}
    for line in lines:
        expense = line.expense
        sums = found.setdefault((line.round_ref, line.driver, expense.currency), {})
        sums[expense.kind] = sums.get(expense.kind, Decimal(0)) + expense.amount
    return tuple(Account(*key, sums) for key, sums in sorted(found.items()))
