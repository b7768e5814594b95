"""One thing done for several trips at once: kept together, taken back together."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from core.domain.event import EventKind
from core.domain.problem import KezekError
from core.services import journal
from core.services.desk import Desk
from core.services.entering.entries import Recorded


def note_all(desk: Desk, trips: Sequence[UUID], text: str) -> Recorded:
    """Keep the same note of each trip. Raises KezekError `note_missing`."""
    words = " ".join(text.split())
    if not words:
        raise KezekError("note_missing")
    return _add(desk, trips, EventKind.NOTE, text=words)


def step_all(
    desk: Desk,
    trips: Sequence[UUID],
    text: str,
    who: str,
    due_at: datetime | None,
    *,
    adds: bool = False,
) -> Recorded:
    """Keep for each trip what is done next, by whom, till when. Raises KezekError `step_missing`.

    It stands for the step that was arranged before; one that `adds`, as a reminder to call back
    does, comes beside it and stands for an earlier one of the same words.
    """
    words = " ".join(text.split())
    if not words:
        raise KezekError("step_missing")
    events = []
    for trip in trips:
        before = journal.standing_step(desk, trip, words if adds else None)
        step = journal.new_event(
            desk,
            EventKind.REMINDER,
            trip=trip,
            text=words,
            other=who.strip(),
            due_at=due_at,
            replaces=before.id if before is not None else None,
        )
        events.append(step)
    return Recorded(journal.add_all(desk, events))


def attempt_all(desk: Desk, trips: Sequence[UUID]) -> Recorded:
    """Keep that each driver was called in vain; it does not end their silence."""
    return _add(desk, trips, EventKind.CONTACT_ATTEMPT)


def still_all(desk: Desk, trips: Sequence[UUID]) -> Recorded:
    """Keep that each driver says he is where he was: a word from him, and no new event."""
    return _add(desk, trips, EventKind.POSITION, source="driver")


def _add(desk: Desk, trips: Sequence[UUID], kind: EventKind, **fields: object) -> Recorded:
    events = [journal.new_event(desk, kind, trip=trip, **fields) for trip in trips]
    return Recorded(journal.add_all(desk, events))
