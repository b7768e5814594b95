"""What all rows share: naming of constraints, types by annotation, who wrote a row and when."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar, cast
from uuid import UUID

from sqlalchemy import JSON, MetaData, Table, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from core.domain.alert import AlertKind, Level
from core.domain.crossing import Direction, Side
from core.domain.event import EventKind
from core.domain.expense import ExpenseKind
from core.domain.forecast import CrossingState
from core.domain.papers import DocumentKind
from core.domain.reading import ReadingKind
from core.domain.refusal_case import Blame, Branch
from core.domain.rule import Asks, Verdict
from core.store.types import Coded, Money, UtcDateTime, Words

_CODES: tuple[type[StrEnum], ...] = (
    AlertKind,
    Asks,
    Blame,
    Branch,
    CrossingState,
    Direction,
    DocumentKind,
    EventKind,
    ExpenseKind,
    Level,
    ReadingKind,
    Side,
    Verdict,
)

# Constraints are named so that a migration can change them on SQLite and on PostgreSQL.
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Root of all rows."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime(),
        UUID: Uuid(),
        Decimal: Money(),
        tuple[str, ...]: Words(),
        object: JSON(none_as_null=True),
        **{codes: Coded(codes) for codes in _CODES},
    }

    checksum: Mapped[str] = mapped_column(server_default="", sort_order=9)

    @classmethod
    def table(cls) -> Table:
        """The table itself, for statements that read plain rows."""
        return cast("Table", cls.__table__)


class Keyed:
    """A key made by the desk."""

    id: Mapped[UUID] = mapped_column(primary_key=True, sort_order=-1)


class Signed:
    """When it was written by the real clock, by whom, at which desk."""

    written_at: Mapped[datetime] = mapped_column(sort_order=1)
    author: Mapped[str] = mapped_column(sort_order=1)
    desk: Mapped[str] = mapped_column(sort_order=1)
