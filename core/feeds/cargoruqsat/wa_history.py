"""Stays in waiting areas: when a truck drove in and out, the only public waits of single trucks."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from selectolax.lexbor import LexborNode

from core.feeds.cargoruqsat.page import (
    WA_HISTORY,
    Page,
    day_of,
    filled,
    moment,
    open_page,
    plate_of,
    slot,
    squeeze,
    words_of,
)

_HEADS = (
    "Зона ожидания",
    "Пункт пропуска",
    "Номерной знак ТС",
    "Дата и время въезда",
    "Дата и время выезда",
    "Период пребывания",
    "Статус",
    "Активная бронь",
)
_STAY = re.compile(
    r"(?:([0-9]{1,4}) ?(?:дн?|сут)\w*\.? ?)?(?:([0-9]{1,4}) ?ч\w*\.? ?)?"
    r"(?:([0-9]{1,3}) ?мин\w*\.? ?)?(?:([0-9]{1,3}) ?с\w*\.?)?"
)
_BOOKING = re.compile(r"([0-9]{2}\.[0-9]{2}\.[0-9]{4}) (\S+ ?[-–—] ?\S+)")
_LEFT, _INSIDE = "выехал", "в зоне ожидания"
_SLACK = timedelta(minutes=2)  # the stay is given in whole minutes


@dataclass(frozen=True, slots=True)
class Stay:
    """One truck in a waiting area, still inside where `left_at` is None; times in UTC."""

    name: str
    plate: str
    entered_at: datetime
    left_at: datetime | None
    slot_begins: datetime | None  # of its active booking


@dataclass(frozen=True, slots=True)
class WaitingAreaPage:
    """A page of stays; `pages` is how many there are."""

    total: int
    pages: int
    rows: tuple[Stay, ...]


def parse(text: str) -> WaitingAreaPage:
    """All rows of the page. Raises PageNotUnderstoodError."""
    page = open_page(text, WA_HISTORY)
    total = page.total()
    if total == 0 and not page.tree.css_first("table tbody tr td + td"):
        return WaitingAreaPage(0, 1, ())
    rows = tuple(_row(page, cells) for cells in page.table(_HEADS))
    if not rows:
        raise page.wrong("no_rows")
    return WaitingAreaPage(total, page.last_page(), rows)


def _row(page: Page, cells: list[LexborNode]) -> Stay:
    area, name, _, entered, left, stay, status, booking = (words_of(c) for c in cells)
    try:
        filled(area)
        entered_at = moment(entered)
        left_at = moment(left) if left else None
        _check(entered_at, left_at, stay, status)
        return Stay(filled(name), plate_of(cells[2]), entered_at, left_at, _booked(booking))
    except ValueError:
        raise page.wrong("row", " ".join(words_of(c) for c in cells)) from None


def _check(entered_at: datetime, left_at: datetime | None, stay: str, status: str) -> None:
    """Raise ValueError where the cells of a row contradict each other."""
    said = _stay(stay) if stay else None
    word = status.casefold()
    if left_at is None:
        contradicts = word == _LEFT
    else:
        real = left_at - entered_at
        contradicts = (
            real < timedelta(0)
            or word == _INSIDE
            or (said is not None and abs(real - said) > _SLACK)
        )
    if contradicts:
        raise ValueError(status)


def _stay(text: str) -> timedelta:
    found = _STAY.fullmatch(squeeze(text))
    if not found or not any(found.groups()):
        raise ValueError(text)
    days, hours, minutes, seconds = (int(g or 0) for g in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def _booked(text: str) -> datetime | None:
    if not text or text in ("-", "—"):
        return None
    found = _BOOKING.fullmatch(text)
    if not found:
        raise ValueError(text)
    return slot(day_of(found[1]), found[2])[0]
