"""How times, ages, hours, ranges, kilometres and plates are written in the window.

A moment takes the ending that a Kazakh sentence asks of it: `{moment:den} бері`.
"""

import math
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from core.domain.clock import MOSCOW, ORAL, SAMARA, hours_between, near_hour
from core.domain.plate import show_plate
from core.domain.quantiles import Quantiles
from core.report.kazakh import Numeral

DASH = "—"
ATLEAST = "≥"
NBSP = "\u00a0"


def oral(moment: datetime | None) -> str:
    """`20.11 08:05` on the clock of Oral; a dash where there is none."""
    if moment is None:
        return Numeral(DASH)
    return Numeral(moment.astimezone(ORAL).strftime("%d.%m %H:%M"))


def oral_long(moment: datetime | None) -> str:
    """`20.11.2026 08:05` on the clock of Oral."""
    return DASH if moment is None else moment.astimezone(ORAL).strftime("%d.%m.%Y %H:%M")


def day(moment: datetime | None) -> str:
    """`20.11` on the calendar of Oral."""
    return DASH if moment is None else moment.astimezone(ORAL).strftime("%d.%m")


def clock(moment: datetime, zone: tzinfo = ORAL) -> str:
    """`14:20` on the clock of a zone."""
    return Numeral(moment.astimezone(zone).strftime("%H:%M"))


def when(moment: datetime | None, now: datetime) -> str:
    """`08:05` today, `20.11 08:05` on another day of Oral."""
    if moment is None:
        return Numeral(DASH)
    same = moment.astimezone(ORAL).date() == now.astimezone(ORAL).date()
    return clock(moment) if same else oral(moment)


def desk_clocks(now: datetime) -> tuple[str, str, str]:
    """The clocks of the head: Oral, Samara, Moscow, each `Oral 14:20`."""
    return (
        QCoreApplication.translate("Time", "Oral {clock}").format(clock=clock(now, ORAL)),
        QCoreApplication.translate("Time", "Samara {clock}").format(clock=clock(now, SAMARA)),
        QCoreApplication.translate("Time", "Moscow {clock}").format(clock=clock(now, MOSCOW)),
    )


def span(hours: float) -> str:
    """How long, in the unit people say: `40 min`, `10 h`, `3 d`; rounded down."""
    if hours < 1:
        text = QCoreApplication.translate("Time", "{n} min")
        return text.format(n=max(0, math.floor(hours * 60)))
    if hours < 72:
        return QCoreApplication.translate("Time", "{n} h").format(n=math.floor(hours))
    return QCoreApplication.translate("Time", "{n} d").format(n=math.floor(hours / 24))


def age(moment: datetime | None, now: datetime) -> str:
    """`40 min`, for a column whose head says that it is an age; a dash for never."""
    return DASH if moment is None else span(max(0.0, hours_between(moment, now)))


def ago(moment: datetime | None, now: datetime) -> str:
    """`40 min ago`; `never` where there was no moment."""
    if moment is None:
        return QCoreApplication.translate("Time", "never")
    hours = max(0.0, hours_between(moment, now))
    if hours < 1 / 60:
        return QCoreApplication.translate("Time", "just now")
    return QCoreApplication.translate("Time", "{span} ago").format(span=span(hours))


def going_on(hours: float | None) -> str:
    """`≥ 32 h` for a wait that has not ended, rounded down."""
    if hours is None:
        return DASH
    told = span(hours) if hours < 1 else whole_hours(math.floor(hours))
    return f"{ATLEAST}{NBSP}{told}"


def finished(hours: float | None) -> str:
    """`33 h` for a wait that is over, to the nearest hour."""
    return DASH if hours is None else whole_hours(math.floor(hours + 0.5))


def whole_hours(hours: int) -> str:
    """`26 h`."""
    return QCoreApplication.translate("Time", "{n} h").format(n=hours)


def hours_range(quantiles: Quantiles | None) -> str:
    """`26–44 h`: eight cases of ten lie in it; a dash without a forecast."""
    if quantiles is None:
        return DASH
    low, high = math.floor(quantiles.q10 + 0.5), math.floor(quantiles.q90 + 0.5)
    text = f"{low}–{high}" if low != high else str(low)
    return QCoreApplication.translate("Time", "{n} h").format(n=text)


def moments_range(early: datetime, late: datetime) -> str:
    """`21.11 22:00 – 22.11 18:00`; the day stands once where both are of one day."""
    first = early.astimezone(ORAL)
    last = late.astimezone(ORAL)
    if first.date() == last.date():
        return f"{first:%d.%m %H:%M}–{last:%H:%M}"
    return f"{first:%d.%m %H:%M} – {last:%d.%m %H:%M}"


def hours_from_to(early: datetime, late: datetime) -> str:
    """A range to the full hour, as good as a forecast is: `22.11 06:00 – 23.11 14:00`."""
    return moments_range(near_hour(early), near_hour(late))


def rough_range(early: datetime, late: datetime) -> str:
    """A range as short as its width allows: `22.11 06–14`, `21–23.11`, `30.11–02.12`."""
    first, last = early.astimezone(ORAL), late.astimezone(ORAL)
    if first.date() == last.date():
        return f"{first:%d.%m %H}–{last:%H}"
    if first.month == last.month:
        return f"{first:%d}–{last:%d.%m}"
    return f"{first:%d.%m}–{last:%d.%m}"


def nth_day(since: datetime, now: datetime) -> int:
    """Which day of the calendar of Oral it is since then: 1 on the day itself, as on paper."""
    return (now.astimezone(ORAL).date() - since.astimezone(ORAL).date()).days + 1


def eight_of_ten() -> str:
    """The words for a range that holds in eight cases of ten."""
    return QCoreApplication.translate("Time", "8 of 10")


def chance(probability: float) -> str:
    """`3 of 10`, never `0 of 10` or `10 of 10`: what is only probable, as on paper."""
    tenths = min(9, max(1, math.floor(probability * 10 + 0.5)))
    return QCoreApplication.translate("Time", "{n} of 10").format(n=tenths)


def number(value: float, decimals: int = 0) -> str:
    """A number as the language writes it, without a zero tail: `12,5`, `1 234`."""
    if float(value).is_integer():
        decimals = 0
    return QLocale().toString(float(value), "f", decimals)


def km(value: float | None) -> str:
    """`6 km`; a dash where nobody knows."""
    if value is None:
        return DASH
    return QCoreApplication.translate("Time", "{n} km").format(n=number(value, 1))


def size(number: int) -> str:
    """How large a file is: `240 kB`, `3,1 MB`."""
    decimals = 0 if number < 1_000_000 else 1
    return QLocale().formattedDataSize(number, decimals, QLocale.DataSizeFormat.DataSizeSIFormat)


_MONEY_SIGNS = {"KZT": "₸", "RUB": "₽", "USD": "$", "EUR": "€"}


def money(amount: float, currency: str) -> str:
    """`432 500 ₸`, in whole units."""
    return f"{number(amount)}{NBSP}{_MONEY_SIGNS.get(currency, currency)}"


def plate(text: str) -> str:
    """A plate in its national form."""
    return show_plate(text)


def moment_of(timestamp: float) -> datetime:
    """A moment from seconds since 1970, as an axis of a plot has it."""
    return datetime.fromtimestamp(timestamp, UTC)
