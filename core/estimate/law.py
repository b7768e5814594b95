"""The distribution of one truck's whole wait, as quantiles at levels fine enough to work on."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np

from core.domain.quantiles import LEVELS
from core.estimate.grid import Array, own_wait_quantiles

SOFT_HOURS = 3.0  # what remains is compared as log(hours + 3): by share when long, else by hours
FINE: Array = np.array([0.0, 0.005, 0.01, 0.02, *np.linspace(0.05, 0.95, 19), 0.98, 0.99, 0.995])
_LEVELS: Array = np.array(LEVELS)
_LOG_ABOVE: Array = np.log(1 - _LEVELS)
_MIDDLE = LEVELS.index(0.5)
_MEDIAN = int(np.argmin(np.abs(FINE - 0.5)))
_TAIL_FROM = int(np.argmin(np.abs(FINE - 0.9)))
_TAIL_SPAN = math.log(float((1 - FINE[_TAIL_FROM]) / (1 - FINE[-1])))
_THINNEST_TAIL = 0.02
_ORDER: Array = np.linspace(0, 1e-8, len(FINE))  # keeps equal quantiles apart


@dataclass(frozen=True, slots=True, eq=False)
class Law:
    """Quantiles of a wait that is longer than `waited`; `soft` is log(hours - waited + 3)."""

    waited: float
    soft: Array

    @classmethod
    def from_hours(cls, waited: float, hours: Array) -> Self:
        """Give the law whose quantiles are these hours."""
        return cls(waited, np.log(hours - waited + SOFT_HOURS) + _ORDER)

    @classmethod
    def from_weights(cls, weights: Array, waited: float) -> Self:
        """Give the law of an own wait under weights over the grid."""
        return cls.from_hours(waited, own_wait_quantiles(weights, waited, FINE))

    @classmethod
    def blend(cls, laws: Sequence["Law"], weights: Array) -> Self:
        """Average the quantiles of laws of one truck, on the soft log scale."""
        return cls(laws[0].waited, weights @ np.array([law.soft for law in laws]))

    @property
    def median(self) -> float:
        """As many waits are shorter as longer."""
        return float(self.waited + math.exp(self.soft[_MEDIAN]) - SOFT_HOURS)

    def stretched(self, lower: float, upper: float) -> "Law":
        """Move both sides off the median by factors, on the soft log scale."""
        off = self.soft - self.soft[_MEDIAN]
        return Law(self.waited, self.soft[_MEDIAN] + np.where(off < 0, lower, upper) * off)

    def shifted(self, hours: float) -> "Law":
        """Add hours during which nobody passes."""
        return Law.from_hours(self.waited, self.waited + np.exp(self.soft) - SOFT_HOURS + hours)

    def aged(self, waited: float, widening: float) -> Array:
        """Hours at LEVELS after a silence: each moves off the median by a share of its distance.

        The distances are those of the law before it is cut at the elapsed wait, so from the median
        up nothing ever falls when the silence goes on.
        """
        hours = self.at_levels(waited)
        if widening > 0:
            whole = self.at_levels(self.waited)
            hours = np.maximum(hours + widening * (whole - whole[_MIDDLE]), waited)
        return np.asarray(hours)

    def at_levels(self, waited: float) -> Array:
        """Hours at LEVELS, given that the wait is longer than `waited`; an exponential tail."""
        gone = math.log(max(waited - self.waited, 0.0) + SOFT_HOURS)
        last = float(self.soft[-1])
        slope = max((last - float(self.soft[_TAIL_FROM])) / _TAIL_SPAN, _THINNEST_TAIL)
        if gone >= last:
            soft = gone - slope * _LOG_ABOVE
        else:
            share = float(np.interp(gone, self.soft, FINE))
            level = share + (1 - share) * _LEVELS
            beyond = last + slope * np.log((1 - FINE[-1]) / (1 - level))
            soft = np.where(level > FINE[-1], beyond, np.interp(level, FINE, self.soft))
        return np.asarray(np.maximum(self.waited + np.exp(soft) - SOFT_HOURS, waited))
