"""How a truck creeps: what its reports and pings say of moving, and since when it stands still."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from math import cos, hypot, radians

from core.domain.clock import hours_between
from core.domain.event import Event

KM_OF_TRUCK = 0.02
"""A standing truck takes about 20 m of road (docs/domain.md)."""

STILL_KM = 0.3
"""Within this it has not moved: drivers round, and satellites wander."""

KM_OF_DEGREE = 111.2


@dataclass(frozen=True, slots=True)
class Fix:
    """Where a truck was: km or trucks before the barrier, or a point; `until` it was still there.

    Pings of one place are one fix, so that a night of them costs no more than two.
    """

    at: datetime
    until: datetime
    km: float | None = None
    vehicles: int | None = None
    lat: float | None = None
    lon: float | None = None

    @property
    def hours(self) -> float:
        """Hours it is known to have stood there."""
        return hours_between(self.at, self.until)


Track = tuple[Fix, ...]
"""Oldest first; each more than STILL_KM from the one before, or told in another measure."""


def fix_of(event: Event) -> Fix | None:
    """What an entry says of the place; None where it says nothing that can be measured."""
    point = event.lat is not None and event.lon is not None
    if event.km_to_barrier is None and event.vehicles_ahead is None and not point:
        return None
    at = event.occurred.at
    return Fix(at, at, event.km_to_barrier, event.vehicles_ahead, event.lat, event.lon)


def followed(track: Track, fix: Fix) -> Track:
    """The track with one more fix; where it has not moved the last one lasts longer."""
    if track:
        gone = km_between(track[-1], fix)
        if gone is not None and gone <= STILL_KM:
            return (*track[:-1], replace(track[-1], until=max(track[-1].until, fix.until)))
    return (*track, fix)


def km_between(one: Fix, other: Fix) -> float | None:
    """Km from one fix to another; None where they were told in different measures."""
    if one.km is not None and other.km is not None:
        return abs(one.km - other.km)
    if one.vehicles is not None and other.vehicles is not None:
        return abs(one.vehicles - other.vehicles) * KM_OF_TRUCK
    if None in (one.lat, one.lon, other.lat, other.lon):
        return None
    return _km_on_map(one.lat, one.lon, other.lat, other.lon)  # type: ignore[arg-type]


def _km_on_map(lat: float, lon: float, to_lat: float, to_lon: float) -> float:
    """On a plane: less than 1 % off over the length of a queue."""
    east = (to_lon - lon) * cos(radians((lat + to_lat) / 2))
    return KM_OF_DEGREE * hypot(to_lat - lat, east)


def km_moved(track: Sequence[Fix], since: datetime) -> float | None:
    """Km from where it was at a moment to where it was last seen; None where nobody can say."""
    if not track:
        return None
    before = [f for f in track if f.at <= since]
    return km_between(before[-1], track[-1]) if before else None


def still_hours(track: Sequence[Fix]) -> float:
    """Hours that the last reports or pings show it in one place; 0 where one stands alone."""
    return track[-1].hours if track else 0.0
