"""Many rows at once, past SQLAlchemy's care of each: several times as fast."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Column,
    ColumnElement,
    Connection,
    CursorResult,
    Table,
    any_,
    bindparam,
    insert,
    literal,
    select,
    text,
)
from sqlalchemy.dialects.postgresql import dialect as postgresql
from sqlalchemy.dialects.postgresql import insert as insert_on_server
from sqlalchemy.dialects.sqlite import insert as insert_in_file
from sqlalchemy.exc import DataError, IntegrityError

from core.store.sealing import to_json_text

Row = dict[str, Any]
MANY = 100
"""Below this a table for the meantime is not worth its making."""


def among(connection: Connection, column: ColumnElement[Any], keys: Iterable[Any]) -> Any:
    """True of rows whose column is one of many values; one statement however many they are."""
    if connection.dialect.name != "sqlite":
        return column == any_(literal(list(keys), ARRAY(column.type)))
    process = column.type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
    return among_json(column, json.dumps([process(k) for k in keys] if process else list(keys)))


def among_json(column: ColumnElement[Any], keys: str) -> ColumnElement[bool]:
    """In a desk's file the same of a JSON list of values as they lie there.

    In words, as a table of a function holds itself in rings, which stay till the next long pass
    over the memory.
    """
    asked = text("SELECT value FROM json_each(:keys)")
    return column.in_(asked.bindparams(bindparam("keys", keys, unique=True)))


def insert_once(
    connection: Connection, table: Table, rows: Sequence[Row], same: list[str]
) -> set[UUID]:
    """Add rows that are not there by their columns `same` (empty: by any that must differ).

    Keys of those that were added.
    """
    known = _known(connection, table, rows)
    fresh = list({row["id"]: row for row in rows if row["id"] not in known}.values())
    if not fresh:
        return set()
    if len(fresh) >= MANY and fresh[0].keys() == set(table.columns.keys()):
        if connection.dialect.name != "sqlite":
            return _copy_once(connection, table, fresh, same)
        _into_file(connection, table, fresh, f"ON CONFLICT {conflict_of(same)} DO NOTHING")
    elif connection.dialect.name == "sqlite":
        statement = insert_in_file(table).on_conflict_do_nothing(index_elements=same or None)
        connection.execute(statement, fresh)
    else:
        on_server = insert_on_server(table).on_conflict_do_nothing(index_elements=same or None)
        connection.execute(on_server, fresh)
    return {row["id"] for row in fresh}


def add_new(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Add rows of which none is there."""
    if len(rows) < MANY:
        connection.execute(insert(table), rows)
    elif connection.dialect.name == "sqlite":
        _into_file(connection, table, rows)
    else:
        copy_in(connection, table, rows)


def copy_in(connection: Connection, table: Table, rows: Sequence[Row], into: str = "") -> None:
    """Give the server rows by COPY; columns that they do not have are filled by it."""
    columns = [column for column in table.columns if column.name in rows[0]]
    kept: Any = postgresql(json_serializer=to_json_text)  # type: ignore[no-untyped-call]  # SQLAlchemy's own
    processes = _processes(columns, kept)
    raw: Any = connection.connection.driver_connection
    statement = f'COPY "{into or table.name}" ({listed(columns)}) FROM STDIN'
    with as_said_by_sqlalchemy(connection), raw.cursor().copy(statement) as copy:
        for row in rows:
            copy.write_row([p(row[name]) if p else row[name] for name, p in processes])


@contextmanager
def as_said_by_sqlalchemy(connection: Connection) -> Iterator[None]:
    """Errors of the driver, where it is used past SQLAlchemy, as SQLAlchemy would raise them."""
    driver: Any = connection.dialect.loaded_dbapi
    try:
        yield
    except driver.IntegrityError as error:
        raise IntegrityError("COPY", None, error) from error
    except driver.DataError as error:
        raise DataError("COPY", None, error) from error


def as_rows(found: CursorResult[Any]) -> list[Row]:
    """A result as dictionaries, without SQLAlchemy's rows between."""
    names = tuple(found.keys())
    return [dict(zip(names, row, strict=True)) for row in found.all()]


def _into_file(connection: Connection, table: Table, rows: Sequence[Row], else_: str = "") -> None:
    columns = [column for column in table.columns if column.name in rows[0]]
    processes = _processes(columns, connection.dialect)
    marks = ", ".join("?" * len(columns))
    connection.exec_driver_sql(
        f'INSERT INTO "{table.name}" ({listed(columns)}) VALUES ({marks}) {else_}',  # noqa: S608  names are the table's own
        [tuple([p(row[name]) if p else row[name] for name, p in processes]) for row in rows],
    )


def _known(connection: Connection, table: Table, rows: Sequence[Row]) -> set[UUID]:
    """Keys that are there; of many rows on the server their insertion tells it more cheaply."""
    if connection.dialect.name != "sqlite" and len(rows) >= MANY:
        return set()
    keys = select(table.c.id).where(among(connection, table.c.id, [row["id"] for row in rows]))
    return set(connection.execute(keys).scalars())


def _copy_once(
    connection: Connection, table: Table, rows: Sequence[Row], same: list[str]
) -> set[UUID]:
    columns = listed(table.columns)
    coming = f"coming_{table.name}"
    connection.exec_driver_sql(
        f'CREATE TEMP TABLE IF NOT EXISTS "{coming}" (LIKE "{table.name}") ON COMMIT DELETE ROWS'
    )
    copy_in(connection, table, rows, coming)
    added = connection.exec_driver_sql(
        f'INSERT INTO "{table.name}" ({columns}) SELECT {columns} FROM "{coming}"'  # noqa: S608  names are the table's own
        f" ON CONFLICT {conflict_of(same)} DO NOTHING RETURNING id"
    )
    keys = set(added.scalars())
    connection.exec_driver_sql(f'DELETE FROM "{coming}"')  # noqa: S608  as above
    return keys


def listed(columns: Iterable[Column[Any]]) -> str:
    """Names of columns for a statement."""
    return ", ".join(f'"{column.name}"' for column in columns)


def conflict_of(same: list[str]) -> str:
    """By which columns a row is known."""
    return f"({', '.join(same)})" if same else ""


def _processes(columns: Iterable[Column[Any]], dialect: Any) -> list[tuple[str, Any]]:
    return [(c.name, c.type.dialect_impl(dialect).bind_processor(dialect)) for c in columns]
