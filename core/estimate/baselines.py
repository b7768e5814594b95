"""What a dispatcher would say without us: simple predictors of a wait, to be measured against.

LES, the wait of the last truck to be released: Ibrahim & Whitt (2009), section 3.2. The others are
averages people keep in their heads; each is a spread, so that it can be scored like ours.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.domain.quantiles import LEVELS
from core.estimate.prior import local_day

Array = NDArray[np.float64]

FEWEST = 5  # waits known before a predictor says anything
RECENT_HOURS = 48.0
_EPOCH_WEEKDAY = 2  # 2020-01-01 was a Wednesday
_WEEKEND = (4, 5, 6)  # Friday to Sunday: the busy half of the week at Syrym


@dataclass(frozen=True, slots=True)
class PastWait:
    """A finished wait: hours since 2020-01-01T00:00Z of joining and release."""

    joined: float
    released: float

    @property
    def hours(self) -> float:
        """How long it took."""
        return self.released - self.joined


def simple_forecasts(past: Sequence[PastWait], joined: float) -> dict[str, Array]:
    """Quantiles at LEVELS of each predictor that can say something at the moment of joining.

    `climate`: waits so far of this half of the week; `recent`: waits that ended in the last 48 h;
    `les`: the last released truck's wait, spread by how such forecasts have erred so far.
    """
    known = sorted((w for w in past if w.released <= joined), key=lambda w: w.released)
    if len(known) < FEWEST:
        return {}
    alike = [w.hours for w in known if _is_busy(w.joined) == _is_busy(joined)]
    found = {"climate": _spread(alike if len(alike) >= FEWEST else [w.hours for w in known])}
    recent = [w.hours for w in known if w.released > joined - RECENT_HOURS]
    if len(recent) >= FEWEST:
        found["recent"] = _spread(recent)
    errors = _les_ratios(known)
    if len(errors) >= FEWEST:
        found["les"] = known[-1].hours * _spread(errors)
    return found


def _is_busy(moment: float) -> bool:
    return (local_day(moment) + _EPOCH_WEEKDAY) % 7 in _WEEKEND


def _spread(hours: Sequence[float]) -> Array:
    quantiles: Array = np.quantile(np.array(hours), LEVELS)
    return quantiles


def _les_ratios(known: Sequence[PastWait]) -> list[float]:
    """Each wait over that of the last truck released before it joined."""
    ends = np.array([w.released for w in known])
    ratios = []
    for wait in known:
        last = int(np.searchsorted(ends, wait.joined, side="right")) - 1
        if last >= 0 and known[last].hours > 0:
            ratios.append(wait.hours / known[last].hours)
    return ratios
