"""Corrections and withdrawals, as the desk keeps them."""

from datetime import timedelta

import pytest

from core.domain.author import Author
from core.domain.event import Occurred
from core.domain.problem import KezekError
from core.services import journal
from core.services.looking import look
from core.store import queries
from tests.builders import NOW
from tests.desks import send


@pytest.fixture
def sent(desk):
    return send(desk, "417 AK 07", ("joined_queue", "20.11 08:05", {"km_to_barrier": 13.0}))


def first_id(desk):
    return journal.journal(desk)[0].event.id


def km(desk):
    """What the window's fold and the store's own rule say of the truck's place."""
    (trip,) = look.look(desk).trips
    with desk.store.reading() as snapshot:
        border = queries.border_events(snapshot, NOW.replace(year=2025), NOW)
    told = [e.km_to_barrier for rows in border.values() for e in rows]
    assert told == ([] if trip.state.km_to_barrier is None else [trip.state.km_to_barrier])
    return trip.state.km_to_barrier


def test_that_a_corrected_entry_counts_and_the_old_one_stays_in_the_history(desk, sent):
    journal.correct(desk, first_id(desk), km_to_barrier=18.0)
    assert km(desk) == 18
    rows = journal.journal(desk, sent.trip.ref)
    assert [r.event.km_to_barrier for r in rows] == [13, 18]
    assert rows[0].replaced_by == rows[1].event.id
    assert rows[1].changes == ("km_to_barrier",)


def test_that_a_correction_taken_back_leaves_what_was_first_told(desk, sent):
    correction = journal.correct(desk, first_id(desk), km_to_barrier=18.0)
    journal.withdraw(desk, correction)
    assert km(desk) == 13


def test_that_a_withdrawn_entry_no_longer_counts(desk, sent):
    journal.withdraw(desk, first_id(desk))
    assert km(desk) is None


def test_that_a_withdrawal_taken_back_counts_again(desk, sent):
    gone = journal.withdraw(desk, first_id(desk))
    journal.withdraw(desk, gone)
    assert km(desk) == 13


def test_that_every_step_stays_written(desk, sent):
    correction = journal.correct(desk, first_id(desk), km_to_barrier=18.0)
    journal.withdraw(desk, correction)
    assert len(journal.journal(desk)) == 3


def test_that_the_history_of_an_entry_says_who_changed_what_from_what_to_what(desk, sent):
    desk.author = Author("Есенова Г.", "desk-2")
    correction = journal.correct(desk, first_id(desk), km_to_barrier=18.0, text="дальше")
    journal.withdraw(desk, correction)
    steps = journal.entry_history(desk, correction)
    assert [(s.field, s.old, s.new) for s in steps[1:]] == [
        ("km_to_barrier", 13.0, 18.0),
        ("text", "", "дальше"),
        ("withdrawn", False, True),
    ]
    assert steps[0].field == ""
    assert steps[1].author == "Есенова Г."


def test_that_every_row_of_an_entry_tells_the_same_history(desk, sent):
    first = first_id(desk)
    correction = journal.correct(desk, first, km_to_barrier=18.0)
    assert journal.entry_history(desk, first) == journal.entry_history(desk, correction)


def test_that_a_correction_into_the_future_is_refused_and_nothing_is_kept(desk, sent):
    with pytest.raises(KezekError, match="entry_in_future"):
        journal.correct(desk, first_id(desk), occurred=Occurred(NOW + timedelta(days=1)))
    assert len(journal.journal(desk)) == 1
