"""Signs of a single truck that is stuck: it stands still, its cargo or its deadline is lost."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.alerts.limits import Limits
from core.domain.cargo_limit import soonest
from core.domain.clock import hours_between, local_day
from core.domain.creep import km_moved
from core.domain.desk import TripView
from core.domain.trip import Stage

_CREEPS = frozenset({Stage.QUEUE, Stage.CALLED})
"""Stages at the border in which a truck moves up; at a post or in a waiting area it stands."""

_CERTAIN = 0.95
"""So probably late that nothing done now helps."""


@dataclass(frozen=True, slots=True)
class Stillness:
    """How long reports and pings show a truck in one place.

    `is_long`: longer than its queue or a night's rest explains. `is_slow`: it has hardly moved over
    the last hours; `moved_km` in them, None where nobody can say.
    """

    since: datetime
    hours: float
    moved_km: float | None
    is_long: bool
    is_slow: bool


@dataclass(frozen=True, slots=True)
class Cargo:
    """A cargo that will not keep until it arrives. `is_assumed`: nobody wrote how long it keeps."""

    until: datetime
    is_over: bool
    is_assumed: bool


def stillness_of(view: TripView, now: datetime, limits: Limits) -> Stillness | None:
    """What its track says; None where it says nothing of now, or where standing is usual."""
    state = view.state
    in_queue = state.wait is not None
    if not state.track or (in_queue and state.stage not in _CREEPS):
        return None
    last = state.track[-1]
    is_fresh = hours_between(last.until, now) <= limits.still_fresh
    limit = limits.still_hours if in_queue else limits.still_road_hours
    moved = km_moved(state.track, now - timedelta(hours=limits.creep_hours))
    return Stillness(
        since=last.at,
        hours=last.hours,
        moved_km=moved,
        is_long=is_fresh and last.hours >= limit,
        is_slow=in_queue and is_fresh and moved is not None and moved < limits.creep_km,
    )


def cargo_of(view: TripView, now: datetime, limits: Limits) -> Cargo | None:
    """The limit of its most pressing cargo, where it has passed or will before it arrives."""
    found = soonest(
        (order.shipment.cargo for order in view.orders),
        view.state.departed_at or (view.state.wait.joined.at if view.state.wait else None),
        local_day(now),
        (limits.cargo_chilled, limits.cargo_frozen),
    )
    if found is None:
        return None
    until, limit = found
    if until > now:
        arrival = view.arrival.quantiles
        left = hours_between(view.arrival.origin, until)
        if arrival is None or 1 - arrival.chance_below(left) <= limits.cargo_raise:
            return None
    return Cargo(until, is_over=until <= now, is_assumed=limit.is_assumed)


def is_impossible(view: TripView, now: datetime) -> bool:
    """True where the promise will not be kept, whatever happens now."""
    if view.promised_at is None:
        return False
    late = view.arrival.p_late
    return view.promised_at <= now or (late is not None and late >= _CERTAIN)
