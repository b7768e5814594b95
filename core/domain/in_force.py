"""Append-only rows of journal and readings: which of them count."""

from collections.abc import Sequence
from datetime import datetime
from typing import Generic, Protocol, TypeVar
from uuid import UUID


class Row(Protocol):
    """What journal and readings share: a row that may stand for, or take back, an older one."""

    @property
    def id(self) -> UUID:
        """Its key."""

    @property
    def replaces(self) -> UUID | None:
        """Key of the row it corrects or takes back."""

    @property
    def withdrawn(self) -> bool:
        """True where it takes that row back."""

    @property
    def heard_at(self) -> datetime:
        """When it was heard."""

    @property
    def written_at(self) -> datetime:
        """When it was written."""


AnyRow = TypeVar("AnyRow", bound=Row)


def in_force(rows: Sequence[AnyRow]) -> list[AnyRow]:
    """Rows that count, in the order given: what was replaced or withdrawn is left out.

    Of several corrections of one row the last heard (then written, then by id) stands. A
    correction that is itself withdrawn no longer stands: what it replaced counts again.
    """
    chain = _Chain(rows)
    return [
        row
        for row in rows
        if not row.withdrawn
        and chain.replacement(row.id) is None
        and (row.replaces is None or chain.replacement(row.replaces) is row)
    ]


def replacements(rows: Sequence[Row]) -> dict[UUID, UUID]:
    """By key of a row the key of the one that stands for it, or took it back."""
    chain = _Chain(rows)
    found = ((row.id, chain.replacement(row.id)) for row in rows)
    return {key: by.id for key, by in found if by is not None}


class _Chain(Generic[AnyRow]):
    """Which row stands for which, through corrections of corrections."""

    def __init__(self, rows: Sequence[AnyRow]) -> None:
        self._replacing: dict[UUID, list[AnyRow]] = {}
        self._standing: dict[UUID, AnyRow | None] = {}
        for row in rows:
            if row.replaces is not None:
                self._replacing.setdefault(row.replaces, []).append(row)

    def replacement(self, key: UUID) -> AnyRow | None:
        """The last row that replaces this one and has not been withdrawn itself."""
        if key not in self._standing:
            self._standing[key] = None  # rows that replace each other in a circle end here
            alive = [row for row in self._replacing.get(key, ()) if not self._is_void(row)]
            self._standing[key] = max(alive, key=_heard_order, default=None)
        return self._standing[key]

    def _is_void(self, row: AnyRow) -> bool:
        by = self.replacement(row.id)
        return by is not None and by.withdrawn


def _heard_order(row: Row) -> tuple[datetime, datetime, UUID]:
    return (row.heard_at, row.written_at, row.id)
