"""Messages that were sent: kept as told on every trip they speak of; the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from core.domain.event import EventKind
from core.domain.telling import Audience
from core.services import journal
from core.services.desk import Desk
from core.services.entering.entries import Recorded
from core.store import queries

_LANGUAGE_OF: Final = "language:"
MOST_LETTERS: Final = 240
"""Of a message the journal's line shows so much; the whole stands with the entry's raw words."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A message as it was copied. `parts`: by trip what is said of it.

    `reader` names who was told; `key` is what the language is remembered by. `promised`: a time
    that from now on is the customer's, None where only a forecast was told.
    """

    audience: Audience
    reader: str
    key: str
    language: str
    text: str
    parts: Mapping[UUID, str]
    promised: datetime | None = None


def tell(desk: Desk, telling: Telling) -> Recorded:
    """Keep it on every trip, all or none: told to the customer, or a note of who was told."""
    is_customer = telling.audience == Audience.CUSTOMER
    kind = EventKind.PROMISE if is_customer else EventKind.NOTE
    events = [
        journal.new_event(
            desk,
            kind,
            trip=trip,
            other=telling.reader,
            text=_shortened(part),
            raw=telling.text,
            due_at=telling.promised if is_customer else None,
        )
        for trip, part in telling.parts.items()
    ]
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for event in events:
            uow.journal.add(event)
        uow.settings.put(_LANGUAGE_OF + telling.key, telling.language)
        uow.commit()
    desk.forget_world()
    return Recorded(tuple(e.id for e in events))


def languages(desk: Desk) -> dict[str, str]:
    """By key of a reader the language in which he was written to last."""
    with desk.store.reading() as snapshot:
        kept = queries.settings(snapshot)
    return {
        key.removeprefix(_LANGUAGE_OF): str(value)
        for key, value in kept.items()
        if key.startswith(_LANGUAGE_OF)
    }


def _shortened(part: str) -> str:
    line = " ".join(part.split())
    return line if len(line) <= MOST_LETTERS else line[: MOST_LETTERS - 1] + "…"
