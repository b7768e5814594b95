"""Money spent on a trip."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID


class ExpenseKind(StrEnum):
    """What the money went for."""

    ADVANCE = "advance"
    FUEL = "fuel"
    BOOKING = "booking"
    PARKING = "parking"
    FINE = "fine"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expense:
    """One sum of a trip, exact to the last digit written."""

    id: UUID
    trip: UUID
    kind: ExpenseKind
    amount: Decimal
    currency: str  # one of core.domain.money.CURRENCIES
    at: datetime
    driver: UUID | None = None  # who spent it; None: the trip's
    note: str = ""

    @property
    def identity(self) -> tuple[Hashable, ...]:
        """What the same sum told twice shares: trip, kind, moment, amount."""
        return (self.trip, self.kind, self.at, self.amount, self.currency)
