"""A window over a real desk on a folder of its own: two trips, one of them refused."""

from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from core.domain.author import Author
from core.domain.crossing import Direction, Side
from core.domain.fleet import Carrier
from core.domain.ids import new_id
from core.domain.settings import Settings
from core.services.desk import Desk
from core.services.reference import shipped_reference
from core.store.database import FILE_NAME, Store
from tests.builders import (
    NOW,
    a_customer,
    a_driver,
    a_shipment,
    a_trip,
    a_truck,
    an_event,
)
from tests.desks import RealTime, lay_out
from ui.services.desk import DeskServices
from ui.session import Session

NEAR = ("syrym", "taskala", "aksay", "zhaisan")


def near_reference():
    """The shipped reference with four crossings: a view of it is made in no time."""
    whole = shipped_reference()
    return replace(whole, crossings={code: whole.crossings[code] for code in NEAR})


def a_desk_of(folder):
    """A desk of a dispatcher of a company, at 14:20 of the twentieth of November."""
    author = Author("Жумабаева А.", "desk-1")
    settings = Settings(company="Пример-Логистик", dispatcher="Жумабаева А.")
    return Desk(folder, RealTime(), Store.open(folder), near_reference(), author, settings)


@pytest.fixture
def desk(tmp_path):
    """A desk with nothing on it."""
    lay_out(tmp_path / "desk")
    desk = a_desk_of(tmp_path / "desk")
    yield desk
    desk.close()


@pytest.fixture
def filled(tmp_path):
    """A desk with 417 in the queue, silent for a day, and 902 refused ten hours ago."""
    lay_out(tmp_path / "desk", filled_database())
    desk = a_desk_of(tmp_path / "desk")
    yield desk
    desk.close()


@cache
def filled_database():
    """What its database is, made once a run."""
    with TemporaryDirectory() as folder:
        lay_out(Path(folder))
        desk = a_desk_of(Path(folder))
        fill(desk)
        desk.store.settle()
        desk.close()
        return (Path(folder) / FILE_NAME).read_bytes()


def fill(desk):
    """Write down the two trips."""
    own = Carrier(id=new_id(), name="Пример-Логистик", own=True)
    driver = a_driver("Ахметов Серік", phones=("+7 700 000 00 17",))
    other = a_driver("Дюсенов Қайрат", phones=("+7 700 000 00 02",))
    truck = a_truck("417 AK 07", carrier=own.id, kind="Volvo")
    refused = a_truck("902 BC 07", carrier=own.id)
    customer = a_customer()
    trips = [
        a_trip(truck, ref="R-1", driver=driver.id, promised_at=NOW + timedelta(hours=6)),
        a_trip(refused, ref="R-2", driver=other.id),
    ]
    events = [
        an_event("departed", hours_ago(40), trips[0]),
        an_event("joined_queue", hours_ago(30), trips[0], crossing="syrym"),
        an_event("departed", hours_ago(50), trips[1]),
        an_event("joined_queue", hours_ago(43), trips[1], crossing="syrym"),
        an_event(
            "refused",
            hours_ago(10),
            trips[1],
            side=Side.ENTRY_POST,
            direction=Direction.OUT,
            text="номер тягача не тот",
        ),
    ]
    with desk.store.unit_of_work(desk.author, desk.clock) as work:
        work.carriers.put(own)
        for one in (driver, other):
            work.drivers.put(one)
        for one in (truck, refused):
            work.trucks.put(one)
        work.customers.put(customer)
        for trip in trips:
            work.trips.put(trip)
        work.shipments.put(a_shipment(trips[0], customer=customer.id))
        for event in events:
            work.journal.add(event)
        work.commit()


@pytest.fixture
def desk_session(theme, preferences, filled):
    """A session over the real desk; its first view is there and its alerts are kept."""
    services = DeskServices(filled)
    session = Session(services, preferences, theme)
    session.show_view(services.refresh())
    yield session
    session.close()
    session.deleteLater()


def hours_ago(hours):
    return NOW - timedelta(hours=hours)
