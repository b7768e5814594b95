"""A booking of the public queue belongs to one of the truck's trips."""

from datetime import timedelta

import pytest

from core.domain.event import EventKind
from core.domain.trip import Stage
from core.feeds.seen import BookingStatus, OwnBooking
from core.services.border.bookings import open_sendings, take_booking, trip_of, wanted_plates
from core.services.looking import look
from tests.builders import NOW, a_trip, oral
from tests.desks import send

SLOT = oral("20.11 14:00")


def booking(status=BookingStatus.CALLED, plate="417AK07", slot=SLOT, **more):
    return OwnBooking(
        plate_key=plate,
        checkpoint="Сырым - Маштаково",
        crossing="syrym",
        page="board",
        slot_begins=slot,
        status=status,
        **{"seen_at": NOW, **more},
    )


def plan_next(desk, sent):
    """The truck's next trip is on the desk before this one is over."""
    trip = a_trip(sent.truck, ref="R-next", planned_departure=NOW + timedelta(days=2))
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        uow.trips.put(trip)
        uow.commit()
    return trip


def taken(desk, *bookings):
    sendings = open_sendings(desk)
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for one in bookings:
            trip = trip_of(one, sendings, NOW)
            if trip is not None:
                take_booking(uow, desk, one, trip)
        uow.commit()
    return {t.trip.ref: t.state for t in look.look(desk).trips}


def test_that_the_call_is_for_the_trip_under_way_not_for_the_one_planned_after_it(desk):
    sent = send(desk, "417 AK 07", ("departed", "20.11 01:00"), ("joined_queue", "20.11 08:00"))
    plan_next(desk, sent)
    states = taken(desk, booking())
    assert states["R-417"].stage == Stage.CALLED
    assert states["R-next"].stage == Stage.PLANNED


@pytest.mark.parametrize("told", ["exit_post_in", "exit_post_out", "released"])
def test_that_a_call_the_page_still_shows_does_not_pull_a_truck_back_to_the_barrier(desk, told):
    sent = send(desk, "417 AK 07", ("joined_queue", "20.11 08:00"), (told, "20.11 14:05"))
    plan_next(desk, sent)
    before = look.look(desk).trip(sent.trip.id).state.stage
    states = taken(desk, booking())
    assert states["R-417"].stage == before
    assert states["R-next"].stage == Stage.PLANNED


def test_that_a_booking_ahead_of_a_truck_past_the_border_is_for_its_next_trip(desk):
    sent = send(desk, "417 AK 07", ("joined_queue", "19.11 08:00"), ("released", "20.11 08:00"))
    plan_next(desk, sent)
    ahead = oral("23.11 10:00")
    states = taken(desk, booking(BookingStatus.PENDING, slot=ahead))
    assert states["R-417"].slot is None
    assert states["R-next"].slot.begins == ahead


def test_that_a_booking_is_for_the_truck_that_drives_the_trip_now(desk):
    changed = ("truck_changed", "20.11 02:00", {"other": "233 DD 07"})
    send(desk, "417 AK 07", ("departed", "20.11 01:00"), changed)
    assert wanted_plates(open_sendings(desk)) == ("233DD07",)


def test_that_a_call_seen_at_every_fetch_is_written_once(desk):
    sent = send(desk, "417 AK 07", ("joined_queue", "20.11 08:00"))
    taken(desk, booking())
    taken(desk, booking())
    journal = look.trip_detail(desk, sent.trip.id).journal
    assert [r.event.kind for r in journal].count(EventKind.CALLED) == 1


def test_that_trucks_past_the_barrier_are_not_asked_about(desk):
    send(desk, "417 AK 07", ("joined_queue", "19.11 08:00"), ("released", "20.11 08:00"))
    send(desk, "233 DD 07", ("departed", "20.11 08:00"))
    assert wanted_plates(open_sendings(desk)) == ("233DD07",)


def kinds_of(desk, sent):
    journal = look.trip_detail(desk, sent.trip.id).journal
    return [r.event.kind.value for r in journal if r.event.kind.value.startswith("slot")]


def test_that_a_booking_shown_at_another_hour_was_moved(desk):
    sent = send(desk, "417 AK 07", ("departed", "20.11 01:00"))
    for minutes, hour in enumerate(("14:00", "18:00", "18:00", "14:00")):
        seen_at = NOW - timedelta(minutes=30 - minutes)
        slot = oral(f"20.11 {hour}")
        states = taken(desk, booking(BookingStatus.PENDING, slot=slot, seen_at=seen_at))
    assert kinds_of(desk, sent) == ["slot_booked", "slot_moved", "slot_moved"]
    assert states["R-417"].slot.begins == SLOT


@pytest.mark.parametrize("status", [BookingStatus.OVERDUE, BookingStatus.ANNULLED])
def test_that_a_booking_shown_as_void_is_lost_once(desk, status):
    sent = send(desk, "417 AK 07", ("departed", "20.11 01:00"))
    taken(desk, booking(BookingStatus.PENDING))
    taken(desk, booking(status))
    states = taken(desk, booking(status))
    assert states["R-417"].slot.lost
    assert kinds_of(desk, sent) == ["slot_booked", "slot_lost"]


def test_that_an_old_cancelled_booking_says_nothing_of_the_one_that_stands(desk):
    send(desk, "417 AK 07", ("departed", "20.11 01:00"))
    taken(desk, booking(BookingStatus.PENDING))
    states = taken(desk, booking(BookingStatus.CANCELLED, slot=oral("20.11 10:00")))
    assert not states["R-417"].slot.lost


def test_that_a_new_booking_after_a_lost_one_stands(desk):
    send(desk, "417 AK 07", ("departed", "20.11 01:00"))
    for status, slot, clock in (
        (BookingStatus.PENDING, SLOT, "20.11 13:00"),
        (BookingStatus.OVERDUE, SLOT, "20.11 14:00"),
        (BookingStatus.PENDING, oral("21.11 09:00"), "20.11 14:10"),
    ):
        states = taken(desk, booking(status, slot=slot, seen_at=oral(clock)))
    assert states["R-417"].slot.begins == oral("21.11 09:00")
    assert not states["R-417"].slot.lost


def test_that_a_booking_that_runs_late_is_marked_so(desk):
    sent = send(desk, "417 AK 07", ("departed", "20.11 01:00"))
    taken(desk, booking(BookingStatus.PENDING))
    taken(desk, booking(BookingStatus.PENDING, late=True))
    states = taken(desk, booking(BookingStatus.PENDING, late=True))
    assert states["R-417"].slot.late
    assert kinds_of(desk, sent) == ["slot_booked", "slot_booked"]
