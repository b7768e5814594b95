"""The money of delay in a period: per truck, side, reason and day, and what customers owe."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from core.domain.delay import (
    STANDING,
    DelaySide,
    SideTime,
    delay_parts,
    downtime,
    time_by_side,
    total,
)
from core.domain.desk import TripView
from core.domain.money import Money
from core.domain.terms import own_cost
from core.domain.trip_cost import CustomerCharge, OwnRate, TripCost, trip_cost
from core.report.money_figures import DayMoney, DelayMoney, Owed, ReasonTime, TruckMoney
from core.report.reasons import reason_of_part
from core.report.truck_row import Reason

_DAY = timedelta(days=1)


def delay_money(
    trips: Sequence[TripView], rate: OwnRate, start: datetime, now: datetime
) -> DelayMoney:
    """Everything the delays of these trips cost between two moments."""
    costs = [(trip, cost) for trip in trips if (cost := trip_cost(trip, rate, now, start))]
    time = total(cost.downtime for _, cost in costs)
    return DelayMoney(
        time=time,
        own=own_cost(time.lost, rate.day_cost, rate.currency),
        by_side=_by_side([cost for _, cost in costs]),
        by_reason=_by_reason(trips, start, now),
        by_day=tuple(_by_day(trips, rate, start, now)),
        owed=_owed(c for _, cost in costs for c in cost.charges),
        trucks=_trucks(costs),
    )


def _by_side(costs: Sequence[TripCost]) -> tuple[tuple[DelaySide, SideTime], ...]:
    found = []
    for side in DelaySide:
        times = [cost.sides[side] for cost in costs if side in cost.sides]
        if side in STANDING and times:
            found.append((side, total(times)))
    return tuple(found)


def _by_reason(trips: Iterable[TripView], start: datetime, now: datetime) -> tuple[ReasonTime, ...]:
    """The most hours first."""
    found: dict[tuple[str, str], list[SideTime]] = {}
    for trip in trips:
        for part in delay_parts(trip.state):
            times = time_by_side([part], now, start)
            if part.side in STANDING and times:
                reason = reason_of_part(part, trip)
                found.setdefault((reason.code, reason.side), []).extend(times.values())
    rows = [ReasonTime(Reason(*key), total(times)) for key, times in found.items()]
    return tuple(sorted(rows, key=lambda row: (-row.time.lost, row.reason.code)))


def _by_day(
    trips: Sequence[TripView], rate: OwnRate, start: datetime, now: datetime
) -> Iterable[DayMoney]:
    begin = start
    while begin < now:
        end = min(begin + _DAY, now)
        times = (downtime(time_by_side(delay_parts(t.state), end, begin)) for t in trips)
        time = total(times)
        yield DayMoney(end, time, own_cost(time.lost, rate.day_cost, rate.currency))
        begin = end


def _owed(charges: Iterable[CustomerCharge]) -> tuple[Owed, ...]:
    found: dict[tuple[str, str], Owed] = {}
    for charge in charges:
        name, currency = charge.customer.name, charge.since.currency
        old = found.get((name, currency), Owed(name, Money.of(0, currency), grows=False))
        money = Money(old.money.amount + charge.since.amount, currency)
        found[name, currency] = Owed(name, money, old.grows or charge.charge.grows)
    return tuple(o for _, o in sorted(found.items()) if o.money.amount)


def _trucks(costs: Iterable[tuple[TripView, TripCost]]) -> tuple[TruckMoney, ...]:
    rows = [TruckMoney(t.plate, t.trip.ref, t.customers, cost) for t, cost in costs]
    return tuple(sorted(rows, key=lambda r: (-r.cost.downtime.lost, r.plate)))
