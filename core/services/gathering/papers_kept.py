"""The rule book, and what is kept of papers and checks, read in one go."""

from collections.abc import Sequence
from uuid import UUID

from core.domain.gate import RuleBook
from core.services.desk import Desk
from core.services.memory.desk_facts import PapersKept
from core.store import queries
from core.store.database import Snapshot


def gather_papers(desk: Desk, snapshot: Snapshot, trips: Sequence[UUID]) -> PapersKept:
    """Read the book and the papers of these trips."""
    return PapersKept(
        book=book_of(desk, snapshot),
        documents=queries.documents_of(snapshot, trips),
        checks=queries.checks_of(snapshot, trips),
    )


def book_of(desk: Desk, snapshot: Snapshot) -> RuleBook:
    """The rules in the order of the book, with the list of goods."""
    own = {rule.code: rule for rule in queries.rules(snapshot)}
    shipped = (own.pop(rule.code, rule) for rule in desk.reference.rules)
    return RuleBook((*shipped, *own.values()), desk.reference.tiers)
