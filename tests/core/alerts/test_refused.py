"""A truck that was not let in."""

from datetime import timedelta

import pytest

from core.alerts.facts import AlertFacts
from core.domain.alert import AlertKind, Level
from tests.builders import NOW, a_trip, oral
from tests.core.alerts.views import (
    a_view,
    kinds,
    look,
    the_open,
)

JOINED = ("joined_queue", "20.11 08:00")


@pytest.mark.parametrize("kind", ["refused", "turned_back", "to_storage"])
def test_that_a_truck_that_was_not_let_in_asks_to_act(kind):
    view = a_view(JOINED, (kind, "20.11 12:00", {"reason": "D01"}))
    episode = the_open(look(AlertFacts([view])), AlertKind.REFUSED)
    assert episode.level == Level.ACT
    assert episode.since == oral("20.11 12:00")
    assert episode.values["reason"] == "D01"
    assert episode.values["plate"] == "417 AK 07"


@pytest.mark.parametrize("kind", ["released", "delivered", "joined_queue"])
def test_that_a_refusal_is_over_once_the_truck_goes_on(kind):
    trip = a_trip()
    refused = look(AlertFacts([a_view(JOINED, ("refused", "20.11 12:00"), trip=trip)]))
    after = a_view(JOINED, ("refused", "20.11 12:00"), (kind, "20.11 14:00"), trip=trip)
    assert kinds(look(AlertFacts([after]), refused)) == []


def test_that_the_refusal_of_the_next_try_is_another_episode():
    trip = a_trip()
    first = look(AlertFacts([a_view(JOINED, ("refused", "20.11 12:00"), trip=trip)]))
    later = NOW + timedelta(hours=20)
    again = a_view(
        JOINED,
        ("refused", "20.11 12:00"),
        ("joined_queue", "21.11 02:00"),
        ("refused", "21.11 09:00"),
        trip=trip,
    )
    episodes = look(AlertFacts([again]), first, later)
    assert [e.closed_at is None for e in episodes] == [False, True]
    assert episodes[0].id != episodes[1].id


def test_that_the_hour_of_a_refusal_may_be_corrected_without_ringing_again():
    trip = a_trip()
    first = look(AlertFacts([a_view(JOINED, ("refused", "20.11 12:00"), trip=trip)]))
    corrected = a_view(JOINED, ("refused", "20.11 12:40"), trip=trip)
    (episode,) = look(AlertFacts([corrected]), first, NOW + timedelta(minutes=5))
    assert episode.raised_at == NOW


def test_that_storage_after_a_refusal_rings_again():
    trip = a_trip()
    events = (JOINED, ("refused", "20.11 12:00"))
    first = look(AlertFacts([a_view(*events, trip=trip)]))
    at = NOW + timedelta(hours=1)
    stored = a_view(*events, ("to_storage", "20.11 15:00"), trip=trip)
    (episode,) = look(AlertFacts([stored]), first, at)
    assert episode.raised_at == at
    assert episode.values["how"] == "storage"
