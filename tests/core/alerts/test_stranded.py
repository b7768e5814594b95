"""A truck that waits longer than it should, and longer than its neighbours."""

from core.alerts.facts import AlertFacts
from core.domain.alert import AlertKind
from tests.builders import NOW, oral
from tests.core.alerts.views import (
    a_crossing_view,
    a_record,
    a_view,
    kinds,
    look,
)


def waiting(joined, *more, plate="417 AK 07"):
    return a_view(("joined_queue", joined), ("contact", "20.11 14:00"), *more, plate=plate)


def stranded(trips, bound=14.0, crossings=()):
    joined = {t.trip.id: a_record(t, bound) for t in trips}
    episodes = look(AlertFacts(trips, crossings, joined=joined))
    return [e.values["plate"] for e in episodes if e.kind == AlertKind.STRANDED]


def test_that_a_truck_over_its_own_bound_and_its_neighbours_is_stranded():
    own = waiting("19.11 20:00")
    other = waiting("20.11 06:00", ("released", "20.11 11:00"), plate="233 DD 07")
    assert stranded([own, other]) == ["417 AK 07"]


def test_that_a_truck_within_its_bound_is_not_stranded():
    assert stranded([waiting("19.11 20:00")], bound=20.0) == []


def test_that_a_truck_that_stands_no_longer_than_its_neighbours_is_not_stranded():
    own = waiting("19.11 20:00")
    other = waiting("18.11 12:00", ("released", "20.11 11:00"), plate="233 DD 07")
    assert stranded([own, other]) == []


def test_that_in_a_jam_only_an_overtaken_truck_is_stranded():
    jam = a_crossing_view("jam", oral("19.11 08:00"))
    own = waiting("19.11 08:00")
    assert stranded([own], crossings=[jam]) == []
    later = waiting("19.11 12:00", ("released", "20.11 13:00"), plate="233 DD 07")
    assert stranded([own, later], crossings=[jam]) == ["417 AK 07"]


def test_that_a_truck_that_joined_the_same_hour_does_not_overtake():
    jam = a_crossing_view("jam", oral("19.11 08:00"))
    later = waiting("19.11 08:40", ("released", "20.11 13:00"), plate="233 DD 07")
    assert stranded([waiting("19.11 08:00"), later], crossings=[jam]) == []


def test_that_a_stranded_truck_stays_so_when_the_jam_is_declared():
    own = waiting("19.11 20:00")
    joined = {own.trip.id: a_record(own, 14.0)}
    first = look(AlertFacts([own], joined=joined))
    jam = a_crossing_view("jam", NOW)
    assert "stranded" in kinds(look(AlertFacts([own], [jam], joined=joined), first))


def test_that_without_a_forecast_at_joining_two_days_are_the_bound():
    short, long = waiting("19.11 20:00"), waiting("18.11 08:00")
    assert kinds(look(AlertFacts([short]))) == []
    assert kinds(look(AlertFacts([long]))) == ["stranded"]


def test_that_without_a_forecast_what_its_overtakers_needed_is_the_bound():
    own = waiting("19.11 20:00")
    later = waiting("20.11 00:00", ("released", "20.11 09:00"), plate="233 DD 07")
    episodes = look(AlertFacts([own, later]))
    assert [e.values["bound"] for e in episodes if e.kind == AlertKind.STRANDED] == [9]


def test_that_a_truck_delivered_since_has_overtaken_all_the_same():
    jam = a_crossing_view("jam", oral("18.11 08:00"))
    own = waiting("18.11 20:00")
    gone = waiting("19.11 00:00", ("released", "19.11 10:00"), plate="233 DD 07")
    facts = AlertFacts(
        [own],
        [jam],
        joined={own.trip.id: a_record(own, 14.0)},
        earlier_waits=gone.state.waits,
    )
    assert "stranded" in kinds(look(facts))
