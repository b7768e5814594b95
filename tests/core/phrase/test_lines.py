"""Lines like the examples: other words, other orders, several trucks, three languages."""

from dataclasses import replace

import pytest

from core.domain.trip import Stage
from core.phrase.known import Place
from core.phrase.understand import understand
from tests.builders import syrym, taskala
from tests.core.phrase.fleet import desk, desk_with, fleet
from tests.core.phrase.test_examples import clock, facts


def kinds(line, world=None):
    return [(d.kind.value, d.plate[:3]) for d in understand(line, world or desk()).entries]


def only(line, world=None):
    (draft,) = understand(line, world or desk()).entries
    return facts(draft)


TIMES = {
    "233 прошел час назад": "20.11 13:20",
    "233 прошел минут 20 назад": "20.11 14:00",
    "233 бір сағат бұрын өтті": "20.11 13:20",
    "233 прошел в 9 вечера": "19.11 21:00",
    "233 прошел в 3 ночи": "20.11 03:00",
    "233 прошел в час дня": "20.11 13:00",
    "233 прошел 19.11 22:00": "19.11 22:00",
    "233 прошел 19 ноября в 22": "19.11 22:00",
    "233 позавчера в 10 вечера прошел": "18.11 22:00",
    "233 прошел 08-05": "20.11 08:05",
    "233 прошел 0805": "20.11 08:05",
    "233 прошел 8 05": "20.11 08:05",
    "233 прошел в полвосьмого": "20.11 07:30",
    "233 сегіз жарымда өтті": "20.11 08:30",
    "233 бүгін таңғы 6-да өтті": "20.11 06:00",
    "233 по москве 12:00 прошел": "20.11 14:00",
    "233 passed at 9 pm": "19.11 21:00",
    "233 прошел с утра": ("20.11 07:00", "20.11 10:00"),
    "233 түнде өтті": ("20.11 00:00", "20.11 06:00"),
    "233 вечером прошел": ("19.11 18:00", "19.11 21:00"),
    "233 в обед прошел": ("20.11 12:00", "20.11 14:00"),
    "233 прошел между 10 и 12": ("20.11 10:00", "20.11 12:00"),
    "233 прошел с 10 до 12": ("20.11 10:00", "20.11 12:00"),
    "233 прошел вчера": ("19.11 00:00", "20.11 00:00"),
    "233 прошел до обеда": (None, "20.11 12:00"),
}


@pytest.mark.parametrize("line", TIMES)
def test_that_an_event_lies_in_the_past(line):
    told = only(line)
    assert (told["kind"], told["when"]) == ("released", TIMES[line])


DUE = {
    "417 перезвонить через час": "20.11 15:20",
    "417 напомни в 18 позвонить клиенту": "20.11 18:00",
    "417 call back at 9": "21.11 09:00",
    "417 ертең сағат 9-да хабарласу керек": "21.11 09:00",
    "417 перезвонить в понедельник": "23.11 09:00",
    "417 бронь на 22 ноября в 4 утра": "22.11 04:00",
    "417 бронь 16-17": "20.11 16:00",
    "417 бронь 23.11 8:00": "23.11 08:00",
    "417 обещали завтра к 10 по оралу": "21.11 10:00",
    "417 обещали завтра к 10": "21.11 11:00",  # in Самара
    "417 promised customer tomorrow 18:00": "21.11 19:00",
}


@pytest.mark.parametrize("line", DUE)
def test_that_what_is_due_lies_ahead(line):
    assert only(line)["due"] == DUE[line]


SEVERAL = {
    "417 и 233 прошли наших в 12:10": [("exit_post_out", "417"), ("exit_post_out", "233")],
    "прошли 417, 233; стоят 518": [("released", "417"), ("released", "233"), ("position", "518")],
    "417 стоит 6 км, 233 прошел в 13:40, 902 отказ нет qr": [
        ("position", "417"),
        ("released", "233"),
        ("refused", "902"),
    ],
    "417 стоит 6 км 233 прошел": [("position", "417"), ("released", "233")],
    "417 прошел наших 11:30, русских 13:15": [("exit_post_out", "417"), ("released", "417")],
    "233 встал в очередь вчера в 20:00 прошел сегодня в 13": [
        ("joined_queue", "233"),
        ("released", "233"),
    ],
    "417 в очереди с 8 утра, осталось 6 км": [("joined_queue", "417"), ("position", "417")],
    "518 не отвечает, перезвонить в 16": [("contact_attempt", "518"), ("reminder", "518")],
    "902 отказ нет qr, стоим на стоянке": [("refused", "902")],
    "сырым 18 км, 417 стоит 6 км": [("queue_km", ""), ("position", "417")],
}


@pytest.mark.parametrize("line", SEVERAL)
def test_that_each_truck_has_its_own_facts(line):
    drafts = understand(line, desk()).entries
    assert [(d.kind.value, getattr(d, "plate", "")[:3]) for d in drafts] == SEVERAL[line]


STILL_THERE = [
    "417 не прошел",
    "417 еще не вызвали",
    "417 өтпеді",
    "417 шақырған жоқ",
    "417 not moving",
    "417 hasn't passed yet",
    "417 тұрмыз",
    "417 ждет",
    "417 так и не вызвали",
]


@pytest.mark.parametrize("line", STILL_THERE)
def test_that_a_denial_is_never_an_event(line):
    assert only(line)["kind"] == "position"


ENGLISH = {
    "417 in queue syrym 13 km since 08:05": ("joined_queue", "20.11 08:05"),
    "902 refused no qr": ("refused", "20.11 14:20"),
    "233 on neutral strip since 6:40": ("exit_post_out", "20.11 06:40"),
    "290 joined queue mashtakovo 20:15 moscow time": ("joined_queue", "19.11 22:15"),
    "064 unloaded yesterday 16:00 samara time": ("delivered", "19.11 17:00"),
    "akhmetov 6 km to go": ("position", "20.11 14:20"),
    "518 no answer": ("contact_attempt", "20.11 14:20"),
}


@pytest.mark.parametrize("line", ENGLISH)
def test_that_english_is_understood(line):
    told = only(line)
    assert (told["kind"], told["when"]) == ENGLISH[line]


@pytest.mark.parametrize(
    ("line", "typed"),
    [("417 вызвлаи", "вызвлаи"), ("ахметв 5 км", "ахметв"), ("417 очередт", "очередт")],
)
def test_that_one_slip_is_mended_and_said_so(line, typed):
    (draft,) = understand(line, desk()).entries
    assert ("read_as", typed) in [(w.code, w.values.get("typed")) for w in draft.warnings]


def test_that_two_people_with_like_names_are_not_mixed_up():
    (draft,) = understand("сегодня дежурит Ержан", desk()).entries
    assert (draft.kind, draft.trip) == ("note", None)


@pytest.mark.parametrize(
    ("line", "plate"),
    [
        ("1185 6 км", "417"),
        ("заявка 1187 стоим", "902"),
        ("0033 6 км", "233"),
        ("куанышев 2 км", "518"),
        ("дюсенову перезвонить в 16", "902"),
        ("+7 700 000 00 17 6 км", "417"),
        ("64 стоит", "064"),
        ("902 кайрат стоит", "902"),
    ],
)
def test_that_the_truck_is_found_by_whatever_it_is_called(line, plate):
    assert [p for _, p in kinds(line)] == [plate]


def test_that_a_correction_of_the_hour_replaces_the_event_of_that_hour():
    (draft,) = understand("417 не 11:00 а 10:40", desk()).entries
    assert draft.replaces == fleet()["417"].recent[-1].id
    assert clock(draft.occurred.at) == "20.11 10:40"


def test_that_a_correction_of_another_value_says_which_it_corrects():
    (draft,) = understand("417 не 14 а 18 км", desk()).entries
    assert [(w.code, w.values["held"]) for w in draft.warnings] == [("corrects_another_value", 13)]


def test_that_what_was_never_told_is_not_corrected_but_written():
    (draft,) = understand("233 не 13 а 18 км", desk()).entries
    assert (draft.kind, draft.km_to_barrier, draft.replaces) == ("position", 18, None)
    assert [w.code for w in draft.warnings] == ["nothing_to_correct"]


def test_that_the_last_entry_is_withdrawn():
    (draft,) = understand("417 отмени последнее", desk()).entries
    assert draft.withdrawn
    assert draft.replaces in {e.id for e in fleet()["417"].recent}


def test_that_a_second_word_from_the_queue_is_no_second_joining():
    waiting = desk_with("417", stage=Stage.QUEUE)
    assert kinds("417 стоим в очереди, 6 км", waiting) == [("position", "417")]
    arriving = desk_with("417", stage=Stage.EN_ROUTE, joined_at=None)
    assert kinds("417 стоим в очереди 6 км", arriving) == [("joined_queue", "417")]


def test_that_a_truck_known_on_the_strip_is_only_still_there():
    neutral = desk_with("233", stage=Stage.NEUTRAL)
    assert only("233 на нейтралке", neutral)["kind"] == "position"


def test_that_a_time_not_used_is_left_over():
    understood = understand("417 прошел 11:30 12:40", desk())
    assert understood.leftovers == ("12:40",)


def test_that_words_not_understood_are_named_and_kept():
    understood = understand("518 мурзилка барабан", desk())
    (draft,) = understood.entries
    assert (draft.kind, draft.text) == ("note", "518 мурзилка барабан")
    assert understood.leftovers == ("мурзилка", "барабан")


def test_that_an_event_told_for_tomorrow_must_be_asked():
    understood = understand("233 прошел завтра", desk())
    assert [(q.code, q.required) for q in understood.must_ask] == [("which_hour", True)]


REPORTS = {
    "маштаково хвост 3 км": ("queue_km", "syrym", "in", 3),
    "озинки 40 машин": ("queue_vehicles", "taskala", "in", 40),
    "сырым пускают по 200 в сутки": ("throughput", "syrym", "out", 200),
    "сырым стоят сутки": ("wait", "syrym", "out", 24),
    "сырымда кезек 12 шақырым": ("queue_km", "syrym", "out", 12),
    "тасқалада кезек жоқ": ("queue_km", "taskala", "out", 0),
    "syrym queue 18 km": ("queue_km", "syrym", "out", 18),
}


@pytest.mark.parametrize("line", REPORTS)
def test_that_a_post_without_a_truck_is_a_report(line):
    (draft,) = understand(line, desk()).entries
    assert (draft.kind, draft.crossing, draft.direction, draft.value) == REPORTS[line]


def test_that_two_posts_in_one_line_are_two_reports():
    drafts = understand("в таскале 2 км, в сырыме 15 км", desk()).entries
    assert [(d.crossing, d.value) for d in drafts] == [("taskala", 2), ("syrym", 15)]


def test_that_a_notice_without_a_post_asks_which():
    assert [q.code for q in understand("система легла", desk()).questions] == ["which_crossing"]


def test_that_a_reminder_of_the_shift_needs_no_truck():
    (draft,) = understand("напомни в 18 позвонить клиенту", desk()).entries
    assert (draft.kind, draft.trip, clock(draft.due_at)) == ("reminder", None, "20.11 18:00")


@pytest.mark.parametrize(
    "line",
    [
        "771 выгрузится завтра",
        "771 Самараға кешке жетеді",
        "417 will arrive tomorrow",
    ],
)
def test_that_what_will_be_has_not_happened(line):
    assert only(line)["kind"] == "note"


@pytest.mark.parametrize(
    ("line", "due"),
    [("771 выгрузится завтра в 9", "21.11 10:00"), ("417 вызовут в 18", "20.11 18:00")],
)
def test_that_the_desk_is_reminded_of_what_will_be_at_an_hour(line, due):
    told = only(line)
    assert (told["kind"], told["due"]) == ("reminder", due)


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("417 на сырыме", ["joined_queue", "waiting_area_in", "exit_post_in"]),
        ("417 приехал на сырым", ["joined_queue", "waiting_area_in", "position"]),
        ("417 не пускают", ["position", "refused"]),
        ("417 встал", ["position", "breakdown"]),
        ("233 досмотр прошел", ["released", "position"]),
        ("233 прошел таможню", ["position", "exit_post_out", "released"]),
        ("233 прошел бузулук", ["released", "position", "note"]),
        ("417 едет домой", ["turned_back", "departed"]),
    ],
)
def test_that_a_word_with_two_meanings_is_asked_about(line, offered):
    (question,) = understand(line, desk()).must_ask
    assert [o.key for o in question.options] == offered


@pytest.mark.parametrize("line", ["902 отказ D03", "902 отказ d03"])
def test_that_a_reason_may_be_typed_by_its_code(line):
    assert only(line)["reason"] == "D03"


def test_that_standing_since_a_time_is_heard_now():
    told = only("417 стоим с 8 утра 13 км")
    assert (told["kind"], told["when"], told["km"]) == ("position", "20.11 14:20", 13)


def test_that_the_crossing_said_first_holds_for_what_follows():
    drafts = understand("148 ушел через таскалу, очередь 3 км", desk()).entries
    assert [(d.kind, d.crossing) for d in drafts] == [
        ("diverted", "taskala"),
        ("position", "taskala"),
    ]


def test_that_part_of_a_name_counts_only_where_the_truck_is_named():
    assert kinds("ахмет 6 км") == [("position", "417")]
    assert kinds("233 стоит ахмет") == [("position", "233")]


def test_that_a_bare_number_of_another_order_is_asked_for():
    assert [q.code for q in understand("4171 13 км", desk()).must_ask] == ["unknown_truck"]


def test_that_only_a_line_in_another_layout_is_shown_as_reread():
    assert understand("jxthtlm 417 cshsv 13rv", desk()).meant == "очередь 417 сырым 13км"
    assert understand("417 6 км", desk()).meant == ""


def test_that_a_driver_called_like_a_town_is_no_town():
    towns = (
        *desk().places,
        Place("Иваново", "Europe/Moscow", ("Иванов",)),
        Place("Тольятти", "", ("TLT",)),
    )
    full = replace(desk(), places=towns)
    assert only("417 водитель Иванов Петр", full)["kind"] == "note"
    assert understand("417 на обеде", full).meant == ""


def test_that_further_words_of_a_far_post_name_the_far_post():
    known_as = replace(syrym(), words=("машта", "сырымда"))
    full = replace(desk(), crossings=(known_as, taskala()))
    (draft,) = understand("машта хвост 3 км", full).entries
    assert draft.direction == "in"
    (draft,) = understand("маштаковода кезек 3 км", full).entries
    assert draft.direction == "in"


def test_that_our_driver_stands_above_a_town_of_his_name():
    full = replace(desk(), places=(*desk().places, Place("Сериков", "Asia/Oral")))
    assert kinds("сериков прошел", full) == [("released", "233")]
