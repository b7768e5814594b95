"""Papers a line says are there: kept as papers of the trip, and taken back with the line."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from core.domain.gate import ABSENT
from core.domain.ids import new_id
from core.domain.papers import Document, DocumentKind
from core.phrase.drafts import EventDraft, PaperThere
from core.services.desk import Desk
from core.services.swaps import Swap
from core.store import queries


def ticks(desk: Desk, drafts: Iterable[EventDraft]) -> tuple[Swap, ...]:
    """What becomes of the papers of the trips; a paper that is kept as there stays as it is."""
    told = [(d.trip, paper) for d in drafts if d.trip is not None for paper in d.papers]
    if not told:
        return ()
    with desk.store.reading() as snapshot:
        kept = queries.documents_of(snapshot, [trip for trip, _ in told])
    swaps = []
    for trip, paper in dict.fromkeys(told):
        before = _same_kind(kept[trip], paper.kind)
        if before is None:
            after = Document(id=new_id(), trip=trip, kind=paper.kind, status=paper.status)
            swaps.append(Swap(None, after))
        elif not _is_there(before, paper):
            swaps.append(Swap(before, replace(before, status=paper.status)))
    return tuple(swaps)


def _same_kind(papers: Sequence[Document], kind: DocumentKind) -> Document | None:
    """The newest of this kind; an absent one is what a new one takes the place of."""
    alike = [paper for paper in papers if paper.kind == kind]
    return alike[-1] if alike else None


def _is_there(kept: Document, told: PaperThere) -> bool:
    absent = kept.status.strip().casefold() in ABSENT
    return not absent and told.status in ("", kept.status)
