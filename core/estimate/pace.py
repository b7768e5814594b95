"""The pace of a queue, and how many trucks stand before each of ours.

An extended Kalman filter (Kalman 1960; Särkkä 2013, alg. 5.4) over

    x = (b, beta, Q, n_1 … n_k)

b is the log of the real pace over the reference (the posted pace, while there is one), an
Ornstein-Uhlenbeck process around its slow mean beta; Q is the length of the queue, a random walk;
n_i is what stands before our i-th waiting truck. All n fall by the same pace, so each driver's
count, each posted length and each release tells something about every other truck. It refines the
queue-length predictor (QL) of Ibrahim & Whitt (2009), eq. 2, whose rate of service is known.
"""

import math
from dataclasses import dataclass

import numpy as np

from core.estimate.grid import Array

_B, _BETA, _Q, _FIRST = 0, 1, 2, 3
_COUNTED_OUT = 2.0  # trucks ahead: he stands at the barrier
_FAR = 3.0  # deviations beyond which something is not noise
_EVIDENCE_HOURS = 72.0  # how long a count speaks for a filter
_ARRIVALS = 0.5  # what comes may be so much more or less than what usually leaves
_ARRIVALS_HOURS = 8.0  # and for how long it stays so
_STEADIEST = 0.1
_FIRST_POSTS, _MOST_POSTS = 10.0, 100.0  # so many count as much as that guess; older ones fade
_GROWTH_HOURS = 0.5  # from shorter spans it would be mostly rounding
_FEWEST = 10.0  # trucks; the growth of a shorter queue says nothing of its pace


@dataclass(frozen=True, slots=True)
class PaceLaw:
    """What is believed of any border queue before it is watched."""

    regimes: bool = False  # the pace may jump to another regime, and posted lengths show it
    wander: float = 0.3  # deviation of the log pace around its mean
    wander_hours: float = 12.0  # and for how long a good or bad shift lasts
    drift: float = 0.01  # of the mean, per root hour
    tail: float = 0.05  # of the length per root hour, as trucks come in waves
    posted_error: float = 0.03
    miscount: float = 0.15  # of a driver who counts the trucks ahead
    few: float = 2.0  # trucks more or less, however short the queue
    papers_hours: float = 2.0  # from the barrier to release
    papers_deviation: float = 1.2
    luck: float = 0.08  # a truck's wait over that of its place in the queue, log


@dataclass(slots=True)
class _Spot:
    """One of our trucks in the queue."""

    key: str
    joined: float
    first_count: tuple[float, float] | None = None  # only until a pace is known
    at_barrier: bool = False


class PaceFilter:
    """Follows the pace by what is counted and posted; moments never go back."""

    def __init__(self, law: PaceLaw | None = None) -> None:
        self._law = law or PaceLaw()
        self.moment = -math.inf
        self._reference = 0.0  # trucks an hour; 0 while nothing was said of any pace
        self._spots: list[_Spot] = []
        self._posted_at = -math.inf
        self._drained = 0.0  # since then
        self._measured = (-math.inf, 0.0)  # moment and length from which the growth is taken
        self._x: Array = np.zeros(_FIRST)
        self._p: Array = np.diag([0.3**2, 0.2**2, 1e6])
        self._waves, self._posts = _ARRIVALS**2, _FIRST_POSTS
        self.evidence = 0.0  # log likelihood of what was counted, fading

    @property
    def posted_at(self) -> float:
        """Moment of the newest posted length, -inf if there is none."""
        return self._posted_at

    @property
    def law(self) -> PaceLaw:
        """What it believes of any queue."""
        return self._law

    @property
    def log_pace(self) -> float:
        """Log of the pace of now over the reference."""
        return float(self._x[_B])

    def advance(self, moment: float, *, closed: bool = False) -> None:
        """Let the queue drain up to a moment; nobody passes a closed post."""
        hours = moment - self.moment
        if hours <= 0:
            return
        self.moment = moment
        if not math.isfinite(hours):
            return
        self.evidence *= math.exp(-hours / _EVIDENCE_HOURS)
        law, x = self._law, self._x
        keep = math.exp(-hours / law.wander_hours)
        between = x[_BETA] + 0.5 * (1 + keep) * (x[_B] - x[_BETA])
        drained = 0.0 if closed else self._reference * math.exp(between) * hours
        x[_FIRST:] -= drained
        x[_B] = x[_BETA] + keep * (x[_B] - x[_BETA])
        self._drained += drained
        self._p = _moved(_moved(self._p, keep, drained).T, keep, drained)
        self._p[_B, _B] += law.wander**2 * (1 - keep**2)
        self._p[_BETA, _BETA] += law.drift**2 * hours
        self._p[_Q, _Q] += (law.few + law.tail * max(x[_Q], 0.0)) ** 2 * hours

    def take_posted_pace(self, trucks_an_hour: float) -> None:
        """Take what a post claims as the new reference; half of a step may be mere talk."""
        if self._reference > 0:
            self._p[_B, _B] += (0.5 * math.log(trucks_an_hour / self._reference)) ** 2
        self._reference = trucks_an_hour

    def take_posted_queue(self, trucks: float) -> None:
        """Take a posted length: a rise is a wave behind our trucks, a steep fall is theirs too."""
        doubt = self._law.few + self._law.posted_error * trucks
        miss = trucks - self._x[_Q]
        if math.isfinite(self._posted_at):
            self._take_burst(-miss - self._drained, doubt)
        self._take_growth(trucks)
        self._drained, self._posted_at = 0.0, self.moment
        self._p[_Q, _Q] = max(self._p[_Q, _Q], miss**2)  # a wave is no noise
        self._correct(self._row(_Q), miss, doubt**2)

    def join(self, key: str) -> None:
        """Put our truck at the tail of the queue."""
        k = len(self._x)
        p = np.empty((k + 1, k + 1))
        p[:k, :k] = self._p
        p[k, :k] = p[:k, k] = self._p[_Q]
        p[k, k] = self._p[_Q, _Q] + self._law.few**2
        self._x, self._p = np.append(self._x, self._x[_Q]), p
        self._spots.append(_Spot(key, self.moment))

    def take_position(self, key: str, at: float, ahead: float) -> None:
        """Take a driver's count, made at a moment that may be past."""
        i = self._index(key)
        if i is None:
            return
        spot = self._spots[i - _FIRST]
        if self._reference == 0:
            self._take_first_counts(spot, at, ahead)
            return
        drained = self._reference * math.exp(self._x[_B]) * max(self.moment - at, 0.0)
        expected = float(self._x[i]) + drained
        spot.at_barrier = spot.at_barrier or ahead <= _COUNTED_OUT
        if ahead <= 0 and expected <= 0:
            return
        row = self._row(i)
        row[_B] = drained
        size = max(ahead, min(expected, 2 * ahead + 20))
        miss, noise = ahead - expected, (self._law.few + self._law.miscount * size) ** 2
        variance = float(row @ self._p @ row) + noise
        self._weigh(miss, variance)
        if miss**2 > _FAR**2 * variance:
            self._p[i, i] += miss**2  # it never stood where we thought
        self._correct(row, miss, noise)

    def release(self, key: str, waited: float) -> None:
        """Our truck is over: what stood before it had gone, and its papers were done."""
        i, law = self._index(key), self._law
        if i is not None and self._reference > 0 and not self._spots[i - _FIRST].at_barrier:
            pace = self._reference * math.exp(self._x[_B])
            row = self._row(i)
            row[_B] = pace * law.papers_hours
            spread = math.hypot(law.papers_deviation, law.luck * waited)
            self._correct(row, -float(self._x[i]) - row[_B], (pace * spread) ** 2)
        self.drop(key)

    def drop(self, key: str) -> None:
        """Our truck is no longer in the queue."""
        i = self._index(key)
        if i is not None:
            del self._spots[i - _FIRST]
            self._x = np.delete(self._x, i)
            self._p = np.delete(np.delete(self._p, i, 0), i, 1)

    def hours_to_barrier(self) -> dict[str | None, tuple[float, float]]:
        """Hours to the barrier of each of ours and their log deviation; None is the queue's tail.

        The mean of b over the hours ahead, and its variance, are those of an Ornstein-Uhlenbeck
        process (Gardiner 2009, eq. 3.8.74); the hours are the fixed point.
        """
        if self._reference == 0:
            return {}
        law, b, beta = self._law, float(self._x[_B]), float(self._x[_BETA])
        ahead = np.maximum(self._x[_Q:], 0.0)
        hours = ahead / (self._reference * math.exp(b))
        held = u = np.ones_like(hours)
        for _ in range(6):
            u = np.maximum(hours, 1e-2) / law.wander_hours
            held = -np.expm1(-u) / u
            hours = ahead / (self._reference * np.exp(beta + held * (b - beta)))
        wander = law.wander**2 * (2 * u - 3 + 4 * np.exp(-u) - np.exp(-2 * u)) / u**2
        size, p = np.maximum(ahead, 5.0), self._p
        pace = held**2 * p[_B, _B] + (1 - held) ** 2 * p[_BETA, _BETA]
        pace = pace + 2 * held * (1 - held) * p[_B, _BETA]
        place = np.diag(p)[_Q:] / size**2
        both = 2 * (held * p[_B, _Q:] + (1 - held) * p[_BETA, _Q:]) / size
        deviation = np.sqrt(np.maximum(pace + place - both + np.maximum(wander, 0.0), 1e-6))
        keys = [None, *(s.key for s in self._spots)]
        return dict(zip(keys, zip(hours.tolist(), deviation.tolist(), strict=True), strict=True))

    def _index(self, key: str) -> int | None:
        return next((_FIRST + k for k, s in enumerate(self._spots) if s.key == key), None)

    def _row(self, i: int) -> Array:
        row: Array = np.zeros(len(self._x))
        row[i] = 1.0
        return row

    def _take_burst(self, excess: float, doubt: float) -> None:
        """More left than the pace allows: those before our trucks did, too."""
        if excess <= doubt:
            return
        hours = max(self.moment - self._posted_at, 0.1)
        share = np.array([min((self.moment - s.joined) / hours, 1.0) for s in self._spots])
        self._x[_FIRST:] -= excess * share
        self._p[_FIRST:, _FIRST:] += (doubt + 0.3 * excess) ** 2 * np.outer(share, share)

    def _take_growth(self, trucks: float) -> None:
        """What usually leaves comes, too: a queue that falls faster than that is served faster."""
        since, before = self._measured
        hours = self.moment - since
        if hours < _GROWTH_HOURS:
            return
        self._measured = self.moment, trucks
        if self._reference == 0 or min(trucks, before) < _FEWEST:
            return
        usual = self._reference * math.exp(self._x[_BETA])
        pace = self._reference * math.exp(self._x[_B])
        miss = usual - (trucks - before) / hours - pace
        law, unit = self._law, usual**2 * max(_ARRIVALS_HOURS / hours, 1.0)
        misread = 2 * ((law.few + law.posted_error * trucks) / hours) ** 2
        row = self._row(_B)
        row[_B] = pace
        unsure = float(row @ self._p @ row)
        noise = self._waves * unit + misread
        self._weigh(miss, unsure + noise)
        self._learn_waves((miss**2 - unsure - misread) / unit)
        if law.regimes:
            self._correct(row, miss, noise)

    def _learn_waves(self, square: float) -> None:
        """Learn how unevenly trucks come, from what the foreseen growth missed.

        Covariance matching (Mehra 1972, section V): the mean square of the innovations less what
        is explained otherwise; one far off counts as no more than `_FAR` usual ones.
        """
        self._posts = min(self._posts + 1, _MOST_POSTS)
        seen = min(max(square, 0.0), _FAR * self._waves)
        self._waves = max(self._waves + (seen - self._waves) / self._posts, _STEADIEST**2)

    def _weigh(self, miss: float, variance: float) -> None:
        """Gaussian log likelihood of what was foreseen; nothing counts as farther than far."""
        self.evidence -= 0.5 * (math.log(variance) + min(miss**2 / variance, _FAR**2))

    def _take_first_counts(self, spot: _Spot, at: float, ahead: float) -> None:
        """Learn the first pace of all from two counts of one driver."""
        if spot.first_count is None:
            spot.first_count = (at, ahead)
        first_at, first = spot.first_count
        if at < first_at + 1 or first <= ahead:
            return
        self._reference = (first - ahead) / (at - first_at)
        self._p[_B, _B] += 0.5**2
        for i, other in enumerate(self._spots, start=_FIRST):
            if other.first_count is not None:
                passed = self._reference * (self.moment - other.first_count[0])
                self._x[i] = other.first_count[1] - passed
        self._x[_Q] = first

    def _correct(self, row: Array, miss: float, noise: float) -> None:
        """Kalman update; what is too far to be noise is believed less (Huber 1964)."""
        told = self._p @ row
        variance = float(row @ told) + noise
        variance *= max(miss**2 / variance / _FAR**2, 1.0)
        gain = told / variance
        self._x = self._x + gain * miss
        p = self._p - np.outer(gain, told)
        self._p = 0.5 * (p + p.T)


def _moved(p: Array, keep: float, drained: float) -> Array:
    """F p of the drift's transition F: each spot loses `drained` of the bias, the bias fades.

    Row by row, as F is the identity but for one column: with hundreds of trucks the product of
    whole matrices would cost a hundred times as much.
    """
    moved = p.copy()
    moved[_FIRST:] -= drained * p[_B]
    moved[_B] = keep * p[_B] + (1 - keep) * p[_BETA]
    return moved
