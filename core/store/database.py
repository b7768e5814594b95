"""The store: one file in the data folder, one that writes, any number that read."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from core.domain.author import Author
from core.domain.clock import Clock
from core.store.sqlite import explain, explain_os, reader_engine, writer_engine
from core.store.unit_of_work import UnitOfWork
from core.store.version import newest_version, version_of

FILE_NAME = "kezek.db"


@dataclass(frozen=True)
class Snapshot:
    """The store as it stood at one moment; the functions of core.store.queries take it."""

    connection: Connection


class Store:
    """A data folder's database, at the program's schema."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer: Engine = writer_engine(path)
        self._reader: Engine = reader_engine(path)

    @classmethod
    def open(cls, folder: Path) -> "Store":
        """Open the folder's store, made or migrated where needed.

        Raises KezekError `folder_not_writable`, `database_newer`, `database_damaged`,
        `database_busy`, `disk_full`.
        """
        _make_writable(folder)
        path = folder / FILE_NAME
        try:
            version = version_of(path)
        except sqlite3.Error as error:
            raise explain(error, path) from error
        if version != newest_version():
            from core.store.migrate import migrate  # noqa: PLC0415  alembic costs half a second

            migrate(path)
        return cls(path)

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self.path.parent

    def unit_of_work(self, author: Author, clock: Clock) -> UnitOfWork:
        """Changes that are stored together or not at all; a context manager."""
        return UnitOfWork(self._writer, self.path, author, clock)

    @contextmanager
    def reading(self) -> Iterator[Snapshot]:
        """A consistent view; what is committed meanwhile is not seen in it."""
        try:
            with self._reader.connect() as connection, connection.begin():
                yield Snapshot(connection)
        except (DBAPIError, PoolTimeoutError) as error:
            raise explain(error, self.path) from error

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
