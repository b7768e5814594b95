"""Parts of a delay by side, and what they cost: they add up, and a longer wait never costs less."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.delay import STANDING, DelaySide, delay_parts, downtime, time_by_side
from core.domain.event import EventKind
from core.domain.terms import Terms, Unit, charge, own_cost, terms_of
from core.domain.trip_fold import fold_trip
from tests.builders import NOW, a_customer, a_trip, an_event, oral

S = DelaySide


def hours_of(trip, *events, now=NOW, start=None):
    state = fold_trip(trip, [an_event(kind, at, trip, **more) for kind, at, more in told(events)])
    found = time_by_side(delay_parts(state), now, start)
    return {side: round(time.hours, 2) for side, time in found.items()}


def told(events):
    for event in events:
        kind, at, *more = event
        yield kind, at, more[0] if more else {}


def test_that_a_wait_told_in_full_has_its_four_parts():
    found = hours_of(
        a_trip(),
        ("joined_queue", "19.11 08:00"),
        ("exit_post_in", "19.11 20:00"),
        ("exit_post_out", "19.11 22:00"),
        ("entry_post_in", "20.11 04:00"),
        ("released", "20.11 05:30"),
    )
    assert found == {S.QUEUE: 12, S.EXIT_POST: 2, S.NEUTRAL: 6, S.ENTRY_POST: 1.5}


def test_that_a_truck_in_the_queue_loses_its_hours_there():
    assert hours_of(a_trip(), ("joined_queue", "20.11 04:20")) == {S.QUEUE: 10}


def test_that_what_nobody_told_apart_is_not_guessed():
    whole = (("joined_queue", "19.11 08:00"), ("released", "20.11 08:00"))
    assert hours_of(a_trip(), *whole) == {S.BORDER: 24}
    known_exit = (whole[0], ("exit_post_out", "19.11 20:00"), whole[1])
    assert hours_of(a_trip(), *known_exit) == {S.EXIT_SIDE: 12, S.FAR_SIDE: 12}


def test_that_hours_after_a_refusal_are_the_refusals_until_the_next_try():
    found = hours_of(
        a_trip(),
        ("joined_queue", "18.11 08:00"),
        ("exit_post_out", "18.11 18:00"),
        ("entry_post_in", "18.11 20:00"),
        ("refused", "18.11 22:00", {"reason": "D03"}),
        ("joined_queue", "20.11 08:00"),
        ("released", "20.11 14:00"),
    )
    assert found == {
        S.EXIT_SIDE: 10,
        S.NEUTRAL: 2,
        S.ENTRY_POST: 2,
        S.REFUSED: 34,
        S.BORDER: 6,
    }


def test_that_a_breakdown_on_the_road_and_a_slow_unloading_are_told_apart():
    found = hours_of(
        a_trip(),
        ("departed", "18.11 08:00"),
        ("breakdown", "18.11 12:00"),
        ("repaired", "18.11 18:00"),
        ("arrived", "19.11 08:00"),
        ("delivered", "20.11 08:00"),
    )
    assert found == {S.ROAD: 6, S.UNLOADING: 24}


def test_that_papers_waited_for_in_the_yard_are_no_downtime():
    found = hours_of(a_trip(), ("loaded", "19.11 08:00"), ("documents_wait", "20.11 04:20"))
    assert found == {S.PAPERS: 10}


def test_that_a_day_of_the_report_takes_only_its_own_hours():
    start = oral("20.11 00:00")
    found = hours_of(a_trip(), ("joined_queue", "19.11 08:00"), start=start)
    assert found == {S.QUEUE: pytest.approx(14.33, abs=0.01)}


def test_that_a_wait_going_on_and_one_whose_start_nobody_told_are_lower_bounds():
    trip = a_trip()
    state = fold_trip(trip, [an_event("position", "20.11 04:20", trip, km_to_barrier=6.0)])
    (part,) = delay_parts(state)
    assert part.is_least
    assert time_by_side([part], NOW)[S.QUEUE].goes_on


journeys = st.lists(
    st.tuples(
        st.sampled_from(
            [k for k in EventKind if k not in (EventKind.NOTE, EventKind.CONTACT_ATTEMPT)]
        ),
        st.integers(0, 400),
    ),
    max_size=14,
)


@given(journeys)
def test_that_hours_by_side_add_up_to_the_papers_downtime(steps):
    trip = a_trip()
    begin = NOW - timedelta(hours=200)
    events = [an_event(kind, begin + timedelta(hours=h / 2), trip) for kind, h in steps]
    state = fold_trip(trip, events)
    found = time_by_side(delay_parts(state), NOW)
    stood = sum(s.hours_within(begin, NOW) for s in state.standings if s.why != "documents")
    assert downtime(found).hours == pytest.approx(stood)
    assert sum(t.hours for s, t in found.items() if s in STANDING) == pytest.approx(stood)
    parts = delay_parts(state)
    for first, second in pairwise(parts):
        if {first.side, second.side} <= STANDING:
            assert first.ended is not None
            assert first.ended <= second.began


DAILY = Terms(Decimal(10_000), Unit.DAY, "RUB", free=timedelta(hours=24))
HOURLY = Terms(Decimal(500), Unit.HOUR, "RUB", free=timedelta(hours=24))


def owed(terms, hours):
    found = time_by_side(
        delay_parts(
            fold_trip(
                trip := a_trip(),
                [an_event("joined_queue", NOW - timedelta(hours=hours), trip)],
            )
        ),
        NOW,
    )
    return charge(terms, found).money.amount


def test_that_a_started_day_is_paid_and_the_free_hours_are_not():
    assert owed(DAILY, 24) == 0
    assert owed(DAILY, 24.5) == 10_000
    assert owed(DAILY, 48) == 10_000
    assert owed(DAILY, 49) == 20_000


def test_that_by_the_hour_only_full_hours_are_paid():
    assert owed(HOURLY, 24.9) == 0
    assert owed(HOURLY, 27.5) == 1_500


def test_that_a_rate_of_nothing_by_the_hour_leaves_the_one_by_the_day():
    office = a_customer(rate_per_hour=0.0, rate_per_day=10_000.0, currency="RUB")
    assert terms_of(office).unit == Unit.DAY
    assert terms_of(replace(office, rate_per_day=0.0)) is None


@given(st.floats(0, 500), st.floats(0, 200), st.sampled_from([DAILY, HOURLY]))
def test_that_a_longer_wait_never_costs_less(hours, more, terms):
    assert owed(terms, hours) <= owed(terms, hours + more)
    longer = own_cost(timedelta(hours=hours + more), 20_000, "RUB").amount
    assert own_cost(timedelta(hours=hours), 20_000, "RUB").amount <= longer


def test_that_a_customer_pays_only_for_his_sides():
    trip = a_trip()
    events = [
        an_event("joined_queue", "17.11 08:00", trip),
        an_event("exit_post_in", "19.11 08:00", trip),
        an_event("exit_post_out", "19.11 20:00", trip),
    ]
    found = time_by_side(delay_parts(fold_trip(trip, events)), NOW)
    only_queue = Terms(Decimal(100), Unit.HOUR, "RUB", sides=frozenset({S.QUEUE}))
    assert charge(only_queue, found).units == 48
    untold = time_by_side(delay_parts(fold_trip(trip, [events[0], events[2]])), NOW)
    assert charge(only_queue, untold).units == 0


def test_that_a_truck_day_is_the_companys_own_cost():
    assert own_cost(timedelta(hours=131), 20_000, "RUB").amount == Decimal("109166.67")


def test_that_the_minutes_shown_subtract_to_the_hours_shown():
    trip = a_trip()
    events = [
        an_event("joined_queue", "20.11 01:10", trip),
        an_event("exit_post_in", "20.11 05:53", trip),
        an_event("exit_post_out", "20.11 09:37", trip),
    ]
    seconds = (20, 48, 12)
    told_later = [
        replace(e, occurred=replace(e.occurred, at=e.occurred.at + timedelta(seconds=s)))
        for e, s in zip(events, seconds, strict=True)
    ]
    queue, post, *_ = delay_parts(fold_trip(trip, told_later))
    assert (queue.began, queue.ended) == (oral("20.11 01:10"), oral("20.11 05:53"))
    assert post.within(None, NOW) == timedelta(hours=3, minutes=44)
    assert queue.within(None, NOW) + post.within(None, NOW) == timedelta(hours=8, minutes=27)
