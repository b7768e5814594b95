"""What is SQLite's own: opening a file, pragmas, how transactions begin, what its errors mean."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.pool import ConnectionPoolEntry

from core.domain.problem import KezekError
from core.store.sealing import to_json_text

BUSY_SECONDS = 15

UNREADABLE = (sqlite3.Error, UnicodeDecodeError)
"""What reading a damaged file raises; an error may even be told in letters that are none."""

_UNTIL_ON_DISK, _UNTIL_IN_LOG = "PRAGMA synchronous=EXTRA", "PRAGMA synchronous=NORMAL"

WRITING = ("PRAGMA journal_mode=WAL", _UNTIL_ON_DISK)
"""With a log the same as FULL; where there can be none (a strange file system), the folder is
settled as well when the old journal is taken away, or a power cut could bring it back."""

CACHED = "PRAGMA cache_size=-4096"
"""Pages of the file that a connection keeps: 4 MB. With 1,000 trips a look takes as long as with
32 MB: each commit of another connection empties it, and filling it anew, page by page, among all
else that lies in memory left holes there that nothing filled."""

_CODES = {
    sqlite3.SQLITE_BUSY: "database_busy",
    sqlite3.SQLITE_LOCKED: "database_busy",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_CORRUPT: "database_damaged",
    sqlite3.SQLITE_NOTADB: "database_damaged",
    sqlite3.SQLITE_IOERR: "disk_failed",
    sqlite3.SQLITE_READONLY: "folder_not_writable",
    sqlite3.SQLITE_PERM: "folder_not_writable",
    sqlite3.SQLITE_CANTOPEN: "folder_not_writable",
    sqlite3.SQLITE_CONSTRAINT: "record_does_not_fit",
}


def writer_engine(path: Path) -> Engine:
    """One connection that writes, in its turn; a commit is on disk when it returns.

    Unless it was begun within `without_waiting`.
    """
    engine = _engine(path, pool_size=1, max_overflow=0, pool_timeout=BUSY_SECONDS)
    _at_connect(engine, *WRITING, "PRAGMA secure_delete=ON", CACHED)
    _begin_with(engine, "BEGIN IMMEDIATE")
    return engine


def reader_engine(path: Path) -> Engine:
    """Connections that only read; each transaction sees one moment of the file."""
    engine = _engine(path, pool_size=3, max_overflow=5, pool_timeout=BUSY_SECONDS)
    _at_connect(engine, "PRAGMA query_only=ON", CACHED)
    _begin_with(engine, "BEGIN")
    return engine


def migration_engine(path: Path) -> Engine:
    """A connection that may rebuild tables: foreign keys are off while it does."""
    engine = _engine(path, pool_size=1, max_overflow=0, pool_timeout=BUSY_SECONDS)
    _at_connect(engine, *WRITING, "PRAGMA foreign_keys=OFF")
    _begin_with(engine, "BEGIN IMMEDIATE")
    return engine


def explain(
    error: DBAPIError | PoolTimeoutError | sqlite3.Error | UnicodeDecodeError, file: Path
) -> KezekError:
    """The error as a code a person can be told; `file` names the database."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    number = getattr(cause, "sqlite_errorcode", None)
    if isinstance(error, PoolTimeoutError):
        return KezekError("database_busy", file=str(file))
    if isinstance(cause, UnicodeDecodeError):
        return KezekError("database_damaged", file=str(file), detail=str(cause))
    code = _CODES.get((number or 0) & 0xFF, "database_failed")
    if code == "folder_not_writable":
        return KezekError(code, folder=str(file.parent))
    return KezekError(code, file=str(file), detail=str(cause))


def problems_of_file(connection: sqlite3.Connection) -> list[str]:
    """What SQLite's own check finds: damaged pages, then rows that point nowhere; empty if none."""
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
    if found != ["ok"]:
        return found
    return [
        f"{table} {rowid} → {parent}"
        for table, rowid, parent, _ in connection.execute("PRAGMA foreign_key_check")
    ]


def raw_connection(connection: Connection) -> sqlite3.Connection:
    """SQLite's own connection beneath one of SQLAlchemy's."""
    raw = connection.connection.driver_connection
    if not isinstance(raw, sqlite3.Connection):
        raise TypeError(f"{raw} is no SQLite connection")
    return raw


@contextmanager
def without_waiting(connection: Connection) -> Iterator[None]:
    """A transaction begun within returns before the disk has it; the file stays whole all the same.

    Only where there is a log: its frames stand in order, so a power cut takes the last of them and
    none before (sqlite.org/pragma.html#pragma_synchronous). The next one that waits takes it along.
    """
    raw = raw_connection(connection)
    if raw.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        yield
        return
    raw.execute(_UNTIL_IN_LOG)
    try:
        yield
    finally:
        try:
            raw.execute(_UNTIL_ON_DISK)
        except sqlite3.Error:  # still in a transaction that cannot end: nobody else may have it
            connection.invalidate()


def _engine(path: Path, **pool: int) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"check_same_thread": False, "isolation_level": None, "timeout": BUSY_SECONDS},
        json_serializer=to_json_text,
        **pool,
    )
    _at_connect(engine, "PRAGMA foreign_keys=ON")
    return engine


def _at_connect(engine: Engine, *pragmas: str) -> None:
    @event.listens_for(engine, "connect")
    def _tell(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()


def _begin_with(engine: Engine, statement: str) -> None:
    # Python's sqlite3 begins transactions by its own rules, and late; the driver is told not to.
    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)
