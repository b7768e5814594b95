"""A booking of the public queue belongs to one of the truck's trips."""

from datetime import timedelta

import pytest

from core.domain.event import EventKind
from core.domain.trip import Stage
from core.feeds.seen import BookingStatus, OwnBooking
from core.services import look
from core.services.bookings import open_sendings, take_booking, trip_of, wanted_plates
from tests.builders import NOW, a_trip, oral
from tests.desks import a_desk, send

SLOT = oral("20.11 14:00")


@pytest.fixture
def desk(tmp_path):
    opened = a_desk(tmp_path)
    yield opened
    opened.close()


def booking(status=BookingStatus.CALLED, plate="417AK07", slot=SLOT):
    return OwnBooking(
        plate_key=plate,
        checkpoint="Сырым - Маштаково",
        crossing="syrym",
        seen_at=NOW,
        page="board",
        slot_begins=slot,
        status=status,
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
