"""Copies that are kept: each beside a note of what is in it and the sum of its bytes."""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any

from core.domain.clock import ORAL
from core.domain.copies import Copy, MadeFor
from core.domain.journal_head import Head
from core.store.checking import reading_rows
from core.store.copying import bring_whole, copy_whole, write_whole
from core.store.disk import explain_os
from core.store.version import version_of

FOLDER = "backups"
DAMAGED = "damaged-"
"""A database that was set aside is called so, and the moment."""

_BLOCK = 2**20


def keep(source: Path, folder: Path, why: MadeFor, at: datetime) -> Copy:
    """Copy a database, in use or not, under a name of its own; checked, and what is in it noted.

    Raises KezekError `folder_not_writable`, `disk_full`, `database_damaged`; then nothing is there.
    """
    target = _claim(folder, f"kezek-{at.astimezone(ORAL):%Y-%m-%d-%H%M%S}")
    try:
        copy_whole(source, target)
        copy = look_into(target, why, at)
        write_whole(_note(target), _to_json(copy))
    except BaseException as error:
        target.unlink(missing_ok=True)
        if isinstance(error, OSError):  # the note could not be written
            raise explain_os(error, folder) from error
        raise
    return copy


def look_into(path: Path, why: MadeFor = MadeFor.ASKED, at: datetime | None = None) -> Copy:
    """What is in a copy, by reading it. Raises KezekError `database_damaged`, `database_newer`."""
    version = version_of(path) or ""
    facts = path.stat()
    with reading_rows(path) as rows:
        (counts,) = rows.execute(_COUNTS)
        heads = list(rows.execute(_HEADS)) if version >= "0003" else []
    return Copy(
        path=path,
        made_at=at or datetime.fromtimestamp(facts.st_mtime, UTC),
        size=facts.st_size,
        why=why,
        version=version,
        trips=counts["trips"],
        entries=counts["entries"],
        newest_entry=_moment(counts["newest"]),
        heads={row["desk"]: Head(row["number"], row["seal"]) for row in heads},
        sum=sum_of(path),
    )


def kept_in(folder: Path) -> list[Copy]:
    """Copies of a folder, the newest first; one without its note tells its time and size only."""
    found = []
    for path in folder.glob("kezek-*.db"):
        with suppress(FileNotFoundError):  # another process has thinned them out meanwhile
            found.append(_noted(path))
    return sorted((copy for copy in found if copy.size), key=_age, reverse=True)


def _age(copy: Copy) -> tuple[datetime, int, str]:
    """Of one second the later has a number at the end of its name, which is longer."""
    return (copy.made_at, len(copy.path.name), copy.path.name)


def is_unchanged(copy: Copy) -> bool:
    """True where the bytes are those that were checked when the copy was made."""
    with suppress(OSError):
        return bool(copy.sum) and sum_of(copy.path) == copy.sum
    return False


def drop(copy: Copy) -> None:
    """Take a copy and its note away."""
    for path in (copy.path, _note(copy.path)):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def carry(copy: Copy, folder: Path) -> Path:
    """Bring a copy and its note elsewhere. Raises KezekError `folder_not_writable`, `disk_full`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path in (copy.path, _note(copy.path)):
            bring_whole(path, folder / path.name)
    except OSError as error:
        raise explain_os(error, folder) from error
    return folder / copy.path.name


def sum_of(path: Path) -> str:
    """128 bits of a file's bytes."""
    total = blake2b(digest_size=16)
    with path.open("rb") as file:
        for block in iter(lambda: file.read(_BLOCK), b""):
            total.update(block)
    return total.hexdigest()


_COUNTS = """
SELECT (SELECT count(*) FROM trips) AS trips, (SELECT count(*) FROM events) AS entries,
       (SELECT max(written_at) FROM events) AS newest
"""
_HEADS = "SELECT desk, number, seal, max(ordinal) FROM chains GROUP BY desk"


def _claim(folder: Path, stem: str) -> Path:
    """A name nobody has, taken by an empty file, so that two copies of one second are two."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in _names(stem):
            with suppress(FileExistsError):
                os.close(os.open(folder / name, os.O_CREAT | os.O_EXCL, 0o600))
                return folder / name
    except OSError as error:
        raise explain_os(error, folder) from error
    raise AssertionError


def _names(stem: str) -> Iterator[str]:
    yield f"{stem}.db"
    number = 2
    while True:
        yield f"{stem}-{number}.db"
        number += 1


def _note(path: Path) -> Path:
    return path.with_suffix(".json")


def _to_json(copy: Copy) -> bytes:
    told = {
        "made_at": copy.made_at.isoformat(),
        "why": copy.why.value,
        "version": copy.version,
        "trips": copy.trips,
        "entries": copy.entries,
        "newest_entry": copy.newest_entry and copy.newest_entry.isoformat(),
        "heads": {desk: [head.number, head.seal] for desk, head in copy.heads.items()},
        "sum": copy.sum,
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _noted(path: Path) -> Copy:
    facts = path.stat()
    try:
        told: dict[str, Any] = json.loads(_note(path).read_bytes())
        newest = told["newest_entry"]
        return Copy(
            path=path,
            made_at=datetime.fromisoformat(told["made_at"]),
            size=facts.st_size,
            why=MadeFor(told["why"]),
            version=told["version"],
            trips=told["trips"],
            entries=told["entries"],
            newest_entry=newest and datetime.fromisoformat(newest),
            heads={desk: Head(*parts) for desk, parts in told["heads"].items()},
            sum=told["sum"],
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return Copy(path, datetime.fromtimestamp(facts.st_mtime, UTC), facts.st_size)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text).replace(tzinfo=UTC)
