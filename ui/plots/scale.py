"""Heights of the places of a way: a short leg to the border stays legible beside a long one."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from core.domain.desk import RoutePoint


class WayScale:
    """Maps km to a height of 0 to 1; each leg takes room by the square root of its km."""

    def __init__(self, points: Sequence[RoutePoint]) -> None:
        self.km = [p.km for p in points] or [0.0, 1.0]
        rooms = [max(b - a, 0.0) ** 0.5 for a, b in pairwise(self.km)]
        whole = sum(rooms) or 1.0
        self.heights = [0.0]
        for room in rooms:
            self.heights.append(self.heights[-1] + room / whole)

    def height(self, km: float) -> float:
        """Where a km lies, 0 at the origin, 1 at the destination."""
        return float(np.interp(km, self.km, self.heights))
