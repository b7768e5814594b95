"""Everything about money and days of one trip: what its page shows."""

from dataclasses import dataclass
from uuid import UUID

from core.domain.desk import DeskView, TripView
from core.domain.problem import KezekError
from core.domain.stay import StayOutlook
from core.domain.trip_cost import TripCost
from core.services.desk import Desk
from core.services.money.costs import cost_of
from core.services.money.expenses import TripExpenses, trip_expenses
from core.services.stays.ledger import Relief, at_the_wheel


@dataclass(frozen=True, slots=True)
class TripMoney:
    """Cost of the delay, what was spent, the driver's days, who could take over."""

    view: TripView
    cost: TripCost | None
    expenses: TripExpenses
    stay: StayOutlook | None
    relief: tuple[Relief, ...]


def trip_money(desk: Desk, view: DeskView, trip: UUID) -> TripMoney:
    """Money and days of a trip of a view. Raises KezekError `unknown_trip`."""
    row = view.trip(trip)
    if row is None:
        raise KezekError("unknown_trip", trip=str(trip))
    wheel = at_the_wheel(desk, view, row)
    return TripMoney(
        view=row,
        cost=cost_of(desk, view, row),
        expenses=trip_expenses(desk, trip),
        stay=wheel.stay,
        relief=wheel.relief,
    )
