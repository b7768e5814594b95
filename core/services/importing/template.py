"""The empty workbook of the import format: every sheet and column, with lists to choose from."""

import io
from collections.abc import Iterable, Mapping
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from core.domain.crossing import Crossing, Direction, Side
from core.domain.event import EventKind
from core.domain.expense import ExpenseKind
from core.domain.papers import DocumentKind
from core.domain.reading import ReadingKind
from core.report.files import write_whole
from core.services.importing.sheets import SHEETS, Column, Holds, Sheet

GUIDE = "Kezek"
WORDS = "Kezek words"
_ROWS = 5_000
_NUMBER_FORMATS = {
    Holds.DAY: "dd.mm.yyyy",
    Holds.MOMENT: "dd.mm.yyyy hh:mm",
    Holds.NUMBER: "General",
}
_LANGUAGES = ("en", "ru", "kk")


def write_template(
    path: Path, crossings: Mapping[str, Crossing] | None = None, language: str = "en"
) -> None:
    """An empty workbook: the guide first, then every sheet; written whole or not at all.

    Headings are the codes of the format, or in ru or kk; all go in. KezekError file_not_written.
    """
    buffer = io.BytesIO()
    _write(buffer, _lists(crossings or {}), language)
    write_whole(path, buffer.getvalue())


def _lists(crossings: Mapping[str, Crossing]) -> dict[Holds, tuple[str, ...]]:
    return {
        Holds.DOCUMENT_KIND: tuple(kind.value for kind in DocumentKind),
        Holds.EXPENSE_KIND: tuple(kind.value for kind in ExpenseKind),
        Holds.EVENT_KIND: tuple(kind.value for kind in EventKind),
        Holds.READING_KIND: tuple(kind.value for kind in ReadingKind),
        Holds.DIRECTION: tuple(direction.value for direction in Direction),
        Holds.SIDE: tuple(side.value for side in Side),
        Holds.CROSSING: tuple(crossings),
        Holds.YES: ("yes", "no"),
    }


def _write(buffer: io.BytesIO, lists: dict[Holds, tuple[str, ...]], language: str) -> None:
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        bold = book.add_format({"bold": True, "text_wrap": True, "bottom": 1})
        plain = book.add_format({"text_wrap": True, "bottom": 1})
        formats = {
            holds: book.add_format({"num_format": _NUMBER_FORMATS.get(holds, "@")})
            for holds in Holds
        }
        _guide(book.add_worksheet(GUIDE), bold)
        for sheet in SHEETS.values():
            page = book.add_worksheet(sheet.title(language))
            page.freeze_panes(1, 0)
            for index, column in enumerate(c for c in sheet.columns if c.in_template):
                heading = column.heading(language) + ("*" if column.required else "")
                page.write_string(0, index, heading, bold if column.required else plain)
                page.write_comment(0, index, f"{column.code}\n{column.ru[0]}\n{column.kk[0]}")
                page.set_column(index, index, max(14, len(heading) + 2), formats[column.holds])
                _offer(page, index, column, lists)
        words = book.add_worksheet(WORDS)
        words.hide()
        for index, values in enumerate(lists.values()):
            words.write_column(0, index, values)


def _guide(page: Worksheet, bold: Format) -> None:
    """Which sheet and column is called what; `*` marks those that must be filled."""
    page.set_column(0, 0, 22)
    page.set_column(1, 3, 28)
    row = 0
    for sheet in SHEETS.values():
        titles = (sheet.noun.value, *(sheet.title(language) for language in _LANGUAGES))
        page.write_row(row, 0, titles, bold)
        row += 1
        for column in _columns(sheet):
            mark = "*" if column.required else ""
            names = (column.heading(language) + mark for language in _LANGUAGES)
            page.write_row(row, 1, tuple(names))
            row += 1
        row += 1


def _columns(sheet: Sheet) -> Iterable[Column]:
    return (column for column in sheet.columns if column.in_template)


def _offer(
    page: Worksheet, index: int, column: Column, lists: dict[Holds, tuple[str, ...]]
) -> None:
    """A list to choose from; other words are taken too, so nothing is forbidden."""
    values = lists.get(column.holds)
    if not values:
        return
    letter = chr(ord("A") + list(lists).index(column.holds))
    source = f"='{WORDS}'!${letter}$1:${letter}${len(values)}"
    page.data_validation(
        1, index, _ROWS, index, {"validate": "list", "source": source, "show_error": False}
    )
