"""What the night shift takes over: calls and steps with their hour, what customers were told."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final

from core.domain.desk import TripView
from core.domain.event import Event, EventKind
from core.domain.trip import DONE
from core.report.format import stamp, stamp_of
from core.report.sheet import Block, Text, para
from core.report.words import Words

NIGHT: Final = timedelta(hours=14)
SHIFT: Final = timedelta(hours=12)
MOST: Final = 8


def night_blocks(
    trips: Sequence[TripView], notes: Sequence[Event], words: Words
) -> Iterator[Block]:
    """Two paragraphs; each is left out where it would be empty."""
    calls = sorted((*_of_trips(trips), *_of_shift(notes)), key=lambda call: call[0])
    soon = [call for call in calls if call[0] <= words.now + NIGHT]
    yield from _block("handover_calls", [_call(*call, words) for call in soon], words)
    yield from _block("handover_told", [_told(t, words) for t in _just_told(trips, words)], words)


def _block(key: str, said: Sequence[str], words: Words) -> Iterator[Block]:
    if said:
        more = [words.say("handover_and_more", n=len(said) - MOST)] if len(said) > MOST else []
        yield Text((para(";  ".join([*said[:MOST], *more])),), lead=f"{words.texts[key]}:  ")


def _of_trips(trips: Iterable[TripView]) -> Iterator[tuple[datetime, str, Event]]:
    for trip in trips:
        if trip.state.is_open:
            for event in trip.state.reminders:
                if event.due_at is not None:
                    yield event.due_at, trip.plate, event


def _of_shift(notes: Iterable[Event]) -> Iterator[tuple[datetime, str, Event]]:
    for event in notes:
        is_open = event.kind == EventKind.REMINDER and event.reason != DONE
        if is_open and event.due_at is not None:
            yield event.due_at, "", event


def _call(due: datetime, plate: str, event: Event, words: Words) -> str:
    """`22:00 417 AK 07 позвонить (Ержан)`."""
    who = f"({event.other})" if event.other else ""
    parts = (stamp_of(due, words.now), words.plate(plate), event.text, who)
    return " ".join(part for part in parts if part)


def _just_told(trips: Iterable[TripView], words: Words) -> list[TripView]:
    """Trips whose customer was told something in the shift, the last first."""
    told = [
        (t.state.promise.heard_at, t)
        for t in trips
        if t.state.promise is not None and t.state.promise.heard_at > words.now - SHIFT
    ]
    return [t for _, t in sorted(told, key=lambda pair: pair[0], reverse=True)]


def _told(trip: TripView, words: Words) -> str:
    """`417 AK 07 «Волга-Трейд» 16:10, до 22.11 18:00`: the time only where one was promised."""
    promise = trip.state.promise
    if promise is None:
        return ""
    whom = promise.other or ", ".join(trip.customers)
    at = stamp_of(promise.heard_at, words.now)
    by = words.say("till", at=stamp(promise.due_at)) if promise.due_at else ""
    head = " ".join(part for part in (words.plate(trip.plate), whom, at) if part)
    return ", ".join(part for part in (head, by) if part)
