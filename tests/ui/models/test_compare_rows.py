"""Crossings compared: words of the table and of the text for the boss."""

from dataclasses import replace

import pytest

from core.domain.crossing import Direction
from core.domain.fees import SlotPrice
from core.domain.forecast import Arrival, CrossingState, WaitForecast, WhyNull
from core.domain.trip import Slot
from core.services.looking.comparing import Alternative
from tests.builders import NOW, oral, syrym, taskala
from tests.ui.desk_views import a_desk, a_trip_view, quantiles
from ui.models.compare_rows import COMPARE_COLUMNS, alternative_rows, whole_horizon
from ui.words.compare_text import plain_text

CELLS = {c.key: c for c in COMPARE_COLUMNS}
IN_QUEUE = 1
PRICES = (SlotPrice("standard", 1, 4325), SlotPrice("express", 100, 432_500))


def an_alternative(crossing=None, **more):
    given = {
        "crossing": crossing or taskala(),
        "is_planned": False,
        "state": CrossingState.CALM,
        "joins_at": oral("20.11 16:20"),
        "wait": WaitForecast(quantiles(9.0)),
        "arrival": Arrival(NOW, quantiles(40.0), p_late=0.75, approximate=True),
        "extra_km": 26.4,
        "slots": PRICES,
    }
    return Alternative(**{**given, **more})


def planned(**more):
    given = {
        "is_planned": True,
        "state": CrossingState.JAM,
        "joins_at": oral("19.11 08:05"),
        "extra_km": 0.0,
    }
    return an_alternative(syrym(), **{**given, **more})


@pytest.fixture
def trip(english):
    found = a_trip_view(2, IN_QUEUE)
    state = replace(found.state, slot=None, direction=Direction.OUT)
    return replace(found, state=state, promised_at=oral("22.11 18:00"))


def rows(trip, *found):
    return alternative_rows(found, trip, a_desk(3))


def cells(row):
    return [CELLS[k].text(row) for k in ("crossing", "joins", "in_time", "km", "slot")]


def test_that_another_crossing_shows_what_it_costs(trip):
    (row,) = rows(trip, an_alternative())
    price = "4,325 / 432,500\u00a0₸"
    assert cells(row) == ["Taskala", "20.11 16:20", "3 of 10", "≈\u00a0+26 km", price]
    assert CELLS["slot"].tip(row).splitlines()[1] == "out of turn (100 MRP): 432,500\u00a0₸"


def test_that_of_the_planned_one_is_told_since_when_it_waits(trip):
    (row,) = rows(trip, planned())
    assert cells(row)[:2] == ["Syrym (planned)", "since 19.11 08:05"]
    assert CELLS["km"].text(row) == ""
    told = CELLS["wait"].tip(row).replace("\u00a0", " ")
    assert told.startswith("the whole wait: ")
    assert "; 30 h of it are over" in told


def test_that_a_booking_that_stands_costs_nothing_more(trip):
    booked = replace(trip, state=replace(trip.state, slot=Slot("syrym", oral("21.11 16:00"))))
    assert CELLS["slot"].text(rows(booked, planned())[0]) == "booked 21.11 16:00"
    assert CELLS["slot"].text(rows(booked, an_alternative())[0]).endswith("₸")


def test_that_without_an_mrp_the_price_is_in_mrp(trip):
    (row,) = rows(trip, an_alternative(slots=(SlotPrice("standard", 1, None),)))
    assert CELLS["slot"].text(row) == "1 MRP"


def test_that_a_shorter_road_has_a_minus(trip):
    (row,) = rows(trip, an_alternative(extra_km=-47.0, arrival=Arrival(NOW, quantiles(40.0))))
    assert CELLS["km"].text(row) == "−47 km"


def test_that_a_closed_crossing_says_why_there_is_no_forecast(trip):
    closed = an_alternative(
        wait=WaitForecast(None, why_null=WhyNull.CLOSED),
        arrival=Arrival(NOW, None, why_null=WhyNull.CLOSED),
    )
    (row,) = rows(trip, closed)
    assert [CELLS[k].text(row) for k in ("wait", "arrives", "in_time")] == ["—", "no forecast", "—"]
    assert "no forecast: the post is closed" in plain_text([row], trip)


def test_that_the_painted_stretch_holds_the_last_arrival(trip):
    late = an_alternative(arrival=Arrival(NOW, quantiles(90.0)))
    found = rows(trip, planned(), late)
    assert whole_horizon(found).ends == found[1].view.arrives(0.9)
    assert whole_horizon(rows(trip)) is None


def test_that_the_text_for_the_boss_keeps_the_order_and_the_warning(trip):
    text = plain_text(rows(trip, planned(), an_alternative()), trip).splitlines()
    assert text[1] == "as of 20.11.2026 14:20, deadline 22.11 18:00"
    assert text[2].startswith("— Syrym (planned), jam: in the queue since 19.11 08:05; wait ")
    assert text[3].startswith("— Taskala, calm: joins the queue 20.11 16:20; wait ")
    assert "in time in 3 of 10 cases; road ≈\u00a0+26 km; booking 4,325" in text[3]
    assert "no advice" in text[-1]


def test_that_of_the_queue_in_which_it_stands_what_is_left_compares(trip):
    joined = oral("19.11 08:20")
    standing, other = rows(
        trip,
        planned(joins_at=joined, wait=WaitForecast(quantiles(40.0))),
        an_alternative(wait=WaitForecast(quantiles(40.0))),
    )
    whole = CELLS["wait"].text(other)
    assert CELLS["wait"].text(standing).replace("\u00a0", " ").endswith("h more")
    assert CELLS["wait"].text(standing) != whole
    assert whole in CELLS["wait"].tip(standing)
