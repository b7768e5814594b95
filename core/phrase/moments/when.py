"""Times as said become moments: events lie in the past, reminders and promises ahead."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from core.domain.clock import ORAL
from core.domain.event import Occurred
from core.phrase.moments.said import Clock, Said

_MOST_DAYS = 14
_LAST_OPEN_HOUR = 8  # "в девять" is in the morning, "в восемь" may be in the evening
_NIGHT_ENDS = 5
Hours = Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Past:
    """When an event happened; `other` is the second meaning of a bare "в семь"."""

    occurred: Occurred
    is_told: bool = False  # a time was said
    is_future: bool = False  # said so that it cannot have happened yet
    other: datetime | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due; `at` None where the hour must be asked."""

    at: datetime | None
    day: date | None = None
    offered: int | None = None  # hour to offer
    is_past: bool = False


def zone_of(said: Said, default: tzinfo = ORAL, destination: str = "") -> tzinfo:
    """The zone the clock was told in."""
    name = said.zone or (said.place.zone if said.place else "")
    if name == "destination":
        name = destination
    return ZoneInfo(name) if name else default


def past(said: Said, now: datetime, zone: tzinfo, hours: Hours) -> Past:
    """The moment or range of an event, never later than now."""
    if said.clock is not None:
        return _past_clock(said, said.clock, now, zone)
    if said.part is not None:
        return _past_part(said, said.part, now, zone, hours)
    if said.moment == "earlier_today":
        start = _moment(now.astimezone(ORAL).date(), (0, 0), ORAL)
        return Past(_range(start, now), is_told=True)
    if said.has_day:
        return _past_day(said, now, zone)
    return _past_span(said, now)


def _past_span(said: Said, now: datetime) -> Past:
    """`час назад`, `стоит 7 часов`; now where nothing was said."""
    ago = said.ago if said.ago is not None else said.lasted
    if ago is None:
        return Past(Occurred(now))
    return Past(Occurred(now - ago), is_told=True, is_future=now - ago > now)


def _past_clock(said: Said, clock: Clock, now: datetime, zone: tzinfo) -> Past:
    today = now.astimezone(zone).date()
    day = _day_back(said, today) or today
    at = _moment(day, clock, zone)
    if at > now and not said.has_day:
        at -= timedelta(days=1)
    at, other = _either_half(said, clock, at, now)
    if said.clock_to is not None:
        until = at + _lasts(clock, said.clock_to)
        return Past(_range(at, min(until, now)), is_told=True, is_future=at > now)
    if said.role == "until":
        return Past(Occurred(at, latest=at), is_told=True, is_future=at > now)
    return Past(Occurred(at), is_told=True, is_future=at > now, other=other)


def _either_half(
    said: Said, clock: Clock, at: datetime, now: datetime
) -> tuple[datetime, datetime | None]:
    """`в два` of what happened: the last two o'clock past, and the one before it."""
    later = at + timedelta(hours=12)
    if not said.is_word or clock[0] >= 12 or said.has_day or later > now:
        return at, None
    return later, at


def _lasts(start: Clock, end: Clock) -> timedelta:
    minutes = (end[0] - start[0]) * 60 + end[1] - start[1]
    return timedelta(minutes=minutes % (24 * 60))


def _past_part(said: Said, part: str, now: datetime, zone: tzinfo, hours: Hours) -> Past:
    today = now.astimezone(zone).date()
    day = _day_back(said, today) or today
    first, last = hours[part]
    start, end = _moment(day, (first, 0), zone), _moment(day, (last, 0), zone)
    if said.role == "until":
        before = start if start <= now or said.has_day else start - timedelta(days=1)
        return Past(not_later_than(min(before, now)), is_told=True, is_future=before > now)
    if part == "night" and said.has_day and day < today:
        start, end = start + timedelta(hours=22), end + timedelta(days=1)
    if start > now and not said.has_day:
        start, end = start - timedelta(days=1), end - timedelta(days=1)
    return Past(_range(start, min(end, now)), is_told=True, is_future=start > now)


def _past_day(said: Said, now: datetime, zone: tzinfo) -> Past:
    today = now.astimezone(zone).date()
    day = _day_back(said, today) or today
    start = _moment(day, (0, 0), zone)
    end = min(start + timedelta(days=1), now)
    return Past(_range(start, end), is_told=True, is_future=start > now)


def _day_back(said: Said, today: date) -> date | None:
    if said.offset is not None:
        return today + timedelta(days=said.offset)
    if said.weekday is not None:
        return today - timedelta(days=(today.weekday() - said.weekday) % 7)
    if said.date is not None:
        return _nearest_date(said.date, today, forward=False)
    if said.day_of_month is not None:
        return _day_of_month(said.day_of_month, today, step=-1)
    return None


def _day_ahead(said: Said, today: date) -> date | None:
    if said.offset is not None:
        return today + timedelta(days=said.offset)
    if said.weekday is not None:
        return today + timedelta(days=(said.weekday - today.weekday()) % 7)
    if said.date is not None:
        return _nearest_date(said.date, today, forward=True)
    if said.day_of_month is not None:
        return _day_of_month(said.day_of_month, today, step=1)
    return None


def _nearest_date(said: tuple[int, int, int | None], today: date, *, forward: bool) -> date | None:
    day, month, year = said
    found = _date(year or today.year, month, day)
    if found is None or year is not None:
        return found
    gap = (found - today).days
    if forward and gap < -180:
        return _date(today.year + 1, month, day)
    if not forward and gap > 7:
        return _date(today.year - 1, month, day)
    return found


def _day_of_month(day: int, today: date, step: int) -> date | None:
    for n in range(62):
        found = today + timedelta(days=n * step)
        if found.day == day:
            return found
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def due(said: Said, now: datetime, zone: tzinfo, offered: Hours) -> Due:
    """When something is due, never earlier than now; hour to be asked where none was said."""
    if said.ago is not None:
        return Due(now - said.ago)
    today = now.astimezone(zone).date()
    day = _day_ahead(said, today)
    if said.clock is not None:
        return _due_clock(_coming(said, said.clock, day, now, zone), day, now, zone)
    if said.part is not None:
        hour = offered[said.part][0]
        ahead = day or _next_day(hour, now, zone)
        return Due(None, ahead, hour)
    return Due(None, day) if day is not None else Due(None)


def _coming(said: Said, clock: Clock, day: date | None, now: datetime, zone: tzinfo) -> Clock:
    """`в пять` of what is due: the next five o'clock; by day where another day is named."""
    hour, minute = clock
    if not said.is_word or not 1 <= hour <= _LAST_OPEN_HOUR:
        return clock
    by_day = (hour + 12, minute)
    today = now.astimezone(zone).date()
    if day is not None and day != today:
        return by_day if hour <= _NIGHT_ENDS else clock
    comes = _moment(today, by_day, zone) >= now
    return by_day if comes and _moment(today, clock, zone) < now else clock


def _due_clock(clock: Clock, day: date | None, now: datetime, zone: tzinfo) -> Due:
    if day is None:
        at = _moment(_next_day_of(clock, now, zone), clock, zone)
        return Due(at, at.astimezone(zone).date())
    at = _moment(day, clock, zone)
    if at < now and day == now.astimezone(zone).date():
        return Due(at, day, is_past=True)
    return Due(at, day, is_past=at < now)


def _next_day(hour: int, now: datetime, zone: tzinfo) -> date:
    return _next_day_of((hour, 0), now, zone)


def _next_day_of(clock: Clock, now: datetime, zone: tzinfo) -> date:
    today = now.astimezone(zone).date()
    return today if _moment(today, clock, zone) >= now else today + timedelta(days=1)


def at_hour(day: date, clock: Clock, zone: tzinfo) -> datetime:
    """A clock time of a day in a zone, as UTC."""
    return _moment(day, clock, zone)


def _moment(day: date, clock: Clock, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(*clock), zone).astimezone(UTC)


def _range(start: datetime, end: datetime) -> Occurred:
    """Reckoned with its middle, which errs least either way."""
    start, end = start.astimezone(UTC), max(start, end).astimezone(UTC)
    return Occurred(start + (end - start) / 2, start, end)


def not_later_than(at: datetime) -> Occurred:
    """It is so at this moment, and nobody said since when."""
    return Occurred(at, latest=at)


def days_told(whens: Sequence[Said], now: datetime) -> list[date]:
    """The days spoken of: one, all up to "до вторника", or today."""
    today = now.astimezone(ORAL).date()
    for said in whens:
        day = _day_ahead(said, today)
        if day is not None and said.role == "until":
            return [today + timedelta(days=n) for n in range(min((day - today).days, _MOST_DAYS))]
        if day is not None:
            return [day]
    return [today]
