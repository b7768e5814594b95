"""The journal as it was known at a moment."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, timedelta
from functools import cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Select, bindparam, func, select

from core.domain.event import Event, EventKind, effective
from core.domain.journal_head import Head
from core.domain.stage_after import BORDER_KINDS, REFUSING
from core.domain.turns import in_turns
from core.store.database import Snapshot
from core.store.mapping.journal import event_of
from core.store.queries.fleet import TALK
from core.store.rows import KEYS, chunks, fetch, fetch_of, first, in_force
from core.store.tables import ChainRow, EventRow

BORDER = tuple(
    sorted(BORDER_KINDS | REFUSING | {EventKind.POSITION, EventKind.INSPECTION, EventKind.RELEASED})
)
"""Kinds that say a truck was at the border then."""

_TOLD_LATER = timedelta(days=30)
"""No driver writes of what happened longer ago."""

_TRIPS_AT_ONCE = 256
"""Trips whose rows are held while a year is read."""

_HEARD = EventRow.heard_at <= bindparam("heard_by")
_OF_TRIPS = select(EventRow).where(EventRow.trip.in_(KEYS), _HEARD)
_CHECKSUMS = cast(
    "Select[Any]",
    select(
        EventRow.trip,
        func.count().label("number"),
        func.aggregate_strings(EventRow.checksum, "").label("sums"),
    )
    .where(EventRow.trip.in_(KEYS), _HEARD)
    .group_by(EventRow.trip),
)
_REPLACING = select(EventRow).where(EventRow.replaces.in_(KEYS), _HEARD)


def event(snapshot: Snapshot, key: UUID) -> Event | None:
    """The row with this key, in force or not."""
    row = first(snapshot.connection, select(EventRow).where(EventRow.id == key))
    return None if row is None else event_of(row)


def events_of(
    snapshot: Snapshot, trip_ids: Collection[UUID], heard_by: datetime
) -> dict[UUID, list[Event]]:
    """Every row heard by then of each trip, replaced ones too, in the journal's order.

    A trip without rows has an empty list. `effective` of core.domain.event sorts out.
    """
    found: dict[UUID, list[Event]] = {key: [] for key in trip_ids}
    for row in in_turns(fetch_of(snapshot.connection, _OF_TRIPS, found, heard_by=heard_by)):
        found[row.trip or row.id].append(event_of(row))
    for events in found.values():
        events.sort(key=_order)
    return found


def checksums_of(
    snapshot: Snapshot, trip_ids: Collection[UUID], heard_by: datetime
) -> dict[UUID, str]:
    """By trip number and checksums of its rows heard by then; trips without rows left out.

    The same text means the same rows. To ask for it takes a twentieth of reading them.
    """
    rows = fetch_of(snapshot.connection, _CHECKSUMS, trip_ids, heard_by=heard_by)
    return {row.trip: f"{row.number} {row.sums}" for row in in_turns(rows)}


def border_events(
    snapshot: Snapshot, since: datetime, heard_by: datetime
) -> dict[UUID, list[Event]]:
    """Journals of trips that were at the border since a moment, without mere talk.

    By trip, in force only, in the journal's order, from the beginning of each trip: a wait that
    began before `since` is whole, and one that has not ended is among them.
    """
    return border_events_of(snapshot, trips_at_border(snapshot, since, heard_by), heard_by)


def trips_at_border(snapshot: Snapshot, since: datetime, heard_by: datetime) -> list[UUID]:
    """Trips of which anything heard by then was at a border since a moment."""
    given = {"since": since, "heard_by": heard_by}
    named = snapshot.connection.execute(_trips_of_kinds(frozenset(BORDER)), given).scalars()
    return [trip for trip in named.all() if trip is not None]


def border_events_of(
    snapshot: Snapshot, trip_ids: Collection[UUID], heard_by: datetime
) -> dict[UUID, list[Event]]:
    """What `border_events` gives, of these trips; one of which nothing stands is not among them."""
    found: defaultdict[UUID, list[Event]] = defaultdict(list)
    for row in in_turns(fetch_of(snapshot.connection, _beyond_talk(), trip_ids, heard_by=heard_by)):
        found[row.trip or row.id].append(event_of(row))
    for events in found.values():
        events.sort(key=_order)
    return dict(found)


def events_of_kinds(
    snapshot: Snapshot, kinds: Collection[EventKind], since: datetime, heard_by: datetime
) -> list[Event]:
    """Rows of some kinds of all trips since a moment, in force, in the journal's order.

    They are few: what replaces them is asked for by key, which is quicker than to sort all out.
    """
    asked = frozenset(kinds)
    told = fetch(snapshot.connection, _of_kinds(asked), since=since, heard_by=heard_by)
    return _standing(snapshot, told, asked, heard_by)


def journals_of_kinds(
    snapshot: Snapshot, kinds: Collection[EventKind], since: datetime, heard_by: datetime
) -> Iterator[dict[UUID, list[Event]]]:
    """By trip its rows of some kinds since a moment, in force, in the journal's order.

    Ordered by the trips' keys, some trips at a time: of a year there are tens of thousands of rows.
    """
    asked, given = frozenset(kinds), {"since": since, "heard_by": heard_by}
    named = snapshot.connection.execute(_trips_of_kinds(asked), given).scalars()
    for some in chunks((trip for trip in named.all() if trip is not None), _TRIPS_AT_ONCE):
        found: dict[UUID, list[Event]] = {trip: [] for trip in some}
        told = fetch_of(snapshot.connection, _of_kinds_and_trips(asked), some, **given)
        for event in _standing(snapshot, told, asked, heard_by):
            if event.trip in found:
                found[event.trip].append(event)
        yield found


@cache
def _beyond_talk() -> Select[EventRow]:
    return select(EventRow).where(
        EventRow.trip.in_(KEYS), EventRow.kind.not_in(TALK), in_force(EventRow)
    )


@cache
def _of_kinds(kinds: frozenset[EventKind]) -> Select[EventRow]:
    return select(EventRow).where(
        EventRow.kind.in_(kinds), EventRow.occurred_at >= bindparam("since"), _HEARD
    )


@cache
def _of_kinds_and_trips(kinds: frozenset[EventKind]) -> Select[EventRow]:
    return _of_kinds(kinds).where(EventRow.trip.in_(KEYS))


@cache
def _trips_of_kinds(kinds: frozenset[EventKind]) -> Select[UUID | None]:
    return _of_kinds(kinds).with_only_columns(EventRow.trip).distinct().order_by(EventRow.trip)


def _standing(
    snapshot: Snapshot, rows: Iterable[EventRow], kinds: Collection[EventKind], heard_by: datetime
) -> list[Event]:
    """What stands of rows by what replaces them."""
    found = {row.id: event_of(row) for row in rows}
    fresh = list(found)
    while fresh:
        replacing = fetch_of(snapshot.connection, _REPLACING, fresh, heard_by=heard_by)
        later = {row.id: event_of(row) for row in replacing}
        fresh = [key for key in later if key not in found]
        found |= later
    return [event for event in effective(list(found.values())) if event.kind in kinds]


def said_between(
    snapshot: Snapshot, start: datetime, end: datetime, heard_by: datetime
) -> list[Event]:
    """Rows of messages sent from `start` till `end`, in force, in the journal's order."""
    return _in_order(
        fetch(
            snapshot.connection,
            select(EventRow).where(
                EventRow.occurred_at >= start - _TOLD_LATER,
                EventRow.said_at >= start,
                EventRow.said_at <= end,
                in_force(EventRow),
            ),
            heard_by=heard_by,
        )
    )


def newest_written(snapshot: Snapshot, desk: str) -> datetime | None:
    """When this desk last wrote a row of the journal, by its own clock; None before it did."""
    statement = select(func.max(EventRow.written_at)).where(EventRow.desk == desk)
    return snapshot.connection.execute(statement).scalar()


def shift_notes(snapshot: Snapshot, since: datetime, heard_by: datetime) -> list[Event]:
    """Rows of no trip since a moment, in force, in the journal's order."""
    return _in_order(
        fetch(
            snapshot.connection,
            select(EventRow).where(
                EventRow.trip.is_(None),
                EventRow.occurred_at >= since,
                in_force(EventRow),
            ),
            heard_by=heard_by,
        )
    )


def reminders(snapshot: Snapshot, since: datetime, heard_by: datetime) -> list[Event]:
    """Reminders with a due time told since a moment, in force, in the journal's order."""
    return _in_order(
        fetch(
            snapshot.connection,
            select(EventRow).where(
                EventRow.kind == EventKind.REMINDER,
                EventRow.occurred_at >= since,
                EventRow.due_at.is_not(None),
                in_force(EventRow),
            ),
            heard_by=heard_by,
        )
    )


def journal(snapshot: Snapshot, heard_by: datetime) -> list[Event]:
    """The whole journal, replaced rows and shift notes too, in its order."""
    return _in_order(
        fetch(snapshot.connection, select(EventRow).where(EventRow.heard_at <= heard_by))
    )


def _in_order(rows: Iterable[EventRow]) -> list[Event]:
    return sorted((event_of(row) for row in rows), key=_order)


def _order(event: Event) -> tuple[datetime, datetime, datetime, UUID]:
    return event.order


def heads(snapshot: Snapshot) -> dict[str, Head]:
    """The last entry of each desk's journal: its number and its seal."""
    rows = fetch(snapshot.connection, select(ChainRow).order_by(ChainRow.ordinal))
    return {row.desk: Head(row.number, row.seal) for row in rows}
