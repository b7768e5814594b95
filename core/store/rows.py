"""Plain rows of a statement under the names of the mapped class; which of them count."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import TypeVar, cast

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, or_, tuple_
from sqlalchemy.orm import aliased

from core.store.tables import Base, EventRow, ReadingRow

AnyRow = TypeVar("AnyRow", bound=Base)
Item = TypeVar("Item")

CHUNK = 10_000
"""Keys in one statement; SQLite takes 32,766 values, PostgreSQL as many."""


def fetch(connection: Connection, statement: Select[AnyRow]) -> Sequence[AnyRow]:
    """Rows as light tuples: a connection, unlike a session, builds no objects from them."""
    return cast("Sequence[AnyRow]", connection.execute(statement).all())


def first(connection: Connection, statement: Select[AnyRow]) -> AnyRow | None:
    """The first row, None if there is none."""
    return cast("AnyRow | None", connection.execute(statement.limit(1)).first())


def chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Items in lists of at most CHUNK."""
    rest = iter(items)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def in_force(
    table: type[EventRow] | type[ReadingRow], heard_by: datetime | None = None
) -> ColumnElement[bool]:
    """True of rows that count: not withdrawn, not replaced by what was heard by then.

    The same rule as `core.domain.event.effective`: of several corrections of one row the last
    heard (then written, then by id) stands.
    """
    later, rival = aliased(table), aliased(table)
    replaced = exists().where(later.replaces == table.id)
    outdone = exists().where(
        rival.replaces == table.replaces,
        tuple_(rival.heard_at, rival.written_at, rival.id)
        > tuple_(table.heard_at, table.written_at, table.id),
    )
    conditions = [~table.withdrawn]
    if heard_by is not None:
        replaced = replaced.where(later.heard_at <= heard_by)
        outdone = outdone.where(rival.heard_at <= heard_by)
        conditions.append(table.heard_at <= heard_by)
    return and_(*conditions, ~replaced, or_(table.replaces.is_(None), ~outdone))
