"""Crossings compared for one trip: when it would arrive over each, and what that costs."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

import numpy as np

from core.domain.clock import local_day
from core.domain.crossing import Crossing, Direction
from core.domain.desk import DeskView, TripView
from core.domain.fees import SlotPrice
from core.domain.forecast import Arrival, CrossingState, WaitForecast
from core.domain.problem import KezekError
from core.domain.trip import AT_BORDER, IN_YARD, Stage, TripState
from core.estimate.arrival import arrival
from core.estimate.crossing import Ask
from core.estimate.driving import Duty, driving_hours, elapsed_hours
from core.estimate.legs import TripLegs, legs_ahead
from core.services.desk import Desk
from core.services.looking.look import look
from core.services.memory.estimate_facts import hours_since_epoch

BILATERAL_FOR = frozenset({"KZ", "RU", "КЗ", "РК", "РФ", ""})
"""Citizenships that may use a bilateral crossing; empty: nobody wrote it down."""

COMPARED = IN_YARD | AT_BORDER | {Stage.EN_ROUTE, Stage.DIVERTED}


@dataclass(frozen=True, slots=True)
class Alternative:
    """A crossing for a trip. `extra_km` against the planned one; `joins_at`: in its queue by then.

    Everybody who compares sees the same figures and may have the same idea: a crossing that is
    good today fills up in days (docs/domain.md), so they are never ranked.
    """

    crossing: Crossing
    is_planned: bool
    state: CrossingState
    joins_at: datetime
    wait: WaitForecast
    arrival: Arrival
    extra_km: float | None
    slots: tuple[SlotPrice, ...] = ()  # of the electronic queue; none where no booking is needed

    @property
    def p_in_time(self) -> float | None:
        """Chance to keep the promise; None without one, or without a forecast."""
        late = self.arrival.p_late
        return None if late is None else 1 - late


def compare(desk: Desk, trip: UUID) -> tuple[Alternative, ...]:
    """The planned crossing first, then those followed that the trip may use and a road leads over.

    Raises KezekError `unknown_trip`, `nothing_to_compare` for a trip past its border.
    """
    view = look(desk)
    found = view.trip(trip)
    if found is None:
        raise KezekError("unknown_trip", trip=str(trip))
    if found.state.stage not in COMPARED or found.state.crossing is None:
        raise KezekError("nothing_to_compare", plate=found.plate)
    return tuple(_alternatives(desk, view, found))


def _alternatives(desk: Desk, view: DeskView, trip: TripView) -> Iterator[Alternative]:
    planned = trip.state.crossing
    codes = dict.fromkeys([planned, *desk.settings.followed])
    planned_km = None
    for code in codes:
        crossing = desk.reference.crossings.get(code or "")
        if crossing is None or not _may_use(trip, crossing):
            continue
        legs = _legs(desk, trip, crossing, view.as_of)
        if legs.why_null is not None:
            continue
        km = sum(leg.km for leg in legs.legs)
        if crossing.code == planned:
            planned_km = km
        extra = None if planned_km is None else km - planned_km
        yield _alternative(desk, view, trip, crossing, legs, extra)


def _may_use(trip: TripView, crossing: Crossing) -> bool:
    if crossing.multilateral is not False:
        return crossing.trucks
    citizenship = trip.driver.citizenship.strip().upper() if trip.driver else ""
    return crossing.trucks and citizenship in BILATERAL_FOR


def _legs(desk: Desk, trip: TripView, crossing: Crossing, now: datetime) -> TripLegs:
    roads, state = desk.reference.road_map, trip.state
    if crossing.code == state.crossing:
        return legs_ahead(trip.trip, state, roads)
    other = replace(trip.trip, crossings=(crossing.code,))
    return legs_ahead(other, _elsewhere(state, desk, crossing.code, now), roads)


def _elsewhere(state: TripState, desk: Desk, code: str, now: datetime) -> TripState:
    """The state as if it went over another crossing: out of a queue it would drive on."""
    if state.stage not in AT_BORDER:
        return replace(state, crossing=code, waits=())
    here = desk.reference.crossings.get(state.crossing or "")
    return replace(
        state,
        stage=Stage.EN_ROUTE,
        crossing=code,
        waits=(),
        departed_at=state.departed_at or state.since,
        place="",
        lat=here.lat if here else None,
        lon=here.lon if here else None,
        place_at=now,
    )


def _alternative(
    desk: Desk,
    view: DeskView,
    trip: TripView,
    crossing: Crossing,
    legs: TripLegs,
    extra_km: float | None,
) -> Alternative:
    now, direction = view.as_of, trip.state.direction
    way = (crossing.code, Direction(direction))
    is_planned = crossing.code == trip.state.crossing
    joins_at = _joins_at(legs, now)
    if is_planned and trip.state.wait is not None:
        wait, joins_at = trip.forecast, trip.state.wait.joined.at
    else:
        (wait,) = desk.estimates.forecasts(way, now, [Ask(hours_since_epoch(joins_at))])
    state, _ = desk.estimates.state(way, now)
    return Alternative(
        crossing=crossing,
        is_planned=is_planned,
        state=state,
        joins_at=joins_at,
        wait=wait,
        arrival=trip.arrival
        if is_planned
        else arrival(now, legs, {crossing.code: wait}, trip.promised_at),
        extra_km=extra_km,
        slots=_slot_prices(desk, way, joins_at),
    )


def _joins_at(legs: TripLegs, now: datetime) -> datetime:
    """When a driver who is rested by now would reach the queue; never past."""
    begins = legs.begins_at or now
    if legs.is_planned:
        begins = max(begins, now)
    took = elapsed_hours(driving_hours(legs.legs[0].km), Duty.fresh()) if legs.legs else 0.0
    return max(begins + timedelta(hours=float(np.median(took))), now)


def _slot_prices(
    desk: Desk, way: tuple[str, Direction], joins_at: datetime
) -> tuple[SlotPrice, ...]:
    """Only the way out of Kazakhstan is booked."""
    crossing = desk.reference.crossings[way[0]]
    if way[1] != Direction.OUT or crossing.cargoruqsat_id is None:
        return ()
    return desk.reference.fees.slot_prices(local_day(joins_at))
