"""Whom to call next: ordered by what a call would tell.

What a call tells grows with the age of the last word (in units of what is usual for the stage),
with the width of the forecast, and with what hangs on it: a deadline near, a refusal. Who is stuck
or has missed the promise already comes before those whose forecast is merely wide.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from core.alerts.limits import Limits
from core.alerts.silent import silence_limit
from core.domain.clock import hours_between
from core.domain.desk import DeskView, TripView
from core.domain.event import EventKind
from core.domain.trip import IN_YARD, STUCK, Stage
from core.services import journal
from core.services.desk import Desk
from core.services.settings import limits_of

_QUIET = IN_YARD | {Stage.ARRIVED, Stage.DELIVERED}
_FRESH_HOURS = 1.0
_SOON_HOURS = 24.0
_WIDE_HOURS = 12.0
_PRESSING = 2.0


class CallReason(StrEnum):
    """Why a call would tell much."""

    SILENT = "silent"
    WIDE = "wide"
    DEADLINE = "deadline"
    STUCK = "stuck"


@dataclass(frozen=True, slots=True)
class Call:
    """A trip to ask after. `worth` orders the list; `reasons` are the weightiest first."""

    view: TripView
    worth: float
    silent_hours: float | None  # None: no word from the driver yet
    width_hours: float | None  # from the 1st to the 9th arrival of ten
    reasons: tuple[CallReason, ...]


def whom_to_call(desk: Desk, view: DeskView) -> tuple[Call, ...]:
    """Open trips on the way whose driver was not heard of in the last hour, best call first."""
    return calls_of(view, limits_of(desk.settings))


def calls_of(view: DeskView, limits: Limits) -> tuple[Call, ...]:
    """The same with the limits given."""
    found = [_call(trip, view.as_of, limits) for trip in view.trips if _is_away(trip)]
    wanted = [c for c in found if c.silent_hours is None or c.silent_hours >= _FRESH_HOURS]
    return tuple(sorted(wanted, key=lambda c: (-c.worth, c.view.plate)))


def note_attempt(desk: Desk, trip: UUID) -> UUID:
    """Keep that a driver was called in vain; it does not end his silence."""
    return journal.add(desk, journal.new_event(desk, EventKind.CONTACT_ATTEMPT, trip=trip))


def _is_away(trip: TripView) -> bool:
    return trip.state.is_open and trip.state.stage not in _QUIET


def _call(trip: TripView, now: datetime, limits: Limits) -> Call:
    since = trip.state.last_contact or trip.state.since
    silent = None if since is None else max(0.0, hours_between(since, now))
    share = 2.0 if silent is None else min(3.0, silent / silence_limit(trip, limits))
    quantiles = trip.arrival.quantiles
    width = None if quantiles is None else quantiles.q90 - quantiles.q10
    weights = {
        CallReason.SILENT: share if share >= 1 else 0.0,
        CallReason.WIDE: min(1.0, (width or 0.0) / 48) if (width or 0.0) >= _WIDE_HOURS else 0.0,
        CallReason.DEADLINE: _nearness(trip, now),
        CallReason.STUCK: 1.0 if trip.state.stage in STUCK else 0.0,
    }
    hangs = sum(w for reason, w in weights.items() if reason != CallReason.SILENT)
    reasons = sorted((r for r in weights if weights[r] > 0), key=lambda r: -weights[r])
    heard = None if trip.state.last_contact is None else silent
    return Call(trip, share * (1.0 + hangs) + _pressing(trip, now), heard, width, tuple(reasons))


def _pressing(trip: TripView, now: datetime) -> float:
    """What puts a call before any driver heard of in time: stuck, or a promise already missed."""
    return _PRESSING if trip.state.stage in STUCK or trip.is_overdue(now) else 0.0


def _nearness(trip: TripView, now: datetime) -> float:
    """1 at a deadline near or past that may still be kept or must be told, falling to 0."""
    if trip.promised_at is None or trip.state.arrived_at is not None:
        return 0.0
    left = hours_between(now, trip.promised_at)
    return 1.0 if left <= _SOON_HOURS else max(0.0, 1.0 - (left - _SOON_HOURS) / 24)
