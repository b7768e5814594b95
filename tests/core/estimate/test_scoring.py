"""Scores of forecasts, each against a slow and obvious route."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.quantiles import LEVELS
from core.estimate.scoring import coverage, crps, crps_slow, pinball, skill, wilson_interval

hours = st.floats(0.3, 500)


@given(st.lists(hours, min_size=11, max_size=11), hours)
def test_that_the_fast_crps_is_the_one_of_the_definition(values, wait):
    quantiles = sorted(values)
    assert crps(np.array(quantiles), np.array(wait)) == pytest.approx(crps_slow(quantiles, wait))


@given(st.lists(hours, min_size=11, max_size=11), hours)
def test_that_the_log_crps_is_the_crps_of_logs(values, wait):
    quantiles = np.array(sorted(values))
    logs = crps_slow(list(np.log(quantiles)), float(np.log(wait)))
    assert crps(quantiles, np.array(wait), log=True) == pytest.approx(logs)


def test_that_a_sure_forecast_scores_its_absolute_error():
    assert crps(np.full(11, 10.0), np.array(14.0)) == pytest.approx(
        2 * np.mean([level * 4 for level in LEVELS])
    )


def test_that_the_true_quantiles_score_best():
    waits = np.random.default_rng(1).lognormal(2, 0.5, 4000)
    true = np.quantile(waits, LEVELS)
    whole = np.broadcast_to(true, (4000, 11))
    assert crps(whole, waits).mean() < crps(whole * 1.15, waits).mean()
    assert crps(whole, waits).mean() < crps(whole * 0.87, waits).mean()


def test_that_a_low_quantile_is_punished_little_when_the_wait_is_longer():
    loss = pinball(np.full(11, 5.0), np.array(6.0))
    assert loss[0] == pytest.approx(0.05)
    assert loss[-1] == pytest.approx(0.95)


def test_that_seven_of_ten_ranges_held():
    quantiles = np.broadcast_to(np.arange(11.0), (10, 11))
    waits = np.array([1, 2, 3, 4, 5, 6, 9, 9.5, 0.5, 20])
    assert coverage(quantiles, waits) == (7, 10)


def test_that_a_share_of_few_is_hardly_known():
    low, high = wilson_interval(8, 10)
    assert (low, high) == (pytest.approx(0.490, abs=1e-3), pytest.approx(0.943, abs=1e-3))
    assert wilson_interval(0, 0) == (0.0, 1.0)
    assert wilson_interval(10, 10)[1] == pytest.approx(1.0)


def test_that_skill_is_the_share_of_the_error_taken_away():
    assert skill(6.0, 8.0) == pytest.approx(0.25)
    assert skill(9.0, 8.0) == pytest.approx(-0.125)
    assert skill(1.0, 0.0) == 0.0
