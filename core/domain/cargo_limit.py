"""What a cargo endures: temperature, hours or a day, as the words of its order say it.

It is kept where dispatchers write it, in the words of the cargo: `ягода, реф +2…+6, срок 5 сут`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from core.domain.clock import ORAL, near_year

CHILLED_HOURS = 72.0
FROZEN_HOURS = 240.0
"""Reckoned with where nobody wrote how long it keeps; a company's limits may say otherwise."""

_ROOM = 12.0  # degrees from which on a cargo is not in a hurry

_DEGREES = re.compile(
    r"(?<![\w.,])([+\-−–]\s?\d{1,2})(?:\s?°\s?[CС]?)?(?:\s?(?:…|\.{2,3}|до|-|−|–|/|;|\s)\s?"
    r"([+\-−]?\s?\d{1,2}))?(?!\s*(?:т|кг|t|kg|%)\b)(?![\d.,]*\d)"
)
_UNTIL = re.compile(
    r"(?:до|срок|годен|until|best before)\s*:?\s*(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?"
    r"(?!\s*(?:т|кг|м|t|kg|m|%)\b)|(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?\s*(?:-?\s*[гқк][аеә])?\s+дейін",
    re.IGNORECASE,
)
_KEEPS = re.compile(
    r"(?:срок|годн|хран|живёт|живет|сақта|жарамд|shelf|keeps)\D{0,16}?(\d{1,3})\s*"
    r"(сут|дн|ден|дня|тәул|күн|day|d\b|ч|час|сағ|hour|h\b)",
    re.IGNORECASE,
)
_FROZEN = re.compile(r"заморо|мороз|мұздат|frozen", re.IGNORECASE)
_CHILLED = re.compile(
    r"\bреф|рефриж|охлажд|скоропорт|тоңазыт|салқында|тез бұзыл|reefer|chilled|perishable",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CargoLimit:
    """How a cargo must be kept, and until when; `hours` count from the departure.

    `is_assumed`: nobody wrote how long, so the usual hours of such a cargo are taken.
    """

    low: float | None = None  # degrees Celsius
    high: float | None = None
    hours: float | None = None
    until: date | None = None
    is_assumed: bool = False

    def ends_at(self, departed_at: datetime | None) -> datetime | None:
        """The moment from which it may be spoilt; None before it has departed."""
        if self.until is not None:
            return datetime.combine(self.until + timedelta(days=1), time(), ORAL)
        if self.hours is None or departed_at is None:
            return None
        return departed_at + timedelta(hours=self.hours)


@lru_cache(maxsize=4096)
def cargo_limit(
    words: str, today: date, chilled: float = CHILLED_HOURS, frozen: float = FROZEN_HOURS
) -> CargoLimit | None:
    """What the words of a cargo say of its limit; None of what keeps. `today` gives the year."""
    low, high = _degrees(words)
    hours, until = _keeps(words), _until(words, today)
    is_cold = high is not None and high < 0
    usual = frozen if is_cold or _FROZEN.search(words) else chilled
    if hours is not None or until is not None:
        return CargoLimit(low, high, hours, until)
    is_named = _FROZEN.search(words) or _CHILLED.search(words)
    if not is_named and (high is None or high > _ROOM):
        return None
    return CargoLimit(low, high, usual, is_assumed=True)


def soonest(
    cargoes: Iterable[str],
    departed_at: datetime | None,
    today: date,
    usual: tuple[float, float] = (CHILLED_HOURS, FROZEN_HOURS),
) -> tuple[datetime, CargoLimit] | None:
    """Of several cargoes on a truck the limit that comes first; None where all of them keep."""
    found = [limit for words in cargoes if (limit := cargo_limit(words, today, *usual))]
    ends = [(end, limit) for limit in found if (end := limit.ends_at(departed_at)) is not None]
    return min(ends, key=lambda pair: pair[0], default=None)


def _degrees(words: str) -> tuple[float | None, float | None]:
    match = _DEGREES.search(words)
    if match is None:
        return None, None
    first = _number(match[1])
    second = _number(match[2]) if match[2] else first
    if match[2] and match[2][0] not in "+-−" and first < 0:
        second = -second  # "-18-20": both are below zero
    return min(first, second), max(first, second)


def _number(text: str) -> float:
    return float(re.sub(r"\s", "", text).replace("−", "-").replace("–", "-"))


def _keeps(words: str) -> float | None:
    match = _KEEPS.search(words)
    if match is None:
        return None
    is_hours = match[2].lower()[0] in "чh" or match[2].lower().startswith("сағ")
    return float(match[1]) * (1 if is_hours else 24)


def _until(words: str, today: date) -> date | None:
    match = _UNTIL.search(words)
    if match is None:
        return None
    day, month, year = match.groups()[:3] if match[1] else match.groups()[3:]
    try:
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
        return near_year(int(day), int(month), today)
    except ValueError:
        return None
