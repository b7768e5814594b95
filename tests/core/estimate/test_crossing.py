"""The forecaster of a crossing, told small histories."""

import numpy as np
import pytest

from core.domain.forecast import CrossingState, WhyNull
from core.estimate.crossing import Ask, CrossingEstimator
from core.estimate.facts import Notice, NoticeKind, Outcome, OwnWait, Passage, PostedKind
from core.estimate.prior import WeeklyPrior
from tests.core.estimate.worlds import (
    START,
    calm_days,
    counted,
    posted,
    released,
    taught,
    waiting,
)

PRIOR = WeeklyPrior((5.0,) * 4 + (14.0,) * 3, (14.0,) * 4 + (60.0,) * 3)
NOW = START + 10 * 24.0


def median(forecast):
    return forecast.quantiles.q50


def spread(forecast):
    return np.log(forecast.quantiles.q90 + 3) - np.log(forecast.quantiles.q10 + 3)


def test_that_there_is_no_forecast_from_nothing():
    forecast = CrossingEstimator().forecast(NOW)
    assert forecast.quantiles is None
    assert forecast.why_null is WhyNull.NO_DATA
    assert CrossingEstimator().state(NOW) == (CrossingState.UNKNOWN, None)


def test_that_a_prior_alone_is_a_basis_and_is_named():
    forecast = CrossingEstimator(PRIOR).forecast(START + 12)
    assert median(forecast) == pytest.approx(5, rel=0.35)
    assert forecast.basis.prior
    assert [(s.kind, s.weight) for s in forecast.basis.sources] == [("prior", 1.0)]
    assert forecast.p_refused is None


def test_that_a_prior_says_the_same_whatever_was_asked_before():
    asked = CrossingEstimator(PRIOR)
    asked.forecast(START + 500)
    late = CrossingEstimator(PRIOR).forecast(START + 20, START + 12)
    assert asked.forecast(START + 20, START + 12) == late
    assert late.quantiles.hours[0] >= 8


def test_that_a_friday_is_longer_than_a_monday_by_the_prior():
    estimator = CrossingEstimator(PRIOR)
    assert median(estimator.forecast(START, START + 4.5 * 24)) > 1.5 * median(
        estimator.forecast(START, START + 12)
    )


def test_that_calm_days_make_a_calm_forecast():
    forecast = taught(calm_days()).forecast(NOW)
    assert 4 < median(forecast) < 6
    assert forecast.quantiles.q90 < 12
    assert forecast.basis.own_released == 30
    assert forecast.basis.own_waiting == 0


def test_that_trucks_that_still_stand_lift_the_forecast():
    stuck = [waiting(f"stuck{k}", NOW - 20 + k) for k in range(4)]
    assert median(taught([*calm_days(9), *stuck]).forecast(NOW + 10)) > 12


def test_that_one_released_at_once_ends_the_jam():
    jam = [released(f"jam{k}", NOW + 6 * k, 40.0) for k in range(8)]
    over = [released("quick", NOW + 84, 4.0)]
    now = NOW + 90
    assert median(taught([*calm_days(), *jam]).forecast(now)) > 2 * median(
        taught([*calm_days(), *jam, *over]).forecast(now)
    )


def test_that_a_drivers_count_shortens_his_own_wait():
    queue = [
        posted(NOW, PostedKind.QUEUE_VEHICLES, 200.0),
        posted(NOW, PostedKind.WAIT, 20.0),
        waiting("417", NOW + 0.1),
    ]
    calm = calm_days(9, hours=20.0)
    before = taught([*calm, *queue])
    after = taught([*calm, *queue, counted("417", NOW + 5, 20.0)])
    assert median(after.forecast(NOW + 5, NOW + 0.1, "417")) < 0.7 * median(
        before.forecast(NOW + 5, NOW + 0.1, "417")
    )
    sources = {s.kind for s in after.forecast(NOW + 5, NOW + 0.1, "417").basis.sources}
    assert {"position", "queue_vehicles", "wait", "own"} == sources


def test_that_the_basis_shares_out_no_more_than_all():
    facts = [*calm_days(), posted(NOW, PostedKind.QUEUE_KM, 8.0), posted(NOW, PostedKind.WAIT, 40)]
    basis = taught(facts, CrossingEstimator(PRIOR)).forecast(NOW + 1).basis
    assert 0.95 < sum(s.weight for s in basis.sources) <= 1.002
    assert {s.kind: s.age_minutes for s in basis.sources}["queue_km"] == pytest.approx(60)


def test_that_a_posted_wait_without_a_length_is_believed_as_it_proved_true():
    doubled = [
        fact
        for k in range(30)
        for fact in (
            posted(START + 8 * k - 0.1, PostedKind.WAIT, 4.0 + (k % 4)),
            released(f"T{k}", START + 8.0 * k, 2 * (4.0 + (k % 4))),
        )
    ]
    now = START + 250
    estimator = taught([*doubled, posted(now, PostedKind.WAIT, 20.0)])
    assert 22 < median(estimator.forecast(now + 0.1)) < 60


def test_that_throughput_makes_a_posted_length_a_wait():
    calm = calm_days(9, hours=8.0)
    throughput = posted(NOW, PostedKind.THROUGHPUT, 240.0)
    length = posted(NOW, PostedKind.QUEUE_KM, 8.0)
    alone = taught([*calm, length]).forecast(NOW + 0.1)
    assert median(taught([*calm, throughput, length]).forecast(NOW + 0.1)) > 1.3 * median(alone)


def test_that_a_known_truck_first_heard_of_in_the_queue_is_truncated():
    seen = [waiting(f"T{k}", NOW - 30, truncated_at=NOW - 1) for k in range(4)]
    whole = [waiting(f"T{k}", NOW - 30) for k in range(4)]
    moment = NOW + 1
    assert median(taught([*calm_days(), *seen]).forecast(moment)) <= median(
        taught([*calm_days(), *whole]).forecast(moment)
    )


def test_that_a_coming_week_falls_back_on_the_climate():
    jam = [waiting(f"stuck{k}", NOW - 25 + k) for k in range(4)]
    estimator = taught([*calm_days(8), *jam])
    now, later = estimator.forecast(NOW), estimator.forecast(NOW, NOW + 7 * 24)
    assert median(later) < 0.6 * median(now)


def test_that_silence_widens_a_forecast():
    estimator = taught([*calm_days(), waiting("417", NOW)])
    assert spread(estimator.forecast(NOW + 24)) > spread(estimator.forecast(NOW))
    early = estimator.forecast(NOW + 1, NOW, "417").quantiles
    late = estimator.forecast(NOW + 4, NOW, "417").quantiles
    assert late.q90 > early.q90


def test_that_refusals_compete_with_release():
    refused = [
        OwnWait(f"R{k}", START + k, START + k, START + k + 6, START + k + 6, Outcome.REFUSED)
        for k in range(10)
    ]
    some = taught([*calm_days(), *refused]).forecast(NOW).p_refused
    none = taught(calm_days()).forecast(NOW).p_refused
    assert none < 0.05
    assert 0.15 < some < 0.35


def test_that_a_closure_without_end_gives_no_forecast():
    closure = Notice(NoticeKind.CLOSURE, NOW - 1, None, NOW - 1)
    estimator = taught([*calm_days(), closure])
    assert estimator.forecast(NOW).why_null is WhyNull.CLOSED
    assert estimator.state(NOW) == (CrossingState.CLOSED, NOW - 1)


def test_that_a_closure_with_an_end_is_waited_out():
    closure = Notice(NoticeKind.CLOSURE, NOW, NOW + 12, NOW)
    open_ = taught(calm_days()).forecast(NOW)
    closed = taught([*calm_days(), closure]).forecast(NOW)
    assert median(closed) == pytest.approx(median(open_) + 12, abs=1.5)


def test_that_a_jam_is_called_a_jam_and_its_end_is_seen():
    jam = [released(f"jam{k}", NOW + 6 * k, 50.0) for k in range(8)]
    calm = calm_days(6, start=NOW + 100)
    stuck = [waiting(f"jam{k}", NOW + 6 * k) for k in range(8)]
    estimator = taught([*calm_days(20, start=NOW - 480), *stuck])
    assert estimator.state(NOW + 48)[0] is CrossingState.JAM
    estimator = taught([*calm_days(20, start=NOW - 480), *jam, *calm])
    state, since = estimator.state(NOW + 240)
    assert state is CrossingState.CALM
    assert NOW + 48 < since < NOW + 200


def test_that_nobody_knows_after_three_days_of_silence():
    assert taught(calm_days()).state(NOW + 100)[0] is CrossingState.UNKNOWN


def test_that_a_batch_says_the_same_as_one_by_one():
    estimator = taught([*calm_days(), *(waiting(f"T{k}", NOW - 3 * k) for k in range(5))])
    asks = [Ask(NOW - 3 * k, f"T{k}") for k in range(5)]
    asks += [Ask(NOW), Ask(NOW + 50), Ask(NOW - 7), Ask(START - 5)]
    batch = estimator.forecast_many(NOW, asks)
    assert batch == [estimator.forecast(NOW, a.joined, a.truck) for a in asks]


def test_that_asking_changes_nothing():
    asked, silent = taught(calm_days()), taught(calm_days())
    for hour in range(20):
        asked.forecast(NOW + hour)
        asked.state(NOW + hour)
    more = [waiting("417", NOW + 20), counted("417", NOW + 21, 50.0)]
    last = [taught(more, e).forecast(NOW + 22, NOW + 20, "417") for e in (asked, silent)]
    assert last[0] == last[1]


def test_that_a_corrected_joining_replaces_the_first():
    corrected = OwnWait("417", NOW - 6, NOW + 0.5)
    estimator = taught([*calm_days(), waiting("417", NOW), corrected])
    forecast = estimator.forecast(NOW + 1, NOW, "417")
    assert forecast.quantiles.hours[0] >= 7
    assert forecast.basis.own_waiting == 1


def test_that_a_truck_which_left_the_queue_teaches_no_wait():
    gone = OwnWait("417", NOW, NOW, NOW + 3, NOW + 3, Outcome.LEFT)
    assert median(taught([*calm_days(), gone]).forecast(NOW + 4)) == pytest.approx(
        median(taught(calm_days()).forecast(NOW + 4)), rel=0.25
    )


def test_that_stays_in_the_waiting_area_are_weak_evidence():
    stays = [Passage(NOW - 2 * k, None if k < 2 else NOW + 38 - 2 * k, NOW + 40) for k in range(9)]
    calm = taught(calm_days()).forecast(NOW + 40)
    told = taught([*calm_days(), *stays]).forecast(NOW + 40)
    assert median(told) > median(calm)


def test_that_a_long_history_taken_quickly_teaches_the_climate():
    quick = taught(calm_days(), CrossingEstimator(learn_from=NOW))
    assert median(quick.forecast(NOW)) == pytest.approx(
        median(taught(calm_days()).forecast(NOW)), rel=0.2
    )
