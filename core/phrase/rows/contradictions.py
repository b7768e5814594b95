"""What an entry contradicts in the journal of its trip: shown before Enter, never refused."""

from dataclasses import replace

from core.domain.crossing import Direction
from core.domain.event import EventKind as K
from core.domain.event import Occurred
from core.domain.problem import Problem
from core.domain.stage_after import STAGE_AFTER
from core.domain.trip import AT_BORDER, Stage
from core.phrase.drafts import EventDraft
from core.phrase.happening.decision import HAPPENED, is_now
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTrip, Place
from core.phrase.line import Line
from core.phrase.moments.said import Said

_AT_CUSTOMER = frozenset({K.ARRIVED, K.UNLOADING, K.DELIVERED})
_STANDS = frozenset({K.POSITION, K.BREAKDOWN})
_BEFORE_BORDER = frozenset({*AT_BORDER, Stage.EN_ROUTE})
_HOME_UNSEEN, _BEYOND_UNSEEN = _BORDER_NOT_TOLD = ("passage_not_told", "border_not_told")
_HOME = "KZ"
_COURSE = (
    *(Stage.QUEUE, Stage.CALLED, Stage.EXIT_POST, Stage.NEUTRAL, Stage.ENTRY_POST),
    *(Stage.AFTER_BORDER, Stage.ARRIVED, Stage.DELIVERED),
)
_BEGUN_THERE = frozenset({K.UNLOADING, K.JOINED_QUEUE})
"""Unloading begins where it has arrived; the queue has a sentence of its own."""


def contradictions(line: Line, fact: Fact, trip: KnownTrip, draft: EventDraft) -> list[Problem]:
    """Sentences on what the journal knows otherwise; none of a correction."""
    if draft.replaces is not None:
        return []
    found = [
        _border_not_told(fact, trip, draft),
        _in_queue_already(trip, draft),
        _there_already(trip, draft),
        _older_than_known(line, trip, draft),
    ]
    return [problem for problem in found if problem is not None]


def beside_each_other(line: Line, rows: list[EventDraft]) -> list[EventDraft]:
    """The rows of a truck as they stand together: a passage told in the line is told.

    `09:30 кірді`, read as two entries of which one is of now: the other's hour may be its, too.
    Not of what is told in a chat, nor where the line says what is so now.
    """
    if any(row.kind == K.RELEASED for row in rows):
        rows = [replace(row, warnings=_but_border(row)) for row in rows]
    told = (row for row in rows if row.replaces is None and row.kind in (*HAPPENED, K.POSITION))
    timed = any(row.occurred.at != line.now for row in told)
    now = any(isinstance(s.value, Said) and is_now(s.value) for s in line.chart.spans())
    return rows if line.is_chat or not timed or now else [_as_of_now(line, row) for row in rows]


def _but_border(row: EventDraft) -> tuple[Problem, ...]:
    return tuple(problem for problem in row.warnings if problem.code not in _BORDER_NOT_TOLD)


def _as_of_now(line: Line, row: EventDraft) -> EventDraft:
    is_new = row.replaces is None and row.kind in HAPPENED
    if row.occurred != Occurred(line.now) or not is_new:
        return row
    return replace(row, warnings=(*row.warnings, Problem.of("hour_of_other", plate=row.plate)))


def _border_not_told(fact: Fact, trip: KnownTrip, draft: EventDraft) -> Problem | None:
    """Behind the border by this line, and nobody has told that it passed."""
    if trip.stage not in _BEFORE_BORDER:
        return None
    if trip.direction == Direction.IN and draft.kind == K.ARRIVED:
        return Problem.of(_HOME_UNSEEN, plate=trip.plate)
    there = trip.direction == Direction.OUT and draft.kind in _AT_CUSTOMER
    if not there and not _is_in_country_ahead(fact, trip, draft):
        return None  # on the way home it may have unloaded in Samara
    return Problem.of(_BEYOND_UNSEEN, plate=trip.plate)


def _is_in_country_ahead(fact: Fact, trip: KnownTrip, draft: EventDraft) -> bool:
    town = fact.first("place")
    if draft.kind not in _STANDS or town is None or not isinstance(town.value, Place):
        return False
    if draft.place != town.value.name or not town.value.country:
        return False
    return (town.value.country == _HOME) == (trip.direction == Direction.IN)


def _in_queue_already(trip: KnownTrip, draft: EventDraft) -> Problem | None:
    if draft.kind != K.JOINED_QUEUE or draft.crossing not in (None, trip.crossing):
        return None
    if trip.joined_at is None or trip.stage not in AT_BORDER:
        return None
    return Problem.of("already_in_queue", plate=trip.plate, since=trip.joined_at)


def _there_already(trip: KnownTrip, draft: EventDraft) -> Problem | None:
    """A step that lies behind it, told as one of after that."""
    stage = STAGE_AFTER.get(draft.kind)
    if draft.kind in _BEGUN_THERE or stage not in _COURSE or trip.stage not in _COURSE:
        return None
    if draft.kind == K.ARRIVED and len(trip.orders) > 1:
        return None  # at the next customer
    step = _COURSE.index(stage)
    if step > _COURSE.index(trip.stage):
        return None
    reached = [e for e in trip.recent if _step(e.kind) >= step] or trip.recent
    if reached and draft.occurred.at < reached[0].occurred.at:
        return None  # told late: it came before
    return Problem.of("there_already", plate=trip.plate)


def _step(kind: K) -> int:
    stage = STAGE_AFTER.get(kind)
    return _COURSE.index(stage) if stage in _COURSE else -1


def _older_than_known(line: Line, trip: KnownTrip, draft: EventDraft) -> Problem | None:
    """A place of an hour before the last news of the truck: of a chat its hour says so."""
    measured = draft.km_to_barrier is not None or draft.vehicles_ahead is not None
    if draft.kind != K.POSITION or not measured or draft.said_at is not None:
        return None
    known = trip.last_contact
    if trip.last_position is not None:
        known = max(filter(None, (known, trip.last_position.occurred.at)))
    if known is None or draft.occurred.at == line.now or draft.occurred.at >= known:
        return None
    return Problem.of("older_than_known", plate=trip.plate, known=known)
