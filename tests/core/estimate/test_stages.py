"""A truck that is out of the queue: only the posts are before it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from core.estimate.crossing import CrossingEstimator
from core.estimate.facts import BorderStage, Outcome, OwnWait, Reached
from core.estimate.prior import WeeklyPrior
from core.estimate.replay import in_order_known
from tests.core.estimate.worlds import START, counted, passages, released, taught, waiting

LATER = START + 24 * 30
SYRYM = WeeklyPrior((5.0,) * 4 + (14.0,) * 3, (14.0,) * 4 + (60.0,) * 3)
few = settings(max_examples=settings.default.max_examples // 6)


def reached(truck, stage, at):
    return Reached(truck, stage, at, at)


def a_truck_at(stage, hours_ago, *history, prior=None, now=LATER, queued=40.0):
    """Teach of a truck that stands in a stage since so many hours."""
    joined = now - hours_ago - queued
    facts = [*history, waiting("mine", joined), reached("mine", stage, now - hours_ago)]
    return taught(facts, CrossingEstimator(prior)), joined


def left(estimator, joined, now=LATER):
    """Give the 80 % range of the hours still to come."""
    hours = estimator.forecast(now, joined, "mine").quantiles.hours
    return hours[1] - (now - joined), hours[-2] - (now - joined)


def test_that_a_truck_at_the_entry_post_has_no_days_before_it():
    in_queue = taught([*passages(1), waiting("mine", LATER - 41)])
    estimator, joined = a_truck_at(BorderStage.ENTRY_POST, 1.0, *passages(1))
    assert left(estimator, joined)[1] < 6
    assert left(estimator, joined)[1] < 0.5 * left(in_queue, LATER - 41)[1]


def test_that_the_way_shortens_from_stage_to_stage():
    ends = []
    for stage in (BorderStage.EXIT_POST, BorderStage.NEUTRAL, BorderStage.ENTRY_POST):
        estimator, joined = a_truck_at(stage, 0.1, *passages(2))
        ends.append(estimator.forecast(LATER, joined, "mine").quantiles.q50)
    assert ends == sorted(ends, reverse=True)


def test_that_before_any_passage_the_crossings_prior_speaks_and_is_named():
    estimator, joined = a_truck_at(BorderStage.EXIT_POST, 0.5, prior=SYRYM)
    forecast = estimator.forecast(LATER, joined, "mine")
    stage, prior = forecast.basis.sources
    assert (stage.kind, stage.source, stage.age_minutes) == ("stage", "exit_post", 30.0)
    assert (prior.kind, prior.weight) == ("prior", 1.0)
    assert forecast.basis.prior
    assert 1 < forecast.quantiles.q50 - 40.5 < 6


def test_that_passages_of_ours_outweigh_the_prior():
    estimator, joined = a_truck_at(BorderStage.ENTRY_POST, 0.5, *passages(3), prior=SYRYM)
    basis = estimator.forecast(LATER, joined, "mine").basis
    assert basis.own_released == 40
    assert basis.sources[0].weight > 0.8


def test_that_others_stuck_at_the_post_lengthen_the_way():
    stuck = [
        f
        for k in range(6)
        for f in (
            waiting(f"S{k}", LATER - 60),
            reached(f"S{k}", BorderStage.ENTRY_POST, LATER - 30),
        )
    ]
    alone, joined = a_truck_at(BorderStage.ENTRY_POST, 1.0, *passages(4))
    among, _ = a_truck_at(BorderStage.ENTRY_POST, 1.0, *passages(4), *stuck)
    assert left(among, joined)[1] > 1.5 * left(alone, joined)[1]


@few
@given(st.integers(0, 999), st.sampled_from(BorderStage), st.floats(0, 30), st.floats(0, 40))
def test_that_nothing_from_the_median_up_falls_while_it_stands_and_nobody_calls(
    seed, stage, first, more
):
    estimator, joined = a_truck_at(stage, 0.5, *passages(seed, trucks=seed % 30))
    early = estimator.forecast(LATER + first, joined, "mine").quantiles.hours
    late = estimator.forecast(LATER + first + more, joined, "mine").quantiles.hours
    assert late[0] >= LATER + first + more - joined - 1e-6
    assert all(b >= a - 1e-6 for a, b in zip(early[5:], late[5:], strict=True))


def test_that_the_range_widens_while_nobody_calls():
    estimator, joined = a_truck_at(BorderStage.ENTRY_POST, 0.5, *passages(5))
    spans = [left(estimator, joined, LATER + silent) for silent in (0.0, 3.0, 12.0, 48.0)]
    widths = [upper - lower for lower, upper in spans]
    assert widths == sorted(widths)


def test_that_those_refused_at_a_post_raise_its_risk_and_shorten_nothing():
    refused = [
        f
        for k in range(10)
        for f in (
            OwnWait(
                f"R{k}", LATER - 99 - k, LATER - 99 - k, LATER - 90, LATER - 90, Outcome.REFUSED
            ),
            reached(f"R{k}", BorderStage.ENTRY_POST, LATER - 92),
        )
    ]
    safe, joined = a_truck_at(BorderStage.ENTRY_POST, 0.5, *passages(6))
    risky, _ = a_truck_at(BorderStage.ENTRY_POST, 0.5, *passages(6), *refused)
    chances = [e.forecast(LATER, joined, "mine").p_refused for e in (safe, risky)]
    assert chances[1] > chances[0] + 0.1
    assert left(risky, joined)[1] >= left(safe, joined)[1]


def test_that_eight_of_ten_lie_in_the_range():
    held = []
    for seed in (7, 8):
        facts = passages(seed, trucks=60)
        ends = {f.truck: f for f in facts if isinstance(f, OwnWait)}
        estimator = CrossingEstimator(learn_from=LATER * 9)
        for fact in in_order_known(facts):
            estimator.take(fact)
            if isinstance(fact, Reached) and int(fact.truck[1:]) > 15:
                mine = ends[fact.truck]
                said = estimator.forecast(fact.known, mine.joined, fact.truck).quantiles
                held.append(said.q10 <= mine.ended - mine.joined <= said.q90)
    assert len(held) > 200
    assert 0.75 < sum(held) / len(held) < 0.87


def test_that_a_truck_at_the_exit_post_tells_those_behind_it_how_long_the_queue_is():
    calm = [released(f"c{k}", START + 8.0 * k, 5.0) for k in range(80)]
    behind = waiting("mine", LATER - 2)
    standing = [waiting("first", LATER - 30), behind]
    through = [*standing, reached("first", BorderStage.EXIT_POST, LATER - 1)]
    unsure, sure = (taught([*calm, *facts]) for facts in (standing, through))
    widths = []
    for estimator in (unsure, sure):
        said = estimator.forecast(LATER, LATER - 2, "mine").quantiles
        widths.append(said.q90 - said.q10)
    assert widths[1] < widths[0]


def test_that_trucks_counted_on_the_strip_are_none_of_the_queue():
    said = []
    for ahead in (5.0, 120.0):
        estimator, joined = a_truck_at(BorderStage.NEUTRAL, 2.0, *passages(9))
        estimator.take(counted("mine", LATER, ahead))
        said.append(estimator.forecast(LATER, joined, "mine").quantiles.hours)
    assert said[0] == said[1]


def test_that_a_stage_told_after_the_end_still_teaches():
    wait = released("late", LATER - 30, 20.0)
    late = Reached("late", BorderStage.NEUTRAL, LATER - 12, LATER - 5)
    estimator, joined = a_truck_at(BorderStage.NEUTRAL, 0.1, wait, late)
    assert estimator.forecast(LATER, joined, "mine").basis.own_released == 1


def test_that_a_stage_told_when_the_wait_is_long_forgotten_holds_nobody_up():
    late = Reached("gone", BorderStage.NEUTRAL, LATER - 900, LATER - 5)
    estimator, joined = a_truck_at(BorderStage.NEUTRAL, 0.1, late)
    assert estimator.forecast(LATER, joined, "mine").basis.own_waiting == 1
