"""Registers: from a row, and the columns of a noun."""

from typing import Any

from core.domain.fleet import Carrier, Customer, Driver, Shipment, Trip, Truck
from core.domain.name import name_key
from core.domain.plate import plate_key
from core.store.mapping.same import columns, reader_of

carrier_of = reader_of(Carrier)
driver_of = reader_of(Driver)
truck_of = reader_of(Truck)
customer_of = reader_of(Customer)
trip_of = reader_of(Trip)
shipment_of = reader_of(Shipment)


def named_columns(entity: Carrier | Driver | Customer) -> dict[str, Any]:
    """Columns of who is known by a name."""
    return {**columns(entity), "name_key": name_key(entity.name)}


def truck_columns(truck: Truck) -> dict[str, Any]:
    """Columns of a truck."""
    return {**columns(truck), "plate_key": plate_key(truck.plate)}
