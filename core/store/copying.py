"""Whole copies of a database file, made while others read and write it."""

import contextlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from core.domain.problem import KezekError
from core.store.sqlite import BUSY_SECONDS, explain, explain_os, problems_of_file


def copy_whole(source: Path, target: Path) -> None:
    """Copy a database that may be in use into a new file, which appears when it is whole."""
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)
        _copy_pages(source, part)
        with closing(sqlite3.connect(part)) as connection:
            found = problems_of_file(connection)
        if found:
            raise KezekError("database_damaged", file=str(source), detail="; ".join(found))
        _to_disk(part)
        part.replace(target)
    except sqlite3.Error as error:
        raise explain(error, target) from error
    except OSError as error:
        raise explain_os(error, target.parent) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


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
