"""Papers, files, money, rules, what was found out about refusals; signed by the last change."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from core.domain.crossing import Direction
from core.domain.expense import ExpenseKind
from core.domain.papers import DocumentKind
from core.domain.refusal_case import Blame, Branch
from core.domain.rule import Asks, Verdict
from core.store.tables.base import Base, Keyed, Signed


class DocumentRow(Keyed, Signed, Base):
    """A paper of a trip, one by trip, kind and number."""

    __tablename__ = "documents"
    __table_args__ = (
        UniqueConstraint("trip", "kind", "number"),
        CheckConstraint("weight_kg >= 0", "weight_kg"),
    )

    trip: Mapped[UUID] = mapped_column(ForeignKey("trips.id"))
    kind: Mapped[DocumentKind]
    number: Mapped[str]
    status: Mapped[str]
    plate: Mapped[str]
    trailer: Mapped[str]
    hs_codes: Mapped[tuple[str, ...]]
    weight_kg: Mapped[float | None]
    issued_at: Mapped[date | None]
    valid_until: Mapped[date | None]
    note: Mapped[str]


class AttachmentRow(Keyed, Signed, Base):
    """A file; its bytes lie in the data folder under their sum."""

    __tablename__ = "attachments"
    __table_args__ = (CheckConstraint("size >= 0", "size"),)

    event: Mapped[UUID | None] = mapped_column(ForeignKey("events.id"), index=True)
    document: Mapped[UUID | None] = mapped_column(ForeignKey("documents.id"), index=True)
    trip: Mapped[UUID | None] = mapped_column(ForeignKey("trips.id"), index=True)
    expense: Mapped[UUID | None] = mapped_column(ForeignKey("expenses.id"), index=True)
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(index=True)


class ExpenseRow(Keyed, Signed, Base):
    """A sum spent on a trip; the amount is kept as it was written."""

    __tablename__ = "expenses"

    trip: Mapped[UUID] = mapped_column(ForeignKey("trips.id"), index=True)
    kind: Mapped[ExpenseKind]
    amount: Mapped[Decimal]
    currency: Mapped[str]
    at: Mapped[datetime] = mapped_column(index=True)
    driver: Mapped[UUID | None] = mapped_column(ForeignKey("drivers.id"), index=True)
    note: Mapped[str]


class RuleRow(Keyed, Signed, Base):
    """A rule of the company, or a shipped one that was changed here; one by its code."""

    __tablename__ = "rules"
    __table_args__ = (
        CheckConstraint("valid_from <= valid_to", "range"),
        CheckConstraint("lead_days >= 0", "lead_days"),
    )

    code: Mapped[str] = mapped_column(unique=True)
    names: Mapped[dict[str, str]] = mapped_column(JSON)
    asks: Mapped[Asks]
    documents: Mapped[tuple[str, ...]]
    statuses: Mapped[tuple[str, ...]]
    lead_days: Mapped[int]
    matches: Mapped[tuple[str, ...]]
    direction: Mapped[Direction | None]
    beyond: Mapped[tuple[str, ...]]
    crossings: Mapped[tuple[str, ...]]
    multilateral: Mapped[bool | None]
    hs_prefixes: Mapped[tuple[str, ...]]
    cargo_words: Mapped[tuple[str, ...]]
    countries: Mapped[tuple[str, ...]]
    customer: Mapped[UUID | None] = mapped_column(ForeignKey("customers.id"), index=True)
    loaded_only: Mapped[bool]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    blocks: Mapped[bool]
    is_on: Mapped[bool]
    confirmed: Mapped[bool]
    source: Mapped[str]
    last_checked: Mapped[date | None]
    notes: Mapped[dict[str, str]] = mapped_column(JSON)
    figures: Mapped[dict[str, float]] = mapped_column(JSON)


class CheckRow(Keyed, Signed, Base):
    """What a person said of a rule for a trip, one by trip and rule."""

    __tablename__ = "checks"
    __table_args__ = (UniqueConstraint("trip", "rule"),)

    trip: Mapped[UUID] = mapped_column(ForeignKey("trips.id"))
    rule: Mapped[str]
    verdict: Mapped[Verdict]
    checked_at: Mapped[datetime]
    note: Mapped[str]


class RefusalCaseRow(Signed, Base):
    """A refusal as people carry it to its end; its key is that of the entry that opened it."""

    __tablename__ = "refusal_cases"

    id: Mapped[UUID] = mapped_column(ForeignKey("events.id"), primary_key=True)
    trip: Mapped[UUID] = mapped_column(ForeignKey("trips.id"), index=True)
    blame: Mapped[Blame]
    avoidable: Mapped[bool | None]
    officer_paper: Mapped[str]
    branch: Mapped[Branch]
    outcome: Mapped[str]
    closed_at: Mapped[datetime | None]
    note: Mapped[str]
