"""Simple predictors, to be measured against."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.estimate.baselines import PastWait, simple_forecasts

MONDAY = 5 * 24.0  # 2020-01-06, some hours into it


def days(hours_each, first=MONDAY):
    return [PastWait(first + 24 * i, first + 24 * i + h) for i, h in enumerate(hours_each)]


def test_that_with_few_waits_nothing_is_said():
    assert simple_forecasts(days([5, 6, 7]), MONDAY + 1000) == {}


def test_that_a_wait_that_has_not_ended_yet_is_not_known():
    past = days([5] * 6)
    with_future = [*past, PastWait(MONDAY, MONDAY + 10_000)]
    now = MONDAY + 200
    assert all(
        np.array_equal(a, b)
        for a, b in zip(
            simple_forecasts(past, now).values(),
            simple_forecasts(with_future, now).values(),
            strict=True,
        )
    )


def test_that_the_last_truck_released_stands_for_the_next():
    past = days([6] * 10 + [30])
    les = simple_forecasts(past, MONDAY + 24 * 12)["les"]
    assert les[5] == pytest.approx(30, rel=0.2)


@given(st.lists(st.floats(0.5, 100), min_size=6, max_size=40))
def test_that_every_predictor_gives_a_spread_that_never_falls(hours):
    for spread in simple_forecasts(days(hours), MONDAY + 24 * 60).values():
        assert (np.diff(spread) >= -1e-9).all()
