"""Plain rows of a statement under the names of the mapped class; which of them count."""

from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cache
from itertools import islice
from typing import Any, TypeVar, cast

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, or_, tuple_
from sqlalchemy.orm import aliased

from core.store.tables import Base, EventRow, ReadingRow

AnyRow = TypeVar("AnyRow", bound=Base)
Item = TypeVar("Item")

CHUNK = 10_000
"""Keys in one statement; SQLite takes 32,766 values, PostgreSQL as many."""


def fetch(connection: Connection, statement: Select[AnyRow]) -> list[AnyRow]:
    """Rows as light tuples: a connection, unlike a session, builds no objects from them."""
    result = connection.execute(statement)
    make = _plain(tuple(result.keys()))
    return cast("list[AnyRow]", [make(row) for row in result.all()])


def first(connection: Connection, statement: Select[AnyRow]) -> AnyRow | None:
    """The first row, None if there is none."""
    found = fetch(connection, statement.limit(1))
    return found[0] if found else None


@cache
def _plain(names: tuple[str, ...]) -> Callable[[Iterable[Any]], Any]:
    """Named tuples: their fields are read ten times as fast as those of SQLAlchemy's rows."""
    build: Any = namedtuple  # noqa: PYI024  the names are known only when it runs
    make: Callable[[Iterable[Any]], Any] = build("Plain", names)._make
    return make


def chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Items in lists of at most CHUNK."""
    rest = iter(items)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


@cache
def in_force_now(table: type[EventRow] | type[ReadingRow]) -> ColumnElement[bool]:
    """True of rows that count by all that was ever heard; built once, as it takes milliseconds."""
    return in_force(table)


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
