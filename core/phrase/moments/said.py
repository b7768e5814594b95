"""A time as it was said: clock, day, part of the day, zone; dates told from clock times."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.domain.clock import ORAL
from core.phrase.known import Place
from core.phrase.reading.tokens import Token

Clock = tuple[int, int]

PART_HOURS = {
    "morning": range(4, 13),
    "dawn": range(3, 8),
    "noon": (11, 12, 13, 14, 15, 1, 2),
    "afternoon": (1, 2, 3, 4, 5, 6, 12, 13, 14, 15, 16, 17, 18),
    "evening": (4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 18, 19, 20, 21, 22, 23),
    "night": (0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 21, 22, 23, 24),
}


@dataclass(frozen=True, slots=True)
class Said:
    """A time as said. `ago` is negative for "in two hours"; `is_word` leaves am or pm open."""

    role: str = ""
    offset: int | None = None
    weekday: int | None = None
    date: tuple[int, int, int | None] | None = None  # day, month, year
    day_of_month: int | None = None
    clock: Clock | None = None
    clock_to: Clock | None = None
    part: str | None = None
    ago: timedelta | None = None
    lasted: timedelta | None = None  # "стоит 7 часов"
    moment: str | None = None
    zone: str | None = None
    place: Place | None = None
    is_word: bool = False

    @property
    def has_day(self) -> bool:
        """True when a day is named."""
        named = (self.offset, self.weekday, self.date, self.day_of_month)
        return any(d is not None for d in named)

    @property
    def has_time(self) -> bool:
        """True when it says when, not only where the clock stands."""
        said = (self.clock, self.part, self.ago, self.moment)
        return self.has_day or any(t is not None for t in said)


def in_part(clock: Clock, part: str) -> Clock:
    """A twelve-hour clock put into its part of the day: nine in the evening is 21:00."""
    hour, minute = clock
    if part == "night":
        return (0 if hour in (12, 24) else hour + 12 if 9 <= hour < 12 else hour, minute)
    if part in ("evening", "afternoon") and hour < 12:
        return (hour + 12, minute)
    if part == "noon" and hour <= 3:
        return (hour + 12, minute)
    return (hour, minute)


def packed_clock(token: Token) -> Clock | None:
    """`0805`, `1130` as a clock time."""
    if len(token.text) != 4 or not token.text.isdigit():
        return None
    hour, minute = int(token.text[:2]), int(token.text[2:])
    return (hour, minute) if hour <= 23 and minute <= 59 else None


def comma_clock(token: Token) -> Clock | None:
    """`13,30` as a clock time; with one figure behind the comma it is a measure."""
    hour, comma, minute = token.text.partition(",")
    fits = bool(comma) and len(minute) == 2 and hour.isdigit() and minute.isdigit()
    return (int(hour), int(minute)) if fits and int(hour) <= 23 and int(minute) <= 59 else None


def stamp_date(
    token: Token, now: datetime, *, has_clock: bool
) -> tuple[int, int, int | None] | None:
    """Day, month, year of a stamp that is a date: near now, beside a clock time, or with a year."""
    if token.sep == ":" or len(token.parts) < 2:
        return None
    day, month = token.parts[:2]
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    if len(token.parts) == 3:
        year = token.parts[2]
        return (day, month, year + 2000 if year < 100 else year)
    if token.sep == "/":
        return (day, month, None)
    if token.sep != "." or not token.text.endswith(f"{month:02d}"):
        return None
    return (day, month, None) if has_clock or _is_close(day, month, now) else None


def _is_close(day: int, month: int, now: datetime) -> bool:
    today = now.astimezone(ORAL).date()
    return any(
        (today + timedelta(days=n)).day == day and (today + timedelta(days=n)).month == month
        for n in range(-4, 8)
    )
