"""Readings of crossings from a table, in our units."""

import pytest

from core.domain.clock import ORAL
from core.domain.crossing import Direction
from core.domain.reading import ReadingKind
from core.store import queries
from tests.builders import NOW, oral
from tests.core.services.importing.conftest import blames, fates

HEAD = "crossing;observed_at;kind;value;unit;source"
ROW = "syrym;2026-11-20T08:00:00+05:00;queue_km;18;km;driver"


def stored(office):
    with office.desk.store.reading() as snapshot:
        return queries.readings_since(snapshot, None, None, oral("01.11 00:00"), NOW)


def test_that_a_reading_is_taken_once(office):
    assert fates(office.takes_csv("readings", HEAD, ROW)) == ["taken"]
    assert fates(office.takes_csv("readings", HEAD, ROW)) == ["known"]
    (reading,) = stored(office)
    assert (reading.value, reading.unit, reading.direction) == (18, "km", Direction.OUT)
    assert reading.heard_at == reading.observed_at == oral("20.11 08:00")


def test_that_another_value_of_the_same_moment_is_a_correction(office):
    office.takes_csv("readings", HEAD, ROW)
    assert fates(office.takes_csv("readings", HEAD, ROW.replace("18", "13"))) == ["changed"]
    assert [r.value for r in stored(office)] == [13]


@pytest.mark.parametrize(
    ("kind", "value", "unit", "hours"),
    [
        ("wait", "90", "мин", 1.5),
        ("wait", "2", "сутки", 48),
        ("ожидание", "26 ч", "", 26),
        ("throughput", "5", "в час", 120),
        ("queue_km", "800", "м", 0.8),
    ],
)
def test_that_units_are_turned_into_ours(office, kind, value, unit, hours):
    office.takes_csv("readings", HEAD, f"Сырым;20.11 8:00;{kind};{value};{unit};driver")
    assert stored(office)[0].value == pytest.approx(hours)


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        ("syrym;20.11 8:00;queue_km;18;вёрст;driver", "unit", "bad_unit"),
        ("syrym;20.11 8:00;queue_km;-1;km;driver", "value", "impossible_number"),
        ("syrym;20.11 8:00;погода;1;;driver", "kind", "unknown_reading"),
        ("luna;20.11 8:00;queue_km;18;km;driver", "crossing", "unknown_crossing"),
        ("syrym;20.11 8:00;queue_km;18;km;", "source", "missing_cell"),
        ("syrym;20.11 8:00;queue_km;;km;driver", "value", "missing_cell"),
        ("syrym;20.11 8:00;board_vehicles;3.5;;driver", "value", "bad_number"),
    ],
)
def test_that_a_wrong_reading_is_named(office, row, column, code):
    assert blames(office.takes_csv("readings", HEAD, row)) == [("readings", 2, column, code)]


def test_that_free_slots_have_a_day_and_a_class(office):
    office.takes_csv(
        "readings",
        "crossing;observed_at;kind;value;day;class;source",
        "syrym;20.11 8:00;slots_free;85;21.11;обычный;cargoruqsat",
        "syrym;20.11 8:00;slots_free;11;21.11;express;cargoruqsat",
    )
    assert {(r.klass, r.value, r.day.isoformat()) for r in stored(office)} == {
        ("standard", 85, "2026-11-21"),
        ("express", 11, "2026-11-21"),
    }


def test_that_several_facts_of_one_moment_name_the_post_once(office):
    rows = (HEAD, "syrym;20.11 8:00;queue_km;18;;driver", ";;throughput;120;;")
    assert fates(office.takes_csv("readings", *rows)) == ["taken", "taken"]
    assert {r.source for r in stored(office)} == {"driver"}


def test_that_a_notice_says_what_it_is_instead_of_a_value(office):
    office.takes_csv("readings", HEAD, "syrym;20.11 8:00;notice;трасса закрыта;;dispatcher")
    (reading,) = stored(office)
    assert (reading.kind, reading.value, reading.reason) == (
        ReadingKind.NOTICE,
        None,
        "road_closed",
    )


def test_that_a_passage_told_by_its_hours_ended_when_it_was_seen(office):
    office.takes_csv("readings", HEAD, "syrym;20.11 8:00;passage;6;;cargoruqsat")
    (reading,) = stored(office)
    assert reading.entered_at == oral("20.11 02:00")
    assert reading.left_at.astimezone(ORAL).hour == 8


def test_that_a_stay_that_goes_on_is_in_hours_too(office):
    head = "crossing;observed_at;kind;value;unit;source;entered_at"
    row = "syrym;2026-11-20T08:00+05:00;passage;;hours;cargoruqsat;2026-11-20T02:00+05:00"
    assert fates(office.takes_csv("readings", head, row)) == ["taken"]
    (reading,) = stored(office)
    assert (reading.value, reading.unit) == (None, "hours")
