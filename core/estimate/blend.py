"""Which forecaster to trust: online aggregation with losses that arrive when a truck does."""

import numpy as np

from core.estimate.grid import Array

_FORGET = 0.998  # a loss of a year ago counts less
_CAUTION = 0.3  # trucks of one jam err together: they are fewer than they seem


class Aggregation:
    """Bernstein online aggregation with a learning rate each: Wintenberger (2017), eq. 10-12.

    The regret against the best forecaster grows with the logarithm of their number, also where
    losses are delayed (only settled ones are taken).
    """

    def __init__(self, start: Array) -> None:
        self._start = start / start.sum()
        self._excess: Array = np.zeros(len(start))  # summed loss over that of the blend
        self._square: Array = np.zeros(len(start))
        self._largest = 0.2

    @property
    def weights(self) -> Array:
        """Share of each forecaster; they sum to one."""
        rate = self._rate()
        score = -rate * self._excess - rate**2 * self._square
        weights = self._start * rate * np.exp(score - score.max())
        return np.asarray(weights / weights.sum())

    def take(self, losses: Array) -> None:
        """Learn the losses of all forecasters for one settled truck."""
        excess = losses - float(self.weights @ losses)
        self._largest = max(self._largest, float(np.abs(excess).max()))
        self._excess = _FORGET * self._excess + excess
        self._square = _FORGET * self._square + excess**2

    def _rate(self) -> Array:
        bold = np.sqrt(-np.log(np.minimum(self._start, 0.9)) / np.maximum(self._square, 1e-3))
        return np.asarray(_CAUTION * np.minimum(bold, 0.5 / self._largest))
