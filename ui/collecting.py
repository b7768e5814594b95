"""When Python looks for rubbish: seldom, and not among what the desk keeps.

Nearly all goes by itself when nobody holds it. A pass over the rest stops every thread, the longer
the more there is: with 1,000 trips on the desk passes took a third of each look, and the window
stood still for up to half a second at a time.
"""

import gc
import sys
import time
from collections.abc import Callable

from core.domain.desk import DeskView

YOUNG = 2_000
"""New objects between two short passes, each of which takes a few milliseconds."""

NEVER = 1_000_000
"""Longer passes do not begin by themselves."""

WHOLE = 3600.0
"""Seconds between two passes over everything, which take a fifth of a second."""

TURN = 0.001
"""Seconds for which one thread may keep the others waiting; they add up at each call into Qt."""


def collect_seldom() -> None:
    """From now on; called before the program is imported, which makes hundreds of thousands."""
    gc.set_threshold(YOUNG, NEVER, NEVER)
    sys.setswitchinterval(TURN)


class Keeping:
    """Told of each view, leaves out of later passes what there is by then."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds and only runs forward."""
        self._clock = clock
        self._whole_at = clock()

    def on_view(self, view: DeskView) -> None:
        """What a first look shows goes soon; of a whole one nearly all stays till the next."""
        if not view.is_reckoned:
            return
        now = self._clock()
        if now - self._whole_at >= WHOLE:
            self._whole_at = now
            gc.unfreeze()
            gc.collect()
        gc.freeze()
