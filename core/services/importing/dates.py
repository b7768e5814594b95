"""Dates as an office writes them: 20.11, 20.11.26, 20/11, 20 ноября, 20 қараша."""

import re
from datetime import date

from core.domain.clock import near_year
from core.domain.problem import KezekError
from core.services.importing.words import fold

_MONTHS = {
    stem: number
    for number, stems in enumerate(
        (
            "янв кан jan",
            "фев акп feb",
            "мар нау mar",
            "апр сау apr",
            "май мая мам may",
            "июн мау jun",
            "июл шил jul",
            "авг там aug",
            "сен кыр sep",
            "окт каз oct",
            "ноя кар nov",
            "дек жел dec",
        ),
        start=1,
    )
    for stem in stems.split()
}
_YEAR_MARK = r"(?:\s*(?:г|года|год|ж|жыл|жылы|жылғы)\b\.?)?"
_DOTTED = re.compile(rf"(\d{{1,2}})\.(\d{{1,2}})\.(\d{{4}}|\d{{2}}){_YEAR_MARK}(?![\d.])")
_DOTTED_SHORT = re.compile(r"(\d{1,2})\.(\d{1,2})(?:\.(?=[\s,]|$)|(?=[\s,]))")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?(?![\d/])")
_DASHED = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)")
_YEAR_FIRST = re.compile(r"(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)")
_NAMED = re.compile(
    rf"(\d{{1,2}})[\s-]*([^\W\d_]{{3,}})\.?(?:[\s,]*(20\d{{2}}){_YEAR_MARK})?(?!\d)"
)
_NAMED_YEAR_FIRST = re.compile(r"(\d{4})\s*(?:ж|жыл\w*)\.?\s*(\d{1,2})\s*([^\W\d_]{3,})")


class NotADateError(Exception):
    """The cell says no moment."""


def read_date(text: str, today: date) -> tuple[date, str] | None:
    """A date at the head of the text and what follows it. None where there is no date."""
    for pattern, build in _FORMS:
        found = pattern.match(text)
        if found and (day := build(found, today)):
            return day, text[found.end() :].strip(" ,;")
    return None


def _year(written: str | None) -> int | None:
    if written is None:
        return None
    return int(written) + (2000 if len(written) == 2 else 0)


def _build(day: int, month: int, year: int | None, today: date) -> date:
    return near_year(day, month, today) if year is None else date(year, month, day)


def _dotted(found: re.Match[str], today: date) -> date:
    return _build(int(found[1]), int(found[2]), _year(found[3]), today)


def _dotted_short(found: re.Match[str], today: date) -> date:
    return _build(int(found[1]), int(found[2]), None, today)


def _slashed(found: re.Match[str], today: date) -> date:
    first, second = int(found[1]), int(found[2])
    if first <= 12 and second <= 12 and first != second:
        raise KezekError("time_ambiguous", value=found[0])
    day, month = (second, first) if second > 12 else (first, second)
    return _build(day, month, _year(found[3]), today)


def _year_first(found: re.Match[str], _today: date) -> date:
    return date(int(found[1]), int(found[2]), int(found[3]))


def _named(found: re.Match[str], today: date) -> date | None:
    month = _MONTHS.get(fold(found[2])[:3])
    return None if month is None else _build(int(found[1]), month, _year(found[3]), today)


def _named_year_first(found: re.Match[str], _today: date) -> date | None:
    month = _MONTHS.get(fold(found[3])[:3])
    return None if month is None else date(int(found[1]), month, int(found[2]))


_FORMS = (
    (_YEAR_FIRST, _year_first),
    (_DOTTED, _dotted),
    (_DOTTED_SHORT, _dotted_short),
    (_SLASHED, _slashed),
    (_DASHED, _dotted),
    (_NAMED_YEAR_FIRST, _named_year_first),
    (_NAMED, _named),
)
