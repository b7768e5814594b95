"""Every row says what was written, none is missing: checksums, the chain, its printed head."""

import sqlite3
from contextlib import closing

import pytest

from core.domain.journal_head import Head, printed_head
from core.domain.problem import KezekError
from core.services.journal import add, journal, new_event
from core.services.keeping import backups
from core.services.keeping.opening import open_store
from core.store import checking, head_file, queries
from core.store.database import FILE_NAME
from core.store.sealing import checksum
from tests.builders import a_reading, oral
from tests.desks import RealTime, a_desk, send

CLOCK = RealTime()


@pytest.fixture
def desk(tmp_path):
    desk = a_desk(tmp_path)
    send(desk, "417 AK 07", ("joined_queue", "20.11 08:05", {"text": "км 13"}))
    for number in range(5):
        add(desk, new_event(desk, "note", text=f"запись {number}"))
    yield desk
    desk.close()


def by_hand(desk, statement, *values):
    with closing(sqlite3.connect(desk.folder / FILE_NAME)) as connection, connection:
        connection.execute(statement, values)


def found(desk):
    return [problem.code for problem in backups.doctor(desk.folder, CLOCK)]


def details(desk):
    return {str(p.values["detail"]).split(" ")[0] for p in backups.doctor(desk.folder, CLOCK)}


def head(desk):
    with desk.store.reading() as snapshot:
        return queries.heads(snapshot)[desk.author.desk]


def test_that_what_the_desk_wrote_is_in_order(desk):
    assert found(desk) == []


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE events SET occurred_at = '2026-11-20 03:06:00.000000'", "events"),
        ("UPDATE trips SET promised_at = NULL", "trips"),
        ("UPDATE settings SET value = '\"0\"'", "settings"),
        ("UPDATE drivers SET phones = '[]'", "drivers"),
        ("UPDATE audit SET author = 'Иванов'", "audit"),
        ("UPDATE chains SET number = number + 1", "chains"),
    ],
)
def test_that_a_changed_row_is_found_at_start_and_by_the_doctor(desk, statement, table):
    by_hand(desk, statement)
    assert table in details(desk)
    with pytest.raises(KezekError, match="database_damaged"):
        open_store(desk.folder)


def test_that_an_entry_taken_out_of_the_middle_is_found(desk):
    by_hand(desk, "DELETE FROM events WHERE number = 3")
    assert details(desk) == {"journal"}


def test_that_the_last_entry_taken_out_is_found(desk):
    by_hand(desk, "DELETE FROM events WHERE number = (SELECT max(number) FROM events)")
    assert details(desk) == {"journal"}


def test_that_a_row_changed_with_its_checksum_breaks_the_chain(desk):
    with closing(sqlite3.connect(desk.folder / FILE_NAME)) as connection, connection:
        connection.row_factory = sqlite3.Row
        row = dict(connection.execute("SELECT * FROM events WHERE number = 4").fetchone())
        row["text"] = "другое"
        values = ("другое", checksum("events", row), row["id"])
        connection.execute("UPDATE events SET text = ?, checksum = ? WHERE id = ?", values)
    assert details(desk) == {"journal"}


def test_that_an_older_file_under_the_desk_is_noticed(desk, tmp_path):
    desk.close()
    before = (tmp_path / FILE_NAME).read_bytes()
    desk = a_desk(tmp_path)
    add(desk, new_event(desk, "note", text="подтверждена"))
    gone = head(desk)
    desk.close()
    (tmp_path / FILE_NAME).write_bytes(before)
    again = a_desk(tmp_path)
    (problem,) = backups.doctor(tmp_path, CLOCK)
    again.close()
    assert (problem.code, problem.values["number"]) == ("entries_missing", gone.number)


def test_that_writing_goes_on_after_a_loss_in_a_chain_that_names_it(desk, tmp_path):
    head_file.write_heads(tmp_path, {desk.author.desk: Head(99, "f" * 32)})
    desk.close()
    again = a_desk(tmp_path)
    add(again, new_event(again, "note", text="дальше"))
    (problem,) = backups.doctor(tmp_path, CLOCK)
    assert problem.values["number"] == 99
    again.close()


def test_that_a_printed_head_is_compared(desk):
    printed = head(desk).text
    add(desk, new_event(desk, "note", text="после печати"))
    assert backups.compare_head(desk.folder, f"журнал {printed}.") == []
    (other,) = backups.compare_head(desk.folder, "журнал 0000-0000 · 3")
    assert other.code == "head_differs"
    with pytest.raises(KezekError, match="head_not_understood"):
        backups.compare_head(desk.folder, "журнал")


def test_that_a_restore_begins_a_chain_that_names_the_old_head(desk):
    copy = backups.backup(desk).copy
    add(desk, new_event(desk, "note", text="после копии"))
    left = head(desk)
    backups.put_back(desk, copy.path)
    (note,) = backups.compare_head(desk.folder, left.text)
    assert note.code == "head_left_behind"
    add(desk, new_event(desk, "note", text="после возврата"))
    assert head(desk).number == copy.head.number + 1
    assert found(desk) == []


def test_that_heads_are_read_as_people_type_them():
    assert printed_head("1a2b-3c4d · 1 532") == Head(1532, "1a2b3c4d")
    assert printed_head("Журнал 1A2B-3C4D,  1\N{NO-BREAK SPACE}532") == Head(1532, "1a2b3c4d")
    assert printed_head("1532") is None
    assert Head(1532, "1a2b3c4d" * 4).text == "1a2b-3c4d · 1\N{NO-BREAK SPACE}532"


def test_that_rows_changed_by_the_desk_are_sealed_anew(desk):
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        uow.settings.put("limits", {"b": 1, "a": [2.5, None]})
        uow.settings.put("limits", {"a": 3})
        for name, value in (("silent_far_hours", 24.0), ("late_chance", 0.5), ("on", True)):
            uow.settings.put(name, value)
        for hour, value in ((8, 400), (10, 400), (11, 400), (9, 410)):
            uow.readings.observe(a_reading("board_vehicles", value, oral(f"20.11 {hour:02}:00")))
        uow.commit()
    assert found(desk) == []


def test_that_two_windows_number_entries_in_turn(desk, tmp_path):
    other = a_desk(tmp_path)
    for number in range(4):
        add(desk if number % 2 else other, new_event(desk, "note", text=str(number)))
    other.close()
    assert found(desk) == []
    assert head(desk).number == len(journal(desk))


def test_that_a_glance_looks_at_trips_that_are_open(desk):
    assert checking.glance(desk.folder / FILE_NAME) == []
