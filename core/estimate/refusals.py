"""How likely a try ends in a refusal: a risk that competes with release."""

from collections import deque
from dataclasses import dataclass

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

    def risk(self, still_waiting: Array) -> "RefusalRisk | None":
        """Give the risk as it stands; None where no wait has ended."""
        if not self._waits:
            return None
        refused = sum(o is Outcome.REFUSED for _, o in self._waits)
        ended = sum(o is not Outcome.LEFT for _, o in self._waits)
        rows = [*self._waits, *((float(w), Outcome.LEFT) for w in still_waiting)]
        rows.sort(key=lambda row: row[0])
        incidence = [0.0]
        for at_risk, (_, outcome) in enumerate(reversed(rows), start=1):
            hazard = 0.0 if outcome is Outcome.LEFT else 1 / at_risk
            own = hazard if outcome is Outcome.REFUSED else 0.0
            incidence.append(own + (1 - hazard) * incidence[-1])
        overall = (refused + _PRIOR[0]) / (ended + sum(_PRIOR))
        return RefusalRisk(np.array([w for w, _ in rows]), incidence[::-1], overall)


@dataclass(frozen=True, slots=True)
class RefusalRisk:
    """Chance of a refusal for a truck that has waited so long.

    Cumulative incidence by Aalen & Johansen (1978), eq. 3.1 for two competing risks, given
    survival to that wait; those still waiting and those who left are censored. It leans on the
    beta-binomial mean by as much as few are left at risk.
    """

    waits: Array
    incidence: list[float]
    overall: float

    def chance(self, waited: float) -> float:
        """Probability that the try ends in a refusal."""
        rank = int(np.searchsorted(self.waits, waited, side="right"))
        at_risk = len(self.waits) - rank
        told = at_risk * self.incidence[rank] + _PRIOR_AT_RISK * self.overall
        return told / (at_risk + _PRIOR_AT_RISK)
