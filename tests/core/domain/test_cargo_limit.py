"""What the words of a cargo say of how long and how cold it keeps."""

from datetime import date

import pytest

from core.domain.cargo_limit import cargo_limit, soonest
from tests.builders import oral

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("words", "low", "high", "hours", "is_assumed"),
    [
        ("ягода, реф +2…+6, срок 5 сут", 2, 6, 120, False),
        ("рефрижератор, +2..+6", 2, 6, 72, True),
        ("рыба -18", -18, -18, 240, True),
        ("-18-20 курица", -20, -18, 240, True),
        ("мясо заморозка", None, None, 240, True),
        ("срок годности 48 часов", None, None, 48, False),
        ("тез бұзылатын жүк", None, None, 72, True),
        ("вакцина +2 +8", 2, 8, 72, True),
    ],
)
def test_that_the_words_of_a_cargo_say_what_it_endures(words, low, high, hours, is_assumed):
    limit = cargo_limit(words, TODAY)
    assert (limit.low, limit.high, limit.hours, limit.is_assumed) == (low, high, hours, is_assumed)


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("цветы до 26.11", date(2026, 11, 26)),
        ("жеміс, 26.11 дейін", date(2026, 11, 26)),
        ("йогурт, годен до 05.01", date(2027, 1, 5)),
        ("лекарства срок до 30.12.2026", date(2026, 12, 30)),
    ],
)
def test_that_a_day_is_read_with_the_year_it_must_mean(words, until):
    assert cargo_limit(words, TODAY).until == until


def test_that_a_day_of_last_december_is_past_in_january():
    january = date(2027, 1, 5)
    assert cargo_limit("ягода, до 28.12", january).until == date(2026, 12, 28)
    assert cargo_limit("ягода, до 29.02", date(2027, 11, 20)).until == date(2028, 2, 29)


@pytest.mark.parametrize(
    "words", ["мука 21 т", "сок-2 20 т", "трубы 12.5 м, до 20.5 т", "кондитерка +18", "мебель", ""]
)
def test_that_most_cargoes_keep(words):
    assert cargo_limit(words, TODAY) is None


def test_that_of_several_cargoes_the_most_pressing_counts():
    end, limit = soonest(["мука", "рыба -18", "ягода реф"], oral("20.11 08:00"), TODAY)
    assert end == oral("23.11 08:00")
    assert limit.is_assumed


def test_that_a_day_that_is_none_limits_nothing():
    assert cargo_limit("цветы до 31.02", TODAY) is None
