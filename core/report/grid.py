"""Sheets as grids of values, heads first; and the xlsx file of them: real dates and numbers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from core.domain.clock import ORAL
from core.report.words import Words

Value = str | float | datetime | date | None
Grid = Sequence[Sequence[Value]]

_NAME_LENGTH = 31
_WIDEST = 46


@dataclass(frozen=True, slots=True)
class _Formats:
    head: Format
    text: Format
    moment: Format
    day: Format
    number: Format


def heads(words: Words, *keys: str) -> list[Value]:
    """The first row of a sheet."""
    return [words.texts[key] for key in keys]


def book_of(sheets: Iterable[tuple[str, Grid]], title: str, company: str) -> bytes:
    """An xlsx file of named sheets; the first row of each is its heads."""
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        book.set_properties({"title": title, "company": company})
        formats = _formats(book)
        for name, rows in sheets:
            _fill(book.add_worksheet(name[:_NAME_LENGTH]), rows, formats)
    return buffer.getvalue()


def _formats(book: Workbook) -> _Formats:
    return _Formats(
        head=book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
        text=book.add_format({"text_wrap": True, "valign": "top"}),
        moment=book.add_format({"num_format": "dd.mm.yyyy hh:mm", "valign": "top"}),
        day=book.add_format({"num_format": "dd.mm.yyyy", "valign": "top"}),
        number=book.add_format({"num_format": "#,##0.##", "valign": "top"}),
    )


def _fill(sheet: Worksheet, rows: Grid, formats: _Formats) -> None:
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    for y, row in enumerate(rows):
        for x, value in enumerate(row):
            _put(sheet, y, x, value, formats)
    columns = max((len(row) for row in rows), default=0)
    for x in range(columns):
        widest = max(len(_shown(row[x])) for row in rows if x < len(row))
        sheet.set_column(x, x, min(_WIDEST, max(9, widest + 2)))


def _shown(value: Value) -> str:
    return "00.00.0000 00:00" if isinstance(value, datetime) else str(value or "")


def _put(sheet: Worksheet, y: int, x: int, value: Value, formats: _Formats) -> None:
    """Text always as text: what stands in the data is never taken for a formula."""
    if isinstance(value, str):
        sheet.write_string(y, x, value, formats.head if y == 0 else formats.text)
    elif isinstance(value, datetime):
        local = value.astimezone(ORAL).replace(tzinfo=None)
        sheet.write_datetime(y, x, local, formats.moment)
    elif isinstance(value, date):
        sheet.write_datetime(y, x, value, formats.day)
    elif value is not None:
        sheet.write_number(y, x, value, formats.number)
