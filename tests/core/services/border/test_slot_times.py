"""Whether a truck makes its booked hour, and by when it must leave."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.alert import AlertKind, Level
from core.domain.event import EventKind
from core.services import journal
from core.services.border.no_shows import lost_by_truck
from core.services.looking.look import look
from tests.builders import NOW, a_reading, oral
from tests.desks import a_desk, send, tell

SLOT = ("slot_booked", "16.11 12:00")


@pytest.fixture
def at(tmp_path):
    """A desk at a moment."""
    opened = []

    def open_at(clock):
        opened.append(a_desk(tmp_path, oral(clock)))
        return opened[-1]

    yield open_at
    for desk in opened:
        desk.close()


def observe(desk, *readings):
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for reading in readings:
            uow.readings.observe(reading)
        uow.commit()


def booked(clock, **more):
    return (*SLOT, {"due_at": oral(clock), "crossing": "syrym", **more})


def seen(desk):
    (view,) = look(desk).trips
    return view


def slot_alerts(view):
    return [a for a in view.alerts if a.kind == AlertKind.SLOT]


@pytest.mark.parametrize(
    "told",
    [
        ("joined_queue", "18.11 08:00", {"km_to_barrier": 18, "crossing": "syrym"}),
        ("departed", "18.11 07:30"),
        ("loaded", "18.11 07:30"),
    ],
)
def test_that_a_slot_at_16_with_a_tail_of_18_km_is_at_risk_in_time_to_act(at, told):
    desk = at("18.11 08:30")
    send(desk, "417 AK 07", booked("18.11 16:00"), told)
    observe(desk, a_reading("queue_km", 18, "18.11 08:10", source="driver"))
    (alert,) = slot_alerts(seen(desk))
    assert alert.level == Level.ACT
    assert alert.values["chance"] == 1.0
    assert alert.values["tenge"] == 432_500


def test_that_with_no_tail_it_will_make_its_hour(at):
    desk = at("17.11 08:30")
    send(desk, "417 AK 07", ("departed", "17.11 07:30"), booked("18.11 16:00"))
    view = seen(desk)
    assert view.slot_outlook.chance > 0.9
    assert slot_alerts(view) == []


@pytest.mark.parametrize("kind", ["called", "waiting_area_in"])
def test_that_a_truck_called_in_its_hour_is_not_said_to_miss_it(at, kind):
    desk = at("20.11 17:10")
    joined = ("joined_queue", "18.11 22:00", {"km_to_barrier": 18, "crossing": "syrym"})
    send(
        desk,
        "417 AK 07",
        booked("20.11 16:00"),
        joined,
        (kind, "20.11 16:10", {"crossing": "syrym"}),
    )
    view = seen(desk)
    assert view.slot_outlook is None
    assert slot_alerts(view) == []


def test_that_a_booking_at_the_second_border_counts_once_the_first_is_passed(at):
    desk = at("17.11 08:30")
    trip = send(desk, "417 AK 07", booked("18.11 16:00"), crossings=("taskala", "syrym")).trip
    assert seen(desk).slot_outlook.chance is None
    tell(desk, trip, ("released", "17.11 07:30", {"crossing": "taskala"}))
    assert seen(desk).slot_outlook.chance is not None


def test_that_a_truck_in_our_yard_is_told_by_when_it_must_leave(at):
    desk = at("17.11 08:00")
    send(desk, "417 AK 07", ("loaded", "17.11 07:00"), booked("18.11 16:00"))
    view = seen(desk)
    outlook = view.slot_outlook
    assert oral("17.11 08:00") < outlook.leave_by < outlook.ends - timedelta(hours=1)
    assert outlook.chance_now > 0.8
    assert slot_alerts(view) == []


def test_that_it_is_told_so_while_there_is_time_to_leave(at):
    desk = at("17.11 08:00")
    sent = send(desk, "417 AK 07", ("loaded", "17.11 07:00"), booked("18.11 16:00"))
    due = seen(desk).slot_outlook.leave_by - timedelta(hours=1)
    desk.clock = replace(desk.clock, at=due)
    (alert,) = slot_alerts(seen(desk))
    assert due < alert.values["leave_by"] < due + timedelta(hours=2)
    tell(desk, sent.trip, ("departed", due))
    assert seen(desk).slot_outlook.leave_by is None


def test_that_another_booking_is_priced_against_standing_till_then(at):
    desk = at("20.11 08:30")
    send(desk, "417 AK 07", booked("20.11 16:00"), ("joined_queue", "20.11 08:00"))
    more = {"day": date(2026, 11, 22), "klass": "standard"}
    observe(desk, a_reading("slots_free", 40, "20.11 08:00", **more))
    outlook = seen(desk).slot_outlook
    assert (outlook.rebooking.mrp, outlook.rebooking.tenge) == (100, 432_500)
    (free,) = outlook.free
    assert (free.day, free.hours) == (date(2026, 11, 22), 32)
    assert round(free.standing_cost) == round(32 / 24 * 20_000)


def test_that_bookings_lost_are_counted_by_the_truck_over_90_days(at):
    desk = at("20.11 08:30")
    lost = ("slot_lost", "19.11 13:00", {"due_at": oral("19.11 12:00")})
    sent = send(desk, "417 AK 07", booked("19.11 12:00"), lost, booked("20.11 16:00"))
    old = ("slot_lost", "10.08 13:00", {"due_at": oral("10.08 12:00")})
    given_up = (
        "slot_lost",
        "18.11 13:00",
        {"due_at": oral("18.11 12:00"), "other": "Cancelled", "source": "cargoruqsat"},
    )
    tell(desk, sent.trip, old, given_up)
    assert lost_by_truck(desk, NOW) == {sent.truck.id: 1}
    outlook = seen(desk).slot_outlook
    assert (outlook.no_shows, outlook.no_shows_allowed) == (1, 2)


def test_that_two_plates_of_one_vin_are_one_truck(at):
    desk = at("20.11 08:30")
    lost = ("slot_lost", "19.11 13:00", {"due_at": oral("19.11 12:00")})
    first = send(desk, "417 AK 07", lost)
    second = send(desk, "233 DD 07", ("slot_lost", "10.11 13:00", {"due_at": oral("10.11 12:00")}))
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for truck in (first.truck, second.truck):
            uow.trucks.put(replace(truck, vin="XTC 1"))
        uow.commit()
    assert lost_by_truck(desk, NOW) == {first.truck.id: 2, second.truck.id: 2}


def test_that_a_loss_taken_back_is_no_loss(at):
    desk = at("20.11 08:30")
    lost = ("slot_lost", "19.11 13:00", {"due_at": oral("19.11 12:00")})
    sent = send(desk, "417 AK 07", lost)
    assert lost_by_truck(desk, NOW) == {sent.truck.id: 1}
    (row,) = journal.journal(desk)
    journal.withdraw(desk, row.event.id)
    assert lost_by_truck(desk, NOW) == {}


def test_that_a_loss_corrected_into_something_else_is_no_loss(at):
    desk = at("20.11 08:30")
    send(desk, "417 AK 07", ("slot_lost", "19.11 13:00", {"due_at": oral("19.11 12:00")}))
    (row,) = journal.journal(desk)
    journal.correct(desk, row.event.id, kind=EventKind.SLOT_MOVED)
    assert lost_by_truck(desk, NOW) == {}
