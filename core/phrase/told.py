"""Messages of a chat that stand in the journal already: the same truck, minute and words."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from uuid import UUID

from core.domain.event import Event
from core.phrase.chats.chat import Message, spoken, times_of
from core.phrase.drafts import Draft, EventDraft
from core.phrase.reading.tokens import fold

Told = Mapping[tuple[datetime, str], frozenset[UUID | None]]
"""By minute and words the trips a message was written down for."""


def told_span(text: str, now: datetime) -> tuple[datetime, datetime] | None:
    """First and last moment of the messages of a pasted chat; None where there is none."""
    moments = times_of(text, now)
    return (min(moments), max(moments) + timedelta(minutes=1)) if moments else None


def told_of(events: Iterable[Event]) -> Told:
    """What was said when, of entries in force that came from a chat."""
    found: dict[tuple[datetime, str], frozenset[UUID | None]] = {}
    for event in events:
        if event.said_at is not None:
            key = _key(event.said_at, spoken(event.raw))
            found[key] = found.get(key, frozenset()) | {event.trip}
    return found


def is_told(told: Told, message: Message, drafts: Iterable[Draft]) -> bool:
    """True of a message that was written down for all the trips it speaks of."""
    if message.said_at is None:
        return False
    trips = told.get(_key(message.said_at, message.text), frozenset())
    spoken_of = {d.trip for d in drafts if isinstance(d, EventDraft)} - {None}
    return bool(trips) and spoken_of <= trips


def once(message: Message) -> tuple[object, ...]:
    """What two messages share that are one, sent or pasted twice."""
    minute = message.said_at and message.said_at.replace(second=0, microsecond=0)
    return message.sender, minute, message.text


def _key(said_at: datetime, words: str) -> tuple[datetime, str]:
    return said_at.replace(second=0, microsecond=0), " ".join(fold(words).split())
