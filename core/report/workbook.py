"""The report as a workbook: a sheet for each block, real dates and numbers, no formulas."""

from collections.abc import Callable, Mapping

from core.report.grid import Grid, book_of
from core.report.money_sheets import sum_rows, truck_money_rows
from core.report.paper import DailyReport
from core.report.refusal_block import refusal_rows_of_workbook
from core.report.words import Words
from core.report.workbook_rows import (
    crossing_rows,
    departure_rows,
    figure_rows,
    other_rows,
    passed_rows,
    truck_rows,
)

Rows = Callable[[DailyReport, Words], Grid]

_SHEETS: tuple[tuple[str, Rows], ...] = (
    ("sheet_figures", figure_rows),
    ("sheet_rows", truck_rows),
    ("sheet_crossings", crossing_rows),
    ("sheet_passed", passed_rows),
    ("sheet_refusals", refusal_rows_of_workbook),
    ("sheet_others", other_rows),
    ("sheet_departures", departure_rows),
    ("sheet_money", truck_money_rows),
    ("sheet_sums", sum_rows),
)


def workbook(report: DailyReport, texts: Mapping[str, str], language: str) -> bytes:
    """The xlsx file; the first row of each sheet is its heads, in the paper's language."""
    words = Words(texts, language, report.head.now)
    sheets = [(texts[key], rows(report, words)) for key, rows in _SHEETS]
    return book_of(sheets, texts["title"], report.head.company)
