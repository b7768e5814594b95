"""What is believed of a crossing before anything is seen."""

import math

import pytest

from core.estimate.facts import vehicles_from_km
from core.estimate.prior import WeeklyPrior, local_day, week_day
from tests.core.estimate.worlds import START

SYRYM = WeeklyPrior((5.0,) * 4 + (14.0,) * 3, (14.0,) * 4 + (60.0,) * 3)


def test_that_a_week_begins_on_monday_midnight_in_oral():
    assert week_day(START) == 0
    assert week_day(START - 0.01) == 6
    assert local_day(START) == 5


def test_that_friday_at_syrym_is_longer_than_thursday():
    thursday, _ = SYRYM.log_wait(START + 3 * 24 + 12)
    friday, _ = SYRYM.log_wait(START + 4 * 24 + 12)
    assert math.exp(thursday) == pytest.approx(5)
    assert math.exp(friday) == pytest.approx(14)


def test_that_one_in_ten_waits_beyond_the_upper_bound():
    mean, deviation = SYRYM.log_wait(START)
    assert math.exp(mean + 1.2815515655 * deviation) == pytest.approx(14)


def test_that_a_holiday_is_like_the_longest_day():
    holiday = WeeklyPrior(SYRYM.median, SYRYM.upper90, frozenset({local_day(START)}))
    assert math.exp(holiday.log_wait(START + 3)[0]) == pytest.approx(14)


def test_that_a_prior_without_seven_days_is_refused():
    with pytest.raises(ValueError, match="seven"):
        WeeklyPrior((5.0,), (14.0,))
    with pytest.raises(ValueError, match="above"):
        WeeklyPrior((5.0,) * 7, (4.0,) * 7)


def test_that_eight_kilometres_are_four_hundred_trucks():
    assert vehicles_from_km(8) == 400
