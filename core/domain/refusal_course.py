"""A refusal from the post to its outcome: what the journal says, and what people found out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from core.domain.clock import hours_between
from core.domain.crossing import Direction, Side
from core.domain.event import Event, EventKind, effective, first_row
from core.domain.fleet import Trip
from core.domain.papers import Document
from core.domain.plate import plate_key
from core.domain.refusal_case import Blame, Branch, RefusalCase
from core.domain.stage_after import BORDER_KINDS, REFUSING, STAGE_AFTER
from core.domain.trip_fold import side_of

UNKNOWN_REASON = "Z99"


class RefusalEnd(StrEnum):
    """How a refusal ended."""

    RELEASED = "released"
    REFUSED_AGAIN = "refused_again"
    DELIVERED = "delivered"
    RETURNED = "returned"  # to the shipper
    STORED = "stored"  # the cargo stays in a bonded store
    RELOADED = "reloaded"  # it went on with another truck
    GIVEN_UP = "given_up"


CHOSEN_ENDS = (
    RefusalEnd.RETURNED,
    RefusalEnd.STORED,
    RefusalEnd.RELOADED,
    RefusalEnd.DELIVERED,
    RefusalEnd.GIVEN_UP,
)
"""Ends that a person tells; the others follow from the journal."""

_TRIES_AGAIN = BORDER_KINDS - {EventKind.CALLED, EventKind.WAITING_AREA_OUT}

_ENDS = {
    EventKind.RELEASED: RefusalEnd.RELEASED,
    EventKind.DELIVERED: RefusalEnd.DELIVERED,
}

_BRANCHES = {
    EventKind.TO_STORAGE: Branch.STORAGE,
    EventKind.DIVERTED: Branch.OTHER_CROSSING,
    EventKind.TRUCK_CHANGED: Branch.CHANGE_TRUCK,
    EventKind.TURNED_BACK: Branch.RETURN,
}

BLAME_OF_REASON = {
    "D01": Blame.CONSIGNEE,
    "D02": Blame.CONSIGNEE,
    "D03": Blame.CONSIGNEE,
    "D04": Blame.SHIPPER,
    "D05": Blame.SHIPPER,
    "P01": Blame.SHIPPER,
    "C01": Blame.SHIPPER,
    "C02": Blame.SHIPPER,
    "C03": Blame.SHIPPER,
    "C04": Blame.SHIPPER,
    "V01": Blame.CARRIER,
    "V02": Blame.CARRIER,
    "V03": Blame.CARRIER,
    "R01": Blame.CARRIER,
    "R02": Blame.CARRIER,
    "B01": Blame.BORDER,
    "B02": Blame.BORDER,
    "B03": Blame.BORDER,
    "B04": Blame.BORDER,
    "B05": Blame.BORDER,
    "X01": Blame.US,
    "X02": Blame.CARRIER,
    "X03": Blame.NOBODY,
}
"""Whose side a reason is, unless somebody says otherwise."""

_PLACING = BORDER_KINDS | {EventKind.RELEASED}
"""Kinds from which it is known where at the border a truck was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalCourse:
    """One refusal; `events` from the entry that opened it to the one that ended it, in order.

    `case.id` is the key: of the first row of the entry that opened it, however often corrected.
    """

    case: RefusalCase
    opened: Event
    events: tuple[Event, ...]
    side: Side | None
    crossing: str | None
    direction: Direction
    reason: str | None
    text: str
    ended_at: datetime | None = None
    ended: RefusalEnd | None = None
    tried_again: bool = False

    @property
    def id(self) -> UUID:
        """Its key."""
        return self.case.id

    @property
    def trip(self) -> UUID:
        """The trip that was refused."""
        return self.case.trip

    @property
    def at(self) -> datetime:
        """When it was refused."""
        return self.opened.occurred.at

    @property
    def closed_at(self) -> datetime | None:
        """When it ended: as a person says, else as the journal does; None while it goes on."""
        return self.case.closed_at or self.ended_at

    @property
    def outcome(self) -> str:
        """Code of its end; empty while it goes on."""
        return self.case.outcome or (self.ended.value if self.ended else "")

    @property
    def is_open(self) -> bool:
        """True until it has an outcome."""
        return self.closed_at is None

    @property
    def branch(self) -> Branch:
        """What is done about it: as a person decided, else as the journal shows."""
        if self.case.branch != Branch.UNDECIDED:
            return self.case.branch
        shown = [_BRANCHES[e.kind] for e in self.events[1:] if e.kind in _BRANCHES]
        if not shown and self.opened.kind == EventKind.TO_STORAGE:
            return Branch.STORAGE
        return shown[-1] if shown else Branch.MEND if self.tried_again else Branch.UNDECIDED

    @property
    def next_step(self) -> Event | None:
        """The last step arranged; none once it has ended."""
        steps = [e for e in self.events if e.kind == EventKind.REMINDER]
        return steps[-1] if steps and self.is_open else None

    def blame(self, *, is_hired: bool) -> Blame:
        """Whose side it was: as a person says, else by the reason; our own truck is ours."""
        if self.case.blame != Blame.UNKNOWN:
            return self.case.blame
        return usual_blame(self.reason, is_hired=is_hired)

    def hours(self, now: datetime) -> float:
        """Hours from the refusal to its end, or to now; a lower bound while it goes on."""
        return max(0.0, hours_between(self.at, min(self.closed_at or now, now)))

    def hours_within(self, start: datetime, end: datetime) -> float:
        """Hours of it that fall between two moments."""
        begins, ends = max(self.at, start), min(self.closed_at or end, end)
        return max(0.0, hours_between(begins, ends))


def usual_blame(reason: str | None, *, is_hired: bool) -> Blame:
    """Whose side a reason is, unless somebody says otherwise; what our own truck lacks is ours."""
    usual = BLAME_OF_REASON.get(reason or "", Blame.UNKNOWN)
    return Blame.US if usual == Blame.CARRIER and not is_hired else usual


def courses_of(
    trip: Trip, events: Sequence[Event], cases: Mapping[UUID, RefusalCase]
) -> tuple[RefusalCourse, ...]:
    """Every refusal of a trip, the oldest first; `events` with replaced rows, in any order."""
    return tuple(_courses(trip, events, cases))


def _courses(
    trip: Trip, events: Sequence[Event], cases: Mapping[UUID, RefusalCase]
) -> Iterator[RefusalCourse]:
    rows = {event.id: event for event in events}
    current: RefusalCourse | None = None
    before: Event | None = None  # the last word of where it was
    for event in effective(events):
        if event.kind in REFUSING and (current is None or _is_another(current, event)):
            if current is not None:
                yield _ended(current, event, RefusalEnd.REFUSED_AGAIN)
            key = first_row(event, rows).id
            case = cases.get(key, RefusalCase(id=key, trip=trip.id))
            current = _opened(trip, event, case, before)
        elif current is not None:
            current = _gone_on(current, event)
            if event.kind in _ENDS:
                yield _ended(current, event, _ENDS[event.kind])
                current = None
        before = event if event.kind in _PLACING else before
    if current is not None:
        yield current


def _is_another(course: RefusalCourse, event: Event) -> bool:
    """True for a refusal of a later try, told or not: after its end a truck is refused anew.

    That it turned back or went to storage after its end is what became of the same refusal.
    """
    if course.tried_again:
        return True
    told = course.case.closed_at
    return event.kind == EventKind.REFUSED and told is not None and event.occurred.at > told


def _opened(trip: Trip, event: Event, case: RefusalCase, before: Event | None) -> RefusalCourse:
    stage = None if before is None else STAGE_AFTER[before.kind]
    planned = trip.crossings[0] if trip.crossings else None
    return RefusalCourse(
        case=case,
        opened=event,
        events=(event,),
        side=event.side or (side_of(stage) if stage else None),
        crossing=event.crossing or (before.crossing if before else None) or planned,
        direction=event.direction or trip.direction,
        reason=event.reason,
        text=event.text,
    )


def _gone_on(course: RefusalCourse, event: Event) -> RefusalCourse:
    """One more entry; what a second word of the same refusal adds is taken in."""
    course = replace(course, events=(*course.events, event))
    if event.kind in REFUSING and not course.tried_again:
        return replace(
            course,
            reason=event.reason or course.reason,
            side=course.side or event.side,
            text=course.text or event.text,
        )
    if event.kind in _TRIES_AGAIN:
        return replace(course, tried_again=True)
    return course


def _ended(course: RefusalCourse, event: Event, end: RefusalEnd) -> RefusalCourse:
    return replace(course, ended_at=max(event.occurred.at, course.at), ended=end)


def not_matching(documents: Sequence[Document], plate: str, trailer: str) -> tuple[Document, ...]:
    """Papers that name another truck or trailer than those that drive now."""
    return tuple(
        paper
        for paper in documents
        if _differs(paper.plate, plate) or _differs(paper.trailer, trailer)
    )


def _differs(written: str, driven: str) -> bool:
    return bool(written and driven) and plate_key(written) != plate_key(driven)
