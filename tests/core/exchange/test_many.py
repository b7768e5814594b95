"""Whatever desks do in whatever order, after an exchange all of them hold the same."""

import random
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from core.domain.problem import KezekError
from core.store import queries
from core.store.exchange import fetching, sending
from tests.builders import (
    NOW,
    a_carrier,
    a_customer,
    a_driver,
    a_reading,
    a_shipment,
    a_trip,
    a_truck,
    an_event,
)
from tests.core.exchange.desks import FULL_ROUNDS, everything, journal_of

PLATES = ("417 AK 07", "500 BK 07", "611 CA 07")
REFS = ("R-1", "R-2", "R-3")
NAMES = ("ИП Қуанышев", "ТОО Ёлка")
ACTS = (
    "add_truck",
    "add_trip",
    *["tell"] * 3,
    "edit_truck",
    "rename_truck",
    "remove_truck",
    "add_people",
    "order",
    "correct",
    "read_post",
    "set",
    "remove_trip",
    "edit_trip",
)


class Dispatcher:
    """Does what comes to mind; what the desk refuses is not done."""

    def __init__(self, desk, chance):
        self.desk, self.chance = desk, chance

    def act(self):
        doing = self.chance.choice([getattr(self, name) for name in ACTS])
        with suppress(KezekError), self.desk.work() as unit:
            doing(unit)

    def one_of(self, found):
        return self.chance.choice(found) if found else None

    def add_truck(self, unit):
        unit.trucks.put(a_truck(self.chance.choice(PLATES), phone=self.chance.choice(["", "+7 7"])))

    def add_trip(self, unit):
        if truck := self.one_of(unit.trucks.all()):
            driver = self.one_of(unit.drivers.all())
            unit.trips.put(
                a_trip(truck, ref=self.chance.choice(REFS), driver=driver.id if driver else None)
            )

    def tell(self, unit):
        trip = self.one_of(unit.trips.all())
        kind = self.chance.choice(["departed", "position", "joined_queue", "contact"])
        unit.journal.add(an_event(kind, NOW + timedelta(minutes=self.chance.randrange(90)), trip))

    def correct(self, unit):
        trip = self.one_of(unit.trips.all())
        if trip and (event := self.one_of(unit.journal.of(trip.id))):
            unit.journal.add(an_event(event.kind, NOW, trip, replaces=event.id))

    def edit_truck(self, unit):
        if truck := self.one_of(unit.trucks.all()):
            carrier = self.one_of(unit.carriers.all())
            unit.trucks.put(
                replace(
                    truck,
                    note=str(self.chance.random()),
                    carrier=carrier.id if carrier else None,
                )
            )

    def rename_truck(self, unit):
        if truck := self.one_of(unit.trucks.all()):
            unit.trucks.put(replace(truck, plate=self.chance.choice(PLATES)))

    def remove_truck(self, unit):
        if truck := self.one_of(unit.trucks.all()):
            unit.trucks.remove(truck.id)

    def edit_trip(self, unit):
        if trip := self.one_of(unit.trips.all()):
            unit.trips.put(replace(trip, destination=str(self.chance.random())))

    def remove_trip(self, unit):
        if trip := self.one_of(unit.trips.all()):
            unit.trips.remove(trip.id)

    def add_people(self, unit):
        name = self.chance.choice(NAMES)
        carrier = next((c for c in unit.carriers.all() if c.name == name), None)
        if carrier is None:
            unit.carriers.put(carrier := a_carrier(name))
        unit.drivers.put(a_driver(phones=(str(self.chance.random()),), carrier=carrier.id))
        if name not in {c.name for c in unit.customers.all()}:
            unit.customers.put(a_customer(name))

    def order(self, unit):
        if trip := self.one_of(unit.trips.all()):
            customer = self.one_of(unit.customers.all())
            unit.shipments.put(
                a_shipment(
                    trip, self.chance.choice(["1", "2"]), customer=customer.id if customer else None
                )
            )

    def read_post(self, unit):
        unit.readings.observe(
            a_reading("board_vehicles", self.chance.randrange(3), NOW, "syrym", source="phone")
        )

    def set(self, unit):
        unit.settings.put("report_hour", self.chance.randrange(24))


def let_work(people, chance, acts, cut=0.1):
    """They act and exchange now and then; a few are cut off for long."""
    for _ in range(acts):
        person = chance.choice(people)
        person.act()
        if chance.random() < cut:
            chance.choice(people).desk.exchange(chance.choice([1, 3, 50]))


def all_hold_the_same(people, server_store):
    for _ in range(8):
        if not sum(person.desk.exchange().sent for person in people):
            break
    for person in people:
        brought = person.desk.exchange()
        assert (brought.sent, brought.received) == (0, 0)
    first = everything(people[0].desk.store, people[0].desk)
    for person in people[1:]:
        there = everything(person.desk.store, person.desk)
        assert {n: there[n] for n in there if there[n] != first[n]} == {}
        assert journal_of(person.desk) == journal_of(people[0].desk)
    assert everything(server_store, people[0].desk) == first
    with people[0].desk.store.reading() as snapshot:
        plates = [t.plate for t in queries.trucks(snapshot)]
    assert len(plates) == len(set(plates))


@pytest.fixture(params=[False, True], ids=["one by one", "in heaps"])
def _carried(request, monkeypatch):
    """Rows go one by one, or as many at once as they do in a first exchange."""
    if request.param:
        monkeypatch.setattr(sending, "MANY", 2)
        monkeypatch.setattr(fetching, "FAR_BEHIND", 2)


@pytest.mark.usefixtures("_carried")
@pytest.mark.parametrize(
    "seed", [0, 1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (2, 3))]
)
def test_that_two_desks_agree_whatever_they_do(desks, server_store, seed):
    chance = random.Random(seed)
    people = [Dispatcher(desk, chance) for desk in desks("night", "day")]
    let_work(people, chance, 60)
    all_hold_the_same(people, server_store)


def pytest_generate_tests(metafunc):
    if "office_seed" in metafunc.fixturenames:
        is_full = metafunc.config.getoption("--rounds") >= FULL_ROUNDS
        seeds = range(100, 120) if is_full else (108, 114, 119)
        metafunc.parametrize("office_seed", seeds)


@pytest.mark.slow
@pytest.mark.usefixtures("_carried")
def test_that_five_desks_agree_whatever_they_do(desks, server_store, office_seed):
    chance = random.Random(office_seed)
    people = [Dispatcher(desk, chance) for desk in desks("one", "two", "three", "four", "five")]
    let_work(people, chance, 250, cut=chance.choice([0.02, 0.1, 0.4]))
    all_hold_the_same(people, server_store)
