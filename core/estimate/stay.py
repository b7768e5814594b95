"""When a driver will have been out of Kazakhstan on a trip: out, unloading, and the way back."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.domain.crossing import Direction
from core.domain.desk import TripView
from core.domain.forecast import WaitForecast
from core.domain.quantiles import Quantiles
from core.domain.stay import Absence
from core.domain.trip import Stage
from core.estimate.arrival import Journey, journey
from core.estimate.driving import SPEED_KMH
from core.estimate.legs import Leg, TripLegs, crossings_ahead, legs_ahead
from core.estimate.roads import RoadMap

AT_GOAL = timedelta(hours=24)
"""From the arrival to the way back: unloading, and loading for home. An assumption."""

_THERE = frozenset({Stage.ARRIVED, Stage.DELIVERED})
_ABROAD = frozenset({Stage.NEUTRAL, Stage.ENTRY_POST, Stage.AFTER_BORDER}) | _THERE

Waits = Callable[[str, Direction, datetime], WaitForecast]
"""The wait at a crossing in a direction, of who joins there at a moment."""


@dataclass(frozen=True, slots=True)
class _Away:
    """Released from the last post on the way out; `late`: the upper bound after the median."""

    leaves: datetime | None
    released: datetime
    late: timedelta = timedelta(0)


def absence(now: datetime, view: TripView, roads: RoadMap, waits: Waits) -> Absence | None:
    """When the trip's driver leaves and is back; None where nobody can say, or he is home.

    The way back is reckoned over the crossing he went out by, after AT_GOAL at the goal.
    """
    if view.state.direction == Direction.IN:
        return _coming_home(now, view, roads, waits)
    home = _way_home(view, roads)
    if home is None or home.crossing is None:
        return None
    if view.state.stage in _THERE:
        reached = view.state.delivered_at or view.state.arrived_at or now
        return _back(now, _Away(None, reached + AT_GOAL), (home,), timedelta(0), waits)
    legs = legs_ahead(view.trip, view.state, roads)
    if legs.why_null is not None or legs.begins_at is None:
        return None
    posts = len(legs.crossings)
    away = _away(now, view, replace(legs, legs=legs.legs[:posts]), waits)
    return None if away is None else _back(now, away, (*legs.legs[posts:], home), AT_GOAL, waits)


def _way_home(view: TripView, roads: RoadMap) -> Leg | None:
    codes = (*view.state.passed, *crossings_ahead(view.trip, view.state))
    border = roads.crossing(codes[-1]) if codes else None
    goal = roads.spot(view.trip.destination)
    way = roads.way(goal, border) if goal and border else None
    return None if way is None else Leg(way.km, codes[-1])


def _away(now: datetime, view: TripView, legs: TripLegs, waits: Waits) -> _Away | None:
    if not legs.legs:
        return _Away(None, legs.begins_at or now)
    reached = _to_border(now, view, legs, waits)
    ends = reached.arrival.quantiles
    if ends is None:
        return None
    released = now + timedelta(hours=ends.q50)
    leaves = _later(now, reached.barrier) if reached.barrier else released
    is_there = view.state.stage in _ABROAD
    return _Away(None if is_there else leaves, released, timedelta(hours=ends.q90 - ends.q50))


def _to_border(now: datetime, view: TripView, legs: TripLegs, waits: Waits) -> Journey:
    way = view.state.direction
    return journey(now, legs, {code: waits(code, way, now) for code in legs.crossings})


def _back(
    now: datetime, away: _Away, legs: tuple[Leg, ...], rest: timedelta, waits: Waits
) -> Absence | None:
    code = legs[-1].crossing or ""
    joins = away.released + rest + timedelta(hours=_km(legs) / SPEED_KMH)
    wait = waits(code, Direction.IN, joins)
    course = TripLegs(legs=legs, begins_at=away.released + rest)
    ends = journey(now, course, {code: wait}).arrival.quantiles
    if ends is None:
        return None
    median, upper = _later(now, ends), now + timedelta(hours=ends.q90)
    return Absence(away.leaves, median, upper, upper + away.late)


def _coming_home(now: datetime, view: TripView, roads: RoadMap, waits: Waits) -> Absence | None:
    legs = legs_ahead(view.trip, view.state, roads)
    posts = len(legs.crossings)
    if legs.why_null is not None or legs.begins_at is None or not posts:
        return None
    ends = _to_border(now, view, replace(legs, legs=legs.legs[:posts]), waits).arrival.quantiles
    if ends is None:
        return None
    upper = now + timedelta(hours=ends.q90)
    return Absence(None, _later(now, ends), upper, upper)


def _later(now: datetime, hours: Quantiles) -> datetime:
    return now + timedelta(hours=hours.q50)


def _km(legs: Iterable[Leg]) -> float:
    return sum(leg.km for leg in legs)
