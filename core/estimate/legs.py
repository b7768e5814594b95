"""The road a trip still has before it: legs between where it is, its crossings and its goal."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from core.domain.crossing import Direction
from core.domain.desk import RoutePoint
from core.domain.fleet import Trip
from core.domain.forecast import WhyNull
from core.domain.trip import IN_YARD, Stage, TripState
from core.estimate.roads import RoadMap, Spot

HOME = "oral"  # where a trip out begins if nobody wrote it down

_WHY_NULL = {
    Stage.REFUSED: WhyNull.REFUSED,
    Stage.TURNED_BACK: WhyNull.TURNED_BACK,
    Stage.STORAGE: WhyNull.STORAGE,
    Stage.BROKEN: WhyNull.BROKEN,
    Stage.ARRIVED: WhyNull.DONE,
    Stage.DELIVERED: WhyNull.DONE,
}

_PAST_BARRIER = frozenset({Stage.EXIT_POST, Stage.NEUTRAL, Stage.ENTRY_POST, Stage.INSPECTED})

_BEYOND = re.compile(
    r"(\d+(?:[.,]\d+)?)\s*(?:км|km|шақырым)\D{0,3}\b(?:за|после|after|past|beyond|кейін)\b",
    re.IGNORECASE,
)
"""`92 км за Маштаково`: so far after the border."""


@dataclass(frozen=True, slots=True)
class Leg:
    """A stretch of road and the crossing it ends at; None: it ends at the goal."""

    km: float
    crossing: str | None


@dataclass(frozen=True, slots=True)
class TripLegs:
    """Legs not yet done, the first one under way; or why no arrival can be reckoned.

    `begins_at`: when the truck was, or is planned to be, at the beginning of the first leg.
    `joined_at`: it waits at the crossing that ends the first leg, since then.
    `waited`: hours it waited at a border right before the first leg.
    `behind_km`: road behind it since it set out rested; None where nobody knows.
    """

    legs: tuple[Leg, ...] = ()
    begins_at: datetime | None = None
    joined_at: datetime | None = None
    is_planned: bool = False  # it has not departed, as far as anybody knows
    is_at_barrier: bool = False  # of the crossing it waits at
    waited: float = 0.0
    behind_km: float | None = None
    approximate: bool = False
    why_null: WhyNull | None = None

    @property
    def crossings(self) -> tuple[str, ...]:
        """Crossings still to be passed, in order."""
        return tuple(leg.crossing for leg in self.legs if leg.crossing is not None)


@dataclass(frozen=True, slots=True)
class LastSeen:
    """Where a truck was last known to be; `at` None where nobody says when it sets out."""

    spot: Spot
    at: datetime | None
    waited: float = 0.0
    behind_km: float | None = None
    beyond_km: float = 0.0  # road from `spot` already behind it


def crossings_ahead(trip: Trip, state: TripState) -> tuple[str, ...]:
    """Codes of the crossings not yet passed; a diverted truck's own stands for the planned one."""
    rest = trip.crossings[len(state.passed) :]
    if state.wait is not None:
        return _from(state.wait.crossing, rest)
    if not rest or state.stage == Stage.AFTER_BORDER:
        return rest
    if state.crossing is not None and state.crossing not in state.passed:
        return _from(state.crossing, rest)
    return rest


def _from(code: str, rest: tuple[str, ...]) -> tuple[str, ...]:
    """A crossing and those planned after it; one that was not planned stands for the next."""
    return rest[rest.index(code) :] if code in rest else (code, *rest[1:])


def legs_ahead(trip: Trip, state: TripState, roads: RoadMap) -> TripLegs:
    """What is left of the road, by what the journal says; needs no clock."""
    if state.stage in _WHY_NULL:
        return TripLegs(why_null=_WHY_NULL[state.stage])
    ahead = crossings_ahead(trip, state)
    if (not trip.crossings and not state.waits) or any(c not in roads.crossings for c in ahead):
        return TripLegs(why_null=WhyNull.NO_CROSSING)
    goal = roads.spot(trip.destination)
    start = last_seen(trip, state, roads)
    if goal is None or start is None:
        return TripLegs(why_null=WhyNull.NO_ROAD)
    if start.at is None:
        return TripLegs(why_null=WhyNull.NOT_PLANNED)
    return _between(start, ahead, goal, state, roads)


def _between(
    start: LastSeen, ahead: tuple[str, ...], goal: Spot, state: TripState, roads: RoadMap
) -> TripLegs:
    borders = [spot for code in ahead if (spot := roads.crossing(code)) is not None]
    ways = roads.ways([start.spot, *borders, goal])
    if ways is None:
        return TripLegs(why_null=WhyNull.NO_ROAD)
    kms = [way.km for way in ways]
    kms[0] = max(kms[0] - start.beyond_km, 0.0)
    ends: tuple[str | None, ...] = (*ahead, None)
    wait = state.wait
    return TripLegs(
        legs=tuple(Leg(km, end) for km, end in zip(kms, ends, strict=True)),
        begins_at=start.at,
        joined_at=None if wait is None else wait.joined.at,
        is_planned=state.stage in IN_YARD,
        is_at_barrier=state.stage in _PAST_BARRIER or bool(wait and wait.exit_post_in),
        waited=start.waited,
        behind_km=start.behind_km,
        approximate=any(way.approximate for way in ways),
    )


def last_seen(trip: Trip, state: TripState, roads: RoadMap) -> LastSeen | None:
    """Where the truck was last known to be, and when; None where no road leads from there."""
    if state.wait is not None:
        return _at_border(trip, state, roads)
    if state.stage in IN_YARD:
        origin = _origin(trip, roads)
        return None if origin is None else LastSeen(origin, trip.planned_departure, behind_km=0.0)
    base = _base(trip, state, roads)
    start = _seen(state, base, roads) or base
    stood = state.standings[-1].ended_at if state.standings else None
    if start is None or start.at is None or stood is None or stood <= start.at:
        return start
    return replace(start, at=stood)


def _at_border(trip: Trip, state: TripState, roads: RoadMap) -> LastSeen | None:
    wait = state.wait
    spot = None if wait is None else roads.crossing(wait.crossing)
    if wait is None or spot is None:
        return None
    return LastSeen(spot, wait.joined.at, behind_km=_km_behind(trip, spot, roads))


def _km_behind(trip: Trip, border: Spot, roads: RoadMap) -> float | None:
    origin = _origin(trip, roads)
    way = None if origin is None else roads.way(origin, border)
    return None if way is None else way.km


def _base(trip: Trip, state: TripState, roads: RoadMap) -> LastSeen | None:
    """The last border passed or left, else the origin."""
    last = state.waits[-1] if state.waits else None
    known = (last.ended_at if last else None, state.released_at)
    ended = [at for at in known if at is not None]
    if not ended:
        origin = _origin(trip, roads)
        at = state.departed_at or state.since
        return None if origin is None else LastSeen(origin, at, behind_km=0.0)
    code = last.crossing if last else state.crossing
    spot = roads.crossing(code) if code else None
    if spot is None:
        return None
    waited = last.hours(max(ended)) if last else 0.0
    return LastSeen(spot, max(ended), waited, _km_behind(trip, spot, roads))


def _seen(state: TripState, base: LastSeen | None, roads: RoadMap) -> LastSeen | None:
    """A position on the road that is newer than the last border or departure."""
    if state.place_at is None or (base and base.at and state.place_at <= base.at):
        return None
    if state.lat is not None and state.lon is not None:
        return LastSeen(roads.point(state.lat, state.lon), state.place_at)
    beyond = _BEYOND.search(state.place)
    if beyond is not None and base is not None and state.released_at is not None:
        km = float(beyond[1].replace(",", "."))
        return LastSeen(base.spot, state.place_at, beyond_km=km)
    spot = roads.spot(state.place)
    return None if spot is None else LastSeen(spot, state.place_at)


def _origin(trip: Trip, roads: RoadMap) -> Spot | None:
    if not trip.origin and trip.direction == Direction.OUT:
        return roads.spot(HOME)
    return roads.spot(trip.origin)


def route_points(trip: Trip, state: TripState, roads: RoadMap) -> tuple[RoutePoint, ...]:
    """Places along the whole way with km from the origin; () where no road is known."""
    codes = tuple(dict.fromkeys((*state.passed, *crossings_ahead(trip, state))))
    borders = [spot for code in codes if (spot := roads.crossing(code)) is not None]
    origin, goal = _origin(trip, roads), roads.spot(trip.destination)
    if origin is None or goal is None:
        return ()
    ways = roads.ways([origin, *borders, goal])
    if ways is None:
        return ()
    points = [_point(origin.code, 0.0, roads)]
    for way in ways:
        began = points[-1].km
        points += [
            _point(code, began + km, roads)
            for code, km in zip(way.codes[1:], way.marks[1:], strict=True)
        ]
    return tuple(points)


def _point(code: str, km: float, roads: RoadMap) -> RoutePoint:
    crossing, place = roads.crossings.get(code), roads.places.get(code)
    names = dict(crossing.names if crossing else place.names if place else {})
    return RoutePoint(names.get("ru", code), km, crossing is not None, names, code)
