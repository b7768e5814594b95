"""Reminders come due, are done, put off, and stand again."""

from datetime import timedelta

from core.domain.event import EventKind, Occurred
from core.services import journal
from core.services.border import refusals
from core.services.entering import reminders
from core.services.looking import look
from tests.builders import NOW, oral
from tests.desks import send


def remind(desk, text, due, trip=None, **more):
    fields = {"text": text, "due_at": oral(due), "trip": trip.id if trip else None, **more}
    return journal.add(desk, journal.new_event(desk, EventKind.REMINDER, **fields))


def due(desk):
    return [d.event.text for d in reminders.due_soon(desk, look.look(desk))]


def test_that_the_earliest_comes_first_and_next_week_is_not_listed(desk):
    trip = send(desk, "417 AK 07", ("joined_queue", "20.11 02:00")).trip
    remind(desk, "позвонить", "20.11 15:00", trip)
    remind(desk, "ДОПП", "20.11 12:00", trip)
    remind(desk, "счёт", "27.11 12:00", trip)
    found = reminders.due_soon(desk, look.look(desk))
    assert [(d.event.text, d.plate, d.is_due(NOW)) for d in found] == [
        ("ДОПП", "417 AK 07", True),
        ("позвонить", "417 AK 07", False),
    ]


def test_that_one_of_the_shift_is_listed_for_days(desk):
    remind(desk, "звонить на пост", "20.11 14:00", occurred=Occurred(NOW - timedelta(days=3)))
    assert due(desk) == ["звонить на пост"]


def test_that_done_takes_it_off_the_list_and_the_one_before_is_next(desk):
    trip = send(desk).trip
    remind(desk, "ДОПП", "20.11 12:00", trip)
    call = remind(desk, "позвонить", "20.11 14:00", trip)
    row = reminders.done(desk, call)
    assert due(desk) == ["ДОПП"]
    (view,) = look.look(desk).trips
    assert view.state.next_step.text == "ДОПП"
    journal.withdraw(desk, row)
    assert due(desk) == ["ДОПП", "позвонить"]


def test_that_later_moves_its_time_and_the_first_stays_in_the_history(desk):
    trip = send(desk).trip
    call = remind(desk, "позвонить", "20.11 14:00", trip)
    row = reminders.later(desk, call, oral("20.11 18:00"))
    (found,) = reminders.due_soon(desk, look.look(desk))
    assert (found.due_at, found.is_due(NOW)) == (oral("20.11 18:00"), False)
    assert journal.entry_history(desk, row)[1].old == oral("20.11 14:00")


def test_that_what_was_to_be_done_before_unloading_is_moot_after_it(desk):
    trip = send(desk, "417 AK 07", ("delivered", "20.11 13:00")).trip
    remind(desk, "ДОПП", "20.11 12:00", trip)
    remind(desk, "забрать CMR", "20.11 16:00", trip)
    assert due(desk) == ["забрать CMR"]


def test_that_a_step_of_a_trip_long_over_still_comes_due(desk):
    trip = send(desk, "417 AK 07", ("delivered", "17.11 13:00")).trip
    remind(desk, "забрать CMR", "20.11 14:00", trip)
    (found,) = reminders.due_soon(desk, look.look(desk))
    assert (found.plate, found.ref) == ("417 AK 07", "R-417")


def test_that_another_next_step_stands_for_the_one_before(desk):
    trip = send(desk).trip
    refusals.set_next_step(desk, trip.id, "ДОПП", "Ержан", oral("20.11 12:00"))
    refusals.set_next_step(desk, trip.id, "СВХ", "", oral("20.11 13:00"))
    assert due(desk) == ["СВХ"]
