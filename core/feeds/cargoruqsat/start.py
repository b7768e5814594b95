"""The front page: free slots by checkpoint and day, for 31 days from today."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from selectolax.lexbor import LexborNode

from core.domain.clock import ORAL
from core.feeds.cargoruqsat.page import START, Page, moment, number, open_page, squeeze, words_of

SQUARES = 31
_MONTHS = ("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")
_ACTUAL = re.compile(r"Актуально на:? ([0-9]{2}\.[0-9]{2}\.[0-9]{4} [0-9]{1,2}:[0-9]{2})(?!\d)")
_DAY = re.compile(r"(?:Свободно на )?([0-9]{1,2}) ([а-я]{3,8})\.?")
_CLASSES = (re.compile(r"за 1 МРП: ?([0-9 ]+)"), re.compile(r"за 100 МРП: ?([0-9 ]+)"))
_NOTICE = re.compile(
    r"[СсCc] ([0-9]{1,2}:[0-9]{2}) ([0-9]{2}\.[0-9]{2}\.[0-9]{4})"
    r" до ([0-9]{1,2}:[0-9]{2}) ([0-9]{2}\.[0-9]{2}\.[0-9]{4})"
)
_TITLES = ("title", "data-original-title", "data-bs-original-title")  # a tooltip moves its title


@dataclass(frozen=True, slots=True)
class DaySlots:
    """Free slots of a day: at 1 МРП, at 100 МРП; a day off has none."""

    day: date
    standard: int
    express: int
    is_day_off: bool = False


@dataclass(frozen=True, slots=True)
class StartRow:
    """One checkpoint; `neighbour` as its flag says it, `ru`."""

    name: str
    neighbour: str
    days: tuple[DaySlots, ...]


@dataclass(frozen=True, slots=True)
class SiteNotice:
    """Planned works of the whole system, where the page tells of them beside its figures."""

    text: str
    from_at: datetime | None
    to_at: datetime | None


@dataclass(frozen=True, slots=True)
class StartPage:
    """What the front page says, and as of when."""

    observed_at: datetime
    rows: tuple[StartRow, ...]
    notices: tuple[SiteNotice, ...] = ()


def parse(text: str) -> StartPage:
    """All rows of the page. Raises PageNotUnderstoodError."""
    page = open_page(text, START)
    observed_at = _actual(page)
    today = observed_at.astimezone(ORAL).date()
    nodes = page.tree.css(".square-chart-row")
    if not nodes:
        raise page.wrong("no_rows")
    rows = tuple(_row(page, node, today) for node in nodes)
    names = [r.name for r in rows]
    if len(set(names)) != len(names):
        raise page.wrong("row_twice", next(n for n in names if names.count(n) > 1))
    notices = tuple(_notice(words_of(n)) for n in page.tree.css(".bg-yellow") if words_of(n))
    return StartPage(observed_at, rows, notices)


def _actual(page: Page) -> datetime:
    found = _ACTUAL.search(page.words)
    if not found:
        raise page.wrong("no_moment")
    try:
        return moment(found.group(1))
    except ValueError:
        raise page.wrong("no_moment", found.group(0)) from None


def _row(page: Page, node: LexborNode, today: date) -> StartRow:
    named = node.css_first(".square-chart-name")
    flag = node.css_first(".country-flag")
    name = words_of(named) if named else ""
    country = (
        re.search(r"country-flag-([a-z]{2})\b", (flag.attributes.get("class") or ""))
        if (flag)
        else None
    )
    if not name or not country:
        raise page.wrong("row", name or words_of(node))
    squares = node.css(".square")
    if len(squares) != SQUARES:
        raise page.wrong("squares", f"{name}: {len(squares)}")
    days = []
    expected = None
    for square in squares:
        try:
            day = _square(_title(square), expected, today)
        except ValueError:
            raise page.wrong("square", f"{name}: {squeeze(_title(square))}") from None
        days.append(day)
        expected = day.day + timedelta(days=1)
    return StartRow(name, country.group(1), tuple(days))


def _title(square: LexborNode) -> str:
    found = (square.attributes.get(a) for a in _TITLES)
    return next((t for t in found if t), "")


def _square(title: str, expected: date | None, today: date) -> DaySlots:
    head, *rest = [squeeze(p) for p in re.split(r"<[^>]*>", title) if squeeze(p)]
    day = _day(head, expected, today)
    if rest == ["Выходной день"]:
        return DaySlots(day, 0, 0, is_day_off=True)
    if not head.startswith("Свободно на ") or len(rest) != len(_CLASSES):
        raise ValueError(title)
    found = [pattern.fullmatch(part) for pattern, part in zip(_CLASSES, rest, strict=True)]
    standard, express = (number(f.group(1)) if f else -1 for f in found)
    if min(standard, express) < 0:
        raise ValueError(title)
    return DaySlots(day, standard, express)


def _day(head: str, expected: date | None, today: date) -> date:
    """The day a square names; the year is that of the day that must come here.

    The first square is today; a page drawn around midnight may be one day off.
    """
    found = _DAY.fullmatch(head)
    if not found:
        raise ValueError(head)
    candidates = [expected] if expected else [today + timedelta(days=n) for n in (0, 1, -1)]
    for day in candidates:
        if int(found[1]) == day.day and found[2].startswith(_MONTHS[day.month - 1]):
            return day
    raise ValueError(head)


def _notice(text: str) -> SiteNotice:
    found = _NOTICE.search(text)
    try:
        times = (
            (moment(f"{found[2]} {found[1]}"), moment(f"{found[4]} {found[3]}"))
            if found
            else (
                None,
                None,
            )
        )
    except ValueError:
        times = (None, None)
    return SiteNotice(text, *times)
