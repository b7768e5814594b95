"""The journal: append-only, seen as it was known at a moment."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest
from sqlalchemy.event import listen as listens

from core.domain.crossing import Direction, Side
from core.domain.event import Event, EventKind, Occurred, effective
from core.domain.ids import new_id
from core.domain.problem import KezekError
from core.domain.trip_fold import fold_trip
from core.store import queries
from tests.builders import NOW, a_trip, a_truck, an_event, oral


@pytest.fixture
def trip(work):
    truck = a_truck()
    trip = a_trip(truck)
    with work() as unit:
        unit.trucks.put(truck)
        unit.trips.put(trip)
        unit.commit()
    return trip


@pytest.fixture
def add(work):
    def _add(*events):
        with work() as unit:
            for event in events:
                unit.journal.add(event)
            unit.commit()
        return events

    return _add


def events_of(store, trip, heard_by=NOW):
    with store.reading() as snapshot:
        return queries.events_of(snapshot, [trip.id], heard_by)[trip.id]


def test_that_every_field_of_an_event_comes_back(store, trip, add):
    (first,) = add(an_event("joined_queue", "20.11 08:05", trip))
    event = Event(
        id=new_id(),
        kind=EventKind.REFUSED,
        trip=trip.id,
        occurred=Occurred(oral("20.11 10:00"), oral("20.11 09:00"), oral("20.11 11:00")),
        heard_at=oral("20.11 11:30").replace(microsecond=1),
        written_at=oral("20.11 11:31"),
        source="whatsapp",
        said_at=oral("20.11 11:20"),
        crossing="syrym",
        direction=Direction.OUT,
        side=Side.ENTRY_POST,
        km_to_barrier=1.3,
        vehicles_ahead=12,
        lat=51.67,
        lon=51.0,
        place="Маштаково",
        reason="P01",
        due_at=oral("21.11 08:00"),
        other="902 BC 07",
        text="фито",
        raw="417 отказ фито",
        author="Ораз",
        desk="desk-2",
        replaces=first.id,
        withdrawn=True,
    )
    assert all(getattr(event, f.name) not in ("", None, False) for f in fields(event))
    add(event)
    assert events_of(store, trip)[-1] == event


def test_that_a_correction_replaces_but_the_old_row_stays(store, trip, add, work):
    (said,) = add(an_event("position", "20.11 10:00", trip, km_to_barrier=13))
    correction = replace(
        said, id=new_id(), km_to_barrier=18, heard_at=oral("20.11 10:20"), replaces=said.id
    )
    add(correction)
    rows = events_of(store, trip)
    assert [row.km_to_barrier for row in rows] == [13, 18]
    assert [row.km_to_barrier for row in effective(rows)] == [18]
    with work() as unit:
        assert unit.journal.get(said.id) is not None
        assert [row.id for row in unit.journal.of(trip.id)] == [said.id, correction.id]


def test_that_of_two_corrections_the_last_heard_stands(store, trip, add, work):
    (said,) = add(an_event("position", "20.11 10:00", trip, km_to_barrier=13))
    late = replace(
        said, id=new_id(), km_to_barrier=9, heard_at=oral("20.11 12:00"), replaces=said.id
    )
    early = replace(
        said, id=new_id(), km_to_barrier=18, heard_at=oral("20.11 11:00"), replaces=said.id
    )
    add(late, early)
    with store.reading() as snapshot:
        (in_force,) = queries.border_events(snapshot, oral("19.11 00:00"), NOW)[trip.id]
        assert in_force.id == late.id
        (at_half_past_eleven,) = queries.border_events(
            snapshot, oral("19.11 00:00"), oral("20.11 11:30")
        )[trip.id]
    assert at_half_past_eleven.id == early.id


def test_that_the_store_and_the_fold_agree_on_what_is_in_force(store, trip, add):
    (a,) = add(an_event("joined_queue", "20.11 06:00", trip))
    heard = oral("20.11 07:00")
    b = replace(a, id=new_id(), heard_at=heard, replaces=a.id)
    c = replace(b, id=new_id(), heard_at=heard + timedelta(hours=1), replaces=b.id)
    d = replace(a, id=new_id(), heard_at=heard + timedelta(hours=2), replaces=a.id, withdrawn=True)
    e = an_event("called", "20.11 09:00", trip)
    add(b, c, d, e)
    for hour in range(6, 13):
        moment = oral(f"20.11 {hour:02}:30")
        wanted = [row.id for row in effective(events_of(store, trip, moment))]
        with store.reading() as snapshot:
            found = queries.border_events(snapshot, oral("19.11 00:00"), moment)
        assert [row.id for row in found.get(trip.id, [])] == wanted


def test_that_what_was_heard_later_is_not_seen_before(store, trip, add):
    add(an_event("released", "20.11 10:00", trip, heard_at=oral("20.11 13:00")))
    assert events_of(store, trip, oral("20.11 12:59")) == []
    assert len(events_of(store, trip, oral("20.11 13:00"))) == 1


def test_that_a_correction_heard_later_does_not_count_before(store, trip, add):
    (said,) = add(an_event("position", "20.11 10:00", trip, km_to_barrier=13))
    add(
        replace(said, id=new_id(), km_to_barrier=18, heard_at=oral("20.11 12:00"), replaces=said.id)
    )
    before = effective(events_of(store, trip, oral("20.11 11:00")))
    assert [row.km_to_barrier for row in before] == [13]


def test_that_an_event_is_signed_where_it_names_nobody(trip, add, work):
    mine = an_event("contact", "20.11 10:00", trip)
    theirs = an_event("contact", "20.11 10:00", trip, author="Ораз", desk="desk-2")
    add(mine, theirs)
    with work() as unit:
        signed = [(e.author, e.desk) for e in map(unit.journal.get, (mine.id, theirs.id)) if e]
    assert signed == [("Жумабаева А.", "desk-1"), ("Ораз", "desk-2")]


def test_that_a_fact_that_cannot_be_is_refused_alone(store, trip, work):
    with work() as unit:
        unit.journal.add(an_event("contact", "20.11 10:00", trip))
        with pytest.raises(KezekError, match="record_does_not_fit"):
            unit.journal.add(an_event("position", "20.11 10:00", trip, vehicles_ahead=-1))
        with pytest.raises(KezekError, match="record_does_not_fit"):
            unit.journal.add(an_event("contact", "20.11 10:00", a_trip()))
        unit.commit()
    assert len(events_of(store, trip)) == 1


def test_that_a_note_of_the_shift_needs_no_trip(store, trip, add, work):
    (note,) = add(an_event("note", "20.11 20:00", text="ключи у охраны"))
    add(an_event("contact", "20.11 19:00", trip))
    with store.reading() as snapshot:
        later = oral("21.11 08:00")
        assert [e.text for e in queries.shift_notes(snapshot, NOW, later)] == ["ключи у охраны"]
        assert queries.shift_notes(snapshot, later, later) == []
        assert [e.kind for e in queries.journal(snapshot, later)] == ["contact", "note"]
        assert queries.event(snapshot, note.id) is not None


def test_that_a_wait_that_began_before_the_window_is_whole(store, trip, add):
    add(
        an_event("joined_queue", "01.09 08:00", trip),
        an_event("contact", "10.09 08:00", trip),
        an_event("released", "01.10 08:00", trip),
    )
    with store.reading() as snapshot:
        found = queries.border_events(snapshot, oral("20.09 00:00"), NOW)
        gone = queries.border_events(snapshot, oral("02.10 00:00"), NOW)
    (wait,) = fold_trip(trip, found[trip.id]).waits
    assert wait.joined.at == oral("01.09 08:00")
    assert wait.ended_at == oral("01.10 08:00")
    assert gone == {}


def open_refs(store, delivered_since, heard_by=NOW):
    with store.reading() as snapshot:
        return [t.ref for t in queries.open_trips(snapshot, delivered_since, heard_by)]


def test_that_a_trip_leaves_the_desk_a_day_after_delivery(store, trip, add):
    assert open_refs(store, NOW) == ["R-1"]
    add(an_event("delivered", "20.11 10:00", trip))
    assert open_refs(store, oral("20.11 09:00")) == ["R-1"]
    assert open_refs(store, oral("20.11 11:00")) == []
    assert open_refs(store, oral("20.11 11:00"), heard_by=oral("20.11 09:30")) == ["R-1"]


def test_that_a_withdrawn_delivery_keeps_the_trip_open(store, trip, add):
    (delivered,) = add(an_event("delivered", "20.11 10:00", trip))
    add(replace(delivered, id=new_id(), replaces=delivered.id, withdrawn=True))
    assert open_refs(store, oral("20.11 11:00")) == ["R-1"]


def test_that_a_trip_turned_back_after_delivery_is_open_again(store, trip, add):
    add(an_event("delivered", "19.11 10:00", trip), an_event("note", "19.11 11:00", trip))
    assert open_refs(store, oral("20.11 11:00")) == []
    add(an_event("turned_back", "19.11 12:00", trip))
    assert open_refs(store, oral("20.11 11:00")) == ["R-1"]


def test_that_a_trip_without_rows_has_an_empty_journal(store, trip):
    assert events_of(store, trip) == []


def test_that_rows_of_some_kinds_come_trip_by_trip_as_they_stand(store, trip, add, work):
    truck = a_truck("233 DD 07")
    other = a_trip(truck, ref="T-233")
    with work() as unit:
        unit.trucks.put(truck)
        unit.trips.put(other)
        unit.commit()
    told, _ = add(an_event("released", "20.11 08:05", trip), an_event("note", "20.11 09:00", trip))
    moved = replace(an_event("released", "20.11 08:05", other), replaces=told.id)
    (kept,) = add(an_event("refused", "20.11 07:00", trip))
    add(moved)
    kinds = {EventKind.RELEASED, EventKind.REFUSED}
    with store.reading() as snapshot:
        (found,) = queries.journals_of_kinds(snapshot, kinds, oral("20.11 00:00"), NOW)
    assert {key: [e.id for e in events] for key, events in found.items()} == {
        trip.id: [kept.id],
        other.id: [moved.id],
    }


def test_that_lists_of_many_lengths_are_few_statements(store):
    made = set()
    with store.reading() as snapshot:
        listens(
            snapshot.connection, "before_cursor_execute", lambda _, __, sql, *___: made.add(sql)
        )
        for number in range(1, 65):
            assert queries.trips_of(snapshot, [new_id() for _ in range(number)]) == []
    assert len(made) == 7
