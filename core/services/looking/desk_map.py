"""The map of the desk: what the view knows, put in its place."""

from itertools import pairwise

from core.domain.desk import DeskView
from core.domain.desk_map import DeskMap, LatLon, TruckOnMap
from core.domain.place import Place
from core.estimate.legs import HOME, route_points
from core.estimate.roads import RoadMap, Spot
from core.estimate.whereabouts import whereabouts
from core.services.desk import Desk


def desk_map(desk: Desk, view: DeskView) -> DeskMap:
    """Where the open trips of a view are; nothing is read from the store."""
    roads = desk.reference.road_map
    trucks = []
    taken: set[tuple[str, str]] = set()
    unplaced = 0
    for trip in (t for t in view.trips if t.state.is_open):
        place = whereabouts(trip.trip, trip.state, roads, view.as_of)
        taken.update(pairwise(p.code for p in route_points(trip.trip, trip.state, roads)))
        if place is None:
            unplaced += 1
        else:
            trucks.append(TruckOnMap(trip.trip.id, trip, place))
    lines = tuple((_at(a), _at(b)) for a, b in roads.stretches(taken))
    return DeskMap(
        as_of=view.as_of,
        crossings=tuple(c for c in view.crossings if c.crossing.lat is not None),
        towns=_towns(view, roads),
        roads=lines,
        trucks=tuple(trucks),
        unplaced=unplaced,
    )


def _towns(view: DeskView, roads: RoadMap) -> tuple[Place, ...]:
    """Where open trips come from and go to, and home."""
    names = [HOME, *(name for t in view.trips for name in (t.trip.origin, t.trip.destination))]
    spots = [roads.spot(name) for name in dict.fromkeys(names)]
    codes = dict.fromkeys(s.code for s in spots if s is not None)
    return tuple(roads.places[code] for code in codes if code in roads.places)


def _at(spot: Spot) -> LatLon:
    return (spot.lat or 0.0, spot.lon or 0.0)
