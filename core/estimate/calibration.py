"""How wide to say: adaptive conformal steps per regime, fed when the truth arrives.

The factors on both halves of the spread follow Gibbs & Candès (2021), eq. 2, with the log factor in
place of the level (the quantile tracker of Angelopoulos, Candès & Tibshirani 2023, eq. 3): after a
miss the factor grows by step * (1 - target), after a hit it shrinks by step * target. A truck whose
elapsed wait has passed the upper quantile is a miss at once.

That step is right in the long run and too slow where the queue turns. So a fast learner of short
life stands beside the slow one, as in the strongly adaptive methods of Bhatnagar, Wang, Xiong & Bai
(2023): a sign of a turn widens one side for about a day, in every regime. All that was said before
a turn is missed one after the other: it is one sign. What was said since and is missed is another.
"""

import math
from dataclasses import dataclass, field
from enum import StrEnum

MISSED = 0.1  # on either side of the 80 % interval
_STEP = 0.06
_NARROWEST, _WIDEST = math.log(0.6), math.log(2.5)
_TURN_STEP = 0.5  # of what is left to the widest
_TURN_HOURS = 24.0
_TURN_WIDEST = math.log(2.0)


class Regime(StrEnum):
    """What kind of wait was forecast: errors of one say little of the other."""

    CALM = "calm"
    JAM = "jam"


def _stepped(log_factor: float, *, missed: bool, share: float) -> float:
    moved = log_factor + _STEP * share * ((1.0 if missed else 0.0) - MISSED)
    return min(max(moved, _NARROWEST), _WIDEST)


@dataclass(slots=True)
class Turn:
    """Log factors of both halves after signs that waits get shorter or longer; they fade."""

    lower: float = 0.0
    upper: float = 0.0
    _moment: float = -math.inf
    _shorter: tuple[float, float] = (-math.inf, 0.0)  # moment and strength of the last sign
    _longer: tuple[float, float] = (-math.inf, 0.0)

    def advance(self, moment: float) -> None:
        """Let a sign of a turn fade; a moment never goes back."""
        fading = math.exp(-max(moment - self._moment, 0.0) / _TURN_HOURS)
        self.lower, self.upper = fading * self.lower, fading * self.upper
        self._moment = max(moment, self._moment)

    def shorter(self, said_at: float) -> None:
        """Take a sign that waits get shorter: the lower half widens, the upper need not."""
        step = _news(self._shorter, said_at, 1.0)
        if step > 0:
            self._shorter = (self._moment, 1.0)
            self.lower, self.upper = _turned(self.lower, self.upper, step)

    def longer(self, said_at: float, strength: float = 1.0) -> None:
        """Take a sign that waits get longer; a near miss is one of less strength."""
        step = _news(self._longer, said_at, strength)
        if step > 0:
            self._longer = (self._moment, strength)
            self.upper, self.lower = _turned(self.upper, self.lower, step)


def _news(last: tuple[float, float], said_at: float, strength: float) -> float:
    """How much a sign adds to the last one: that belied what was said before it, too."""
    moment, told = last
    return _TURN_STEP * (strength if said_at >= moment else strength - told)


def _turned(widens: float, need_not: float, step: float) -> tuple[float, float]:
    return widens + step * (_TURN_WIDEST - widens), (1 - step) * need_not


@dataclass(slots=True)
class Calibration:
    """Log factors of the lower and the upper half, per regime."""

    _lower: dict[Regime, float] = field(default_factory=lambda: dict.fromkeys(Regime, 0.0))
    _upper: dict[Regime, float] = field(default_factory=lambda: dict.fromkeys(Regime, 0.0))

    def factors(self, regime: Regime) -> tuple[float, float]:
        """Stretch of the lower and the upper half."""
        return math.exp(self._lower[regime]), math.exp(self._upper[regime])

    def take_below(self, regime: Regime, *, missed: bool, share: float) -> None:
        """Learn whether a wait was shorter than its lower quantile."""
        self._lower[regime] = _stepped(self._lower[regime], missed=missed, share=share)

    def take_above(self, regime: Regime, *, missed: bool, share: float) -> None:
        """Learn whether a wait was longer than its upper quantile."""
        self._upper[regime] = _stepped(self._upper[regime], missed=missed, share=share)
