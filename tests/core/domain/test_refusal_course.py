"""A refusal from the post to its outcome."""

from dataclasses import replace

from core.domain.crossing import Side
from core.domain.event import Occurred
from core.domain.ids import new_id
from core.domain.papers import Document, DocumentKind
from core.domain.refusal_case import Blame, Branch, RefusalCase
from core.domain.refusal_course import RefusalEnd, courses_of, not_matching
from tests.builders import NOW, a_trip, an_event, oral

TRIP = a_trip()


def row(kind, clock, **more):
    return an_event(kind, clock, TRIP, **more)


def courses(*events, cases=()):
    return courses_of(TRIP, events, {case.id: case for case in cases})


JOINED = row("joined_queue", "18.11 08:00", crossing="syrym")
POST = row("entry_post_in", "18.11 20:00")
REFUSED = row("refused", "18.11 22:00", reason="D03", text="номер тягача не тот")


def test_that_a_refusal_lasts_until_the_second_try_is_released():
    (course,) = courses(
        JOINED,
        POST,
        REFUSED,
        row("turned_back", "19.11 02:00"),
        row("joined_queue", "19.11 20:00"),
        row("released", "20.11 10:00"),
    )
    assert (course.side, course.crossing, course.reason) == (Side.ENTRY_POST, "syrym", "D03")
    assert course.outcome == RefusalEnd.RELEASED
    assert course.hours(NOW) == 36
    assert course.branch == Branch.RETURN


def test_that_it_is_open_in_the_second_queue():
    (course,) = courses(JOINED, REFUSED, row("joined_queue", "19.11 20:00"))
    assert course.is_open
    assert course.branch == Branch.MEND


def test_that_a_refusal_of_the_second_try_is_another_one():
    first, second = courses(
        JOINED, REFUSED, row("joined_queue", "19.11 20:00"), row("refused", "20.11 06:00")
    )
    assert first.outcome == RefusalEnd.REFUSED_AGAIN
    assert first.hours(NOW) == 32
    assert second.is_open


def test_that_a_released_truck_turned_back_on_the_road_is_another_one():
    first, second = courses(
        JOINED,
        REFUSED,
        row("released", "19.11 10:00"),
        row("turned_back", "19.11 15:00", reason="D01"),
    )
    assert first.outcome == RefusalEnd.RELEASED
    assert (second.side, second.reason, second.is_open) == (Side.ROAD, "D01", True)


def test_that_a_correction_leaves_the_refusal_what_it_was():
    case = RefusalCase(id=REFUSED.id, trip=TRIP.id, officer_paper="предписание 12")
    later = replace(
        REFUSED, id=new_id(), reason="D01", replaces=REFUSED.id,
        occurred=Occurred(oral("18.11 22:30")),
    )  # fmt: skip
    (course,) = courses(JOINED, REFUSED, later, cases=[case])
    assert course.id == REFUSED.id
    assert (course.reason, course.case.officer_paper) == ("D01", "предписание 12")


def test_that_what_a_person_says_stands_above_what_the_journal_shows():
    closed = oral("20.11 09:00")
    case = RefusalCase(
        id=REFUSED.id, trip=TRIP.id, branch=Branch.RELOAD, blame=Blame.US,
        outcome=RefusalEnd.RELOADED, closed_at=closed,
    )  # fmt: skip
    (course,) = courses(REFUSED, row("to_storage", "19.11 02:00"), cases=[case])
    assert (course.branch, course.outcome) == (Branch.RELOAD, "reloaded")
    assert course.closed_at == closed
    assert course.blame(is_hired=True) == Blame.US


def test_that_a_truck_refused_after_its_refusal_was_ended_by_a_person_is_refused_anew():
    case = RefusalCase(
        id=REFUSED.id, trip=TRIP.id, outcome=RefusalEnd.RETURNED, closed_at=oral("19.11 09:00")
    )
    again = row("refused", "20.11 06:00", reason="C01")
    first, second = courses(REFUSED, again, cases=[case])
    assert (first.outcome, first.closed_at) == ("returned", oral("19.11 09:00"))
    assert (second.id, second.reason, second.is_open) == (again.id, "C01", True)


def test_that_the_way_home_after_its_end_is_no_new_refusal():
    case = RefusalCase(
        id=REFUSED.id, trip=TRIP.id, outcome=RefusalEnd.RETURNED, closed_at=oral("19.11 09:00")
    )
    (course,) = courses(REFUSED, row("turned_back", "19.11 12:00"), cases=[case])
    assert not course.is_open


def test_that_whose_side_it_is_follows_from_the_reason_until_somebody_says():
    (course,) = courses(row("refused", "18.11 22:00", reason="R01"))
    assert course.blame(is_hired=True) == Blame.CARRIER
    assert course.blame(is_hired=False) == Blame.US


def test_that_the_last_step_arranged_is_the_next():
    (course,) = courses(
        REFUSED,
        row("reminder", "18.11 23:00", text="звонить импортёру"),
        row("reminder", "19.11 09:00", text="новый ДОПП", other="Ержан"),
    )
    assert course.next_step.text == "новый ДОПП"


def test_that_papers_of_another_truck_no_longer_match():
    def paper(kind, plate, trailer=""):
        return Document(
            id=new_id(), trip=TRIP.id, kind=DocumentKind(kind), plate=plate, trailer=trailer
        )

    dopp, cmr, snt = paper("dopp", "417AK07"), paper("cmr", "233 DD 07"), paper("snt", "")
    booking = paper("booking", "233DD07", "41CB07")
    found = not_matching([dopp, cmr, snt, booking], "233 DD 07", "55 AB 07")
    assert found == (dopp, booking)
