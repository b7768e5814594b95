from dataclasses import replace
from datetime import timedelta

import pytest

from core.domain.crossing import Direction
from core.domain.desk import RoutePoint
from core.domain.event import Occurred
from core.domain.ids import new_id
from tests.builders import NOW, a_trip, an_event, oral
from tests.ui.plots.pictures import ROUTE, a_detail, spread, waiting_events
from ui.plots.scale import WayScale
from ui.plots.way import way_of


def kms(way):
    return [round(s.km, 1) for s in way.past]


def test_that_kilometres_to_the_barrier_are_counted_back_from_the_border():
    way = way_of(a_detail(waiting_events()), NOW)
    assert kms(way) == [0.0, 45.0, 52.0]


def test_that_a_waiting_truck_is_where_it_was_last_said_to_be():
    way = way_of(a_detail(waiting_events()), NOW)
    assert way.here == (NOW, 52.0)


def test_that_vehicles_ahead_take_twenty_metres_each():
    events = [an_event("joined_queue", "19.11 05:00", crossing="syrym", vehicles_ahead=400)]
    assert kms(way_of(a_detail(events), NOW)) == [50.0]


def test_that_a_withdrawn_position_leaves_no_trace_on_the_way():
    events = waiting_events()
    taken_back = replace(events[2], id=new_id(), replaces=events[2].id, withdrawn=True)
    assert kms(way_of(a_detail([*events, taken_back]), NOW)) == [0.0, 45.0]


def test_that_a_correction_stands_for_the_old_entry():
    events = waiting_events()
    corrected = replace(
        events[2], id=new_id(), replaces=events[2].id, km_to_barrier=4.0,
        occurred=Occurred(oral("20.11 13:00")),
    )  # fmt: skip
    assert kms(way_of(a_detail([*events, corrected]), NOW)) == [0.0, 45.0, 54.0]


def test_that_a_place_of_the_way_is_found_by_its_name_in_any_language():
    events = [
        an_event("departed", "19.11 02:00"),
        an_event("released", "20.11 09:00", crossing="syrym"),
        an_event("position", "20.11 12:00", place="г. Самара"),
    ]
    assert kms(way_of(a_detail(events), NOW)) == [0.0, 58.0, 242.0]


def test_that_a_truck_past_the_border_is_reckoned_on_its_way_to_the_goal():
    events = [
        an_event("departed", "19.11 02:00"),
        an_event("joined_queue", "19.11 05:00", crossing="syrym"),
        an_event("released", "20.11 12:20", crossing="syrym"),
    ]
    way = way_of(a_detail(events, spread(1, 3)), NOW)
    assert way.here is not None
    assert way.here[1] == pytest.approx(58 + 184 / 2)


def test_that_a_truck_before_the_border_is_not_reckoned_beyond_it():
    way = way_of(a_detail([an_event("departed", "19.11 02:00")], spread(10, 30)), NOW)
    assert way.here == (NOW, 58.0)


def test_that_the_future_of_a_waiting_truck_stands_at_the_border_first():
    way = way_of(a_detail(waiting_events(), spread(10, 30), wait=spread(38, 58)), NOW)
    early, *_, late = way.future
    assert [round(km) for _, km in early] == [52, 58, 242]
    assert early[-1][0] == NOW + timedelta(hours=10)
    assert late[-1][0] == NOW + timedelta(hours=30)
    assert early[1][0] < late[1][0]


def test_that_the_future_never_runs_backwards():
    for wait in (spread(33, 34), spread(40, 90), None):
        way = way_of(a_detail(waiting_events(), spread(0.5, 60), wait=wait), NOW)
        for path in way.future:
            moments = [at for at, _ in path]
            assert moments == sorted(moments)
            assert moments[0] == NOW


def test_that_a_planned_trip_begins_when_it_is_to_depart():
    departs = NOW + timedelta(hours=9)
    detail = a_detail(
        [], spread(30, 50), wait=spread(10, 30), trip=a_trip(planned_departure=departs)
    )
    way = way_of(detail, NOW)
    assert {path[0] for path in way.future} == {(departs, 0.0)}


def test_that_a_refused_truck_has_a_past_and_no_future():
    refused = an_event("refused", "20.11 08:00", crossing="syrym", reason="D03")
    way = way_of(a_detail([*waiting_events()[:2], refused]), NOW)
    assert way.past[-1].km == 58.0
    assert way.future == ()


def test_that_a_trip_without_a_road_has_nothing_to_draw():
    way = way_of(a_detail(waiting_events(), spread(5, 9), route=()), NOW)
    assert (way.points, way.past, way.here, way.future) == ((), (), None, ())


def test_that_an_arrived_truck_is_nowhere_else():
    events = [*waiting_events()[:2], an_event("released", "20.11 06:00", crossing="syrym"),
              an_event("arrived", "20.11 12:00")]  # fmt: skip
    way = way_of(a_detail(events), NOW)
    assert way.here is None
    assert way.past[-1].km == 242.0


def test_that_the_second_border_is_where_the_second_queue_is():
    second = RoutePoint("Таскала", 600.0, is_border=True, code="taskala")
    route = (*ROUTE[:2], RoutePoint("Саратов", 400.0), second, RoutePoint("Атырау", 900.0))
    trip = a_trip(crossings=("syrym", "taskala"), direction=Direction.OUT)
    events = [
        an_event("joined_queue", "18.11 05:00", crossing="syrym"),
        an_event("released", "18.11 15:00", crossing="syrym"),
        an_event("joined_queue", "20.11 05:00", crossing="taskala", km_to_barrier=2.0),
    ]
    assert kms(way_of(a_detail(events, route=route, trip=trip), NOW)) == [58.0, 58.0, 598.0]


def test_that_a_short_leg_keeps_room_beside_a_long_one():
    scale = WayScale([RoutePoint("a", 0), RoutePoint("b", 58, True), RoutePoint("c", 1307)])
    assert scale.height(58) > 0.15
    assert scale.height(0) == 0
    assert scale.height(1307) == 1
