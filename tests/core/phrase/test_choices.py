"""Answers to the questions a line leaves open."""

import pytest

from core.domain.problem import KezekError
from core.phrase.understand import choose, understand
from tests.core.phrase.fleet import desk, fleet, yard
from tests.core.phrase.test_examples import clock, facts


def answered(line, *answers, world=None):
    understood = understand(line, world or desk())
    for answer in answers:
        understood = choose(understood, 0, answer)
    return understood


def test_that_the_chosen_driver_takes_the_line():
    (draft,) = answered("кайрат на нейтралке", str(fleet()["064"].id)).entries
    assert (draft.plate, draft.direction, draft.kind) == ("064 BH 07", "in", "exit_post_out")


def test_that_the_reason_of_a_refusal_is_taken_by_its_code():
    understood = answered("902 отказ спот", "D02")
    assert understood.entries[0].reason == "D02"
    assert understood.is_ready


def test_that_another_reason_may_be_typed():
    assert answered("902 отказ спот", "v01").entries[0].reason == "V01"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [("km", {"km": 13}), ("vehicles", {"ahead": 13}), ("note", {})],
)
def test_that_a_bare_number_becomes_what_it_is_said_to_be(answer, expected):
    told = facts(answered("417 13", answer).entries[0])
    assert {k: told[k] for k in ("km", "ahead") if k in told} == expected


def test_that_a_bare_number_may_be_the_hour_of_joining():
    (draft,) = answered("417 очередь сырым 13", "time").entries
    assert (draft.kind, clock(draft.occurred.at)) == ("joined_queue", "20.11 13:00")


def test_that_the_hour_of_a_promise_is_offered_and_may_be_typed():
    offered = answered("417 клиенту обещали 23 к обеду", "13:00").entries[0]
    typed = answered("417 клиенту обещали 23 к обеду", "15.30").entries[0]
    assert clock(offered.due_at) == "23.11 14:00"  # 13:00 in Самара
    assert clock(typed.due_at) == "23.11 16:30"


def test_that_the_hour_of_what_was_earlier_today_may_be_told():
    (draft,) = answered("бағана 148 өтіп кетті ғой", "11:40").entries
    assert facts(draft)["when"] == "20.11 11:40"


def test_that_km_left_after_progress_may_be_filled_in():
    (draft,) = answered("233 прошел 3 км за ночь", "9,5").entries
    assert (draft.km_to_barrier, draft.progress_km) == (9.5, 3)


def test_that_a_changed_crossing_diverts_each_truck_once():
    entries = answered("417,233 и 518 на таскале по 2 км", "switch").entries
    assert [(e.kind, e.plate[:3]) for e in entries] == [
        ("diverted", "417"),
        ("diverted", "233"),
        ("position", "417"),
        ("position", "233"),
        ("position", "518"),
    ]


def test_that_a_plate_offered_is_taken_when_chosen():
    (draft,) = answered("903 отказ фито", str(fleet()["902"].id)).entries
    assert (draft.kind, draft.plate) == ("refused", "902 BC 07")


def test_that_a_line_of_an_unknown_truck_may_stay_a_note():
    (draft,) = answered("903 отказ", "note").entries
    assert (draft.kind, draft.trip, draft.text) == ("note", None, "903 отказ")


def test_that_the_truck_of_an_unknown_sender_may_be_typed():
    chat = "[07:58, 20.11.2026] Незнакомец: прошли\n[08:10, 20.11.2026] Незнакомец: едем"
    drafts = answered(chat, "233").entries
    assert {d.plate for d in drafts} == {"233 DD 07"}


def test_that_what_happened_is_chosen_where_the_word_leaves_it_open():
    assert [q.code for q in understand("233 прошел сырым", desk()).questions] == ["is_it"]
    (draft,) = answered("233 прошел сырым", "exit_post_out").entries
    assert (draft.kind, draft.side) == ("exit_post_out", "exit_post")


def test_that_a_partial_name_can_be_switched_to():
    (draft,) = answered("серік 9 км", str(fleet()["233"].id)).entries
    assert draft.plate == "233 DD 07"


def test_that_the_day_of_a_pasted_chat_is_asked_once():
    chat = "5/6/26, 07:58 - Болат: прошли\n5/6/26, 08:10 - Болат: стоим"
    assert [q.code for q in understand(chat, desk()).questions] == ["day_or_month"]
    assert clock(answered(chat, "month_day").entries[0].said_at) == "06.05 07:58"


@pytest.mark.parametrize(
    ("line", "answer", "code"),
    [
        ("902 отказ спот", "", "value_not_understood"),
        ("417 клиенту обещали 23 к обеду", "потом", "value_not_understood"),
        ("233 прошел 3 км за ночь", "много", "value_not_understood"),
        ("903 отказ", "кто-то", "value_not_understood"),
        ("417 13", "миль", "no_such_option"),
    ],
)
def test_that_an_answer_nobody_understands_is_refused(line, answer, code):
    with pytest.raises(KezekError) as refused:
        answered(line, answer)
    assert refused.value.problem.code == code


def test_that_a_question_not_asked_cannot_be_answered():
    with pytest.raises(KezekError) as refused:
        choose(understand("417 6 км", desk()), 0, "km")
    assert refused.value.problem.code == "no_such_question"


def test_that_a_truck_without_a_trip_gives_a_note_with_its_plate():
    (draft,) = understand("655 вышел", desk()).entries
    assert (draft.kind, draft.trip, draft.plate) == ("note", None, yard()[0].plate)
    assert [w.code for w in draft.warnings] == ["no_open_trip"]
