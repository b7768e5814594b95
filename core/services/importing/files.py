"""Files as grids of cells, whatever they are: Excel workbooks, CSV, or a zip of CSV files."""

import csv
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from core.domain.problem import KezekError
from core.services.importing.moments import Cell
from core.services.importing.sheets import SHEETS, heading_key, headings_of, noun_of
from core.services.importing.workbook import (
    ARCHIVE_ERRORS,
    MOST_BYTES,
    MOST_ROWS,
    guard_archive,
    read_workbook,
)

_OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DELIMITERS = ";,\t"
_SAMPLE_LINES = 30
_TABLES = frozenset({"", ".csv", ".tsv", ".txt", ".dat", ".prn", ".xls", ".xlsx"})  # even misnamed
_SHEET_NAMES_OF_NOBODY = frozenset({"sheet1", "лист1", "парак1", "бет1"})


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet as it stands: rows with their number as Excel shows it; an empty cell is None."""

    file: str
    title: str
    rows: tuple[tuple[int, list[Cell | None]], ...]


def read_files(paths: Sequence[Path]) -> list[Grid]:
    """Every sheet of every file that holds anything. Raises KezekError naming the file."""
    return [grid for path in paths for grid in _read_file(path)]


def _read_file(path: Path) -> list[Grid]:
    content = _bytes(path)
    if content.startswith(_OLD_EXCEL):
        raise KezekError("file_locked" if _ENCRYPTED in content else "old_excel", file=path.name)
    if content.startswith(b"PK\x03\x04"):
        return _read_archive(path.name, path.stem, content)
    if content.startswith((b"PK", b"%PDF", b"\x1f\x8b", b"Rar!", b"7z")):
        raise KezekError("file_not_understood", file=path.name)
    if path.suffix.lower() not in _TABLES:
        raise KezekError("file_not_understood", file=path.name)
    return [Grid(path.name, path.stem, _read_csv(path.name, content))]


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise KezekError("file_is_folder", file=str(path))
        if path.stat().st_size > MOST_BYTES:
            raise KezekError("table_too_large", file=path.name, megabytes=MOST_BYTES // 1_000_000)
        content = path.read_bytes()
    except (FileNotFoundError, ValueError):
        raise KezekError("file_not_found", file=str(path)) from None
    except OSError as error:
        raise KezekError("file_not_readable", file=str(path), why=error.strerror or "") from error
    if not content.strip():
        raise KezekError("file_empty", file=path.name)
    return content


def _read_archive(name: str, stem: str, content: bytes) -> list[Grid]:
    members = guard_archive(name, content)
    if "[Content_Types].xml" in members and any(m.startswith("xl/") for m in members):
        grids = [Grid(name, title, rows) for title, rows in read_workbook(name, content)]
        return _named_by_file(grids, stem)
    tables = [m for m in members if m.lower().endswith(".csv") and not _is_attached(m)]
    if not tables:
        raise KezekError("file_not_understood", file=name)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [_member(name, archive, member) for member in tables]


def _is_attached(member: str) -> bool:
    """True for files of entries, which an export carries beside its tables."""
    return member.startswith("attachments/")


def _member(name: str, archive: zipfile.ZipFile, member: str) -> Grid:
    try:
        content = archive.read(member)
    except ARCHIVE_ERRORS as error:
        raise KezekError("file_damaged", file=name) from error
    return Grid(name, PurePosixPath(member).stem, _read_csv(name, content))


def _named_by_file(grids: list[Grid], stem: str) -> list[Grid]:
    """A workbook of one unnamed sheet is named after its file, as a CSV is."""
    if len(grids) == 1 and heading_key(grids[0].title) in _SHEET_NAMES_OF_NOBODY and noun_of(stem):
        return [Grid(grids[0].file, stem, grids[0].rows)]
    return grids


def _read_csv(name: str, content: bytes) -> tuple[tuple[int, list[Cell | None]], ...]:
    text = _decode(name, content)
    if text[:4].lower() == "sep=":
        text = "\n" + text.partition("\n")[2]
    delimiter = _delimiter(text)
    try:
        rows = list(enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), 1))
    except csv.Error as error:
        raise KezekError("file_not_understood", file=name) from error
    if len(rows) > MOST_ROWS:
        raise KezekError("too_many_rows", file=name, most=MOST_ROWS)
    return tuple((number, [cell.strip() or None for cell in cells]) for number, cells in rows)


def _decode(name: str, content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1251")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _is_binary(text):
            break
        return text
    raise KezekError("file_not_understood", file=name)


def _is_binary(text: str) -> bool:
    return any(ord(c) < 32 and c not in "\t\n\r\x0b\x0c" for c in text[:100_000]) or "\0" in text


def _delimiter(text: str) -> str:
    """The one that makes most headings of the format out of the head of the file."""
    lines = text.splitlines()[:_SAMPLE_LINES]
    return max(
        _DELIMITERS, key=lambda d: (_headings(lines, d), sum(line.count(d) for line in lines))
    )


def _headings(lines: list[str], delimiter: str) -> int:
    try:
        rows = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        return 0
    return max((sum(heading_key(c) in _ALL_HEADINGS for c in set(row)) for row in rows), default=0)


_ALL_HEADINGS = frozenset(key for sheet in SHEETS.values() for key in headings_of(sheet))
