"""What is kept of trips from one look to the next is what the store would tell anew."""

import random
from dataclasses import replace

import pytest

from core.domain.trip_fold import fold_trip
from core.services.memory.estimate_facts import facts_of_trip
from core.services.memory.trip_memory import PerTrip, TripMemory
from core.store import queries
from tests.builders import NOW, a_driver, a_trip, a_truck, an_event, oral

KINDS = ("joined_queue", "position", "contact", "note", "called", "released", "entry_post_in")


@pytest.fixture
def asked(desk, monkeypatch):
    """Trips whose journals were read, in the order in which they were."""
    asked = []

    def read(snapshot, trips, heard_by):
        asked.extend(trips)
        return queries.events_of(snapshot, trips, heard_by)

    memory = TripMemory()
    monkeypatch.setattr(memory.journals, "_read", read)
    desk.trip_memory = memory
    return asked


@pytest.fixture
def trips(desk):
    trucks = [a_truck(f"{number} AK 07") for number in range(417, 421)]
    trips = [a_trip(truck, ref=f"R-{truck.plate}") for truck in trucks]
    with desk.store.unit_of_work(desk.author, desk.clock) as unit:
        for truck, trip in zip(trucks, trips, strict=True):
            unit.trucks.put(truck)
            unit.trips.put(trip)
        unit.commit()
    return trips


def write(desk, *events):
    with desk.store.unit_of_work(desk.author, desk.clock) as unit:
        for event in events:
            unit.journal.add(event)
        unit.commit()


def journals(desk, trips, heard_by=NOW):
    with desk.store.reading() as snapshot:
        return desk.trip_memory.journals.of(snapshot, [t.id for t in trips], heard_by)


def test_that_only_journals_in_which_something_was_written_are_read_again(desk, trips, asked):
    write(desk, *(an_event("contact", "20.11 09:00", trip) for trip in trips))
    before = journals(desk, trips)
    assert len(asked) == len(trips)
    asked.clear()
    write(desk, an_event("contact", "20.11 10:00", trips[1]))
    after = journals(desk, trips)
    assert asked == [trips[1].id]
    assert len(after[trips[1].id]) == 2
    assert after[trips[0].id] is before[trips[0].id]


def test_that_an_entry_is_read_again_when_a_name_was_taken_out_of_it(desk, trips):
    driver = a_driver("Есенов Асхат")
    write(desk, an_event("note", "20.11 09:00", trips[0], text="звонил Есенов Асхат"))
    with desk.store.unit_of_work(desk.author, desk.clock) as unit:
        unit.drivers.put(driver)
        unit.commit()
    (before,) = journals(desk, trips)[trips[0].id]
    with desk.store.unit_of_work(desk.author, desk.clock) as unit:
        unit.forget(driver, dry_run=False)
        unit.commit()
    (after,) = journals(desk, trips)[trips[0].id]
    assert "Асхат" in before.text
    assert "Асхат" not in after.text


def test_that_what_is_kept_is_what_the_store_tells_at_every_moment(desk, trips):
    chance = random.Random(7)
    written = []
    for hour in range(8, 15):
        for _ in range(4):
            trip = chance.choice(trips)
            event = an_event(chance.choice(KINDS), f"20.11 {hour:02}:10", trip)
            if written and chance.random() < 0.4:
                old = chance.choice(written)
                event = replace(
                    event, trip=old.trip, replaces=old.id, withdrawn=chance.random() < 0.3
                )
            write(desk, event)
            written.append(event)
        for moment in (oral(f"20.11 {chance.randrange(8, 15):02}:30"), NOW):
            keys = [t.id for t in trips]
            with desk.store.reading() as snapshot:
                kept = desk.trip_memory.journals.of(snapshot, keys, moment)
                border = desk.trip_memory.border_journals.of(snapshot, keys, moment)
                assert {k: list(e) for k, e in kept.items()} == queries.events_of(
                    snapshot, keys, moment
                )
                told = queries.border_events_of(snapshot, keys, moment)
            assert {k: list(e) for k, e in border.items() if e} == told
            for trip in trips:
                events = kept[trip.id]
                state = desk.trip_memory.state(trip, events)
                assert state == fold_trip(trip, events)
                facts = desk.trip_memory.facts(trip, state, events)
                assert facts == facts_of_trip(trip, state, events)


def test_that_a_state_is_made_once_of_the_same_journal(trips):
    made = []

    def make(trip, *rest):
        made.append(trip)
        return len(made)

    kept = PerTrip(make)
    events = [an_event("contact", "20.11 09:00", trips[0])]
    assert [kept.of(trips[0], events), kept.of(trips[0], list(events))] == [1, 1]
    assert kept.of(trips[0], []) == 2
    kept.keep_only({trips[1].id})
    assert kept.of(trips[0], []) == 3
