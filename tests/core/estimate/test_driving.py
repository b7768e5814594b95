"""Driving hours and what the rules of rest make of them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.estimate.driving import (
    BREAK,
    DAY_REST,
    DRAWS,
    WEEK_REST,
    Duty,
    draws,
    driving_hours,
    duty_after,
    elapsed_hours,
    hours_after_wait,
)

NONE = np.zeros(DRAWS)
RESTED = Duty(NONE, NONE)


def elapsed(hours: float, driven: float = 0.0, days: float = 0.0) -> float:
    return elapsed_hours(NONE + hours, Duty(NONE + driven, NONE + days))[0]


def test_that_four_hours_are_driven_in_one_go():
    assert elapsed(4) == 4


def test_that_a_break_falls_after_four_and_a_half_hours():
    assert elapsed(4.5) == 4.5
    assert elapsed(5) == 5 + BREAK


def test_that_nine_hours_end_the_day():
    assert elapsed(9) == 9 + BREAK
    assert elapsed(10) == 10 + BREAK + DAY_REST


def test_that_moscow_takes_two_nights():
    assert elapsed(22) == 22 + 2 * BREAK + 2 * DAY_REST


def test_that_the_sixth_day_ends_in_a_weekly_rest():
    assert elapsed(54) == 54 + 6 * BREAK + 5 * DAY_REST
    assert elapsed(55) == 55 + 6 * BREAK + 5 * DAY_REST + WEEK_REST


def test_that_hours_driven_before_bring_the_rest_nearer():
    assert elapsed(2, driven=8) == 2 + DAY_REST


@given(st.floats(0, 60), st.floats(0, 60), st.floats(0, 9), st.integers(0, 5))
def test_that_a_way_in_two_parts_takes_as_long_as_in_one(first, second, driven, days):
    start = Duty(NONE + driven, NONE + float(days))
    whole = elapsed_hours(NONE + first + second, start)[0]
    between = duty_after(NONE + first, start)
    parts = elapsed_hours(NONE + first, start)[0] + elapsed_hours(NONE + second, between)[0]
    slack = BREAK + WEEK_REST  # a stop that falls exactly between the parts
    assert parts <= whole + 1e-6
    assert whole - parts <= slack


@given(st.floats(0, 100), st.floats(0, 20), st.floats(0, 9), st.integers(0, 5))
def test_that_a_longer_way_never_takes_less(hours, more, driven, days):
    assert elapsed(hours + more, driven, days) >= elapsed(hours, driven, days) + more - 1e-9


@given(st.floats(0, 60), st.floats(0, 40), st.floats(0, 120), st.floats(0, 24))
def test_that_a_longer_wait_never_brings_anybody_home_earlier(driving, driven, wait, more):
    duty = Duty(NONE + driven % 9, draws().week * 5 // 1)
    short = wait + hours_after_wait(NONE + driving, duty, NONE + wait)
    long = wait + more + hours_after_wait(NONE + driving, duty, NONE + wait + more)
    assert (long >= short - 1e-9).all()


def test_that_after_a_long_creeping_queue_most_drivers_must_rest_at_once():
    after = hours_after_wait(NONE + 3.0, RESTED, NONE + 30.0)
    rested = np.mean(after >= 3 + DAY_REST)
    assert rested == pytest.approx(0.6, abs=0.02)


def test_that_after_a_short_wait_nobody_rests():
    after = hours_after_wait(NONE + 3.0, RESTED, NONE + 4.0)
    assert (after == 3.0).all()


def test_that_the_usual_speed_is_sixty_with_a_tenth_of_spread():
    hours = driving_hours(600)
    assert np.median(hours) == pytest.approx(10, rel=0.01)
    assert np.std(np.log(hours)) == pytest.approx(0.10, abs=0.01)


def test_that_the_draws_are_the_same_for_everybody():
    assert draws() is draws()
    assert np.sort(draws().waits[0])[0] == pytest.approx(0.5 / DRAWS)
