"""The distribution of one truck's whole wait, as quantiles at levels fine enough to work on."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.domain.quantiles import LEVELS, Quantiles
from core.estimate.grid import Array, own_wait_quantiles

FINE: Array = np.array([0.005, 0.01, 0.02, *(np.arange(1, 20) / 20), 0.98, 0.99, 0.995])
_LEVELS: Array = np.array(LEVELS)
_MEDIAN = int(np.argmin(np.abs(FINE - 0.5)))
_TAIL_FROM = int(np.argmin(np.abs(FINE - 0.9)))
_TAIL_SPAN = float(np.log((1 - FINE[_TAIL_FROM]) / (1 - FINE[-1])))
SOFT_HOURS = 3.0  # what remains is compared as log(hours + 3): by share when long, else by hours


@dataclass(frozen=True, slots=True)
class Law:
    """Quantiles at FINE of a wait that is longer than `waited`."""

    waited: float
    hours: Array

    @classmethod
    def from_weights(cls, weights: Array, waited: float) -> "Law":
        """Give the law of an own wait under weights over the grid."""
        return cls(waited, own_wait_quantiles(weights, waited, FINE))

    @classmethod
    def blend(cls, laws: Sequence["Law"], weights: Array) -> "Law":
        """Average the quantiles of laws of one truck, on the soft log scale."""
        waited = laws[0].waited
        soft = np.array([np.log(law.hours - waited + SOFT_HOURS) for law in laws])
        return cls(waited, waited + np.exp(weights @ soft) - SOFT_HOURS)

    @property
    def median(self) -> float:
        """As many waits are shorter as longer."""
        return float(self.hours[_MEDIAN])

    def stretched(self, lower: float, upper: float) -> "Law":
        """Move both sides off the median by factors, on the soft log scale.

        Stretching comes before cutting at a later elapsed wait: so a growing factor never lets a
        quantile from the median up fall, whatever the elapsed wait.
        """
        soft = np.log(self.hours - self.waited + SOFT_HOURS)
        off = soft - soft[_MEDIAN]
        soft = soft[_MEDIAN] + np.where(off < 0, lower, upper) * off
        hours = self.waited + np.exp(soft) - SOFT_HOURS
        return Law(self.waited, np.maximum(hours, self.waited))

    def shifted(self, hours: float) -> "Law":
        """Add hours during which nobody passes."""
        return Law(self.waited, self.hours + hours)

    def quantiles(self, waited: float) -> Quantiles:
        """Quantiles of the wait, now that it is longer than `waited`."""
        return Quantiles.of(self.at(_LEVELS, waited))

    def at(self, levels: Array, waited: float) -> Array:
        """Quantiles at levels, given that the wait is longer than `waited`."""
        known = np.concatenate(([self.waited], self.hours)) + 1e-9 * np.arange(len(FINE) + 1)
        fine = np.concatenate(([0.0], FINE))
        slope = max(float(self.hours[-1] - self.hours[_TAIL_FROM]) / _TAIL_SPAN, 0.25)
        if waited >= known[-1]:
            return np.asarray(waited - slope * np.log(1 - levels))
        gone = float(np.interp(waited, known, fine))
        level = gone + (1 - gone) * levels
        beyond = known[-1] + slope * np.log((1 - FINE[-1]) / (1 - level))
        found = np.where(level > FINE[-1], beyond, np.interp(level, fine, known))
        return np.asarray(np.maximum(found, waited))
