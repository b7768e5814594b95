"""The reason chosen later, the next step; the shift."""

import pytest

from core.domain.problem import KezekError
from core.services.border import refusals
from core.services.looking.look import look
from core.services.shift import take_shift
from tests.builders import NOW
from tests.ui.real_desk import desk, filled

__all__ = ["desk", "filled"]


def refused(desk):
    return next(t for t in look(desk).trips if t.trip.ref == "R-2")


def test_that_a_reason_chosen_later_is_a_correction_of_the_refusal(filled):
    trip = refused(filled).trip.id
    chosen = refusals.choose_reason(filled, trip, "D03")
    assert chosen.before is None
    state = refused(filled).state
    assert (state.refusal.reason, state.refusal.text) == ("D03", "номер тягача не тот")


def test_that_the_reason_can_be_given_back(filled):
    trip = refused(filled).trip.id
    refusals.choose_reason(filled, trip, "D01")
    again = refusals.choose_reason(filled, trip, "D03")
    assert again.before == "D01"
    refusals.choose_reason(filled, trip, None)
    assert refused(filled).state.refusal.reason is None


def test_that_a_trip_nobody_refused_has_no_reason_to_choose(filled):
    waiting = next(t for t in look(filled).trips if t.trip.ref == "R-1")
    with pytest.raises(KezekError) as told:
        refusals.choose_reason(filled, waiting.trip.id, "D03")
    assert told.value.problem.code == "not_refused"


def test_that_the_next_step_says_what_who_and_till_when(filled):
    trip = refused(filled).trip.id
    refusals.set_next_step(filled, trip, " новый ДОПП ", "Ержан", NOW)
    step = refused(filled).state.next_step
    assert (step.text, step.other, step.due_at) == ("новый ДОПП", "Ержан", NOW)


def test_that_a_step_without_words_is_asked_for_them(filled):
    with pytest.raises(KezekError) as told:
        refusals.set_next_step(filled, refused(filled).trip.id, "  ")
    assert told.value.problem.code == "step_missing"


def test_that_who_takes_the_shift_signs_from_then_on(filled):
    assert take_shift(filled, " Ержан  Б. ") == "Жумабаева А."
    assert filled.author.dispatcher == "Ержан Б."
    assert look(filled).company.dispatcher == "Ержан Б."
    assert filled.settings.dispatcher == "Ержан Б."


def test_that_nobody_cannot_take_the_shift(filled):
    with pytest.raises(KezekError):
        take_shift(filled, "  ")
