"""Events from a table: taken once, corrected by a row of the same identity, never doubled."""

from dataclasses import replace

import pytest

from core.domain.crossing import Side
from core.domain.event import EventKind, effective
from core.domain.ids import new_id
from tests.builders import oral
from tests.core.services.importing.conftest import blames, fates

HEAD = "trip;kind;occurred_at;km_to_barrier;source;text"
ROW = "R-1;joined_queue;2026-11-20T08:05:00+05:00;13;driver;встал"


@pytest.fixture
def on_the_road(office):
    return office.with_trip()


def in_force(office):
    return effective(office.journal("R-1"))


def test_that_an_event_counts_as_heard_when_it_happened(on_the_road):
    assert fates(on_the_road.takes_csv("events", HEAD, ROW)) == ["taken"]
    (event,) = on_the_road.journal("R-1")
    assert event.heard_at == event.occurred.at == oral("20.11 08:05")
    assert (event.km_to_barrier, event.source, event.text) == (13, "driver", "встал")
    assert (event.author, event.desk) == ("Жумабаева А.", "desk-1")


def test_that_the_same_event_again_adds_nothing(on_the_road):
    on_the_road.takes_csv("events", HEAD, ROW)
    assert fates(on_the_road.takes_csv("events", HEAD, ROW)) == ["known"]
    assert len(on_the_road.journal("R-1")) == 1


def test_that_a_corrected_row_replaces_the_old_one_which_stays(on_the_road):
    on_the_road.takes_csv("events", HEAD, ROW)
    assert fates(on_the_road.takes_csv("events", HEAD, ROW.replace("13", "18"))) == ["changed"]
    old, new = sorted(on_the_road.journal("R-1"), key=lambda e: e.id)
    assert new.replaces == old.id
    assert [e.km_to_barrier for e in in_force(on_the_road)] == [18]


def test_that_a_correction_can_be_taken_back(on_the_road):
    for row, fate in ((ROW, "taken"), (ROW.replace("13", "18"), "changed"), (ROW, "changed")):
        assert fates(on_the_road.takes_csv("events", HEAD, row)) == [fate]
    assert [e.km_to_barrier for e in in_force(on_the_road)] == [13]


def test_that_a_half_empty_row_does_not_erase_what_was_heard(on_the_road):
    on_the_road.takes_csv("events", HEAD, ROW)
    assert fates(
        on_the_road.takes_csv("events", HEAD, ROW.replace("13;driver;встал", ";driver;"))
    ) == ["known"]


def test_that_a_file_that_says_a_thing_twice_adds_nothing_the_second_time(on_the_road):
    rows = (HEAD, ROW, ROW.replace("13", "18"))
    assert fates(on_the_road.takes_csv("events", *rows)) == ["taken", "changed"]
    assert fates(on_the_road.takes_csv("events", *rows)) == ["known", "known"]
    assert len(on_the_road.journal("R-1")) == 2


def test_that_what_the_dispatcher_moved_is_not_doubled_by_the_old_file(on_the_road):
    on_the_road.takes_csv("events", HEAD, ROW)
    (old,) = on_the_road.journal("R-1")
    moved = replace(old.occurred, at=oral("20.11 08:15"))
    with on_the_road.desk.store.unit_of_work(
        on_the_road.desk.author, on_the_road.desk.clock
    ) as work:
        work.journal.add(replace(old, id=new_id(), replaces=old.id, occurred=moved))
        work.commit()
    assert fates(on_the_road.takes_csv("events", HEAD, ROW)) == ["known"]
    assert len(in_force(on_the_road)) == 1


def test_that_without_a_source_the_dispatcher_said_so(on_the_road):
    on_the_road.takes_csv("events", "Рейс;Событие;Когда", "R-1;прошёл;20.11 8-05")
    (event,) = on_the_road.journal("R-1")
    assert (event.kind, event.source) == (EventKind.RELEASED, "dispatcher")
    assert event.occurred.at == oral("20.11 08:05")


def test_that_the_day_may_stand_once_above_the_hours(on_the_road):
    result = on_the_road.takes_csv(
        "events",
        "Рейс;Событие;Когда;Км",
        "R-1;встал в очередь;20.11 8-05;13",
        ";место;9.40;11",
        ";место;1215;6",
    )
    assert fates(result) == ["taken"] * 3
    assert [e.occurred.at for e in in_force(on_the_road)] == [
        oral("20.11 08:05"),
        oral("20.11 09:40"),
        oral("20.11 12:15"),
    ]


def test_that_a_line_that_only_names_a_day_is_the_day_of_the_rows_below(on_the_road):
    result = on_the_road.takes_csv(
        "events",
        "Когда;Рейс;Событие",
        "19 ноября;;",
        "8:05;R-1;в очереди",
        "20 қараша;;",
        "9:00;R-1;прошёл",
    )
    assert fates(result) == ["taken", "taken"]
    assert [e.occurred.at for e in in_force(on_the_road)] == [
        oral("19.11 08:05"),
        oral("20.11 09:00"),
    ]


def test_that_a_day_and_an_hour_may_stand_in_two_columns(on_the_road):
    on_the_road.takes_csv("events", "Рейс;Событие;Дата;Время", "R-1;прошёл;20.11;8.05")
    assert on_the_road.journal("R-1")[0].occurred.at == oral("20.11 08:05")


def test_that_a_clock_time_alone_is_asked(on_the_road):
    result = on_the_road.takes_csv("events", HEAD, "R-1;released;8:05;;;")
    assert blames(result) == [("events", 2, "occurred_at", "time_needs_day")]


def test_that_about_when_is_kept_as_a_range(on_the_road):
    on_the_road.takes_csv(
        "events", HEAD, "R-1;joined_queue;20.11 утром;;;", "R-1;released;20.11 до 18;;;"
    )
    joined, released = in_force(on_the_road)
    assert (joined.occurred.earliest, joined.occurred.latest) == (
        oral("20.11 07:00"),
        oral("20.11 10:00"),
    )
    assert (released.occurred.at, released.occurred.latest) == (oral("20.11 18:00"),) * 2


def test_that_bounds_have_columns_of_their_own(on_the_road):
    head = "trip;kind;occurred_at;earliest;latest"
    result = on_the_road.takes_csv(
        "events",
        head,
        "R-1;joined_queue;;20.11 07:00;20.11 09:00",
        "R-1;released;20.11 18:00;20.11 19:00;",
    )
    assert blames(result) == [("events", 3, "earliest", "impossible_range")]
    assert in_force(on_the_road)[0].occurred.at == oral("20.11 08:00")


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        ("R-9;released;20.11 8:05;;;", "trip", "unknown_trip"),
        ("R-1;улетел;20.11 8:05;;;", "kind", "unknown_event"),
        ("R-1;released;20.11 8:05;-4;;", "km_to_barrier", "impossible_number"),
        ("R-1;released;20.11 8:05;nan;;", "km_to_barrier", "bad_number"),
        ("R-1;released;;;;x", "occurred_at", "missing_cell"),
        ("R-1;;20.11 8:05;;;", "kind", "missing_cell"),
        ("R-1;released;31.11 8:05;;;", "occurred_at", "impossible_date"),
    ],
)
def test_that_a_wrong_event_is_named_and_the_good_ones_go_in(on_the_road, row, column, code):
    result = on_the_road.takes_csv("events", HEAD, row, ROW)
    assert blames(result) == [("events", 2, column, code)]
    assert [r.row for r in result.rows if r.result == "taken"] == [3]


def test_that_the_russian_post_is_the_entry_on_the_way_out(on_the_road):
    head = "trip;kind;occurred_at;side;reason"
    on_the_road.takes_csv("events", head, "R-1;отказ;20.11 8:05;пост РФ;Д03")
    (event,) = on_the_road.journal("R-1")
    assert (event.side, event.reason) == (Side.ENTRY_POST, "D03")


def test_that_a_note_of_the_shift_belongs_to_no_trip(office):
    office.takes_csv("events", HEAD, "смена;note;20.11 8:05;;;все стоят")
    assert [e.text for e in office.journal()] == ["все стоят"]
