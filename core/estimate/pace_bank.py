"""Several pace filters side by side: how much a pace wanders is itself not known.

Multiple-model estimation (Magill 1965, eq. 12; with fading memory as in Maybeck 1982, 10.8): each
filter is weighed by how well it foresaw the counts of the last days. In a calm month the quiet
filter leads; when a post is closed or taken to pieces the wild one does, within hours.

The wild ones know that a regime ends: at a constant hazard (Adams & MacKay 2007, section 2.1) the
pace is drawn anew around the reference, so in a jam short waits stay possible and in a calm long
ones.
"""

import copy
import math
from dataclasses import dataclass

import numpy as np

from core.estimate.grid import Array
from core.estimate.pace import PaceFilter, PaceLaw

_LAWS = (
    PaceLaw(),  # good and bad shifts
    PaceLaw(regimes=True, drift=0.003, wander=0.8, wander_hours=72.0),  # campaigns, repairs
    PaceLaw(regimes=True, drift=0.003, wander=1.0),  # a post that stops and starts
)
_REGIME_HOURS = 72.0  # a jam lasts some days
_REGIME_DEVIATION = 0.6  # of the log pace of another regime
_CHANGED_AFTER = (0.25, 0.75)  # of the way: a change comes early or late in it
_START: Array = np.log([0.7, 0.2, 0.1])
_TEMPER = 0.5  # counts of one hour share their errors


@dataclass(frozen=True, slots=True)
class Ahead:
    """One filter's word on a truck: its weight, hours to the barrier, their log deviation."""

    weight: float
    hours: float
    deviation: float


def with_change(word: Ahead, log_pace: float) -> list[Ahead]:
    """Split a word on a truck into no change of regime on its way, an early and a late one."""
    chance = -math.expm1(-word.hours / _REGIME_HOURS)
    found = [Ahead(word.weight * (1 - chance), word.hours, word.deviation)]
    for done in _CHANGED_AFTER:
        rest = (1 - done) * math.exp(log_pace)
        share = rest / (done + rest)
        deviation = math.hypot(word.deviation * (1 - share), _REGIME_DEVIATION * share)
        weight = word.weight * chance / len(_CHANGED_AFTER)
        found.append(Ahead(weight, (done + rest) * word.hours, deviation))
    return found


class PaceBank:
    """What a `PaceFilter` takes, given to all."""

    def __init__(self) -> None:
        self._filters = [PaceFilter(law) for law in _LAWS]

    @property
    def posted_at(self) -> float:
        """Moment of the newest posted length, -inf if there is none."""
        return self._filters[0].posted_at

    def advance(self, moment: float, *, closed: bool = False) -> None:
        """Let the queue drain up to a moment."""
        for one in self._filters:
            one.advance(moment, closed=closed)

    def advanced(self, moment: float, *, closed: bool) -> "PaceBank":
        """Give a bank in which nothing was heard up to a moment; this one stays as it is."""
        if moment <= self._filters[0].moment:
            return self
        later = copy.deepcopy(self)
        later.advance(moment, closed=closed)
        return later

    def take_posted_pace(self, trucks_an_hour: float) -> None:
        """Take what a post claims."""
        for one in self._filters:
            one.take_posted_pace(trucks_an_hour)

    def take_posted_queue(self, trucks: float) -> None:
        """Take a posted length."""
        for one in self._filters:
            one.take_posted_queue(trucks)

    def join(self, key: str) -> None:
        """Put our truck at the tail of the queue."""
        for one in self._filters:
            one.join(key)

    def take_position(self, key: str, at: float, ahead: float) -> None:
        """Take a driver's count."""
        for one in self._filters:
            one.take_position(key, at, ahead)

    def release(self, key: str, waited: float) -> None:
        """Our truck is over."""
        for one in self._filters:
            one.release(key, waited)

    def drop(self, key: str) -> None:
        """Our truck is no longer in the queue."""
        for one in self._filters:
            one.drop(key)

    def ahead(self) -> dict[str | None, list[Ahead]]:
        """Give every filter's word on each of our trucks; under None, on one that joins now."""
        found: dict[str | None, list[Ahead]] = {}
        for weight, one in zip(self._weights(), self._filters, strict=True):
            for key, (hours, deviation) in one.hours_to_barrier().items():
                word = Ahead(weight, hours, deviation)
                words = with_change(word, one.log_pace) if one.law.regimes else [word]
                found.setdefault(key, []).extend(words)
        return found

    def _weights(self) -> list[float]:
        score = _START + _TEMPER * np.array([one.evidence for one in self._filters])
        weights = np.exp(score - score.max())
        return [float(w) for w in weights / weights.sum()]
