"""Eleven quantiles that never fall."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.quantiles import LEVELS, Quantiles

SPREADS = st.lists(st.floats(0, 500), min_size=11, max_size=11).map(
    lambda v: Quantiles.of(sorted(v))
)


def test_that_falling_quantiles_are_refused():
    with pytest.raises(ValueError, match="fall"):
        Quantiles((1, 2, 3, 4, 5, 4, 7, 8, 9, 10, 11))


@given(SPREADS, st.floats(0, 1), st.floats(0, 1))
def test_that_a_higher_level_never_gives_fewer_hours(spread, a, b):
    low, high = sorted((a, b))
    assert spread.at(low) <= spread.at(high)


@given(SPREADS)
def test_that_each_level_is_hit(spread):
    assert [spread.at(level) for level in LEVELS] == pytest.approx(list(spread.hours))


@given(SPREADS, st.floats(-10, 600))
def test_that_the_chance_of_being_shorter_lies_between_none_and_all(spread, hours):
    assert 0 <= spread.chance_below(hours) <= 1
