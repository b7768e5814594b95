"""The distribution of one wait: cut, stretched, blended."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.estimate.grid import GRID, own_wait_quantiles, waiting_likelihood
from core.estimate.law import Law

SOME = Law.from_hours(0.0, np.exp(np.linspace(0.5, 4.0, 26)))


@given(st.floats(0, 300), st.floats(0, 50))
def test_that_upper_quantiles_rise_with_the_elapsed_wait(waited, more):
    before, after = SOME.at_levels(waited), SOME.at_levels(waited + more)
    assert all(b >= a - 1e-6 for a, b in zip(before, after, strict=True))
    assert after[0] >= waited + more


@given(st.floats(0, 100), st.floats(0, 20), st.floats(0, 1), st.floats(0, 1))
def test_that_a_longer_silence_never_lowers_a_quantile_from_the_median_up(waited, more, age, older):
    before, after = SOME.aged(waited, age), SOME.aged(waited + more, age + older)
    assert (after[5:] >= before[5:] - 1e-6).all()
    assert (np.diff(after) >= 0).all()
    assert after[0] >= waited + more


def test_that_a_silence_widens_both_sides():
    fresh, old = SOME.aged(0.0, 0.0), SOME.aged(0.0, 0.3)
    assert old[1] < fresh[1] < fresh[9] < old[9]
    assert old[5] == fresh[5]


def test_that_a_wait_beyond_all_quantiles_goes_on():
    hours = SOME.at_levels(200.0)
    assert hours[0] > 200
    assert hours[-1] > hours[5] + 1


def test_that_a_blend_of_a_law_with_itself_is_the_law():
    blend = Law.blend((SOME, SOME), np.array([0.3, 0.7]))
    assert blend.soft == pytest.approx(SOME.soft)
    assert blend.median == pytest.approx(SOME.median)


def test_that_a_closure_moves_all_quantiles():
    plain, shut = SOME.at_levels(0), SOME.shifted(5).at_levels(0)
    assert shut == pytest.approx([h + 5 for h in plain], abs=0.2)


def test_that_an_own_wait_spreads_about_the_wait_of_its_place():
    weights = np.zeros(len(GRID))
    weights[30] = 1.0
    low, middle, high = own_wait_quantiles(weights, 0.0, np.array([0.1, 0.5, 0.9]))
    assert middle == pytest.approx(GRID[30], rel=0.05)
    assert low < 0.95 * middle < 1.05 * middle < high


def test_that_a_truck_that_still_stands_says_that_the_queue_is_long():
    says = waiting_likelihood(24.0)
    assert says[GRID < 10].max() < 0.1
    assert says[GRID > 40].min() > 0.9
