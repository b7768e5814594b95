"""What a line was understood as: proposed events and readings, and what is still to be asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from core.domain.crossing import Direction, Side
from core.domain.event import EventKind, Occurred
from core.domain.gate import GateLine
from core.domain.papers import DocumentKind
from core.domain.problem import Problem
from core.domain.reading import ReadingKind


@dataclass(frozen=True, slots=True)
class PaperThere:
    """A paper that is there now; `status` as its issuer calls it, where that was said."""

    kind: DocumentKind
    status: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft:
    """A proposed row of a trip's journal, not stored yet.

    `trip` None with `plate` empty: a note of the shift, or a trip still to be chosen.
    `progress_km`: driven since, told in words only. `km_past_border`: a place on the road beyond
    the crossing. `told_clock`, `told_zone`: the time as it was said where that is not Oral time.
    `replaces`: the event it corrects, or withdraws with `withdrawn`. `papers`: those of the trip
    that are there by it; `missing`: what the gate asks of a truck that leaves without it.
    """

    kind: EventKind
    occurred: Occurred
    heard_at: datetime
    trip: UUID | None = None
    plate: str = ""
    driver: str = ""
    crossing: str | None = None
    direction: Direction | None = None
    side: Side | None = None
    said_at: datetime | None = None
    km_to_barrier: float | None = None
    vehicles_ahead: int | None = None
    progress_km: float | None = None
    km_past_border: float | None = None
    place: str = ""
    reason: str | None = None
    due_at: datetime | None = None
    other: str = ""
    text: str = ""
    source: str = "driver"
    raw: str = ""
    told_clock: str = ""
    told_zone: str = ""
    replaces: UUID | None = None
    withdrawn: bool = False
    warnings: tuple[Problem, ...] = ()
    papers: tuple[PaperThere, ...] = ()
    missing: tuple[GateLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingDraft:
    """A proposed observation of a crossing; `reason` of a notice is a NoticeKind."""

    kind: ReadingKind
    crossing: str
    direction: Direction
    observed_at: datetime
    heard_at: datetime
    value: float | None = None
    unit: str = ""
    day: date | None = None  # of slots_free
    klass: str | None = None  # whom a notice concerns: reefers, tents, …
    from_at: datetime | None = None
    to_at: datetime | None = None
    side: Side | None = None
    reason: str = ""
    source: str = "dispatcher"
    text: str = ""
    raw: str = ""
    said_at: datetime | None = None
    warnings: tuple[Problem, ...] = ()


Draft = EventDraft | ReadingDraft


@dataclass(frozen=True, slots=True)
class Option:
    """One answer; `values` are the parts of its label: plate, driver, code, km, clock, …."""

    key: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """What must (required) or may be chosen or filled; nothing is preselected.

    `key` stays the same while the line does; `entries` are the indexes of the drafts it is about.
    """

    key: str
    code: str
    options: tuple[Option, ...] = ()
    required: bool = True
    allows_value: bool = False
    values: Mapping[str, object] = field(default_factory=dict)
    entries: tuple[int, ...] = ()


KNOWN = "known"
"""Why a pasted line is skipped that stands in the journal already."""
QUESTION, NO_FACT, OWN = "question", "no_fact", "own"
"""Why a line is skipped: it only asks, a stranger says nothing of the trade, or it is ours."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A pasted line that is not taken: `code` says why (photo, voice, system, known, …)."""

    code: str
    text: str
    sender: str = ""
    said_at: datetime | None = None
