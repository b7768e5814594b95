"""What is shown to a customer who shall pay for a delay: the evidence of one trip, as data."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from core.domain.crossing import Crossing
from core.domain.delay import DelayPart
from core.domain.desk import Company, TripView
from core.domain.event import Event, EventKind
from core.domain.forecast import ForecastRecord
from core.domain.papers import Attachment, Document
from core.domain.trip_cost import TripCost

_OWN_BUSINESS = frozenset(
    {EventKind.NOTE, EventKind.REMINDER, EventKind.CONTACT, EventKind.CONTACT_ATTEMPT}
)
"""Kinds that say nothing of where the truck was."""

_BETWEEN = timedelta(hours=6)
"""Forecasts of the paper lie at least so far apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One trip: journal in force, forecasts as said, parts, cost, papers; who made it and when.

    `as_of` is the moment it is true at; `made_at` the real time at which it was made.
    """

    company: Company
    made_at: datetime
    as_of: datetime
    view: TripView
    cost: TripCost | None
    parts: tuple[DelayPart, ...]
    events: tuple[Event, ...]
    forecasts: tuple[ForecastRecord, ...]
    documents: tuple[Document, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    crossings: Mapping[str, Crossing] = field(default_factory=dict)

    @property
    def timeline(self) -> tuple[Event, ...]:
        """Entries that tell where the truck was; of a device's pings in a row first and last."""
        told = [e for e in self.events if e.kind not in _OWN_BUSINESS]
        return tuple(e for n, e in enumerate(told) if not _is_between_pings(told, n))

    @property
    def said(self) -> tuple[ForecastRecord, ...]:
        """Forecasts in the order they were said: the first, the last, some hours apart between."""
        told = [r for r in self.forecasts if r.wait is not None or r.arrival is not None]
        kept = told[:1]
        for record in told[1:]:
            if record.issued_at - kept[-1].issued_at >= _BETWEEN:
                kept.append(record)
        if told and kept[-1] is not told[-1]:
            kept.append(told[-1])
        return tuple(kept)

    def files_of(self, document: UUID | None) -> tuple[Attachment, ...]:
        """Files of a paper; None: those of entries and of the trip itself."""
        return tuple(a for a in self.attachments if a.document == document)


def _is_between_pings(events: Sequence[Event], number: int) -> bool:
    around = events[max(0, number - 1) : number + 2]
    return len(around) == 3 and all(_is_ping(e) for e in around)


def _is_ping(event: Event) -> bool:
    return event.kind == EventKind.POSITION and event.source == "gps"
