"""What the delay of a trip costs: one reckoning for window, paper, command line and claim."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from core.domain.delay import DelayPart, DelaySide, SideTime, delay_parts, downtime, time_by_side
from core.domain.desk import TripView
from core.domain.fleet import Customer
from core.domain.money import Money
from core.domain.terms import Charge, charge, own_cost, terms_of


@dataclass(frozen=True, slots=True)
class OwnRate:
    """What a truck-day costs the company."""

    day_cost: float
    currency: str


@dataclass(frozen=True, slots=True)
class CustomerCharge:
    """A customer of the trip, what he owes by now, and how much of it came since a moment."""

    customer: Customer
    orders: tuple[str, ...]
    charge: Charge
    since: Money


@dataclass(frozen=True, slots=True)
class TripCost:
    """Hours by side within a period, their cost to the company, and what the customers owe.

    Each customer owes by his own contract; sums are not shared out among several.
    """

    sides: Mapping[DelaySide, SideTime]
    downtime: SideTime
    own: Money
    charges: tuple[CustomerCharge, ...]


def trip_cost(
    view: TripView, rate: OwnRate, now: datetime, start: datetime | None = None
) -> TripCost | None:
    """The delay between two moments (from the trip's beginning where `start` is None).

    None where no time was lost. What customers owe is reckoned over the whole trip, as their free
    hours are.
    """
    parts = delay_parts(view.state)
    sides = time_by_side(parts, now, start)
    if not sides:
        return None
    down = downtime(sides)
    return TripCost(
        sides=sides,
        downtime=down,
        own=own_cost(down.lost, rate.day_cost, rate.currency),
        charges=tuple(_charges(view, parts, now, start)),
    )


def _charges(
    view: TripView, parts: tuple[DelayPart, ...], now: datetime, start: datetime | None
) -> list[CustomerCharge]:
    whole = time_by_side(parts, now)
    before = time_by_side(parts, start) if start is not None else {}
    found = []
    customers = {o.customer.id: o.customer for o in view.orders if o.customer is not None}
    for customer in customers.values():
        terms = terms_of(customer)
        if terms is None:
            continue
        owed, owed_before = charge(terms, whole), charge(terms, before)
        grown = Money(owed.money.amount - owed_before.money.amount, terms.currency)
        orders = tuple(o.shipment.order for o in view.orders if o.customer == customer)
        found.append(CustomerCharge(customer, orders, owed, grown))
    return found
