"""How good the forecasts were: what was said while trucks waited against what came."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import mean, median
from uuid import UUID

import numpy as np

from core.domain.clock import hours_between
from core.domain.crossing import CrossingKey
from core.domain.fleet import Trip
from core.domain.forecast import ForecastRecord
from core.domain.trip import Outcome, TripState, Wait
from core.domain.trip_fold import fold_trip
from core.estimate.baselines import PastWait, simple_forecasts
from core.estimate.scoring import crps, wilson_interval
from core.services.desk import Desk
from core.services.memory.estimate_facts import hours_since_epoch
from core.store import queries

DAYS = 90
LEARNT_FROM = timedelta(days=60)
HOURS_AHEAD = (6.0, 12.0, 24.0, 48.0, float("inf"))


@dataclass(frozen=True, slots=True)
class Scored:
    """A forecast and what came of it; a wait that goes on past its range is a miss."""

    record: ForecastRecord
    wait: Wait
    hours: float
    is_inside: bool
    is_over: bool


@dataclass(frozen=True, slots=True)
class ErrorAhead:
    """Median distance of the middle of the forecast from what came, so many hours before it."""

    up_to_hours: float | None  # None: longer than that
    n: int
    median_error_hours: float


@dataclass(frozen=True, slots=True)
class AccuracyRow:
    """One crossing, direction and regime at joining. `inside` of `n` lay in the range of 8 in 10.

    `skill` against the best simple predictor (`best`) on the same waits, in CRPS; None where too
    few are known. Not above 0: no better than that; `climate_skill` says it of the weekly habit.
    """

    crossing: str
    direction: str
    regime: str
    n: int
    inside: int
    low: float  # Wilson interval of the share
    high: float
    median_error_hours: float | None  # of waits that are over
    crps_hours: float | None
    skill: float | None = None
    best: str | None = None
    climate_skill: float | None = None
    errors: tuple[ErrorAhead, ...] = ()


def accuracy(desk: Desk, days: int = DAYS) -> list[AccuracyRow]:
    """Scores of the last days, a row a crossing, direction and regime at joining."""
    now = desk.clock.now()
    log = _Log(desk, now - timedelta(days=days), now)
    groups: dict[tuple[str, str, str], list[Scored]] = defaultdict(list)
    regimes: dict[tuple[UUID, datetime], str] = {}
    for scored in log.at_joining():
        record = scored.record
        regimes[record.trip, scored.wait.joined.at] = record.state.value
        groups[record.crossing, record.direction, record.state.value].append(scored)
    later: dict[tuple[str, str, str], list[Scored]] = defaultdict(list)
    for scored in log.all_over():
        regime = regimes.get((scored.record.trip, scored.wait.joined.at))
        if regime is not None:
            later[scored.record.crossing, scored.record.direction, regime].append(scored)
    past = log.past_waits()
    return [_row(key, found, later[key], past) for key, found in sorted(groups.items())]


def forecast_check(desk: Desk, since: datetime, until: datetime) -> tuple[int, int] | None:
    """Waits that ended since then within the range said at joining, of all; None of none."""
    over = [s for s in _Log(desk, since, until).at_joining() if s.is_over]
    return (sum(s.is_inside for s in over), len(over)) if over else None


class _Log:
    """The forecast log of a stretch of time beside the waits it spoke of."""

    def __init__(self, desk: Desk, since: datetime, until: datetime) -> None:
        self.since, self.until = since, until
        begin = since - timedelta(days=14)  # a wait that ended since may have begun before
        with desk.store.reading() as snapshot:
            self.records = queries.forecast_log(snapshot, begin, until)
            border = queries.border_events(snapshot, since - LEARNT_FROM, until)
            trips = queries.trips_of(snapshot, list(border))
        self.states: dict[UUID, TripState] = {t.id: fold_trip(t, border[t.id]) for t in trips}
        self.trips: Mapping[UUID, Trip] = {t.id: t for t in trips}

    def at_joining(self) -> list[Scored]:
        """What was said when each truck joined, of waits that are over or exceed their range."""
        return [s for s in self._scored(cause="joined") if self._counts(s)]

    def all_over(self) -> list[Scored]:
        """Everything said while trucks waited, of waits that are over."""
        return [s for s in self._scored() if s.is_over and self._counts(s)]

    def past_waits(self) -> dict[CrossingKey, list[PastWait]]:
        """Finished waits by crossing and direction."""
        found: dict[CrossingKey, list[PastWait]] = defaultdict(list)
        for state in self.states.values():
            for wait in state.waits:
                if wait.outcome == Outcome.RELEASED and wait.ended_at and not wait.truncated:
                    ended = hours_since_epoch(wait.ended_at)
                    past = PastWait(hours_since_epoch(wait.joined.at), ended)
                    found[wait.crossing, wait.direction].append(past)
        return found

    def _counts(self, scored: Scored) -> bool:
        ended = scored.wait.ended_at
        return ended is None or ended >= self.since

    def _scored(self, cause: str | None = None) -> Iterator[Scored]:
        for record in self.records:
            if record.wait is None or (cause is not None and record.cause != cause):
                continue
            wait = _wait_of(record, self.states)
            if wait is None:
                continue
            hours = wait.hours(self.until)
            inside = record.wait.q10 <= hours <= record.wait.q90
            if wait.outcome == Outcome.RELEASED:
                yield Scored(record, wait, hours, inside, is_over=True)
            elif wait.outcome is None and hours > record.wait.q90:
                yield Scored(record, wait, hours, is_inside=False, is_over=False)


def _wait_of(record: ForecastRecord, states: Mapping[UUID, TripState]) -> Wait | None:
    state = states.get(record.trip)
    if state is None or record.joined_at is None:
        return None
    for wait in state.waits:
        same = abs(hours_between(wait.joined.at, record.joined_at)) < 1 / 60
        if wait.crossing == record.crossing and same and not wait.truncated:
            return wait
    return None


def _row(
    key: tuple[str, str, str],
    found: Sequence[Scored],
    later: Sequence[Scored],
    past: Mapping[CrossingKey, Sequence[PastWait]],
) -> AccuracyRow:
    inside = sum(s.is_inside for s in found)
    low, high = wilson_interval(inside, len(found))
    over = [s for s in found if s.is_over]
    errors = [_error(s) for s in over]
    skill, best, climate = _skills(over, past)
    return AccuracyRow(
        *key,
        n=len(found),
        inside=inside,
        low=low,
        high=high,
        median_error_hours=median(errors) if errors else None,
        crps_hours=mean(_crps(s) for s in over) if over else None,
        skill=skill,
        best=best,
        climate_skill=climate,
        errors=tuple(_errors_ahead(later)),
    )


def _error(scored: Scored) -> float:
    spread = scored.record.wait
    return abs(spread.q50 - scored.hours) if spread else 0.0


def _crps(scored: Scored) -> float:
    spread = scored.record.wait
    return float(crps(np.array(spread.hours), np.array(scored.hours))) if spread else 0.0


def _skills(
    over: Sequence[Scored], past: Mapping[CrossingKey, Sequence[PastWait]]
) -> tuple[float | None, str | None, float | None]:
    """Our skill against the best simple predictor, its name, and against the weekly habit."""
    ours: dict[str, list[float]] = defaultdict(list)
    theirs: dict[str, list[float]] = defaultdict(list)
    for scored in over:
        way = (scored.wait.crossing, scored.wait.direction)
        joined = hours_since_epoch(scored.wait.joined.at)
        for name, spread in simple_forecasts(past.get(way, ()), joined).items():
            theirs[name].append(float(crps(spread, np.array(scored.hours))))
            ours[name].append(_crps(scored))
    skills = {n: 1 - mean(ours[n]) / mean(theirs[n]) for n in theirs if mean(theirs[n]) > 0}
    if not skills:
        return None, None, None
    best = min(skills, key=lambda name: skills[name])
    return skills[best], best, skills.get("climate")


def _errors_ahead(later: Sequence[Scored]) -> Iterator[ErrorAhead]:
    """Errors by how long before the release it was said."""
    above = 0.0
    for limit in HOURS_AHEAD:
        errors = [_error(s) for s in later if above <= _ahead(s) < limit]
        if errors:
            upper = None if limit == HOURS_AHEAD[-1] else limit
            yield ErrorAhead(upper, len(errors), median(errors))
        above = limit


def _ahead(scored: Scored) -> float:
    released = scored.wait.joined.at + timedelta(hours=scored.hours)
    return hours_between(scored.record.issued_at, released)
