"""The least hours a truck needs: road alone, no wait and no rest. Who has less is late for certain.

A refused or broken truck has no forecast; that it cannot be there in an hour is known all the same.
"""

from datetime import datetime, timedelta
from typing import Final

from core.domain.fleet import Trip
from core.domain.trip import TripState
from core.estimate.legs import crossings_ahead, last_seen
from core.estimate.roads import RoadMap

BEST_PACE: Final = 80.0  # km/h, kept all the way: no truck is quicker


def soonest(trip: Trip, state: TripState, roads: RoadMap, now: datetime) -> datetime | None:
    """The moment before which it cannot be there; None where no road to its goal is known."""
    goal, start = roads.spot(trip.destination), last_seen(trip, state, roads)
    if goal is None or start is None:
        return None
    ahead = crossings_ahead(trip, state)
    borders = [spot for code in ahead if (spot := roads.crossing(code)) is not None]
    ways = roads.ways([start.spot, *borders, goal])
    if ways is None:
        return None
    km = max(0.0, sum(way.km for way in ways) - start.beyond_km)
    return now + timedelta(hours=km / BEST_PACE)
