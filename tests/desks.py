"""A real desk in a folder of the test, and the handful of trucks most tests speak of."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from core.domain.clock import StandingClock
from core.domain.fleet import Customer, Driver, Trip, Truck
from core.services.bootstrap import open_desk
from core.services.desk import Desk
from core.store.database import FILE_NAME, Store
from tests.builders import (
    NOW,
    a_customer,
    a_driver,
    a_shipment,
    a_trip,
    a_truck,
    an_event,
    oral,
)


class RealTime:
    """A real clock that stands, so that a test runs the same at any hour."""

    is_replay = False

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def written(self) -> datetime:
        return self.at


@cache
def _empty_database() -> bytes:
    """What a new folder's database is, made once a run."""
    with TemporaryDirectory() as folder:
        Store.open(Path(folder)).close()
        return (Path(folder) / FILE_NAME).read_bytes()


def a_desk(folder: Path, now: datetime = NOW, *, is_replay: bool = False) -> Desk:
    """A desk on an empty folder at 20.11.2026 14:20 in Oral."""
    if not (folder / FILE_NAME).exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / FILE_NAME).write_bytes(_empty_database())
    return open_desk(folder, StandingClock(now, RealTime(now), is_replay=is_replay))


@dataclass(frozen=True)
class Sent:
    """A truck on its trip."""

    truck: Truck
    driver: Driver
    customer: Customer
    trip: Trip


def send(desk: Desk, plate: str = "417 AK 07", *events, **trip_fields) -> Sent:
    """Put a truck with driver, customer and order on a trip; `events` are of `an_event` form."""
    truck = a_truck(plate)
    driver = a_driver(f"Водитель {plate[:3]}", phones=(f"+7 700 000 0{plate[:3]}",))
    customer = a_customer(f"Клиент {plate[:3]}")
    given = {"ref": f"R-{plate[:3]}", "driver": driver.id, "promised_at": oral("21.11 18:00")}
    trip = a_trip(truck, **{**given, **trip_fields})
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        uow.drivers.put(driver)
        uow.customers.put(customer)
        uow.trucks.put(truck)
        uow.trips.put(trip)
        uow.shipments.put(a_shipment(trip, order=f"Z-{plate[:3]}", customer=customer.id))
        uow.commit()
    tell(desk, trip, *events)
    return Sent(truck, driver, customer, trip)


def tell(desk: Desk, trip: Trip, *events) -> None:
    """Write events of a trip: each (kind, "dd.mm hh:mm") or (kind, "dd.mm hh:mm", more)."""
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for kind, at, *more in events:
            uow.journal.add(an_event(kind, at, trip, **(more[0] if more else {})))
        uow.commit()
