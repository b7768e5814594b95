"""The trip somebody asks for: by its ref, or by the plate of its truck or the digits of it."""

import re
from collections.abc import Sequence
from datetime import datetime

from core.domain.fleet import Trip
from core.domain.plate import plate_key
from core.domain.problem import KezekError
from core.services.importing.known import ref_key
from core.store import queries
from core.store.database import Snapshot


def asked_trip(snapshot: Snapshot, text: str, now: datetime) -> Trip:
    """The trip of this ref, else the open or newest one of the truck with this plate.

    Spaces and case apart, as in the tables of an office. Raises KezekError `unknown_trip`, and
    `several_trips_fit` where the digits fit several trucks.
    """
    known = queries.trip_by_ref(snapshot, text)
    if known is not None:
        return known
    trips = queries.trips(snapshot)
    by_ref = next((t for t in trips if ref_key(t.ref) == ref_key(text)), None)
    return by_ref or _of_truck(snapshot, text, trips, now)


def _of_truck(snapshot: Snapshot, text: str, trips: Sequence[Trip], now: datetime) -> Trip:
    trucks = {t.id for t in queries.trucks(snapshot) if _fits(t.plate, text)}
    open_now = {t.id for t in queries.open_trips(snapshot, now, now)}
    newest: dict[object, Trip] = {}
    for trip in sorted(trips, key=lambda t: (t.id in open_now, t.id)):
        if trip.truck in trucks:
            newest[trip.truck] = trip
    if not newest:
        raise KezekError("unknown_trip", trip=text)
    if len(newest) > 1:
        refs = ", ".join(sorted(t.ref for t in newest.values()))
        raise KezekError("several_trips_fit", trip=text, refs=refs)
    return next(iter(newest.values()))


def _fits(plate: str, text: str) -> bool:
    key = plate_key(text)
    return bool(key) and (plate_key(plate) == key or key in re.findall(r"\d{3,}", plate))
