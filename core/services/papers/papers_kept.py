"""The rule book, and what is kept of papers and checks, read in one go."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from core.domain.gate import RuleBook
from core.domain.papers import Document
from core.domain.rule import Check
from core.services.desk import Desk
from core.services.papers.rules import book_of
from core.store import queries
from core.store.database import Snapshot


@dataclass(frozen=True)
class PapersKept:
    """The book; papers and checks by trip."""

    book: RuleBook = field(default_factory=RuleBook)
    documents: Mapping[UUID, Sequence[Document]] = field(default_factory=dict)
    checks: Mapping[UUID, Sequence[Check]] = field(default_factory=dict)


def gather_papers(desk: Desk, snapshot: Snapshot, trips: Sequence[UUID]) -> PapersKept:
    """Read the book and the papers of these trips."""
    return PapersKept(
        book=book_of(desk, snapshot),
        documents=queries.documents_of(snapshot, trips),
        checks=queries.checks_of(snapshot, trips),
    )
