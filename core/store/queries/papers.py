"""Papers, files, money, rules, checks and refusals, oldest first."""

from collections.abc import Callable, Collection
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select

from core.domain.expense import Expense
from core.domain.papers import Attachment, Document
from core.domain.refusal_case import RefusalCase
from core.domain.rule import Check, Rule
from core.store.database import Snapshot
from core.store.mapping import papers as mapping
from core.store.rows import KEYS, fetch, fetch_of
from core.store.tables import (
    AttachmentRow,
    CheckRow,
    DocumentRow,
    ExpenseRow,
    RefusalCaseRow,
    RuleRow,
)

Item = TypeVar("Item")
Of = tuple[Any, Callable[[Any], Item]]

_DOCUMENTS: Of[Document] = (DocumentRow, mapping.document_of)
_ATTACHMENTS: Of[Attachment] = (AttachmentRow, mapping.attachment_of)
_EXPENSES: Of[Expense] = (ExpenseRow, mapping.expense_of)
_CHECKS: Of[Check] = (CheckRow, mapping.check_of)
_CASES: Of[RefusalCase] = (RefusalCaseRow, mapping.refusal_case_of)


def documents(snapshot: Snapshot) -> list[Document]:
    """All papers."""
    return _all(snapshot, _DOCUMENTS)


def documents_of(snapshot: Snapshot, trips: Collection[UUID]) -> dict[UUID, list[Document]]:
    """Papers of each of these trips; an empty list where there are none."""
    return _by_trip(snapshot, _DOCUMENTS, trips)


def attachments(snapshot: Snapshot) -> list[Attachment]:
    """All files."""
    return _all(snapshot, _ATTACHMENTS)


def attachments_of(snapshot: Snapshot, trips: Collection[UUID]) -> dict[UUID, list[Attachment]]:
    """Files that name each of these trips, with those of its papers and entries."""
    return _by_trip(snapshot, _ATTACHMENTS, trips)


def expenses(snapshot: Snapshot) -> list[Expense]:
    """All sums spent."""
    return _all(snapshot, _EXPENSES)


def expenses_of(snapshot: Snapshot, trips: Collection[UUID]) -> dict[UUID, list[Expense]]:
    """Sums spent on each of these trips."""
    return _by_trip(snapshot, _EXPENSES, trips)


def rules(snapshot: Snapshot) -> list[Rule]:
    """The company's own rules, and shipped ones as they were changed here."""
    return _all(snapshot, (RuleRow, mapping.rule_of))


def checks(snapshot: Snapshot) -> list[Check]:
    """All that was ever said of rules."""
    return _all(snapshot, _CHECKS)


def checks_of(snapshot: Snapshot, trips: Collection[UUID]) -> dict[UUID, list[Check]]:
    """What was said of rules for each of these trips."""
    return _by_trip(snapshot, _CHECKS, trips)


def refusal_cases(snapshot: Snapshot) -> list[RefusalCase]:
    """What was found out about all refusals."""
    return _all(snapshot, _CASES)


def refusal_cases_of(snapshot: Snapshot, trips: Collection[UUID]) -> dict[UUID, list[RefusalCase]]:
    """What was found out about refusals of each of these trips."""
    return _by_trip(snapshot, _CASES, trips)


def _all(snapshot: Snapshot, of: Of[Item]) -> list[Item]:
    table, make = of
    return [make(row) for row in fetch(snapshot.connection, select(table).order_by(table.id))]


def _by_trip(snapshot: Snapshot, of: Of[Item], trips: Collection[UUID]) -> dict[UUID, list[Item]]:
    table, make = of
    found: dict[UUID, list[Item]] = {key: [] for key in trips}
    statement = select(table).where(table.trip.in_(KEYS)).order_by(table.id)
    for row in fetch_of(snapshot.connection, statement, found):
        found[row.trip].append(make(row))
    return found
