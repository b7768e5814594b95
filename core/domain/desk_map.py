"""What the map shows: crossings, roads, and where each truck is or is thought to be."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from core.domain.desk import CrossingView, TripView
from core.domain.place import Place

LatLon = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a truck is: as told then, or `is_estimated` from the hours on the road since."""

    at: LatLon
    seen_at: datetime | None
    is_estimated: bool = False


@dataclass(frozen=True, slots=True)
class TruckOnMap:
    """An open trip and its place; trips nobody can place are not on the map."""

    trip: UUID
    view: TripView
    whereabouts: Whereabouts


@dataclass(frozen=True, slots=True)
class DeskMap:
    """Roads of the table, straight between places, our trucks, and where they come from and go."""

    as_of: datetime
    crossings: tuple[CrossingView, ...]  # those that have coordinates
    towns: tuple[Place, ...]
    roads: tuple[tuple[LatLon, LatLon], ...]
    trucks: tuple[TruckOnMap, ...]
    unplaced: int  # open trips without a place
