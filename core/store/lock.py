"""One program at a time where a database is made, migrated or replaced."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.domain.problem import KezekError
from core.store.disk import explain_os

LOCK = "kezek.lock"
WAIT_SECONDS = 60.0
_STEP = 0.05

if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Wait until no other program replaces this folder's database; the system frees what it held.

    Raises KezekError `database_busy`, `folder_not_writable`.
    """
    try:
        file = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise explain_os(error, folder) from error
    try:
        _wait(file, folder)
        yield
    finally:
        os.close(file)


def _wait(file: int, folder: Path) -> None:
    until = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            _take(file)
        except OSError as error:
            if time.monotonic() > until:
                raise KezekError("database_busy", file=str(folder / LOCK)) from error
            time.sleep(_STEP)
        else:
            return


def is_taken(folder: Path) -> bool:
    """True while a program makes, migrates or replaces this folder's database."""
    try:
        file = os.open(folder / LOCK, os.O_RDWR)
    except OSError:
        return False
    try:
        _take(file)
    except OSError:
        return True
    finally:
        os.close(file)
    return False
