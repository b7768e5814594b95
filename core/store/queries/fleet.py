"""Registers, and which trips are on the desk."""

from collections.abc import Collection
from datetime import datetime
from functools import cache
from uuid import UUID

from sqlalchemy import Select, and_, bindparam, exists, select
from sqlalchemy.orm import aliased

from core.domain.event import IMPORT_TAKEN_BACK, EventKind
from core.domain.fleet import Carrier, Customer, Driver, Shipment, Trip, Truck
from core.store.database import Snapshot
from core.store.mapping.fleet import (
    carrier_of,
    customer_of,
    driver_of,
    shipment_of,
    trip_of,
    truck_of,
)
from core.store.rows import KEYS, fetch, fetch_of, first, in_force
from core.store.tables import (
    CarrierRow,
    CustomerRow,
    DriverRow,
    EventRow,
    ShipmentRow,
    TripRow,
    TruckRow,
)

TALK = (
    EventKind.CONTACT,
    EventKind.CONTACT_ATTEMPT,
    EventKind.NOTE,
    EventKind.PROMISE,
    EventKind.REMINDER,
)
"""Kinds that do not move a truck."""

_TRIPS = select(TripRow).where(TripRow.id.in_(KEYS)).order_by(TripRow.id)
_SHIPMENTS = select(ShipmentRow).where(ShipmentRow.trip.in_(KEYS)).order_by(ShipmentRow.id)


def carriers(snapshot: Snapshot) -> list[Carrier]:
    """All carriers, oldest first."""
    rows = fetch(snapshot.connection, select(CarrierRow).order_by(CarrierRow.id))
    return [carrier_of(row) for row in rows]


def drivers(snapshot: Snapshot) -> list[Driver]:
    """All drivers, oldest first."""
    rows = fetch(snapshot.connection, select(DriverRow).order_by(DriverRow.id))
    return [driver_of(row) for row in rows]


def trucks(snapshot: Snapshot) -> list[Truck]:
    """All trucks, oldest first."""
    rows = fetch(snapshot.connection, select(TruckRow).order_by(TruckRow.id))
    return [truck_of(row) for row in rows]


def customers(snapshot: Snapshot) -> list[Customer]:
    """All customers, oldest first."""
    rows = fetch(snapshot.connection, select(CustomerRow).order_by(CustomerRow.id))
    return [customer_of(row) for row in rows]


def trips(snapshot: Snapshot) -> list[Trip]:
    """All trips ever, oldest first."""
    rows = fetch(snapshot.connection, select(TripRow).order_by(TripRow.id))
    return [trip_of(row) for row in rows]


def trips_of(snapshot: Snapshot, keys: Collection[UUID]) -> list[Trip]:
    """The trips with these keys, oldest first."""
    return [trip_of(row) for row in fetch_of(snapshot.connection, _TRIPS, sorted(keys))]


def trip_by_ref(snapshot: Snapshot, ref: str) -> Trip | None:
    """The trip of this ref."""
    row = first(snapshot.connection, select(TripRow).where(TripRow.ref == ref))
    return None if row is None else trip_of(row)


def open_trips(snapshot: Snapshot, delivered_since: datetime, heard_by: datetime) -> list[Trip]:
    """Trips not delivered, and those delivered since a moment, oldest first.

    One that was delivered before but moved again afterwards is among them; the fold of its journal
    says where it stands. One that came with an import that was taken back is none: nothing that
    was said of it counts.
    """
    rows = fetch(
        snapshot.connection, _on_the_desk(), delivered_since=delivered_since, heard_by=heard_by
    )
    return [trip_of(row) for row in rows]


@cache
def _on_the_desk() -> Select[TripRow]:
    out, told, delivered, moved = (aliased(EventRow) for _ in range(4))
    is_void = and_(
        exists().where(out.trip == TripRow.id, out.withdrawn, out.raw == IMPORT_TAKEN_BACK),
        ~exists().where(told.trip == TripRow.id, in_force(told)),
    )
    moved_again = exists().where(
        moved.trip == delivered.trip,
        moved.occurred_at > delivered.occurred_at,
        moved.kind.not_in((*TALK, EventKind.DELIVERED)),
        moved.heard_at <= bindparam("heard_by"),
    )
    is_closed = exists().where(
        delivered.trip == TripRow.id,
        delivered.kind == EventKind.DELIVERED,
        delivered.occurred_at < bindparam("delivered_since"),
        in_force(delivered),
        ~moved_again,
    )
    return select(TripRow).where(~is_closed, ~is_void).order_by(TripRow.id)


def shipments(snapshot: Snapshot) -> list[Shipment]:
    """All shipments ever, oldest first."""
    rows = fetch(snapshot.connection, select(ShipmentRow).order_by(ShipmentRow.id))
    return [shipment_of(row) for row in rows]


def shipments_of(snapshot: Snapshot, trip_ids: Collection[UUID]) -> dict[UUID, list[Shipment]]:
    """Shipments of each of these trips, oldest first; an empty list where there are none."""
    found: dict[UUID, list[Shipment]] = {key: [] for key in trip_ids}
    for row in fetch_of(snapshot.connection, _SHIPMENTS, found):
        found[row.trip].append(shipment_of(row))
    return found
