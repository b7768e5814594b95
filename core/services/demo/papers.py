"""Papers of the demonstration's trips: what an ordinary office has, and here and there has not."""

from datetime import datetime, timedelta
from random import Random

from core.domain.clock import local_day
from core.domain.event import EventKind
from core.domain.ids import new_id
from core.domain.papers import Document, DocumentKind
from core.domain.rule import Check, Verdict
from core.services.demo.journeys import Journey
from core.store.unit_of_work import UnitOfWork

KEPT_FROM = timedelta(days=8)  # before now: of older trips nobody kept papers here
_PREPARED = timedelta(days=2)
_HAS = {  # chance that a paper is there before the loading and after it
    DocumentKind.CMR: (0.6, 1.0),
    DocumentKind.INVOICE: (0.7, 1.0),
    DocumentKind.SNT: (0.4, 0.95),
}


def add_papers(uow: UnitOfWork, journey: Journey, now: datetime, random: Random) -> None:
    """Papers of a trip of late; of a loaded one somebody has looked for the aisle in the cargo."""
    trip, departs = journey.trip, journey.trip.planned_departure
    if departs is None or departs < now - KEPT_FROM or trip.empty:
        return
    ready = min(departs, now) - _PREPARED
    is_loaded = any(event.kind == EventKind.LOADED for event in journey.events)
    for kind, (before, after) in _HAS.items():
        if random.random() < (after if is_loaded else before):
            uow.documents.put(
                Document(
                    id=new_id(),
                    trip=trip.id,
                    kind=kind,
                    number=f"{kind.value.upper()}-{random.randint(1100, 9900)}",
                    issued_at=local_day(ready),
                )
            )
    if is_loaded:
        uow.checks.put(
            Check(
                id=new_id(),
                trip=trip.id,
                rule="passage",
                verdict=Verdict.OK,
                checked_at=min(departs, now),
            )
        )
