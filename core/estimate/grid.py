"""Waits on a grid: the wait of a place in the queue, and the luck of a truck that stood there.

W is the wait that a place in the queue costs everyone; a truck's own wait is W with its own luck:
how quick it was, its papers, and now and then a second inspection that takes long.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

GRID: Array = np.exp(np.linspace(math.log(0.75), math.log(400.0), 48))
LOG_GRID: Array = np.log(GRID)

_SHORTEST, _LONGEST, _STEPS = 0.25, 1000.0, 240
_LOG_WAITS: Array = np.linspace(math.log(_SHORTEST), math.log(_LONGEST), _STEPS)
_WAITS: Array = np.exp(_LOG_WAITS)


def normal_cdf(z: Array) -> Array:
    """Standard normal distribution function (Abramowitz & Stegun 7.1.26, error below 2e-7)."""
    t = 1 / (1 + 0.3275911 * np.abs(z) / math.sqrt(2))
    poly = np.polyval([1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592, 0.0], t)
    erf = 1 - poly * np.exp(-(z**2) / 2)
    return np.asarray(0.5 * (1 + np.sign(z) * erf))


@dataclass(frozen=True, slots=True)
class OwnLuck:
    """What is believed of a truck's luck anywhere: one in sixteen is inspected for a day."""

    deviation: float = 0.10  # of the log wait
    papers_hours: float = 1.2
    inspected: float = 0.06
    inspection_hours: float = 20.0

    def survival(self) -> Array:
        """P(own wait > w) for each W of the grid (rows) and each w of the waits (columns)."""
        spread = np.hypot(self.deviation, self.papers_hours / (GRID + 1))
        plain = 1 - normal_cdf((_LOG_WAITS[None, :] - LOG_GRID[:, None]) / spread[:, None])
        late = np.exp(-np.maximum(_WAITS[None, :] - GRID[:, None], 0) / self.inspection_hours)
        return np.asarray((1 - self.inspected) * plain + self.inspected * np.maximum(late, plain))


_SURVIVAL: Array = OwnLuck().survival()
_DENSITY: Array = np.maximum(-np.gradient(_SURVIVAL, _LOG_WAITS, axis=1), 1e-6)
_LEAST = 1e-9  # no fact is impossible


def _look_up(table: Array, waited: float) -> Array:
    x = (math.log(min(max(waited, _SHORTEST), _LONGEST)) - _LOG_WAITS[0]) / (
        _LOG_WAITS[1] - _LOG_WAITS[0]
    )
    i = min(int(x), _STEPS - 2)
    return np.asarray((1 - x + i) * table[:, i] + (x - i) * table[:, i + 1])


def ended_likelihood(waited: float) -> Array:
    """P(a truck is released after just this wait | W), over the grid."""
    return _look_up(_DENSITY, waited) + _LEAST


def waiting_likelihood(waited: float) -> Array:
    """P(a truck waits longer | W): what a truck that still stands says (right-censored)."""
    return _look_up(_SURVIVAL, waited) + _LEAST


def own_wait_quantiles(weights: Array, waited: float, levels: Array) -> Array:
    """Quantiles of the own wait, longer than `waited`, under weights over the grid."""
    survival = weights @ _SURVIVAL
    alive = 1.0
    if waited > _SHORTEST:
        alive = max(float(np.interp(math.log(waited), _LOG_WAITS, survival)), 1e-12)
    found = np.exp(np.interp((levels - 1) * alive, -survival, _LOG_WAITS))
    return np.asarray(np.maximum(found, waited))
