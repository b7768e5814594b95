"""How long it still takes from a stage of a crossing: the way through the posts, learnt by itself.

Behind the barrier the queue is over: what remains is the posts and the strip between them. Of each
stage the time left until release is learnt from our trucks that came so far, with those still in it
counted as longer than what they have spent (right-censored), and refused ones as not released.
The hazards are those of a beta-Stacy process, the posterior of survival under a prior and censoring
(Walker & Muliere 1997, section 4; Susarla & Van Ryzin 1976 where the prior is a Dirichlet process).
"""

import math
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from core.estimate.facts import BorderStage, Outcome, OwnWait, Reached
from core.estimate.grid import Array, normal_cdf
from core.estimate.law import FINE, Law
from core.estimate.prior import Z90, WeeklyPrior
from core.estimate.refusals import RefusalRisk, Refusals

_PRIOR_TRUCKS = 4.0  # the prior counts as much as that many passages
_HALF_LIFE = 60 * 24.0  # a post's shifts and habits change
_KEPT = 200
_SHARES = {  # of a whole wait that lies behind the stage
    BorderStage.CALLED: 0.4,
    BorderStage.EXIT_POST: 0.3,
    BorderStage.NEUTRAL: 0.25,
    BorderStage.ENTRY_POST: 0.15,
}
_USUAL_WAIT = (8.0, 28.0)  # median at any border, and the upper 90 %
_NARROWEST = 1.3  # the one over the other
_INSPECTED, _INSPECTION_HOURS = 0.06, 20.0  # one in sixteen is inspected for a day

_EDGES: Array = np.concatenate([[0.0], np.geomspace(0.1, 400.0, 70)])
_LOG_FIRST, _LOG_STEP = math.log(_EDGES[1]), math.log(_EDGES[2] / _EDGES[1])
_CELLS = len(_EDGES) - 1
_SMEAR = np.array([0.25, 0.5, 0.25])  # a passage says as much of the cells beside its own


@dataclass(frozen=True, slots=True)
class StageLaw:
    """The whole wait of a truck in a stage, and what that was learnt from."""

    law: Law
    stage: BorderStage
    reached: float
    ended: int  # passages of ours from this stage on
    standing: int
    told: float  # share of own passages in it, 0..1; the rest is the prior
    risk: RefusalRisk | None

    def chance_of_refusal(self, now: float) -> float | None:
        """Chance that the try ends in a refusal; None where none from this stage has ended."""
        return None if self.risk is None else self.risk.chance(max(now - self.reached, 0.0))


@dataclass(slots=True)
class _Stage:
    """Passages that began in one stage: moment, hours, outcome."""

    prior: Array
    passages: deque[tuple[float, float, Outcome]] = field(
        default_factory=lambda: deque(maxlen=_KEPT)
    )
    refusals: Refusals = field(default_factory=Refusals)

    def take(self, moment: float, hours: float, outcome: Outcome) -> None:
        self.passages.append((moment, hours, outcome))
        self.refusals.take(hours, outcome)

    def released(self) -> int:
        return sum(outcome is Outcome.RELEASED for _, _, outcome in self.passages)

    def survival(self, clock: float, standing: Iterable[float]) -> tuple[Array, float]:
        """P(longer than each edge), and how many passages it was learnt from."""
        ended, past = np.zeros(_CELLS), np.zeros(_CELLS + 1)
        for moment, hours, outcome in self.passages:
            weight = 0.5 ** (max(clock - moment, 0.0) / _HALF_LIFE)
            if outcome is Outcome.RELEASED:
                _smear(ended, _cell(hours), weight)
            else:
                past[_cell(hours)] += weight
        for hours in standing:
            past[_cell(hours)] += 1.0
        ends = _PRIOR_TRUCKS * self.prior + ended
        at_risk = _from_here(ends) + _from_here(past)[1:]  # gone unreleased: not in that cell
        alive = np.cumprod(1 - ends / np.maximum(at_risk, 1e-12))
        return np.concatenate([[1.0], alive]), float(ended.sum())


class Stages:
    """Which stage each of our trucks has reached, and how long the rest takes from each."""

    def __init__(self, prior: WeeklyPrior | None) -> None:
        median, upper = _USUAL_WAIT
        if prior is not None:  # of a usual day
            median, upper = float(np.median(prior.median)), float(np.median(prior.upper90))
        self._stages = {
            stage: _Stage(_prior_cells(share * median, max(upper / median, _NARROWEST)))
            for stage, share in _SHARES.items()
        }
        self._reached: dict[str, dict[BorderStage, float]] = {}
        self._waiting: set[str] = set()

    def join(self, truck: str) -> None:
        """Note that a truck waits: what is heard of its stages is of now."""
        self._waiting.add(truck)

    def take(self, reached: Reached, ended: OwnWait | None) -> None:
        """Learn that a truck came so far; `ended` if its wait is known to be over."""
        self._reached.setdefault(reached.truck, {})[reached.stage] = reached.at
        if ended is not None and ended.ended is not None:
            self.settle(ended, ended.ended)

    def settle(self, wait: OwnWait, ended: float) -> None:
        """Learn how long it took from each stage the truck was seen in."""
        self._waiting.discard(wait.truck)
        outcome = wait.outcome or Outcome.LEFT
        for stage, at in self._reached.pop(wait.truck, {}).items():
            self._stages[stage].take(ended, max(ended - at, 0.0), outcome)

    def stage_of(self, truck: str) -> tuple[BorderStage, float] | None:
        """The last stage a truck has reached, and when; None while it is in the queue."""
        reached = self._reached.get(truck)
        return max(reached.items(), key=lambda pair: pair[0].order) if reached else None

    def barrier_passed(self, truck: str) -> float | None:
        """When a truck came to the exit post, where its queue ends."""
        return self._reached.get(truck, {}).get(BorderStage.EXIT_POST)

    def law(self, truck: str, joined: float, clock: float) -> StageLaw | None:
        """The whole wait of a truck by the stage it is in; None while it is in the queue."""
        found = self.stage_of(truck)
        if found is None:
            return None
        stage, reached = found
        spent = max(clock - reached, 0.0)
        others = self._standing(stage, clock)
        learnt = self._stages[stage]
        survival, n = learnt.survival(clock, others)
        alive = max(float(np.interp(spent, _EDGES, survival)), 1e-9)
        hours = np.maximum(np.interp((FINE - 1) * alive, -survival, _EDGES), spent)
        before, waited = reached - joined, max(clock - joined, 0.0)
        law = Law.from_hours(waited, np.maximum(before + hours, waited))
        told, risk = n / (n + _PRIOR_TRUCKS), learnt.refusals.risk(np.array(others))
        return StageLaw(law, stage, reached, learnt.released(), len(others), told, risk)

    def _standing(self, stage: BorderStage, clock: float) -> list[float]:
        return [
            max(clock - reached[stage], 0.0)
            for truck, reached in self._reached.items()
            if stage in reached and truck in self._waiting
        ]


def _prior_cells(median: float, spread: float) -> Array:
    """P(each cell): lognormal by its median and the upper 90 % over it; a few wait for long."""
    deviation = math.log(spread) / Z90
    with np.errstate(divide="ignore"):
        plain = 1 - normal_cdf((np.log(_EDGES) - math.log(median)) / deviation)
    late = np.maximum(plain, np.exp(-np.maximum(_EDGES - median, 0.0) / _INSPECTION_HOURS))
    survival = (1 - _INSPECTED) * plain + _INSPECTED * late
    survival[-1] = 0.0
    return np.asarray(-np.diff(survival))


def _cell(hours: float) -> int:
    if hours <= _EDGES[1]:
        return 0
    return min(1 + int((math.log(hours) - _LOG_FIRST) / _LOG_STEP), _CELLS - 1)


def _smear(ended: Array, cell: int, weight: float) -> None:
    for offset, share in zip((-1, 0, 1), _SMEAR, strict=True):
        ended[min(max(cell + offset, 0), _CELLS - 1)] += weight * share


def _from_here(counts: Array) -> Array:
    return np.asarray(np.cumsum(counts[::-1])[::-1])
