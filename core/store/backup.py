"""Copies of the store: made while it is in use, checked, put back without losing the present."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from core.domain.problem import KezekError, Problem
from core.store.copying import copy_whole, open_to_read
from core.store.database import FILE_NAME, Store
from core.store.sqlite import BUSY_SECONDS, explain, explain_os, problems_of_file
from core.store.version import version_of


def back_up(store: Store, target: Path) -> Path:
    """Write a whole, checked copy of the store to `target`; either it is there or nothing is.

    Raises KezekError `folder_not_writable`, `disk_full`, `database_damaged`.
    """
    copy_whole(store.path, target)
    return target


def check(store: Store) -> list[Problem]:
    """What is wrong with the store's file: damaged pages, rows that point nowhere."""
    return check_file(store.path)


def check_file(path: Path) -> list[Problem]:
    """What is wrong with a database file or a copy; empty if it may be trusted.

    Codes: `file_missing`, `database_damaged`, `database_newer`.
    """
    if not path.is_file():
        return [Problem.of("file_missing", file=str(path))]
    try:
        version = version_of(path)
        with closing(open_to_read(path)) as connection:
            found = problems_of_file(connection)
    except sqlite3.Error as error:
        return [explain(error, path).problem]
    except KezekError as error:
        return [error.problem]
    if version is None:
        found = [*found, "empty"]
    return [Problem.of("database_damaged", file=str(path), detail=line) for line in found]


def restore(folder: Path, copy: Path, at: datetime) -> Path | None:
    """Put a copy back in place of the folder's database; give the copy kept of the present one.

    The store must be closed; open it again afterwards, which migrates an older copy. None where
    there was nothing to keep. Raises KezekError with the code of what is wrong with the copy,
    `database_busy`, `folder_not_writable`, `disk_full`; then the present one stands untouched.
    """
    wrong = check_file(copy)
    if wrong:
        raise KezekError(wrong[0].code, **wrong[0].values)
    present = folder / FILE_NAME
    if not present.exists():
        _make(folder)
        copy_whole(copy, present)
        return None
    kept = _free_name(folder / f"kezek-before-restore-{at:%Y%m%dT%H%M%S}.db")
    if check_file(present):
        _set_aside(present, kept)
        copy_whole(copy, present)
    else:
        copy_whole(present, kept)
        _overwrite(copy, present)
    return kept


def _make(folder: Path) -> None:
    """A new computer has no folder yet."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise explain_os(error, folder) from error


def _overwrite(copy: Path, present: Path) -> None:
    """Page by page into the living file, in one transaction: other windows on it stay whole."""
    try:
        with (
            closing(open_to_read(copy)) as source,
            closing(sqlite3.connect(present, timeout=BUSY_SECONDS)) as target,
        ):
            target.execute("PRAGMA synchronous=FULL")
            source.backup(target)
            target.execute("PRAGMA journal_mode=WAL")
    except sqlite3.Error as error:
        raise explain(error, present) from error


def _set_aside(present: Path, kept: Path) -> None:
    """A damaged database keeps its name's parts together, so that what is readable can be read."""
    try:
        for tail in ("-wal", "-shm", ""):
            part = present.with_name(present.name + tail)
            if part.exists():
                part.replace(kept.with_name(kept.name + tail))
    except OSError as error:
        raise explain_os(error, present.parent) from error


def _free_name(path: Path) -> Path:
    number, free = 2, path
    while free.exists():
        free = path.with_stem(f"{path.stem}-{number}")
        number += 1
    return free
