"""Corrections and withdrawals, as the desk keeps them."""

import pytest

from core.services import journal, look
from core.store import queries
from tests.builders import NOW
from tests.desks import a_desk, send


@pytest.fixture
def desk(tmp_path):
    opened = a_desk(tmp_path)
    yield opened
    opened.close()


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
