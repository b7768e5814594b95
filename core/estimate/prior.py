"""The prior of a crossing: what is believed of a weekday before anything is seen."""

import math
from dataclasses import dataclass

LOCAL_OFFSET_HOURS = 5.0  # Oral time; a week is a week of the dispatcher's
Z90 = 1.2815515655446004
_EPOCH_WEEKDAY = 2  # 2020-01-01 was a Wednesday


def local_day(moment: float) -> int:
    """Days since 2020-01-01 by the calendar of Oral."""
    return math.floor((moment + LOCAL_OFFSET_HOURS) / 24)


def week_day(moment: float) -> int:
    """Weekday in Oral, Monday is 0."""
    return (local_day(moment) + _EPOCH_WEEKDAY) % 7


@dataclass(frozen=True, slots=True)
class WeeklyPrior:
    """Median and upper 90 % of the wait in hours by weekday of joining, Monday first.

    On a day of `holidays` (see `local_day`) the longest of the week's waits is believed.
    """

    median: tuple[float, ...]
    upper90: tuple[float, ...]
    holidays: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        if len(self.median) != 7 or len(self.upper90) != 7:
            raise ValueError("a week has seven days")
        if not all(0 < m < u for m, u in zip(self.median, self.upper90, strict=True)):
            raise ValueError("an upper bound lies above its median")

    def class_of(self, joined: float) -> int:
        """Weekday whose waits are believed: a holiday is like the longest day of the week."""
        if local_day(joined) in self.holidays:
            return 7 + max(range(7), key=lambda k: self.median[k])
        return week_day(joined)

    def log_wait(self, joined: float) -> tuple[float, float]:
        """Mean and deviation of log hours: the wait is taken as lognormal."""
        day = self.class_of(joined) % 7
        median, upper = self.median[day], self.upper90[day]
        return math.log(median), math.log(upper / median) / Z90
