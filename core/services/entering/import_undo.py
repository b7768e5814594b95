"""A whole import taken back in one step, and done again; what was built on it since stays."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from core.domain.event import IMPORT_TAKEN_BACK, Event, effective
from core.domain.fleet import Trip
from core.domain.in_force import replacements
from core.domain.problem import KezekError
from core.services.desk import Desk
from core.services.entering.entries import Recorded, take_back_within
from core.services.importing import Done, Stored
from core.services.registers import name_of, register_of
from core.store import queries
from core.store.unit_of_work import UnitOfWork

_EVER: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What went out, to be done again; names of what was changed since and therefore stays."""

    recorded: Recorded
    records: tuple[tuple[Stored | None, Stored], ...]
    kept: tuple[str, ...]


def take_back_import(desk: Desk, done: Done) -> TakenBack:
    """Withdraw an import's entries and readings, put records back as they were; all or none.

    A record stays while what stands in the journal names it; a trip of which nothing counts any
    more is not shown on the board.
    """
    standing, corrected = _standing(desk, done)
    recorded = Recorded(tuple(e.id for e in standing), done.readings, done.seen)
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        back = take_back_within(uow, desk, recorded, IMPORT_TAKEN_BACK)
        taken, changed = [], []
        for before, after in reversed(done.records):
            now = register_of(uow, after).get(after.id)
            if now is not None and now != after:
                changed.append(name_of(after))
            elif now is not None and _put_back(uow, before, after):
                taken.append((before, after))
        uow.commit()
    desk.forget_world()
    kept = dict.fromkeys((*changed, *_named(desk, corrected)))
    return TakenBack(back, tuple(reversed(taken)), tuple(kept))


def import_again(desk: Desk, taken: TakenBack) -> Done:
    """Do again what was taken back; gives what takes it back once more."""
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for _, after in taken.records:
            register_of(uow, after).put(after)
        again = take_back_within(uow, desk, taken.recorded)
        uow.commit()
    desk.forget_world()
    return Done(taken.records, again.events, again.readings, again.seen)


def _standing(desk: Desk, done: Done) -> tuple[list[Event], list[Event]]:
    """Entries of the import that may go, and those that somebody has corrected since."""
    own = set(done.events)
    with desk.store.reading() as snapshot:
        told = [e for e in (queries.event(snapshot, key) for key in done.events) if e is not None]
        trips = {e.trip for e in told if e.trip is not None}
        rows = [e for of in queries.events_of(snapshot, list(trips), _EVER).values() for e in of]
        if any(e.trip is None for e in told):
            rows += [e for e in queries.journal(snapshot, _EVER) if e.trip is None]
    counts = {e.id for e in effective(rows)}
    replaced = replacements(rows)
    may_go = [e for e in told if e.id in counts or replaced.get(e.id) in own]
    by_others = [e for e in told if e.id not in counts and replaced.get(e.id) not in own]
    return may_go, [e for e in by_others if not _is_withdrawn(e, replaced, rows)]


def _is_withdrawn(event: Event, replaced: dict[Any, Any], rows: Iterable[Event]) -> bool:
    by = replaced.get(event.id)
    return any(e.id == by and e.withdrawn for e in rows)


def _put_back(uow: UnitOfWork, before: Stored | None, after: Stored) -> bool:
    """Put a record back as it was, or take it out; False while others name it."""
    register = register_of(uow, after)
    if before is not None:
        register.put(before)
        return True
    if isinstance(after, Trip):
        uow.forecasts.forget(after.id)
    try:
        register.remove(after.id)
    except KezekError as error:
        if error.problem.code != "still_used":
            raise
        return False
    return True


def _named(desk: Desk, events: Iterable[Event]) -> Iterator[str]:
    """The trips of entries, by their refs."""
    keys = {e.trip for e in events if e.trip is not None}
    if keys:
        with desk.store.reading() as snapshot:
            yield from (t.ref for t in queries.trips_of(snapshot, list(keys)))
