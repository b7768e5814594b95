"""The shipped road table, read once, and the legs of a trip on it."""

import tomllib
from functools import cache
from pathlib import Path

from core.domain.crossing import Crossing, Direction, PriorWait
from core.domain.place import Place, Road
from core.domain.trip_fold import fold_trip
from core.estimate.legs import TripLegs, legs_ahead
from core.estimate.roads import RoadMap
from tests.builders import a_trip, an_event

DATA = Path(__file__).resolve().parents[3] / "resources" / "data"


def rows(name: str) -> list[dict]:
    return tomllib.loads((DATA / f"{name}s.toml").read_text(encoding="utf-8"))[name]


@cache
def shipped() -> RoadMap:
    places = [Place(**{**row, "words": tuple(row.get("words", ()))}) for row in rows("place")]
    roads = [
        Road(r["from"], r["to"], r["km"], r.get("approximate", False), r["source"])
        for r in rows("road")
    ]
    return RoadMap(places, roads, [a_crossing(row) for row in rows("crossing")])


def a_crossing(row: dict) -> Crossing:
    priors = {
        direction: tuple(
            PriorWait(p["median"], p["upper90"], tuple(p.get("weekdays", range(7))))
            for p in row["prior"]
            if p["direction"] == direction
        )
        for direction in Direction
    }
    plain = {k: v for k, v in row.items() if k != "prior"}
    given = {"lat": None, "lon": None, "multilateral": None, **plain}
    return Crossing(**{**given, "words": tuple(row.get("words", ())), "prior": priors})


def legs_of(*events, **trip) -> TripLegs:
    """Legs ahead of a trip after events given as (kind, moment, fields)."""
    a = a_trip(**trip)
    return legs_ahead(a, fold_trip(a, [an_event(*e[:2], a, **e[2]) for e in events]), shipped())
