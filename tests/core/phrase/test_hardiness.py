"""Whatever is typed is understood, asked about or kept; it never fails."""

import random
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core.phrase.understand import choose, understand
from tests.core.phrase.fleet import desk, known
from tests.pace import cpu_seconds

SCRAPS = [
    "417",
    "902",
    "233",
    "064",
    "64",
    "13",
    "8:05",
    "20.11",
    "1130",
    "км",
    "3_км",
    "40_машин",
    "сырым",
    "таскала",
    "маштаково",
    "самара",
    "ахметов",
    "кайрат",
    "не",
    "а",
    ",",
    ".",
    "?",
    ";",
    "прошел",
    "встал",
    "очередь",
    "отказ",
    "спот",
    "бронь",
    "завтра",
    "вчера",
    "в",
    "с",
    "до",
    "к",
    "через",
    "час",
    "назад",
    "перезвонить",
    "обещали",
    "нейтралка",
    "наших",
    "русских",
    "99:99",
    "31.02",
    "24:00",
    "0",
    "№",
    "ғой",
]


@given(st.lists(st.sampled_from(SCRAPS), min_size=1, max_size=9))
def test_that_no_order_of_words_fails(words):
    line = " ".join(words).replace("_", " ")
    understood = understand(line, desk())
    assert understood.raw == line
    if understood.questions and understood.questions[0].options:
        choose(understood, 0, understood.questions[0].options[-1].key)


@given(st.text(max_size=60))
def test_that_no_text_fails(text):
    assert understand(text, desk()).raw == text


def test_that_a_line_takes_milliseconds_among_a_thousand_trips():
    more = tuple(
        known(f"{n:03d} BX 07", f"Фамилия{n} Имя{n}", orders=(str(3000 + n),)) for n in range(1000)
    )
    full = replace(desk(), trips=(*desk().trips, *more))
    understand("417 вызвали", full)  # makes the tables
    random.seed(7)
    lines = [f"{random.randint(0, 999):03d} очередь сырым {n} км в 8" for n in range(40)]
    taken = cpu_seconds(lambda: [understand(line, full) for line in lines])
    assert taken / len(lines) < 0.02  # 5 ms


def test_that_a_pasted_night_of_three_hundred_messages_takes_a_moment():
    said = ("6 км қалды", "стоим, без движения", "прошли русских час назад", "шақырды, кіріп барам")
    chat = "\n".join(
        f"[20.11.26, {n // 60 + 6:02d}:{n % 60:02d}:10] Болат: {said[n % 4]}" for n in range(300)
    )
    understood = []
    assert cpu_seconds(lambda: understood.append(understand(chat, desk()))) < 1.5
    assert len(understood[0].entries) >= 300


def test_that_the_tables_serve_another_moment():
    earlier = desk().at(desk().now)
    assert earlier.index is desk().index


def test_that_a_span_of_a_thousand_years_is_no_span():
    for line in ("233 стоит 99999999999999 часов", "417 позвонить через 99999999999 дней"):
        assert understand(line, desk()).entries or understand(line, desk()).questions
