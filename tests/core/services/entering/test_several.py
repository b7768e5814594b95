"""One action on several trucks: each has its entry, all go back at once."""

import pytest

from core.domain.problem import KezekError
from core.services.entering import entries, several
from core.services.looking import look
from tests.builders import oral
from tests.desks import send


@pytest.fixture
def desk(desk):
    for plate in ("417 AK 07", "902 BC 07"):
        send(desk, plate, ("departed", "19.11 01:00"), ("joined_queue", "19.11 08:00"))
    return desk


@pytest.fixture
def trips(desk):
    return [t.trip.id for t in look.look(desk).trips]


def states(desk):
    return [t.state for t in look.look(desk).trips]


def test_that_a_next_step_is_kept_for_each_and_taken_back_at_once(desk, trips):
    kept = several.step_all(desk, trips, "позвонить  клиенту", "Ержан", oral("20.11 18:00"))
    assert {s.next_step.text for s in states(desk)} == {"позвонить клиенту"}
    assert {s.next_step.other for s in states(desk)} == {"Ержан"}
    entries.take_back(desk, kept)
    assert {s.next_step for s in states(desk)} == {None}


def test_that_a_step_stands_for_the_one_before_and_gives_way_again_when_taken_back(desk, trips):
    several.step_all(desk, trips, "ждать ДОПП", "Ержан", None)
    kept = several.step_all(desk, trips, "ставить на СВХ", "Асхат", oral("20.11 18:00"))
    assert {len(s.reminders) for s in states(desk)} == {1}
    assert {s.next_step.text for s in states(desk)} == {"ставить на СВХ"}
    entries.take_back(desk, kept)
    assert {s.next_step.text for s in states(desk)} == {"ждать ДОПП"}


def test_that_a_reminder_to_call_back_comes_beside_the_step(desk, trips):
    several.step_all(desk, trips, "ждать ДОПП", "Ержан", None)
    several.step_all(desk, trips, "перезвонить", "", oral("20.11 18:00"), adds=True)
    assert {len(s.reminders) for s in states(desk)} == {2}


def test_that_another_hour_to_call_back_stands_for_the_earlier_one(desk, trips):
    for hour in (18, 20):
        due = oral(f"20.11 {hour}:00")
        several.step_all(desk, trips, "перезвонить", "", due, adds=True)
    assert {tuple(r.due_at for r in s.reminders) for s in states(desk)} == {(oral("20.11 20:00"),)}


def test_that_a_driver_who_still_stands_was_heard_of_and_stands_on(desk, trips):
    before = states(desk)
    several.still_all(desk, trips)
    assert [s.stage for s in states(desk)] == [s.stage for s in before]
    assert all(s.last_contact == oral("20.11 14:20") for s in states(desk))


def test_that_a_call_in_vain_is_no_word_from_the_driver(desk, trips):
    before = [s.last_contact for s in states(desk)]
    several.attempt_all(desk, trips)
    assert [s.last_contact for s in states(desk)] == before
    assert {s.attempts for s in states(desk)} == {1}


@pytest.mark.parametrize(
    ("work", "code"),
    [
        (lambda d, t: several.note_all(d, t, "  "), "note_missing"),
        (lambda d, t: several.step_all(d, t, "", "Ержан", None), "step_missing"),
    ],
)
def test_that_nothing_is_kept_of_an_empty_line(desk, trips, work, code):
    with pytest.raises(KezekError) as caught:
        work(desk, trips)
    assert caught.value.problem.code == code
