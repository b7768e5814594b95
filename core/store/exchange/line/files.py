"""Bytes of attached files, carried part by part beside the rows: each once, resumed when cut."""

import hashlib
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from sqlalchemy import Connection, delete, exists, func, select
from sqlalchemy.dialects.postgresql import insert

from core.store.attached import content_path, is_sum
from core.store.database import Store
from core.store.exchange import shared
from core.store.rows import chunks
from core.store.tables import AttachmentBytesRow, AttachmentRow

log = logging.getLogger(__name__)

PART = 128 * 1024
"""Bytes that go at once: a bad line brings so many through before it is taken for cut."""
LARGEST = 25 * 1024 * 1024
"""Larger files stay where they are; a desk attaches none."""


@dataclass(frozen=True, slots=True)
class File:
    """Bytes by their sum (SHA-256), and how many they are."""

    sha256: str
    size: int

    @property
    def parts(self) -> int:
        """How many parts it has."""
        return -(-self.size // PART)


class Files:
    """What a desk lacks of the files that are named, and what the server lacks."""

    def __init__(self, store: Store, desk: str) -> None:
        self._store = store
        self._desk = desk
        self._names: object = None  # how the table of names stood at the last look
        self._left: set[File] = set()

    def carry(self, line: Connection, seconds: float) -> bool:
        """Give and take for so long; True where more could go at once.

        A file that neither side has whole waits for the desk that has it.
        """
        self._look(line)
        if not self._left:
            return False
        until = monotonic() + seconds
        there = _parts_there(line, (file.sha256 for file in self._left))
        for file in sorted(self._left, key=lambda file: file.size):
            if monotonic() > until:
                return True
            path, number = content_path(self._store.folder, file.sha256), there.get(file.sha256, 0)
            try:
                if path.is_file():
                    is_done = number >= file.parts or self._give(line, file, number, until)
                else:
                    is_done = number >= file.parts and self._take(line, file, until)
            except OSError as error:  # a full disk, say: the rows go on, this is tried again
                log.warning("exchange: file %s: %s", file.sha256, error)
                is_done = False
            if is_done:
                self._left.discard(file)
        return False

    def _look(self, line: Connection) -> None:
        """Where names were added or taken out, look at all files anew."""
        of = AttachmentRow
        with self._store.reading() as snapshot:
            stands = select(func.count(), func.max(of.written_at))
            names = tuple(snapshot.connection.execute(stands).one())
            if names == self._names:
                return
            files = snapshot.connection.execute(select(of.sha256, of.size).distinct()).all()
        named = (File(*file) for file in files if is_sum(file.sha256))
        self._left = {file for file in named if 0 < file.size <= LARGEST}
        self._names = names
        nobody_names = ~exists().where(of.sha256 == AttachmentBytesRow.sha256)
        with line.begin():
            line.execute(delete(AttachmentBytesRow).where(nobody_names))

    def _give(self, line: Connection, file: File, number: int, until: float) -> bool:
        content = content_path(self._store.folder, file.sha256).read_bytes()
        if hashlib.sha256(content).hexdigest() != file.sha256:
            log.warning("exchange: file %s is damaged here", file.sha256)
            return True
        for part in range(number, file.parts):
            if monotonic() > until:
                return False
            columns = {"sha256": file.sha256, "part": part}
            columns["bytes"] = content[part * PART : (part + 1) * PART]
            with line.begin():
                line.execute(insert(AttachmentBytesRow).on_conflict_do_nothing(), columns)
                if part + 1 == file.parts:
                    shared.tell(line, self._desk)
        return True

    def _take(self, line: Connection, file: File, until: float) -> bool:
        path = content_path(self._store.folder, file.sha256)
        path.parent.mkdir(parents=True, exist_ok=True)
        coming = path.with_name(f"{path.name}.part")
        with coming.open("ab") as target:
            first = target.tell() // PART
            target.truncate(first * PART)
            for part in range(first, file.parts):
                if monotonic() > until:
                    return False
                target.write(_part(line, file, part))
        return _put_in_place(line, file, coming, path)


def _parts_there(line: Connection, sums: Iterable[str]) -> dict[str, int]:
    of = AttachmentBytesRow
    found: dict[str, int] = {}
    with line.begin():
        for some in chunks(sums):
            counts = select(of.sha256, func.count()).where(of.sha256.in_(some)).group_by(of.sha256)
            found.update((row.sha256, row[1]) for row in line.execute(counts))
    return found


def _part(line: Connection, file: File, number: int) -> bytes:
    of = AttachmentBytesRow
    with line.begin():
        one = select(of.bytes).where(of.sha256 == file.sha256, of.part == number)
        return bytes(line.execute(one).scalar() or b"")


def _put_in_place(line: Connection, file: File, coming: Path, path: Path) -> bool:
    """True where it is whole; else both sides forget it, and a desk that has it gives it anew."""
    if hashlib.sha256(coming.read_bytes()).hexdigest() == file.sha256:
        coming.replace(path)
        return True
    coming.unlink()
    with line.begin():
        line.execute(delete(AttachmentBytesRow).where(AttachmentBytesRow.sha256 == file.sha256))
    return False
