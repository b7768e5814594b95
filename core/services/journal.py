"""The journal: rows with what became of them; corrections and withdrawals."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from typing import Any
from uuid import UUID, uuid5

from core.domain.audit import Change
from core.domain.entry_fields import problem_of
from core.domain.event import Event, EventKind, JournalRow, Occurred, effective, first_row
from core.domain.ids import new_id
from core.domain.in_force import replacements
from core.domain.problem import KezekError
from core.domain.trip import DONE
from core.services.asked_trip import asked_trip
from core.services.clock_check import known_by
from core.services.desk import Desk
from core.store import queries

_NOT_CONTENT = {
    "id", "heard_at", "written_at", "source", "raw", "author", "desk", "replaces", "withdrawn",
}  # fmt: skip


def journal_rows(events: Iterable[Event]) -> tuple[JournalRow, ...]:
    """Rows oldest first, each with the row that replaced it and what a correction changed."""
    listed = sorted(events, key=lambda e: e.order)
    by_id = {e.id: e for e in listed}
    replaced = replacements(listed)
    return tuple(
        JournalRow(
            event=event,
            replaced_by=replaced.get(event.id),
            changes=_changes(by_id.get(event.replaces) if event.replaces else None, event),
        )
        for event in listed
    )


def _changes(old: Event | None, new: Event) -> tuple[str, ...]:
    if old is None or new.withdrawn:
        return ()
    names = (f.name for f in fields(Event) if f.name not in _NOT_CONTENT)
    return tuple(n for n in names if getattr(old, n) != getattr(new, n))


def journal(desk: Desk, trip: str | None = None) -> tuple[JournalRow, ...]:
    """Rows of a trip, by its ref or its truck, or of all and the shift's notes.

    Raises KezekError `unknown_trip`, `several_trips_fit`.
    """
    with desk.store.reading() as snapshot:
        known = known_by(desk, snapshot, desk.clock.now())
        if trip is None:
            return journal_rows(queries.journal(snapshot, known))
        key = asked_trip(snapshot, trip, known).id
        return journal_rows(queries.events_of(snapshot, [key], known)[key])


def standing_step(desk: Desk, trip: UUID, words: str | None = None) -> Event | None:
    """What is arranged for a trip: the last reminder told, of these words if any, not done."""
    with desk.store.reading() as snapshot:
        known = known_by(desk, snapshot, desk.clock.now())
        events = queries.events_of(snapshot, [trip], known)[trip]
    steps = [
        e
        for e in effective(events)
        if e.kind == EventKind.REMINDER and e.reason != DONE and words in (None, e.text)
    ]
    return steps[-1] if steps else None


def add(desk: Desk, event: Event) -> UUID:
    """Keep one event; safely on disk when this returns."""
    return add_all(desk, [event])[0]


def add_all(desk: Desk, events: Sequence[Event]) -> tuple[UUID, ...]:
    """Keep several events, all or none."""
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for event in events:
            uow.journal.add(event)
        uow.commit()
    desk.forget_world()
    return tuple(e.id for e in events)


def entry_history(desk: Desk, event_id: UUID) -> tuple[Change, ...]:
    """What became of an entry, oldest first: who wrote it, changed a field of it, took it back.

    `old` and `new` are the values themselves; `withdrawn` is the field of what was taken back.
    Raises KezekError `unknown_entry`.
    """
    entry = _entry(desk, event_id)
    with desk.store.reading() as snapshot:
        known = known_by(desk, snapshot, desk.clock.now())
        if entry.trip is not None:
            rows = queries.events_of(snapshot, [entry.trip], known)[entry.trip]
        else:
            rows = [e for e in queries.journal(snapshot, known) if e.trip is None]
    by_id = {e.id: e for e in rows}
    first = first_row(entry, by_id)
    same = sorted(
        (e for e in rows if first_row(e, by_id).id == first.id), key=lambda e: e.written_at
    )
    return tuple(change for e in same for change in _steps(by_id.get(e.replaces or e.id, e), e))


def _steps(old: Event, new: Event) -> Iterator[Change]:
    """What a row changed of the one before; a row that replaces none was added."""
    if new.replaces is None:
        yield _step(new, "", None, new)
        return
    if old.withdrawn != new.withdrawn:
        yield _step(new, "withdrawn", old.withdrawn, new.withdrawn)
    for name in _changes(old, new):
        yield _step(new, name, getattr(old, name), getattr(new, name))


def _step(row: Event, name: str, old: object, new: object) -> Change:
    return Change(
        id=uuid5(row.id, name),
        entity="event",
        key=str(row.id),
        field=name,
        old=old,
        new=new,
        at=row.written_at,
        author=row.author,
        desk=row.desk,
    )


def correct(desk: Desk, event_id: UUID, **changes: Any) -> UUID:
    """Keep a correction: a new row that stands for the old one, which stays in the history.

    Raises KezekError `unknown_entry`, and of what cannot be (core/domain/entry_fields.py)
    `entry_in_future`, `entry_range_reversed`, `entry_km_impossible`, `entry_ahead_impossible`,
    `entry_change_of_what`.
    """
    old = _entry(desk, event_id)
    corrected = _correction(desk, old, **changes)
    now = desk.clock.now()
    problem = problem_of(corrected, now)
    if problem is not None and problem_of(old, now) is None:
        raise KezekError(problem.code, **problem.values)
    return add(desk, corrected)


def _correction(desk: Desk, old: Event, **changes: Any) -> Event:
    return replace(
        old,
        id=new_id(),
        heard_at=desk.clock.now(),
        written_at=desk.clock.written(),
        replaces=old.id,
        author=desk.author.dispatcher,
        desk=desk.author.desk,
        **changes,
    )


def withdraw(desk: Desk, event_id: UUID) -> UUID:
    """Take an entry back: a new row says that it no longer counts.

    Of a correction what it replaced counts again; so does what a withdrawal took back, as a row
    of its own. Raises KezekError `unknown_entry`.
    """
    return add(desk, withdrawal(desk, event_id))


def withdrawal(desk: Desk, event_id: UUID) -> Event:
    """The row that takes an entry back, not kept yet."""
    entry = _entry(desk, event_id)
    if not entry.withdrawn or entry.replaces is None:
        return _correction(desk, entry, withdrawn=True)
    before = _entry(desk, entry.replaces)
    content = {f.name: getattr(before, f.name) for f in fields(Event) if f.name not in _NOT_CONTENT}
    return _correction(desk, entry, **content, withdrawn=False)


def _entry(desk: Desk, event_id: UUID) -> Event:
    with desk.store.reading() as snapshot:
        found = queries.event(snapshot, event_id)
    if found is None:
        raise KezekError("unknown_entry", entry=str(event_id))
    return found


def new_event(desk: Desk, kind: EventKind, **fields_: Any) -> Event:
    """An event as if heard now by who sits at the desk."""
    now = desk.clock.now()
    given: dict[str, Any] = {
        "id": new_id(),
        "kind": kind,
        "trip": None,
        "occurred": Occurred(now),
        "heard_at": now,
        "written_at": desk.clock.written(),
        "source": "dispatcher",
        "author": desk.author.dispatcher,
        "desk": desk.author.desk,
    }
    return Event(**{**given, **fields_})
