"""The pace of a queue from counts, posts and releases."""

import math

import pytest

from core.estimate.pace import PaceFilter, PaceLaw
from core.estimate.pace_bank import Ahead, PaceBank, with_change

WILD = 3  # words of the wildest filter, the last: no change of regime, an early, a late one


def a_posted_queue(trucks=100.0, an_hour=10.0):
    pace = PaceFilter()
    pace.advance(0.0)
    pace.take_posted_queue(trucks)
    pace.take_posted_pace(an_hour)
    return pace


def ahead_of(pace, key=None):
    return pace.hours_to_barrier()[key][0]


def test_that_a_posted_queue_over_its_pace_is_the_wait_of_who_joins():
    assert ahead_of(a_posted_queue()) == pytest.approx(10, rel=0.05)


def test_that_nothing_is_known_without_a_pace():
    pace = PaceFilter()
    pace.advance(0.0)
    pace.join("417")
    assert pace.hours_to_barrier() == {}


def test_that_time_alone_brings_a_truck_to_the_barrier():
    pace = a_posted_queue()
    pace.join("417")
    pace.advance(4.0)
    assert ahead_of(pace, "417") == pytest.approx(6, rel=0.1)


def test_that_a_slow_count_slows_every_truck():
    pace = a_posted_queue(300.0)
    pace.join("417")
    pace.join("902")
    pace.advance(12.0)
    before = ahead_of(pace, "902")
    pace.take_position("417", 12.0, 280.0)
    assert ahead_of(pace, "902") > before + 1


def log_pace_after_growth(wave):
    pace = PaceFilter(PaceLaw(regimes=True, drift=0.003, wander=0.8, wander_hours=72.0))
    pace.advance(0.0)
    pace.take_posted_pace(10.0)
    for post in range(1, 61):
        pace.advance(4.0 * post)
        pace.take_posted_queue(100.0 + wave * (post % 2))
    before = pace.log_pace
    for hours in (4.0, 8.0):
        pace.advance(240.0 + hours)
        pace.take_posted_queue(100.0 + 5.0 * hours)
    return pace.log_pace - before


def test_that_growth_means_more_where_trucks_come_evenly():
    assert log_pace_after_growth(wave=0.0) < log_pace_after_growth(wave=40.0) < 0


def test_that_a_count_is_worth_less_when_it_is_late():
    fresh, late = a_posted_queue(300.0), a_posted_queue(300.0)
    for pace, at in ((fresh, 10.0), (late, 2.0)):
        pace.join("417")
        pace.advance(10.0)
        pace.take_position("417", at, 200.0)
    assert ahead_of(late, "417") < ahead_of(fresh, "417")


def test_that_a_truck_far_from_where_it_was_thought_moves_no_other():
    pace = a_posted_queue(4.0)
    pace.join("417")
    pace.advance(0.1)
    pace.join("902")
    pace.take_position("417", 0.1, 160.0)
    assert ahead_of(pace, "417") > 10
    assert ahead_of(pace, "902") < 2


def test_that_closed_posts_let_nobody_pass():
    pace = a_posted_queue()
    pace.join("417")
    pace.advance(5.0, closed=True)
    assert ahead_of(pace, "417") == pytest.approx(10, rel=0.05)


def test_that_a_queue_that_falls_faster_than_the_pace_had_more_departures():
    pace = a_posted_queue(300.0)
    pace.join("417")
    pace.advance(4.0)
    pace.take_posted_queue(150.0)
    assert ahead_of(pace, "417") < 18


def test_that_two_counts_of_one_driver_make_a_pace():
    pace = PaceFilter()
    pace.advance(0.0)
    pace.join("417")
    pace.take_position("417", 0.0, 100.0)
    pace.advance(5.0)
    pace.take_position("417", 5.0, 50.0)
    assert ahead_of(pace, "417") == pytest.approx(5, rel=0.15)


def test_that_a_release_of_a_truck_never_counted_tells_the_pace():
    quick, slow = a_posted_queue(100.0), a_posted_queue(100.0)
    for pace, hours in ((quick, 7.0), (slow, 20.0)):
        pace.join("417")
        pace.join("902")
        pace.advance(hours)
        pace.release("417", hours)
    assert ahead_of(quick) < ahead_of(slow)
    assert "417" not in quick.hours_to_barrier()


def test_that_an_unknown_truck_changes_nothing():
    pace = a_posted_queue()
    pace.take_position("417", 0.0, 50.0)
    pace.drop("417")
    assert set(pace.hours_to_barrier()) == {None}


def test_that_a_wild_pace_is_believed_when_counts_go_wild():
    bank = PaceBank()
    bank.advance(0.0)
    bank.take_posted_queue(400.0)
    bank.take_posted_pace(10.0)
    for key in "abcdef":
        bank.join(key)
    before = bank.ahead()["a"][-WILD:]
    left = 400.0
    for hour in range(4, 25, 4):
        bank.advance(float(hour))
        left -= 120.0 if hour > 12 else 4.0
        for key in "abcdef":
            bank.take_position(key, float(hour), max(left, 5.0))
    after = bank.ahead()["a"]
    assert sum(word.weight for word in after[-WILD:]) > sum(word.weight for word in before)
    assert sum(word.weight for word in after) == pytest.approx(1)


def test_that_a_jam_may_end_before_a_truck_is_through():
    jam = Ahead(1.0, 60.0, 0.3)
    stays, early, late = with_change(jam, math.log(0.4))
    assert early.hours < late.hours < stays.hours == jam.hours
    assert stays.weight + early.weight + late.weight == pytest.approx(1)
    assert stays.weight < 0.5 < with_change(Ahead(1.0, 5.0, 0.3), 0.0)[0].weight


def test_that_a_posted_queue_that_falls_fast_quickens_a_pace_of_regimes():
    fell, stood = (PaceFilter(PaceLaw(regimes=True, wander=0.8)) for _ in range(2))
    for pace, an_hour in ((fell, -12.0), (stood, 0.0)):
        pace.advance(0.0)
        pace.take_posted_queue(300.0)
        pace.take_posted_pace(10.0)
        for hour in (4.0, 8.0, 12.0):
            pace.advance(hour)
            pace.take_posted_queue(300.0 + an_hour * hour)
    assert fell.log_pace > stood.log_pace + 0.3
