"""Copies of the store: made while it is in use, checked, put back without losing the present."""

from contextlib import closing
from pathlib import Path

from core.domain.author import Author
from core.domain.clock import Clock
from core.domain.copies import Copy, MadeFor
from core.domain.journal_head import Head
from core.domain.problem import KezekError, Problem
from core.store import checking, last_view
from core.store.copying import (
    LOGS,
    bring_whole,
    clear_away,
    copy_whole,
    open_to_read,
    overwrite,
    scratch,
)
from core.store.database import FILE_NAME, Store
from core.store.disk import explain_os
from core.store.head_file import read_heads, write_heads
from core.store.kept import DAMAGED, FOLDER, is_unchanged, keep, kept_in, look_into
from core.store.lock import only_one
from core.store.schemas import newest_version
from core.store.sqlite import (
    UNREADABLE,
    explain,
    problems_of_file,
    writer_engine,
)
from core.store.unit_of_work import UnitOfWork
from core.store.version import version_of


def check(store: Store) -> list[Problem]:
    """What is wrong with the store's file: pages, rows, the chain of its journal."""
    return check_file(store.path)


def check_file(path: Path) -> list[Problem]:
    """What is wrong with a database file or a copy; empty if it may be trusted.

    Codes: `file_missing`, `database_damaged`, `database_newer`. Of an older schema the pages alone
    are looked at: its rows carry no checksums yet.
    """
    if not path.is_file():
        return [Problem.of("file_missing", file=str(path))]
    try:
        version = version_of(path)
        found = checking.whole(path) if version == newest_version() else _pages(path)
    except UNREADABLE as error:
        return [explain(error, path).problem]
    except KezekError as error:
        return [error.problem]
    if version is None:
        found = [*found, "empty"]
    return [Problem.of("database_damaged", file=str(path), detail=line) for line in found]


def newest_good(folder: Path) -> Copy | None:
    """The newest copy of a data folder that may be trusted; None where there is none."""
    return next((copy for copy in kept_in(folder / FOLDER) if _is_good(copy)), None)


def restore(folder: Path, copy: Path | None, author: Author, clock: Clock) -> Path | None:
    """Put a copy back in place of the folder's database; give the copy kept of the present one.

    Without a copy an empty database takes the place, for what can be read out of the present one.

    The journal goes on as a new chain that names the head left behind. None where there was nothing
    to keep. Raises KezekError with the code of what is wrong with the copy, `database_busy`,
    `folder_not_writable`, `disk_full`; then the present one stands untouched.
    """
    from core.store.migrate import make_file, migrate_copy  # noqa: PLC0415  alembic: half a second

    wrong = check_file(copy) if copy is not None else []
    if wrong:
        raise KezekError(wrong[0].code, **wrong[0].values)
    _make(folder)
    with only_one(folder), scratch(folder / "kezek.restoring") as coming:
        if copy is None:
            make_file(coming)
        else:
            copy_whole(copy, coming)
            migrate_copy(coming)
        head = _begin_chain(coming, author, clock, _head_of(folder, author.desk))
        last_view.remove(folder)
        kept = _take_the_place(coming, folder / FILE_NAME, clock)
        write_heads(folder, {author.desk: head})
    return kept


def _take_the_place(coming: Path, present: Path, clock: Clock) -> Path | None:
    if not present.exists():
        copy_whole(coming, present)
        return None
    if check_file(present):
        kept = set_aside(present, clock)
        copy_whole(coming, present)
        return kept
    copy = keep(present, present.parent / FOLDER, MadeFor.RESTORE, clock.written())
    overwrite(coming, present)
    return copy.path


def set_aside(present: Path, clock: Clock) -> Path:
    """Keep a damaged database with all its parts, so that what is readable can be read.

    Its log is taken from it: it would be read into whatever comes in its place.
    """
    folder = present.parent / FOLDER
    try:
        folder.mkdir(exist_ok=True)
        kept = _free_name(folder / f"{DAMAGED}{clock.written():%Y%m%dT%H%M%S}.db")
        for tail in (*LOGS, ""):
            part = present.with_name(present.name + tail)
            if part.exists():
                bring_whole(part, kept.with_name(kept.name + tail))
        clear_away(present, LOGS)
    except OSError as error:
        raise explain_os(error, folder) from error
    return kept


def _make(folder: Path) -> None:
    """A new computer has no folder yet."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise explain_os(error, folder) from error


def _pages(path: Path) -> list[str]:
    with closing(open_to_read(path)) as connection:
        return problems_of_file(connection)


def _is_good(copy: Copy) -> bool:
    return is_unchanged(copy) if copy.sum else not check_file(copy.path)


def _head_of(folder: Path, desk: str) -> Head:
    """The head that is left behind: as the database has it, or as it was told last."""
    told = read_heads(folder).get(desk, Head())
    try:
        present = look_into(folder / FILE_NAME).heads.get(desk, Head())
    except (KezekError, OSError, *UNREADABLE):
        return told
    return max(told, present, key=lambda head: head.number)


def _begin_chain(path: Path, author: Author, clock: Clock, left: Head) -> Head:
    engine = writer_engine(path)
    try:
        with UnitOfWork(engine, path, author, clock) as unit:
            unit.journal.chain.begin(author.desk, left)
            unit.commit()
            return unit.journal.chain.head(author.desk)
    finally:
        engine.dispose()


def _free_name(path: Path) -> Path:
    number, free = 2, path
    while free.exists():
        free = path.with_stem(f"{path.stem}-{number}")
        number += 1
    return free
