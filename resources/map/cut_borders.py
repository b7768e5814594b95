"""Cuts the map's ground out of Natural Earth (public domain): borders.json beside this file.

    python resources/map/cut_borders.py countries-50m.json

The input is the TopoJSON of the package world-atlas 2 (ISC), `countries-50m.json`. The result has
`lines`, borders and coasts between the longitudes and latitudes below, each once, as a list of
[longitude, latitude], and `home`, the rings of Kazakhstan.
"""

import json
import sys
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

HOME = "Kazakhstan"
WEST, EAST, SOUTH, NORTH = 35.0, 90.0, 39.0, 61.0
PLACES = 2  # decimals: about a kilometre

Point = tuple[float, float]


def cut(topology: dict[str, Any]) -> dict[str, list[list[Point]]]:
    """Lines and the home country's rings of a TopoJSON topology."""
    arcs = [_points(arc, topology["transform"]) for arc in topology["arcs"]]
    countries = topology["objects"]["countries"]["geometries"]
    home = next(c for c in countries if c["properties"]["name"] == HOME)
    lines = [piece for arc in arcs for piece in _inside(arc)]
    return {"lines": lines, "home": [_ring(ring, arcs) for ring in _rings(home)]}


def _points(arc: list[list[int]], transform: dict[str, list[float]]) -> list[Point]:
    """An arc's points: each stored as the step from the one before."""
    (wide, high), (left, low) = transform["scale"], transform["translate"]
    xs, ys = accumulate(p[0] for p in arc), accumulate(p[1] for p in arc)
    return [
        (round(x * wide + left, PLACES), round(y * high + low, PLACES))
        for x, y in zip(xs, ys, strict=True)
    ]


def _inside(arc: list[Point]) -> list[list[Point]]:
    """The pieces of an arc that lie within the map."""
    pieces: list[list[Point]] = []
    for start, end in pairwise(arc):
        if not (_is_near(start) or _is_near(end)):
            continue
        if pieces and pieces[-1][-1] == start:
            pieces[-1].append(end)
        else:
            pieces.append([start, end])
    return pieces


def _is_near(point: Point) -> bool:
    return WEST <= point[0] <= EAST and SOUTH <= point[1] <= NORTH


def _rings(country: dict[str, Any]) -> list[list[int]]:
    polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
    return [ring for polygon in polygons for ring in polygon]


def _ring(numbers: list[int], arcs: list[list[Point]]) -> list[Point]:
    """A closed line; a number below zero is an arc walked backwards."""
    ring: list[Point] = []
    for number in numbers:
        ring += arcs[number] if number >= 0 else arcs[~number][::-1]
    return ring


if __name__ == "__main__":
    ground = cut(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    target = Path(__file__).with_name("borders.json")
    target.write_text(json.dumps(ground, separators=(",", ":")) + "\n", encoding="utf-8")
