"""What an entry of each kind may say, and what no entry can say: a correction asks for that."""

from datetime import datetime, timedelta
from typing import Final

from core.domain.event import Event, EventKind
from core.domain.problem import Problem
from core.domain.stage_after import REFUSING

FIELDS: Final = (
    "kind",
    "occurred",
    "crossing",
    "direction",
    "side",
    "km_to_barrier",
    "vehicles_ahead",
    "place",
    "reason",
    "other",
    "due_at",
    "text",
)
"""Every field that somebody may correct, in the order in which it is asked for."""

CLOCK_SLACK: Final = timedelta(minutes=5)
MOST_KM, MOST_VEHICLES = 2_000.0, 20_000
"""Further off than any road of the trade, longer than any queue ever counted."""

_ALWAYS: Final = frozenset({"kind", "occurred", "text"})
_POST = frozenset({"crossing", "direction"})
_QUEUE = _POST | {"km_to_barrier", "vehicles_ahead"}
_STOPPED = _POST | {"side", "place", "reason"}
_PLACE = frozenset({"place"})

_OWN: Final[dict[EventKind, frozenset[str]]] = {
    EventKind.LOADING: _PLACE | {"reason"},
    EventKind.DOCUMENTS_WAIT: _PLACE | {"reason"},
    EventKind.LOADED: _PLACE,
    EventKind.DEPARTED: _PLACE,
    EventKind.POSITION: _QUEUE | _PLACE | {"side"},
    EventKind.CONTACT: _PLACE,
    EventKind.CONTACT_ATTEMPT: frozenset({"other"}),
    EventKind.WAITING_AREA_IN: _QUEUE,
    EventKind.WAITING_AREA_OUT: _POST,
    EventKind.SLOT_BOOKED: _POST | {"due_at"},
    EventKind.SLOT_MOVED: _POST | {"due_at"},
    EventKind.SLOT_LOST: _POST | {"due_at"},
    EventKind.JOINED_QUEUE: _QUEUE | _PLACE,
    EventKind.CALLED: _POST,
    EventKind.EXIT_POST_IN: _QUEUE,
    EventKind.EXIT_POST_OUT: _QUEUE,
    EventKind.ENTRY_POST_IN: _QUEUE,
    EventKind.INSPECTION: _POST | {"side", "reason"},
    EventKind.RELEASED: _POST,
    EventKind.REFUSED: _STOPPED,
    EventKind.TURNED_BACK: _STOPPED,
    EventKind.TO_STORAGE: _STOPPED,
    EventKind.ROAD_CHECK: _STOPPED,
    EventKind.DIVERTED: _POST | _PLACE | {"reason"},
    EventKind.BREAKDOWN: _PLACE | {"side", "reason"},
    EventKind.REPAIRED: _PLACE,
    EventKind.TRUCK_CHANGED: _PLACE | {"other"},
    EventKind.TRAILER_CHANGED: _PLACE | {"other"},
    EventKind.DRIVER_CHANGED: _PLACE | {"other"},
    EventKind.ARRIVED: _PLACE | {"reason"},
    EventKind.UNLOADING: _PLACE | {"reason"},
    EventKind.DELIVERED: _PLACE | {"reason"},
    EventKind.PROMISE: frozenset({"due_at", "other"}),
    EventKind.REMINDER: frozenset({"due_at", "other"}),
    EventKind.NOTE: _PLACE | {"other"},
}

_CHANGES_WHAT_DRIVES: Final = frozenset(
    {EventKind.TRUCK_CHANGED, EventKind.TRAILER_CHANGED, EventKind.DRIVER_CHANGED}
)


def fields_of(kind: EventKind) -> frozenset[str]:
    """Names of the fields that an entry of this kind has."""
    return _ALWAYS | _OWN[kind]


def is_refusing(kind: EventKind) -> bool:
    """True where the reason is a code of a refusal; elsewhere it is one of a delay."""
    return kind in REFUSING


def foreign_fields(event: Event) -> dict[str, object]:
    """What an entry says that its kind does not have, each with the value of not said."""
    empty = {"place": "", "other": ""}
    unsaid = {name: empty.get(name) for name in FIELDS if name not in fields_of(event.kind)}
    return {name: value for name, value in unsaid.items() if getattr(event, name) != value}


def problem_of(event: Event, now: datetime) -> Problem | None:
    """What cannot be true of an entry, or None: the first thing found."""
    known = event.occurred
    if known.at > now + CLOCK_SLACK:
        return Problem.of("entry_in_future", moment=known.at)
    if known.earliest is not None and known.latest is not None and known.earliest > known.latest:
        return Problem.of("entry_range_reversed", earliest=known.earliest, latest=known.latest)
    if event.km_to_barrier is not None and not 0 <= event.km_to_barrier <= MOST_KM:
        return Problem.of("entry_km_impossible", km=event.km_to_barrier, most=MOST_KM)
    if event.vehicles_ahead is not None and not 0 <= event.vehicles_ahead <= MOST_VEHICLES:
        return Problem.of("entry_ahead_impossible", n=event.vehicles_ahead, most=MOST_VEHICLES)
    if event.kind in _CHANGES_WHAT_DRIVES and not event.other.strip():
        return Problem.of("entry_change_of_what")
    return None
