"""The report as a workbook: a sheet for each block, real dates and numbers, no formulas."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from core.domain.clock import ORAL
from core.report.paper import DailyReport
from core.report.words import Words
from core.report.workbook_rows import (
    crossing_rows,
    departure_rows,
    figure_rows,
    other_rows,
    passed_rows,
    truck_rows,
)

Value = str | float | datetime | date | None
Rows = Callable[[DailyReport, Words], Sequence[Sequence[Value]]]

_SHEETS: tuple[tuple[str, Rows], ...] = (
    ("sheet_figures", figure_rows),
    ("sheet_rows", truck_rows),
    ("sheet_crossings", crossing_rows),
    ("sheet_passed", passed_rows),
    ("sheet_others", other_rows),
    ("sheet_departures", departure_rows),
)
_NAME_LENGTH = 31
_WIDEST = 46


@dataclass(frozen=True, slots=True)
class _Formats:
    head: Format
    text: Format
    moment: Format
    day: Format
    number: Format


def workbook(report: DailyReport, texts: Mapping[str, str], language: str) -> bytes:
    """The xlsx file; the first row of each sheet is its heads, in the paper's language."""
    words = Words(texts, language, report.head.now)
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        book.set_properties({"title": texts["title"], "company": report.head.company})
        formats = _formats(book)
        for key, rows in _SHEETS:
            sheet = book.add_worksheet(texts[key][:_NAME_LENGTH])
            _fill(sheet, rows(report, words), formats)
    return buffer.getvalue()


def _formats(book: Workbook) -> _Formats:
    return _Formats(
        head=book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
        text=book.add_format({"text_wrap": True, "valign": "top"}),
        moment=book.add_format({"num_format": "dd.mm.yyyy hh:mm", "valign": "top"}),
        day=book.add_format({"num_format": "dd.mm.yyyy", "valign": "top"}),
        number=book.add_format({"num_format": "#,##0.##", "valign": "top"}),
    )


def _fill(sheet: Worksheet, rows: Sequence[Sequence[Value]], formats: _Formats) -> None:
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
