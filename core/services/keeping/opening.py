"""Opening a folder's database: looked over first, and what could be put back is named."""

from pathlib import Path

from core.domain.author import Author
from core.domain.clock import Clock
from core.domain.problem import KezekError, Problem
from core.store import backup, checking
from core.store.database import FILE_NAME, Store
from core.store.head_file import read_heads, write_heads

DAMAGE = frozenset({"database_damaged", "file_missing"})


def open_store(folder: Path) -> Store:
    """The folder's database, made or migrated where needed, its newest rows as they were written.

    Raises KezekError as `Store.open` does; where it is damaged and a copy may be trusted,
    `database_damaged_copy` with the copy and when it was made.
    """
    try:
        store = Store.open(folder)
        _look_over(store)
    except KezekError as error:
        if error.problem.code not in DAMAGE:
            raise
        raise _with_copy(folder, error) from error
    return store


def note_what_is_missing(store: Store, author: Author, clock: Clock) -> tuple[Problem, ...]:
    """Where entries that were confirmed are gone, go on as a new chain that names their head.

    Gives `entries_missing` then.
    """
    told = read_heads(store.folder).get(author.desk)
    if told is None or checking.place_of(store.path, told) is not checking.Place.NOWHERE:
        return ()
    with store.unit_of_work(author, clock) as unit:
        unit.journal.chain.begin(author.desk, told, lost=True)
        unit.commit()
        write_heads(store.folder, {author.desk: unit.journal.chain.head(author.desk)})
    return (Problem.of("entries_missing", number=told.number, head=told.text),)


def _look_over(store: Store) -> None:
    found = checking.glance(store.path)
    if found:
        store.close()
        raise KezekError("database_damaged", file=str(store.path), detail="; ".join(found[:3]))


def _with_copy(folder: Path, error: KezekError) -> KezekError:
    copy = backup.newest_good(folder)
    if copy is None:
        return error
    return KezekError(
        "database_damaged_copy",
        file=str(folder / FILE_NAME),
        folder=str(folder),
        copy=str(copy.path),
        made=copy.made_at,
        detail=error.problem.values.get("detail", ""),
    )
