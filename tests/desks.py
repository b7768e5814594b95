"""A real desk in a folder of the test, and the handful of trucks most tests speak of."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from core.domain.clock import StandingClock
from core.domain.expense import Expense, ExpenseKind
from core.domain.fleet import Customer, Driver, Trip, Truck
from core.domain.ids import new_id
from core.domain.money import amount_of, currency_of
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


def lay_out(folder: Path, database: bytes = b"") -> None:
    """Put a database, an empty one if not told, into a folder that has none."""
    if not (folder / FILE_NAME).exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / FILE_NAME).write_bytes(database or _empty_database())


def a_desk(folder: Path, now: datetime = NOW, *, is_replay: bool = False) -> Desk:
    """A desk on an empty folder at 20.11.2026 14:20 in Oral."""
    lay_out(folder)
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


def spending(desk: Desk, trip: Trip, kind: str, amount: str, currency: str) -> Expense:
    """A sum of a trip as it was typed, spent now, not kept yet."""
    return Expense(
        id=new_id(),
        trip=trip.id,
        kind=ExpenseKind(kind),
        amount=amount_of(amount),
        currency=currency_of(currency),
        at=desk.clock.now(),
    )
