"""How good the forecasts were: what was said at joining against what came."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from uuid import UUID

import numpy as np

from core.domain.clock import hours_between
from core.domain.forecast import ForecastRecord
from core.domain.trip import Outcome, TripState, Wait
from core.domain.trip_fold import fold_trip
from core.estimate.scoring import crps, wilson_interval
from core.services.desk import Desk
from core.store import queries

DAYS = 90


@dataclass(frozen=True, slots=True)
class Scored:
    """A forecast at joining and what came of it; a wait that goes on past its range is a miss."""

    record: ForecastRecord
    hours: float
    is_inside: bool
    is_over: bool


@dataclass(frozen=True, slots=True)
class AccuracyRow:
    """One crossing, direction and regime. `inside` of `n` waits lay in the range of 8 in 10."""

    crossing: str
    direction: str
    regime: str
    n: int
    inside: int
    low: float  # Wilson interval of the share
    high: float
    median_error_hours: float | None  # of waits that are over
    crps_hours: float | None


def accuracy(desk: Desk, days: int = DAYS) -> list[AccuracyRow]:
    """Scores of the last days, a row a crossing, direction and regime at joining."""
    now = desk.clock.now()
    groups: dict[tuple[str, str, str], list[Scored]] = defaultdict(list)
    for scored in scored_forecasts(desk, now - timedelta(days=days), now):
        record = scored.record
        groups[record.crossing, record.direction, record.state.value].append(scored)
    return [_row(key, found) for key, found in sorted(groups.items())]


def forecast_check(desk: Desk, since: datetime, until: datetime) -> tuple[int, int] | None:
    """Waits that ended within the range, of all that ended; None where none did."""
    over = [s for s in scored_forecasts(desk, since, until) if s.is_over]
    return (sum(s.is_inside for s in over), len(over)) if over else None


def scored_forecasts(desk: Desk, since: datetime, until: datetime) -> list[Scored]:
    """Forecasts given at joining whose waits ended since a moment or already exceed their range."""
    with desk.store.reading() as snapshot:
        log = queries.forecast_log(snapshot, since - timedelta(days=14), until, cause="joined")
        keys = {r.trip for r in log}
        trips = {t.id: t for t in queries.trips_of(snapshot, list(keys))}
        journals = queries.events_of(snapshot, list(trips), until)
    states = {key: fold_trip(trip, journals[key]) for key, trip in trips.items()}
    return [s for s in _score(log, states, until) if not s.is_over or _ended(s) >= since]


def _ended(scored: Scored) -> datetime:
    joined = scored.record.joined_at or scored.record.issued_at
    return joined + timedelta(hours=scored.hours)


def _score(
    log: list[ForecastRecord], states: Mapping[UUID, TripState], now: datetime
) -> Iterator[Scored]:
    for record in log:
        wait = _wait_of(record, states)
        if wait is None or record.wait is None:
            continue
        hours = wait.hours(now)
        inside = record.wait.q10 <= hours <= record.wait.q90
        if wait.outcome == Outcome.RELEASED:
            yield Scored(record, hours, inside, is_over=True)
        elif wait.outcome is None and hours > record.wait.q90:
            yield Scored(record, hours, is_inside=False, is_over=False)


def _wait_of(record: ForecastRecord, states: Mapping[UUID, TripState]) -> Wait | None:
    state = states.get(record.trip)
    if state is None or record.joined_at is None:
        return None
    tries = [w for w in state.waits if w.crossing == record.crossing and not w.truncated]
    return next(
        (w for w in tries if abs(hours_between(w.joined.at, record.joined_at)) < 1 / 60), None
    )


def _row(key: tuple[str, str, str], found: list[Scored]) -> AccuracyRow:
    inside = sum(s.is_inside for s in found)
    low, high = wilson_interval(inside, len(found))
    over = [s for s in found if s.is_over and s.record.wait]
    errors = [abs(s.record.wait.q50 - s.hours) for s in over if s.record.wait]
    scores = None
    if over:
        spreads = np.array([s.record.wait.hours for s in over if s.record.wait])
        scores = float(crps(spreads, np.array([s.hours for s in over])).mean())
    return AccuracyRow(
        *key,
        n=len(found),
        inside=inside,
        low=low,
        high=high,
        median_error_hours=median(errors) if errors else None,
        crps_hours=scores,
    )
