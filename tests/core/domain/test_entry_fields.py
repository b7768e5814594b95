"""What an entry of each kind may say, and what none can."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.domain.entry_fields import FIELDS, fields_of, foreign_fields, problem_of
from core.domain.event import EventKind, Occurred
from tests.builders import NOW, an_event, oral


@pytest.mark.parametrize("kind", EventKind)
def test_that_every_kind_has_its_moment_and_words(kind):
    assert {"kind", "occurred", "text"} <= fields_of(kind) <= set(FIELDS)


def test_that_a_refusal_has_a_side_and_no_km():
    assert "side" in fields_of(EventKind.REFUSED)
    assert "km_to_barrier" not in fields_of(EventKind.REFUSED)


def test_that_a_join_made_a_breakdown_loses_its_km():
    event = an_event("breakdown", NOW, km_to_barrier=13.0, place="92 км")
    assert foreign_fields(event) == {"km_to_barrier": None}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"occurred": Occurred(NOW + timedelta(hours=1))}, "entry_in_future"),
        (
            {"occurred": Occurred(NOW, oral("20.11 12:00"), oral("20.11 08:00"))},
            "entry_range_reversed",
        ),
        ({"km_to_barrier": -1.0}, "entry_km_impossible"),
        ({"km_to_barrier": 9000.0}, "entry_km_impossible"),
        ({"vehicles_ahead": -3}, "entry_ahead_impossible"),
        ({"kind": EventKind.TRUCK_CHANGED, "other": " "}, "entry_change_of_what"),
    ],
)
def test_that_what_cannot_be_is_named(changes, code):
    problem = problem_of(replace(an_event("position", NOW), **changes), NOW)
    assert problem is not None
    assert problem.code == code


def test_that_a_clock_some_minutes_ahead_is_no_lie():
    assert problem_of(an_event("position", NOW + timedelta(minutes=3)), NOW) is None
