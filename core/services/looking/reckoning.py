"""From what is known to what is said: waits per crossing, arrivals per trip."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from uuid import UUID

from core.domain.crossing import Crossing, CrossingKey, Direction
from core.domain.desk import CrossingView, TripView
from core.domain.forecast import Arrival, CrossingState, WaitForecast, WhyNull
from core.domain.quantiles import Quantiles
from core.domain.reading import Reading
from core.domain.slot_outlook import SlotOutlook
from core.domain.trip import TripState
from core.domain.turns import in_turns
from core.estimate.arrival import journey
from core.estimate.crossing import Ask
from core.estimate.legs import TripLegs, legs_ahead
from core.estimate.soonest import soonest
from core.services.border.slot_times import slot_outlooks
from core.services.desk import Desk
from core.services.forecasts.asking import Goer, ask_waits
from core.services.gathering.trip_rows import trip_rows
from core.services.memory.desk_facts import DeskFacts
from core.services.memory.estimate_facts import hours_since_epoch


def reckon_trips(desk: Desk, facts: DeskFacts) -> tuple[TripView, ...]:
    """Every trip with wait, arrival and booking; the estimates have learnt the facts."""
    roads = desk.reference.road_map
    legs = {t.id: legs_ahead(t, facts.states[t.id], roads) for t in in_turns(facts.trips)}
    goers = (Goer(t, facts.states[t.id], legs[t.id]) for t in in_turns(facts.trips))
    answers = ask_waits(desk, goers, facts.now)
    views: list[TripView] = []
    barriers: dict[UUID, Quantiles] = {}
    for row in in_turns(trip_rows(facts)):
        key = row.trip.id
        waits = answers.get(key, {})
        reckoned = journey(facts.now, legs[key], waits, row.promised_at)
        if reckoned.barrier is not None:
            barriers[key] = reckoned.barrier
        wait = _own_wait(row.state, legs[key], waits)
        views.append(
            replace(
                row,
                forecast=wait,
                arrival=_hopeless(desk, row, reckoned.arrival),
                barrier=reckoned.barrier,
                late_chance=desk.settings.late_chance,
            )
        )
    outlooks = slot_outlooks(desk, facts, barriers)
    return tuple(_with_slot(view, outlooks) for view in views)


def _hopeless(desk: Desk, row: TripView, arrival: Arrival) -> Arrival:
    """Without a forecast, yet late for certain where even the bare road takes longer."""
    if arrival.quantiles is not None or row.promised_at is None or not row.state.is_open:
        return arrival
    if row.state.arrived_at is not None:
        return arrival
    earliest = soonest(row.trip, row.state, desk.reference.road_map, arrival.origin)
    is_late = earliest is not None and earliest > row.promised_at
    return replace(arrival, p_late=1.0) if is_late else arrival


def _with_slot(view: TripView, outlooks: Mapping[UUID, SlotOutlook]) -> TripView:
    outlook = outlooks.get(view.trip.id)
    return view if outlook is None else replace(view, slot_outlook=outlook)


def _own_wait(state: TripState, legs: TripLegs, waits: Mapping[str, WaitForecast]) -> WaitForecast:
    """The forecast of the wait it is in, else of the next one; else why there is none."""
    code = state.wait.crossing if state.wait else next(iter(legs.crossings), None)
    if code is not None and code in waits:
        return waits[code]
    why = legs.why_null or (WhyNull.NO_CROSSING if code else WhyNull.DONE)
    return WaitForecast(None, why_null=why)


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


def _way_of(state: TripState) -> CrossingKey | None:
    return (state.wait.crossing, state.wait.direction) if state.wait else None


def _newest_of(newest: Iterable[Reading], way: CrossingKey) -> tuple[Reading, ...]:
    return tuple(r for r in newest if (r.crossing, r.direction) == way)
