"""What was forecast of trucks that still wait, kept until the truth comes."""

import math
from dataclasses import dataclass, field

import numpy as np

from core.domain.quantiles import LEVELS
from core.estimate.blend import Aggregation
from core.estimate.calibration import Calibration, Regime, Turn
from core.estimate.grid import Array
from core.estimate.law import SOFT_HOURS
from core.estimate.scoring import pinball

EVERY_HOURS = 12.0  # a waiting truck is forecast for the score at joining and so often
_LEVELS: Array = np.array(LEVELS)
_MIDDLE = LEVELS.index(0.5)
_WIDEST = 2.2  # of both learners together
_UNCOUNTED_TURN = 0.7
_NEAR_MISS = 0.7  # of a sign that waits get longer: the elapsed wait is beyond the 80 % quantile


@dataclass(slots=True)
class Said:
    """One forecast of one truck: each forecaster's quantiles, and what we said of them."""

    at: float  # the moment of saying
    counted: bool
    regime: Regime
    waited: float
    experts: Array
    ours: Array
    near: bool = False  # the elapsed wait is beyond the 80 % quantile
    passed: bool = False  # and beyond the upper one


@dataclass(slots=True)
class Scorecard:
    """Settles forecasts: trust and width are learnt from them."""

    calibration: Calibration = field(default_factory=Calibration)
    turn: Turn = field(default_factory=Turn)
    _trust: dict[bool, Aggregation] = field(
        default_factory=lambda: {
            True: Aggregation(np.array([0.5, 0.5])),
            False: Aggregation(np.array([0.75, 0.25])),
        }
    )
    _said: dict[str, list[Said]] = field(default_factory=dict)
    _due: dict[str, float] = field(default_factory=dict)

    def trust(self, *, counted: bool) -> Array:
        """Weight of each forecaster, for trucks that were counted or posted, and for others."""
        return self._trust[counted].weights

    def stretch(self, regime: Regime, *, counted: bool) -> tuple[float, float]:
        """Factors of the lower and the upper half of the spread.

        Of trucks nobody counted the chain speaks, which knows of turns by itself.
        """
        lower, upper = self.calibration.factors(regime)
        share = 1.0 if counted else _UNCOUNTED_TURN
        return (
            min(lower * math.exp(share * self.turn.lower), _WIDEST),
            min(upper * math.exp(share * self.turn.upper), _WIDEST),
        )

    def join(self, truck: str, moment: float) -> None:
        """Begin to forecast a truck for the score."""
        self._due[truck] = moment

    def due(self, moment: float) -> list[tuple[float, str]]:
        """Give the forecasts that fall due up to a moment, in order of time."""
        return sorted((at, truck) for truck, at in self._due.items() if at <= moment)

    def record(self, truck: str, said: Said) -> None:
        """Keep what was forecast; the next one falls due later."""
        for before in self._said.get(truck, ())[-1:]:
            self._compare(before, float(said.ours[_MIDDLE]))
        self._said.setdefault(truck, []).append(said)
        self._due[truck] += EVERY_HOURS

    def put_off(self, truck: str) -> None:
        """Forecast a truck for the score later: what is said of it now is learnt elsewhere."""
        self._due[truck] += EVERY_HOURS

    def pass_by(self, truck: str, waited: float) -> None:
        """Count as missed at once what a waiting truck has outlived."""
        for said in self._said.get(truck, ()):
            share = 1 / len(self._said[truck])
            if not said.near and waited > said.ours[-3]:
                said.near = True
                self.turn.longer(said.at, _NEAR_MISS)
            if not said.passed and waited > said.ours[-2]:
                said.passed = True
                self._miss_above(said, share)

    def drop(self, truck: str) -> None:
        """Forget a truck that was not released: nobody knows what it would have waited."""
        self._said.pop(truck, None)
        self._due.pop(truck, None)

    def settle(self, truck: str, wait: float) -> None:
        """Learn from all that was said of a released truck; together they count as one."""
        every = [s for s in self._said.get(truck, ()) if s.waited < wait]
        for counted in (True, False):
            losses = [_losses(s, wait) for s in every if s.counted is counted]
            if losses:
                self._trust[counted].take(np.mean(losses, axis=0))
        for said in every:
            share = 1 / len(every)
            below = bool(wait < said.ours[1])
            self.calibration.take_below(said.regime, missed=below, share=share)
            if below:
                self.turn.shorter(said.at)
            if not said.passed and wait > said.ours[-2]:
                self._miss_above(said, share)
            elif not said.passed:
                self.calibration.take_above(said.regime, missed=False, share=share)
        self.drop(truck)

    def _miss_above(self, said: Said, share: float) -> None:
        self.calibration.take_above(said.regime, missed=True, share=share)
        self.turn.longer(said.at)

    def _compare(self, before: Said, middle: float) -> None:
        """Take a median beyond the range said before as a sign, long before the truth comes."""
        if middle < before.ours[1]:
            self.turn.shorter(before.at)
        elif middle > before.ours[-2] and not before.passed:
            self.turn.longer(before.at)


def _losses(said: Said, wait: float) -> Array:
    """Pinball loss on the soft log scale: a calm day counts as much as a jam."""
    soft = np.log(said.experts - said.waited + SOFT_HOURS)
    truth: Array = np.full(len(soft), math.log(wait - said.waited + SOFT_HOURS))
    return np.asarray(pinball(soft, truth).mean(axis=1))
