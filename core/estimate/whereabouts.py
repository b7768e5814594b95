"""Where a truck is now: where it was last seen, carried on along its road by the hours since."""

from datetime import datetime

import numpy as np

from core.domain.clock import hours_between
from core.domain.desk_map import Whereabouts
from core.domain.fleet import Trip
from core.domain.trip import IN_YARD, Stage, TripState
from core.estimate.driving import Duty, Hours, driving_hours, elapsed_hours
from core.estimate.legs import LastSeen, crossings_ahead, last_seen
from core.estimate.roads import RoadMap, Spot, Way

_ROLLING = frozenset({Stage.EN_ROUTE, Stage.AFTER_BORDER, Stage.DIVERTED})
_STEPS = 10  # halvings of the way: a thousandth of it


def whereabouts(trip: Trip, state: TripState, roads: RoadMap, now: datetime) -> Whereabouts | None:
    """The truck's place; None where neither word nor road tells.

    A rolling truck is put where half of the courses of its drive have come by now, and no further
    than the next crossing or its goal, for nobody has told of that.
    """
    seen = last_seen(trip, state, roads)
    if state.stage in _ROLLING and seen is not None and seen.at is not None:
        moved = _carried_on(trip, state, roads, seen, hours_between(seen.at, now))
        if moved is not None:
            return Whereabouts(moved, seen.at, is_estimated=True)
    return _as_told(trip, state, roads, seen)


def _as_told(
    trip: Trip, state: TripState, roads: RoadMap, seen: LastSeen | None
) -> Whereabouts | None:
    if state.stage in (Stage.ARRIVED, Stage.DELIVERED):
        goal = _point(roads.spot(trip.destination))
        return None if goal is None else Whereabouts(goal, state.arrived_at)
    if state.lat is not None and state.lon is not None and state.stage not in IN_YARD:
        return Whereabouts((state.lat, state.lon), state.place_at)
    border = roads.crossing(state.crossing) if state.refusal and state.crossing else None
    at = _point(border or (seen.spot if seen else None))
    return None if at is None else Whereabouts(at, state.since)


def _carried_on(
    trip: Trip, state: TripState, roads: RoadMap, seen: LastSeen, hours: float
) -> tuple[float, float] | None:
    ahead = crossings_ahead(trip, state)
    goal = roads.crossing(ahead[0]) if ahead else roads.spot(trip.destination)
    way = None if goal is None else roads.way(seen.spot, goal)
    if way is None:
        return None
    return roads.along(way, _km_driven(way, seen, hours))


def _km_driven(way: Way, seen: LastSeen, hours: float) -> float:
    """Road behind it after so many hours by the clock, rests included; the median course."""
    low, high = seen.beyond_km, way.km
    duty = Duty.unknown() if seen.behind_km is None else Duty.fresh()
    if _median(elapsed_hours(driving_hours(max(high - low, 0.0)), duty)) <= hours:
        return high
    for _ in range(_STEPS):
        middle = (low + high) / 2
        took = _median(elapsed_hours(driving_hours(middle - seen.beyond_km), duty))
        low, high = (middle, high) if took <= hours else (low, middle)
    return low


def _median(hours: Hours) -> float:
    return float(np.median(hours))


def _point(spot: Spot | None) -> tuple[float, float] | None:
    if spot is None or spot.lat is None or spot.lon is None:
        return None
    return (spot.lat, spot.lon)
