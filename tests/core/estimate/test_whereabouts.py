"""Where a truck is thought to be, on the shipped road table."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.domain.trip_fold import fold_trip
from core.estimate.roads import great_circle_km
from core.estimate.whereabouts import whereabouts
from tests.builders import NOW, a_trip, an_event, oral
from tests.core.estimate.road_table import shipped

ROADS = shipped()


def found(*events, now=NOW, **trip):
    a = a_trip(**trip)
    state = fold_trip(a, [an_event(*e[:2], a, **e[2]) for e in events])
    return whereabouts(a, state, ROADS, now)


def km_from(code, place):
    return great_circle_km(ROADS.spot(code), ROADS.point(*place.at))


def test_that_a_waiting_truck_is_at_its_crossing():
    place = found(("joined_queue", "20.11 08:00", {}))
    assert km_from("syrym", place) == 0
    assert not place.is_estimated


def test_that_a_truck_in_the_yard_is_at_its_origin():
    assert km_from("oral", found(("loading", "20.11 08:00", {}))) == 0


def test_that_a_rolling_truck_is_carried_on_by_the_hours_since():
    place = found(
        ("joined_queue", "20.11 04:00", {}), ("released", "20.11 12:20", {}), destination="Самара"
    )
    assert place.is_estimated
    assert 60 < km_from("syrym", place) < 180
    assert place.seen_at == oral("20.11 12:20")


def test_that_a_truck_nobody_saw_at_the_border_is_no_further_than_the_border():
    place = found(("departed", "19.11 08:00", {}))
    assert km_from("syrym", place) < 1


def test_that_a_place_told_with_coordinates_stands_for_a_broken_truck():
    place = found(("breakdown", "20.11 08:00", {"lat": 51.5, "lon": 51.2}))
    assert place.at == (51.5, 51.2)
    assert not place.is_estimated


def test_that_an_arrived_truck_is_at_its_goal():
    place = found(("released", "19.11 08:00", {}), ("arrived", "20.11 10:00", {}))
    assert km_from(a_trip().destination, place) == 0


def test_that_a_refused_truck_stands_where_it_was_refused():
    place = found(("joined_queue", "19.11 08:00", {}), ("refused", "20.11 10:00", {}))
    assert km_from("syrym", place) == 0


def test_that_a_truck_to_an_unknown_place_is_not_put_anywhere():
    assert found(("departed", "20.11 08:00", {}), origin="Нигде", crossings=()) is None


@given(st.floats(0, 200), st.floats(0, 60))
def test_that_a_truck_never_goes_back_when_only_time_passes(hours, more):
    events = (("released", "01.11 12:00", {}),)
    start = oral("01.11 12:00")
    early = found(*events, now=start + timedelta(hours=hours), destination="Москва")
    late = found(*events, now=start + timedelta(hours=hours + more), destination="Москва")
    assert km_from("Москва", late) <= km_from("Москва", early) + 60  # a bend of the road
