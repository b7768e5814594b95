"""A row of a trip's journal: what happened, about when, heard when, from whom, in which words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from core.domain.crossing import Direction, Side
from core.domain.in_force import in_force

HEARSAY = frozenset(
    {
        "чужой водитель",
        "водители",
        "перевозчик",
        "брокер",
        "клиент",
        "начальство",
        "родные",
        "знакомый",
        "группа",
    }
)
"""Sources of what others tell of a truck, as quick entry keeps them: no word from its driver."""


class EventKind(StrEnum):
    """What can happen to a trip."""

    LOADING = "loading"
    DOCUMENTS_WAIT = "documents_wait"
    LOADED = "loaded"
    DEPARTED = "departed"
    POSITION = "position"
    CONTACT = "contact"
    CONTACT_ATTEMPT = "contact_attempt"
    WAITING_AREA_IN = "waiting_area_in"
    WAITING_AREA_OUT = "waiting_area_out"
    SLOT_BOOKED = "slot_booked"
    SLOT_MOVED = "slot_moved"
    SLOT_LOST = "slot_lost"
    JOINED_QUEUE = "joined_queue"
    CALLED = "called"
    EXIT_POST_IN = "exit_post_in"
    EXIT_POST_OUT = "exit_post_out"
    ENTRY_POST_IN = "entry_post_in"
    INSPECTION = "inspection"
    RELEASED = "released"
    REFUSED = "refused"
    TURNED_BACK = "turned_back"
    TO_STORAGE = "to_storage"
    ROAD_CHECK = "road_check"
    DIVERTED = "diverted"
    BREAKDOWN = "breakdown"
    REPAIRED = "repaired"
    TRUCK_CHANGED = "truck_changed"
    TRAILER_CHANGED = "trailer_changed"
    DRIVER_CHANGED = "driver_changed"
    ARRIVED = "arrived"
    UNLOADING = "unloading"
    DELIVERED = "delivered"
    PROMISE = "promise"
    REMINDER = "reminder"
    NOTE = "note"


SLOT_LATE = "late"
"""What `other` of a booking says where the public queue shows that its truck runs late."""


IMPORT_TAKEN_BACK = "import taken back"
"""Raw words of a withdrawal that took back a whole import: the same table may be taken anew."""


@dataclass(frozen=True, slots=True)
class Occurred:
    """When it happened: a moment, with bounds where only a range is known.

    `at` is the moment reckoned with. "Not later than 14:20" is at = latest = 14:20, earliest None
    and `is_range` true.
    """

    at: datetime
    earliest: datetime | None = None
    latest: datetime | None = None

    @property
    def is_range(self) -> bool:
        """True where the moment is not exact."""
        return self.earliest is not None or self.latest is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One append-only row; a correction or withdrawal is a new row whose `replaces` names the old.

    `due_at` is the hour of a slot, the time told to a customer, or when a reminder comes.
    `other` is the new truck's or trailer's plate, the new driver's name, who a next step is for, or
    how the public queue names what became of a booking.
    """

    id: UUID
    kind: EventKind
    trip: UUID | None  # None: a note of the shift
    occurred: Occurred
    heard_at: datetime
    written_at: datetime
    source: str  # driver | dispatcher | whatsapp | cargoruqsat | a name
    said_at: datetime | None = None
    crossing: str | None = None
    direction: Direction | None = None
    side: Side | None = None
    km_to_barrier: float | None = None
    vehicles_ahead: int | None = None
    lat: float | None = None
    lon: float | None = None
    place: str = ""
    reason: str | None = None  # code of a refusal or of a delay
    due_at: datetime | None = None
    other: str = ""
    text: str = ""
    raw: str = ""  # as it was typed or pasted
    author: str = ""  # the dispatcher
    desk: str = ""
    replaces: UUID | None = None
    withdrawn: bool = False  # with `replaces`: the old row no longer counts

    @property
    def order(self) -> tuple[datetime, datetime, datetime, UUID]:
        """Order of a journal: happened, heard, written, id."""
        return (self.occurred.at, self.heard_at, self.written_at, self.id)

    @property
    def is_added_later(self) -> bool:
        """True when it was written more than an hour after it was heard."""
        return (self.written_at - self.heard_at).total_seconds() > 3600


def first_row(event: Event, rows: Mapping[UUID, Event]) -> Event:
    """The row that an entry began as, before it was corrected; `rows` by id."""
    seen = {event.id}
    while event.replaces is not None and event.replaces in rows and event.replaces not in seen:
        event = rows[event.replaces]
        seen.add(event.id)
    return event


@dataclass(frozen=True, slots=True)
class JournalRow:
    """An event as the journal shows it, with what became of it."""

    event: Event
    replaced_by: UUID | None = None
    changes: tuple[str, ...] = field(default=())  # fields in which a correction differs


def effective(events: Sequence[Event]) -> list[Event]:
    """Events that count, in the journal's order: what was replaced or withdrawn is left out."""
    return sorted(in_force(events), key=lambda e: e.order)
