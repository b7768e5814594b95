"""Whether a truck makes its booked hour, by when it must leave, and what another hour costs."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from core.domain.fees import SlotPrice
from core.domain.quantiles import Quantiles

SURE = 0.8
"""Who leaves by then makes it in eight cases of ten."""


@dataclass(frozen=True, slots=True)
class FreeDay:
    """The first day with a free slot of a class; what the truck stands and costs till it begins."""

    slot_class: str
    day: date
    hours: float
    standing_cost: float  # in the company's money for a day of a truck


@dataclass(frozen=True, slots=True)
class SlotOutlook:
    """A booking that still matters. Chances are those to reach the barrier before its hour ends.

    `chance`: as things go; None where nobody can say. `leave_by` and `chance_now` (if it left now)
    are of a truck that still stands in our yard.
    """

    ends: datetime
    chance: float | None = None
    leave_by: datetime | None = None
    chance_now: float | None = None
    rebooking: SlotPrice | None = None  # of a new booking once this one is lost
    free: tuple[FreeDay, ...] = ()
    currency: str = ""  # of the standing cost
    no_shows: int = 0  # bookings this truck has lost within the days of the rule
    no_shows_allowed: int | None = None  # None: nothing is said of them

    @property
    def miss(self) -> float | None:
        """Chance to lose it; None where nobody can say."""
        known = self.chance if self.chance is not None else self.chance_now
        return None if known is None else 1 - known


def chance_to_reach(reach: Quantiles | None, now: datetime, ends: datetime) -> float | None:
    """Chance to be at the barrier by a moment; None where nobody can say."""
    if reach is None:
        return None
    return reach.chance_below((ends - now).total_seconds() / 3600)


def leave_by(reach: Quantiles, ends: datetime) -> datetime:
    """The last moment to leave; `reach`: hours to the barrier of one that leaves now."""
    return ends - timedelta(hours=reach.at(SURE))
