"""Arrivals: road, wait and rests, as the journal stands."""

import math
from dataclasses import replace
from datetime import timedelta
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.clock import hours_between
from core.domain.forecast import WaitForecast, WhyNull
from core.domain.quantiles import LEVELS, Quantiles
from core.estimate.arrival import arrival, journey, not_yet
from core.estimate.driving import DAY_REST
from core.estimate.legs import Leg, TripLegs
from tests.builders import NOW, oral
from tests.core.estimate.road_table import legs_of
from tests.pace import cpu_seconds

_NORMAL = NormalDist()


def a_wait(median=5.0, upper90=14.0, waited=0.0) -> WaitForecast:
    """A lognormal wait, given that so much of it is over."""
    spread = math.log(upper90 / median) / _NORMAL.inv_cdf(0.9)
    gone = _NORMAL.cdf(math.log(waited / median) / spread) if waited > 0 else 0.0
    levels = [min(gone + level * (1 - gone), 1 - 1e-12) for level in LEVELS]
    hours = [median * math.exp(spread * _NORMAL.inv_cdf(level)) for level in levels]
    return WaitForecast(Quantiles.of(max(h, waited) for h in hours))


def test_that_a_truck_from_the_yard_drives_waits_and_drives_on():
    legs = legs_of(planned_departure=oral("20.11 16:00"))
    assert [leg.crossing for leg in legs.legs] == ["syrym", None]
    assert [leg.km for leg in legs.legs] == [58, 184]
    arrives = arrival(NOW, legs, {"syrym": a_wait()})
    assert 10 < arrives.quantiles.q50 < 16
    assert not arrives.approximate


def test_that_without_a_planned_departure_nobody_can_say():
    legs = legs_of()
    assert arrival(NOW, legs, {"syrym": a_wait()}).why_null == WhyNull.NOT_PLANNED


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        ("refused", WhyNull.REFUSED),
        ("turned_back", WhyNull.TURNED_BACK),
        ("to_storage", WhyNull.STORAGE),
        ("breakdown", WhyNull.BROKEN),
        ("arrived", WhyNull.DONE),
        ("delivered", WhyNull.DONE),
    ],
)
def test_that_a_truck_which_does_not_move_by_itself_has_no_arrival(kind, why):
    legs = legs_of(("joined_queue", "19.11 08:00", {}), (kind, "20.11 08:00", {}))
    arrives = arrival(NOW, legs, {"syrym": a_wait()}, oral("21.11 08:00"))
    assert arrives.quantiles is None
    assert arrives.why_null == why
    assert arrives.p_late is None


def test_that_a_closed_crossing_closes_the_arrival():
    legs = legs_of(("departed", "20.11 14:00", {}))
    closed = WaitForecast(None, why_null=WhyNull.CLOSED)
    assert arrival(NOW, legs, {"syrym": closed}).why_null == WhyNull.CLOSED


def test_that_a_crossing_of_which_nothing_is_known_gives_no_arrival():
    legs = legs_of(("departed", "20.11 14:00", {}))
    assert arrival(NOW, legs, {}).why_null == WhyNull.NO_DATA


def test_that_a_waiting_truck_has_only_the_way_after_the_border_left():
    legs = legs_of(("departed", "20.11 06:00", {}), ("joined_queue", "20.11 08:00", {}))
    assert [leg.km for leg in legs.legs] == [0, 184]
    waited = hours_between(oral("20.11 08:00"), NOW)
    arrives = arrival(NOW, legs, {"syrym": a_wait(waited=waited)})
    left = a_wait(waited=waited).quantiles.q50 - waited
    assert arrives.quantiles.q50 == pytest.approx(left + 184 / 60, abs=2.5)


def test_that_a_released_truck_is_reckoned_from_its_release():
    legs = legs_of(("joined_queue", "20.11 08:00", {}), ("released", "20.11 12:20", {}))
    arrives = arrival(NOW, legs, {})
    assert arrives.quantiles.q50 == pytest.approx(184 / 60 - 2, abs=0.3)


def test_that_two_crossings_are_passed_in_order():
    legs = legs_of(
        ("departed", "20.11 08:00", {}), origin="Урумчи", crossings=("nurzholy", "syrym")
    )
    assert legs.crossings == ("nurzholy", "syrym")
    arrives = arrival(NOW, legs, {"nurzholy": a_wait(6, 36), "syrym": a_wait()})
    assert arrives.quantiles.q50 > 3900 / 60 + 5 * DAY_REST


def test_that_a_late_promise_is_likely_missed_and_a_far_one_kept():
    legs = legs_of(("departed", "20.11 14:00", {}))
    waits = {"syrym": a_wait()}
    assert arrival(NOW, legs, waits, NOW + timedelta(hours=4)).p_late > 0.9
    assert arrival(NOW, legs, waits, NOW + timedelta(hours=72)).p_late < 0.1
    assert arrival(NOW, legs, waits).p_late is None


def test_that_a_promise_already_past_is_missed_for_sure():
    legs = legs_of(("departed", "20.11 14:00", {}))
    assert arrival(NOW, legs, {"syrym": a_wait()}, NOW - timedelta(minutes=1)).p_late == 1


def test_that_the_same_facts_give_the_same_answer():
    legs = legs_of(("departed", "20.11 14:00", {}))
    assert arrival(NOW, legs, {"syrym": a_wait()}) == arrival(NOW, legs, {"syrym": a_wait()})


@given(st.floats(2, 20), st.floats(1.5, 6), st.floats(0.1, 80), st.floats(0.05, 12))
def test_that_time_alone_never_brings_a_waiting_truck_nearer(median, ratio, waited, later):
    joined = NOW - timedelta(hours=waited)
    legs = TripLegs((Leg(0, "syrym"), Leg(1249, None)), joined, joined, behind_km=58)
    then = NOW + timedelta(hours=later)
    first = arrival(NOW, legs, {"syrym": a_wait(median, median * ratio, waited)})
    second = arrival(then, legs, {"syrym": a_wait(median, median * ratio, waited + later)})
    for before, after in zip(first.quantiles.hours[5:], second.quantiles.hours[5:], strict=True):
        assert after + later >= before - 1e-6


@given(st.floats(0.1, 80), st.floats(0.05, 12))
def test_that_time_alone_brings_no_truck_with_two_crossings_nearer(waited, later):
    joined = NOW - timedelta(hours=waited)
    roads = (Leg(0, "nurzholy"), Leg(3048, "syrym"), Leg(1249, None))
    legs = TripLegs(roads, joined, joined)
    first, second = (
        arrival(
            NOW + timedelta(hours=h),
            legs,
            {"nurzholy": a_wait(6, 36, waited + h), "syrym": a_wait()},
        ).quantiles.hours[5:]
        for h in (0, later)
    )
    assert all(b + later >= a - 1e-6 for a, b in zip(first, second, strict=True))


@given(st.floats(0, 90), st.floats(0.05, 12))
def test_that_time_alone_never_brings_a_truck_on_the_road_nearer(driven, later):
    legs = TripLegs((Leg(58, "syrym"), Leg(184, None)), NOW - timedelta(hours=driven))
    waits = {"syrym": a_wait()}
    first = arrival(NOW, legs, waits).quantiles.hours
    second = arrival(NOW + timedelta(hours=later), legs, waits).quantiles.hours
    assert all(b + later >= a - 1e-6 for a, b in zip(first, second, strict=True))


@given(st.floats(0.5, 400))
def test_that_no_waiting_truck_arrives_before_it_can(waited):
    joined = NOW - timedelta(hours=waited)
    legs = TripLegs((Leg(0, "syrym"), Leg(184, None)), joined, joined, behind_km=58)
    arrives = arrival(NOW, legs, {"syrym": a_wait(waited=waited)})
    assert arrives.quantiles.hours[0] >= 184 / 60 / 1.35


def test_that_a_truck_overdue_without_a_word_is_expected_from_now_on_and_ever_wider():
    legs = legs_of(("released", "18.11 08:00", {}))
    spans = []
    for days in (0, 2, 4):
        at = NOW + timedelta(days=days)
        quantiles = arrival(at, legs, {}, oral("18.11 20:00")).quantiles
        assert quantiles.hours[0] >= 0
        spans.append(quantiles.q90 - quantiles.q10)
    assert spans == sorted(spans)
    assert spans[0] > 5


def test_that_what_is_not_reported_yet_lies_ahead():
    at = not_yet(np.full(192, -10.0))
    assert (at > 0).all()
    assert 1 < np.median(at) < 10
    assert (not_yet(np.full(192, 3.0)) == 3).all()


def test_that_a_longer_promise_of_wait_moves_every_quantile_back():
    legs = legs_of(("departed", "20.11 14:00", {}))
    short = arrival(NOW, legs, {"syrym": a_wait(5, 14)}).quantiles.hours
    long = arrival(NOW, legs, {"syrym": a_wait(20, 56)}).quantiles.hours
    assert all(b > a for a, b in zip(short, long, strict=True))


def test_that_the_barrier_is_reached_before_the_goal():
    legs = legs_of(("departed", "20.11 14:00", {}))
    course = journey(NOW, legs, {"syrym": a_wait()})
    pairs = zip(course.barrier.hours, course.arrival.quantiles.hours, strict=True)
    assert all(barrier < goal for barrier, goal in pairs)


def test_that_a_truck_at_the_post_has_no_barrier_before_it():
    legs = legs_of(("joined_queue", "20.11 08:00", {}), ("exit_post_in", "20.11 13:00", {}))
    waited = hours_between(oral("20.11 08:00"), NOW)
    assert journey(NOW, legs, {"syrym": a_wait(waited=waited)}).barrier is None


def test_that_a_planned_departure_long_past_is_still_to_come():
    legs = legs_of(planned_departure=oral("19.11 08:00"))
    early = arrival(NOW, legs, {"syrym": a_wait()}).quantiles
    on_time = legs_of(planned_departure=NOW)
    assert early.q50 > arrival(NOW, on_time, {"syrym": a_wait()}).quantiles.q50


def test_that_a_thousand_trips_take_about_a_second():
    legs = legs_of(("departed", "20.11 14:00", {}), destination="Москва")
    waits = {"syrym": a_wait()}
    many = [replace(legs, begins_at=NOW - timedelta(minutes=i)) for i in range(1000)]
    late = NOW + timedelta(hours=60)
    assert cpu_seconds(lambda: [arrival(NOW, one, waits, late) for one in many]) < 3  # 0.5 s
