"""How a crossing runs: calm, slow, jam, with the moment since when."""

import math

from core.domain.forecast import CrossingState

_SLOW, _JAM = 2.0, 4.0  # times the calm wait
_CALMEST_HOURS = 4.0  # nobody calls a wait of eight hours slow where two are usual
_HYSTERESIS = 0.85  # a state is left only when the wait is clearly out of it
SILENT_HOURS = 72.0  # after that nobody knows

_ORDER = (CrossingState.CALM, CrossingState.SLOW, CrossingState.JAM)


class Flow:
    """The state as it was last seen; reading it changes nothing."""

    def __init__(self) -> None:
        self._state = CrossingState.UNKNOWN
        self._since: float | None = None

    def see(self, moment: float, wait: float, calm: float) -> None:
        """Note the wait of a truck that joins now."""
        state = self._next(wait, calm)
        if state is not self._state and math.isfinite(moment):
            self._state, self._since = state, moment

    def read(
        self, now: float, clock: float, wait: float, calm: float
    ) -> tuple[CrossingState, float | None]:
        """Give the state now and since when; unknown after a silence of three days."""
        if now - clock > SILENT_HOURS:
            return CrossingState.UNKNOWN, clock + SILENT_HOURS
        state = self._next(wait, calm)
        return state, self._since if state is self._state else clock

    def _next(self, wait: float, calm: float) -> CrossingState:
        times = wait / max(calm, _CALMEST_HOURS)
        level = _level(times)
        if self._state in _ORDER:
            before = _ORDER.index(self._state)
            lasting = _level(times / _HYSTERESIS)
            level = min(before, lasting) if level < before else level
        return _ORDER[level]


def _level(times: float) -> int:
    return int(times >= _SLOW) + int(times >= _JAM)
