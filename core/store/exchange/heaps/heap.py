"""Many rows of one table as SQLite keeps them: carried between file and server as they lie.

Nothing is made of a row on the way, neither moments nor keys: that took most of the time of a
first exchange.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Boolean, Connection, Date, DateTime, Table, Uuid
from sqlalchemy.exc import IntegrityError
from sqlalchemy.types import TypeDecorator

from core.store.exchange.heaps.bulk import as_said_by_sqlalchemy, conflict_of, listed
from core.store.sealing import CHECKSUM, checksum
from core.store.types import Coded

Kept = tuple[Any, ...]

_AS_KEPT: tuple[tuple[type[Any], str], ...] = (
    (Uuid, "translate({}::text, '-', '')"),
    (DateTime, "to_char({} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')"),
    (Date, "to_char({}, 'YYYY-MM-DD')"),
    (Boolean, "{}::int"),
    (JSON, "{}::text"),
)
"""What makes the server's value that of SQLite."""


class Heap:
    """Rows of a table, all columns in the table's order."""

    def __init__(self, table: Table, rows: Sequence[Kept]) -> None:
        self.table = table
        self.rows = rows
        self._place = {column.name: number for number, column in enumerate(table.columns)}

    def named(self, column: str) -> set[UUID]:
        """Keys that a column names; none where the table has no such column."""
        return {UUID(value) for value in self._values(column)}

    def rename(self, column: str, names: Mapping[UUID, UUID]) -> None:
        """Name others in their place; rows that change are sealed anew."""
        if not names:
            return
        place, of = self._place[column], {old.hex: new.hex for old, new in names.items()}
        self.rows = [self._renamed(row, place, of) for row in self.rows]

    def without(self, column: str, keys: set[UUID]) -> None:
        """Let go the rows that name one of these."""
        place, gone = self._place[column], {key.hex for key in keys}
        if gone:
            self.rows = [row for row in self.rows if row[place] not in gone]

    def need_known_codes(self) -> None:
        """LookupError for a code of the trade that this program does not know."""
        for column in self.table.columns:
            if isinstance(column.type, Coded):
                codes = {code.value for code in column.type.codes}
                strange = self._values(column.name) - codes
                if strange:
                    raise LookupError(f"{self.table.name} {column.name} {min(strange)}")

    def _values(self, column: str) -> set[Any]:
        place = self._place.get(column)
        return set() if place is None else {row[place] for row in self.rows} - {None}

    def _renamed(self, row: Kept, place: int, names: Mapping[str, str]) -> Kept:
        if row[place] not in names:
            return row
        changed = dict(zip(self._place, row, strict=True))
        changed[self.table.columns[place].name] = names[row[place]]
        changed[CHECKSUM] = checksum(self.table.name, changed)
        return tuple(changed.values())


def heap_of_file(connection: Connection, table: Table, numbers: tuple[int, int]) -> Heap:
    """Rows of a desk's file that wait in its outbox between two numbers, both included."""
    columns = ", ".join(f't."{column.name}"' for column in table.columns)
    found = connection.exec_driver_sql(
        f"SELECT {columns} FROM outbox AS o JOIN {table.name} AS t ON t.id = o.row"  # noqa: S608  names are the table's own
        " WHERE o.number BETWEEN ? AND ? AND o.noun = ? AND o.refused = '' ORDER BY o.number",
        (*numbers, table.name),
    )
    return Heap(table, _all(found))


def heap_of_server(connection: Connection, table: Table, numbers: tuple[int, int]) -> Heap:
    """Rows of the server that arrived between two numbers, both included."""
    columns = ", ".join(
        _as_kept(column.type).format(f't."{column.name}"') for column in table.columns
    )
    found = connection.exec_driver_sql(
        f"SELECT {columns} FROM {table.name} AS t JOIN (SELECT row, min(number) AS number"  # noqa: S608  names are the table's own
        " FROM arrivals WHERE noun = %s AND number BETWEEN %s AND %s GROUP BY row) AS o"
        " ON t.id = o.row ORDER BY o.number",
        (table.name, *numbers),
    )
    return Heap(table, _all(found))


def into_file(connection: Connection, heap: Heap, same: list[str]) -> int:
    """Add what is not there to a desk's file; how many rows."""
    columns = listed(heap.table.columns)
    marks = ", ".join("?" * len(heap.table.columns))
    if not heap.rows:
        return 0
    return connection.exec_driver_sql(
        f"INSERT INTO {heap.table.name} ({columns}) VALUES ({marks})"  # noqa: S608  names are the table's own
        f" ON CONFLICT {conflict_of(same)} DO NOTHING",
        list(heap.rows),
    ).rowcount


def into_server(connection: Connection, heap: Heap, same: list[str]) -> int:
    """Add what is not there to the server, and name it in the table `added`; how many rows."""
    name, columns = heap.table.name, listed(heap.table.columns)
    _make_for_now(connection, "added (noun text, row uuid)")
    try:
        with connection.begin_nested():
            _copy(connection, heap, name)
    except IntegrityError:  # some of it is there
        pass
    else:
        keys = [row[0] for row in heap.rows]
        return connection.exec_driver_sql(
            f"INSERT INTO added SELECT '{name}', unnest(%s::uuid[])",
            (keys,),
        ).rowcount
    _make_for_now(connection, f"coming_{name} (LIKE {name})")
    _copy(connection, heap, f"coming_{name}")
    return connection.exec_driver_sql(
        f"WITH fresh AS (INSERT INTO {name} ({columns}) SELECT {columns} FROM coming_{name}"  # noqa: S608  names are the table's own
        f" ON CONFLICT {conflict_of(same)} DO NOTHING RETURNING id)"
        f" INSERT INTO added SELECT '{name}', id FROM fresh"
    ).rowcount


def _make_for_now(connection: Connection, table: str) -> None:
    connection.exec_driver_sql(f"CREATE TEMP TABLE IF NOT EXISTS {table} ON COMMIT DELETE ROWS")


def _copy(connection: Connection, heap: Heap, into: str) -> None:
    raw: Any = connection.connection.driver_connection
    statement = f"COPY {into} ({listed(heap.table.columns)}) FROM STDIN"
    with as_said_by_sqlalchemy(connection), raw.cursor().copy(statement) as copy:
        for row in heap.rows:
            copy.write_row(row)


def number_added(connection: Connection, desk: str) -> None:
    """Tell all desks of what `into_server` added in this transaction."""
    connection.exec_driver_sql(
        "INSERT INTO arrivals (noun, row, desk) SELECT noun, row, %s FROM added", (desk,)
    )


def _as_kept(kind: Any) -> str:
    plain = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
    found = (made for of, made in _AS_KEPT if isinstance(plain, of))
    return next(found, "{}")


def _all(found: Any) -> list[Kept]:
    """What the driver gives, without SQLAlchemy's rows around it."""
    rows: list[Kept] = found.cursor.fetchall()
    found.close()
    return rows
