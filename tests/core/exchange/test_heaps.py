"""Many rows of one table at once, as in a first exchange: the same comes of them as one by one."""

from datetime import timedelta
from itertools import count

import pytest
from sqlalchemy import text

from core.store.exchange import fetching, outbox, sending
from core.store.exchange.ends import Exchanged
from core.store.exchange.heaps.heap import heap_of_server
from core.store.exchange.misfits import count_misfits
from core.store.exchange.round import Round
from tests.builders import NOW, a_trip, a_truck, an_event
from tests.core.exchange.desks import TwoConnections, journal_of
from tests.core.exchange.test_round import same

SOME = 8
MANY = 500


@pytest.fixture(autouse=True)
def _in_heaps(monkeypatch):
    monkeypatch.setattr(sending, "MANY", SOME)
    monkeypatch.setattr(fetching, "FAR_BEHIND", SOME)


def a_history(desk, ref="R-1", rows=SOME):
    truck = a_truck("417 AK 07")
    trip = a_trip(truck, ref=ref)
    with desk.work() as unit:
        if not unit.trucks.all():
            unit.trucks.put(truck)
        trip = a_trip(unit.trucks.all()[0], ref=ref)
        unit.trips.put(trip)
        events = [an_event("contact", NOW + timedelta(minutes=n), trip) for n in range(rows)]
        for event in events:
            unit.journal.add(event)
    return trip, events


def test_that_a_history_comes_whole_and_is_not_sent_back(desks, server_store):
    night, day = desks("night", "day")
    trip, _ = a_history(night)
    assert night.exchange(MANY).sent > SOME
    brought = day.exchange(MANY)
    assert brought.trips == {trip.id}
    assert {"events", "trip", "truck"} <= brought.nouns
    assert day.waiting() == 0
    with day.work() as unit:
        unit.journal.add(an_event("contact", NOW, trip))
    assert day.waiting() > 0
    day.exchange(MANY)
    night.exchange(MANY)
    same(server_store, night, day)


def test_that_what_is_known_of_a_history_is_passed_over(desks, server_store):
    night, day = desks("night", "day")
    a_history(night)
    night.exchange(MANY)
    day.exchange(MANY)
    for desk in (night, day):
        with desk.store.writing() as connection:
            outbox.note_everything(connection)
    a_history(night, "R-2")
    for desk in (night, day, night):
        desk.exchange(MANY)
    same(server_store, night, day)
    assert len(journal_of(day)) == 2 * SOME


def test_that_what_came_before_the_line_broke_is_here_and_told(desks, server_store, monkeypatch):
    night, day = desks("night", "day")
    trip, _ = a_history(night)
    night.exchange(MANY)
    day.exchange(MANY)
    with night.work() as unit:
        for n in range(SOME, 3 * SOME):
            unit.journal.add(an_event("contact", NOW + timedelta(minutes=n), trip))
    night.exchange(MANY)
    asked = count()

    def breaks(*args):
        if next(asked) == 2:
            raise ConnectionError
        return heap_of_server(*args)

    told = Exchanged()
    with monkeypatch.context() as line:
        line.setattr(fetching, "heap_of_server", breaks)
        with server_store.writing() as out, server_store._reader.connect() as back:
            ends = TwoConnections(out, back)
            with pytest.raises(ConnectionError):
                Round(day.store, ends, day.author, day.clock).run(SOME, told)
    assert told.trips == {trip.id}
    assert SOME < len(journal_of(day)) < 3 * SOME
    day.exchange(MANY)
    same(server_store, night, day)


def test_that_a_history_of_a_trip_that_two_added_is_one(desks, server_store):
    night, day = desks("night", "day")
    a_history(night)
    a_history(day)
    for desk in (night, day, night):
        desk.exchange(MANY)
    there = same(server_store, night, day)
    assert len(there["trips"]) == 1
    assert len(there["events"]) == 2 * SOME


def test_that_one_row_that_makes_no_sense_holds_up_no_other(desks, server_store):
    night, day = desks("night", "day")
    _, events = a_history(night)
    night.exchange(MANY)
    with server_store.writing() as there:
        strange = text("UPDATE events SET kind = 'teleported' WHERE id = :key")
        there.execute(strange, {"key": events[3].id})
    day.exchange(MANY)
    assert len(journal_of(day)) == SOME - 1
    with day.store.reading() as snapshot:
        assert count_misfits(snapshot.connection) == 1


def test_that_a_row_the_server_cannot_hold_holds_up_no_other(desks):
    night, day = desks("night", "day")
    _, events = a_history(night)
    with night.store.writing() as here:
        here.execute(
            text("UPDATE events SET text = 'a' || char(0) WHERE id = :key"),
            {"key": events[3].id.hex},
        )
    night.exchange(MANY)
    with night.store.reading() as snapshot:
        waiting = outbox.waiting(snapshot.connection)
    assert (waiting.rows, waiting.refused) == (0, 1)
    day.exchange(MANY)
    assert len(journal_of(day)) == SOME - 1


def test_that_edits_which_cannot_be_settled_do_not_stop_what_is_sent(
    desks, server_store, monkeypatch
):
    night, day = desks("night", "day")

    def fail(*_):
        raise LookupError("no such field")

    with monkeypatch.context() as broken:
        broken.setattr(sending, "settle_own", fail)
        a_history(night)
        night.exchange(MANY)
    assert night.waiting() == 0
    night.exchange(MANY, again=True)
    day.exchange(MANY)
    same(server_store, night, day)
    with night.store.reading() as snapshot:
        assert count_misfits(snapshot.connection) == 0
