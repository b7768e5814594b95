"""Two years of a large company: what the desk reads at every look stays fast."""

import random
import sqlite3
import time
from contextlib import closing
from datetime import timedelta

import pytest
from sqlalchemy import insert

from core.domain.ids import new_id
from core.store import queries
from core.store.mapping.fleet import truck_columns
from core.store.mapping.journal import event_columns
from core.store.mapping.reading import reading_columns
from core.store.mapping.same import columns
from core.store.tables import EventRow, ReadingRow, SightingRow, TripRow, TruckRow
from tests.builders import NOW, a_reading, a_trip, a_truck, an_event

TRIPS, OPEN, READINGS = 10_000, 1_000, 200_000
LONG = timedelta(days=730)
JOURNEY = (
    "loaded",
    "departed",
    "position",
    "joined_queue",
    "contact",
    "called",
    "exit_post_in",
    "released",
    "arrived",
    "delivered",
)
SIGNED = {"written_at": NOW, "author": "", "desk": ""}


@pytest.fixture
def store(file_store):
    return file_store


def moment(number, count):
    return NOW - LONG * (1 - number / count)


def journal(trips):
    for number, trip in enumerate(trips):
        is_open = number >= TRIPS - OPEN
        kinds = (*JOURNEY[: 3 + number % 5], *["contact"] * 5) if is_open else JOURNEY
        start = moment(number, TRIPS)
        for hours, kind in enumerate(kinds):
            yield an_event(kind, start + timedelta(hours=6 * hours), trip, text="км 13")


def some_readings(chance):
    for number in range(READINGS):
        at = moment(number, READINGS)
        crossing = chance.choice(["syrym", "taskala", "aksay", "shagan"])
        kind = chance.choices(["slots_free", "board_vehicles", "passage"], [7, 2, 1])[0]
        more = {
            "slots_free": {"day": at.date() + timedelta(days=chance.randrange(20))},
            "passage": {"entered_at": at, "subject": str(number)},
        }.get(kind, {})
        yield a_reading(kind, chance.randrange(700), at, crossing, **more)


def sightings(readings):
    for reading in readings:
        if reading.observed_at > NOW - timedelta(days=10):
            for number in range(10):
                at = reading.observed_at + timedelta(minutes=15 * number + 1)
                key = {"id": new_id(), "reading": reading.id}
                yield {**key, "seen_at": at, "heard_at": at, **SIGNED}


@pytest.fixture
def large_store(store):
    trucks = [a_truck(f"{number:03} AK 07") for number in range(1000)]
    trips = [a_trip(trucks[n % 1000], ref=f"R-{n}") for n in range(TRIPS)]
    readings = list(some_readings(random.Random(1)))
    with store._writer.begin() as connection:
        connection.execute(insert(TruckRow), [{**truck_columns(t), **SIGNED} for t in trucks])
        connection.execute(insert(TripRow), [{**columns(t), **SIGNED} for t in trips])
        connection.execute(insert(EventRow), [event_columns(e) for e in journal(trips)])
        connection.execute(insert(ReadingRow), [reading_columns(r) for r in readings])
        connection.execute(insert(SightingRow), list(sightings(readings)))
    return store


def look(store):
    with store.reading() as snapshot:
        trips = queries.open_trips(snapshot, NOW - timedelta(days=1), NOW)
        return (
            trips,
            queries.events_of(snapshot, [trip.id for trip in trips], NOW),
            queries.newest_readings(snapshot, NOW),
            queries.border_events(snapshot, NOW - timedelta(days=60), NOW),
        )


def plain_read(store):
    """What reading all of the journal and the readings by hand would take."""
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute("select * from events").fetchall()
        connection.execute("select * from readings").fetchall()


def shortest(work, store):
    took = []
    for _ in range(3):
        begun = time.process_time()
        work(store)
        took.append(time.process_time() - begun)
    return min(took)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_that_a_look_at_a_thousand_trucks_costs_less_than_reading_two_years_by_hand(large_store):
    trips, events, newest, border = look(large_store)
    assert len(trips) == OPEN
    assert sum(map(len, events.values())) > 9 * OPEN
    assert newest
    assert border
    assert shortest(look, large_store) < shortest(plain_read, large_store)
