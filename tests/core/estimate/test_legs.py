"""What is left of the road, as the journal stands."""

import pytest

from core.domain.forecast import WhyNull
from core.domain.trip_fold import fold_trip
from core.estimate.legs import Leg, crossings_ahead, route_points
from tests.builders import a_trip, an_event, oral
from tests.core.estimate.road_table import legs_of, shipped


def test_that_an_unknown_goal_is_no_road():
    assert legs_of(destination="Тмутаракань").why_null == WhyNull.NO_ROAD


def test_that_an_unknown_crossing_is_no_crossing():
    assert legs_of(crossings=("nowhere",)).why_null == WhyNull.NO_CROSSING
    assert legs_of(crossings=()).why_null == WhyNull.NO_CROSSING


def test_that_a_position_on_the_road_is_newer_than_the_border():
    legs = legs_of(
        ("joined_queue", "20.11 08:00", {}),
        ("released", "20.11 10:00", {}),
        ("position", "20.11 13:20", {"place": "92 км за Маштаково"}),
    )
    assert legs.legs == (Leg(92, None),)
    assert legs.begins_at == oral("20.11 13:20")


def test_that_a_repaired_truck_drives_on_from_where_it_stood():
    legs = legs_of(
        ("joined_queue", "19.11 08:00", {}),
        ("released", "19.11 20:00", {}),
        ("breakdown", "20.11 10:30", {"place": "A300, 92 км за Маштаково"}),
        ("repaired", "20.11 14:00", {}),
    )
    assert legs.legs == (Leg(92, None),)
    assert legs.begins_at == oral("20.11 14:00")


def test_that_a_truck_let_in_after_a_refusal_is_reckoned_from_then():
    legs = legs_of(
        ("joined_queue", "18.11 08:00", {}),
        ("refused", "19.11 08:00", {}),
        ("released", "20.11 10:00", {}),
    )
    assert legs.begins_at == oral("20.11 10:00")
    assert legs.crossings == ()


def test_that_a_point_told_by_coordinates_is_taken():
    legs = legs_of(
        ("departed", "18.11 08:00", {}),
        ("position", "20.11 12:00", {"lat": 50.28, "lon": 57.2, "place": ""}),
        origin="Алматы",
    )
    assert legs.approximate
    assert legs.legs[0].km == pytest.approx(533, rel=0.1)


def test_that_a_diverted_truck_drives_to_its_new_crossing():
    legs = legs_of(
        ("joined_queue", "19.11 08:00", {}),
        ("diverted", "20.11 12:00", {"crossing": "taskala"}),
        destination="Саратов",
    )
    assert [leg.crossing for leg in legs.legs] == ["taskala", None]
    assert [leg.km for leg in legs.legs] == [163, 321]


def test_that_a_truck_released_at_another_crossing_has_none_ahead():
    trip = a_trip()
    state = fold_trip(
        trip,
        [
            an_event("diverted", "19.11 08:00", trip, crossing="taskala"),
            an_event("joined_queue", "19.11 12:00", trip, crossing="taskala"),
            an_event("released", "19.11 20:00", trip),
        ],
    )
    assert crossings_ahead(trip, state) == ()


def test_that_a_truck_turned_back_after_the_first_border_still_has_both_ahead():
    trip = a_trip(crossings=("syrym", "taskala"))
    told = (
        ("joined_queue", "18.11 01:00"),
        ("released", "19.11 01:00"),
        ("turned_back", "19.11 06:00"),
        ("joined_queue", "20.11 01:00"),
    )
    events = [an_event(kind, at, trip, crossing="syrym") for kind, at in told]
    assert crossings_ahead(trip, fold_trip(trip, events)) == ("syrym", "taskala")


def test_that_a_trip_without_origin_begins_at_home():
    assert legs_of(("departed", "20.11 14:00", {}), origin="").legs[0].km == 58


def test_that_the_route_names_its_places_with_their_km():
    trip = a_trip(destination="Москва")
    points = route_points(trip, fold_trip(trip, []), shipped())
    assert [(p.name, p.km, p.is_border) for p in points] == [
        ("Орал", 0, False),
        ("Сырым", 58, True),
        ("Самара", 242, False),
        ("Москва", 1307, False),
    ]


@pytest.mark.parametrize(
    ("told", "ahead"), [("joined_queue", ("taskala",)), ("diverted", ("taskala",))]
)
def test_that_no_border_lies_ahead_twice(told, ahead):
    trip = a_trip(crossings=("syrym", "taskala"))
    events = [
        an_event("departed", "19.11 08:00", trip),
        an_event(told, "20.11 08:00", trip, crossing="taskala"),
    ]
    assert crossings_ahead(trip, fold_trip(trip, events)) == ahead
