"""The forecaster of one crossing and direction (simple version, to be replaced)."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from core.domain.forecast import Basis, CrossingState, WaitForecast, WhyNull
from core.domain.quantiles import LEVELS, Quantiles
from core.estimate.facts import Fact, Outcome, OwnWait, heard_at
from core.estimate.prior import WeeklyPrior

_Z = np.array([NormalDist().inv_cdf(level) for level in LEVELS])


@dataclass(frozen=True, slots=True)
class Ask:
    """A truck to forecast: one that waits, or that joins at a coming moment."""

    joined: float
    truck: str | None = None


class CrossingEstimator:
    """Learns from facts in the order they became known, forecasts at any later moment."""

    def __init__(self, prior: WeeklyPrior | None = None) -> None:
        self._prior = prior
        self._waits: dict[str, OwnWait] = {}
        self._clock = -math.inf

    def take(self, fact: Fact) -> None:
        """Learn a fact; it is known from now on."""
        self._clock = max(self._clock, heard_at(fact))
        if isinstance(fact, OwnWait):
            self._waits[fact.truck] = fact

    def forecast(
        self, now: float, joined: float | None = None, truck: str | None = None
    ) -> WaitForecast:
        """Forecast the wait of a truck that joined, or (None) joins now."""
        return self.forecast_many(now, [Ask(now if joined is None else joined, truck)])[0]

    def forecast_many(self, now: float, asks: Sequence[Ask]) -> list[WaitForecast]:
        """Forecast many trucks at one moment, sharing the work."""
        waits = [
            w.ended - w.joined
            for w in self._waits.values()
            if w.ended is not None and w.outcome is Outcome.RELEASED
        ]
        return [self._one(now, ask, waits) for ask in asks]

    def _one(self, now: float, ask: Ask, waits: list[float]) -> WaitForecast:
        if self._prior is not None:
            mean, deviation = self._prior.log_wait(ask.joined)
        elif waits:
            logs = np.log(np.maximum(waits, 0.25))
            mean, deviation = float(logs.mean()), float(logs.std()) + 0.3
        else:
            return WaitForecast(None, why_null=WhyNull.NO_DATA)
        hours = np.maximum(np.exp(mean + deviation * _Z), max(now - ask.joined, 0.0))
        basis = Basis(len(waits), len(self._waits) - len(waits), self._prior is not None)
        return WaitForecast(Quantiles.of(hours), basis)

    def state(self, now: float) -> tuple[CrossingState, float | None]:
        """Give how the crossing runs, and since when."""
        del now
        return CrossingState.UNKNOWN, None
