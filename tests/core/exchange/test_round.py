"""What one desk writes is on the others after an exchange, once, in one order."""

import shutil
from dataclasses import replace
from datetime import timedelta
from itertools import count

from sqlalchemy import select, text

from core.store import queries
from core.store.database import FILE_NAME
from core.store.exchange import marks, outbox
from core.store.exchange.misfits import count_misfits
from core.store.tables import AuditRow, EventRow
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
from tests.core.exchange.desks import OneDesk, everything, journal_of


def send(desk, plate="417 AK 07", ref="R-1", *, kinds=("departed",), **more):
    truck = a_truck(plate, **more)
    trip = a_trip(truck, ref=ref)
    with desk.work() as unit:
        unit.trucks.put(truck)
        unit.trips.put(trip)
        for hours, kind in enumerate(kinds):
            unit.journal.add(an_event(kind, NOW + timedelta(hours=hours), trip))
    return truck, trip


def of(desk, ask, *more):
    with desk.store.reading() as snapshot:
        return ask(snapshot, *more)


def same(server_store, *desks):
    first = everything(desks[0].store, desks[0])
    for desk in desks[1:]:
        assert everything(desk.store, desk) == first
    assert everything(server_store, desks[0]) == first
    return first


def test_that_an_entry_of_one_desk_is_on_the_other(desks, server_store):
    night, day = desks("night", "day")
    _, trip = send(night)
    assert night.waiting() == 4
    night.exchange()
    assert night.waiting() == 0
    assert day.exchange().trips == {trip.id}
    assert [t.plate for t in of(day, queries.trucks)] == ["417 AK 07"]
    same(server_store, night, day)


def test_that_what_came_from_others_is_not_sent_back(desks):
    night, day = desks("night", "day")
    send(night)
    night.exchange()
    day.exchange()
    assert day.waiting() == 0
    assert night.exchange().received == 0


def test_that_what_is_sent_twice_is_there_once(desks, server_store):
    night, day = desks("night", "day")
    send(night)
    night.exchange()
    with night.store.writing() as connection:
        outbox.note_everything(connection)
    assert night.waiting() == 4
    night.exchange()
    day.exchange()
    assert len(journal_of(day)) == 1
    same(server_store, night, day)


def test_that_a_put_back_copy_gets_what_it_had_sent(desks, server_store, tmp_path):
    night, day = desks("night", "day")
    send(night)
    night.exchange()
    with night.store.writing() as connection:
        connection.execute(EventRow.table().delete())
        marks.forget_mark(connection, marks.CURSOR, marks.REGISTERS)
    night.exchange()
    assert len(journal_of(night)) == 1
    day.exchange()
    same(server_store, night, day)


def test_that_two_desks_that_add_one_plate_end_with_one_truck(desks, server_store):
    night, day = desks("night", "day")
    first, _ = send(night, "417 AK 07", "R-1", trailer="12 ABC 07")
    second, _ = send(day, "417 ак 07", "R-2", kinds=("departed", "joined_queue"), phone="+7 700")
    night.exchange()
    day.exchange()
    night.exchange()
    found = same(server_store, night, day)
    (truck,) = of(day, queries.trucks)
    assert truck.id == min(first.id, second.id)
    assert (truck.trailer, truck.phone) == ("12 ABC 07", "+7 700")
    assert {t.truck for t in of(day, queries.trips)} == {truck.id}
    assert len(found["events"]) == 3


def test_that_two_desks_that_add_one_trip_end_with_one_journal(desks, server_store):
    night, day = desks("night", "day")
    _, one = send(night, ref="R-1")
    _, other = send(day, "500 BK 07", ref="R-1", kinds=("loaded", "position"))
    with day.work() as unit:
        unit.shipments.put(a_shipment(other, "1192"))
    with night.work() as unit:
        unit.shipments.put(a_shipment(one, "1192"))
    day.exchange()
    night.exchange()
    day.exchange()
    same(server_store, night, day)
    (trip,) = of(night, queries.trips)
    events = of(night, queries.events_of, [trip.id], NOW + timedelta(days=1))
    assert len(events[trip.id]) == 3
    assert len(of(night, queries.shipments)) == 1


def test_that_a_late_entry_of_the_losing_trip_is_the_winners(desks, server_store):
    night, day, home = desks("night", "day", "home")
    send(night, ref="R-1")
    send(day, ref="R-1")
    for desk in (night, day, home, night):
        desk.exchange()
    with home.work() as unit:
        (trip,) = unit.trips.all()
        unit.journal.add(an_event("contact", NOW, trip))
    with day.store.writing() as connection:
        assert connection.execute(select(EventRow.trip).distinct()).scalars().all() == [trip.id]
    for desk in (home, day, night):
        desk.exchange()
    same(server_store, night, day, home)


def test_that_the_later_change_of_a_field_stands_and_its_author_is_told(desks, server_store):
    night, day = desks("night", "day")
    truck, _ = send(night)
    night.exchange()
    day.exchange()
    change(day, truck, phone="+7 701", note="день")
    change(night, truck, phone="+7 702")
    night.exchange()
    brought = day.exchange()
    night.exchange()
    (truck,) = of(day, queries.trucks)
    assert (truck.phone, truck.note) == ("+7 702", "день")
    same(server_store, night, day)
    (told,) = brought.overruled
    assert (told.field, told.mine, told.theirs, told.author) == (
        "phone",
        "+7 701",
        "+7 702",
        "Night",
    )
    history = of(day, queries.audit_of, truck.id)
    assert [c.new for c in history if c.field == "phone"] == ["+7 701", "+7 702"]


def change(desk, truck, **fields):
    with desk.work() as unit:
        unit.trucks.put(replace(unit.trucks.get(truck.id), **fields))


def test_that_a_truck_taken_out_while_another_desk_sends_it_stays(desks, server_store):
    night, day = desks("night", "day")
    truck = a_truck()
    with night.work() as unit:
        unit.trucks.put(truck)
    night.exchange()
    day.exchange()
    with night.work() as unit:
        unit.trucks.remove(truck.id)
    with day.work() as unit:
        unit.trips.put(a_trip(truck))
    for desk in (night, day, night, day):
        desk.exchange()
    assert [t.id for t in of(night, queries.trucks)] == [truck.id]
    same(server_store, night, day)


def test_that_a_truck_taken_out_is_gone_everywhere(desks, server_store):
    night, day = desks("night", "day")
    truck = a_truck()
    with night.work() as unit:
        unit.trucks.put(truck)
    night.exchange()
    day.exchange()
    with day.work() as unit:
        unit.trucks.remove(truck.id)
        unit.trucks.put(a_truck())
    day.exchange()
    night.exchange()
    assert len(of(night, queries.trucks)) == 1
    assert of(night, queries.trucks)[0].id != truck.id
    same(server_store, night, day)


def test_that_plates_may_change_places(desks, server_store):
    night, day = desks("night", "day")
    one, other = a_truck("417 AK 07"), a_truck("500 BK 07")
    with night.work() as unit:
        unit.trucks.put(one)
        unit.trucks.put(other)
    night.exchange()
    day.exchange()
    change(night, other, plate="999 ZZ 07")
    change(night, one, plate="500 BK 07")
    change(night, other, plate="417 AK 07")
    night.exchange()
    day.exchange()
    assert {t.id: t.plate for t in of(day, queries.trucks)} == {
        one.id: "500 BK 07",
        other.id: "417 AK 07",
    }
    same(server_store, night, day)


def test_that_readings_settings_and_all_registers_travel(desks, server_store):
    night, day = desks("night", "day")
    carrier, customer, driver = a_carrier(), a_customer(), a_driver(phones=("+7 700 1", "+7 700 2"))
    with night.work() as unit:
        unit.carriers.put(carrier)
        unit.customers.put(customer)
        unit.drivers.put(driver)
        unit.readings.observe(a_reading("board_vehicles", 120, "20.11 08:00"))
        unit.readings.observe(a_reading("board_vehicles", 120, "20.11 09:00"))
        unit.settings.put("company", "ТОО Көлік")
        unit.settings.put("dispatcher", "Айгүл")
        unit.sources.add("cargoruqsat", ok=True)
    night.exchange()
    day.exchange()
    same(server_store, night, day)
    assert of(day, queries.settings) == {"company": "ТОО Көлік"}
    (reading,) = of(day, queries.newest_readings, NOW)
    assert reading.still_at is not None
    assert of(day, queries.drivers) == [driver]


def test_that_the_first_salt_stands_for_ever(desks):
    night, day = desks("night", "day")
    with night.work() as unit:
        unit.settings.put("salt", "first")
    with day.work() as unit:
        unit.settings.put("salt", "second")
    for desk in (night, day, night):
        desk.exchange()
    assert of(night, queries.settings)["salt"] == of(day, queries.settings)["salt"] == "first"


def test_that_what_the_server_does_not_take_waits_and_the_rest_goes_on(desks, server_store):
    night, day = desks("night", "day")
    _, trip = send(night)
    with night.work() as unit:
        unit.journal.add(an_event("position", NOW, trip, vehicles_ahead=5_000_000_000))
        unit.journal.add(an_event("contact", NOW, trip))
    night.exchange()
    day.exchange()
    assert len(journal_of(day)) == 2
    assert night.waiting() == 0
    with night.store.reading() as snapshot:
        assert outbox.waiting(snapshot.connection).refused == 1


def test_that_history_has_one_audit_row_a_change(desks, server_store):
    night, day = desks("night", "day")
    send(night)
    night.exchange()
    day.exchange()
    with day.store.reading() as snapshot:
        rows = snapshot.connection.execute(select(AuditRow.id)).all()
    assert len(rows) == 2


def test_that_a_row_that_does_not_fit_holds_up_no_other(desks, server_store):
    night, day = desks("night", "day")
    _, trip = send(night)
    strange = an_event("position", NOW, trip)
    with night.work() as unit:
        unit.journal.add(strange)
        unit.journal.add(an_event("contact", NOW, trip))
    night.exchange()
    with server_store.writing() as there:
        kind_of = text("UPDATE events SET kind = :kind WHERE id = :key")
        there.execute(kind_of, {"kind": "teleported", "key": strange.id})
    day.exchange()
    assert len(journal_of(day)) == 2
    with day.store.reading() as snapshot:
        assert count_misfits(snapshot.connection) == 1
    with server_store.writing() as there:
        there.execute(kind_of, {"kind": "position", "key": strange.id})
    assert day.exchange(again=True).received == 1
    with day.store.reading() as snapshot:
        assert count_misfits(snapshot.connection) == 0
    same(server_store, night, day)


def test_that_what_names_a_row_that_does_not_fit_waits_with_it(desks, server_store):
    night, day = desks("night", "day")
    _, trip = send(night)
    with night.work() as unit:
        unit.journal.add(said := an_event("position", NOW, trip))
        unit.journal.add(an_event("position", NOW, trip, replaces=said.id))
    night.exchange()
    with day.store.writing() as here:
        here.execute(
            text(
                "CREATE TRIGGER no BEFORE INSERT ON events WHEN NEW.replaces IS NULL"
                " AND NEW.kind = 'position' BEGIN SELECT RAISE(ABORT, 'no'); END"
            )
        )
    send(night, "500 BK 07", "R-2")
    night.exchange()
    day.exchange()
    assert len(journal_of(day)) == 2
    with day.store.writing() as here:
        here.execute(text("DROP TRIGGER no"))
    day.exchange(again=True)
    same(server_store, night, day)


def test_that_who_reads_the_server_sees_one_moment_and_changes_nothing(server_store):
    for _ in range(2):  # also on a connection that was used before
        with server_store.reading() as there:
            told = [
                there.connection.execute(text(f"SHOW transaction_{name}")).scalar_one()
                for name in ("isolation", "read_only")
            ]
        assert told == ["repeatable read", "on"]
    with server_store.writing() as there:
        assert there.execute(text("SHOW transaction_read_only")).scalar_one() == "off"


def test_that_what_a_power_cut_takes_comes_again(desks, server_store, tmp_path):
    night, day = desks("night", "day")
    with night.work() as unit:
        unit.journal.add(own := an_event("contact", NOW))
    kept = (night.store.folder / f"{FILE_NAME}-wal").stat().st_size
    with day.work() as unit:
        unit.journal.add(others := an_event("contact", NOW))
    day.exchange()
    night.exchange()
    assert set(journal_of(night)) == {own.id, others.id}
    after = shutil.copytree(night.store.folder, tmp_path / "after" / "night")
    with (after / f"{FILE_NAME}-wal").open("r+b") as log:
        log.truncate(kept)
    again = OneDesk(tmp_path / "after", "night", server_store, count(100))
    try:
        assert journal_of(again) == [own.id]
        again.exchange()
        day.exchange()
        assert journal_of(again) == journal_of(day) == journal_of(night)
        assert again.waiting() == 0
    finally:
        again.close()
