"""Journal and readings as a crossing's estimator takes them: hours since 2020, by moment known."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from core.domain.crossing import Crossing, Direction
from core.domain.event import Event, EventKind, effective
from core.domain.fleet import Trip
from core.domain.reading import NoticeKind, Reading, ReadingKind
from core.domain.trip import TripState, Wait
from core.estimate import facts
from core.estimate.prior import WeeklyPrior

EPOCH = datetime(2020, 1, 1, tzinfo=UTC)

_STAGES = {
    EventKind.WAITING_AREA_OUT: facts.BorderStage.CALLED,
    EventKind.CALLED: facts.BorderStage.CALLED,
    EventKind.EXIT_POST_IN: facts.BorderStage.EXIT_POST,
    EventKind.EXIT_POST_OUT: facts.BorderStage.NEUTRAL,
    EventKind.ENTRY_POST_IN: facts.BorderStage.ENTRY_POST,
}

_POSTED = {
    ReadingKind.QUEUE_VEHICLES: facts.PostedKind.QUEUE_VEHICLES,
    ReadingKind.QUEUE_KM: facts.PostedKind.QUEUE_KM,
    ReadingKind.BOARD_VEHICLES: facts.PostedKind.BOARD_VEHICLES,
    ReadingKind.WAIT: facts.PostedKind.WAIT,
    ReadingKind.LAG: facts.PostedKind.LAG,
    ReadingKind.THROUGHPUT: facts.PostedKind.THROUGHPUT,
}

BEARING = frozenset({*_POSTED, ReadingKind.PASSAGE, ReadingKind.NOTICE})
"""Kinds of readings that bear on a forecast."""

_NOTICES = {
    NoticeKind.CLOSURE: facts.NoticeKind.CLOSURE,
    NoticeKind.ROAD_CLOSED: facts.NoticeKind.CLOSURE,
    NoticeKind.OUTAGE: facts.NoticeKind.OUTAGE,
    NoticeKind.RESTRICTION: facts.NoticeKind.RESTRICTION,
}


def hours_since_epoch(moment: datetime) -> float:
    """A moment as the estimator counts it."""
    return (moment - EPOCH).total_seconds() / 3600


def wait_key(trip: Trip, wait: Wait) -> str:
    """Name of a wait: a second try at the same crossing is another one."""
    return f"{trip.id}/{wait.crossing}/{wait.try_no}"


TripFact = tuple[str, Direction, facts.Fact]
"""Crossing, direction and fact."""


def facts_of_trip(trip: Trip, state: TripState, events: Iterable[Event]) -> tuple[TripFact, ...]:
    """What a trip teaches: its tries at crossings, then what was heard of it on the way."""
    return (*_own_waits(trip, state), *_on_the_way(trip, state, events))


def _own_waits(trip: Trip, state: TripState) -> Iterator[tuple[str, Direction, facts.OwnWait]]:
    """Crossing, direction and facts of each try of a trip: that it joined, then how it ended.

    A release nobody told of teaches no more than that the truck was still waiting when last seen.
    """
    for wait in state.waits:
        joined = hours_since_epoch(wait.joined.at)
        known = hours_since_epoch(wait.joined_heard)
        waiting = facts.OwnWait(
            truck=wait_key(trip, wait),
            joined=joined,
            known=known,
            truncated_at=joined if wait.truncated else None,
        )
        yield wait.crossing, wait.direction, waiting
        if wait.ended_at is not None and wait.ended_heard is not None and wait.outcome:
            ended = replace(
                waiting,
                ended=hours_since_epoch(wait.last_there or wait.ended_at),
                ended_known=max(known, hours_since_epoch(wait.ended_heard)),
                outcome=facts.Outcome.LEFT
                if wait.last_there
                else facts.Outcome(wait.outcome.value),
            )
            yield wait.crossing, wait.direction, ended


def _on_the_way(
    trip: Trip, state: TripState, events: Iterable[Event]
) -> Iterator[tuple[str, Direction, facts.Position | facts.Reached]]:
    """Crossing, direction and fact of each count a driver gave and each stage the truck reached."""
    for event in effective(list(events)):
        ahead, stage = _vehicles_ahead(event), _STAGES.get(event.kind)
        if ahead is None and stage is None:
            continue
        at = event.occurred.at
        wait = _wait_at(state, at)
        if wait is None:
            continue
        truck, moment = wait_key(trip, wait), hours_since_epoch(at)
        known = hours_since_epoch(event.heard_at)
        if stage is not None:
            yield wait.crossing, wait.direction, facts.Reached(truck, stage, moment, known)
        elif ahead is not None:
            yield wait.crossing, wait.direction, facts.Position(truck, moment, known, ahead)


def _vehicles_ahead(event: Event) -> float | None:
    if event.vehicles_ahead is not None:
        return float(event.vehicles_ahead)
    if event.km_to_barrier is not None:
        return facts.vehicles_from_km(event.km_to_barrier)
    return None


def _wait_at(state: TripState, moment: datetime) -> Wait | None:
    for wait in reversed(state.waits):
        if wait.joined.at <= moment and (wait.ended_at is None or moment <= wait.ended_at):
            return wait
    return None


def of_reading(reading: Reading) -> Iterator[facts.Fact]:
    """Facts of one reading; a value seen again later counts as seen then, too."""
    known = hours_since_epoch(reading.heard_at)
    if reading.kind in _POSTED and reading.value is not None:
        kind = _POSTED[reading.kind]
        first = facts.Posted(
            hours_since_epoch(reading.observed_at), known, kind, reading.value, reading.source
        )
        yield first
        if reading.still_at is not None and reading.still_at > reading.observed_at:
            again = hours_since_epoch(reading.still_at)
            yield facts.Posted(again, max(known, again), kind, reading.value, reading.source)
    elif reading.kind == ReadingKind.PASSAGE and reading.entered_at is not None:
        left = None if reading.left_at is None else hours_since_epoch(reading.left_at)
        yield facts.Passage(hours_since_epoch(reading.entered_at), left, known)
    elif reading.kind == ReadingKind.NOTICE and reading.reason in list(NoticeKind):
        since = reading.from_at or reading.observed_at
        until = None if reading.to_at is None else hours_since_epoch(reading.to_at)
        kind_of = _NOTICES[NoticeKind(reading.reason)]
        yield facts.Notice(kind_of, hours_since_epoch(since), until, known)


def weekly_prior(
    crossing: Crossing, direction: Direction, holidays: frozenset[int], day: date
) -> WeeklyPrior | None:
    """The crossing's prior by weekday as it stands on a day, or None where its data names none.

    Before the first day that is named the first prior stands.
    """
    known = [(part.valid_from or date.min, part) for part in crossing.prior.get(direction, ())]
    first = min((since for since, _ in known), default=day)
    given = [part for since, part in known if since <= max(day, first)]
    if not given:
        return None
    median, upper = [0.0] * 7, [0.0] * 7
    for part in given:
        for weekday in part.weekdays:
            median[weekday], upper[weekday] = part.median, part.upper90
    if not all(median):
        return None
    return WeeklyPrior(tuple(median), tuple(upper), holidays)
