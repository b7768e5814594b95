"""What is done next, by whom, till when."""

import pytest

from core.domain.event import EventKind
from core.phrase.understand import understand
from tests.builders import an_event, oral
from tests.core.phrase.fleet import desk, desk_with
from tests.core.phrase.test_examples import clock

STEPS = {
    "148 решить: новый QR, Ерлан до 20:00": ("148", "новый QR", "Ерлан", "20.11 20:00"),
    "417 следующий шаг: забрать СНТ, Асхат до 18": ("417", "забрать СНТ", "Асхат", "20.11 18:00"),
    "148 шешу керек: жаңа QR, Асхат 20:00-ге дейін": ("148", "жаңа QR", "Асхат", "20.11 20:00"),
    "518 next step: call the broker, Askhat by 6pm": (
        "518",
        "call the broker",
        "Askhat",
        "20.11 18:00",
    ),
}


@pytest.mark.parametrize("line", STEPS)
def test_that_a_step_has_who_does_it_and_till_when(line):
    (draft,) = understand(line, desk()).entries
    assert draft.kind == EventKind.REMINDER
    assert (draft.plate[:3], draft.text, draft.other, clock(draft.due_at)) == STEPS[line]


def test_that_a_step_may_have_no_hour():
    (draft,) = understand("902 решить: ждать или на свх", desk()).entries
    assert (draft.text, draft.due_at) == ("ждать или на свх", None)


def test_that_a_new_step_stands_for_the_one_before():
    before = an_event(EventKind.REMINDER, "20.11 09:00", other="Ерлан", due_at=oral("20.11 12:00"))
    (draft,) = understand(
        "148 решить: новый QR, Асхат до 20:00", desk_with("148", step=before)
    ).entries
    assert draft.replaces == before.id


def test_that_a_call_to_make_stands_beside_the_step():
    before = an_event(EventKind.REMINDER, "20.11 09:00", other="Ерлан", due_at=oral("20.11 12:00"))
    (draft,) = understand("148 перезвонить в 16", desk_with("148", step=before)).entries
    assert draft.replaces is None
