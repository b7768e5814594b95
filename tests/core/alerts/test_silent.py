"""A truck nobody has heard of."""

from dataclasses import replace

import pytest

from core.alerts.facts import AlertFacts
from core.alerts.silent import is_night, waking_hours
from tests.builders import NOW, a_trip, hours_before, oral
from tests.core.alerts.views import (
    LIMITS,
    a_view,
    kinds,
    look,
)


@pytest.mark.parametrize(
    ("events", "left", "hours", "is_silent"),
    [
        ((("departed", "18.11 08:00"),), 5.0, 5.9, False),
        ((("departed", "18.11 08:00"),), 5.0, 6.1, True),
        ((("joined_queue", "18.11 08:00"),), 5.0, 11.9, False),
        ((("joined_queue", "18.11 08:00"),), 5.0, 12.1, True),
        ((("exit_post_out", "18.11 08:00"),), 5.0, 12.1, True),
        ((("departed", "18.11 08:00"),), 30.0, 23.9, False),
        ((("departed", "18.11 08:00"),), 30.0, 24.1, True),
        ((("loaded", "18.11 08:00"),), None, 40.0, False),
        ((("arrived", "18.11 08:00"),), None, 40.0, False),
        ((("delivered", "18.11 08:00"),), None, 40.0, False),
    ],
)
def test_that_silence_is_measured_by_the_stage(events, left, hours, is_silent):
    view = a_view(*events, ("contact", hours_before(NOW, hours)), left=left)
    assert ("silent" in kinds(look(AlertFacts([view])))) is is_silent


def silent_since(moment, trip=None):
    return a_view(("departed", "18.11 08:00"), ("contact", moment), trip=trip, left=5.0)


@pytest.mark.parametrize("clock", ["20.11 22:30", "21.11 03:00", "21.11 06:50"])
def test_that_nobody_is_missed_at_night(clock):
    at = oral(clock)
    assert kinds(look(AlertFacts([silent_since("20.11 12:00")]), at=at)) == []


def test_that_who_is_silent_in_the_evening_stays_so_overnight():
    trip = a_trip()
    view = silent_since("20.11 12:00", trip)
    evening = look(AlertFacts([view]), at=oral("20.11 19:00"))
    night = look(AlertFacts([view]), evening, oral("21.11 03:00"))
    assert kinds(night) == ["silent"]
    assert night[0].raised_at == oral("20.11 19:00")


def test_that_seven_in_the_morning_does_not_ring_for_who_spoke_at_ten():
    view = silent_since("20.11 21:50")
    assert kinds(look(AlertFacts([view]), at=oral("21.11 07:01"))) == []
    assert kinds(look(AlertFacts([view]), at=oral("21.11 10:00"))) == ["silent"]


def test_that_three_calls_without_an_answer_halve_the_patience():
    calls = tuple(("contact_attempt", f"20.11 1{i}:00") for i in range(3))
    view = a_view(("joined_queue", "19.11 08:00"), ("contact", "20.11 05:48"), *calls)
    assert "silent" in kinds(look(AlertFacts([view])))


def test_that_a_word_ends_the_silence():
    trip = a_trip()
    silent = look(AlertFacts([silent_since("20.11 07:00", trip)]))
    assert kinds(look(AlertFacts([silent_since("20.11 14:15", trip)]), silent)) == []


def test_that_waking_hours_leave_the_nights_out():
    assert waking_hours(oral("19.11 20:00"), oral("20.11 09:00"), LIMITS) == 4
    assert waking_hours(oral("20.11 23:00"), oral("21.11 05:00"), LIMITS) == 0


@pytest.mark.parametrize(("begins", "ends"), [(0, 7), (1, 6)])
def test_that_a_night_may_begin_at_midnight_or_later(begins, ends):
    limits = replace(LIMITS, night_begins=begins, night_ends=ends)
    assert is_night(oral("20.11 05:00"), limits)
    assert not is_night(oral("20.11 23:00"), limits)
    awake = waking_hours(oral("19.11 20:00"), oral("20.11 09:00"), limits)
    assert awake == 13 - (ends - begins)


def test_that_a_night_that_ends_as_it_begins_is_none():
    limits = replace(LIMITS, night_begins=7, night_ends=7)
    assert not is_night(oral("20.11 03:00"), limits)
    assert waking_hours(oral("19.11 20:00"), oral("20.11 09:00"), limits) == 13
