"""The pace of a queue, and how many trucks stand before each of ours.

An extended Kalman filter (Kalman 1960; Särkkä 2013, alg. 5.4) over

    x = (b, beta, Q, n_1 … n_k)

b is the log of the real pace over the reference (the posted pace, while there is one), an
Ornstein-Uhlenbeck process around its slow mean beta; Q is the length of the queue, a random walk;
n_i is what stands before our i-th waiting truck. All n fall by the same pace, so each driver's
count, each posted length and each release tells something about every other truck.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_B, _BETA, _Q, _FIRST = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class PaceLaw:
    """What is believed of any border queue before it is watched."""

    wander: float = 0.3  # deviation of the log pace around its mean
    wander_hours: float = 12.0  # and for how long a good or bad spell lasts
    drift: float = 0.01  # of the mean, per root hour
    tail: float = 0.05  # of the length per root hour, as trucks come in waves
    miscount: float = 0.15  # of a driver who counts the trucks ahead
    papers_hours: float = 2.0  # from the barrier to release
    papers_deviation: float = 1.2
    luck: float = 0.08  # a truck's wait over that of its place in the queue, log


class PaceFilter:
    """Follows the pace by what is counted and posted; moments in hours, never going back."""

    def __init__(self, law: PaceLaw | None = None) -> None:
        self.law = law or PaceLaw()
        self.moment = -math.inf
        self.reference = 0.0  # trucks an hour
        self._keys: list[str] = []
        self._seen_queue = False
        self._at_barrier: set[str] = set()
        self._joined: dict[str, float] = {}
        self._drained, self._posted_at = 0.0, -math.inf
        self._counted: dict[str, tuple[float, float]] = {}
        self._x: Array = np.zeros(_FIRST)
        self._p: Array = np.diag([0.4**2, 0.3**2, 1e6])

    @property
    def knows_pace(self) -> bool:
        """Whether anything was ever said of the pace."""
        return self.reference > 0

    def advance(self, moment: float) -> None:
        """Let the queue drain up to a moment."""
        if moment <= self.moment:
            return
        hours = moment - self.moment if math.isfinite(self.moment) else 0.0
        self.moment = moment
        if hours == 0.0:
            return
        law, x, p = self.law, self._x, self._p
        keep = math.exp(-hours / law.wander_hours)
        mean_b = 0.5 * (1 + keep) * (x[_B] - x[_BETA]) + x[_BETA]
        pace = self.reference * math.exp(mean_b)
        move = np.eye(len(x))
        move[_B, _B], move[_B, _BETA] = keep, 1 - keep
        move[_FIRST:, _B] = -pace * hours
        x[_FIRST:] -= pace * hours
        self._drained += pace * hours
        x[_B] = x[_BETA] + keep * (x[_B] - x[_BETA])
        p = move @ p @ move.T
        p[_B, _B] += law.wander**2 * (1 - keep**2)
        p[_BETA, _BETA] += law.drift**2 * hours
        p[_Q, _Q] += (2 + law.tail * max(x[_Q], 0.0)) ** 2 * hours
        self._p = p

    def posted_pace(self, trucks_an_hour: float) -> None:
        """Take the pace that a post claims as the new reference."""
        if self.reference == 0:
            self.reference = trucks_an_hour
            return
        change = math.log(trucks_an_hour / self.reference)
        self.reference = trucks_an_hour
        self._p[_B, _B] += (0.5 * change) ** 2

    def posted_queue(self, trucks: float) -> None:
        """Take a posted length."""
        if not self._seen_queue:
            self._x[_Q] = trucks
            self._seen_queue = True
        row = np.zeros(len(self._x))
        row[_Q] = 1.0
        miss = trucks - self._x[_Q]
        self._burst(-miss - self._drained, 2 + 0.03 * trucks)
        self._drained, self._posted_at = 0.0, self.moment
        self._p[_Q, _Q] += max(miss**2 - self._p[_Q, _Q], 0.0)  # trucks come in waves
        self._correct(row, miss, (2 + 0.03 * trucks) ** 2)

    def _burst(self, excess: float, doubt: float) -> None:
        """A queue that fell by more than the pace allows had more departures than we thought."""
        if excess <= doubt:
            return
        hours = max(self.moment - self._posted_at, 0.1)
        share = np.array([min((self.moment - self._joined[k]) / hours, 1.0) for k in self._keys])
        self._x[_FIRST:] -= excess * share
        self._p[_FIRST:, _FIRST:] += (doubt + 0.3 * excess) ** 2 * np.outer(share, share)

    def join(self, key: str) -> None:
        """Put our truck at the tail of the queue."""
        k = len(self._x)
        p = np.empty((k + 1, k + 1))
        p[:k, :k] = self._p
        p[k, :k] = p[:k, k] = self._p[_Q]
        p[k, k] = self._p[_Q, _Q] + 4.0
        self._x, self._p = np.append(self._x, self._x[_Q]), p
        self._keys.append(key)
        self._joined[key] = self.moment

    def position(self, key: str, at: float, ahead: float) -> None:
        """Take a driver's count, made at a moment that may be past."""
        if not self.knows_pace:
            self._guess_pace(key, at, ahead)
        if key not in self._keys:
            return
        i = _FIRST + self._keys.index(key)
        lag = max(self.moment - at, 0.0)
        drained = self.reference * math.exp(self._x[_B]) * lag
        expected = self._x[i] + drained
        if ahead <= 2:
            self._at_barrier.add(key)
        if ahead <= 0 and expected <= 0:
            return
        row = np.zeros(len(self._x))
        row[i], row[_B] = 1.0, drained
        size = max(ahead, min(expected, 2 * ahead + 20))
        miss, noise = ahead - expected, (2 + self.law.miscount * size) ** 2
        if miss**2 > 9 * (float(row @ self._p @ row) + noise):
            self._p[i, i] += miss**2  # it never stood where we thought
        self._correct(row, miss, noise)

    def release(self, key: str, waited: float) -> None:
        """Our truck is over: what stood before it had gone, and its papers were done."""
        law = self.law
        if key in self._keys and self.knows_pace and key not in self._at_barrier:
            i = _FIRST + self._keys.index(key)
            pace = self.reference * math.exp(self._x[_B])
            row = np.zeros(len(self._x))
            row[i], row[_B] = 1.0, pace * law.papers_hours
            spread = math.hypot(law.papers_deviation, law.luck * waited)
            miss = -(self._x[i] + pace * law.papers_hours)
            self._correct(row, miss, (pace * spread) ** 2)
        self.drop(key)

    def drop(self, key: str) -> None:
        """Our truck is no longer in the queue."""
        if key not in self._keys:
            return
        i = _FIRST + self._keys.index(key)
        self._keys.remove(key)
        self._x = np.delete(self._x, i)
        self._p = np.delete(np.delete(self._p, i, 0), i, 1)
        self._counted.pop(key, None)
        self._at_barrier.discard(key)

    def remaining(self, key: str | None) -> tuple[float, float] | None:
        """Hours to the barrier and their log deviation; of None, of a truck that joins now."""
        if not self.knows_pace or (key is not None and key not in self._keys):
            return None
        i = _Q if key is None else _FIRST + self._keys.index(key)
        law, p = self.law, self._p
        b, beta = self._x[_B], self._x[_BETA]
        ahead = max(float(self._x[i]), 0.0)
        hours = ahead / (self.reference * math.exp(b))
        held = 1.0
        for _ in range(8):
            u = max(hours, 1e-3) / law.wander_hours
            held = (1 - math.exp(-u)) / u
            hours = ahead / (self.reference * math.exp(beta + held * (b - beta)))
        u = max(hours, 1e-3) / law.wander_hours
        noise = law.wander**2 * (2 * u - 3 + 4 * math.exp(-u) - math.exp(-2 * u)) / u**2
        size = max(ahead, 5.0)
        row = np.array([-held, -(1 - held), 1 / size])
        at = np.array([_B, _BETA, i])
        variance = float(row @ p[np.ix_(at, at)] @ row) + max(noise, 0.0)
        return hours, math.sqrt(max(variance, 1e-6))

    def _guess_pace(self, key: str, at: float, ahead: float) -> None:
        before = self._counted.get(key)
        if before is None:
            self._counted[key] = (at, ahead)
        elif at > before[0] + 1 and before[1] > ahead:
            self.reference = (before[1] - ahead) / (at - before[0])
            for i, k in enumerate(self._keys):
                if k in self._counted:
                    self._x[_FIRST + i] = self._counted[k][1]
                else:
                    self._p[_FIRST + i, _FIRST + i] += 1e6
            self._x[_Q] = before[1]
            self._p[_B, _B] += 0.5**2

    def _correct(self, row: Array, miss: float, noise: float) -> None:
        pr = self._p @ row
        spread = float(row @ pr)
        variance = spread + noise
        far = abs(miss) / math.sqrt(variance)
        if far > 3:  # Huber: a mistake, or a jump
            variance *= (far / 3) ** 2
        gain = pr / variance
        self._x = self._x + gain * miss
        self._p = self._p - np.outer(gain, pr)
        self._p = 0.5 * (self._p + self._p.T)
