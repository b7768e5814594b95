"""What is known of trips, kept from one look to the next: journals, states, facts."""

from collections.abc import Callable, Collection, Container, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Generic, TypeVar
from uuid import UUID

from core.domain.event import Event
from core.domain.fleet import Trip
from core.domain.trip import TripState
from core.domain.trip_fold import fold_trip
from core.services.memory.estimate_facts import TripFact, facts_of_trip
from core.store import queries
from core.store.database import Snapshot

Kept = TypeVar("Kept")
Made = TypeVar("Made")

Read = Callable[[Snapshot, Collection[UUID], datetime], Mapping[UUID, Sequence[Event]]]
"""Journals of trips, of rows heard by a moment; a trip may be left out."""


_UNREAD: tuple[str, Sequence[Event]] = ("", ())


class TripMemory:
    """All that is kept of trips."""

    def __init__(self) -> None:
        self.journals = Journals(queries.events_of)
        self.border_journals = Journals(queries.border_events_of)
        self._states = PerTrip[TripState](fold_trip)
        self._facts = PerTrip[tuple[TripFact, ...]](facts_of_trip)

    def state(self, trip: Trip, events: Sequence[Event]) -> TripState:
        """State of the trip after its events."""
        return self._states.of(trip, events)

    def facts(self, trip: Trip, state: TripState, events: Sequence[Event]) -> Iterable[TripFact]:
        """What the trip teaches of crossings."""
        return self._facts.of(trip, state, events)

    def keep_only(self, trips: Container[UUID]) -> None:
        """Forget the trips that nobody looks at any more."""
        for kept in (self.journals, self.border_journals, self._states, self._facts):
            kept.keep_only(trips)


class _Keeping(Generic[Kept]):
    """By trip; the lanes of the store and of the net look at the same time."""

    def __init__(self) -> None:
        self._kept: dict[UUID, Kept] = {}

    def keep_only(self, trips: Container[UUID]) -> None:
        self._kept = {key: kept for key, kept in list(self._kept.items()) if key in trips}


class Journals(_Keeping[tuple[str, Sequence[Event]]]):
    """Journals of trips; one is read anew only when a row of it came or changed.

    So a row takes back or corrects one of its own trip only. Each row takes a kilobyte.
    """

    def __init__(self, read: Read) -> None:
        super().__init__()
        self._read = read

    def of(
        self, snapshot: Snapshot, trips: Collection[UUID], heard_by: datetime
    ) -> dict[UUID, Sequence[Event]]:
        """By trip its rows heard by then; none where it has none."""
        sums = queries.checksums_of(snapshot, trips, heard_by)
        kept = {key: self._kept.get(key, _UNREAD) for key in sums}
        changed = [key for key, (before, _) in kept.items() if before != sums[key]]
        read = self._read(snapshot, changed, heard_by)
        kept |= {key: (sums[key], read.get(key, ())) for key in changed}
        self._kept.update(kept)
        return {key: kept[key][1] if key in sums else () for key in trips}


class PerTrip(_Keeping[tuple[tuple[object, ...], Made]]):
    """What was made of each trip, kept until what it was made of is another."""

    def __init__(self, make: Callable[..., Made]) -> None:
        super().__init__()
        self._make = make

    def of(self, trip: Trip, *more: object) -> Made:
        """What is made of the trip and the rest, made now or before."""
        given = (trip, *more)
        kept = self._kept.get(trip.id)
        if kept is None or kept[0] != given:
            kept = self._kept[trip.id] = given, self._make(*given)
        return kept[1]
