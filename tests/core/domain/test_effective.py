"""Which rows of a journal count: corrections, withdrawals, and taking either back."""

from dataclasses import replace

from core.domain.event import effective
from core.domain.ids import new_id
from tests.builders import a_trip, an_event, oral

FIRST = an_event("position", "20.11 08:05", a_trip(), km_to_barrier=13)


def a_correction(of, at, **changes):
    moment = oral(at)
    changed = {"heard_at": moment, "written_at": moment, **changes}
    return replace(of, id=new_id(), replaces=of.id, **changed)


def counted(*events):
    return [e.km_to_barrier for e in effective(events)]


CORRECTED = a_correction(FIRST, "20.11 09:00", km_to_barrier=18)
TAKEN_BACK = a_correction(CORRECTED, "20.11 09:01", withdrawn=True)


def test_that_a_correction_stands_for_the_row():
    assert counted(FIRST, CORRECTED) == [18]


def test_that_a_withdrawn_row_no_longer_counts():
    assert counted(FIRST, a_correction(FIRST, "20.11 09:00", withdrawn=True)) == []


def test_that_taking_a_correction_back_brings_the_old_row_back():
    assert counted(FIRST, CORRECTED, TAKEN_BACK) == [13]


def test_that_taking_a_withdrawal_back_brings_the_row_back():
    gone = a_correction(FIRST, "20.11 09:00", withdrawn=True)
    assert counted(FIRST, gone, a_correction(gone, "20.11 09:05")) == [13]


def test_that_of_two_corrections_the_last_heard_stands():
    later = a_correction(FIRST, "20.11 10:00", km_to_barrier=9)
    assert counted(FIRST, later, CORRECTED) == [9]
    assert counted(FIRST, CORRECTED, later, a_correction(later, "20.11 10:01", withdrawn=True)) == [
        18
    ]


def test_that_a_correction_of_a_correction_stands():
    assert counted(FIRST, CORRECTED, a_correction(CORRECTED, "20.11 09:30", km_to_barrier=8)) == [8]


def test_that_rows_that_replace_each_other_in_a_circle_do_no_harm():
    one = replace(FIRST, id=new_id())
    other = replace(FIRST, id=new_id(), replaces=one.id)
    assert isinstance(effective([replace(one, replaces=other.id), other]), list)
