"""Money of a delay: of a trip for its page, and for `status --json`."""

from typing import Any
from uuid import UUID

from core.domain.delay import HANDLING, STANDING
from core.domain.desk import DeskView, TripView
from core.domain.money import Money, sums
from core.domain.settings import Settings
from core.domain.stay import StayOutlook
from core.domain.trip_cost import OwnRate, TripCost, trip_cost
from core.services.desk import Desk
from core.services.stays.ledger import outlooks

Json = dict[str, Any]


def own_rate(settings: Settings) -> OwnRate:
    """What a truck-day costs, as the company set it."""
    return OwnRate(settings.truck_day_cost, settings.truck_day_currency)


def cost_of(desk: Desk, view: DeskView, trip: TripView) -> TripCost | None:
    """What a trip's delay has cost by now; None where it lost no time."""
    return trip_cost(trip, own_rate(desk.settings), view.as_of)


def trip_figures(desk: Desk, view: DeskView) -> dict[UUID, Json]:
    """By trip `stay_days` and `delay_cost` as `status --json` has them."""
    stays = outlooks(desk, view)
    return {
        trip.trip.id: {
            "stay_days": _stay(stays.get(trip.trip.id)),
            "delay_cost": _cost(cost_of(desk, view, trip)),
        }
        for trip in view.trips
    }


def _stay(outlook: StayOutlook | None) -> Json | None:
    if outlook is None:
        return None
    return {
        "driver": outlook.driver,
        "used": outlook.ledger.used,
        "with_trip_p50": outlook.with_median,
        "with_trip_p90": outlook.with_upper,
        "limit": outlook.limit,
    }


def _cost(cost: TripCost | None) -> Json | None:
    if cost is None:
        return None
    customers = [
        {"name": c.customer.name, **_money(c.charge.money), "goes_on": c.charge.grows}
        for c in cost.charges
    ]
    owed = sums(c.charge.money for c in cost.charges)
    standing = {s.value: round(t.hours, 3) for s, t in cost.sides.items() if s in STANDING}
    handling = {s.value: round(t.hours, 3) for s, t in cost.sides.items() if s in HANDLING}
    return {
        "hours": round(cost.downtime.hours, 3),
        "goes_on": cost.downtime.goes_on,
        "customer": _money(owed[0]) if len(owed) == 1 else None,
        "customers": customers,
        "own": _money(cost.own),
        "by_side": standing,
        "handling": handling,
    }


def _money(money: Money) -> Json:
    return {"amount": float(money.amount), "currency": money.currency}
