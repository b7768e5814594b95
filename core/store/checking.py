"""Is every row as it was written, is none missing: at a glance when the desk opens, and whole."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from enum import Enum
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from core.domain.journal_head import Head
from core.domain.problem import KezekError
from core.store.chain import digest_of_words, seal_of, seal_of_beginning
from core.store.copying import open_to_read
from core.store.sealing import holds
from core.store.sqlite import UNREADABLE, explain, problems_of_file
from core.store.tables import Base, EventRow
from core.store.tables.shared import UNSEALED

NEWEST = 500
"""Rows of each table looked at when the desk opens."""

SMALL = 8 * 2**20
"""Bytes of a file whose pages are looked at too when the desk opens."""

ENOUGH = 20
"""Findings told; a file with more is told no better."""

_OF_OPEN_TRIPS = """
SELECT * FROM events WHERE trip IN (
  SELECT id FROM trips WHERE id NOT IN
    (SELECT trip FROM events WHERE kind = 'delivered' AND trip IS NOT NULL)
) LIMIT 6000
"""

_SEALS_AT = """
SELECT seal FROM events WHERE number = :number AND (:chain IS NULL OR chain = :chain)
"""

Row = Mapping[str, Any]


def glance(path: Path) -> list[str]:
    """What is wrong with the newest rows and those of open trips; tenths of a second."""
    with reading_rows(path) as connection:
        return list(islice(_at_a_glance(connection, path.stat().st_size), ENOUGH))


def whole(path: Path) -> list[str]:
    """What is wrong with a file: its pages, what points nowhere, its plan, its rows, the chain."""
    found = _pages_and_plan(path)
    if found:
        return found
    with reading_rows(path) as connection:
        return list(islice(_every_row(connection), ENOUGH))


class Place(Enum):
    """Where a head that was told once is found."""

    IN_JOURNAL = 1
    LEFT_BEHIND = 2  # a copy was put back in place of it
    NOWHERE = 3


def place_of(path: Path, head: Head) -> Place:
    """Whether the journal has the entry that was its head once, unchanged."""
    with reading_rows(path) as connection:
        if _has(connection, head):
            return Place.IN_JOURNAL
        left = connection.execute("SELECT left_number, left_seal FROM chains")
        heads = [Head(row["left_number"], row["left_seal"]) for row in left]
    if any(old.number == head.number and old.is_printed_as(head.seal) for old in heads):
        return Place.LEFT_BEHIND
    return Place.NOWHERE


def attached(path: Path) -> list[tuple[str, str, str]]:
    """Files that entries and papers name: name, sum of the bytes (SHA-256), desk."""
    with reading_rows(path) as connection:
        rows = connection.execute("SELECT name, sha256, desk FROM attachments").fetchall()
    return [(row["name"], row["sha256"], row["desk"]) for row in rows]


def lost_since(path: Path, moment: datetime) -> list[Head]:
    """Heads that were found to be gone since a moment."""
    with reading_rows(path) as connection:
        rows = connection.execute("SELECT * FROM chains WHERE lost ORDER BY ordinal").fetchall()
    return [
        Head(row["left_number"], row["left_seal"])
        for row in rows
        if datetime.fromisoformat(row["written_at"]).replace(tzinfo=UTC) >= moment
    ]


@contextmanager
def reading_rows(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that gives rows as dicts and does not stumble over letters that are none.

    Raises KezekError `database_damaged` where tables and columns are not what they should be.
    """
    try:
        with closing(open_to_read(path)) as connection:
            connection.row_factory = _as_dict
            connection.text_factory = _as_text
            yield connection
    except UNREADABLE as error:
        told = explain(error, path)
        if told.problem.code == "database_failed":  # tables are not as our statements expect them
            raise KezekError("database_damaged", **told.problem.values) from error
        raise told from error


def _as_dict(cursor: sqlite3.Cursor, row: tuple[Any, ...]) -> dict[str, Any]:
    return {column[0]: value for column, value in zip(cursor.description, row, strict=True)}


def _as_text(raw: bytes) -> str:
    return raw.decode(errors="replace")


def _pages_and_plan(path: Path) -> list[str]:
    from core.store.migrate import plan, wanted_plan  # noqa: PLC0415  alembic: half a second

    with closing(open_to_read(path)) as connection:
        found = problems_of_file(connection)
        present, wanted = plan(connection), wanted_plan()
    other = (
        name for name in present.keys() | wanted.keys() if present.get(name) != wanted.get(name)
    )
    return found or [f"schema: {name}" for name in sorted(other)]


def _at_a_glance(connection: sqlite3.Connection, size: int) -> Iterator[str]:
    if size <= SMALL:
        found = [row["quick_check"] for row in connection.execute("PRAGMA quick_check(1)")]
        yield from (line for line in found if line != "ok")
    for table in _tables():
        newest = f'SELECT * FROM "{table.name}" ORDER BY rowid DESC LIMIT {NEWEST}'  # noqa: S608
        yield from _broken(table, connection.execute(newest))
    yield from _broken(EventRow.table(), connection.execute(_OF_OPEN_TRIPS))
    for chain in connection.execute("SELECT * FROM chains WHERE number > base"):
        if not _has(connection, Head(chain["number"], chain["seal"]), chain["id"]):
            yield missing(chain["number"], chain["number"])


def _every_row(connection: sqlite3.Connection) -> Iterator[str]:
    for table in _tables():
        if table is not EventRow.table():
            yield from _broken(table, connection.execute(f'SELECT * FROM "{table.name}"'))  # noqa: S608
    yield from _journal(connection)


def _journal(connection: sqlite3.Connection) -> Iterator[str]:
    """Chains link by link, and each entry's own checksum on the way."""
    chains = {row["id"]: row for row in connection.execute("SELECT * FROM chains")}
    for row in chains.values():
        if row["upon"] and not _has(connection, Head(row["base"], row["upon"])):
            yield missing(row["base"], row["base"])
    links = {key: _Link(row, _merged(connection)) for key, row in chains.items()}
    for row in connection.execute("SELECT * FROM events ORDER BY chain, number"):
        link = links.get(row["chain"])
        if link is None or not holds(EventRow.table(), row):
            yield named(EventRow.table(), row)
        if link is not None:
            yield from link.take(row)
    for link in links.values():
        yield from link.end()


def _merged(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """Of each trip that two desks had added, the keys under which entries were sealed."""
    merged: dict[str, list[str]] = {}
    for row in connection.execute("SELECT loser, winner FROM aliases WHERE noun = 'trip'"):
        merged.setdefault(row["winner"], []).append(row["loser"])
    return {key: [*losers, *_of(losers, merged)] for key, losers in merged.items()}


def _of(keys: Iterable[str], merged: Mapping[str, list[str]]) -> list[str]:
    return [loser for key in keys for loser in merged.get(key, [])]


def _has(connection: sqlite3.Connection, head: Head, chain: str | None = None) -> bool:
    known = {"number": head.number, "chain": chain}
    seals = [row["seal"] for row in connection.execute(_SEALS_AT, known)]
    if chain is None:  # a chain that had no entry yet was told by its beginning
        begun = connection.execute("SELECT * FROM chains WHERE base = :number", known)
        seals += [seal_of_beginning(row) for row in begun]
    return any(Head(head.number, seal).is_printed_as(head.seal) for seal in seals)


def _broken(table: Table, rows: Iterable[Row]) -> Iterator[str]:
    return (named(table, row) for row in rows if not holds(table, row))


def _tables() -> Iterable[Table]:
    """Tables of what people wrote; where the exchange with a server stands is no such thing."""
    return [table for table in Base.metadata.tables.values() if table.name not in UNSEALED]


def named(table: Table, row: Row) -> str:
    """A row that is not as it was written, for a person who looks into it."""
    key = [row[column.name] for column in table.primary_key]
    return f"{table.name} {key[0]}"


def missing(first: int, last: int) -> str:
    """Entries of the journal that are gone, by their numbers."""
    return f"journal {first}" if first == last else f"journal {first}-{last}"


class _Link:
    """The last entry seen of a chain."""

    def __init__(self, chain: Row, merged: Mapping[str, list[str]]) -> None:
        self.chain = chain
        self.merged = merged
        self.number: int = chain["base"]
        self.seal = seal_of_beginning(chain)

    def take(self, event: Row) -> Iterator[str]:
        """What is wrong between the last entry and this one."""
        if event["number"] != self.number + 1:
            yield missing(self.number + 1, event["number"] - 1)
        elif event["previous"] != self.seal or not self._holds(event):
            yield f"journal {event['number']}"
        self.number, self.seal = event["number"], event["seal"]

    def _holds(self, event: Row) -> bool:
        trips = (event["trip"], *self.merged.get(event["trip"], ()))
        return any(_is_sealed({**event, "trip": trip}) for trip in trips)

    def end(self) -> Iterator[str]:
        """Entries that should follow."""
        if self.number < self.chain["number"]:
            yield missing(self.number + 1, self.chain["number"])
        elif (self.number, self.seal) != (self.chain["number"], self.chain["seal"]):
            yield f"journal {self.number}"


def _is_sealed(event: Row) -> bool:
    salt = event["salt"]
    if salt and digest_of_words(event, salt) != event["words"]:
        return False
    return bool(seal_of(event) == event["seal"])
