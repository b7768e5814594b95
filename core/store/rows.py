"""Plain rows of a statement under the names of the mapped class; which of them count."""

from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cache
from itertools import islice
from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    exists,
    or_,
    true,
    tuple_,
)
from sqlalchemy.orm import aliased

from core.domain.turns import give_way
from core.store.tables import Base, EventRow, ReadingRow
from core.store.types import damage

AnyRow = TypeVar("AnyRow", bound=Base)
Item = TypeVar("Item")

PART = 200
"""Rows that are made of what the database gave before somebody else may go first."""

CHUNK = 8_192
"""Keys in one statement; SQLite takes 32,766 values, PostgreSQL as many."""

KEYS: BindParameter[UUID] = bindparam("keys", expanding=True)
"""Keys that are given with the statement, for `column.in_`."""


def fetch(connection: Connection, statement: Select[AnyRow], **given: object) -> list[AnyRow]:
    """Rows as light tuples: a connection, unlike a session, builds no objects from them.

    `given` is what the statement leaves open: `heard_by` where it asks what is `in_force`. So a
    statement with a subquery, an alias or a list of values is made once: each holds itself in
    rings, with all values, which stay till the next long pass over the memory.
    """
    result = connection.execute(statement, given)
    make = _plain(tuple(result.keys()))
    rows: list[Any] = []
    try:
        for part in result.partitions(PART):
            rows += map(make, part)
            give_way()
    except (TypeError, ValueError) as error:  # what lies there is no moment, key or JSON
        raise damage(error) from error
    return cast("list[AnyRow]", rows)


def fetch_of(
    connection: Connection, statement: Select[AnyRow], keys: Iterable[UUID], **given: object
) -> Iterator[AnyRow]:
    """Rows of a statement that leaves `KEYS` open; those of one chunk of keys after the other."""
    for some in chunks(keys):
        yield from fetch(connection, statement, keys=_filled_up(some), **given)


def _filled_up(keys: list[UUID]) -> list[UUID]:
    """The keys, the last of them said again up to a power of two.

    Each number of values is a statement of its own, and a connection keeps the last 128 of them
    made ready: half a megabyte each where they ask for thousands of keys.
    """
    wanted = 1 << (len(keys) - 1).bit_length()
    return keys + keys[-1:] * (wanted - len(keys))


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


def chunks(items: Iterable[Item], most: int = CHUNK) -> Iterator[list[Item]]:
    """Items in lists of at most so many."""
    rest = iter(items)
    while chunk := list(islice(rest, most)):
        yield chunk


@cache
def in_force_now(table: type[EventRow] | type[ReadingRow]) -> ColumnElement[bool]:
    """True of rows that count by all that was ever heard."""
    return _counts(table, None)


@cache
def in_force(table: type[EventRow] | type[ReadingRow]) -> ColumnElement[bool]:
    """True of rows that count by what was heard by `heard_by`, to be given with the statement.

    Kept for each table and alias, as to build it takes milliseconds: make an alias once.
    """
    return _counts(table, bindparam("heard_by"))


def _counts(
    table: type[EventRow] | type[ReadingRow], heard_by: BindParameter[datetime] | None
) -> ColumnElement[bool]:
    """True of rows that count: not withdrawn, not replaced by what was heard by then.

    The same rule as `core.domain.in_force`: of several corrections of one row the last
    heard (then written, then by id) stands, and one taken back no longer does. (A taking back
    that is itself taken back is written as a new row by the services: one step is enough here.)
    """
    later, rival = aliased(table), aliased(table)
    replaced = exists().where(later.replaces == table.id, _stands(later, heard_by))
    outdone = exists().where(
        rival.replaces == table.replaces,
        tuple_(rival.heard_at, rival.written_at, rival.id)
        > tuple_(table.heard_at, table.written_at, table.id),
        _stands(rival, heard_by),
    )
    heard = true() if heard_by is None else table.heard_at <= heard_by
    return and_(~table.withdrawn, heard, ~replaced, or_(table.replaces.is_(None), ~outdone))


def _stands(
    row: type[EventRow] | type[ReadingRow], heard_by: BindParameter[datetime] | None
) -> ColumnElement[bool]:
    """True of a correction or withdrawal heard by then and not taken back since."""
    back = aliased(row)
    taken_back = exists().where(back.replaces == row.id, back.withdrawn)
    if heard_by is None:
        return ~taken_back
    return and_(row.heard_at <= heard_by, ~taken_back.where(back.heard_at <= heard_by))
