"""Time is handed in: who needs it asks a Clock."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Protocol

ORAL = timezone(timedelta(hours=5), "+05")
MOSCOW = timezone(timedelta(hours=3), "+03")
SAMARA = timezone(timedelta(hours=4), "+04")


class Clock(Protocol):
    """Two clocks: the moment the desk looks at, and the real one that signs what is written."""

    @property
    def is_replay(self) -> bool:
        """True under --as-of: nothing is added to forecast log or alerts."""

    def now(self) -> datetime:
        """The moment looked at, aware UTC."""

    def written(self) -> datetime:
        """The real time, aware UTC, never settable."""


class SystemClock:
    """The computer's clock."""

    is_replay = False

    def now(self) -> datetime:
        """Return the real time."""
        return datetime.now(UTC)  # noqa: TID251  the one place that may ask

    def written(self) -> datetime:
        """Return the real time."""
        return datetime.now(UTC)  # noqa: TID251


@dataclass(frozen=True)
class StandingClock:
    """A clock that stands at one moment; what is written still bears the real time."""

    at: datetime
    real: Clock
    is_replay: bool = True

    def now(self) -> datetime:
        """Return the moment it stands at."""
        return self.at

    def written(self) -> datetime:
        """Return the real time."""
        return self.real.written()


@dataclass(frozen=True)
class ShiftedClock:
    """A clock that runs, moved by a fixed span: the demonstration lives in its own February."""

    shift: timedelta
    real: Clock
    is_replay: bool = False

    def now(self) -> datetime:
        """Return the shifted time."""
        return self.real.now() + self.shift

    def written(self) -> datetime:
        """Return the shifted time: a demonstration is signed by its own clock."""
        return self.real.written() + self.shift


def hours_between(earlier: datetime, later: datetime) -> float:
    """Hours from one moment to a later one; negative if it is earlier."""
    return (later - earlier).total_seconds() / 3600


def to_the_minute(moment: datetime) -> datetime:
    """The minute that is shown: whoever reckons from shown minutes gets the hours shown."""
    return moment.replace(second=0, microsecond=0)


def near_hour(moment: datetime) -> datetime:
    """The full hour next to it: a forecast is no better than that."""
    return (moment + timedelta(minutes=30)).replace(minute=0, second=0, microsecond=0)


def is_between_hours(moment: datetime, begins: float, ends: float) -> bool:
    """True from one hour of the day in Oral to another, over midnight too; never if they agree."""
    hour = moment.astimezone(ORAL).hour
    return begins <= hour < ends if begins <= ends else hour >= begins or hour < ends


def near_year(day: int, month: int, today: date) -> date:
    """This day and month in the year that puts it nearest to today. Raises ValueError."""
    found = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    if not found:
        raise ValueError(f"no {day}.{month}")
    return min(found, key=lambda d: abs(d - today))


def local_day(moment: datetime) -> date:
    """The day of the calendar of Oral."""
    return moment.astimezone(ORAL).date()
