"""One episode from raised to closed: when it rings, when it keeps still."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.alerts.facts import AlertFacts
from core.alerts.limits import Limits
from core.alerts.rules import observe
from core.alerts.state import is_folded, rings, update
from core.domain.alert import AlertKind, Level
from tests.builders import NOW, hours_before, oral
from tests.core.alerts.views import (
    LIMITS,
    a_crossing_view,
    a_record,
    a_source,
    a_view,
    kinds,
    look,
)

PROMISED = oral("21.11 18:00")


def late_trip(p_late, left=40.0, **more):
    return a_view(
        ("departed", "20.11 08:00"),
        ("contact", "20.11 14:00"),
        promised_at=PROMISED,
        p_late=p_late,
        left=left,
        **more,
    )


@given(st.lists(st.floats(0.31, 0.69), min_size=2, max_size=40))
def test_that_noise_around_a_limit_rings_once(chances):
    trip = late_trip(0.5).trip
    episodes, rung = [], 0
    for minutes, chance in enumerate(chances):
        at = NOW + timedelta(minutes=5 * minutes)
        episodes = look(AlertFacts([late_trip(chance, trip=trip)]), episodes, at)
        rung += sum(e.raised_at == at for e in episodes)
        assert all(e.closed_at is None for e in episodes)
    assert rung == int(any(c > 0.5 for c in chances))


def test_that_a_lateness_that_passes_is_over_and_may_come_back():
    trip = late_trip(0.6).trip
    raised = look(AlertFacts([late_trip(0.6, trip=trip)]))
    over = look(AlertFacts([late_trip(0.2, trip=trip)]), raised)
    assert [e.closed_at for e in over] == [NOW]
    assert kinds(look(AlertFacts([late_trip(0.6, trip=trip)]), over)) == ["late"]


@given(st.lists(st.floats(-30, 5.9), min_size=1, max_size=30))
def test_that_an_acknowledged_episode_stays_silent_until_it_worsens(shifts):
    trip = late_trip(0.9).trip
    (episode,) = look(AlertFacts([late_trip(0.9, 60, trip=trip)]))
    episode = replace(episode, acknowledged_at=NOW, acknowledged_by="Жумабаева А.")
    for minutes, shift in enumerate(shifts):
        at = NOW + timedelta(minutes=minutes)
        view = late_trip(0.9, 60 + shift, trip=trip)
        (episode,) = look(AlertFacts([view]), [episode], at)
        assert not episode.is_waiting(at)
    at = NOW + timedelta(hours=1)
    (episode,) = look(AlertFacts([late_trip(0.9, 66.1, trip=trip)]), [episode], at)
    assert episode.raised_at == at
    assert episode.is_waiting(at)


def test_that_a_slow_worsening_adds_up():
    trip = late_trip(0.9).trip
    episodes = look(AlertFacts([late_trip(0.9, 40, trip=trip)]))
    rung = 0
    for step in range(1, 26):
        at = NOW + timedelta(minutes=step)
        episodes = look(AlertFacts([late_trip(0.9, 40 + step, trip=trip)]), episodes, at)
        rung += sum(e.raised_at == at for e in episodes)
    assert rung == 4  # at 6, 12, 18 and 24 hours more


def test_that_two_desks_raise_the_same_episode():
    facts = AlertFacts([late_trip(0.9)])
    (one,), (other,) = look(facts), look(facts, at=NOW + timedelta(minutes=7))
    assert one.id == other.id
    assert one.since == other.since


def queue_of(count, first_joined="18.11 08:00"):
    start = oral(first_joined)
    return [
        a_view(
            ("departed", start - timedelta(hours=2)),
            ("joined_queue", start + timedelta(hours=i)),
            ("contact", "20.11 14:00"),
            plate=f"{100 + i} AK 07",
            promised_at=oral("20.11 12:00"),
            p_late=1.0,
            left=30.0,
        )
        for i in range(count)
    ]


def test_that_a_jam_of_fourteen_trips_is_one_alert():
    trips = queue_of(14)
    jam = a_crossing_view("jam", oral("18.11 20:00"), median=40, waiting=[t.trip.id for t in trips])
    joined = {t.trip.id: a_record(t, 24.0) for t in trips}
    episodes = look(AlertFacts(trips, [jam], joined=joined))
    asking = [e for e in episodes if e.is_waiting(NOW)]
    assert kinds(asking) == ["crossing"]
    assert [e.kind for e in episodes if not is_folded(e)] == [AlertKind.CROSSING]
    assert asking[0].values["trips"] == 14
    assert asking[0].since == oral("18.11 20:00")


def test_that_one_lucky_truck_does_not_strand_all_it_went_past():
    trips = queue_of(14)
    lucky = a_view(
        ("joined_queue", oral("19.11 06:00")), ("released", oral("20.11 10:00")), plate="233 DD 07"
    )
    jam = a_crossing_view("jam", oral("18.11 20:00"), median=40)
    joined = {t.trip.id: a_record(t, 24.0) for t in trips}
    episodes = look(AlertFacts([*trips, lucky], [jam], joined=joined))
    assert kinds(e for e in episodes if e.is_waiting(NOW)) == ["crossing"]


def test_that_lateness_raised_before_the_jam_is_folded_into_it():
    trips = queue_of(3)
    late = look(AlertFacts(trips, [a_crossing_view("slow", oral("10.11 08:00"))]))
    assert kinds(e for e in late if e.kind == AlertKind.LATE) == ["late"] * 3
    jam = a_crossing_view("jam", NOW, median=40)
    after = look(AlertFacts(trips, [jam]), late)
    assert kinds(e for e in after if e.is_waiting(NOW) and e.kind != AlertKind.STRANDED) == [
        "crossing"
    ]


def test_that_the_end_of_a_jam_does_not_ring_for_each_of_its_trucks():
    trips = queue_of(5)
    jam = a_crossing_view("jam", hours_before(NOW, 30), median=40)
    episodes = look(AlertFacts(trips, [jam]))
    calm = a_crossing_view("calm", NOW)
    after = look(AlertFacts(trips, [calm]), episodes, NOW)
    assert not [e for e in after if e.kind == AlertKind.LATE and e.is_waiting(NOW)]


def test_that_a_late_truck_past_the_border_asks_for_somebody_though_the_jam_goes_on():
    through = (
        ("departed", "18.11 06:00"),
        ("joined_queue", "18.11 08:00"),
        ("released", "20.11 13:00"),
    )
    waiting = queue_of(2)
    jam = a_crossing_view("jam", oral("18.11 20:00"), median=40)
    episodes = look(AlertFacts(waiting, [jam]))
    late = {"promised_at": oral("20.11 12:00"), "p_late": 1.0, "left": 20.0}
    past = a_view(*through, trip=waiting[0].trip, **late)
    after = look(AlertFacts([past, waiting[1]], [jam]), episodes, NOW)
    asking = [e for e in after if e.kind == AlertKind.LATE and e.is_waiting(NOW)]
    assert [e.trip for e in asking] == [past.trip.id]
    assert not is_folded(asking[0])
    again = look(AlertFacts([past, waiting[1]], [jam]), after, NOW + timedelta(hours=1))
    assert {e.raised_at for e in again if e.trip == past.trip.id} == {NOW}


def test_that_a_creep_of_36_hours_with_500_pings_is_one_episode():
    begins = oral("19.11 02:00")
    trip = a_view(("joined_queue", begins)).trip
    journal = [("joined_queue", begins)]
    episodes, seen = [], set()
    for ping in range(500):
        at = begins + timedelta(hours=36 * (ping + 1) / 500)
        journal.append(("position", at, {"km_to_barrier": 13 - ping * 0.025}))
        if ping % 20 != 19:
            continue
        view = a_view(*journal, trip=trip)
        facts = AlertFacts([view], joined={trip.id: a_record(view, 14.0)})
        episodes = look(facts, episodes, at)
        seen |= {(e.id, e.key) for e in episodes}
    assert len(seen) == 1
    assert kinds(episodes) == ["stranded"]


def test_that_only_refusal_breakdown_and_slot_make_a_sound():
    refused = a_view(("joined_queue", "20.11 08:00"), ("refused", "20.11 14:00"))
    broken = a_view(("departed", "20.11 08:00"), ("breakdown", "20.11 14:00"), plate="902 BC 07")
    facts = AlertFacts(
        [refused, broken, late_trip(0.9)],
        [a_crossing_view("jam", NOW)],
        [a_source(5, "unreachable")],
    )
    sounding = {e.kind for e in look(facts) if rings(e, NOW)}
    assert sounding == {AlertKind.REFUSED, AlertKind.BREAKDOWN}


def test_that_a_snoozed_episode_comes_back_at_its_hour():
    (episode,) = look(AlertFacts([late_trip(0.9)]))
    snoozed = replace(episode, snoozed_until=NOW + timedelta(hours=2))
    assert not snoozed.is_waiting(NOW)
    assert snoozed.is_waiting(NOW + timedelta(hours=2))


def test_that_an_episode_closed_before_is_left_alone():
    (episode,) = look(AlertFacts([late_trip(0.9)]))
    assert update([replace(episode, closed_at=NOW)], [], NOW, LIMITS) == []


def test_that_a_company_may_set_its_own_limits():
    strict = Limits().overruled({"late_raise": 0.7, "no_such_limit": 3})
    assert strict.late_raise == 0.7
    assert look(AlertFacts([late_trip(0.6)]), limits=strict) == []


@pytest.mark.parametrize(("chance", "level"), [(0.6, Level.WARN), (0.9, Level.ACT)])
def test_that_a_surer_lateness_asks_for_more(chance, level):
    assert look(AlertFacts([late_trip(chance)]))[0].level == level


def test_that_delivered_trips_raise_nothing():
    view = a_view(
        ("joined_queue", "20.11 08:00"),
        ("delivered", "20.11 12:00"),
        promised_at=oral("19.11 10:00"),
    )
    assert observe(AlertFacts([view]), NOW, LIMITS) == []
