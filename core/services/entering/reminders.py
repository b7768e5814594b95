"""Reminders that come due: of trips and of the shift, done or put off; each is one correction."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from core.domain.desk import DeskView, TripView
from core.domain.event import Event
from core.domain.trip import DONE
from core.services import journal
from core.services.clock_check import known_by
from core.services.desk import Desk
from core.store import queries

AHEAD: Final = timedelta(hours=12)
"""What comes due within a shift is listed, too."""

KEPT: Final = timedelta(days=14)
"""A reminder of the shift, or of a trip long over, is listed for so long after it was told."""


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder with its time; `plate` and `ref` are empty for one of the shift."""

    event: Event
    due_at: datetime
    plate: str = ""
    ref: str = ""

    def is_due(self, now: datetime) -> bool:
        """True from its time on."""
        return self.due_at <= now


def due_soon(desk: Desk, view: DeskView) -> tuple[Due, ...]:
    """What is due or comes due within the shift, the earliest first."""
    found = [*_of_trips(view.trips), *_of_others(desk, view)]
    soon = [one for one in found if one.due_at <= view.as_of + AHEAD]
    return tuple(sorted(soon, key=lambda one: (one.due_at, one.plate, one.event.id)))


def done(desk: Desk, reminder: UUID) -> UUID:
    """Keep that a reminder was done; withdrawn, the correction lets it stand again."""
    return journal.correct(desk, reminder, reason=DONE)


def later(desk: Desk, reminder: UUID, until: datetime) -> UUID:
    """Put a reminder off; the time it had stays in the history."""
    return journal.correct(desk, reminder, due_at=until)


def _of_trips(trips: Iterable[TripView]) -> Iterator[Due]:
    """Of an unloaded truck only what was to be done after that."""
    for trip in trips:
        over = trip.state.delivered_at if not trip.state.is_open else None
        for event in trip.state.reminders:
            due = event.due_at
            if due is not None and (over is None or due > over):
                yield Due(event, due, trip.plate, trip.trip.ref)


def _of_others(desk: Desk, view: DeskView) -> Iterator[Due]:
    """Of the shift, and of trips that are over for longer than the board shows."""
    shown = {trip.trip.id for trip in view.trips}
    with desk.store.reading() as snapshot:
        told = queries.reminders(snapshot, view.as_of - KEPT, known_by(desk, snapshot, view.as_of))
        rest = [e for e in told if e.reason != DONE and e.trip not in shown]
        keys = {e.trip for e in rest if e.trip is not None}
        trips = {t.id: t for t in queries.trips_of(snapshot, list(keys))}
        plates = {t.id: t.plate for t in queries.trucks(snapshot)} if trips else {}
    for event in rest:
        if event.due_at is None:
            continue
        trip = trips.get(event.trip) if event.trip is not None else None
        if trip is None:
            yield Due(event, event.due_at)
        elif event.due_at > view.as_of - timedelta(days=1):
            yield Due(event, event.due_at, plates.get(trip.truck, ""), trip.ref)
