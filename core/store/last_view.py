"""The board as it was last seen, in a small file beside the database; read without opening that.

It is shown for the moment in which the store opens, and for nothing else. Whatever does not fit
the folder as it lies there (another place, another database or schema, a journal that is behind, a
line that is not whole) is as good as none.
"""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any

from core.store.database_head import schema_of
from core.store.head_file import read_heads
from core.store.lock import is_taken
from core.store.place import DATABASE, kind_of_share, mark_of
from core.store.schemas import newest_version

FILE_NAME = "board.last"
VERSION = 1
_SEAL = 33  # bytes: a checksum of what follows, and the end of its line


def keep(folder: Path, schema: int, content: object) -> bool:
    """Keep what JSON holds, whole or not at all, readable by nobody else.

    False where the disk refuses.
    """
    heads = {desk: [head.number, head.seal] for desk, head in read_heads(folder).items()}
    part = folder / f"{FILE_NAME}.part"
    try:
        said = json.dumps([_form(), _place(folder), schema, heads, content]).encode()
        file = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(file, "wb") as writing:
            writing.write(_seal(said) + said)
        part.replace(folder / FILE_NAME)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        return False
    return True


def kept_at(folder: Path) -> datetime | None:
    """When it was kept; None where there is none, or somebody took it away since."""
    try:
        return datetime.fromtimestamp((folder / FILE_NAME).stat().st_mtime, UTC)
    except OSError:
        return None


def remove(folder: Path) -> None:
    """Take it away: it shows what the folder's data show no more."""
    for name in (FILE_NAME, f"{FILE_NAME}.part"):
        (folder / name).unlink(missing_ok=True)


def read(folder: Path) -> Any:
    """What was kept of this folder, if it fits what lies there now; else None.

    To be asked before the database is opened: it reads the first bytes of its file.
    """
    try:
        kept = (folder / FILE_NAME).read_bytes()
        said = kept[_SEAL:]
        if kept[:_SEAL] != _seal(said):
            return None
        form, place, schema, heads, content = json.loads(said)
        is_ours = form == _form() and place == _place(folder) and _reaches(folder, heads)
        if not is_ours or schema != schema_of(folder / DATABASE) or _may_be_refused(folder):
            return None
    except (OSError, ValueError, TypeError, AttributeError):
        return None
    return content


def _seal(said: bytes) -> bytes:
    return blake2b(said, digest_size=16).hexdigest().encode() + b"\n"


def _may_be_refused(folder: Path) -> bool:
    """True while another program has the database in hand, and of a folder on a network."""
    return is_taken(folder) or bool(kind_of_share(folder))


def _form() -> list[object]:
    """Of this file, and of the database the program knows: a newer one may be refused."""
    return [VERSION, newest_version()]


def _place(folder: Path) -> list[str]:
    """This folder on this computer, and the file itself: one put in its place is another."""
    return [mark_of(folder), str((folder / DATABASE).stat().st_ino)]


def _reaches(folder: Path, heads: Mapping[str, list[Any]]) -> bool:
    """True where the journal has all that it had then."""
    now = read_heads(folder)
    for desk, (number, seal) in heads.items():
        head = now.get(desk)
        if head is None or head.number < number or (head.number == number and head.seal != seal):
            return False
    return True
