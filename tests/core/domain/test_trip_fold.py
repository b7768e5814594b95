"""A trip's journal becomes its state."""

import gc
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.crossing import Direction, Side
from core.domain.event import EventKind, Occurred
from core.domain.ids import new_id
from core.domain.trip import Outcome, Stage
from core.domain.trip_fold import fold_trip
from tests.builders import NOW, a_trip, an_event, oral

TRIP = a_trip()


def fold(*rows, trip=TRIP):
    """Each row is (kind, "dd.mm hh:mm", more fields)."""
    events = [an_event(kind, at, trip, **more) for kind, at, more in rows]
    return fold_trip(trip, events)


def row(kind, at, **more):
    return kind, at, more


def test_that_a_trip_without_events_is_planned_over_its_first_crossing():
    state = fold()
    assert (state.stage, state.crossing, state.wait) == (Stage.PLANNED, "syrym", None)


def test_that_a_truck_waits_from_joining_the_queue_until_release():
    state = fold(row("joined_queue", "19.11 06:00"), row("released", "20.11 13:00"))
    (wait,) = state.waits
    assert wait.outcome == Outcome.RELEASED
    assert wait.hours(NOW) == 31
    assert state.stage == Stage.AFTER_BORDER
    assert state.waiting_hours(NOW) is None


def test_that_a_wait_that_goes_on_counts_to_now():
    assert fold(row("joined_queue", "19.11 07:20")).waiting_hours(NOW) == 31


def test_that_nothing_of_a_fold_stays_when_its_state_goes():
    gc.collect()
    fold(row("joined_queue", "19.11 06:00"), row("position", "20.11 06:00", km_to_barrier=9.0))
    assert gc.collect() == 0


def test_that_telling_of_the_queue_twice_does_not_begin_the_wait_anew():
    state = fold(row("joined_queue", "19.11 06:00"), row("joined_queue", "20.11 06:00"))
    assert len(state.waits) == 1
    assert state.wait.joined.at == oral("19.11 06:00")


def test_that_a_truck_first_heard_of_in_the_queue_has_a_wait_of_at_least_so_long():
    state = fold(
        row("departed", "19.11 06:00"),
        row("position", "19.11 20:00", km_to_barrier=13.0),
    )
    assert state.stage == Stage.QUEUE
    assert state.wait.truncated
    assert state.wait.joined.at == oral("19.11 20:00")


def test_that_the_hour_of_joining_told_late_makes_a_cut_wait_whole():
    state = fold(
        row("position", "19.11 20:00", km_to_barrier=13.0), row("joined_queue", "19.11 11:00")
    )
    assert not state.wait.truncated
    assert state.wait.joined.at == oral("19.11 11:00")


def test_that_a_second_try_after_a_refusal_counts_anew():
    state = fold(
        row("joined_queue", "18.11 06:00"),
        row("refused", "18.11 20:00", reason="D01"),
        row("joined_queue", "20.11 06:20"),
    )
    assert [w.try_no for w in state.waits] == [1, 2]
    assert state.waits[0].outcome == Outcome.REFUSED
    assert state.waiting_hours(NOW) == 8


def test_that_a_refused_truck_stands_since_it_joined_the_queue():
    state = fold(
        row("joined_queue", "18.11 19:00"),
        row("refused", "20.11 04:10", reason="D03", side=Side.ENTRY_POST),
    )
    assert state.stage == Stage.REFUSED
    assert state.waiting_hours(NOW) is None
    assert state.standing_hours(NOW) == pytest.approx(43 + 1 / 3)
    assert state.refusal.reason == "D03"


def test_that_the_side_of_a_refusal_follows_from_where_the_truck_was():
    state = fold(
        row("joined_queue", "18.11 19:00"),
        row("entry_post_in", "19.11 19:00"),
        row("refused", "20.11 04:10"),
    )
    assert state.refusal.side == Side.ENTRY_POST


def test_that_a_released_truck_turned_back_on_the_road_is_open_again():
    state = fold(
        row("joined_queue", "18.11 19:00"),
        row("released", "19.11 19:00"),
        row("turned_back", "20.11 02:00", side=Side.ROAD),
    )
    assert state.stage == Stage.TURNED_BACK
    assert state.waits[0].outcome == Outcome.RELEASED
    assert state.refusal.side == Side.ROAD
    assert state.standing_since == oral("20.11 02:00")


def test_that_an_attempt_to_reach_the_driver_does_not_end_his_silence():
    state = fold(
        row("position", "20.11 05:50", km_to_barrier=2.0),
        row("contact_attempt", "20.11 09:00"),
        row("contact_attempt", "20.11 11:00"),
    )
    assert state.last_contact == oral("20.11 05:50")
    assert state.attempts == 2


def test_that_a_word_told_later_is_a_contact_when_it_was_heard():
    state = fold(row("released", "19.11 21:40", heard_at=NOW))
    assert state.last_contact == NOW


def test_that_a_repaired_truck_goes_on_where_it_broke_down():
    state = fold(
        row("joined_queue", "20.11 01:00"),
        row("breakdown", "20.11 03:00"),
        row("repaired", "20.11 05:00"),
    )
    assert state.stage == Stage.QUEUE
    assert state.wait.joined.at == oral("20.11 01:00")


def test_that_a_diverted_truck_waits_at_its_new_crossing():
    state = fold(
        row("joined_queue", "19.11 01:00"),
        row("diverted", "19.11 20:00", crossing="taskala"),
        row("joined_queue", "20.11 01:00", crossing="taskala"),
    )
    assert [w.crossing for w in state.waits] == ["syrym", "taskala"]
    assert state.waits[0].outcome == Outcome.LEFT
    assert state.crossing == "taskala"


def test_that_after_the_first_border_the_next_one_lies_ahead():
    trip = a_trip(crossings=("syrym", "krasny"))
    state = fold(row("joined_queue", "18.11 01:00"), row("released", "19.11 01:00"), trip=trip)
    assert state.crossing == "krasny"


def test_that_a_burnt_slot_leaves_the_truck_in_the_queue():
    state = fold(
        row("joined_queue", "20.11 01:00"),
        row("slot_booked", "20.11 02:00", due_at=oral("20.11 16:00")),
        row("slot_lost", "20.11 14:00"),
    )
    assert state.stage == Stage.QUEUE
    assert state.slot.lost
    assert state.slot.begins == oral("20.11 16:00")


def test_that_a_trip_home_keeps_its_direction():
    trip = a_trip(direction=Direction.IN)
    assert fold(row("joined_queue", "20.11 01:00"), trip=trip).wait.direction == Direction.IN


def test_that_a_correction_stands_for_the_row_it_replaces():
    first = an_event("position", "20.11 08:00", TRIP, km_to_barrier=13.0)
    better = replace(first, id=new_id(), km_to_barrier=18.0, replaces=first.id, heard_at=NOW)
    assert fold_trip(TRIP, [first, better]).km_to_barrier == 18


def test_that_a_correction_of_a_correction_stands_alone():
    first = an_event("position", "20.11 08:00", TRIP, km_to_barrier=13.0)
    second = replace(first, id=new_id(), km_to_barrier=18.0, replaces=first.id, heard_at=NOW)
    third = replace(second, id=new_id(), km_to_barrier=16.0, replaces=second.id)
    assert fold_trip(TRIP, [third, first, second]).km_to_barrier == 16


def test_that_a_withdrawn_row_no_longer_counts():
    joined = an_event("joined_queue", "20.11 08:00", TRIP)
    gone = replace(joined, id=new_id(), replaces=joined.id, withdrawn=True)
    assert fold_trip(TRIP, [joined, gone]).stage == Stage.PLANNED


def test_that_correcting_an_entry_is_no_new_word_from_the_driver():
    refused = an_event("refused", "19.11 08:00", TRIP)
    reasoned = replace(refused, id=new_id(), reason="D01", replaces=refused.id, heard_at=NOW)
    state = fold_trip(TRIP, [refused, reasoned])
    assert state.refusal.reason == "D01"
    assert state.last_contact == oral("19.11 08:00")


def test_that_a_correction_the_driver_sent_himself_is_a_word_from_him():
    first = an_event("position", "19.11 08:00", TRIP, km_to_barrier=13.0)
    said = oral("20.11 09:00")
    better = replace(first, id=new_id(), km_to_barrier=18.0, replaces=first.id, said_at=said)
    assert fold_trip(TRIP, [first, better]).last_contact == said


def test_that_a_release_told_twice_passes_one_border():
    trip = a_trip(crossings=("syrym", "krasny"))
    state = fold(
        row("joined_queue", "18.11 01:00"),
        row("released", "19.11 01:00"),
        row("released", "19.11 02:00"),
        trip=trip,
    )
    assert state.passed == ("syrym",)
    assert state.crossing == "krasny"


def test_that_a_release_passes_the_border_even_where_nobody_told_of_the_queue():
    trip = a_trip(crossings=("syrym", "krasny"))
    state = fold(row("departed", "18.11 01:00"), row("released", "19.11 01:00"), trip=trip)
    assert (state.passed, state.crossing) == (("syrym",), "krasny")


def test_that_after_a_detour_over_another_crossing_the_next_planned_one_lies_ahead():
    trip = a_trip(crossings=("syrym", "krasny"))
    state = fold(
        row("diverted", "18.11 01:00", crossing="taskala"),
        row("joined_queue", "18.11 05:00", crossing="taskala"),
        row("released", "19.11 01:00"),
        trip=trip,
    )
    assert (state.passed, state.crossing) == (("taskala",), "krasny")


def test_that_a_truck_turned_back_that_joins_anew_has_that_border_before_it_again():
    trip = a_trip(crossings=("syrym", "krasny"))
    state = fold(
        row("joined_queue", "18.11 01:00"),
        row("released", "19.11 01:00"),
        row("turned_back", "19.11 06:00"),
        row("joined_queue", "20.11 01:00", crossing="syrym"),
        trip=trip,
    )
    assert (state.passed, state.crossing) == ((), "syrym")


def test_that_a_truck_that_arrived_without_a_word_of_its_release_was_released_before_that():
    state = fold(
        row("joined_queue", "18.11 06:00"),
        row("exit_post_in", "19.11 02:00"),
        row("arrived", "20.11 08:00"),
    )
    (wait,) = state.waits
    assert wait.outcome == Outcome.RELEASED
    assert (wait.last_there, wait.ended_at) == (oral("19.11 02:00"), oral("20.11 08:00"))
    assert state.passed == ("syrym",)


@pytest.mark.parametrize(
    ("told", "stage"), [("joined_queue", Stage.QUEUE), ("refused", Stage.REFUSED)]
)
def test_that_a_truck_at_the_border_that_waits_for_papers_still_stands_there(told, stage):
    state = fold(row(told, "19.11 07:20"), row("documents_wait", "20.11 08:00", reason="dopp"))
    assert state.stage == stage
    assert state.standing_hours(NOW) == 31
    assert state.delay_reason == "dopp"
    assert state.last_contact == oral("20.11 08:00")


@pytest.mark.parametrize(
    ("crossings", "stage"),
    [(("khorgos", "syrym"), Stage.QUEUE), (("khorgos",), Stage.AFTER_BORDER)],
)
def test_that_a_place_in_a_queue_after_a_border_is_one_before_the_next(crossings, stage):
    trip = a_trip(crossings=crossings)
    rows = [
        an_event("released", "18.11 08:00", trip, crossing="khorgos"),
        an_event("position", "20.11 08:00", trip, km_to_barrier=13.0),
    ]
    state = fold_trip(trip, rows)
    assert state.stage == stage
    assert [w.crossing for w in state.waits if w.ended_at is None] == (
        ["syrym"] if stage == Stage.QUEUE else []
    )


def test_that_who_is_at_the_second_border_has_passed_the_first():
    trip = a_trip(crossings=("khorgos", "syrym"))
    joined = an_event("joined_queue", "19.11 08:00", trip, crossing="syrym")
    assert fold_trip(trip, [joined]).passed == ("khorgos",)
    released = fold_trip(trip, [joined, an_event("released", "20.11 08:00", trip)])
    assert released.passed == ("khorgos", "syrym")


KINDS = st.sampled_from(list(EventKind))


@given(st.lists(st.tuples(KINDS, st.integers(0, 5000)), max_size=25))
def test_that_no_order_of_events_is_refused_and_waits_never_run_backwards(rows):
    start = oral("01.11 00:00")
    events = [an_event(kind, start + timedelta(minutes=m), TRIP) for kind, m in rows]
    state = fold_trip(TRIP, events)
    for wait in state.waits:
        assert wait.ended_at is None or wait.ended_at >= wait.joined.at
    assert sum(w.ended_at is None for w in state.waits) <= 1
    for standing in state.standings[:-1]:
        assert standing.ended_at is not None


def test_that_a_range_is_told_from_a_moment():
    assert Occurred(NOW, latest=NOW).is_range
    assert not Occurred(NOW).is_range


@pytest.mark.parametrize("seen", ["released", "joined_queue", "entry_post_in"])
def test_that_who_is_seen_at_the_border_has_not_arrived_whatever_was_told_of_before(seen):
    state = fold(row("delivered", "19.11 13:30"), row(seen, "20.11 09:40"))
    assert state.is_open
    assert (state.arrived_at, state.delivered_at) == (None, None)
