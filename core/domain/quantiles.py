"""Eleven quantiles of a duration or a moment: how a forecast says how sure it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from math import isfinite
from typing import Self

LEVELS = (0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)


@dataclass(frozen=True, slots=True)
class Quantiles:
    """Hours at each of LEVELS, never falling. Raises ValueError if they fall or are not finite."""

    hours: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.hours) != len(LEVELS):
            raise ValueError(f"{len(LEVELS)} quantiles expected, not {len(self.hours)}")
        if not all(map(isfinite, self.hours)):
            raise ValueError("a quantile is not a number")
        if list(self.hours) != sorted(self.hours):
            raise ValueError("quantiles fall")

    @classmethod
    def of(cls, values: Iterable[float]) -> Self:
        """Take values that may fall by rounding; each is lifted to the one before it."""
        return cls(tuple(accumulate(map(float, values), max)))

    def at(self, level: float) -> float:
        """Hours at a level between 0 and 1: linear between the eleven, flat beyond them."""
        if level <= LEVELS[0]:
            return self.hours[0]
        for i in range(1, len(LEVELS)):
            if level <= LEVELS[i]:
                part = (level - LEVELS[i - 1]) / (LEVELS[i] - LEVELS[i - 1])
                return self.hours[i - 1] + part * (self.hours[i] - self.hours[i - 1])
        return self.hours[-1]

    def chance_below(self, hours: float) -> float:
        """Probability that the value is at most `hours`; between 0.05 and 0.95 unless outside."""
        if hours < self.hours[0]:
            return 0.0
        if hours >= self.hours[-1]:
            return 1.0
        for i in range(1, len(LEVELS)):
            low, high = self.hours[i - 1], self.hours[i]
            if hours < high:
                return LEVELS[i - 1] + (hours - low) / (high - low) * (LEVELS[i] - LEVELS[i - 1])
        return 1.0

    def shifted(self, hours: float) -> "Quantiles":
        """Give the same spread, `hours` later."""
        return Quantiles(tuple(h + hours for h in self.hours))

    @property
    def q10(self) -> float:
        """One in ten is shorter."""
        return self.hours[1]

    @property
    def q50(self) -> float:
        """As many are shorter as longer."""
        return self.hours[5]

    @property
    def q80(self) -> float:
        """One in five is longer."""
        return self.hours[8]

    @property
    def q90(self) -> float:
        """One in ten is longer."""
        return self.hours[9]
