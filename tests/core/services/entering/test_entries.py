"""A typed line becomes entries of the desk, and can be taken back."""

from dataclasses import replace

import pytest

from core.domain.ids import new_id
from core.domain.problem import KezekError
from core.domain.trip import Stage
from core.services.entering import entries
from core.services.looking import look
from tests.builders import oral
from tests.desks import send


@pytest.fixture
def desk(desk):
    send(desk, "417 AK 07", ("departed", "20.11 01:00"), ("joined_queue", "20.11 08:00"))
    return desk


def type_line(desk, text):
    return entries.record(desk, entries.understand(desk, text))


def state(desk):
    return look.look(desk).trips[0].state


def test_that_a_drivers_call_moves_the_truck(desk):
    type_line(desk, "417 прошел наших 11.30")
    assert state(desk).stage == Stage.NEUTRAL


def test_that_what_was_recorded_can_be_taken_back(desk):
    recorded = type_line(desk, "417 прошел")
    assert state(desk).stage == Stage.AFTER_BORDER
    entries.take_back(desk, recorded)
    assert state(desk).stage == Stage.QUEUE


def test_that_of_a_line_either_all_is_taken_back_or_nothing(desk):
    recorded = type_line(desk, "417 прошел")
    unknown = replace(recorded, events=(*recorded.events, new_id()))
    with pytest.raises(KezekError):
        entries.take_back(desk, unknown)
    assert state(desk).stage == Stage.AFTER_BORDER


def test_that_a_report_of_a_crossing_can_be_taken_back(desk):
    recorded = type_line(desk, "сырым хвост 18 км")
    assert [r.value for r in look.look(desk).crossings[0].readings] == [18]
    entries.take_back(desk, recorded)
    assert look.look(desk).crossings[0].readings == ()


def test_that_what_was_taken_back_can_be_let_count_again(desk):
    recorded = type_line(desk, "417 прошел")
    back = entries.take_back(desk, recorded)
    assert state(desk).stage == Stage.QUEUE
    entries.take_back(desk, back)
    assert state(desk).stage == Stage.AFTER_BORDER


def test_that_a_report_that_it_is_still_so_can_be_taken_back_and_told_again(desk):
    type_line(desk, "сырым хвост 18 км 12:00")
    still = type_line(desk, "сырым хвост 18 км 14:00")
    assert seen_at(desk) == oral("20.11 14:00")
    back = entries.take_back(desk, still)
    assert seen_at(desk) == oral("20.11 12:00")
    again = entries.take_back(desk, back)
    assert seen_at(desk) == oral("20.11 14:00")
    entries.take_back(desk, again)
    assert seen_at(desk) == oral("20.11 12:00")


def test_that_a_report_told_twice_leaves_nothing_to_take_back(desk):
    assert type_line(desk, "сырым хвост 18 км 12:00")
    assert not type_line(desk, "сырым хвост 18 км 12:00")


def seen_at(desk):
    (reading,) = look.look(desk).crossings[0].readings
    return reading.seen_at


def test_that_a_correction_typed_in_words_can_be_taken_back(desk):
    type_line(desk, "417 13 км")
    recorded = type_line(desk, "417 не 13 а 18 км")
    assert state(desk).km_to_barrier == 18
    entries.take_back(desk, recorded)
    assert state(desk).km_to_barrier == 13


def test_that_nothing_is_kept_while_something_must_be_chosen(desk):
    understood = entries.understand(desk, "417 13")
    with pytest.raises(KezekError) as error:
        entries.record(desk, understood)
    assert error.value.problem.code == "answer_first"


def test_that_an_answer_makes_the_line_complete(desk):
    understood = entries.understand(desk, "417 отказ спот")
    (question,) = understood.must_ask
    answered = entries.understand(desk, "417 отказ спот", {question.key: "D01"})
    entries.record(desk, answered)
    assert state(desk).refusal.reason == "D01"


@pytest.mark.parametrize("text", ["я" * 5_000, "стоим\n" * 20_000])
def test_that_a_file_pasted_by_mistake_is_refused_at_once(desk, text):
    with pytest.raises(KezekError) as caught:
        entries.understand(desk, text)
    assert caught.value.problem.code == "text_too_long"


def test_that_what_no_database_keeps_is_left_out_of_a_note(desk):
    (draft,) = entries.understand(desk, "аванс\0 выдан\ud83d").entries
    assert "аванс выдан" in draft.raw
