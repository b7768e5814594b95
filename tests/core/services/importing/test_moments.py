"""Moments as they stand in an office's tables."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.clock import ORAL
from core.domain.problem import KezekError
from core.services.importing.moments import Around, read_day, read_moment
from tests.builders import NOW, oral

ALONE = Around(NOW)
UNDER = Around(NOW, above=oral("20.11 06:00"))


def why_not(value, around=ALONE):
    with pytest.raises(KezekError) as caught:
        read_moment(value, around)
    return caught.value.problem.code


@pytest.mark.parametrize(
    "written",
    [
        "2026-11-20T08:05:00+05:00",
        "2026-11-20T03:05:00Z",
        "2026-11-20T08:05",
        "2026-11-20 8:05",
        "20.11.2026 8:05",
        "20.11.26 08:05",
        "20.11 8-05",
        "20.11 8.05",
        "20.11 0805",
        "20.11, 8:05",
        "20.11. 8:05",
        "20/11 8:05",
        "20 ноября 8:05",
        "20 ноября 2026 г. 8:05",
        "20 қараша 8:05",
        "20 караша 2026 ж. 8-05",
        "2026 ж. 20 қараша 8:05",
        "20 нояб. 805",
        "20-11-2026 8.05",
        "20.11 6:05 мск",
        "20.11 7:05 самара",
        "20.11\u00a08:05",
        datetime(2026, 11, 20, 8, 5),  # noqa: DTZ001  a cell of Excel has no zone
        datetime(2026, 11, 20, 3, 5, tzinfo=UTC),
        46346 + (8 * 60 + 5) / 1440,
        "46346,336805556",
    ],
)
def test_that_every_form_of_the_office_is_the_same_moment(written):
    moment = read_moment(written, ALONE)
    assert moment.at == oral("20.11 08:05")
    assert moment.earliest is None
    assert moment.latest is None


@pytest.mark.parametrize(
    "written",
    [
        "20.11",
        "20.11.",
        "20.11.26",
        "20.11.2026",
        "20/11",
        "20 ноября",
        "20 қараша",
        46346,
        20.11,
        "46346",
        "2026-11-20",
        date(2026, 11, 20),
    ],
)
def test_that_a_day_without_an_hour_is_the_whole_day(written):
    moment = read_moment(written, ALONE)
    assert moment.whole_day
    assert moment.at == oral("20.11 12:00")
    assert moment.earliest == oral("20.11 00:00")
    assert moment.by == oral("20.11 23:59")


@pytest.mark.parametrize(
    "written",
    [
        "8.05",
        "0805",
        "805",
        "8:05",
        "8-05",
        805.0,
        8.05,
        time(8, 5),
        timedelta(hours=8, minutes=5),
        (8 * 60 + 5) / 1440,
        "0,336805556",
    ],
)
def test_that_a_clock_time_takes_its_day_from_the_row_above(written):
    assert read_moment(written, UNDER).at == oral("20.11 08:05")
    by_cell = Around(NOW, day=date(2026, 11, 19))
    assert read_moment(written, by_cell).at == oral("19.11 08:05")


@pytest.mark.parametrize("written", ["0805", "8:05", "8-05", time(8, 5), 0.25, "утром", "до 18"])
def test_that_a_clock_time_without_a_day_is_not_guessed(written):
    assert why_not(written) == "time_needs_day"


def test_that_a_clock_that_runs_backwards_may_be_the_next_day_and_is_asked():
    assert why_not("01:30", Around(NOW, above=oral("20.11 22:00"))) == "time_needs_day"


@pytest.mark.parametrize(
    ("written", "earliest", "latest"),
    [
        ("20.11 утром", "07:00", "10:00"),
        ("20.11 ночью", "00:00", "06:00"),
        ("20.11 в обед", "12:00", "14:00"),
        ("20 қараша кешке", "18:00", "21:00"),
        ("20.11 07:00-10:00", "07:00", "10:00"),
    ],
)
def test_that_a_word_for_a_part_of_the_day_is_a_range(written, earliest, latest):
    moment = read_moment(written, ALONE)
    assert (moment.earliest, moment.latest) == (oral(f"20.11 {earliest}"), oral(f"20.11 {latest}"))
    assert moment.earliest < moment.at < moment.latest


@pytest.mark.parametrize("written", ["20.11 до 18", "20.11 до 18:00", "20.11 18-ге дейін"])
def test_that_until_six_is_not_later_than_six(written):
    moment = read_moment(written, ALONE)
    assert moment.at == moment.latest == oral("20.11 18:00")
    assert moment.earliest is None


@pytest.mark.parametrize("written", ["5/11", "05/11/2026", "8.05", 8.05, 20.1, "20.1"])
def test_that_what_can_be_read_in_two_ways_is_refused(written):
    assert why_not(written) == "time_ambiguous"


def test_that_a_day_or_an_hour_is_refused_where_both_fit():
    assert why_not("20.11", UNDER) == "time_ambiguous"


@pytest.mark.parametrize(
    "written", ["31.11", "20.11 25:00", "30.02.2026", "20.11 8:75", "1.1.1826"]
)
def test_that_an_impossible_date_is_named_as_such(written):
    assert why_not(written) == "impossible_date"


@pytest.mark.parametrize("written", ["", "abc", "скоро", "99", True, -5.0, 1e300, "20.11 скоро"])
def test_that_what_is_no_time_is_not_understood(written):
    assert why_not(written) == "time_not_understood"


@pytest.mark.parametrize(
    ("written", "day"), [("28.12", date(2025, 12, 28)), ("3 февраля", date(2026, 2, 3))]
)
def test_that_a_missing_year_is_the_nearest(written, day):
    in_january = datetime(2026, 1, 9, tzinfo=ORAL)
    assert read_day(written, in_january) == day


def test_that_a_column_of_days_takes_a_point_for_a_date():
    assert read_day("8.05", NOW) == date(2027, 5, 8)
    assert read_day("20.11", NOW) == date(2026, 11, 20)


@given(st.one_of(st.text(max_size=40), st.floats(), st.integers(), st.dates(), st.times()))
def test_that_no_cell_brings_the_reader_down(value):
    for around in (ALONE, UNDER):
        try:
            moment = read_moment(value, around)
        except KezekError:
            continue
        assert moment.at.utcoffset() == timedelta(0)
