"""The wait of a truck that joins at t, from own waits alone: a filter over a grid.

W(t) is a hidden Markov chain over log-spaced hours. It returns to the climate like an
Ornstein-Uhlenbeck process, now and then it jumps (a wave of trucks, a closure), and first come,
first served forbids that t + W(t) falls. A released truck observes W at its joining with its own
luck as noise; one that still waits says by its survival that W is larger (right-censored); one
first heard of in the queue counts from that moment (left-truncated). Forward-backward: Rabiner
(1989), eq. 19-25; the hypotheses on how fast W changes are weighed by their likelihood.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.domain.quantiles import LEVELS

Array = NDArray[np.float64]

_GRID: Array = np.exp(np.linspace(math.log(0.75), math.log(400.0), 48))
_LOG: Array = np.log(_GRID)
_WAITS: Array = np.exp(np.linspace(math.log(0.25), math.log(1000.0), 240))
_LEVELS: Array = np.array(LEVELS)


def _phi(z: Array) -> Array:
    """Standard normal distribution function (Abramowitz & Stegun 7.1.26, error below 2e-7)."""
    t = 1 / (1 + 0.3275911 * np.abs(z) / math.sqrt(2))
    poly = t * (
        0.254829592
        + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))
    )
    erf = 1 - poly * np.exp(-(z**2) / 2)
    return np.asarray(0.5 * (1 + np.sign(z) * erf))


@dataclass(frozen=True, slots=True)
class OwnLuck:
    """A truck's wait about that of its place in the queue: log deviation, papers, inspection."""

    deviation: float = 0.10
    papers_hours: float = 1.2
    inspected: float = 0.06
    inspection_hours: float = 20.0

    def survival(self, waits: Array) -> Array:
        """P(own wait > waits) for each W of the grid (rows)."""
        spread = np.sqrt(self.deviation**2 + (self.papers_hours / (_GRID + 1)) ** 2)
        z = (np.log(waits)[None, :] - _LOG[:, None]) / spread[:, None]
        plain = 1 - _phi(z)
        late = np.maximum(waits[None, :] - _GRID[:, None], 0) / self.inspection_hours
        return np.asarray(
            (1 - self.inspected) * plain + self.inspected * np.maximum(np.exp(-late), plain)
        )


_LUCK = OwnLuck()
_SURVIVAL: Array = _LUCK.survival(_WAITS)
_DENSITY: Array = np.maximum(-np.gradient(_SURVIVAL, np.log(_WAITS), axis=1), 1e-6)


@dataclass(frozen=True, slots=True)
class Seen:
    """An own wait as the filter sees it: `waited` so far, or in all when `over`."""

    joined: float
    waited: float
    over: bool
    unseen_before: float = 0.0  # waited when first heard of


@dataclass(frozen=True, slots=True)
class Climate:
    """Log mean and deviation to which W returns, and how fast (hours); jumps an hour."""

    mean: float
    deviation: float
    hours: float
    jumps: float = 0.004


def _column(waited: float) -> tuple[int, float]:
    x = (math.log(max(waited, 0.26)) - math.log(0.25)) / (math.log(1000.0) - math.log(0.25)) * 239
    i = min(int(x), 238)
    return i, min(x - i, 1.0)


def _look_up(table: Array, waited: float) -> Array:
    i, part = _column(waited)
    return np.asarray((1 - part) * table[:, i] + part * table[:, i + 1])


def likelihood(seen: Seen) -> Array:
    """P(what is seen | W) over the grid."""
    table = _DENSITY if seen.over else _SURVIVAL
    found = _look_up(table, seen.waited)
    if seen.unseen_before > 0.3:
        found = found / np.maximum(_look_up(_SURVIVAL, seen.unseen_before), 1e-6)
    return np.asarray(found + 1e-9)


class FifoFilter:
    """One climate's chain over the joinings of own trucks."""

    def __init__(self, climate: Climate) -> None:
        self.climate = climate
        z = (_LOG - climate.mean) / climate.deviation
        rest = np.exp(-(z**2) / 2)
        self.rest: Array = rest / rest.sum()
        self._moves: dict[int, Array] = {}

    def move(self, hours: float) -> Array:
        """Transition over a gap between two joinings (rows from, columns to)."""
        bucket = round(4 * math.log2(max(hours, 0.1)))
        if bucket not in self._moves:
            self._moves[bucket] = self._make_move(2 ** (bucket / 4))
        return self._moves[bucket]

    def _make_move(self, hours: float) -> Array:
        c = self.climate
        keep = math.exp(-hours / c.hours)
        mean = c.mean + keep * (_LOG - c.mean)
        spread = math.sqrt(c.deviation**2 * (1 - keep**2) + 0.03**2)
        kernel = np.exp(-(((_LOG[None, :] - mean[:, None]) / spread) ** 2) / 2)
        jump = 1 - math.exp(-c.jumps * hours)
        kernel = (1 - jump) * kernel / kernel.sum(1, keepdims=True) + jump * self.rest
        floor = np.searchsorted(_GRID, np.maximum(_GRID - hours, _GRID[0]) / 1.1)
        early = np.arange(len(_GRID))[None, :] < floor[:, None]
        too_early = (kernel * early).sum(1)
        kernel = np.where(early, 1e-12, kernel)
        kernel[np.arange(len(_GRID)), floor] += too_early
        return np.asarray(kernel / kernel.sum(1, keepdims=True))

    def smooth(self, seen: Sequence[Seen], ahead: Sequence[float]) -> "Smoothed":
        """Posterior of W at each joining without that truck's own word, and at moments ahead."""
        n, m = len(seen), len(_GRID)
        own = np.array([likelihood(s) for s in seen]).reshape(n, m)
        before, after = np.empty((n, m)), np.ones((n, m))
        state, log_likelihood = self.rest, 0.0
        moves: list[Array] = []
        for i in range(n):
            if i:
                step = self.move(seen[i].joined - seen[i - 1].joined)
                moves.append(step)
                state = state @ step
            before[i] = state
            state = state * own[i]
            total = float(state.sum())
            log_likelihood += math.log(total)
            state = state / total
        for i in range(n - 2, -1, -1):
            back = moves[i] @ (own[i + 1] * after[i + 1])
            after[i] = back / back.sum()
        others = before * after
        last = seen[-1].joined if n else 0.0
        future = np.array(
            [state @ self.move(t - last) if n else self.rest for t in ahead]
        ).reshape(-1, m)
        return Smoothed(others / others.sum(1, keepdims=True), future, log_likelihood)


@dataclass(frozen=True, slots=True)
class Smoothed:
    """Weights over the grid: per own truck, per moment ahead; and the likelihood of all."""

    own: Array
    future: Array
    log_likelihood: float


def wait_quantiles(weights: Array, waited: float, levels: Array = _LEVELS) -> Array:
    """Quantiles of the own wait given that it is longer than `waited`."""
    survival = weights @ _SURVIVAL
    log_waits = np.log(_WAITS)
    if waited > 0.25:
        alive = float(np.interp(math.log(waited), log_waits, survival))
    else:
        alive = 1.0
    target = (1 - levels) * max(alive, 1e-12)
    found = np.exp(np.interp(-target, -survival, log_waits))
    return np.maximum(found, waited)
