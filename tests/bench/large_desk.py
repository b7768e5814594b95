"""A company of a thousand trucks with two years behind it, in a folder: what benches look at."""

import random
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from core.domain.author import Author
from core.domain.clock import StandingClock
from core.domain.event import Event
from core.domain.fleet import Trip
from core.domain.reading import Reading
from core.store.database import Store
from tests.builders import (
    NOW,
    a_customer,
    a_driver,
    a_reading,
    a_shipment,
    a_trip,
    a_truck,
    an_event,
)
from tests.desks import RealTime

YEARS = timedelta(days=730)
TRUCKS, A_DAY, OPEN = 1_000, 12, 1_000
CROSSINGS = ("syrym", "taskala", "aksay", "shagan")
GOALS = ("Самара", "Саратов", "Москва", "Тольятти")
AUTHOR = Author("Жумабаева А.", "bench")


def make(folder: Path) -> None:
    """Write the desk; takes a minute or two."""
    chance = random.Random(20260227)
    clock = StandingClock(NOW, RealTime(NOW), is_replay=False)
    store = Store.open(folder)
    with store.unit_of_work(AUTHOR, clock) as uow:
        trucks = [a_truck(f"{n:03} AK 07") for n in range(TRUCKS)]
        drivers = [a_driver(f"Водитель {n:04}") for n in range(TRUCKS)]
        customers = [a_customer(f"Клиент {n:02}") for n in range(40)]
        for register, nouns in (
            (uow.trucks, trucks),
            (uow.drivers, drivers),
            (uow.customers, customers),
        ):
            for noun in nouns:
                register.put(noun)
        past = round(YEARS.days * A_DAY)
        for number in range(past + OPEN):
            own = number % TRUCKS
            trip = a_trip(
                trucks[own],
                ref=f"B-{number:05}",
                driver=drivers[own].id,
                crossings=(chance.choices(CROSSINGS, [6, 2, 1, 1])[0],),
                destination=chance.choice(GOALS),
                promised_at=None,
            )
            uow.trips.put(trip)
            uow.shipments.put(a_shipment(trip, f"{number}", customer=chance.choice(customers).id))
            start = NOW - YEARS * (1 - number / past)
            told = _journey(trip, start, chance) if number < past else _open(trip, number, chance)
            for event in told:
                uow.journal.add(event)
        for reading in _readings(chance):
            uow.readings.observe(reading)
        uow.commit()
    store.close()


def _wait(at: datetime, chance: random.Random) -> float:
    """Hours: calm, with a jam of four days each month."""
    middle = 30.0 if at.day < 5 else 6.0
    return middle * chance.lognormvariate(0, 0.4)


def _journey(trip: Trip, start: datetime, chance: random.Random) -> Iterator[Event]:
    joined = start + timedelta(hours=1.5)
    released = joined + timedelta(hours=_wait(joined, chance))
    for kind, at in (
        ("departed", start),
        ("joined_queue", joined),
        ("position", joined + (released - joined) / 2),
        ("released", released),
        ("arrived", released + timedelta(hours=9)),
        ("delivered", released + timedelta(hours=12)),
    ):
        if at < NOW:
            more = {"km_to_barrier": 4.0} if kind == "position" else {}
            yield an_event(kind, at, trip, **more)


def _open(trip: Trip, number: int, chance: random.Random) -> Iterator[Event]:
    """A third rolls towards the border, a third waits there, a third is past it."""
    start = NOW - timedelta(hours=chance.uniform(1, 30))
    steps = ["departed", "joined_queue", "released"][: 1 + number % 3]
    for step, kind in enumerate(steps):
        at = start + (NOW - start) * step / len(steps)
        yield an_event(kind, at, trip)


def _readings(chance: random.Random) -> Iterator[Reading]:
    for hours in range(0, YEARS.days * 24, 6):
        at = NOW - YEARS + timedelta(hours=hours)
        for code in CROSSINGS:
            yield a_reading("board_vehicles", chance.randrange(60, 700), at, code)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
