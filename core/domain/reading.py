"""An observation of a crossing: what, how much, seen when, by whom."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from core.domain.crossing import Direction, Side


class ReadingKind(StrEnum):
    """What can be read off a crossing."""

    SLOTS_FREE = "slots_free"
    BOARD_VEHICLES = "board_vehicles"
    QUEUE_VEHICLES = "queue_vehicles"
    QUEUE_KM = "queue_km"
    WAIT = "wait"
    POSITION = "position"
    THROUGHPUT = "throughput"
    PASSAGE = "passage"
    LAG = "lag"
    NOTICE = "notice"


UNITS = {
    ReadingKind.SLOTS_FREE: "slots",
    ReadingKind.BOARD_VEHICLES: "vehicles",
    ReadingKind.QUEUE_VEHICLES: "vehicles",
    ReadingKind.QUEUE_KM: "km",
    ReadingKind.WAIT: "hours",
    ReadingKind.POSITION: "vehicles",
    ReadingKind.THROUGHPUT: "vehicles_per_day",
    ReadingKind.PASSAGE: "hours",
    ReadingKind.LAG: "hours",
    ReadingKind.NOTICE: "",
}


PUBLIC_QUEUE = "cargoruqsat"
"""As a source: the public electronic queue of Kazakhstan."""


class NoticeKind(StrEnum):
    """What a notice says of a crossing; stands in `reason` of a reading of kind notice."""

    CLOSURE = "closure"
    OUTAGE = "outage"
    RESTRICTION = "restriction"
    ROAD_CLOSED = "road_closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One append-only row. `value` is in UNITS[kind]; None for a notice or a passage not ended."""

    id: UUID
    crossing: str
    direction: Direction
    kind: ReadingKind
    observed_at: datetime
    heard_at: datetime
    written_at: datetime
    source: str  # cargoruqsat | a driver | dispatcher | a name
    value: float | None = None
    unit: str = ""
    day: date | None = None  # of slots_free
    klass: str | None = None  # standard | express, or the vehicles a notice concerns
    entered_at: datetime | None = None  # of a passage
    left_at: datetime | None = None
    from_at: datetime | None = None  # of a notice
    to_at: datetime | None = None
    side: Side | None = None
    subject: str = ""  # whose passage: a salted hash of a stranger's plate, or our own plate key
    reason: str = ""
    text: str = ""
    raw: str = ""
    still_at: datetime | None = None  # the same value was seen again, last at this moment
    author: str = ""
    desk: str = ""
    replaces: UUID | None = None
    withdrawn: bool = False

    @property
    def seen_at(self) -> datetime:
        """When the value was last seen to hold."""
        return self.still_at or self.observed_at

    @property
    def identity(self) -> tuple[object, ...]:
        """What makes it the same reading, told twice."""
        return (
            self.crossing,
            self.direction,
            self.kind,
            self.day,
            self.klass,
            self.observed_at if self.kind != ReadingKind.PASSAGE else self.entered_at,
            self.source,
            self.subject,
        )
