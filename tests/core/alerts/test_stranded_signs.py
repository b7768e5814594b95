"""Signs that a truck is stuck: it stands still while others move, its cargo does not keep."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.alerts.facts import AlertFacts
from core.domain.alert import AlertKind, Level, StrandedWhy
from core.domain.desk import Order
from tests.builders import NOW, a_shipment, a_trip, oral
from tests.core.alerts.views import a_crossing_view, a_record, a_view, kinds, look, the_open

JOINED = ("joined_queue", "20.11 02:00")
TAIL = (51.60, 51.10)


def at_km(km, clock, **more):
    return ("position", clock, {"km_to_barrier": km, **more})


def ping(at, km_north=0.0):
    point = {"lat": TAIL[0] + km_north / 111.2, "lon": TAIL[1]}
    return ("position", at, {**point, "source": "gps"})


def standing(trip=None):
    return a_view(JOINED, at_km(6, "20.11 06:00"), at_km(6, "20.11 13:00"), trip=trip)


def moving(plate="233 DD 07"):
    return a_view(JOINED, at_km(9, "20.11 06:00"), at_km(7, "20.11 13:00"), plate=plate)


def reasons(episode):
    return set(episode.values["reasons"])


def with_cargo(view, cargo):
    return replace(view, orders=(Order(a_shipment(view.trip, cargo=cargo), None),))


def test_that_a_truck_that_reports_from_one_place_all_morning_is_stranded():
    episode = the_open(look(AlertFacts([standing()])), AlertKind.STRANDED)
    assert reasons(episode) == {StrandedWhy.NOT_MOVING}
    assert episode.values["still_hours"] == 7


def test_that_in_a_jam_it_is_stranded_only_if_others_moved_meanwhile():
    jam = a_crossing_view("jam", oral("19.11 08:00"))
    assert kinds(look(AlertFacts([standing()], [jam]))) == ["crossing"]
    assert "stranded" in kinds(look(AlertFacts([standing(), moving()], [jam])))


def test_that_where_all_stand_nobody_is_stranded():
    trips = [standing() for _ in range(5)]
    assert kinds(look(AlertFacts(trips))) == []
    assert kinds(look(AlertFacts([*trips, moving()]))) == []


def test_that_a_report_of_the_morning_says_nothing_of_the_evening():
    assert kinds(look(AlertFacts([standing()]), at=oral("20.11 17:30"))) == []


@pytest.mark.parametrize("told", ["exit_post_in", "waiting_area_in"])
def test_that_at_a_post_or_in_a_waiting_area_nobody_is_expected_to_move(told):
    view = a_view(JOINED, (told, "20.11 05:00"), at_km(0, "20.11 06:00"), at_km(0, "20.11 13:00"))
    assert kinds(look(AlertFacts([view]))) == []


def test_that_a_night_of_rest_on_the_road_is_no_stranding_but_a_day_is():
    begins = oral("20.11 00:00")

    def seen_for(hours):
        pings = [ping(begins + timedelta(hours=n)) for n in range(hours + 1)]
        view = a_view(("departed", "19.11 20:00"), *pings)
        return look(AlertFacts([view]), at=begins + timedelta(hours=hours))

    assert kinds(seen_for(11)) == []
    episode = the_open(seen_for(15), AlertKind.STRANDED)
    assert reasons(episode) >= {StrandedWhy.ON_ROAD}


def test_that_500_pings_of_a_creep_are_one_episode_and_one_silence_when_they_stop():
    begins, trip = oral("19.11 02:00"), a_trip()
    journal, episodes, rung = [("joined_queue", begins)], [], []
    for n in range(500):
        at = begins + timedelta(hours=36 * (n + 1) / 500)
        journal.append(ping(at, km_north=12 * (n // 100) / 100))  # a stop of seven hours, a go
        if n % 14 == 13:
            view = a_view(*journal, trip=trip)
            facts = AlertFacts([view], joined={trip.id: a_record(view, 14.0)})
            episodes = look(facts, episodes, at)
            rung += [e for e in episodes if e.raised_at == at and e.id not in {r.id for r in rung}]
    assert [e.kind for e in rung] == [AlertKind.STRANDED]
    view, silent = a_view(*journal, trip=trip), []
    for hours in range(1, 40):
        at = begins + timedelta(hours=36 + hours)
        facts = AlertFacts([view], joined={trip.id: a_record(view, 14.0)})
        episodes = look(facts, episodes, at)
        silent += [e.id for e in episodes if e.kind == AlertKind.SILENT]
    assert len(set(silent)) == 1
    assert kinds(episodes) == ["silent", "stranded"]


def test_that_who_pings_is_not_silent_though_the_driver_says_nothing():
    pings = [ping(oral("19.11 20:00") + timedelta(hours=n), km_north=n) for n in range(19)]
    view = a_view(("joined_queue", "19.11 19:00"), *pings)
    assert "silent" not in kinds(look(AlertFacts([view])))


def test_that_a_cargo_that_will_not_keep_is_told_in_time():
    berries = "ягода, реф +2…+6, срок 3 сут"
    view = a_view(("departed", "18.11 20:00"), ("joined_queue", "20.11 08:00"), left=40.0)
    episode = the_open(look(AlertFacts([with_cargo(view, berries)])), AlertKind.STRANDED)
    assert reasons(episode) == {StrandedWhy.CARGO_SOON}
    assert episode.values["cargo_until"] == oral("21.11 20:00")
    assert episode.level == Level.WARN


def test_that_a_cargo_beyond_its_hours_asks_to_act_even_in_a_jam():
    view = a_view(("departed", "16.11 20:00"), ("joined_queue", "20.11 08:00"))
    jam = a_crossing_view("jam", oral("19.11 08:00"))
    episode = the_open(
        look(AlertFacts([with_cargo(view, "охлаждённая рыба")], [jam])), AlertKind.STRANDED
    )
    assert StrandedWhy.CARGO_OVER in reasons(episode)
    assert episode.values["cargo_assumed"] is True
    assert episode.level == Level.ACT


def test_that_a_cargo_that_keeps_raises_nothing():
    view = a_view(("departed", "16.11 20:00"), ("joined_queue", "20.11 08:00"), left=40.0)
    assert kinds(look(AlertFacts([with_cargo(view, "мука 21 т")]))) == []


def test_that_all_that_speaks_for_it_is_named():
    view = a_view(
        ("joined_queue", "19.11 20:00"),
        ("contact", "20.11 00:00"),
        ("slot_lost", "20.11 10:00", {"due_at": oral("20.11 09:00")}),
        promised_at=NOW - timedelta(hours=1),
    )
    facts = AlertFacts([view], joined={view.trip.id: a_record(view, 14.0)})
    assert reasons(the_open(look(facts), AlertKind.STRANDED)) == {
        StrandedWhy.OVER_FORECAST,
        StrandedWhy.SLOT_LOST,
        StrandedWhy.DEADLINE,
        StrandedWhy.NO_CONTACT,
    }
