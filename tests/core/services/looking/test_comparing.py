"""Crossings compared for a trip."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.domain.crossing import Direction
from core.domain.problem import KezekError
from core.services.looking.comparing import compare
from tests.builders import oral
from tests.desks import send


def of(desk, sent):
    return {a.crossing.code: a for a in compare(desk, sent.trip.id)}


def test_that_the_planned_crossing_stands_first_without_extra_road(desk):
    sent = send(desk, "417 AK 07", planned_departure=oral("21.11 06:00"))
    first = compare(desk, sent.trip.id)[0]
    assert (first.crossing.code, first.is_planned, first.extra_km) == ("syrym", True, 0)


def test_that_a_way_round_costs_road_and_says_its_chance_to_be_in_time(desk):
    sent = send(desk, "417 AK 07", planned_departure=oral("21.11 06:00"))
    other = of(desk, sent)["taskala"]
    assert other.extra_km > 50
    assert 0 <= other.p_in_time <= 1
    assert other.joins_at > oral("21.11 06:00")


def test_that_a_truck_in_a_queue_would_begin_anew_at_another_crossing(desk):
    sent = send(desk, "417 AK 07", ("departed", "19.11 06:00"), ("joined_queue", "19.11 07:20"))
    found = of(desk, sent)
    assert found["syrym"].wait.quantiles.q10 >= 31
    assert found["taskala"].wait.quantiles.q10 < 31
    assert found["taskala"].joins_at > oral("20.11 14:20")


def test_that_a_bilateral_crossing_is_not_offered_to_a_driver_of_a_third_country(desk):
    sent = send(desk, "417 AK 07", planned_departure=oral("21.11 06:00"))
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        uow.drivers.put(replace(sent.driver, citizenship="UZ"))
        uow.commit()
    assert "shagan" not in of(desk, sent)


def test_that_past_the_border_there_is_nothing_to_compare(desk):
    sent = send(desk, "417 AK 07", ("joined_queue", "19.11 07:20"), ("released", "20.11 07:20"))
    with pytest.raises(KezekError) as error:
        compare(desk, sent.trip.id)
    assert error.value.problem.code == "nothing_to_compare"


def test_that_only_the_way_out_of_kazakhstan_is_booked_and_paid(desk):
    out = send(desk, "417 AK 07", planned_departure=oral("21.11 06:00"))
    home = send(
        desk,
        "233 DD 07",
        planned_departure=oral("21.11 06:00"),
        direction=Direction.IN,
        origin="Самара",
        destination="Орал",
    )
    assert [(p.slot_class, p.tenge) for p in of(desk, out)["syrym"].slots] == [
        ("standard", 4325),
        ("express", 432_500),
    ]
    assert of(desk, home)["syrym"].slots == ()


def test_that_nobody_arrives_before_he_would_join_the_queue(desk):
    sent = send(desk, "417 AK 07", ("departed", "20.11 13:00"))
    found = compare(desk, sent.trip.id)
    assert len(found) > 1
    for other in found:
        arrives = other.arrival.origin + timedelta(hours=other.arrival.quantiles.q10)
        assert desk.clock.now() <= other.joins_at < arrives
