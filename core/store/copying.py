"""Whole copies of a database file, made while others read and write it."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from core.domain.problem import KezekError
from core.store.disk import explain_os
from core.store.sqlite import BUSY_SECONDS, UNREADABLE, explain, problems_of_file

LOGS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file; read into whatever stands under the file's name."""


def copy_whole(source: Path, target: Path) -> None:
    """Copy a database that may be in use into a new file, which appears when it is whole."""
    try:
        with _appearing(target) as part:
            _copy_pages(source, part)
            with closing(sqlite3.connect(part)) as connection:
                found = problems_of_file(connection)
            if found:
                raise KezekError("database_damaged", file=str(source), detail="; ".join(found))
    except UNREADABLE as error:
        raise explain(error, target) from error
    except OSError as error:
        raise explain_os(error, target.parent) from error


def _copy_pages(source: Path, target: Path) -> None:
    with (
        closing(open_to_read(source)) as present,
        closing(sqlite3.connect(target, isolation_level=None)) as copy,
    ):
        present.backup(copy)
        # The copy is one file: without a write-ahead log beside it, it can be carried away.
        copy.execute("PRAGMA journal_mode=DELETE")


def open_to_read(path: Path) -> sqlite3.Connection:
    """A connection to an existing file that changes nothing of it."""
    # Not mode=ro: a log left by a crash must be read in, and that writes.
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=BUSY_SECONDS
    )
    connection.execute("PRAGMA query_only=ON")
    return connection


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def overwrite(copy: Path, present: Path) -> None:
    """Page by page into the living file, in one transaction: other windows on it stay whole."""
    try:
        with (
            closing(open_to_read(copy)) as source,
            closing(sqlite3.connect(present, timeout=BUSY_SECONDS)) as target,
        ):
            target.execute("PRAGMA synchronous=FULL")
            source.backup(target)
            target.execute("PRAGMA journal_mode=WAL")
    except UNREADABLE as error:
        raise explain(error, present) from error


def write_whole(target: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all; OSError as the system gives it."""
    with _appearing(target) as part:
        part.write_bytes(content)


def bring_whole(source: Path, target: Path) -> None:
    """Copy a file that nobody changes; the copy is there whole or not at all."""
    with _appearing(target) as part:
        shutil.copyfile(source, part)


@contextlib.contextmanager
def _appearing(target: Path) -> Iterator[Path]:
    with scratch(target.with_name(target.name + ".part")) as part:
        yield part
        _to_disk(part)
        part.replace(target)


@contextlib.contextmanager
def scratch(path: Path) -> Iterator[Path]:
    """A file to work on: what a run that was killed left of it, logs too, is gone first."""
    clear_away(path)
    try:
        yield path
    finally:
        with contextlib.suppress(OSError):
            clear_away(path)


def clear_away(path: Path, tails: tuple[str, ...] = ("", *LOGS)) -> None:
    """Remove a database's file and its logs."""
    for tail in tails:
        path.with_name(path.name + tail).unlink(missing_ok=True)
