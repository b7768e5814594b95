"""From what is known to what is said: waits per crossing, arrivals per trip."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from core.domain.crossing import Crossing, Direction
from core.domain.desk import CrossingView, TripView
from core.domain.fleet import Carrier, Driver, Trip, Truck
from core.domain.forecast import Arrival, CrossingState, WaitForecast, WhyNull
from core.domain.quantiles import Quantiles
from core.domain.reading import Reading
from core.domain.trip import TripState
from core.estimate.arrival import journey
from core.estimate.crossing import Ask
from core.estimate.driving import SPEED_KMH
from core.estimate.legs import TripLegs, legs_ahead
from core.services.desk import Desk
from core.services.desk_facts import DeskFacts, Registers, TripFacts
from core.services.estimate_facts import hours_since_epoch, wait_key
from core.services.estimating import Way

_NO_WAIT = {
    WhyNull.REFUSED,
    WhyNull.TURNED_BACK,
    WhyNull.STORAGE,
    WhyNull.DONE,
}
"""Reasons for which a truck is not about to wait at all."""


@dataclass(frozen=True)
class Reckoned:
    """Views of the trips, and hours to the next barrier of those still before one."""

    trips: tuple[TripView, ...]
    barriers: Mapping[UUID, Quantiles]


@dataclass(frozen=True)
class _Question:
    trip: Trip
    code: str
    way: Way
    ask: Ask


def reckon_trips(desk: Desk, facts: DeskFacts) -> Reckoned:
    """Every trip of the desk with wait and arrival; the estimates have learnt the facts."""
    roads = desk.reference.road_map
    legs = {t.id: legs_ahead(t, facts.states[t.id], roads) for t in facts.trips}
    questions = [q for t in facts.trips for q in _questions(t, facts, legs[t.id])]
    answers = _answer(desk, questions, facts.now)
    views, barriers = [], {}
    for row in trip_rows(facts):
        key = row.trip.id
        waits = answers.get(key, {})
        reckoned = journey(facts.now, legs[key], waits, row.promised_at)
        if reckoned.barrier is not None:
            barriers[key] = reckoned.barrier
        wait = _own_wait(row.state, legs[key], waits)
        limit = desk.settings.late_chance
        views.append(replace(row, forecast=wait, arrival=reckoned.arrival, late_chance=limit))
    return Reckoned(tuple(views), barriers)


def trip_rows(facts: TripFacts) -> Iterator[TripView]:
    """Every trip of the desk with its names resolved, nothing reckoned yet."""
    unsaid = WaitForecast(None, why_null=WhyNull.NO_DATA)
    for trip in facts.trips:
        truck, driver = _crew(trip, facts.registers)
        yield TripView(
            trip=trip,
            truck=truck,
            driver=driver,
            carrier=_carrier(truck, driver, facts.registers),
            orders=facts.orders(trip.id),
            state=facts.states[trip.id],
            forecast=unsaid,
            arrival=Arrival(facts.now, None, why_null=WhyNull.NO_DATA),
            promised_at=_promised_at(trip, facts),
        )


def _questions(trip: Trip, facts: DeskFacts, legs: TripLegs) -> Iterator[_Question]:
    """A question a crossing ahead: of a truck that waits, or that will join when it gets there."""
    state = facts.states[trip.id]
    if state.wait is not None:
        way = (state.wait.crossing, state.wait.direction)
        joined = hours_since_epoch(state.wait.joined.at)
        yield _Question(trip, way[0], way, Ask(joined, wait_key(trip, state.wait)))
    if legs.why_null in _NO_WAIT:
        return
    at = max(legs.begins_at or facts.now, facts.now - timedelta(hours=6))
    for leg in legs.legs:
        at += timedelta(hours=leg.km / SPEED_KMH)
        if leg.crossing is None or (state.wait and leg.crossing == state.wait.crossing):
            continue
        joins = hours_since_epoch(max(at, facts.now))
        yield _Question(trip, leg.crossing, (leg.crossing, state.direction), Ask(joins))


def _answer(
    desk: Desk, questions: Iterable[_Question], now: datetime
) -> dict[UUID, dict[str, WaitForecast]]:
    by_way: dict[Way, list[_Question]] = defaultdict(list)
    for question in questions:
        by_way[question.way].append(question)
    answers: dict[UUID, dict[str, WaitForecast]] = defaultdict(dict)
    for way, asked in by_way.items():
        if way not in desk.estimates:
            continue
        forecasts = desk.estimates.forecasts(way, now, [q.ask for q in asked])
        for question, forecast in zip(asked, forecasts, strict=True):
            answers[question.trip.id][question.code] = forecast
    return answers


def _own_wait(state: TripState, legs: TripLegs, waits: Mapping[str, WaitForecast]) -> WaitForecast:
    """The forecast of the wait it is in, else of the next one; else why there is none."""
    code = state.wait.crossing if state.wait else next(iter(legs.crossings), None)
    if code is not None and code in waits:
        return waits[code]
    why = legs.why_null or (WhyNull.NO_CROSSING if code else WhyNull.DONE)
    return WaitForecast(None, why_null=why)


def _promised_at(trip: Trip, facts: TripFacts) -> datetime | None:
    """The last promise made to the customer, else the earliest that trip or orders name."""
    promise = facts.states[trip.id].promise
    if promise is not None and promise.due_at is not None:
        return promise.due_at
    shipments = [order.shipment for order in facts.orders(trip.id)]
    named = [trip.promised_at, *(s.promised_at or s.deadline for s in shipments)]
    return min((n for n in named if n is not None), default=None)


def _crew(trip: Trip, registers: Registers) -> tuple[Truck, Driver | None]:
    truck = registers.trucks.get(trip.truck) or Truck(id=trip.truck, plate="?")
    return truck, registers.drivers.get(trip.driver) if trip.driver else None


def _carrier(truck: Truck, driver: Driver | None, registers: Registers) -> Carrier | None:
    key = truck.carrier or (driver.carrier if driver else None)
    return registers.carriers.get(key) if key else None


def reckon_crossings(
    desk: Desk, facts: DeskFacts, trips: Iterable[TripView]
) -> tuple[CrossingView, ...]:
    """Crossings followed, both ways, then those that trips on the desk lead over."""
    listed = list(trips)
    ways = dict.fromkeys(
        (code, direction) for code in desk.settings.followed for direction in Direction
    )
    ways |= dict.fromkeys((v.state.crossing, v.state.direction) for v in listed if v.state.crossing)
    return tuple(
        _crossing_view(desk, facts, desk.reference.crossings[code], direction, listed)
        for code, direction in ways
        if code in desk.reference.crossings
    )


def _crossing_view(
    desk: Desk,
    facts: DeskFacts,
    crossing: Crossing,
    direction: Direction,
    trips: list[TripView],
) -> CrossingView:
    way = (crossing.code, direction)
    state, since = CrossingState.UNKNOWN, None
    forecast = WaitForecast(None, why_null=WhyNull.NO_DATA)
    if way in desk.estimates:
        state, since = desk.estimates.state(way, facts.now)
        now = hours_since_epoch(facts.now)
        (forecast,) = desk.estimates.forecasts(way, facts.now, [Ask(now)])
    waiting = [v for v in trips if v.state.wait and _way_of(v.state) == way]
    waiting.sort(key=lambda v: v.state.wait.joined.at if v.state.wait else facts.now)
    return CrossingView(
        crossing=crossing,
        direction=direction,
        state=state,
        since=since,
        forecast=forecast,
        readings=_newest_of(facts.newest, way),
        waiting=tuple(v.trip.id for v in waiting),
    )


def _way_of(state: TripState) -> Way | None:
    return (state.wait.crossing, state.wait.direction) if state.wait else None


def _newest_of(newest: Iterable[Reading], way: Way) -> tuple[Reading, ...]:
    return tuple(r for r in newest if (r.crossing, r.direction) == way)
