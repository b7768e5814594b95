"""Whom to call next: what a call would tell."""

from dataclasses import replace
from datetime import timedelta

from core.alerts.limits import Limits
from core.domain.desk import Company, DeskView
from core.services.looking.calling import CallReason, calls_of
from tests.builders import NOW
from tests.ui.desk_views import a_trip_view

WAITS, SILENT, LOADED, DELIVERED, REFUSED = 1, 3, 10, 7, 0


def called(*stories):
    views = tuple(a_trip_view(n, story) for n, story in enumerate(stories, start=40))
    view = DeskView(NOW, Company(), views, (), (), ())
    return calls_of(view, Limits())


def test_that_who_spoke_within_the_hour_is_left_alone():
    assert called(WAITS) == ()


def test_that_trucks_in_the_yard_and_unloaded_ones_are_left_alone():
    assert called(LOADED, DELIVERED) == ()


def test_that_a_refused_truck_of_ten_hours_ago_comes_before_one_in_the_queue():
    first, second = called(SILENT, REFUSED)
    assert first.view.state.refusal is not None
    assert CallReason.STUCK in first.reasons
    assert first.worth > second.worth


def test_that_a_missed_promise_comes_before_a_forecast_that_is_merely_wide():
    missed = replace(a_trip_view(42, SILENT), promised_at=NOW - timedelta(hours=1))
    on_time = replace(a_trip_view(41, SILENT), promised_at=NOW + timedelta(days=9))
    calls = calls_of(DeskView(NOW, Company(), (on_time, missed), (), (), ()), Limits())
    assert [c.view.trip.id for c in calls] == [missed.trip.id, on_time.trip.id]


def test_that_more_silence_is_more_worth_a_call():
    calls = called(SILENT, SILENT, 2, 13)
    worths = [c.worth for c in calls]
    assert worths == sorted(worths, reverse=True)
