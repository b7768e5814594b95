"""What the money of delay in a period is told by: trucks, sides, reasons, days, customers."""

from dataclasses import dataclass
from datetime import datetime

from core.domain.delay import DelaySide, SideTime
from core.domain.money import Money, sums
from core.domain.trip_cost import TripCost
from core.report.truck_row import Reason


@dataclass(frozen=True, slots=True)
class TruckMoney:
    """One trip's hours in the period, and what they cost."""

    plate: str
    ref: str
    customers: tuple[str, ...]
    cost: TripCost


@dataclass(frozen=True, slots=True)
class ReasonTime:
    """Hours lost for one reason."""

    reason: Reason
    time: SideTime


@dataclass(frozen=True, slots=True)
class DayMoney:
    """One of the period's days."""

    end: datetime
    time: SideTime
    own: Money


@dataclass(frozen=True, slots=True)
class Owed:
    """What one customer owes for the period; a lower bound while it grows."""

    customer: str
    money: Money
    grows: bool


@dataclass(frozen=True, slots=True)
class DelayMoney:
    """All of it; the hours of sides, of reasons and of days are the same hours."""

    time: SideTime
    own: Money
    by_side: tuple[tuple[DelaySide, SideTime], ...]
    by_reason: tuple[ReasonTime, ...]
    by_day: tuple[DayMoney, ...]
    owed: tuple[Owed, ...]
    trucks: tuple[TruckMoney, ...]

    @property
    def owed_in_all(self) -> tuple[Money, ...]:
        """One sum a currency."""
        return sums(o.money for o in self.owed)
