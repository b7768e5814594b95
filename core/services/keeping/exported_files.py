"""Files of entries and papers in the zip of everything: bytes, and a table of what they show."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.domain.clock import ORAL
from core.domain.papers import Attachment
from core.services.importing.cells import guarded
from core.services.papers.attachments import clean_name
from core.store import queries
from core.store.attached import FOLDER, content_path
from core.store.database import Snapshot

_COLUMNS: Final = (
    "trip", "kind", "occurred_at", "source", "document", "number",
    "name", "media_type", "size", "sha256", "file",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file, and by what people know the trip, entry or paper it shows."""

    attachment: Attachment
    trip: str
    shows: tuple[str, str, str, str, str]  # kind, occurred_at, source of an entry; a paper's two


def exported_files(snapshot: Snapshot) -> Iterator[ExportedFile]:
    """Every file there is, oldest first."""
    refs = {t.id: t.ref for t in queries.trips(snapshot)}
    papers = {d.id: d for d in queries.documents(snapshot)}
    for file in queries.attachments(snapshot):
        shows = ["", "", "", "", ""]
        event = queries.event(snapshot, file.event) if file.event else None
        if event is not None:
            at = event.occurred.at.astimezone(ORAL).isoformat()
            shows[:3] = [event.kind.value, at, event.source]
        paper = papers.get(file.document) if file.document else None
        if paper is not None:
            shows[3:] = [paper.kind.value, paper.number]
        trip = refs.get(file.trip, "") if file.trip else ""
        yield ExportedFile(file, trip, (shows[0], shows[1], shows[2], shows[3], shows[4]))


def write_files(archive: zipfile.ZipFile, folder: Path, files: Sequence[ExportedFile]) -> None:
    """Put the bytes and their table into the zip; of bytes that were lost the table has no file."""
    if not files:
        return
    members = dict(_write_bytes(archive, folder, (f.attachment for f in files)))
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for one in files:
        file = one.attachment
        told = (one.trip, *one.shows, file.name, file.media_type, file.size, file.sha256)
        row = (*told, members.get(file.sha256, ""))
        writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in row])
    archive.writestr(f"{FOLDER}/index.csv", text.getvalue().encode("utf-8-sig"))


def _write_bytes(
    archive: zipfile.ZipFile, folder: Path, files: Iterable[Attachment]
) -> Iterator[tuple[str, str]]:
    """By sum the name under which its bytes lie in the zip; the same bytes lie there once."""
    for sha256, name in {f.sha256: f.name for f in files}.items():
        path = content_path(folder, sha256)
        if path.is_file():
            member = f"{FOLDER}/{sha256[:12]}-{clean_name(name)}"
            archive.write(path, member, zipfile.ZIP_STORED)
            yield sha256, member
