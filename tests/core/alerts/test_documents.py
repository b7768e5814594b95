"""A truck about to leave without what it must not leave without."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.alerts.facts import AlertFacts
from core.domain.alert import AlertKind, Level
from core.domain.gate import GateLine, GateState
from core.domain.ids import new_id
from core.domain.rule import Asks, Rule
from core.domain.why import Why
from tests.builders import NOW, a_trip, oral
from tests.core.alerts.views import a_view, kinds, look, the_open

LOADED = ("loaded", "20.11 10:00")


def a_line(state=GateState.BLOCKER, lead_days=2):
    rule = Rule(
        id=new_id(), code="spot_dopp", names={"en": "DOPP"}, asks=Asks.DOCUMENT, lead_days=lead_days
    )
    return GateLine(rule, state, Why.of("paper_missing", documents=("dopp",)))


def leaving(after, *events, line=None):
    planned = None if after is None else NOW + timedelta(hours=after)
    view = a_view(*events, trip=a_trip(planned_departure=planned))
    return replace(view, gate=(line or a_line(),))


def seen(view):
    return look(AlertFacts([view]))


@pytest.mark.parametrize(("after", "level"), [(60, Level.WARN), (11, Level.ACT), (-3, Level.ACT)])
def test_that_the_level_follows_from_the_hours_left(after, level):
    assert the_open(seen(leaving(after)), AlertKind.DOCUMENTS).level == level


def test_that_before_the_lead_time_nobody_is_told():
    assert kinds(seen(leaving(73))) == []
    assert kinds(seen(leaving(71))) == [AlertKind.DOCUMENTS]


def test_that_a_loaded_truck_without_a_planned_hour_asks_to_act():
    episode = the_open(seen(leaving(None, LOADED)), AlertKind.DOCUMENTS)
    assert (episode.level, episode.since) == (Level.ACT, oral("20.11 10:00"))


def test_that_a_trip_only_planned_without_an_hour_is_left_alone():
    assert kinds(seen(leaving(None))) == []


def test_that_a_trip_planned_weeks_ago_and_never_loaded_is_forgotten_not_urgent():
    assert kinds(seen(leaving(-24 * 15))) == []
    assert kinds(seen(leaving(-24 * 15, LOADED))) == [AlertKind.DOCUMENTS]


def test_that_what_is_merely_missing_or_not_checked_is_no_alert():
    for state in (GateState.MISSING, GateState.NOT_CHECKED, GateState.OK):
        assert kinds(seen(leaving(5, LOADED, line=a_line(state)))) == []


def test_that_it_is_over_once_the_truck_has_left():
    left = leaving(-2, LOADED, ("departed", "20.11 13:00"))
    assert AlertKind.DOCUMENTS not in kinds(seen(left))
