"""Posted figures of the whole queue, and how far they were from what our trucks then waited."""

import math
from dataclasses import dataclass

import numpy as np

from core.estimate.facts import Posted, PostedKind, vehicles_from_km
from core.estimate.grid import LOG_GRID, Array
from core.estimate.pace_bank import PaceBank

FRESH_HOURS = 12.0  # older figures say little of the queue of now
_SAME_TIME = 0.5  # a length and a wait posted together make a pace
_FEWEST = 10.0  # trucks; of shorter queues a posted wait is mostly rounding
_LENGTHS = {PostedKind.QUEUE_VEHICLES, PostedKind.QUEUE_KM, PostedKind.BOARD_VEHICLES}
_WAITS = {PostedKind.WAIT, PostedKind.LAG}
_PRIOR_ERRORS, _PRIOR_ERROR = 4.0, 0.6

Channel = tuple[PostedKind, str]


@dataclass(slots=True)
class _Errors:
    """Log of the real wait over the posted one: count, sum, sum of squares; old ones fade."""

    n: float = _PRIOR_ERRORS
    total: float = 0.0
    square: float = _PRIOR_ERRORS * _PRIOR_ERROR**2

    def take(self, error: float) -> None:
        self.n = 0.98 * self.n + 1
        self.total = 0.98 * self.total + error
        self.square = 0.98 * self.square + error**2

    @property
    def bias(self) -> float:
        return self.total / self.n

    @property
    def deviation(self) -> float:
        return math.sqrt(max(self.square / self.n - self.bias**2, 0.04))


class PostedFigures:
    """The newest figure of each kind and source; lengths and paces go to the pace bank."""

    def __init__(self, pace: PaceBank) -> None:
        self._pace = pace
        self._newest: dict[Channel, Posted] = {}
        self._errors: dict[Channel, _Errors] = {}
        self._paced_at = -math.inf

    def take(self, posted: Posted) -> None:
        """Learn a figure; an older one than is known changes nothing."""
        before = self._newest.get((posted.kind, posted.source))
        if before is not None and before.at > posted.at:
            return
        self._newest[posted.kind, posted.source] = posted
        if posted.kind in _LENGTHS and self._is_best_length(posted):
            self._pace.take_posted_queue(_trucks(posted))
        if posted.kind is PostedKind.THROUGHPUT and posted.at > self._paced_at + 24:
            if posted.value > 0:
                self._pace.take_posted_pace(posted.value / 24)
        elif posted.kind in _LENGTHS or posted.kind is PostedKind.WAIT:
            self._take_pace(posted)

    def age(self, kinds: set[PostedKind], now: float) -> tuple[float, Posted] | None:
        """Age of the newest figure of some kinds, and the figure."""
        known = [p for (kind, _), p in self._newest.items() if kind in kinds]
        newest = max(known, key=lambda p: p.at, default=None)
        return None if newest is None else (now - newest.at, newest)

    def newest_wait(self, now: float) -> Posted | None:
        """Give the freshest posted wait, if there is one that still counts."""
        found = self.age(_WAITS, now)
        return found[1] if found is not None and found[0] <= FRESH_HOURS else None

    def newest_length(self, now: float) -> Posted | None:
        """Give the freshest posted length, if there is one that still counts."""
        found = self.age(_LENGTHS, now)
        return found[1] if found is not None and found[0] <= FRESH_HOURS else None

    def settle(self, posted: Posted, waited: float) -> None:
        """Learn what a truck waited that joined under a posted wait."""
        errors = self._errors.setdefault((posted.kind, posted.source), _Errors())
        errors.take(math.log(waited + 1) - math.log(posted.value + 1))

    def likelihood(self, posted: Posted) -> Array:
        """P(posted wait | W) over the grid."""
        errors = self._errors.get((posted.kind, posted.source), _Errors())
        middle = math.log(posted.value + 1) + errors.bias
        z = (np.log(np.exp(LOG_GRID) + 1) - middle) / errors.deviation
        return np.asarray(np.exp(-(z**2) / 2) + 1e-3)

    def _is_best_length(self, posted: Posted) -> bool:
        if posted.kind is not PostedKind.BOARD_VEHICLES:
            return True
        queues = self.age({PostedKind.QUEUE_VEHICLES, PostedKind.QUEUE_KM}, posted.at)
        return queues is None or queues[0] > 48

    def _take_pace(self, posted: Posted) -> None:
        wait = self._newest.get((PostedKind.WAIT, posted.source))
        lengths = (self._newest.get((kind, posted.source)) for kind in _LENGTHS)
        length = max((x for x in lengths if x is not None), key=lambda p: p.at, default=None)
        if wait is None or length is None or abs(wait.at - length.at) > _SAME_TIME:
            return
        trucks = _trucks(length)
        if trucks > _FEWEST and wait.value > _SAME_TIME:
            self._paced_at = posted.at
            self._pace.take_posted_pace(trucks / wait.value)


def _trucks(posted: Posted) -> float:
    if posted.kind is PostedKind.QUEUE_KM:
        return vehicles_from_km(posted.value)
    return posted.value
