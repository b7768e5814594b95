"""The smaller parts: trust, width, climate, chain, refusals, notices, the run of a crossing."""

import numpy as np
import pytest

from core.domain.forecast import CrossingState
from core.estimate.blend import Aggregation
from core.estimate.calibration import Calibration, Regime, Turn
from core.estimate.chain import WaitChain, Word
from core.estimate.climate import Climate
from core.estimate.facts import Notice, NoticeKind, Outcome
from core.estimate.flow import Flow
from core.estimate.grid import GRID, ended_likelihood, waiting_likelihood
from core.estimate.notices import Notices
from core.estimate.pace_bank import PaceBank
from core.estimate.posted import PostedFigures
from core.estimate.prior import WeeklyPrior
from core.estimate.refusals import Refusals
from core.estimate.scorecard import Said, Scorecard
from tests.core.estimate.worlds import START, PostedKind, posted


def middle(weights):
    return float(np.interp(0.5, np.cumsum(weights), GRID))


def upper(weights):
    return float(np.interp(0.9, np.cumsum(weights), GRID))


def test_that_the_better_forecaster_is_trusted_in_the_end():
    trust = Aggregation(np.array([0.2, 0.8]))
    for _ in range(200):
        trust.take(np.array([0.1, 0.3]))
    assert trust.weights[0] > 0.9
    assert trust.weights.sum() == pytest.approx(1)


def test_that_one_bad_truck_upsets_no_trust():
    trust = Aggregation(np.array([0.5, 0.5]))
    trust.take(np.array([0.9, 0.1]))
    assert trust.weights[0] > 0.2


def test_that_misses_widen_and_hits_narrow_only_their_own_regime():
    calibration = Calibration()
    for k in range(100):
        calibration.take_above(Regime.JAM, missed=k % 3 == 0, share=1.0)
        calibration.take_below(Regime.JAM, missed=False, share=1.0)
    lower, upper = calibration.factors(Regime.JAM)
    assert lower < 0.7
    assert upper > 1.5
    assert calibration.factors(Regime.CALM) == (1.0, 1.0)


def test_that_calibration_ends_at_one_miss_in_ten():
    noise = np.random.default_rng(3).normal(size=6000)
    calibration, missed = Calibration(), []
    for z in noise:
        miss = bool(z > 0.8 * calibration.factors(Regime.CALM)[1])
        missed.append(miss)
        calibration.take_above(Regime.CALM, missed=miss, share=1.0)
    assert np.mean(missed[1000:]) == pytest.approx(0.1, abs=0.01)


def test_that_the_climate_is_the_prior_until_waits_are_seen():
    climate = Climate(WeeklyPrior((6.0,) * 7, (24.0,) * 7))
    assert middle(climate.weights(START)) == pytest.approx(6, rel=0.1)
    for k in range(60):
        climate.take(START + 12 * k, 20.0)
    assert middle(climate.weights(START + 720)) == pytest.approx(20, rel=0.1)
    assert climate.calm_hours() == 6


def test_that_long_weekends_are_learnt():
    climate = Climate(None)
    for day in range(120):
        climate.take(START + 24 * day + 12, 30.0 if day % 7 >= 5 else 5.0)
    sunday, tuesday = START + 24 * 125 + 12, START + 24 * 127 + 12
    assert middle(climate.weights(sunday)) > 1.5 * middle(climate.weights(tuesday))


def test_that_first_come_first_served_forbids_a_sudden_end():
    chain = WaitChain(Climate(WeeklyPrior((6.0,) * 7, (24.0,) * 7)).weights)
    long = Word(START, ended_likelihood(60.0))
    soon = middle(chain.smooth([long], 0).at(START + 4))
    week = middle(chain.smooth([long], 0).at(START + 24 * 14))
    assert soon > 45
    assert week < 9


def test_that_who_joined_later_speaks_of_who_joined_before():
    chain = WaitChain(Climate(WeeklyPrior((6.0,) * 7, (36.0,) * 7)).weights)
    me = Word(START, waiting_likelihood(5.0))
    other = Word(START + 1, waiting_likelihood(30.0))
    alone, together = chain.smooth([me], 0), chain.smooth([me, other], 0)
    assert middle(together.without(0)) > 1.5 * middle(alone.without(0))


def test_that_a_queue_that_grew_may_grow_on():
    chain = WaitChain(Climate(WeeklyPrior((6.0,) * 7, (12.0,) * 7)).weights)
    level = [Word(START + 6 * k, ended_likelihood(24.0)) for k in range(4)]
    grown = [Word(START + 6 * k, ended_likelihood(6.0 + 6 * k)) for k in range(4)]
    after = {
        name: chain.smooth(words, 3).at(START + 24)
        for name, words in (("level", level), ("grown", grown))
    }
    assert upper(after["grown"]) > upper(after["level"]) + 1
    assert middle(after["grown"]) > middle(after["level"])


def test_that_a_chain_that_ran_before_says_what_a_new_one_says():
    climate = Climate(WeeklyPrior((6.0,) * 7, (36.0,) * 7))
    words = [Word(START + 5.0 * k, ended_likelihood(4.0 + k)) for k in range(8)]
    newer = [*words[1:6], Word(START + 31, waiting_likelihood(9.0)), *words[6:]]
    kept = WaitChain(climate.weights)
    for told in (words[:6], words, newer, newer[:2]):
        assert np.array_equal(
            kept.smooth(told, 0).at(START + 40),
            WaitChain(climate.weights).smooth(told, 0).at(START + 40),
        )
    climate.take(START, 50.0)
    again = WaitChain(climate.weights).smooth(words, 0)
    assert np.array_equal(kept.smooth(words, 0).at(START + 40), again.at(START + 40))


def test_that_a_queue_that_drained_may_drain_on():
    chain = WaitChain(Climate(WeeklyPrior((6.0,) * 7, (60.0,) * 7)).weights)
    level = [Word(START + 12 * k, ended_likelihood(20.0)) for k in range(4)]
    fallen = [Word(START + 12 * k, ended_likelihood(38.0 - 6 * k)) for k in range(4)]
    first, second = (chain.smooth(words, 3).at(START + 48) for words in (level, fallen))
    assert middle(second) < middle(first) - 1


def test_that_an_unheard_chain_is_the_climate():
    chain = WaitChain(Climate(None).weights)
    assert chain.smooth([], -1).at(START) == pytest.approx(chain.rest(START))


def test_that_refusals_come_late_or_never():
    refusals = Refusals()
    assert refusals.risk(np.array([])) is None
    for k in range(100):
        refusals.take(5.0 + k / 100, Outcome.RELEASED if k % 5 else Outcome.REFUSED)
    refusals.take(2.0, Outcome.LEFT)
    early = refusals.risk(np.array([1.0, 2.0])).chance(0.0)
    assert early == pytest.approx(0.2, abs=0.03)
    assert refusals.risk(np.array([])).chance(50.0) == pytest.approx(20.5 / 110)


def test_that_a_newer_notice_ends_an_open_closure():
    notices = Notices()
    notices.take(Notice(NoticeKind.CLOSURE, 10.0, None, 10.0))
    notices.take(Notice(NoticeKind.RESTRICTION, 10.0, None, 10.0))
    assert notices.is_closed_without_end(20.0)
    notices.take(Notice(NoticeKind.CLOSURE, 10.0, 24.0, 21.0))
    assert not notices.is_closed_without_end(22.0)
    assert notices.closed_since(22.0) == 10.0
    assert notices.closed_hours(12.0, 22.0, 20.0) == pytest.approx(2)
    assert not notices.is_closed(24.0)


def test_that_a_state_is_left_only_when_clearly_out_of_it():
    flow = Flow()
    for moment, wait in ((0.0, 5.0), (1.0, 21.0), (2.0, 19.0)):
        flow.see(moment, wait, 5.0)
    assert flow.read(3.0, 2.0, 19.0, 5.0) == (CrossingState.JAM, 1.0)
    flow.see(4.0, 11.0, 5.0)
    assert flow.read(5.0, 4.0, 11.0, 5.0) == (CrossingState.SLOW, 4.0)


def test_that_a_board_gives_way_to_a_posted_queue():
    pace = PaceBank()
    pace.advance(0.0)
    figures = PostedFigures(pace)
    figures.take(posted(0.0, PostedKind.THROUGHPUT, 240.0))
    figures.take(posted(0.0, PostedKind.QUEUE_KM, 2.0))
    figures.take(posted(0.0, PostedKind.BOARD_VEHICLES, 900.0))
    assert pace.ahead()[None][0].hours == pytest.approx(10, rel=0.1)


def test_that_an_older_figure_changes_nothing():
    pace = PaceBank()
    pace.advance(5.0)
    figures = PostedFigures(pace)
    figures.take(posted(5.0, PostedKind.WAIT, 8.0))
    figures.take(posted(1.0, PostedKind.WAIT, 80.0))
    assert figures.newest_wait(6.0).value == 8.0
    assert figures.newest_wait(30.0) is None
    assert figures.newest_length(6.0) is None


def test_that_a_post_which_lies_by_half_is_doubled():
    figures = PostedFigures(PaceBank())
    said = posted(0.0, PostedKind.WAIT, 10.0)
    before = figures.likelihood(said)
    for _ in range(30):
        figures.settle(said, 21.0)
    after = figures.likelihood(said)
    assert GRID[int(np.argmax(before))] == pytest.approx(10, rel=0.15)
    assert GRID[int(np.argmax(after))] == pytest.approx(20, rel=0.15)


def test_that_a_sign_of_a_turn_widens_one_side_and_fades_in_days():
    turn = Turn()
    turn.advance(0.0)
    turn.shorter(said_at=0.0)
    turn.longer(said_at=0.0)
    turn.longer(said_at=0.0)
    assert turn.upper > 2 * turn.lower > 0
    turn.advance(24.0)
    after_a_day = turn.upper
    turn.advance(96.0)
    assert 0 < turn.upper < 0.1 * after_a_day


def test_that_what_was_said_before_a_turn_is_one_sign_of_it():
    turn = Turn()
    turn.advance(100.0)
    turn.longer(said_at=90.0, strength=0.7)
    near = turn.upper
    turn.longer(said_at=80.0, strength=0.7)
    assert turn.upper == near
    turn.longer(said_at=80.0)
    missed = turn.upper
    assert missed > near
    turn.longer(said_at=95.0)
    assert turn.upper == missed
    turn.advance(101.0)
    faded = turn.upper
    turn.longer(said_at=100.5)
    assert turn.upper > faded


def test_that_trucks_which_outstay_what_was_said_widen_the_upper_side():
    levels = np.linspace(4.0, 14.0, 11)
    scorecard = Scorecard()
    scorecard.join("417", 0.0)
    scorecard.record("417", Said(0.0, False, Regime.CALM, 0.0, np.array([levels, levels]), levels))
    calm = scorecard.stretch(Regime.JAM, counted=True)
    scorecard.pass_by("417", 12.5)
    near = scorecard.stretch(Regime.JAM, counted=True)
    scorecard.pass_by("417", 13.5)
    missed = scorecard.stretch(Regime.JAM, counted=True)
    assert calm[1] < near[1] < missed[1]
    assert calm[0] == near[0] == missed[0]


def test_that_a_sign_of_a_turn_widens_counted_trucks_more():
    scorecard = Scorecard()
    scorecard.turn.longer(said_at=0.0)
    counted = scorecard.stretch(Regime.JAM, counted=True)
    others = scorecard.stretch(Regime.JAM, counted=False)
    assert 1.0 < others[1] < counted[1]


def test_that_a_median_below_the_range_said_before_widens_the_lower_side():
    levels = np.linspace(20.0, 40.0, 11)
    scorecard = Scorecard()
    scorecard.join("417", 0.0)
    for hours in (levels, levels / 3):
        said = Said(0.0, True, Regime.JAM, 0.0, np.array([hours, hours]), hours)
        scorecard.record("417", said)
    lower, upper = scorecard.stretch(Regime.JAM, counted=True)
    assert lower > 1.2
    assert upper == 1.0
