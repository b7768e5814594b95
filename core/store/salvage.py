"""What can be read out of a damaged database: row by row, those that say what was written."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from core.domain.journal_head import Head
from core.domain.problem import KezekError
from core.store.chain import new_chain, seal_of
from core.store.checking import reading_rows
from core.store.sealing import CHECKSUM, checksum, holds, says_something, stored
from core.store.sqlite import BUSY_SECONDS, UNREADABLE, explain
from core.store.tables import Base, ChainRow, EventRow

_GIVE_UP = 200_000
"""Row numbers tried one by one between two that can be read."""

_NUMBER = "$number"

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """Rows added that the copy did not have, newer ones than it had, and those that were lost."""

    added: int = 0
    renewed: int = 0
    lost: int = 0


def may_be_read(path: Path) -> bool:
    """True where a file has a table of ours that can be opened."""
    try:
        with reading_rows(path) as rows:
            return any(_is_ours(rows, table) for table in _tables())
    except KezekError:
        return False


def add_what_is_readable(damaged: Path, present: Path) -> Salvaged:
    """Bring rows of a damaged file, that the present one lacks or has older, into it; all or none.

    Entries of the journal go on from the end of the present chain, with the moment and the author
    they had. Raises KezekError `database_busy`, `disk_full`.
    """
    try:
        with closing(sqlite3.connect(present, timeout=BUSY_SECONDS, isolation_level=None)) as to:
            to.row_factory = sqlite3.Row
            to.execute("PRAGMA foreign_keys = ON")
            to.execute("PRAGMA synchronous = FULL")
            to.execute("BEGIN IMMEDIATE")
            counts = [_bring(damaged, table, to) for table in _tables()]
            to.execute("COMMIT")
    except sqlite3.Error as error:
        raise explain(error, present) from error
    return Salvaged(*(sum(each) for each in zip(*counts, strict=True)))


def _tables() -> list[Table]:
    """In the order in which they name each other; chains are the present file's own."""
    return [table for table in Base.metadata.sorted_tables if table is not ChainRow.table()]


def readable(path: Path, table: Table) -> tuple[list[Row], int]:
    """Rows that can be read and say what was written, and how many do not."""
    with reading_rows(path) as rows:
        if not _is_ours(rows, table):
            return [], 0
        found, failed = _from_both_ends(rows, table.name)
    whole = [row for row in found if _is_whole(table, row)]
    return whole, failed + len(found) - len(whole)


def _is_ours(rows: sqlite3.Connection, table: Table) -> bool:
    """A file may call a view, a module or other columns by our table's name: none of it is read."""
    with suppress(*UNREADABLE):
        rows.execute("PRAGMA trusted_schema = OFF")
        asked = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?"
        plans = [str(row["sql"]) for row in rows.execute(asked, (table.name,))]
        none = rows.execute(f'SELECT * FROM "{table.name}" LIMIT 0')  # noqa: S608  our own name
        names = {column[0] for column in none.description}
        is_table = len(plans) == 1 and plans[0].upper().startswith("CREATE TABLE")
        return is_table and names <= {column.name for column in table.columns}
    return False


def _is_whole(table: Table, row: Row) -> bool:
    return holds(table, row) and says_something(table, row)


def _from_both_ends(rows: sqlite3.Connection, name: str) -> tuple[list[Row], int]:
    """All rows; where a page cannot be read, those before it, after it, and one by one between."""
    first: list[Row] = []
    if _walk(rows, name, "ASC", first):
        return [_without_number(row) for row in first], 0
    last: list[Row] = []
    _walk(rows, name, "DESC", last)
    begin = first[-1][_NUMBER] + 1 if first else 1
    end = last[-1][_NUMBER] if last else begin
    between, failed = _one_by_one(rows, name, range(begin, min(end, begin + _GIVE_UP)))
    by_number = {row[_NUMBER]: row for row in (*first, *between, *last)}
    return [_without_number(by_number[number]) for number in sorted(by_number)], failed


def _walk(rows: sqlite3.Connection, name: str, way: str, into: list[Row]) -> bool:
    """Read on until the end (True) or until a page that cannot be read."""
    statement = f'SELECT rowid AS "{_NUMBER}", * FROM "{name}" ORDER BY rowid {way}'  # noqa: S608
    try:
        into.extend(rows.execute(statement))
    except UNREADABLE:
        return _step_by_step(rows, statement, into)
    return True


def _step_by_step(rows: sqlite3.Connection, statement: str, into: list[Row]) -> bool:
    into.clear()
    with suppress(*UNREADABLE):
        for row in rows.execute(statement):
            into.append(row)  # noqa: PERF402  what was read before the error is kept
    return False


def _one_by_one(rows: sqlite3.Connection, name: str, numbers: range) -> tuple[list[Row], int]:
    statement = f'SELECT rowid AS "{_NUMBER}", * FROM "{name}" WHERE rowid = ?'  # noqa: S608
    found: list[Row] = []
    failed = 0
    for number in numbers:
        try:
            found.extend(rows.execute(statement, (number,)))
        except UNREADABLE:
            failed += 1
    return found, failed


def _without_number(row: Row) -> Row:
    return {name: value for name, value in row.items() if name != _NUMBER}


def _bring(damaged: Path, table: Table, to: sqlite3.Connection) -> tuple[int, int, int]:
    rows, lost = readable(damaged, table)
    added = renewed = 0
    for row in rows:
        present = _same(table, row, to)
        to.execute("SAVEPOINT one")
        try:
            if present is None:
                _insert(table, _linked(row, to) if table is EventRow.table() else row, to)
                added += 1
            elif _is_newer(table, row, present):
                _renew(table, row, to)
                renewed += 1
        except sqlite3.IntegrityError:
            to.execute("ROLLBACK TO one")
            lost += 1
        to.execute("RELEASE one")
    return added, renewed, lost


def _same(table: Table, row: Row, to: sqlite3.Connection) -> Row | None:
    found = to.execute(
        f'SELECT * FROM "{table.name}" WHERE {_where(table)}',  # noqa: S608  our own names
        _key(table, row),
    ).fetchone()
    return None if found is None else dict(found)


def _is_newer(table: Table, row: Row, present: Row) -> bool:
    is_journal = table is EventRow.table()
    return not is_journal and row.get("written_at", "") > present.get("written_at", "")


def _insert(table: Table, row: Row, to: sqlite3.Connection) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    statement = f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})'  # noqa: S608  our own
    to.execute(statement, tuple(row.values()))


def _renew(table: Table, row: Row, to: sqlite3.Connection) -> None:
    places = ", ".join(f'"{name}" = ?' for name in row)
    statement = f'UPDATE "{table.name}" SET {places} WHERE {_where(table)}'  # noqa: S608  our own
    to.execute(statement, (*row.values(), *_key(table, row)))


def _where(table: Table) -> str:
    return " AND ".join(f'"{column.name}" = ?' for column in table.primary_key)


def _key(table: Table, row: Row) -> tuple[Any, ...]:
    return tuple(row[column.name] for column in table.primary_key)


def _linked(row: Row, to: sqlite3.Connection) -> Row:
    """The entry at the end of its desk's present chain."""
    newest = "SELECT * FROM chains WHERE desk = ? ORDER BY ordinal DESC LIMIT 1"
    found = to.execute(newest, (row["desk"],)).fetchone()
    chain = dict(found) if found is not None else _begun(row, to)
    linked = {
        **row,
        "chain": chain["id"],
        "number": chain["number"] + 1,
        "previous": chain["seal"],
    }
    linked["seal"] = seal_of(linked)
    grown = {**chain, "number": linked["number"], "seal": linked["seal"]}
    _renew(ChainRow.table(), {**grown, CHECKSUM: checksum("chains", grown)}, to)
    return {**linked, CHECKSUM: checksum("events", linked)}


def _begun(row: Row, to: sqlite3.Connection) -> Row:
    """A chain for the desk of an entry, where the present file has none of that desk."""
    table = ChainRow.table()
    signed = {name: row[name] for name in ("written_at", "author", "desk")}
    begun = stored(table, {**new_chain(row["desk"], 1, Head(), Head()), "lost": False}) | signed
    _insert(table, {**begun, CHECKSUM: checksum("chains", begun)}, to)
    return begun
