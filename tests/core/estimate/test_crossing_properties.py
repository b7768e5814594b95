"""What holds of every forecast, whatever the history."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.estimate.crossing import CrossingEstimator
from core.estimate.facts import heard_at
from core.estimate.replay import in_order_known, replay
from tests.core.estimate.worlds import START, by_chance, taught

seeds = st.integers(0, 10**6)
few = settings(max_examples=settings.default.max_examples // 4)
WEEK = 168.0


def trucks_that_wait(facts, now):
    return [f for f in facts if hasattr(f, "joined") and f.ended is None and f.known <= now]


@few
@given(seeds, st.floats(0, 60), st.floats(0, 60))
def test_that_no_quantile_lies_below_the_elapsed_wait_nor_falls_by_time_alone(seed, first, more):
    facts = by_chance(seed)
    estimator = taught(facts)
    now = max(heard_at(f) for f in facts) + first
    for wait in trucks_that_wait(facts, now):
        early = estimator.forecast(now, wait.joined, wait.truck).quantiles.hours
        late = estimator.forecast(now + more, wait.joined, wait.truck).quantiles.hours
        assert early[0] >= now - wait.joined - 1e-6
        assert late[0] >= now + more - wait.joined - 1e-6
        assert all(b >= a - 1e-6 for a, b in zip(early[5:], late[5:], strict=True))


@few
@given(seeds, st.floats(0, 200))
def test_that_a_joining_truck_has_a_forecast_in_order(seed, ahead):
    facts = by_chance(seed)
    now = max(heard_at(f) for f in facts)
    forecast = taught(facts).forecast(now, now + ahead)
    assert list(forecast.quantiles.hours) == sorted(forecast.quantiles.hours)
    assert forecast.quantiles.hours[0] >= 0
    assert forecast.p_refused is None or 0 <= forecast.p_refused <= 1
    assert sum(s.weight for s in forecast.basis.sources) <= 1.003


@few
@given(seeds, st.integers(1, 100))
def test_that_a_shift_by_whole_weeks_shifts_nothing_else(seed, weeks):
    here, there = by_chance(seed), by_chance(seed, START + WEEK * weeks)
    now = max(heard_at(f) for f in here) + 1
    ours = taught(here).forecast(now).quantiles.hours
    theirs = taught(there).forecast(now + WEEK * weeks).quantiles.hours
    assert theirs == pytest.approx(ours, rel=1e-4)


@few
@given(seeds, st.floats(20, 300))
def test_that_a_forecast_never_looks_ahead(seed, hours):
    facts, cut = by_chance(seed), START + hours
    known = []
    for fact in facts:
        if fact.known <= cut:
            later = heard_at(fact) > cut
            known.append(type(fact)(fact.truck, fact.joined, fact.known) if later else fact)
    whole = [i for i in replay(CrossingEstimator(), facts, 7.0) if i.moment <= cut]
    part = [i for i in replay(CrossingEstimator(), known, 7.0) if i.moment <= cut]
    said = {(i.truck, i.step): i.forecast for i in whole}
    assert all(said[i.truck, i.step] == i.forecast for i in part if (i.truck, i.step) in said)
    assert {(i.truck, i.step) for i in whole} >= {(i.truck, i.step) for i in part}


def test_that_a_wait_becomes_known_in_two_parts():
    facts = by_chance(7)
    ordered = in_order_known(facts)
    assert [heard_at(f) for f in ordered] == sorted(heard_at(f) for f in ordered)
    assert len(ordered) > len(facts)
