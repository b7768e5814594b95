"""A crossing in a jam or closed."""

from datetime import timedelta

from core.alerts.facts import AlertFacts
from core.domain.alert import Level
from tests.builders import NOW, hours_before
from tests.core.alerts.views import (
    a_crossing_view,
    a_view,
    kinds,
    look,
)

JOINED = ("joined_queue", "20.11 08:00")


def test_that_a_crossing_that_closes_after_a_jam_is_told_anew():
    jam = look(AlertFacts([], [a_crossing_view("jam", hours_before(NOW, 5))]))
    closed = look(AlertFacts([], [a_crossing_view("closed", NOW)]), jam)
    assert kinds(closed) == ["crossing"]
    assert sum(e.closed_at is not None for e in closed) == 1


def test_that_a_jam_where_none_of_ours_goes_is_mere_information():
    jam = a_crossing_view("jam", NOW, code="taskala")
    assert look(AlertFacts([a_view(JOINED)], [jam]))[0].level == Level.INFO
    ours = a_crossing_view("jam", NOW)
    assert look(AlertFacts([a_view(JOINED)], [ours]))[0].level == Level.WARN


def test_that_a_jam_that_thins_out_for_an_hour_is_the_same_jam():
    episodes = look(AlertFacts([], [a_crossing_view("jam", hours_before(NOW, 5))]))
    for minutes, state in enumerate(("slow", "jam", "calm", "jam", "unknown", "jam")):
        at = NOW + timedelta(minutes=minutes)
        episodes = look(AlertFacts([], [a_crossing_view(state, at)]), episodes, at)
        assert len(episodes) == 1
        assert episodes[0].raised_at == NOW


def test_that_a_jam_is_over_once_the_crossing_has_been_calm_for_a_while():
    jam = look(AlertFacts([], [a_crossing_view("jam", hours_before(NOW, 9))]))
    calm = a_crossing_view("calm", hours_before(NOW, 3))
    assert kinds(look(AlertFacts([], [calm]), jam)) == []


def test_that_a_calm_crossing_raises_nothing():
    assert look(AlertFacts([], [a_crossing_view("calm", NOW), a_crossing_view("slow", NOW)])) == []
