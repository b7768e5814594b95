"""Copies of the data: made, thinned, carried to a second place, put back; the data checked."""

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from core.domain.author import Author
from core.domain.clock import Clock
from core.domain.copies import Copy, MadeFor, surplus
from core.domain.journal_head import printed_head
from core.domain.problem import KezekError, Problem
from core.services.desk import Desk
from core.services.keeping.server_copies import copy_server
from core.services.settings import read_settings
from core.store import backup as store_backup
from core.store import checking
from core.store.attached import FOLDER as ATTACHMENTS
from core.store.attached import content_path
from core.store.copying import bring_whole
from core.store.database import FILE_NAME, Store
from core.store.disk import explain_os
from core.store.head_file import read_heads
from core.store.kept import FOLDER, carry, drop, keep, kept_in, look_into
from core.store.salvage import Salvaged, add_what_is_readable, may_be_read

REMEMBERED = timedelta(days=30)
"""How long the check tells that entries were found to be gone."""


@dataclass(frozen=True, slots=True)
class Mended:
    """Where the damaged database is kept, and what of it was added to the copy."""

    kept: Path | None
    read_out: Salvaged


@dataclass(frozen=True, slots=True)
class Made:
    """A copy that was made, where it was carried to as well, and what kept it from there."""

    copy: Copy
    second: Path | None = None
    problem: Problem | None = None


def backup(desk: Desk, why: MadeFor = MadeFor.ASKED) -> Made:
    """Copy database and attachments, in use or not, checked; older copies are thinned.

    A second place that is not there is told, and fails nothing. Raises KezekError
    `folder_not_writable`, `disk_full`, `database_damaged`.
    """
    folder = desk.folder / FOLDER
    desk.store.reach_disk()  # a copy never knows more than the file after a power cut
    copy = keep(desk.store.path, folder, why, desk.clock.written())
    _bring_attachments(desk.folder, folder)
    _thin(folder, desk.clock)
    return _carried(desk, copy)


def backup_if_changed(desk: Desk, why: MadeFor) -> Made | None:
    """The same where anything was written since the newest copy; None where nothing was.

    Once a day the server of a shared desk is copied too, where pg_dump is on this computer.
    """
    folder = desk.folder / FOLDER
    last = next(iter(kept_in(folder)), None)
    if last is not None and _last_written(desk.store.path) <= last.made_at:
        return None
    made = backup(desk, why)
    if last is not None and last.sum == made.copy.sum:
        drop(made.copy)
        return None
    of_server = copy_server(desk)
    return replace(made, problem=made.problem or of_server)


def copies(desk: Desk) -> tuple[Copy, ...]:
    """Copies in the folder's backups, the newest first."""
    return tuple(kept_in(desk.folder / FOLDER))


def preview(copy: Path) -> Copy:
    """What is in a copy. Raises KezekError with what is wrong with it."""
    wrong = store_backup.check_file(copy)
    if wrong:
        raise KezekError(wrong[0].code, **wrong[0].values)
    known = {kept.path: kept for kept in kept_in(copy.parent)}
    return known.get(copy) or look_into(copy)


def restore(folder: Path, copy: Path | None, author: Author, clock: Clock) -> Path | None:
    """Put a copy back, its attachments too; gives where the present database is kept.

    Windows that are open see what was put back. None where there was nothing to keep. Raises
    KezekError with what is wrong with the copy; then nothing has changed.
    """
    kept = store_backup.restore(folder, copy, author, clock)
    if copy is not None:
        _bring_attachments(copy.parent, folder)
    Store.open(folder).close()
    return kept


def put_back(desk: Desk, copy: Path) -> Path | None:
    """Put a copy back under an open desk, which looks at everything anew."""
    kept = restore(desk.folder, copy, desk.author, desk.clock)
    with desk.store.reading() as snapshot:
        desk.settings = read_settings(snapshot)
    desk.forget()
    return kept


def mend(folder: Path, copy: Path | None, author: Author, clock: Clock) -> Mended:
    """Put a copy back in place of a damaged database, and add what can be read out of that.

    Without a copy all there is comes from what can be read out.

    Raises as `restore` does.
    """
    kept = restore(folder, copy, author, clock)
    if kept is None:
        return Mended(None, Salvaged())
    return Mended(kept, add_what_is_readable(kept, folder / FILE_NAME))


def may_be_read_out(folder: Path) -> bool:
    """True where there is something to read in the folder's database, damaged as it is."""
    return may_be_read(folder / FILE_NAME)


def read_out(desk: Desk, damaged: Path) -> Mended:
    """Add what can be read out of a damaged database that was kept; a copy is made before.

    Raises KezekError `file_not_found`, `database_damaged` where nothing at all can be read.
    """
    if not damaged.is_file():
        raise KezekError("file_not_found", file=str(damaged))
    if not may_be_read(damaged):
        raise KezekError("database_damaged", file=str(damaged), detail="header")
    backup(desk, MadeFor.RESTORE)
    added = add_what_is_readable(damaged, desk.store.path)
    desk.forget()
    return Mended(damaged, added)


def newest_good(folder: Path) -> Copy | None:
    """The newest copy of a data folder that may be trusted; None where there is none."""
    return store_backup.newest_good(folder)


def doctor(folder: Path, clock: Clock) -> list[Problem]:
    """What is wrong with the folder's data; empty if it may be trusted.

    Codes: those of `check_file`, `entries_missing` where the journal lacks what a copy or the note
    of its head has, `attachment_damaged`, `attachment_lost`.
    """
    path = folder / FILE_NAME
    found = store_backup.check_file(path)
    if found:
        return found
    told = [read_heads(folder), *(copy.heads for copy in kept_in(folder / FOLDER)[:1])]
    known = (head for heads in told for head in heads.values() if head.seal)
    gone = [head for head in known if checking.place_of(path, head) is checking.Place.NOWHERE]
    gone += checking.lost_since(path, clock.written() - REMEMBERED)
    missing = [
        Problem.of("entries_missing", number=head.number, head=head.text)
        for head in dict.fromkeys(gone)
    ]
    return [*missing, *_files_wrong(folder)]


def _files_wrong(folder: Path) -> Iterator[Problem]:
    """Attachments that changed on the disk, and those of this desk that are gone."""
    here = read_heads(folder)
    for name, sha256, desk in checking.attached(folder / FILE_NAME):
        path = content_path(folder, sha256)
        if path.is_file():
            with path.open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
                    yield Problem.of("attachment_damaged", name=name)
        elif desk in here:
            yield Problem.of("attachment_lost", name=name)


def compare_head(folder: Path, text: str) -> list[Problem]:
    """What a head printed on paper says of the journal; empty where the journal has it unchanged.

    Codes: `head_differs`, `head_left_behind`. Raises KezekError `head_not_understood`.
    """
    head = printed_head(text)
    if head is None:
        raise KezekError("head_not_understood", text=text)
    place = checking.place_of(folder / FILE_NAME, head)
    if place is checking.Place.IN_JOURNAL:
        return []
    code = "head_left_behind" if place is checking.Place.LEFT_BEHIND else "head_differs"
    return [Problem.of(code, number=head.number, head=head.text)]


def _carried(desk: Desk, copy: Copy) -> Made:
    place = desk.settings.second_place
    if not place:
        return Made(copy)
    second = Path(place)
    if not second.is_dir():
        return Made(copy, problem=Problem.of("second_place_missing", place=place))
    try:
        carried = carry(copy, second)
        _bring_attachments(desk.folder, second)
        _thin(second, desk.clock)
    except KezekError as error:
        return Made(copy, problem=error.problem)
    return Made(copy, carried)


def _bring_attachments(source: Path, target: Path) -> None:
    """Files lie under the sum of their bytes: what is there already is never brought again."""
    try:
        for path in (source / ATTACHMENTS).glob("*/*"):
            there = target / ATTACHMENTS / path.parent.name / path.name
            if not there.exists():
                there.parent.mkdir(parents=True, exist_ok=True)
                bring_whole(path, there)
    except OSError as error:
        raise explain_os(error, target) from error


def _thin(folder: Path, clock: Clock) -> None:
    for copy in surplus(kept_in(folder), clock.written()):
        drop(copy)


def _last_written(path: Path) -> datetime:
    moments = []
    for part in (path, path.with_name(path.name + "-wal")):
        with suppress(OSError):
            moments.append(part.stat().st_mtime)
    return datetime.fromtimestamp(max(moments, default=0.0), UTC)
