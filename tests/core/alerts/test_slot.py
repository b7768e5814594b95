"""A booked hour about to be lost."""

from dataclasses import replace
from datetime import timedelta

from core.alerts.facts import AlertFacts
from core.domain.alert import AlertKind, Level
from core.domain.fees import SlotPrice
from core.domain.slot_outlook import SlotOutlook, chance_to_reach, leave_by
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


def reaching(view, median):
    """The same truck, so many hours before the barrier."""
    ends = view.state.slot.begins + timedelta(hours=1)
    chance = chance_to_reach(around(median, 1.0), NOW, ends)
    return replace(view, slot_outlook=SlotOutlook(ends, chance))


def in_yard(begins, needs, **more):
    """A loaded truck that needs so many hours to the barrier."""
    view = a_view(("loaded", "20.11 09:00"), ("slot_booked", "20.11 09:00", {"due_at": begins}))
    ends = begins + timedelta(hours=1)
    reach = around(needs, 1.0)
    chance = chance_to_reach(reach, NOW, ends)
    outlook = SlotOutlook(ends, None, leave_by(reach, ends), chance, **more)
    return replace(view, slot_outlook=outlook)


def test_that_a_booking_about_to_be_missed_asks_to_act_in_time():
    view = booked(oral("20.11 18:00"))
    episode = the_open(look(AlertFacts([reaching(view, 9)])), AlertKind.SLOT)
    assert episode.level == Level.ACT
    assert episode.values["slot"] == oral("20.11 18:00")


def test_that_a_booking_that_will_be_reached_is_left_alone():
    view = booked(oral("20.11 18:00"))
    assert kinds(look(AlertFacts([reaching(view, 2)]))) == []


def test_that_a_lost_booking_is_told_but_does_not_ring():
    trip = a_trip()
    view = booked(oral("20.11 16:00"), trip=trip)
    raised = look(AlertFacts([reaching(view, 9)]))
    after = look(AlertFacts([view]), raised, oral("20.11 17:20"))
    episode = the_open(after, AlertKind.SLOT)
    assert episode.level == Level.INFO
    assert episode.values["lost"] is True
    assert episode.raised_at == NOW


def test_that_a_truck_at_the_post_needs_its_booking_no_more():
    view = booked(oral("20.11 12:00"), ("exit_post_in", "20.11 12:30"))
    assert kinds(look(AlertFacts([view]))) == []


def test_that_a_released_truck_needs_its_booking_no_more():
    view = booked(oral("20.11 12:00"), ("released", "20.11 13:30"))
    assert kinds(look(AlertFacts([view]))) == []


def test_that_a_truck_in_our_yard_is_told_of_two_hours_before_it_must_leave():
    assert kinds(look(AlertFacts([in_yard(oral("20.11 23:00"), 4)]))) == []
    price = SlotPrice("", 100, 432_500)
    view = in_yard(oral("20.11 19:00"), 4, rebooking=price)
    episode = the_open(look(AlertFacts([view])), AlertKind.SLOT)
    assert episode.level == Level.ACT
    assert NOW < episode.values["leave_by"] < oral("20.11 16:20")
    assert episode.values["tenge"] == 432_500


def test_that_a_truck_for_which_it_is_too_late_to_leave_asks_to_act():
    episode = the_open(look(AlertFacts([in_yard(oral("20.11 15:00"), 9)])), AlertKind.SLOT)
    assert episode.values["chance"] == 1.0
    assert episode.values["leave_by"] is None
