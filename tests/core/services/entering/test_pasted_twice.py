"""The same chat pasted twice is written once."""

import pytest

from core.phrase.drafts import KNOWN
from core.services import journal
from core.services.entering import entries
from tests.desks import send

NIGHT = (
    "[20.11.26, 06:12:40] Водитель 417: Сырымда 13 км қалды\n"
    "[20.11.26, 07:30:00] Водитель 417: 12 км, стоим\n"
)


@pytest.fixture
def desk(desk):
    send(desk, "417 AK 07", ("departed", "20.11 01:00"), ("joined_queue", "20.11 02:00"))
    send(desk, "902 BC 07", ("departed", "20.11 01:00"), ("joined_queue", "20.11 02:00"))
    return desk


def paste(desk, text, answers=None):
    return entries.record(desk, entries.understand(desk, text, answers))


def km(desk, ref="R-417"):
    return [row.event.km_to_barrier for row in journal.journal(desk, ref)][2:]


def test_that_a_chat_pasted_twice_is_written_once(desk):
    paste(desk, NIGHT)
    again = entries.understand(desk, NIGHT)
    assert [s.code for s in again.skipped] == [KNOWN, KNOWN]
    assert not entries.record(desk, again)
    assert km(desk) == [13, 12]


def test_that_of_a_longer_chat_only_the_new_lines_are_taken(desk):
    paste(desk, NIGHT)
    paste(desk, f"{NIGHT}[20.11.26, 09:00:00] Водитель 417: 9 км қалды")
    assert km(desk) == [13, 12, 9]


def test_that_a_message_is_known_by_any_telephone_it_is_copied_from(desk):
    paste(desk, NIGHT)
    android = "20.11.2026, 06:12 - Водитель 417: Сырымда 13 км қалды"
    assert entries.understand(desk, android).entries == ()


def test_that_other_words_of_the_same_minute_are_taken(desk):
    paste(desk, NIGHT)
    other = entries.understand(desk, "[20.11.26, 06:12:59] Водитель 417: нет, 14 км қалды")
    assert [d.km_to_barrier for d in other.entries] == [14]


def test_that_the_same_words_of_another_truck_are_taken(desk):
    paste(desk, NIGHT)
    other = entries.understand(desk, "[20.11.26, 07:30:10] Водитель 902: 12 км, стоим")
    assert [d.plate for d in other.entries] == ["902 BC 07"]


def test_that_what_was_taken_back_may_be_pasted_again(desk):
    entries.take_back(desk, paste(desk, NIGHT))
    assert len(entries.understand(desk, NIGHT).entries) == 2


def test_that_known_lines_are_written_once_more_where_somebody_says_so(desk):
    paste(desk, NIGHT)
    (question,) = entries.understand(desk, NIGHT).questions
    assert (question.required, question.values["count"]) == (False, 2)
    assert len(entries.understand(desk, NIGHT, {question.key: "again"}).entries) == 2


def test_that_a_corrected_message_stays_known(desk):
    first = paste(desk, NIGHT).events[0]
    journal.correct(desk, first, km_to_barrier=11.0)
    assert entries.understand(desk, NIGHT).entries == ()


def test_that_a_line_typed_twice_is_two_entries(desk):
    paste(desk, "417 12 км")
    assert len(entries.understand(desk, "417 12 км").entries) == 1
