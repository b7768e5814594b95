"""How good each source was: how late it was heard, how far its figures scatter from what came."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from math import exp, log
from statistics import median

from core.domain.clock import hours_between
from core.domain.reading import Reading, ReadingKind
from core.domain.trip import Outcome, Wait
from core.domain.trip_fold import fold_trip
from core.services.desk import Desk
from core.store import queries

DAYS = 90
NEAR = timedelta(hours=3)
"""A truck of ours that joined within this time of a reading met the queue that it speaks of."""

FIGURES = (
    ReadingKind.BOARD_VEHICLES,
    ReadingKind.QUEUE_VEHICLES,
    ReadingKind.QUEUE_KM,
    ReadingKind.WAIT,
    ReadingKind.LAG,
)
FEWEST = 5


@dataclass(frozen=True, slots=True)
class SourceScore:
    """One source's figures of one kind at one crossing.

    `scatter`: by which factor the wait of our trucks typically differs from what the figure usually
    stands for (1.0: never); `delay_minutes`: between seen and heard.
    """

    crossing: str
    direction: str
    kind: str
    source: str
    n: int
    delay_minutes: float
    scatter: float | None


def source_scores(desk: Desk, days: int = DAYS) -> list[SourceScore]:
    """Scores of the last days, sorted by crossing, kind and source."""
    now = desk.clock.now()
    since = now - timedelta(days=days)
    with desk.store.reading() as snapshot:
        readings = queries.readings_since(snapshot, None, None, since, now, FIGURES)
        border = queries.border_events(snapshot, since, now)
        trips = queries.trips_of(snapshot, list(border))
    waits = [w for t in trips for w in fold_trip(t, border[t.id]).waits]
    groups: dict[tuple[str, str, str, str], list[Reading]] = defaultdict(list)
    for r in readings:
        groups[r.crossing, r.direction.value, r.kind.value, r.source].append(r)
    return [_score(key, found, waits) for key, found in sorted(groups.items())]


def _score(
    key: tuple[str, str, str, str], found: list[Reading], waits: Iterable[Wait]
) -> SourceScore:
    at_place = [
        w
        for w in waits
        if (w.crossing, w.direction.value) == key[:2]
        and w.outcome == Outcome.RELEASED
        and not w.truncated
    ]
    ratios = [ratio for r in found if (ratio := _ratio(r, at_place)) is not None]
    delays = [hours_between(r.observed_at, r.heard_at) * 60 for r in found]
    return SourceScore(*key, n=len(found), delay_minutes=median(delays), scatter=_scatter(ratios))


def _ratio(reading: Reading, waits: list[Wait]) -> float | None:
    """Log of hours waited for one unit of the figure, by the truck that joined nearest to it."""
    near = [w for w in waits if abs(w.joined.at - reading.observed_at) <= NEAR and w.ended_at]
    if not near or not reading.value or reading.value <= 0:
        return None
    wait = min(near, key=lambda w: abs(w.joined.at - reading.observed_at))
    hours = wait.hours(reading.observed_at)
    return log(hours / reading.value) if hours > 0 else None


def _scatter(ratios: list[float]) -> float | None:
    if len(ratios) < FEWEST:
        return None
    usual = median(ratios)
    return exp(median(abs(r - usual) for r in ratios))
