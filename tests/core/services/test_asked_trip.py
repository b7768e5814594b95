"""A trip is asked for by its ref, or as one says it: by the plate of its truck."""

import pytest

from core.domain.problem import KezekError
from core.services import journal
from tests.desks import send


@pytest.fixture
def desk(desk):
    send(desk, "417 AK 07", ("joined_queue", "20.11 08:05"))
    send(desk, "582 AB 07", ("joined_queue", "20.11 09:00"), ("contact", "20.11 12:00"))
    send(desk, "A582CC", ("joined_queue", "20.11 10:00"))
    return desk


@pytest.mark.parametrize("asked", ["417", "417 AK 07", "417ак07"])
def test_that_a_trip_is_found_by_the_plate_of_its_truck(desk, asked):
    assert len(journal.journal(desk, asked)) == 1


def test_that_digits_of_two_trucks_ask_for_the_trip(desk):
    with pytest.raises(KezekError) as caught:
        journal.journal(desk, "582")
    assert caught.value.problem.code == "several_trips_fit"
    assert len(str(caught.value.problem.values["refs"]).split(", ")) == 2
    assert len(journal.journal(desk, "582 AB 07")) == 2


@pytest.mark.parametrize("asked", ["999", "", "07"])
def test_that_nobody_drives_what_is_not_there(desk, asked):
    with pytest.raises(KezekError) as caught:
        journal.journal(desk, asked)
    assert caught.value.problem.code == "unknown_trip"
