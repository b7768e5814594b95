"""Numbers and moments as they are written on paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.report.format import (
    floor_hours,
    hour_range,
    hour_slot,
    near_hours,
    of_ten,
    plain,
    plural,
    round_parts,
    span,
    stamp_of,
    thousands,
)
from core.report.kazakh import Numeral
from tests.builders import oral

NBSP = "\u00a0"


def test_that_a_wait_that_goes_on_is_rounded_down():
    assert floor_hours(32 + 55 / 60) == 32
    assert floor_hours(30.9999999999) == 31


def test_that_a_finished_wait_is_rounded_to_the_nearest_hour():
    assert [near_hours(h) for h in (21.4, 21.5, 22.5)] == [21, 22, 23]


def test_that_a_range_within_a_day_names_the_day_once():
    text = span(oral("21.11 13:00"), oral("21.11 18:00")).replace(NBSP, " ")
    assert text == "21.11 13:00 – 18:00"


def test_that_a_range_of_equal_ends_is_one_number():
    assert (hour_range(26, 44), hour_range(5.6, 6.4)) == ("26–44", "6")


def test_that_the_hour_of_today_stands_without_its_day():
    now = oral("20.11 17:00")
    assert stamp_of(oral("20.11 05:48"), now) == "05:48"
    assert stamp_of(oral("19.11 23:59"), now).replace(NBSP, " ") == "19.11 23:59"


def test_that_a_booked_hour_names_both_its_ends():
    assert hour_slot(oral("20.11 23:00")).replace(NBSP, " ") == "20.11 23–00"


def test_that_thousands_are_grouped_and_decimals_kept_short():
    assert thousands(109_167).replace(NBSP, " ") == "109 167"
    assert (plain(6.0), plain(6.5), plain(6.5, ".")) == ("6", "6,5", "6.5")


def test_that_a_chance_is_never_none_and_never_all_of_ten():
    assert [of_ten(p) for p in (0.0, 0.34, 1.0)] == [1, 3, 9]


@pytest.mark.parametrize(
    ("count", "form"),
    [(1, "час"), (131, "час"), (22, "часа"), (11, "часов"), (112, "часов"), (5, "часов")],
)
def test_that_russian_counts_take_their_form(count, form):
    assert plural("час / часа / часов", count) == form


def test_that_english_has_two_forms_and_kazakh_one():
    assert [plural("hour / hours", n) for n in (1, 2)] == ["hour", "hours"]
    assert plural("сағат", 5) == "сағат"


@given(st.lists(st.floats(0, 200), min_size=2, max_size=4))
def test_that_parts_shown_add_up_to_the_whole_shown(parts):
    total = near_hours(sum(parts))
    shown = round_parts(parts, total)
    assert sum(shown) == total
    assert all(abs(a - b) < 1.001 for a, b in zip(shown, parts, strict=True))


@pytest.mark.parametrize(
    ("number", "till", "since", "of_them"),
    [
        ("17:00", "17:00-ге", "17:00-ден", None),
        ("05:48", "05:48-ге", "05:48-ден", None),
        ("06:40", "06:40-қа", "06:40-тан", None),
        ("10:30", "10:30-ға", "10:30-дан", None),
        ("41", "41-ге", "41-ден", "41-і"),
        ("10", "10-ға", "10-нан", "10-ы"),
        ("3", "3-ке", "3-тен", "3-і"),
        ("7", "7-ге", "7-ден", "7-сі"),
        ("26", "26-ға", "26-дан", "26-сы"),
        ("20", "20-ға", "20-дан", "20-сы"),
        ("40", "40-қа", "40-тан", "40-ы"),
        ("100", "100-ге", "100-ден", "100-і"),
    ],
)
def test_that_kazakh_endings_follow_the_number_as_it_is_read(number, till, since, of_them):
    value = Numeral(number)
    assert f"{value:ge}" == till
    assert f"{value:den}" == since
    if of_them:
        assert f"{value:i}" == of_them


@pytest.mark.parametrize(
    ("number", "of_them"), [(1, "1-еуі"), (6, "6-ауы"), (7, "7-еуі"), (8, "8-і")]
)
def test_that_kazakh_counts_trucks_together_up_to_seven(number, of_them):
    assert f"{Numeral(number):eui}" == of_them


def test_that_a_value_without_an_ending_stands_as_it_is():
    assert f"{Numeral('17:00')}" == "17:00"
