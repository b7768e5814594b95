"""One cell: plates with drivers, telephones, numbers with units, words for codes."""

import pytest

from core.domain.crossing import Direction
from core.domain.event import EventKind
from core.domain.problem import KezekError
from core.domain.reading import ReadingKind
from core.services.importing.cells import (
    KILOMETRE_SCALE,
    WEIGHT_SCALE,
    Limits,
    guarded,
    read_number,
    read_phones,
    read_plate,
    read_reason,
    read_yes,
    split_phones,
    text_of,
)
from core.services.importing.words import DIRECTIONS, EVENT_KINDS, READING_KINDS, fold


@pytest.mark.parametrize(
    ("written", "plate", "driver"),
    [
        ("417АК07", "417 AK 07", ""),
        ("417 Ахметов", "417", "Ахметов"),
        ("417 AK 07 (Ахметов Серік)", "417 AK 07", "Ахметов Серік"),
        ("Ахметов С. 417", "417", "Ахметов С."),
        ("417 AKB 07", "417 AKB 07", ""),
        ("L 417 AKM", "L 417 AKM", ""),
        ("01 A 123 BC", "01 A 123 BC", ""),
        (64.0, "64", ""),
    ],
)
def test_that_a_cell_may_hold_a_plate_and_its_driver(written, plate, driver):
    cell = read_plate(written)
    assert (cell.plate, cell.driver) == (plate, driver)


@pytest.mark.parametrize("written", ["=cmd", "Ахметов", "?", "1" * 30])
def test_that_words_without_a_number_are_no_plate(written):
    with pytest.raises(KezekError) as caught:
        read_plate(written)
    assert caught.value.problem.code == "bad_plate"


def test_that_telephones_are_told_apart_and_shown_alike():
    assert read_phones("8 701 000 00 02; +77000000018/дисп. 12") == (
        "+7 701 000 00 02",
        "+7 700 000 00 18",
        "дисп. 12",
    )


def test_that_excel_may_have_made_a_number_of_a_telephone():
    assert read_phones(7.7e10) == ("+7 700 000 00 00",)
    assert text_of(1192.0) == "1192"


def test_that_a_telephone_beside_a_name_is_not_part_of_the_name():
    assert split_phones("Ахметов С., +7 700 000 00 02") == ("Ахметов С.", ("+7 700 000 00 02",))
    assert split_phones("Ахметов С.") == ("Ахметов С.", ())


@pytest.mark.parametrize(
    ("written", "kilograms"),
    [("21 т", 21_000), ("21 000 кг", 21_000), ("1,5 т", 1_500), (20.5, 20.5)],
)
def test_that_a_weight_may_bear_its_unit(written, kilograms):
    assert read_number(written, Limits(), WEIGHT_SCALE) == kilograms


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("-3", "impossible_number"),
        (-3.0, "impossible_number"),
        (float("nan"), "bad_number"),
        (float("inf"), "bad_number"),
        ("nan", "bad_number"),
        ("13-15", "bad_number"),
        ("1e5", "bad_number"),
        (True, "bad_number"),
        ("13 вёрст", "bad_unit"),
    ],
)
def test_that_an_impossible_number_is_refused(written, code):
    with pytest.raises(KezekError) as caught:
        read_number(written, Limits(), KILOMETRE_SCALE)
    assert caught.value.problem.code == code


def test_that_twenty_one_point_nought_may_be_twenty_one_thousand_and_is_asked():
    with pytest.raises(KezekError) as caught:
        read_number("21,000", Limits(has_thousands=True))
    assert caught.value.problem.code == "ambiguous_number"


@pytest.mark.parametrize("text", ["=1+1", "+7 700", "-5", "@x", "'a", "''", "обычный", "\tx"])
def test_that_a_guard_against_formulas_is_undone_on_the_way_back(text):
    assert text_of(guarded(text)) == text


@pytest.mark.parametrize(("written", "code"), [("Д03", "D03"), ("в01", "B01"), ("d03", "D03")])
def test_that_a_refusal_code_is_known_in_cyrillic_letters(written, code):
    assert read_reason(written) == code


def test_that_every_kind_has_a_russian_and_a_kazakh_word():
    for words, codes in ((EVENT_KINDS, EventKind), (READING_KINDS, ReadingKind)):
        for code in codes:
            assert len([w for w, c in words.items() if c == code]) >= 3


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Встал в очередь", EventKind.JOINED_QUEUE),
        ("прошел", EventKind.RELEASED),
        ("Өтті", EventKind.RELEASED),
        ("отти", EventKind.RELEASED),
        ("joined_queue", EventKind.JOINED_QUEUE),
        ("На нейтралке", EventKind.EXIT_POST_OUT),
    ],
)
def test_that_events_are_known_by_the_words_of_the_desk(word, kind):
    assert EVENT_KINDS[fold(word)] == kind


def test_that_there_and_back_are_directions():
    assert DIRECTIONS[fold("на выезд")] == DIRECTIONS[fold("Шығу")] == Direction.OUT
    assert DIRECTIONS[fold("въезд")] == DIRECTIONS[fold("кіру")] == Direction.IN


def test_that_yes_is_said_in_three_languages():
    assert all(read_yes(word) for word in ("да", "Иә", "yes", True, 1.0))
    assert not any(read_yes(word) for word in ("нет", "жоқ", "no", False, 0.0))
