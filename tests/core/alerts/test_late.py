"""A trip that will miss its promise."""

import pytest

from core.alerts.facts import AlertFacts
from core.domain.alert import AlertKind
from tests.builders import a_trip, oral
from tests.core.alerts.views import (
    a_crossing_view,
    a_view,
    kinds,
    look,
    the_open,
)

JOINED = ("joined_queue", "20.11 08:00")


def test_that_a_refused_truck_is_refused_and_not_late_as_well():
    view = a_view(JOINED, ("refused", "20.11 12:00"), promised_at=oral("20.11 10:00"))
    assert kinds(look(AlertFacts([view]))) == ["refused"]


def test_that_a_promise_that_passed_is_late_even_without_a_forecast():
    view = a_view(JOINED, promised_at=oral("20.11 10:00"))
    episode = the_open(look(AlertFacts([view])), AlertKind.LATE)
    assert episode.since == oral("20.11 10:00")
    assert episode.values["hours"] == pytest.approx(4 + 20 / 60)


def test_that_a_truck_that_arrived_is_late_no_more():
    trip = a_trip()
    late = a_view(JOINED, promised_at=oral("20.11 10:00"), trip=trip)
    there = a_view(JOINED, ("arrived", "20.11 14:00"), promised_at=oral("20.11 10:00"), trip=trip)
    assert kinds(look(AlertFacts([there]), look(AlertFacts([late])))) == []


def test_that_between_two_borders_the_next_ones_jam_is_known():
    trip = a_trip(crossings=("syrym", "taskala"))
    view = a_view(
        JOINED, ("released", "20.11 12:00"), trip=trip, promised_at=oral("20.11 22:00"), p_late=0.9
    )
    jam = a_crossing_view("jam", since=oral("19.11 08:00"), code="taskala")
    episodes = look(AlertFacts([view], [jam]))
    assert the_open(episodes, AlertKind.LATE).values["folded"]
    assert the_open(episodes, AlertKind.CROSSING).values["trips"] == 1


def test_that_beyond_the_last_border_a_jam_behind_it_is_no_excuse():
    view = a_view(JOINED, ("released", "20.11 12:00"), promised_at=oral("20.11 22:00"), p_late=0.9)
    jam = a_crossing_view("jam", since=oral("19.11 08:00"))
    assert "folded" not in the_open(look(AlertFacts([view], [jam])), AlertKind.LATE).values
