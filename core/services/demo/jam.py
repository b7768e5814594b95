"""The queues of the demonstration: the wait of a truck that joins, hour by hour, as the press told.

Syrym out, February 2026: 18 km at 08:00 on the 21st, 13–14 km later that day, 8 km and more than
two days on the 26th and 27th (docs/domain.md). Between those dates the course is made up.
"""

from bisect import bisect_right
from datetime import UTC, datetime, timedelta

from core.domain.clock import ORAL, hours_between
from core.domain.crossing import CrossingKey, Direction

NOW = datetime(2026, 2, 27, 14, 20, tzinfo=ORAL).astimezone(UTC)
BEGINS = datetime(2026, 1, 31, 0, 0, tzinfo=ORAL).astimezone(UTC)


_DAY_HOURS = {
    ("syrym", Direction.OUT): (
        (0.0, 14), (2.0, 6), (5.0, 5), (6.5, 16), (9.0, 6), (12.0, 5), (13.5, 14),
        (16.0, 5), (18.5, 6), (19.8, 15), (20.6, 34), (21.3, 43), (22.2, 36), (23.5, 24),
        (24.5, 22), (25.5, 34), (26.3, 50), (27.2, 52), (28.0, 46),
    ),
    ("taskala", Direction.OUT): (
        (0.0, 6), (8.0, 5), (19.0, 6), (21.5, 12), (23.0, 9), (26.0, 8), (28.0, 9),
    ),
    ("aksay", Direction.OUT): ((0.0, 4), (21.0, 6), (28.0, 5)),
    ("syrym", Direction.IN): ((0.0, 6), (14.0, 7), (22.0, 12), (26.0, 14), (28.0, 12)),
}  # fmt: skip
"""Day of the course (0 = 31 January) and the hours a truck that joins then will wait."""

VEHICLES_PER_KM = 50
_TRUCKS_AN_HOUR = {
    ("syrym", Direction.OUT): ((0.0, 28.0), (23.0, 28.0), (25.0, 11.0), (28.0, 11.0)),
    ("syrym", Direction.IN): ((0.0, 15.0), (28.0, 15.0)),
    ("taskala", Direction.OUT): ((0.0, 10.0), (28.0, 10.0)),
    ("aksay", Direction.OUT): ((0.0, 2.5), (28.0, 2.5)),
}
"""Day of the course and the pace at the barrier; from the 24th Mashtakovo takes few."""


def wait_hours(code: str, direction: Direction, joined: datetime) -> float:
    """Hours that a truck of no luck, good or bad, waits when it joins then."""
    return _along(_DAY_HOURS[code, direction], joined)


def _along(course: tuple[tuple[float, float], ...], at: datetime) -> float:
    day = hours_between(BEGINS, at) / 24
    i = min(max(bisect_right([d for d, _ in course], day) - 1, 0), len(course) - 2)
    (d0, w0), (d1, w1) = course[i], course[i + 1]
    return w0 + (w1 - w0) * min(1.0, max(0.0, (day - d0) / (d1 - d0)))


def ahead(way: CrossingKey, joined: datetime, at: datetime, wait: float) -> float:
    """Trucks before the barrier ahead of one that joined then; it falls as the wait passes.

    Seven tenths of a wait lie before the barrier, the rest on the posts and the strip between.
    """
    before_barrier = 0.7 * wait
    gone = hours_between(joined, at)
    left = max(0.0, 1 - gone / max(before_barrier, 0.1))
    return left * before_barrier * trucks_an_hour(way, at)


def trucks_an_hour(way: CrossingKey, at: datetime) -> float:
    """Pace at the barrier."""
    return _along(_TRUCKS_AN_HOUR[way], at)


def queue_km(code: str, direction: Direction, at: datetime) -> float:
    """Length of the queue before the barrier, as one who joins now sees it."""
    return ahead((code, direction), at, at, wait_hours(code, direction, at)) / VEHICLES_PER_KM


def hours(count: float) -> timedelta:
    """A span of so many hours."""
    return timedelta(hours=count)
