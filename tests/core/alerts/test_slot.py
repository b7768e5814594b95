"""A booked hour about to be lost."""

from core.alerts.facts import DeskFacts
from core.domain.alert import AlertKind, Level
from tests.builders import NOW, a_trip, oral
from tests.core.alerts.views import (
    a_view,
    around,
    kinds,
    look,
    the_open,
)

JOINED = ("joined_queue", "20.11 08:00")


def booked(begins, *events, trip=None):
    return a_view(JOINED, *events, ("slot_booked", "20.11 09:00", {"due_at": begins}), trip=trip)


def reach(view, median):
    return {view.trip.id: around(median, 1.0)}


def test_that_a_booking_about_to_be_missed_asks_to_act_in_time():
    view = booked(oral("20.11 18:00"))
    episode = the_open(look(DeskFacts([view], barrier=reach(view, 9))), AlertKind.SLOT)
    assert episode.level == Level.ACT
    assert episode.values["slot"] == oral("20.11 18:00")


def test_that_a_booking_that_will_be_reached_is_left_alone():
    view = booked(oral("20.11 18:00"))
    assert kinds(look(DeskFacts([view], barrier=reach(view, 2)))) == []


def test_that_a_lost_booking_is_told_but_does_not_ring():
    trip = a_trip()
    view = booked(oral("20.11 16:00"), trip=trip)
    raised = look(DeskFacts([view], barrier=reach(view, 9)))
    after = look(DeskFacts([view]), raised, oral("20.11 17:20"))
    episode = the_open(after, AlertKind.SLOT)
    assert episode.level == Level.INFO
    assert episode.values["lost"] is True
    assert episode.raised_at == NOW


def test_that_a_truck_at_the_post_needs_its_booking_no_more():
    view = booked(oral("20.11 12:00"), ("exit_post_in", "20.11 12:30"))
    assert kinds(look(DeskFacts([view]))) == []


def test_that_a_released_truck_needs_its_booking_no_more():
    view = booked(oral("20.11 12:00"), ("released", "20.11 13:30"))
    assert kinds(look(DeskFacts([view]))) == []
