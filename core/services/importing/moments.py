"""Moments as an office writes them: ISO 8601, Excel's dates and numbers, and the forms of paper."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone

from core.domain.clock import ORAL, local_day, near_year
from core.domain.problem import KezekError
from core.services.importing.clocks import Clocks, read_clocks
from core.services.importing.dates import NotADateError, read_date

Cell = str | int | float | bool | date | datetime | time | timedelta

_EXCEL_DAY_0 = datetime(1899, 12, 30, tzinfo=ORAL)
_SERIAL = range(25_569, 80_000)  # 1970 … 2119
_NEAR = timedelta(days=92)  # `8.05` is the 8th of May only while May is near
_ISO = re.compile(
    r"\d{4}-\d{2}-\d{2}([T ]\d{1,2}:\d{2}\S*( ?[+-]\d{2}:?\d{2}| ?Z)?)?", re.IGNORECASE
)
_SERIAL_TEXT = re.compile(r"\d{5}([.,]\d+)?")
_FRACTION_TEXT = re.compile(r"0?[.,]\d{3,}")
_PAIR = re.compile(r"(\d{1,2})\.(\d{2})")


@dataclass(frozen=True, slots=True)
class Moment:
    """`at` is the moment reckoned with; bounds where only a range is known. All aware UTC."""

    at: datetime
    earliest: datetime | None = None
    latest: datetime | None = None
    whole_day: bool = False  # only the day was written

    @property
    def by(self) -> datetime:
        """What "by then" means: the end of the range, or of the day."""
        return self.latest or self.at


@dataclass(frozen=True, slots=True)
class Around:
    """What helps to read a cell: now, the moment of the row above, the day of another cell."""

    now: datetime
    above: datetime | None = None
    day: date | None = None
    is_column_of_days: bool = False  # the row above wrote a day and no hour


def read_moment(value: Cell, around: Around) -> Moment:
    """The moment a cell means. Raises KezekError time_not_understood, _ambiguous, _needs_day."""
    try:
        return _read(value, around)
    except (NotADateError, OverflowError):
        raise KezekError("time_not_understood", value=str(value)) from None
    except ValueError:  # a 31st of November, a 25th hour
        raise KezekError("impossible_date", value=str(value)) from None


def read_day(value: Cell, now: datetime) -> date:
    """The day a cell means; `20.11` is a date here. Raises KezekError time_not_understood."""
    if (isinstance(value, str) and (pair := _PAIR.fullmatch(value.strip()))) or (
        isinstance(value, float) and (pair := _PAIR.fullmatch(repr(value)))
    ):
        value = f"{pair[1]}.{pair[2]}.{_year_of(pair, now)}"
    return local_day(read_moment(value, Around(now)).at)


def _year_of(pair: re.Match[str], now: datetime) -> int:
    try:
        return near_year(int(pair[1]), int(pair[2]), local_day(now)).year
    except ValueError:
        raise KezekError("impossible_date", value=pair[0]) from None


def _read(value: Cell, around: Around) -> Moment:
    if isinstance(value, bool):
        raise NotADateError
    if isinstance(value, datetime):
        return Moment(_sane(value if value.tzinfo else value.replace(tzinfo=ORAL)))
    if isinstance(value, date):
        return _whole_day(value)
    if isinstance(value, time):
        return _on_day(Clocks.exactly(value.hour, value.minute, value.second), around)
    if isinstance(value, timedelta):
        return _fraction(value / timedelta(days=1), around)
    if isinstance(value, int | float):
        return _number(float(value), around)
    return _text(" ".join(value.replace("\u00a0", " ").split()), around)


def _number(value: float, around: Around) -> Moment:
    if 0 < value < 1:
        return _fraction(value, around)
    if _SERIAL.start <= value < _SERIAL.stop:
        return _serial(value)
    if 100 <= value <= 2359 and value.is_integer():
        return _text(f"{int(value):04d}", around)
    return _text(repr(value), around)


def _serial(value: float) -> Moment:
    if value == int(value):
        return _whole_day((_EXCEL_DAY_0 + timedelta(days=value)).date())
    return Moment(_to_second(_EXCEL_DAY_0 + timedelta(days=value)))


def _fraction(value: float, around: Around) -> Moment:
    seconds = round(value * 86_400)
    if not 0 <= seconds < 86_400:
        raise NotADateError
    return _on_day(Clocks.exactly(seconds // 3600, seconds // 60 % 60, seconds % 60), around)


def _text(text: str, around: Around) -> Moment:
    if _ISO.fullmatch(text):
        return _iso(text)
    if _SERIAL_TEXT.fullmatch(text):
        return _serial(float(text.replace(",", ".")))
    if _FRACTION_TEXT.fullmatch(text):
        return _fraction(float(text.replace(",", ".")), around)
    if pair := _PAIR.fullmatch(text):
        return _pair(int(pair[1]), int(pair[2]), around)
    if re.fullmatch(r"\d{1,2}\.\d", text):  # Excel's number 20.1 was 20.10 or 20.01
        raise KezekError("time_ambiguous", value=text)
    found = read_date(text, local_day(around.now))
    if found is None:
        return _on_day(_clocks(text), around)
    day, rest = found
    return _combine(day, _clocks(rest)) if rest else _whole_day(day)


def _iso(text: str) -> Moment:
    if len(text) == 10:
        return _whole_day(date.fromisoformat(text))
    day, clock = text[:10], text[11:].replace(" ", "").upper()
    clock = clock if clock[1] != ":" else f"0{clock}"
    moment = datetime.fromisoformat(f"{day}T{clock}")
    return Moment(_sane(moment if moment.tzinfo else moment.replace(tzinfo=ORAL)))


def _pair(first: int, second: int, around: Around) -> Moment:
    """`20.11` is a day and an hour, `8.05` an hour and a day: taken where only one fits."""
    today = local_day(around.now)
    day = _day_or_none(first, second, today)
    is_clock = first < 24 and second < 60
    if day is None and not is_clock:
        raise ValueError
    if day is None or (is_clock and around.day is not None):
        return _on_day(Clocks.exactly(first, second), around)
    is_near = abs(day - today) <= _NEAR
    may_be_clock = around.above is not None and not around.is_column_of_days
    if not is_clock or (is_near and not may_be_clock):
        return _whole_day(day)
    if not is_near and around.above is not None:
        return _on_day(Clocks.exactly(first, second), around)
    raise KezekError("time_ambiguous", value=f"{first}.{second:02d}")


def _day_or_none(day: int, month: int, today: date) -> date | None:
    try:
        return near_year(day, month, today)
    except ValueError:
        return None


def _clocks(text: str) -> Clocks:
    clocks = read_clocks(text)
    if clocks is None:
        raise NotADateError
    return clocks


def _on_day(clocks: Clocks, around: Around) -> Moment:
    """A clock time on the day another cell gives, or the row above while the clock runs on."""
    if around.day is not None:
        return _combine(around.day, clocks)
    if around.above is None:
        raise KezekError("time_needs_day", value=clocks.written)
    moment = _combine(local_day(around.above), clocks)
    if moment.by < around.above:  # past midnight, or out of order: the day is not told
        raise KezekError("time_needs_day", value=clocks.written)
    return moment


def _combine(day: date, clocks: Clocks) -> Moment:
    at, earliest, latest = (
        None if minutes is None else _at(day, minutes, clocks.zone)
        for minutes in (clocks.at, clocks.earliest, clocks.latest)
    )
    if at is None:
        raise NotADateError
    return Moment(at, earliest, latest)


def _at(day: date, seconds: int, zone: timezone) -> datetime:
    midnight = datetime.combine(day, time(), tzinfo=zone)
    return _sane(midnight + timedelta(seconds=seconds))


def _whole_day(day: date) -> Moment:
    hour = 3600
    return Moment(
        _at(day, 12 * hour, ORAL), _at(day, 0, ORAL), _at(day, 24 * hour - 60, ORAL), whole_day=True
    )


def _to_second(moment: datetime) -> datetime:
    return _sane((moment + timedelta(milliseconds=500)).replace(microsecond=0))


def _sane(moment: datetime) -> datetime:
    if not 1990 <= moment.year <= 2100:
        raise ValueError
    return moment.astimezone(UTC)
