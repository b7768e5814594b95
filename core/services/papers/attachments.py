"""Files shown with an entry: kept whole under their own sum, taken out and put back, opened."""

import hashlib
import mimetypes
import re
import tempfile
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from uuid import UUID

from core.domain.event import EventKind
from core.domain.expense import Expense
from core.domain.ids import new_id
from core.domain.papers import Attachment, Document
from core.domain.problem import KezekError
from core.report.files import write_whole
from core.services import journal
from core.services.desk import Desk
from core.store.attached import content_path

MOST_BYTES: Final = 25 * 1024 * 1024
MOST_LETTERS: Final = 100
PLAIN: Final = "application/octet-stream"

_IMAGES: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
)
_HEIC: Final = (b"heic", b"heix", b"mif1", b"msf1", b"hevc")
_OTHERS: Final = {".opus": "audio/ogg", ".ogg": "audio/ogg", ".oga": "audio/ogg"} | {
    ".m4a": "audio/mp4", ".webp": "image/webp", ".heic": "image/heic", ".amr": "audio/amr",
}  # fmt: skip
_PROGRAMS: Final = frozenset(
    {
        ".bat", ".cmd", ".com", ".cpl", ".desktop", ".dll", ".exe", ".gadget", ".hta", ".inf",
        ".jar", ".js", ".jse", ".lnk", ".msc", ".msi", ".msp", ".pif", ".ps1", ".psm1", ".py",
        ".pyw", ".reg", ".scr", ".sh", ".url", ".vb", ".vbe", ".vbs", ".ws", ".wsf", ".wsh",
    }
)  # fmt: skip
"""Endings of what a computer would run; such a file is kept and never opened."""
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that somebody drops or pastes: from a path, or with its content at hand.

    `as_plain_file`: what calls itself a picture and is none is wanted nevertheless.
    """

    name: str
    path: Path | None = None
    content: bytes = b""
    as_plain_file: bool = False


@dataclass(frozen=True, slots=True)
class Attached:
    """Files of an entry, and the note they made where none was named; `is_out`: taken back."""

    files: tuple[Attachment, ...]
    event: UUID
    note: UUID | None = None
    is_out: bool = False


def attach(
    desk: Desk,
    incoming: Sequence[Incoming],
    trip: UUID | None,
    event: UUID | None = None,
    shows: Document | Expense | None = None,
) -> Attached:
    """Keep files with an entry, or with a note of their own; all or none.

    `shows`: the paper, or the sum, that they are a picture of.

    Raises KezekError `attachment_too_large`, `attachment_empty`, `attachment_not_a_picture`,
    `file_is_folder`, `file_not_found`, `file_not_readable`, `file_not_written`, `disk_full`.
    """
    contents = [_content(one) for one in incoming]
    note = None
    if event is None:
        note = journal.new_event(desk, EventKind.NOTE, trip=trip)
        event = note.id
    files = tuple(
        Attachment(
            id=new_id(),
            event=event,
            document=shows.id if isinstance(shows, Document) else None,
            trip=trip,
            expense=shows.id if isinstance(shows, Expense) else None,
            name=clean_name(one.name),
            media_type=_media_type(one, content),
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
        )
        for one, content in zip(incoming, contents, strict=True)
    )
    for file, content in zip(files, contents, strict=True):
        _keep_content(desk, file, content)
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        if note is not None:
            uow.journal.add(note)
        for file in files:
            uow.attachments.put(file)
        uow.commit()
    desk.forget_world()
    return Attached(files, event, None if note is None else note.id)


def take_back(desk: Desk, attached: Attached) -> Attached:
    """Take files out, or put them back, with the note they made; gives what does the reverse.

    The bytes stay where they are: what was taken out can be put back.
    """
    note = None if attached.note is None else journal.withdrawal(desk, attached.note)
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        if note is not None:
            uow.journal.add(note)
        for file in attached.files:
            if attached.is_out:
                uow.attachments.put(file)
            else:
                uow.attachments.remove(file.id)
        uow.commit()
    desk.forget_world()
    return replace(attached, note=note.id if note is not None else None, is_out=not attached.is_out)


def read(desk: Desk, attachment: Attachment) -> bytes:
    """The bytes as attached.

    Raises KezekError `attachment_lost`, `attachment_on_its_way`, `attachment_damaged`.
    """
    try:
        content = content_path(desk.folder, attachment.sha256).read_bytes()
    except OSError as error:
        code = "attachment_lost" if desk.exchange is None else "attachment_on_its_way"
        raise KezekError(code, name=attachment.name) from error
    if hashlib.sha256(content).hexdigest() != attachment.sha256:
        raise KezekError("attachment_damaged", name=attachment.name)
    return content


def copy_to_open(desk: Desk, attachment: Attachment) -> Path:
    """A copy under its name in a folder of its own, for another program to open.

    Raises KezekError `attachment_is_program`: such a file is only saved, never started.
    """
    name = clean_name(attachment.name)  # another desk, or an old version, may have let more pass
    if Path(name).suffix.lower() in _PROGRAMS:
        raise KezekError("attachment_is_program", name=name)
    copy = Path(tempfile.mkdtemp(prefix="kezek-")) / name
    write_whole(copy, read(desk, attachment))
    return copy


def save_as(desk: Desk, attachment: Attachment, path: Path) -> None:
    """Write a copy where somebody wants it; whole or not at all."""
    write_whole(path, read(desk, attachment))


def clean_name(name: str) -> str:
    """A name without folders, signs no file may bear, and tricks of direction."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    kept = "".join(c for c in last if unicodedata.category(c)[0] != "C" and c not in '<>:"|?*')
    kept = kept.strip(" .")
    stem, dot, suffix = kept.rpartition(".")
    if not stem or len(suffix) > 10:
        stem, dot, suffix = kept, "", ""
    if _RESERVED.fullmatch(stem):
        stem = f"_{stem}"
    return f"{stem[:MOST_LETTERS].strip()}{dot}{suffix}" or "file"


def _content(incoming: Incoming) -> bytes:
    path, name = incoming.path, clean_name(incoming.name)
    if path is None:
        content = incoming.content
    else:
        try:
            if path.is_dir():
                raise KezekError("file_is_folder", file=name)
            _guard_size(name, path.stat().st_size)
            content = path.read_bytes()
        except FileNotFoundError:
            raise KezekError("file_not_found", file=str(path)) from None
        except OSError as error:
            why = error.strerror or ""
            raise KezekError("file_not_readable", file=name, why=why) from error
    _guard_size(name, len(content))
    if not content:
        raise KezekError("attachment_empty", name=name)
    return content


def _guard_size(name: str, size: int) -> None:
    if size > MOST_BYTES:
        megabytes, most = round(size / 1_048_576), MOST_BYTES // 1_048_576
        raise KezekError("attachment_too_large", name=name, megabytes=megabytes, most=most)


def _media_type(incoming: Incoming, content: bytes) -> str:
    """By the bytes where they tell, else by the name."""
    picture = _picture_type(content)
    if picture:
        return picture
    suffix = Path(clean_name(incoming.name)).suffix.lower()
    named = _OTHERS.get(suffix) or mimetypes.guess_type(f"file{suffix}")[0] or PLAIN
    if not named.startswith("image/") or named == "image/svg+xml":
        return named
    if not incoming.as_plain_file:
        raise KezekError("attachment_not_a_picture", name=clean_name(incoming.name))
    return PLAIN


def _picture_type(content: bytes) -> str:
    for begins, kind in _IMAGES:
        if content.startswith(begins):
            return kind
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return "image/heic" if content[4:8] == b"ftyp" and content[8:12] in _HEIC else ""


def _keep_content(desk: Desk, file: Attachment, content: bytes) -> None:
    path = content_path(desk.folder, file.sha256)
    try:
        if path.is_file() and path.read_bytes() == content:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KezekError("folder_not_writable", folder=str(path.parent)) from error
    write_whole(path, content)
