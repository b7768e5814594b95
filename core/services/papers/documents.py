"""Papers of trips, and what people say of rules: kept, changed, taken out, all with audit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from core.domain.ids import new_id
from core.domain.papers import Attachment, Document, check_document
from core.domain.problem import KezekError
from core.domain.rule import DEPARTURE, Check, Verdict
from core.services.desk import Desk
from core.services.papers.attachments import Attached, Incoming, attach
from core.services.swaps import Swap, Swapped, swap
from core.store import queries


@dataclass(frozen=True, slots=True)
class TripPapers:
    """What is kept for one trip, oldest first."""

    documents: tuple[Document, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    checks: tuple[Check, ...] = ()

    def document(self, key: UUID) -> Document | None:
        """The paper with this key."""
        return next((paper for paper in self.documents if paper.id == key), None)


def trip_papers(desk: Desk, trip: UUID) -> TripPapers:
    """Papers, files and checks of a trip."""
    with desk.store.reading() as snapshot:
        return TripPapers(
            documents=tuple(queries.documents_of(snapshot, [trip])[trip]),
            attachments=tuple(queries.attachments_of(snapshot, [trip])[trip]),
            checks=tuple(queries.checks_of(snapshot, [trip])[trip]),
        )


def save_document(desk: Desk, paper: Document) -> Swapped:
    """Add or change a paper.

    Raises KezekError `paper_ends_before_it_begins`, `wrong_hs_code`, `already_known`.
    """
    check_document(paper)
    before = trip_papers(desk, paper.trip).document(paper.id)
    return swap(desk, [Swap(before, paper)])


def remove_document(desk: Desk, paper: Document) -> Swapped:
    """Take a paper out; its files stay with the trip."""
    files = (f for f in trip_papers(desk, paper.trip).attachments if f.document == paper.id)
    freed = [Swap(file, replace(file, document=None)) for file in files]
    return swap(desk, [*freed, Swap(paper, None)])


def attach_to(desk: Desk, paper: Document, incoming: Sequence[Incoming]) -> Attached:
    """Keep files that show a paper, with a note of the trip. KezekError as `attach` has them."""
    return attach(desk, incoming, paper.trip, shows=paper)


def confirm(
    desk: Desk, trips: Iterable[UUID], rule: str, verdict: Verdict = Verdict.OK, note: str = ""
) -> Swapped:
    """Keep what a person found of a rule, for several trips at once."""
    known = _checks(desk, trips, rule)
    said = (
        Check(
            id=before.id if before else new_id(),
            trip=trip,
            rule=rule,
            verdict=verdict,
            checked_at=desk.clock.now(),
            note=note.strip(),
        )
        for trip, before in known.items()
    )
    return swap(desk, [Swap(known[check.trip], check) for check in said])


def tell_why_left(desk: Desk, trip: UUID, reason: str) -> Swapped:
    """Keep why a truck left although something was missing. KezekError `reason_missing`."""
    if not reason.strip():
        raise KezekError("reason_missing")
    return confirm(desk, [trip], DEPARTURE, Verdict.OK, reason)


def forget_check(desk: Desk, trips: Iterable[UUID], rule: str) -> Swapped:
    """Take out what was said of a rule: it is asked again."""
    known = _checks(desk, trips, rule)
    return swap(desk, [Swap(before, None) for before in known.values() if before is not None])


def _checks(desk: Desk, trips: Iterable[UUID], rule: str) -> dict[UUID, Check | None]:
    """By trip what was said of a rule so far."""
    with desk.store.reading() as snapshot:
        known = queries.checks_of(snapshot, list(trips))
    return {
        trip: next((check for check in checks if check.rule == rule), None)
        for trip, checks in known.items()
    }
