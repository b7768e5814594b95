"""Scores of quantile forecasts: pinball loss, CRPS, coverage, skill."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.domain.quantiles import LEVELS

__all__ = ["coverage", "crps", "crps_slow", "pinball", "skill", "wilson_interval"]

Array = NDArray[np.float64]
_LEVELS: Array = np.array(LEVELS)
_SHORTEST = 0.25  # hours; on the log scale a quarter of an hour is as good as nothing


def pinball(quantiles: Array, wait: Array) -> Array:
    """Loss of each quantile: (level - 1{y < q}) (y - q), eq. 24 of Gneiting & Raftery (2007).

    The last axis of `quantiles` runs over LEVELS; `wait` lacks it.
    """
    short = np.asarray(wait)[..., None] - quantiles
    loss: Array = np.maximum(_LEVELS * short, (_LEVELS - 1) * short)
    return loss


def crps(quantiles: Array, wait: Array, *, log: bool = False) -> Array:
    """CRPS as twice the mean pinball loss over LEVELS, in hours or in log hours.

    Gneiting, Balabdaoui & Raftery (2007) and Laio & Tamea (2007), eq. 10: the CRPS is the integral
    of the quantile score over the levels.
    """
    if log:
        quantiles = np.log(np.maximum(quantiles, _SHORTEST))
        wait = np.log(np.maximum(wait, _SHORTEST))
    score: Array = 2 * pinball(quantiles, wait).mean(axis=-1)
    return score


def crps_slow(quantiles: Sequence[float], wait: float) -> float:
    """Give the same by the definition, to test `crps` with."""
    total = 0.0
    for level, quantile in zip(LEVELS, quantiles, strict=True):
        if wait < quantile:
            total += (1 - level) * (quantile - wait)
        else:
            total += level * (wait - quantile)
    return 2 * total / len(LEVELS)


def wilson_interval(hits: int, n: int, z: float = 1.959963984540054) -> tuple[float, float]:
    """Interval of a share, eq. 4 of Brown, Cai & DasGupta (2001); (0, 1) of nothing."""
    if n == 0:
        return 0.0, 1.0
    share = hits / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return max(middle - half, 0.0), min(middle + half, 1.0)


def coverage(quantiles: Array, wait: Array) -> tuple[int, int]:
    """How many waits lay in the 80 % interval, of how many."""
    held = (quantiles[..., 1] <= wait) & (wait <= quantiles[..., -2])
    return int(held.sum()), int(np.size(held))


def skill(ours: float, reference: float) -> float:
    """Share of the reference's mean score that we take away; 0 when there is nothing to take."""
    return 1 - ours / reference if reference > 0 else 0.0
