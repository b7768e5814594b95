"""Who says it, who is asked, who is promised: only the driver's own word is one of him."""

import pytest

from core.domain.event import HEARSAY, EventKind
from core.domain.trip_fold import fold_trip
from core.phrase.drafts import EventDraft
from core.phrase.understand import understand
from tests.builders import a_trip, an_event
from tests.core.phrase.fleet import desk

NO_WORD = (
    *("518 телефоны өшірулі, ИП-ға звандадым ол да білмейді", "куанышев звонил"),
    *("518 хозяин тоже не знает где он", "902 брокер не берет трубку", "518 молчит"),
    *("902 импортер не отвечает", "148 отправитель не отвечает на звонки"),
    *("233 не на связи, последний раз вчера", "518 не перезвонил"),
    *("902 клиент звонил ругается", "518 жена темирова звонила, он спит"),
    *("волга-трейд звондады 417 қашан дейді жауап бермедім", "шеф в 11 спрашивал за 902"),
    *("[13:20, 20.11.2026] ИП Қуанышев: Темиров трубку не берет, сам ищу",),
)
SOURCES = {
    "518 куанышев говорит стоит 1 км": "перевозчик",
    "518 куанышев жазды: 2 км калды": "перевозчик",
    "куанышев звонил, темиров на посту озинки": "перевозчик",
    "518 по словам перевозчика прошел в 11": "перевозчик",
    "со слов куанышева 518 стоит 3 км": "перевозчик",
    "518 перевозчику звонил, говорит стоит 2 км": "перевозчик",
    "518 carrier says he is at 3 km": "перевозчик",
    "[13:20, 20.11.2026] ИП Қуанышев: Ерлан 2 км калды": "перевозчик",
    "клиент подтвердил 771 выгрузился": "клиент",
    "518 брат его звонил, машина стоит": "родные",
    "Сырымда кептеліс 20 км, жүргізушілер айтты": "водители",
    "мужики говорят на таскале 3 км": "водители",
    "148 омаров говорит 5 км": "driver",
    "ертең таңғы 9-да 902 импортерге хабарласу керек": "dispatcher",
}
NOT_PROMISED = {
    "902 импортер обещал до вечера": ["note", "reminder"],
    "902 брокер обещал QR к 18:00": ["reminder"],
    "148 отправитель пообещал снт к 16:00": ["reminder"],
    "417 шефу обещал к 18 сводку": ["reminder"],
    "148 вызов обещали на 17": ["position", "reminder"],
    "417 клиенту ничего не обещал пока": ["note"],
    "417 клиентке уәде бермедік": ["note"],
    "417 бронь не взяли": ["note"],
    "902 importer promised new dopp by evening": ["note"],
}
PROMISED = (
    *("417 клиенту обещали 23.11 15:00", "233 клиентке дүйсенбі 15:00 деп айттым"),
    *("771 сказал клиенту завтра в 10 утра", "дом-строй по 771 обещал сегодня до 18"),
)
ASKS = (
    *("кто на сырыме стоит", "сырым бос па?", "тасқала кезек қанша", "сколько км на сырыме"),
    *("сырым сколько стоят", "где 518 и 417"),
    *("есть ли слоты на завтра", "какие на сырыме стоят", "who is at syrym"),
)
OPENS = ("417 когда вызовут", "417 қайда жүр", "417 қайда", "417 сколько осталось", "417 where")


def kinds(line):
    return [d.kind.value for d in understand(line, desk()).entries if isinstance(d, EventDraft)]


@pytest.mark.parametrize("line", NO_WORD)
def test_that_a_call_to_another_is_no_word_from_the_driver(line):
    found = [d for d in understand(line, desk()).entries if isinstance(d, EventDraft)]
    assert {d.kind for d in found} <= {EventKind.NOTE, EventKind.CONTACT_ATTEMPT}


@pytest.mark.parametrize("line", SOURCES)
def test_that_who_says_it_is_its_source(line):
    assert understand(line, desk()).entries[-1].source == SOURCES[line]


def test_that_a_place_told_by_the_carrier_does_not_end_the_drivers_silence():
    told = an_event(EventKind.POSITION, "20.11 05:48", km_to_barrier=3)
    heard = an_event(EventKind.POSITION, "20.11 12:00", km_to_barrier=1, source="перевозчик")
    assert heard.source in HEARSAY
    state = fold_trip(a_trip(), [told, heard])
    assert state.last_contact == told.heard_at


@pytest.mark.parametrize("line", NOT_PROMISED)
def test_that_what_others_promise_is_no_promise_to_the_customer(line):
    assert kinds(line) == NOT_PROMISED[line]


@pytest.mark.parametrize("line", PROMISED)
def test_that_the_customer_was_promised(line):
    assert kinds(line) == ["promise"]


@pytest.mark.parametrize("line", ASKS)
def test_that_a_line_that_asks_writes_nothing(line):
    found = understand(line, desk())
    assert [s.code for s in found.skipped] == ["question"]
    assert found.entries == found.questions == ()


@pytest.mark.parametrize("line", OPENS)
def test_that_a_question_of_a_truck_opens_its_card(line):
    found = understand(line, desk())
    assert found.opens is not None
    assert found.entries == ()


@pytest.mark.parametrize("line", ["417 клиент спрашивает когда", "233 бастық сұрады қайда"])
def test_that_a_question_told_of_is_a_note(line):
    assert kinds(line) == ["note"]


def test_that_our_own_message_and_a_greeting_are_named_and_not_taken():
    chat = (
        "20.11.2026, 07:10 - Вы: Марат, скинь точку\n"
        "20.11.2026, 07:02 - Нурбек: доброе утро всем\n"
        "20.11.2026, 07:15 - Марат: Самарада"
    )
    found = understand(chat, desk())
    assert [s.code for s in found.skipped] == ["own", "no_fact"]
    assert [d.plate for d in found.entries if isinstance(d, EventDraft)] == ["771 KE 07"]
