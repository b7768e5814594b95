"""Copies of the database: made, put back, checked."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.domain.clock import ORAL, Clock
from core.domain.problem import Problem
from core.services.desk import Desk
from core.store import backup as store_backup
from core.store.database import FILE_NAME, Store

FOLDER = "backups"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the database: where, made when, how large (bytes)."""

    path: Path
    made_at: datetime
    size: int


def backup(desk: Desk) -> Path:
    """Copy the database, in use or not, into the folder's backups; gives the copy, checked.

    Raises KezekError `folder_not_writable`, `disk_full`, `database_damaged`.
    """
    stamp = desk.clock.written().astimezone(ORAL).strftime("%Y-%m-%d-%H%M%S")
    folder = desk.folder / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    return store_backup.back_up(desk.store, folder / f"kezek-{stamp}.db")


def copies(desk: Desk) -> tuple[Copy, ...]:
    """Copies in the folder's backups, the newest first."""
    found = []
    for path in (desk.folder / FOLDER).glob("*.db"):
        facts = path.stat()
        found.append(Copy(path, datetime.fromtimestamp(facts.st_mtime, UTC), facts.st_size))
    return tuple(sorted(found, key=lambda c: c.made_at, reverse=True))


def restore(folder: Path, copy: Path, clock: Clock) -> Path | None:
    """Put a copy back; gives where the present database is kept, None where there was none.

    Raises KezekError with what is wrong with the copy; then nothing has changed.
    """
    kept = store_backup.restore(folder, copy, clock.written())
    Store.open(folder).close()  # migrates an older copy at once
    return kept


def doctor(folder: Path) -> list[Problem]:
    """What is wrong with the folder's database; empty if it may be trusted."""
    return store_backup.check_file(folder / FILE_NAME)
