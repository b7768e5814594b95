"""Whom to tell next, and who was told what in the last day."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from core.domain.desk import DeskView, TripView
from core.domain.event import Event, EventKind
from core.domain.telling import (
    Listener,
    TellReason,
    Told,
    ToTell,
    last_told,
    listeners,
    said_at,
    to_tell,
    told_of,
)
from core.services.clock_check import known_by
from core.services.desk import Desk
from core.store import queries
from core.store.database import Snapshot

REMEMBERED = timedelta(days=14)
TODAY = timedelta(days=1)
_ORDER = {reason: number for number, reason in enumerate(TellReason)}


@dataclass(frozen=True, slots=True)
class Tell:
    """A listener with the trips he should be told of, the most pressing first.

    `told`: by trip, what he was told within the last day.
    """

    listener: Listener
    trips: tuple[ToTell, ...] = ()
    told: tuple[tuple[TripView, Told], ...] = ()

    @property
    def last(self) -> tuple[TripView, Told] | None:
        """What he was told last within the day."""
        return max(self.told, key=lambda pair: pair[1].at, default=None)


def whom_to_tell(desk: Desk, view: DeskView) -> tuple[Tell, ...]:
    """Who should be told, the most pressing first; then who was told within the day."""
    return tells_of(view, _told(desk, view))


def tells_of(view: DeskView, told: Mapping[UUID, Sequence[Told]]) -> tuple[Tell, ...]:
    """The same with what was told given, by trip."""
    due: dict[Listener, list[ToTell]] = defaultdict(list)
    heard: dict[Listener, list[tuple[TripView, Told]]] = defaultdict(list)
    for trip in view.trips:
        said = told.get(trip.trip.id, ())
        for listener, one in to_tell(trip, said, view.as_of):
            due[listener].append(one)
        for listener in listeners(trip) if said else ():
            last = last_told(trip, listener, said)
            if last is not None and last.at > view.as_of - TODAY:
                heard[listener].append((trip, last))
    found = [
        Tell(who, tuple(sorted(due.get(who, ()), key=_pressing)), tuple(heard.get(who, ())))
        for who in dict.fromkeys((*due, *heard))
    ]
    return tuple(sorted(found, key=_order))


def _order(tell: Tell) -> tuple[object, ...]:
    if tell.trips:
        return (0, *_pressing(tell.trips[0])[:2], -len(tell.trips), tell.listener.name)
    last = tell.last
    ago = 0.0 if last is None else -last[1].at.timestamp()
    return (1, ago, 0.0, 0, tell.listener.name)


def _pressing(one: ToTell) -> tuple[float, float, str]:
    """By the reason; of the same, by the hour of the call, the deadline, how far it moved."""
    moment: datetime | None = one.view.promised_at
    if one.call is not None:
        moment = one.call.due_at
    when = moment.timestamp() if moment is not None else float("inf")
    return (_ORDER[one.reason], -abs(one.moved) if one.moved is not None else when, one.view.plate)


def _told(desk: Desk, view: DeskView) -> dict[UUID, tuple[Told, ...]]:
    kinds = (EventKind.PROMISE, EventKind.NOTE)
    shown = {trip.trip.id for trip in view.trips}
    with desk.store.reading() as snapshot:
        known = known_by(desk, snapshot, view.as_of)
        rows = queries.events_of_kinds(snapshot, kinds, view.as_of - REMEMBERED, known)
        by_trip: dict[UUID, list[Event]] = defaultdict(list)
        for row in rows:
            if row.trip in shown and row.trip is not None:
                by_trip[row.trip].append(row)
        told = {key: told_of(events) for key, events in by_trip.items()}
        return {key: tuple(_with_said(snapshot, key, some)) for key, some in told.items() if some}


def _with_said(snapshot: Snapshot, trip: UUID, told: Iterable[Told]) -> Iterable[Told]:
    """What was told, with the arrival as it was forecast then."""
    for one in told:
        last = queries.last_forecasts(snapshot, [trip], one.at)
        yield replace(one, said=said_at(one.at, tuple(last.values())))
