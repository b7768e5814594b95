"""A whole import is taken back in one step; what was built on it since stays and is named."""

from dataclasses import replace

import pytest

from core.services import journal, registers
from core.services.entering import import_undo
from core.services.importing import import_files
from core.services.looking import look
from core.store import queries
from tests.builders import NOW
from tests.desks import send

TRIPS = "Рейс;Машина;Водитель;Клиент;Куда;Пост\nR-9;101 AA 07;Ахметов;Агро-Юг;Самара;Сырым\n"
EVENTS = "Рейс;Событие;Время\nR-9;joined_queue;20.11.2026 08:05\nR-9;released;20.11.2026 12:00\n"
READINGS = "Пост;Время;Что;Значение;source\nСырым;20.11.2026 13:00;queue_km;18;водитель\n"


@pytest.fixture
def take(desk, tmp_path):
    def taken(**sheets):
        paths = []
        for name, text in sheets.items():
            paths.append(tmp_path / f"{name}.csv")
            paths[-1].write_text(text, encoding="utf-8")
        return import_files(desk, paths, dry_run=False)

    return taken


def plates(desk):
    return [t.plate for t in look.look(desk).trips]


def km(desk):
    with desk.store.reading() as snapshot:
        return [r.value for r in queries.newest_readings(snapshot, NOW)]


def test_that_tables_without_a_journal_leave_nothing_behind(desk, take):
    done = take(trips=TRIPS).done
    assert plates(desk) == ["101 AA 07"]
    import_undo.take_back_import(desk, done)
    assert registers.registers(desk) == registers.Registers()


def test_that_entries_and_readings_no_longer_count_and_the_trip_leaves_the_board(desk, take):
    result = take(trips=TRIPS, events=EVENTS, readings=READINGS)
    assert not result.rejected
    assert km(desk) == [18]
    back = import_undo.take_back_import(desk, result.done)
    assert (plates(desk), km(desk), back.kept) == ([], [], ())


def test_that_what_was_taken_back_can_be_done_again_and_taken_back_again(desk, take):
    done = take(trips=TRIPS, events=EVENTS, readings=READINGS).done
    again = import_undo.import_again(desk, import_undo.take_back_import(desk, done))
    (view,) = look.look(desk).trips
    assert (view.state.stage.value, km(desk)) == ("after_border", [18])
    import_undo.take_back_import(desk, again)
    assert plates(desk) == []


def test_that_the_same_tables_may_be_taken_anew_afterwards(desk, take):
    import_undo.take_back_import(desk, take(trips=TRIPS, events=EVENTS).done)
    result = take(trips=TRIPS, events=EVENTS)
    assert not result.rejected
    (view,) = look.look(desk).trips
    assert view.state.stage.value == "after_border"


def test_that_a_changed_record_is_as_it_was_before(desk, take):
    truck = send(desk, "417 AK 07").truck
    done = take(trucks="Госномер;Прицеп\n417 AK 07;41 CB 07\n").done
    assert registers.registers(desk).trucks[0].trailer == "41 CB 07"
    import_undo.take_back_import(desk, done)
    assert registers.registers(desk).trucks == (truck,)


def test_that_what_somebody_changed_since_stays_and_is_named(desk, take):
    done = take(trips=TRIPS).done
    truck = registers.registers(desk).trucks[0]
    registers.save(desk, replace(truck, note="наша"))
    back = import_undo.take_back_import(desk, done)
    assert back.kept == ("101 AA 07",)
    assert [t.note for t in registers.registers(desk).trucks] == ["наша"]


def test_that_an_entry_corrected_since_stays_and_its_trip_is_named(desk, take):
    done = take(trips=TRIPS, events=EVENTS).done
    joined = next(r.event for r in journal.journal(desk) if r.event.kind.value == "joined_queue")
    journal.correct(desk, joined.id, km_to_barrier=4.0)
    back = import_undo.take_back_import(desk, done)
    assert back.kept == ("R-9",)
    (view,) = look.look(desk).trips
    assert (view.state.stage.value, view.state.km_to_barrier) == ("queue", 4.0)


def test_that_a_dry_run_has_nothing_to_take_back(desk, tmp_path):
    path = tmp_path / "trips.csv"
    path.write_text(TRIPS, encoding="utf-8")
    assert not import_files(desk, [path], dry_run=True).done
