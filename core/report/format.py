"""How numbers and moments are written on paper: Oral time, the same on every computer."""

import math
from collections.abc import Mapping
from datetime import datetime

from core.domain.clock import ORAL, local_day

NBSP = "\u00a0"
DASH = "–"


def breakable(text: str) -> str:
    """The text with ordinary spaces only: for a telephone, a cell, a browser that breaks lines."""
    return text.replace(NBSP, " ")


def day_month(moment: datetime) -> str:
    """`20.11`."""
    return moment.astimezone(ORAL).strftime("%d.%m")


def clock(moment: datetime) -> str:
    """`08:05`."""
    return moment.astimezone(ORAL).strftime("%H:%M")


def stamp(moment: datetime) -> str:
    """`20.11 08:05`, kept on one line."""
    return f"{day_month(moment)}{NBSP}{clock(moment)}"


def stamp_of(moment: datetime, today: datetime) -> str:
    """The clock alone for today's moments, with the day for others."""
    same = local_day(moment) == local_day(today)
    return clock(moment) if same else stamp(moment)


def span(first: datetime, last: datetime) -> str:
    """`21.11 13:00 – 18:00` within a day, else both with their days."""
    same = local_day(first) == local_day(last)
    return f"{stamp(first)}{NBSP}{DASH} {clock(last) if same else stamp(last)}"


def hour_slot(begins: datetime) -> str:
    """`20.11 16–17`, the booked hour."""
    begin = begins.astimezone(ORAL)
    return f"{day_month(begin)}{NBSP}{begin.hour:02}{DASH}{(begin.hour + 1) % 24:02}"


def long_date(moment: datetime, texts: Mapping[str, str]) -> str:
    """`пятница, 20 ноября 2026`, in the order of the language."""
    day = moment.astimezone(ORAL)
    return texts["long_date"].format(
        weekday=texts[f"weekday_{day.weekday()}"],
        day=day.day,
        month=texts[f"month_{day.month}"],
        year=day.year,
    )


def floor_hours(hours: float) -> int:
    """Hours of a wait that goes on: rounded down, a minute of float error aside."""
    return math.floor(hours + 1e-6)


def near_hours(hours: float) -> int:
    """Hours of a wait that is over: rounded to the nearest, a half up."""
    return math.floor(hours + 0.5)


def hour_range(low: float, high: float) -> str:
    """`26–44`; one number where both ends round to it."""
    first, last = near_hours(low), near_hours(high)
    return str(first) if first == last else f"{first}{DASH}{last}"


def rough(cost: float, *, goes_on: bool = False) -> str:
    """Thousands to thousands, small sums to hundreds: an estimate; what goes on is cut down."""
    step = 1000 if cost >= 10_000 else 100
    return thousands((math.floor(cost / step) if goes_on else round(cost / step)) * step)


def thousands(number: float) -> str:
    """`109 000`: grouped by no-break spaces."""
    return f"{round(number):,}".replace(",", NBSP)


def plain(number: float, mark: str = ",") -> str:
    """`6`, `6,5`: one decimal at most, none where it is empty."""
    return f"{number:.1f}".removesuffix(".0").replace(".", mark)


def of_ten(chance: float) -> int:
    """A chance as so many of ten, never none and never all."""
    return min(9, max(1, math.floor(chance * 10 + 0.5)))


def round_parts(parts: list[float], total: int) -> list[int]:
    """Whole hours that add up to `total`, each as near to its part as that allows."""
    floors = [math.floor(p) for p in parts]
    order = sorted(range(len(parts)), key=lambda i: floors[i] - parts[i])
    missing = total - sum(floors)
    for i in order[: max(0, missing)]:
        floors[i] += 1
    return floors


def plural(forms: str, count: int) -> str:
    """The form for a count out of `one / few / many` (ru), `one / many` (en) or the only one."""
    choices = forms.split(" / ")
    if len(choices) == 3:
        return choices[_russian_form(count)]
    return choices[0] if count == 1 else choices[-1]


def _russian_form(count: int) -> int:
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14) else 2
