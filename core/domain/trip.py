"""Where a trip stands: stages, tries at the border, standing; the result of folding its journal."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from core.domain.clock import hours_between, to_the_minute
from core.domain.creep import Track
from core.domain.crossing import Direction, Side
from core.domain.event import Event, Occurred


class Stage(StrEnum):
    """Status of a trip."""

    PLANNED = "planned"
    LOADING = "loading"
    DOCUMENTS_WAIT = "documents_wait"
    LOADED = "loaded"
    EN_ROUTE = "en_route"
    WAITING_AREA = "waiting_area"
    QUEUE = "queue"
    CALLED = "called"
    EXIT_POST = "exit_post"
    NEUTRAL = "neutral"
    ENTRY_POST = "entry_post"
    INSPECTED = "inspected"
    AFTER_BORDER = "after_border"
    ARRIVED = "arrived"
    DELIVERED = "delivered"
    REFUSED = "refused"
    TURNED_BACK = "turned_back"
    STORAGE = "storage"
    DIVERTED = "diverted"
    BROKEN = "broken"


AT_BORDER = frozenset(
    {
        Stage.WAITING_AREA,
        Stage.QUEUE,
        Stage.CALLED,
        Stage.EXIT_POST,
        Stage.NEUTRAL,
        Stage.ENTRY_POST,
        Stage.INSPECTED,
    }
)
"""Stages in which a truck waits to be released."""

AT_BARRIER = AT_BORDER - {Stage.QUEUE}
"""Of these, the stages in which it is past the road before the post: a booked hour is used."""

REFUSED_STAGES = frozenset({Stage.REFUSED, Stage.TURNED_BACK, Stage.STORAGE})
"""Stages of a truck that was not let in."""

STUCK = REFUSED_STAGES | {Stage.BROKEN}
"""Stages in which nothing goes on by itself."""

IN_YARD = frozenset({Stage.PLANNED, Stage.LOADING, Stage.DOCUMENTS_WAIT, Stage.LOADED})


DONE = "done"
"""Reason of a reminder that was done: a correction of it says so."""


class Outcome(StrEnum):
    """How a try at the border ended."""

    RELEASED = "released"
    REFUSED = "refused"
    LEFT = "left"  # diverted, turned back by ourselves


@dataclass(frozen=True, slots=True)
class Wait:
    """One try at a crossing, from joining the queue to its end.

    `truncated`: nobody said when the truck joined; `joined` is when it was first heard of there,
    so every duration from it is a lower bound. `last_there`: nobody told of the release; it was
    last known to wait then and `ended_at` is its arrival, so durations are upper bounds.
    """

    crossing: str
    direction: Direction
    joined: Occurred
    joined_heard: datetime
    truncated: bool = False
    exit_post_in: datetime | None = None
    exit_post_out: datetime | None = None
    entry_post_in: datetime | None = None
    ended_at: datetime | None = None
    ended_heard: datetime | None = None
    outcome: Outcome | None = None
    last_there: datetime | None = None
    try_no: int = 1

    def hours(self, now: datetime) -> float:
        """Hours from joining to the end, or to now while it goes on."""
        return max(0.0, hours_between(self.joined.at, self.ended_at or now))

    def shown_hours(self, now: datetime) -> float:
        """The same from the minutes that are shown, as somebody would reckon it by hand."""
        ended = now if self.ended_at is None else to_the_minute(self.ended_at)
        return max(0.0, hours_between(to_the_minute(self.joined.at), ended))


@dataclass(frozen=True, slots=True)
class Slot:
    """A booked hour of the electronic queue; `late`: the public page says that it runs late."""

    crossing: str | None
    begins: datetime
    lost: bool = False
    late: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """A stretch in which the truck stood; `ended_at` None while it still stands."""

    began: datetime
    why: str  # queue | refused | turned_back | storage | broken | documents; loading | unloading
    ended_at: datetime | None = None

    def hours_within(self, start: datetime, end: datetime) -> float:
        """Hours of this stretch that fall between two moments."""
        begin, stop = max(self.began, start), min(self.ended_at or end, end)
        return max(0.0, hours_between(begin, stop))


@dataclass(frozen=True, slots=True)
class Refusal:
    """From refused to its outcome."""

    event: UUID
    at: datetime
    kind: str  # refused | turned_back
    side: Side | None
    reason: str | None
    text: str
    crossing: str | None


@dataclass(frozen=True, slots=True)
class TripState:
    """What the journal says of a trip at a moment; computed, never typed over."""

    stage: Stage = Stage.PLANNED
    since: datetime | None = None
    crossing: str | None = None
    direction: Direction = Direction.OUT
    waits: tuple[Wait, ...] = ()
    standings: tuple[Standing, ...] = ()
    handlings: tuple[Standing, ...] = ()  # loading and unloading
    km_to_barrier: float | None = None
    vehicles_ahead: int | None = None
    position_at: datetime | None = None  # when km or vehicles were true
    place: str = ""
    lat: float | None = None
    lon: float | None = None
    place_at: datetime | None = None
    side: Side | None = None
    departed_at: datetime | None = None
    passed: tuple[str, ...] = ()  # crossings behind it, in order
    released_at: datetime | None = None  # from the last border
    arrived_at: datetime | None = None
    delivered_at: datetime | None = None
    last_contact: datetime | None = None
    last_contact_source: str = ""
    attempts: int = 0  # calls without an answer since the last word
    last_ping: datetime | None = None  # a device said where it is; no word of the driver
    track: Track = ()  # where it was seen since it set out, or since the last border
    slot: Slot | None = None
    promise: Event | None = None
    reminders: tuple[Event, ...] = ()  # not done yet, in the order in which they were told
    next_step: Event | None = None  # the last of them
    refusal: Refusal | None = None
    delay_reason: str | None = None
    truck_plate: str = ""  # after a change; empty: the trip's own
    trailer_plate: str = ""
    driver_name: str = ""
    last_event: Event | None = None

    @property
    def wait(self) -> Wait | None:
        """The try that goes on; None when the truck is not waiting."""
        return self.waits[-1] if self.waits and self.waits[-1].ended_at is None else None

    @property
    def is_open(self) -> bool:
        """True until the cargo is delivered."""
        return self.stage != Stage.DELIVERED

    @property
    def standing_since(self) -> datetime | None:
        """Since when the truck stands; None while it rolls."""
        if self.standings and self.standings[-1].ended_at is None:
            return self.standings[-1].began
        return None

    def waiting_hours(self, now: datetime) -> float | None:
        """Hours of the try that goes on."""
        return self.wait.hours(now) if self.wait else None

    def standing_hours(self, now: datetime) -> float | None:
        """Hours the truck has stood in one go, from the minute that is shown."""
        since = self.standing_since
        return None if since is None else max(0.0, hours_between(to_the_minute(since), now))
