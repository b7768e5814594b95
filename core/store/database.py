"""The store: one file in the data folder, one that writes, any number that read."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from core.domain.author import Author
from core.domain.clock import Clock
from core.store.disk import explain_os
from core.store.failures import Place, explain
from core.store.place import DATABASE, need_local
from core.store.schemas import newest_version
from core.store.sqlite import (
    UNREADABLE,
    raw_connection,
    reader_engine,
    without_waiting,
    writer_engine,
)
from core.store.sqlite import explain as explain_file
from core.store.unit_of_work import UnitOfWork
from core.store.version import version_of
from core.store.writers import alone_in

FILE_NAME = DATABASE


@dataclass(frozen=True)
class Snapshot:
    """The store as it stood at one moment; the functions of core.store.queries take it."""

    connection: Connection


class Store:
    """A data folder's database, or a server's, at the program's schema."""

    def __init__(self, place: Place, writer: Engine, reader: Engine) -> None:
        self.place = place
        self._writer = writer
        self._reader = reader

    @classmethod
    def open(cls, folder: Path) -> "Store":
        """Open the folder's store, made or migrated where needed.

        Raises KezekError `folder_not_writable`, `folder_on_network`, `database_newer`,
        `database_damaged`, `database_busy`, `disk_full`.
        """
        need_local(folder)
        _make_writable(folder)
        path = folder / FILE_NAME
        try:
            version = version_of(path)
        except UNREADABLE as error:
            raise explain_file(error, path) from error
        if version != newest_version():
            from core.store.migrate import migrate  # noqa: PLC0415  alembic costs half a second

            migrate(path)
        return cls(path, writer_engine(path), reader_engine(path))

    @property
    def path(self) -> Path:
        """The file; a server's store has none."""
        if not isinstance(self.place, Path):
            raise TypeError(f"{self.place} is no file")
        return self.place

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self.path.parent

    def unit_of_work(self, author: Author, clock: Clock) -> UnitOfWork:
        """Changes that are stored together or not at all; a context manager."""
        return UnitOfWork(self._writer, self.place, author, clock)

    @contextmanager
    def reading(self) -> Iterator[Snapshot]:
        """A consistent view; what is committed meanwhile is not seen in it."""
        try:
            with self._reader.connect() as connection, connection.begin():
                yield Snapshot(connection)
        except (DBAPIError, PoolTimeoutError, UnicodeDecodeError) as error:
            raise explain(error, self.place) from error

    @contextmanager
    def writing(self, *, is_elsewhere: bool = False) -> Iterator[Connection]:
        """A connection whose changes are stored together at its end, or not at all.

        `is_elsewhere`: all of it the server has, or the next exchange finds again after a power
        cut: nobody waits until it is on disk. Raises KezekError `database_busy` and as
        `UnitOfWork.commit` does.
        """
        hurries = is_elsewhere and isinstance(self.place, Path)
        try:
            with (
                alone_in(self.place),
                self._writer.connect() as connection,
                without_waiting(connection) if hurries else nullcontext(),
                connection.begin(),
            ):
                yield connection
        except (DBAPIError, PoolTimeoutError, UnicodeDecodeError) as error:
            raise explain(error, self.place) from error

    def lasting(self, *, to_read: bool) -> Connection:
        """A connection to keep, for who works on the store for long; close it before the store."""
        return (self._reader if to_read else self._writer).connect()

    def schema_number(self) -> int:
        """SQLite's own number of the schema; another after each change of it."""
        with self.reading() as snapshot:
            number = snapshot.connection.exec_driver_sql("PRAGMA schema_version").scalar_one()
        return int(number)

    def reach_disk(self) -> None:
        """Put on disk what was written without waiting for it; nobody is held up.

        Raises KezekError `disk_full`, `disk_failed`, `database_busy`.
        """
        try:
            with self._writer.connect() as connection:
                log = raw_connection(connection).execute("PRAGMA wal_checkpoint(PASSIVE)")
                log.fetchall()
        except (sqlite3.Error, DBAPIError, PoolTimeoutError) as error:
            raise explain_file(error, self.path) from error

    def settle(self) -> None:
        """Bring everything into the one file; what was emptied stands in no log any more."""
        with self._writer.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Give the file back; the store can not be used afterwards."""
        self._reader.dispose()
        self._writer.dispose()


def _make_writable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise explain_os(error, folder) from error
