"""Readings: a row when the value changed, "still so at T" otherwise; seen as known at a moment."""

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest

from core.domain.crossing import Direction, Side
from core.domain.ids import new_id
from core.domain.problem import KezekError
from core.domain.reading import Reading, ReadingKind
from core.store import queries
from core.store.readings import Observed
from tests.builders import NOW, a_reading, oral

TODAY = date(2026, 11, 20)


@pytest.fixture
def observe(work):
    def _observe(*readings):
        with work() as unit:
            found = [unit.readings.observe(reading) for reading in readings]
            unit.commit()
        return found

    return _observe


def newest(store, heard_by=NOW):
    with store.reading() as snapshot:
        return queries.newest_readings(snapshot, heard_by)


def rows(store, heard_by=NOW):
    with store.reading() as snapshot:
        return queries.all_readings(snapshot, heard_by)


def board(value, at, **more):
    return a_reading("board_vehicles", value, at, **more)


def test_that_every_field_of_a_reading_comes_back(store, work):
    first = board(1, "20.11 07:00")
    reading = Reading(
        id=new_id(),
        crossing="syrym",
        direction=Direction.IN,
        kind=ReadingKind.SLOTS_FREE,
        observed_at=oral("20.11 08:00"),
        heard_at=oral("20.11 08:01"),
        written_at=oral("20.11 08:02"),
        source="cargoruqsat",
        value=85.5,
        unit="slots",
        day=TODAY,
        klass="express",
        entered_at=oral("20.11 06:00"),
        left_at=oral("20.11 07:00"),
        from_at=oral("20.11 06:00"),
        to_at=oral("20.11 07:00"),
        side=Side.EXIT_POST,
        subject="417AK07",
        reason="closure",
        text="ӘҒҚ",
        raw="<td>85</td>",
        still_at=oral("20.11 09:00"),
        author="Ораз",
        desk="desk-2",
        replaces=first.id,
        withdrawn=True,
    )
    assert all(getattr(reading, f.name) not in ("", None, False) for f in fields(reading))
    with work() as unit:
        unit.readings.add(first)
        unit.readings.add(reading)
        assert unit.readings.get(reading.id) == replace(reading, still_at=None)


def test_that_a_value_seen_again_is_a_sighting_not_a_row(store, observe):
    told = observe(board(315, "20.11 08:00"), board(315, "20.11 08:10"), board(316, "20.11 08:20"))
    assert told == [Observed.TAKEN, Observed.STILL_SO, Observed.TAKEN]
    assert [(row.value, row.still_at) for row in rows(store)] == [
        (315, oral("20.11 08:10")),
        (316, None),
    ]


def test_that_a_value_that_comes_back_is_a_row_again(store, observe):
    observe(board(5, "20.11 08:00"), board(6, "20.11 09:00"), board(5, "20.11 10:00"))
    assert [row.value for row in rows(store)] == [5, 6, 5]


def test_that_the_same_reading_again_adds_nothing(store, observe):
    told = [board(5, "20.11 08:00"), board(5, "20.11 09:00"), board(7, "20.11 10:00")]
    observe(*told)
    before = rows(store)
    again = [replace(reading, id=new_id()) for reading in told]
    assert observe(*again) == [Observed.KNOWN] * 3
    assert rows(store) == before


def test_that_the_same_moment_with_another_value_is_a_correction(store, observe):
    first = board(5, "20.11 08:00")
    other = board(7, "20.11 08:00", heard_at=oral("20.11 12:00"))
    assert observe(first, other) == [Observed.TAKEN, Observed.CHANGED]
    assert [row.value for row in rows(store)] == [5, 7]
    assert [row.value for row in newest(store)] == [7]
    assert [row.value for row in newest(store, oral("20.11 11:00"))] == [5]


def test_that_a_moment_that_was_only_a_sighting_can_be_corrected_too(store, observe):
    observe(board(5, "20.11 08:00"), board(5, "20.11 09:00"))
    assert observe(board(7, "20.11 09:00")) == [Observed.CHANGED]
    assert [row.value for row in newest(store)] == [7]


def test_that_what_comes_in_between_leaves_the_later_sighting_the_newest(store, observe):
    observe(board(3, "20.11 08:00"), board(3, "20.11 10:00"), board(3, "20.11 11:00"))
    told = [board(5, "20.11 09:00"), board(3, "20.11 10:00"), board(3, "20.11 11:00")]
    assert observe(*told) == [Observed.TAKEN, Observed.KNOWN, Observed.KNOWN]
    assert [(row.value, row.observed_at, row.still_at) for row in rows(store)] == [
        (3, oral("20.11 08:00"), None),
        (5, oral("20.11 09:00"), None),
        (3, oral("20.11 10:00"), oral("20.11 11:00")),
    ]


def test_that_each_day_class_source_and_direction_has_a_newest_of_its_own(store, observe):
    observe(
        a_reading("slots_free", 85, "20.11 08:00", day=TODAY, klass="standard"),
        a_reading("slots_free", 11, "20.11 08:00", day=TODAY, klass="express"),
        a_reading("slots_free", 497, "20.11 08:00", day=TODAY + timedelta(days=1)),
        board(315, "20.11 08:00"),
        board(40, "20.11 07:00", source="driver:417"),
        board(9, "20.11 07:00", direction=Direction.IN),
        board(8, "20.11 07:00", crossing="taskala"),
        board(315, "20.11 09:00"),
    )
    found = newest(store)
    assert sorted(row.value or 0 for row in found) == [8, 9, 11, 40, 85, 315, 497]


def test_that_days_gone_by_are_not_among_the_newest(store, observe):
    days = [TODAY - timedelta(days=n) for n in range(4)]
    observe(*(a_reading("slots_free", 5, "17.11 08:00", day=day) for day in days))
    observe(a_reading("slots_free", 5, "20.11 08:00", day=TODAY))
    assert sorted(row.day for row in newest(store) if row.day) == [days[1], days[0]]


def test_that_a_day_begins_at_midnight_of_oral(store, observe):
    days = [TODAY - timedelta(days=n) for n in range(2)]
    observe(*(a_reading("slots_free", 5, "20.11 23:30", day=day) for day in days))
    assert len(newest(store, oral("21.11 08:00"))) == 2
    observe(a_reading("slots_free", 5, "21.11 00:30", day=TODAY))  # still the 20th in UTC
    assert len(newest(store, oral("21.11 08:00"))) == 1


def test_that_days_without_a_line_do_not_hide_what_was_seen_last(store, observe):
    observe(a_reading("slots_free", 5, "10.11 08:00", day=date(2026, 11, 10)), passage())
    observe(passage(subject="old", seen="10.11 08:00", entered="10.11 06:00"))
    assert len(newest(store, oral("10.11 09:00"))) == 2
    assert len(newest(store, oral("18.11 09:00"))) == 2


def test_that_each_truck_has_a_newest_stay_and_position_of_its_own(store, observe):
    observe(
        passage(subject="a1"),
        passage(subject="b2"),
        passage(3.0, "15.11 09:00", seen="15.11 09:00", entered="15.11 06:00", subject="gone"),
        a_reading("position", 40, "20.11 08:00", subject="417AK07"),
        a_reading("position", 30, "20.11 09:00", subject="417AK07"),
        a_reading("position", 7, "20.11 08:00", subject="902BC07"),
    )
    found = newest(store)
    assert sorted(r.subject for r in found if r.kind == ReadingKind.PASSAGE) == ["a1", "b2"]
    assert sorted(r.value or 0 for r in found if r.kind == ReadingKind.POSITION) == [7, 30]


def test_that_a_truck_inside_for_days_is_shown_as_long_as_it_is_seen(store, observe):
    stay = {"subject": "long", "entered": "14.11 06:00"}
    observe(passage(seen="14.11 08:00", **stay), passage(seen="20.11 08:00", **stay))
    (inside,) = newest(store)
    assert inside.seen_at == oral("20.11 08:00")


def test_that_a_sighting_heard_later_is_not_seen_before(store, observe):
    observe(
        board(315, "20.11 08:00"),
        board(315, "20.11 09:00"),
        board(315, "20.11 10:00", heard_at=oral("20.11 12:00")),
    )
    assert newest(store, oral("20.11 08:30"))[0].still_at is None
    assert newest(store, oral("20.11 11:00"))[0].still_at == oral("20.11 09:00")
    assert newest(store, oral("20.11 12:00"))[0].still_at == oral("20.11 10:00")


def test_that_a_reading_heard_later_is_not_seen_before(store, observe):
    observe(board(315, "20.11 08:00", heard_at=oral("20.11 12:00")))
    assert newest(store, oral("20.11 11:00")) == []
    assert rows(store, oral("20.11 11:00")) == []


def test_that_a_withdrawn_reading_no_longer_counts(store, observe, work):
    wrong = board(9999, "20.11 09:00")
    observe(board(315, "20.11 08:00"), wrong)
    with work() as unit:
        unit.readings.add(replace(wrong, id=new_id(), replaces=wrong.id, withdrawn=True))
        unit.commit()
    assert [row.value for row in newest(store)] == [315]


def passage(value=None, left=None, seen="20.11 08:00", subject="a1", entered="20.11 06:00"):
    return a_reading(
        "passage",
        value,
        seen,
        subject=subject,
        entered_at=oral(entered),
        left_at=oral(left) if left else None,
    )


def test_that_a_stay_that_ends_corrects_the_stay_that_went_on(store, observe):
    told = [passage(), passage(seen="20.11 09:00"), passage(4.0, "20.11 10:00", "20.11 10:30")]
    assert observe(*told) == [Observed.TAKEN, Observed.STILL_SO, Observed.CHANGED]
    with store.reading() as snapshot:
        (ended,) = queries.readings_since(
            snapshot, "syrym", Direction.OUT, oral("20.11 00:00"), NOW
        )
        (inside,) = queries.readings_since(
            snapshot, "syrym", Direction.OUT, oral("20.11 00:00"), oral("20.11 09:30")
        )
    assert (ended.value, ended.left_at) == (4.0, oral("20.11 10:00"))
    assert (inside.value, inside.seen_at) == (None, oral("20.11 09:00"))


def test_that_two_who_entered_together_are_two(store, observe):
    assert observe(passage(subject="a1"), passage(subject="b2")) == [Observed.TAKEN] * 2


def test_that_what_held_within_the_window_is_read_though_it_began_before(store, observe):
    observe(
        board(1, "10.11 08:00"),
        board(2, "11.11 08:00"),
        board(2, "20.11 08:00"),
        board(3, "20.11 09:00"),
        a_reading("wait", 6, "20.11 09:30"),
        board(9, "20.11 09:00", crossing="taskala"),
    )
    with store.reading() as snapshot:
        since = oral("19.11 00:00")
        found = queries.readings_since(snapshot, "syrym", Direction.OUT, since, NOW)
        boards = queries.readings_since(
            snapshot, None, None, since, NOW, [ReadingKind.BOARD_VEHICLES]
        )
    assert [row.value for row in found] == [2, 3, 6]
    assert sorted(row.value or 0 for row in boards) == [2, 3, 9]


def test_that_a_reading_below_zero_is_refused_but_a_post_may_be_ahead_of_its_slots(observe):
    with pytest.raises(KezekError, match="record_does_not_fit"):
        observe(board(-1, "20.11 08:00"))
    assert observe(a_reading("lag", -2, "20.11 08:00")) == [Observed.TAKEN]


def test_that_old_sightings_are_thinned_but_each_quarter_day_keeps_its_last(store, observe, work):
    start = oral("10.11 05:00")  # midnight UTC
    moments = [start + timedelta(hours=hour) for hour in range(13)]
    observe(*(board(5, at) for at in moments), board(5, "20.11 13:00"), board(5, "20.11 14:00"))
    with work() as unit:
        assert unit.readings.thin(NOW) == 9
        assert unit.readings.thin(NOW) == 0
        unit.commit()
    assert newest(store)[0].still_at == oral("20.11 14:00")
    assert newest(store, start + timedelta(hours=11.5))[0].still_at == moments[11]
    assert newest(store, start + timedelta(hours=10.5))[0].still_at == moments[5]
