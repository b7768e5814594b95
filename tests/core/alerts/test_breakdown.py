"""A truck broken down."""

from core.alerts.facts import AlertFacts
from core.domain.alert import AlertKind, Level
from tests.builders import a_trip
from tests.core.alerts.views import (
    a_view,
    kinds,
    look,
    the_open,
)


def test_that_a_breakdown_asks_to_act_until_it_is_repaired():
    trip = a_trip()
    events = (("departed", "20.11 08:00"), ("breakdown", "20.11 13:00"))
    broken = look(AlertFacts([a_view(*events, trip=trip)]))
    assert the_open(broken, AlertKind.BREAKDOWN).level == Level.ACT
    repaired = a_view(*events, ("repaired", "20.11 14:00"), trip=trip)
    assert kinds(look(AlertFacts([repaired]), broken)) == []
