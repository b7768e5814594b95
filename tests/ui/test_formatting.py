"""How times, ages, hours and plates are written."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale

from tests.builders import NOW, oral
from tests.ui.desk_views import hours_ago, quantiles
from ui import formatting as fmt


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (0.7, "≥\u00a042 min"),
        (31.0, "≥\u00a031 h"),
        (32.92, "≥\u00a032 h"),
        (100.5, "≥\u00a0100 h"),
    ],
)
def test_that_a_wait_that_goes_on_is_rounded_down(english, hours, words):
    assert fmt.going_on(hours) == words


def test_that_a_wait_that_is_over_is_rounded_to_the_nearest_hour(english):
    assert [fmt.finished(h) for h in (32.4, 32.5, None)] == ["32 h", "33 h", "—"]


@pytest.mark.parametrize(
    ("hours", "words"),
    [(0, "just now"), (0.67, "40 min ago"), (10.9, "10 h ago"), (80, "3 d ago")],
)
def test_that_an_age_is_told_in_the_unit_people_say(english, hours, words):
    assert fmt.ago(hours_ago(hours), NOW) == words


def test_that_a_moment_never_heard_of_is_never(english):
    assert (fmt.ago(None, NOW), fmt.age(None, NOW)) == ("never", "—")


def test_that_a_moment_is_shown_on_the_clock_of_oral(english):
    assert fmt.oral(oral("20.11 08:05")) == "20.11 08:05"
    assert fmt.when(oral("20.11 08:05"), NOW) == "08:05"
    assert fmt.when(oral("19.11 08:05"), NOW) == "19.11 08:05"


def test_that_the_head_shows_oral_samara_and_moscow(english):
    assert fmt.desk_clocks(NOW) == ("Oral 14:20", "Samara 13:20", "Moscow 12:20")


@pytest.mark.parametrize(
    ("early", "late", "words"),
    [
        ("22.11 06:10", "22.11 14:50", "22.11 06–14"),
        ("20.11 22:00", "21.11 13:00", "20–21.11"),
        ("30.11 22:00", "02.12 13:00", "30.11–02.12"),
    ],
)
def test_that_a_rough_range_is_as_exact_as_it_is_wide(english, early, late, words):
    assert fmt.rough_range(oral(early), oral(late)) == words


def test_that_a_range_within_a_day_names_the_day_once(english):
    assert fmt.moments_range(oral("20.11 06:00"), oral("20.11 09:30")) == "20.11 06:00–09:30"
    later = NOW + timedelta(days=1)
    assert fmt.moments_range(NOW, later) == "20.11 14:20 – 21.11 14:20"


def test_that_a_forecast_is_told_in_whole_hours_as_on_paper(english):
    spread = quantiles(35.0, 0.16)
    low, high = spread.q10, spread.q90
    told = fmt.hours_range(spread)
    first, last = (int(n) for n in told.removesuffix(" h").split("–"))
    assert abs(first - low) <= 0.5
    assert abs(last - high) <= 0.5


@pytest.mark.parametrize(
    ("probability", "words"), [(0.0, "1 of 10"), (0.02, "1 of 10"), (0.31, "3 of 10"),
                               (0.99, "9 of 10"), (1.0, "9 of 10")]
)  # fmt: skip
def test_that_what_is_only_probable_is_never_all_or_nothing(english, probability, words):
    assert fmt.chance(probability) == words


def test_that_numbers_are_written_as_the_language_has_it(english):
    assert fmt.km(2.5) == "2.5 km"
    QLocale.setDefault(QLocale("ru"))
    assert fmt.km(2.5).startswith("2,5")
    assert fmt.km(13.0).startswith("13 ")


def test_that_a_plate_is_shown_in_its_national_form():
    assert [fmt.plate(p) for p in ("417ak07", "L417AKM", "А417ВС163")] == [
        "417 AK 07",
        "L 417 AKM",
        "А417ВС163",
    ]


def test_that_a_moment_takes_the_ending_a_kazakh_sentence_asks_of_it():
    told = "{moment:den} бері, {till:ge} дейін"
    words = told.format(moment=fmt.oral(oral("20.11 08:05")), till=fmt.clock(oral("20.11 17:00")))
    assert words == "20.11 08:05-тен бері, 17:00-ге дейін"
    assert f"{fmt.oral(None)}" == fmt.DASH
