"""What goes wrong in the demonstration: a refusal, a silence, a breakdown, papers, promises."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta

from core.domain.clock import hours_between
from core.domain.crossing import Direction, Side
from core.domain.event import Event, EventKind, Occurred
from core.domain.ids import new_id
from core.domain.refusal_case import Branch, RefusalCase
from core.domain.trip import Stage, TripState
from core.domain.trip_fold import fold_trip
from core.services.demo.jam import NOW, hours
from core.services.demo.journeys import Journey


def add_incidents(journeys: Iterable[Journey], author: str) -> list[Journey]:
    """The same journeys, some of the open ones with what a bad day brings."""
    told = list(journeys)
    states = [_state(j) for j in told]
    for (stage, direction, which), mishap in _PLAN:
        found = [
            i
            for i, state in enumerate(states)
            if state.stage == stage and state.direction == direction and state.is_open
        ]
        found.sort(key=lambda i: -hours_between(states[i].since or NOW, NOW))
        if found and -len(found) <= which < len(found):
            told[found[which]] = mishap(told[found[which]], author)
    return told


def _event(
    journey: Journey, author: str, kind: EventKind, hours_ago: float, **more: object
) -> Event:
    at = NOW - timedelta(hours=hours_ago)
    event = Event(
        id=new_id(),
        kind=kind,
        trip=journey.trip.id,
        occurred=Occurred(at),
        heard_at=at + timedelta(minutes=6),
        written_at=at + timedelta(minutes=6),
        source="driver",
        author=author,
        desk="demo",
    )
    return replace(event, **more)  # type: ignore[arg-type]


def _with(journey: Journey, *events: Event) -> Journey:
    return replace(journey, events=(*journey.events, *events))


def _state(journey: Journey) -> TripState:
    return fold_trip(journey.trip, journey.events)


def _refused(journey: Journey, author: str) -> Journey:
    crossing = _state(journey).crossing
    before = replace(
        journey, events=tuple(e for e in journey.events if e.occurred.at < NOW - hours(4))
    )
    refused = _event(
        journey, author, EventKind.REFUSED, 2.5,
        reason="D03", side=Side.ENTRY_POST, crossing=crossing,
        text="номер тягача в ДОПП не тот, после замены", raw="отказ спот номер не тот",
    )  # fmt: skip
    case = RefusalCase(
        id=refused.id, trip=journey.trip.id, avoidable=True, branch=Branch.MEND,
        officer_paper="предписание № 1217 от 27.02",
    )  # fmt: skip
    return _with(
        replace(before, cases=(*before.cases, case)),
        _event(journey, author, EventKind.ENTRY_POST_IN, 3.5, crossing=crossing),
        refused,
        _event(
            journey, author, EventKind.REMINDER, 2.0,
            text="новый ДОПП — импортёр", other="Ержан",
            due_at=NOW + timedelta(hours=21, minutes=40), source="dispatcher",
        ),
    )  # fmt: skip


def _silent(journey: Journey, author: str) -> Journey:
    """Nobody has heard of the driver since the small hours; four calls without an answer."""
    heard = [e for e in journey.events if e.occurred.at < NOW - hours(12.5)]
    quiet = replace(journey, events=tuple(heard))
    calls = [
        _event(journey, author, EventKind.CONTACT_ATTEMPT, h, source="dispatcher")
        for h in (5.5, 3.5, 2.0, 0.7)
    ]
    return _with(quiet, *calls)


def _broken(journey: Journey, author: str) -> Journey:
    return _with(
        journey,
        _event(
            journey, author, EventKind.BREAKDOWN, 3.7,
            place="A300, 92 км за Маштаково", text="турбина", side=Side.ROAD,
        ),
        _event(
            journey, author, EventKind.REMINDER, 3.0,
            text="тягач партнёра из Самары, перецепка", other="Асхат",
            due_at=NOW + timedelta(hours=18, minutes=40), source="dispatcher",
        ),
    )  # fmt: skip


def _without_papers(journey: Journey, author: str) -> Journey:
    waits = _event(
        journey, author, EventKind.DOCUMENTS_WAIT, 3.3, reason="D05", text="нет СНТ",
        source="dispatcher",
    )  # fmt: skip
    return _with(journey, waits)


def _promised(journey: Journey, author: str) -> Journey:
    promised = (journey.trip.promised_at or NOW) + hours(20)
    return _with(
        journey,
        _event(
            journey, author, EventKind.PROMISE, 1.2, due_at=promised,
            text="клиенту сообщили о заторе", source="dispatcher",
        ),
    )  # fmt: skip


_PLAN: tuple[tuple[tuple[Stage, Direction, int], Callable[[Journey, str], Journey]], ...] = (
    ((Stage.NEUTRAL, Direction.OUT, 0), _refused),
    ((Stage.QUEUE, Direction.OUT, 1), _silent),
    ((Stage.AFTER_BORDER, Direction.OUT, 0), _broken),
    ((Stage.LOADED, Direction.OUT, 0), _without_papers),
    ((Stage.QUEUE, Direction.OUT, 2), _promised),
    ((Stage.QUEUE, Direction.OUT, 3), _promised),
    ((Stage.ENTRY_POST, Direction.OUT, -1), _promised),
)
"""Which of the trips in a stage, longest there first, and what happens to it."""
