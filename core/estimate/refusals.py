"""How likely a try ends in a refusal: a risk that competes with release."""

from collections import deque

import numpy as np

from core.estimate.facts import Outcome
from core.estimate.grid import Array

_KEPT = 300  # waits; a crossing's habits change
_PRIOR = (0.5, 9.5)  # refused, not refused: one in twenty, weakly
_PRIOR_AT_RISK = 10.0


class Refusals:
    """Ended waits with their outcomes, newest last."""

    def __init__(self) -> None:
        self._waits: deque[tuple[float, Outcome]] = deque(maxlen=_KEPT)

    def take(self, waited: float, outcome: Outcome) -> None:
        """Learn how a wait ended."""
        self._waits.append((waited, outcome))

    def chance(self, waited: float, still_waiting: Array) -> float | None:
        """Probability that a truck which has waited so long is refused in the end.

        Cumulative incidence by Aalen & Johansen (1978), eq. 3.1 for two competing risks, given
        survival to `waited`; those still waiting and those who left are censored. It leans on the
        beta-binomial mean by as much as few are left at risk. None where no wait has ended.
        """
        if not self._waits:
            return None
        refused = sum(o is Outcome.REFUSED for _, o in self._waits)
        ended = sum(o is not Outcome.LEFT for _, o in self._waits)
        overall = (refused + _PRIOR[0]) / (ended + sum(_PRIOR))
        incidence, at_risk = self._incidence(waited, still_waiting)
        return (at_risk * incidence + _PRIOR_AT_RISK * overall) / (at_risk + _PRIOR_AT_RISK)

    def _incidence(self, waited: float, still_waiting: Array) -> tuple[float, int]:
        times = np.array([w for w, _ in self._waits] + list(still_waiting))
        codes = [o for _, o in self._waits] + [Outcome.LEFT] * len(still_waiting)
        order = np.argsort(times, kind="stable")
        order = order[times[order] > waited]
        alive, incidence, left = 1.0, 0.0, len(order)
        for rank, i in enumerate(order):
            hazard = 1 / (left - rank)
            if codes[i] is Outcome.REFUSED:
                incidence += alive * hazard
            if codes[i] is not Outcome.LEFT:
                alive *= 1 - hazard
        return incidence, left
