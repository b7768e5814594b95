"""Forecast log, alert episodes, settings, tries of feeds."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from core.domain.alert import AlertKind, Episode, Level
from core.domain.desk import SourceStatus
from core.domain.forecast import CrossingState, ForecastRecord
from core.domain.ids import new_id
from core.domain.quantiles import Quantiles
from core.store import queries
from tests.builders import NOW, a_trip, a_truck
from tests.core.store.conftest import AUTHOR, StoppedClock


@pytest.fixture
def trip(work):
    truck = a_truck()
    trip = a_trip(truck)
    with work() as unit:
        unit.trucks.put(truck)
        unit.trips.put(trip)
        unit.commit()
    return trip


def a_record(trip, issued_at=NOW, cause="hourly", **more):
    given = {
        "id": new_id(),
        "trip": trip.id,
        "crossing": "syrym",
        "direction": "out",
        "issued_at": issued_at,
        "cause": cause,
        "joined_at": NOW - timedelta(hours=31),
        "wait": Quantiles(tuple(31.5 + n for n in range(11))),
        "arrival": Quantiles(tuple(0.125 * n for n in range(11))),
        "state": CrossingState.JAM,
    }
    return ForecastRecord(**{**given, **more})


def an_episode(**more):
    given = {
        "id": new_id(),
        "key": "refused|R-1",
        "kind": AlertKind.REFUSED,
        "level": Level.ACT,
        "since": NOW,
        "raised_at": NOW,
    }
    return Episode(**{**given, **more})


def test_that_a_forecast_comes_back_as_it_was_said(store, work, trip):
    said = a_record(trip)
    silent = a_record(
        trip, NOW + timedelta(hours=1), wait=None, arrival=None, state=CrossingState.UNKNOWN
    )
    with work() as unit:
        unit.forecasts.add(silent)
        unit.forecasts.add(said)
        unit.commit()
    with store.reading() as snapshot:
        assert queries.forecasts_of(snapshot, trip.id, NOW + timedelta(days=1)) == [said, silent]
        assert queries.forecasts_of(snapshot, trip.id, NOW) == [said]
        assert queries.forecast_log(snapshot, NOW + timedelta(minutes=1), silent.issued_at) == [
            silent
        ]


def test_that_the_hours_of_a_forecast_are_kept_to_the_thousandth(store, work, trip):
    third = a_record(trip, wait=Quantiles((1 / 3,) * 11))
    with work() as unit:
        unit.forecasts.add(third)
        unit.commit()
    with store.reading() as snapshot:
        (kept,) = queries.forecasts_of(snapshot, trip.id, NOW)
    assert kept.wait == Quantiles((0.333,) * 11)


def test_that_old_forecasts_are_thinned_to_joinings_and_every_twelve_hours(store, work, trip):
    start = NOW - timedelta(days=100)
    with work() as unit:
        for hour in range(25):
            unit.forecasts.add(a_record(trip, start + timedelta(hours=hour)))
        unit.forecasts.add(a_record(trip, start + timedelta(hours=3, minutes=30), "joined"))
        unit.forecasts.add(a_record(trip, NOW - timedelta(days=89)))
        unit.forecasts.add(a_record(trip, NOW - timedelta(days=89) + timedelta(minutes=1)))
        gone = unit.forecasts.thin(NOW)
        unit.commit()
    with store.reading() as snapshot:
        left = queries.forecasts_of(snapshot, trip.id, NOW)
    hours = [(record.issued_at - start) / timedelta(hours=1) for record in left[:-2]]
    assert hours == [0, 3.5, 16]
    assert gone == 23


def test_that_an_episode_comes_back_with_the_moments_of_its_sentence(store, work, trip):
    episode = an_episode(
        severity=6.5,
        trip=trip.id,
        crossing="syrym",
        direction="out",
        values={"since": NOW, "hours": 31.5, "reason": "P01", "plates": ("417", "902"), "n": 2},
        closed_at=NOW,
        acknowledged_at=NOW,
        acknowledged_by="Ораз",
        snoozed_until=NOW,
        snooze_reason="ждём фито",
    )
    assert all(getattr(episode, f.name) not in ("", None, 0.0, {}) for f in fields(episode))
    with work() as unit:
        unit.episodes.put(episode)
        assert unit.episodes.get(episode.id) == episode
        assert unit.episodes.get(new_id()) is None


def test_that_a_closed_episode_leaves_the_open_ones(store, work):
    first, second = an_episode(), an_episode(since=NOW + timedelta(hours=1))
    with work() as unit:
        unit.episodes.put(first)
        unit.episodes.put(second)
        assert unit.episodes.open() == [second, first]
        closed = replace(first, closed_at=NOW + timedelta(hours=2))
        unit.episodes.put(closed)
        assert unit.episodes.open() == [second]
        unit.commit()
    with store.reading() as snapshot:
        assert queries.episodes(snapshot) == [second]
        assert queries.episodes(snapshot, NOW) == [second, closed]
        assert queries.episodes(snapshot, NOW + timedelta(hours=3)) == [second]


def test_that_a_changed_setting_is_audited(store, work):
    with work() as unit:
        assert unit.settings.put("followed", ("syrym",))
        assert not unit.settings.put("followed", ["syrym"])
        assert unit.settings.put("followed", ("syrym", "taskala"))
        assert unit.settings.put("late_chance", 0.5)
        assert unit.settings.put("is_demonstration", False)
        assert not unit.settings.put("is_demonstration", False)
        assert unit.settings.get("late_chance") == 0.5
        assert unit.settings.get("unknown") is None
        unit.commit()
    with store.reading() as snapshot:
        assert queries.settings(snapshot) == {
            "followed": ("syrym", "taskala"),
            "late_chance": 0.5,
            "is_demonstration": False,
        }
        history = queries.audit_of(snapshot, "followed")
    assert [(change.old, change.new) for change in history] == [
        (None, ["syrym"]),
        (["syrym"], ["syrym", "taskala"]),
    ]


@pytest.mark.parametrize("value", ["Қуаныш «ТОО»", "", 0, 17, -0.1, 1e300, None, (), {"a": 1.5}])
def test_that_a_setting_comes_back_as_it_was_set(store, work, value):
    with work() as unit:
        unit.settings.put("x", value)
        unit.commit()
    with store.reading() as snapshot:
        found = queries.settings(snapshot)["x"]
    assert found == value
    assert type(found) is type(value)


def test_that_a_source_tells_its_last_answer_and_what_is_wrong_since(store):
    tries = [(0, True, ""), (1, True, ""), (2, False, "unreachable"), (3, False, "timed_out")]
    for hours, ok, problem in tries:
        with store.unit_of_work(AUTHOR, StoppedClock(NOW + timedelta(hours=hours))) as unit:
            unit.sources.add("cargoruqsat", ok=ok, problem=problem)
            unit.commit()

    def status(hours):
        with store.reading() as snapshot:
            return queries.sources(snapshot, NOW + timedelta(hours=hours))

    hour = timedelta(hours=1)
    assert status(-1) == []
    assert status(1) == [SourceStatus("cargoruqsat", NOW + hour, NOW + hour)]
    assert status(9) == [SourceStatus("cargoruqsat", NOW + hour, NOW + 3 * hour, "timed_out")]


def test_that_a_source_that_never_answered_says_so_and_since_when_it_was_asked(store):
    later = NOW + timedelta(minutes=10)
    for at in (NOW, later):
        with store.unit_of_work(AUTHOR, StoppedClock(at)) as unit:
            unit.sources.add("cargoruqsat", ok=False, problem="unreachable")
            unit.commit()
    with store.reading() as snapshot:
        assert queries.sources(snapshot, later) == [
            SourceStatus("cargoruqsat", None, later, "unreachable", unanswered_since=NOW)
        ]


def test_that_the_last_word_on_a_trip_is_found_for_each_cause(store, work, trip):
    joined = a_record(trip, NOW - timedelta(hours=5), "joined")
    hourly = a_record(trip, NOW - timedelta(hours=1))
    with work() as unit:
        for record in (joined, hourly, a_record(trip, NOW + timedelta(hours=1))):
            unit.forecasts.add(record)
        unit.commit()
    with store.reading() as snapshot:
        assert queries.last_forecasts(snapshot, [trip.id], NOW) == {trip.id: hourly}
        assert queries.last_forecasts(snapshot, [trip.id], NOW, "joined") == {trip.id: joined}
        assert queries.last_forecasts(snapshot, [new_id()], NOW) == {}
