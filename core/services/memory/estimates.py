"""Estimators kept from one look to the next: a new fact costs what changed, not the history."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from core.domain.clock import local_day
from core.domain.crossing import Crossing, CrossingKey, Direction
from core.domain.forecast import CrossingState, WaitForecast
from core.estimate.facts import Fact, OwnWait, heard_at
from core.services.memory.estimate_facts import EPOCH, hours_since_epoch, weekly_prior

if TYPE_CHECKING:
    from core.estimate.crossing import Ask, CrossingEstimator

HISTORY = timedelta(days=60)
"""How far back waits and readings bear on a forecast."""

TRIED_OUT = 300  # facts of one crossing and direction


@dataclass
class _Kept:
    estimator: "CrossingEstimator"
    taken: dict[Fact, None] = field(default_factory=dict)

    def lost(self, facts: Mapping[Fact, None], since: float) -> bool:
        """True when a fact taken before no longer stands: corrected, withdrawn, or told anew."""
        waits = {f.truck for f in facts if isinstance(f, OwnWait)}
        for fact in self.taken:
            if fact in facts or heard_at(fact) < since:
                continue
            if not isinstance(fact, OwnWait) or fact.truck not in waits:
                return True
        return False


class Estimates:
    """One estimator a crossing and direction, fed with what became known since the last look."""

    def __init__(self, holidays: Callable[[], frozenset[int]] = frozenset) -> None:
        """`holidays` gives days as the estimator counts them; asked when something is learnt."""
        self._days_off = holidays
        self._kept: dict[CrossingKey, _Kept] = {}

    @cached_property
    def holidays(self) -> frozenset[int]:
        """Days off, as the estimator counts days."""
        return self._days_off()

    def unlearnt(self) -> "Estimates":
        """New ones that know the same days off and nothing else."""
        return Estimates(lambda: self.holidays)

    def learn(
        self,
        crossings: Iterable[Crossing],
        facts: Mapping[CrossingKey, Sequence[Fact]],
        now: datetime,
    ) -> None:
        """Take the facts of HISTORY known by now, each way's in any order."""
        for crossing in crossings:
            for direction in Direction:
                way = (crossing.code, direction)
                self._learn_way(crossing, way, facts.get(way, ()), now)

    def _learn_way(
        self, crossing: Crossing, way: CrossingKey, facts: Sequence[Fact], now: datetime
    ) -> None:
        from core.estimate.crossing import CrossingEstimator  # noqa: PLC0415  numpy waits till then

        wanted = dict.fromkeys(sorted(facts, key=heard_at))
        kept = self._kept.get(way)
        if kept is None or kept.lost(wanted, hours_since_epoch(now - HISTORY)):
            prior = weekly_prior(crossing, way[1], self.holidays, local_day(now))
            kept = self._kept[way] = _Kept(CrossingEstimator(prior, _learn_from(list(wanted))))
        for fact in wanted:
            if fact not in kept.taken:
                kept.estimator.take(fact)
                kept.taken[fact] = None

    def forecasts(
        self, way: CrossingKey, now: datetime, asks: Sequence["Ask"]
    ) -> list[WaitForecast]:
        """Forecasts of several trucks of one way at one moment; the way must have been learnt."""
        return self._kept[way].estimator.forecast_many(hours_since_epoch(now), asks)

    def state(self, way: CrossingKey, now: datetime) -> tuple[CrossingState, datetime | None]:
        """How a crossing runs and since when."""
        state, since = self._kept[way].estimator.state(hours_since_epoch(now))
        return state, None if since is None else EPOCH + timedelta(hours=since)

    def __contains__(self, way: object) -> bool:
        return way in self._kept


def _learn_from(facts: Sequence[Fact]) -> float:
    """From which moment on forecasts are tried out against what came: the last so many facts.

    Older ones still teach climate, pace and refusals; trying them out is what costs time at the
    first look.
    """
    return heard_at(facts[-TRIED_OUT]) if len(facts) > TRIED_OUT else -math.inf
