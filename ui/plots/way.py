"""The way of a trip over time: where it was, where it probably is, and the fan of what comes.

Pure geometry over frozen views; nothing here draws.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.domain.clock import hours_between
from core.domain.creep import KM_OF_TRUCK
from core.domain.desk import RoutePoint, TripDetail, TripView
from core.domain.event import Event, EventKind, effective
from core.domain.place import place_key
from core.domain.stage_after import BORDER_KINDS, REFUSING
from core.domain.trip import IN_YARD, STUCK

LEVELS = (0.1, 0.3, 0.5, 0.7, 0.9)
USUAL_KMH = 55.0
FASTEST_KMH = 80.0

_AT_BORDER = BORDER_KINDS | REFUSING | {EventKind.INSPECTION, EventKind.RELEASED}
_AT_GOAL = frozenset({EventKind.ARRIVED, EventKind.UNLOADING, EventKind.DELIVERED})
_PLACED = frozenset({EventKind.POSITION, EventKind.CONTACT, EventKind.BREAKDOWN})

Spot = tuple[datetime, float]  # when, km from the origin
Path = tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """A moment at which somebody said where the truck was."""

    at: datetime
    km: float
    event: Event


@dataclass(frozen=True, slots=True)
class Way:
    """What the picture of a trip shows; `future` has one path for each of LEVELS, or none."""

    points: tuple[RoutePoint, ...]
    past: tuple[Stop, ...]
    here: Spot | None  # where it is reckoned to be now; None when it has arrived
    future: tuple[Path, ...]

    @property
    def length(self) -> float:
        """Km from the origin to the destination."""
        return self.points[-1].km if self.points else 0.0


def way_of(detail: TripDetail, now: datetime) -> Way:
    """The way of a trip as known now; without a route everything but the route is empty."""
    points = detail.route
    if not points:
        return Way((), (), None, ())
    past = _past(detail)
    here = _here(detail.view, points, past, now)
    future = () if here is None else _future(detail.view, points, here)
    return Way(points, past, here, future)


def _past(detail: TripDetail) -> tuple[Stop, ...]:
    stops = []
    border = _border(detail.route, None)
    for event in effective([row.event for row in detail.journal]):
        if event.kind == EventKind.JOINED_QUEUE:
            border = _border(detail.route, event.crossing) or border
        km = _km(event, detail.route, border)
        if km is not None:
            stops.append(Stop(event.occurred.at, km, event))
    return tuple(stops)


def _border(points: tuple[RoutePoint, ...], code: str | None) -> RoutePoint | None:
    borders = [p for p in points if p.is_border]
    named = next((p for p in borders if code and p.code == code), None)
    return named or (borders[0] if borders else None)


def _km(event: Event, points: tuple[RoutePoint, ...], border: RoutePoint | None) -> float | None:
    if event.kind == EventKind.DEPARTED:
        return 0.0
    if event.kind in _AT_GOAL:
        return points[-1].km
    left = _km_left(event)
    if border is not None and (left is not None or event.kind in _AT_BORDER):
        return max(0.0, border.km - (left or 0.0))
    return _km_of_place(event.place, points) if event.kind in _PLACED else None


def _km_left(event: Event) -> float | None:
    if event.km_to_barrier is not None:
        return event.km_to_barrier
    return None if event.vehicles_ahead is None else event.vehicles_ahead * KM_OF_TRUCK


def _km_of_place(place: str, points: tuple[RoutePoint, ...]) -> float | None:
    if not place:
        return None
    wanted = place_key(place)
    for point in points:
        if wanted in {place_key(n) for n in (point.name, *point.names.values())}:
            return point.km
    return None


def _here(
    view: TripView, points: tuple[RoutePoint, ...], past: tuple[Stop, ...], now: datetime
) -> Spot | None:
    state = view.state
    if state.arrived_at is not None or not state.is_open:
        return None
    if not past:
        return (now, 0.0)
    last = past[-1]
    if state.wait is not None or state.stage in STUCK or last.at >= now:
        return (max(now, last.at), last.km)
    ahead = [p.km for p in points if p.is_border and p.km > last.km]
    bound = ahead[0] if ahead else points[-1].km
    middle = view.arrives(0.5)
    speed = USUAL_KMH
    if not ahead and middle is not None and middle > last.at:
        speed = (bound - last.km) / hours_between(last.at, middle)
    return (now, min(last.km + speed * hours_between(last.at, now), bound))


def _future(view: TripView, points: tuple[RoutePoint, ...], here: Spot) -> tuple[Path, ...]:
    arrivals = [view.arrives(level) for level in LEVELS]
    if any(a is None for a in arrivals):
        return ()
    start = _start(view, here)
    leg = _leg_to_border(view, points, start)
    return tuple(_path(start, max(a, start[0]), points[-1].km, leg) for a in arrivals if a)


def _start(view: TripView, here: Spot) -> Spot:
    planned = view.trip.planned_departure
    if view.state.stage in IN_YARD and planned is not None:
        return (max(here[0], planned), here[1])
    return here


@dataclass(frozen=True, slots=True)
class _Leg:
    """The border ahead: its km, when it is reached, and the drive behind it."""

    km: float
    reached: datetime
    drive: timedelta


def _leg_to_border(view: TripView, points: tuple[RoutePoint, ...], start: Spot) -> _Leg | None:
    length, wait = points[-1].km, view.state.wait
    middle, hours = view.arrives(0.5), view.forecast.quantiles
    if middle is None:
        return None
    if wait is not None:
        border = _border(points, wait.crossing)
        if border is None:
            return None
        rest = length - border.km
        released = wait.joined.at + timedelta(hours=hours.q50 if hours else 0.0)
        drive = max(rest / FASTEST_KMH, hours_between(released, middle))
        return _Leg(border.km, start[0], timedelta(hours=drive))
    ahead = next((p for p in points if p.is_border and p.km >= start[1]), None)
    if ahead is None or view.state.released_at is not None or length <= start[1]:
        return None
    whole = hours_between(start[0], middle) - (hours.q50 if hours else 0.0)
    drive = max((length - start[1]) / FASTEST_KMH, whole)
    first = drive * (ahead.km - start[1]) / (length - start[1])
    return _Leg(ahead.km, start[0] + timedelta(hours=first), timedelta(hours=drive - first))


def _path(start: Spot, arrives: datetime, length: float, leg: _Leg | None) -> Path:
    if leg is None:
        return (start, (arrives, length))
    released = max(leg.reached, arrives - leg.drive)
    if leg.reached <= start[0]:
        return (start, (released, leg.km), (max(arrives, released), length))
    return (start, (leg.reached, leg.km), (released, leg.km), (max(arrives, released), length))
