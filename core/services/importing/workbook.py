"""Excel workbooks, opened with care: a bomb, a lock, or rubbish is told before it is unpacked."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
)

from core.domain.problem import KezekError
from core.services.importing.moments import Cell

MOST_BYTES = 200_000_000
MOST_ROWS = 1_000_000
MOST_CELLS = 20_000_000
_MOST_RATIO = 100  # office files shrink to a tenth, rarely to a thirtieth
_SMALL = 20_000_000  # so small that its ratio does not matter
_MOST_MEMBERS = 10_000
_CHUNK = 1_000_000
# A cell with content and its address; cells that only carry a format close at once.
_CELL = re.compile(rb"""<(?:\w+:)?c\s[^<>]*?r=["']([A-Z]{1,3})(\d{1,7})["'][^<>]*(?<!/)>""")

ARCHIVE_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)

Rows = tuple[tuple[int, list[Cell | None]], ...]


def guard_archive(name: str, content: bytes) -> frozenset[str]:
    """What the archive holds. Raises KezekError file_damaged, file_locked, file_is_bomb."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            infos = archive.infolist()
            if any(info.flag_bits & 1 for info in infos):
                raise KezekError("file_locked", file=name)
            if len(infos) > _MOST_MEMBERS or _swells(archive, len(content)):
                raise KezekError("file_is_bomb", file=name)
            _guard_sheets(name, archive)
    except ARCHIVE_ERRORS as error:
        raise KezekError("file_damaged", file=name) from error
    return frozenset(info.filename for info in infos)


def _swells(archive: zipfile.ZipFile, packed: int) -> bool:
    total = sum(info.file_size for info in archive.infolist())
    return total > MOST_BYTES or (total > _SMALL and total > _MOST_RATIO * packed)


def _guard_sheets(name: str, archive: zipfile.ZipFile) -> None:
    """Refuse a sheet whose few cells span so much that it would fill the memory.

    Every part is unpacked to its end: one that holds more than it says is damaged.
    """
    for info in archive.infolist():
        if not re.search(r"sheet[^/]*\.xml$", info.filename, re.IGNORECASE):
            _drain(archive, info)
            continue
        rows, columns = _span(archive, info)
        if rows * columns > MOST_CELLS:
            raise KezekError("too_many_rows", file=name, most=MOST_ROWS)


def _drain(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
    with archive.open(info) as stream:
        while stream.read(_CHUNK):
            pass


def _span(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> tuple[int, int]:
    last_row, last_column, tail = 0, 0, b""
    letters: set[bytes] = set()
    with archive.open(info) as stream:
        while chunk := stream.read(_CHUNK):
            text = tail + chunk
            found = _CELL.findall(text)
            letters.update(column for column, _ in found)
            last_row = max(last_row, max((int(row) for _, row in found), default=0))
            tail = text[-200:]
    for column in letters:
        number = 0
        for letter in column:
            number = number * 26 + letter - 64
        last_column = max(last_column, number)
    return last_row, last_column


def read_workbook(name: str, content: bytes) -> list[tuple[str, Rows]]:
    """Each sheet with content, merged cells filled. Raises KezekError file_damaged, file_locked."""
    try:
        return list(_sheets(name, content))
    except PasswordError as error:
        raise KezekError("file_locked", file=name) from error
    except (CalamineError, ValueError, OSError) as error:
        raise KezekError("file_damaged", file=name) from error
    except BaseException as error:  # the reader's own panic is no Exception
        if type(error).__name__ != "PanicException":
            raise
        raise KezekError("file_damaged", file=name) from error


def _sheets(name: str, content: bytes) -> Iterator[tuple[str, Rows]]:
    with CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
        for meta in workbook.sheets_metadata:
            if meta.typ != SheetTypeEnum.WorkSheet:
                continue
            sheet = workbook.get_sheet_by_name(meta.name)
            if sheet.height > MOST_ROWS:
                raise KezekError("too_many_rows", file=name, most=MOST_ROWS)
            if sheet.start is not None:
                yield meta.name, _rows(sheet)


def _rows(sheet: CalamineSheet) -> Rows:
    top, left = sheet.start or (0, 0)
    grid: list[list[Cell | None]] = [
        [
            None if cell == "" or (isinstance(cell, str) and not cell.strip()) else cell
            for cell in row
        ]
        for row in sheet.to_python()
    ]
    for (row_from, column_from), (row_to, column_to) in sheet.merged_cell_ranges or ():
        _fill(grid, (row_from - top, column_from - left), (row_to - top, column_to - left))
    return tuple(
        (top + number, [None] * left + cells) for number, cells in enumerate(grid, start=1)
    )


def _fill(grid: list[list[Cell | None]], first: tuple[int, int], last: tuple[int, int]) -> None:
    """What a merged range shows stands in each of its cells."""
    if first[0] < 0 or first[1] < 0 or first[0] >= len(grid) or first[1] >= len(grid[0]):
        return
    shown = grid[first[0]][first[1]]
    for row in grid[first[0] : last[0] + 1]:
        for column in range(first[1], min(last[1] + 1, len(row))):
            row[column] = shown
