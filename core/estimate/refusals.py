"""How likely a try ends in a refusal: a risk that competes with release."""

from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.estimate.facts import Outcome
from core.estimate.grid import Array

_KEPT = 300  # waits; a crossing's habits change
_PRIOR = (0.5, 9.5)  # refused, not refused: one in twenty, weakly
_PRIOR_AT_RISK = 10.0
_CODES = {outcome: code for code, outcome in enumerate(Outcome)}


class Refusals:
    """Ended waits with their outcomes, newest last."""

    def __init__(self) -> None:
        self._waits: deque[tuple[float, Outcome]] = deque(maxlen=_KEPT)

    def take(self, waited: float, outcome: Outcome) -> None:
        """Learn how a wait ended."""
        self._waits.append((waited, outcome))

    def risk(self, still_waiting: Array) -> "RefusalRisk | None":
        """Give the risk as it stands; None where no wait has ended."""
        if not self._waits:
            return None
        waits = np.array([*(w for w, _ in self._waits), *still_waiting])
        codes = np.array([_CODES[o] for _, o in self._waits])
        refused, left = (int((codes == _CODES[o]).sum()) for o in (Outcome.REFUSED, Outcome.LEFT))
        overall = (refused + _PRIOR[0]) / (len(codes) - left + sum(_PRIOR))
        order = np.argsort(waits, kind="stable")
        censored = np.full(len(still_waiting), _CODES[Outcome.LEFT])
        ends = np.concatenate([codes, censored])[order]
        return RefusalRisk(waits[order], _incidence(ends), overall)


def _incidence(ends: NDArray[np.int_]) -> Array:
    """Chance of a refusal later than each end, given survival to it; 0 after the last."""
    n = len(ends)
    hazard = np.where(ends == _CODES[Outcome.LEFT], 0.0, 1 / np.arange(n, 0, -1.0))
    alive = np.concatenate([[1.0], np.cumprod(1 - hazard)])
    own = np.where(ends == _CODES[Outcome.REFUSED], alive[:-1] * hazard, 0.0)
    found = np.zeros(n + 1)
    found[:-1] = np.cumsum(own[::-1])[::-1] / alive[:-1]  # only the last of all may use it up
    return found


@dataclass(frozen=True, slots=True)
class RefusalRisk:
    """Chance of a refusal for a truck that has waited so long.

    Cumulative incidence by Aalen & Johansen (1978), eq. 3.1 for two competing risks, given
    survival to that wait; those still waiting and those who left are censored. It leans on the
    beta-binomial mean by as much as few are left at risk.
    """

    waits: Array
    incidence: Array
    overall: float

    def chance(self, waited: float) -> float:
        """Probability that the try ends in a refusal."""
        rank = int(np.searchsorted(self.waits, waited, side="right"))
        at_risk = len(self.waits) - rank
        told = at_risk * self.incidence[rank] + _PRIOR_AT_RISK * self.overall
        return float(told / (at_risk + _PRIOR_AT_RISK))
