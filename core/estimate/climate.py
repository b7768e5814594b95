"""The climate of a crossing: how long one waits there when nothing is known of today.

A kernel estimate over log waits of what was seen (bandwidth: Silverman 1986, eq. 3.31), old waits
fading, on top of the prior; each weekday leans on the week by as much as it lacks waits of its own.
"""

import math

import numpy as np

from core.estimate.grid import GRID, LOG_GRID, Array
from core.estimate.prior import WeeklyPrior, week_day

_VAGUE_LOG_WAIT = (math.log(8.0), 1.1)  # any border, before anything is known of it
_PRIOR_TRUCKS = 3.0  # the prior counts as much as that many waits
_WEEK_TRUCKS = 30.0  # the week counts so much in each weekday
_HALF_LIFE = 120 * 24.0
_STEP, _LAST = float(LOG_GRID[1] - LOG_GRID[0]), len(GRID) - 1
_NARROWEST = 0.05  # log hours


def _binned(waited: float) -> Array:
    """Share a wait between the two nearest points of the grid."""
    x = min(max((math.log(waited) if waited > 0 else -9.0) - LOG_GRID[0], 0.0) / _STEP, _LAST)
    i = min(int(x), _LAST - 1)
    bins = np.zeros(len(GRID))
    bins[i], bins[i + 1] = 1 - x + i, x - i
    return bins


def _smoothed(counts: Array) -> Array:
    n = float(counts.sum())
    if n <= 0:
        return counts
    mean = float(counts @ LOG_GRID) / n
    deviation = math.sqrt(max(float(counts @ (LOG_GRID - mean) ** 2) / n, 0.01))
    width = max(0.9 * deviation * max(n, 2.0) ** -0.2, _NARROWEST)
    kernel = np.exp(-(((LOG_GRID[None, :] - LOG_GRID[:, None]) / width) ** 2) / 2)
    return np.asarray(counts @ (kernel / kernel.sum(axis=1, keepdims=True)))


def _lognormal(mean: float, deviation: float) -> Array:
    weights = np.exp(-(((LOG_GRID - mean) / deviation) ** 2) / 2)
    return np.asarray(weights / weights.sum())


class Climate:
    """Weights over the grid by weekday of joining, learnt from ended waits."""

    def __init__(self, prior: WeeklyPrior | None) -> None:
        self.prior = prior
        self._seen: Array = np.zeros((7, len(GRID)))
        self._moment = -math.inf
        self._rest: dict[int, Array] = {}
        self._levels: dict[float, float] = {}

    def take(self, joined: float, waited: float, weight: float = 1.0) -> None:
        """Learn an ended wait; one that was seen only because it is long weighs less."""
        if joined > self._moment:
            age = joined - self._moment
            self._seen *= 0.5 ** (age / _HALF_LIFE) if math.isfinite(age) else 1.0
            self._moment = joined
        self._seen[week_day(joined)] += weight * _binned(waited)
        self._rest.clear()
        self._levels.clear()

    def weights(self, joined: float) -> Array:
        """P(W) over the grid for a truck that joins at that moment."""
        key = week_day(joined) if self.prior is None else self.prior.class_of(joined)
        if key not in self._rest:
            self._rest[key] = self._make(joined)
        return self._rest[key]

    def median(self) -> float:
        """Half of the waits of a week are shorter."""
        return self._quantile(0.5)

    def calm_hours(self) -> float:
        """Median wait on the calmest day believed, or the lower quartile of what was seen."""
        return self._quantile(0.25) if self.prior is None else min(self.prior.median)

    def _quantile(self, level: float) -> float:
        if level not in self._levels:
            cumulated = np.cumsum(self._whole())
            found = np.interp(level * cumulated[-1], cumulated, LOG_GRID)
            self._levels[level] = float(np.exp(found))
        return self._levels[level]

    def _week(self) -> Array:
        return _smoothed(self._seen.sum(axis=0))

    def _whole(self) -> Array:
        prior = self.prior
        if prior is None:
            believed = _lognormal(*_VAGUE_LOG_WAIT)
        else:
            believed = np.mean([_lognormal(*prior.log_wait(24.0 * d)) for d in range(7)], axis=0)
        return np.asarray(_PRIOR_TRUCKS * believed + self._week())

    def _make(self, joined: float) -> Array:
        if self.prior is None:
            whole, mine = self._whole(), _smoothed(self._seen[week_day(joined)])
        else:
            believed = _lognormal(*self.prior.log_wait(joined))
            whole = _PRIOR_TRUCKS * believed + self._week()
            mine = _smoothed(self._seen[week_day(joined)]) + _PRIOR_TRUCKS * believed
        weights = _WEEK_TRUCKS * whole / whole.sum() + mine
        return np.asarray(weights / weights.sum())
