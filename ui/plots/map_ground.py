"""What lies under the map: borders and coasts of Natural Earth, cut by resources/map."""

import json
from dataclasses import dataclass
from functools import cache
from math import cos, radians
from pathlib import Path

from core.domain.desk_map import LatLon

Line = list[tuple[float, float]]

BORDERS = Path(__file__).resolve().parents[2] / "resources" / "map" / "borders.json"
NARROWING = cos(radians(50.5))
"""Length of a degree of longitude in degrees of latitude, at the height of Oral."""


@dataclass(frozen=True)
class Ground:
    """Borders as lines, and Kazakhstan as areas; in the plot's coordinates."""

    lines: tuple[Line, ...]
    home: tuple[Line, ...]


def on_plot(at: LatLon) -> tuple[float, float]:
    """Where a latitude and longitude lie in the plot: north up, a kilometre alike each way."""
    return (at[1] * NARROWING, at[0])


@cache
def shipped_ground() -> Ground:
    """The ground that is shipped."""
    cut = json.loads(BORDERS.read_text(encoding="utf-8"))
    drawn = {name: tuple(_line(points) for points in cut[name]) for name in ("lines", "home")}
    return Ground(drawn["lines"], drawn["home"])


def _line(points: list[list[float]]) -> Line:
    return [on_plot((lat, lon)) for lon, lat in points]
