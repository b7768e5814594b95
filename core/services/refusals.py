"""Refused trips: the reason chosen later, the next step with who and till when."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from core.domain.event import Event, EventKind, effective
from core.domain.problem import KezekError
from core.services import journal
from core.services.desk import Desk
from core.store import queries

_REFUSING = frozenset({EventKind.REFUSED, EventKind.TURNED_BACK, EventKind.TO_STORAGE})


@dataclass(frozen=True, slots=True)
class ReasonChosen:
    """The correction that was kept, and what the reason was before."""

    event: UUID
    before: str | None


def choose_reason(desk: Desk, trip: UUID, reason: str | None) -> ReasonChosen:
    """Correct the entry that says why a trip was refused; the old row stays in the history.

    Raises KezekError `not_refused` when the trip has no such entry.
    """
    entry = _entry_of_reason(desk, trip)
    return ReasonChosen(journal.correct(desk, entry.id, reason=reason), entry.reason)


def _entry_of_reason(desk: Desk, trip: UUID) -> Event:
    """Of the refusals that count the last that names a reason; else the last of all."""
    with desk.store.reading() as snapshot:
        events = queries.events_of(snapshot, [trip], desk.clock.now())[trip]
    refusing = [e for e in effective(events) if e.kind in _REFUSING]
    if not refusing:
        raise KezekError("not_refused", trip=str(trip))
    return next((e for e in reversed(refusing) if e.reason), refusing[-1])


def set_next_step(
    desk: Desk, trip: UUID, text: str, who: str = "", due_at: datetime | None = None
) -> UUID:
    """Keep what is done next, by whom, till when. Raises KezekError `step_missing`."""
    if not text.strip():
        raise KezekError("step_missing")
    event = journal.new_event(
        desk, EventKind.REMINDER, trip=trip, text=text.strip(), other=who.strip(), due_at=due_at
    )
    return journal.add(desk, event)
