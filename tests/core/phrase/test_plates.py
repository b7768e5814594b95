"""Plates by look, by sound and by key, mixed."""

import pytest

from core.phrase.plates import is_near, matches, plate_forms, query_forms


@pytest.mark.parametrize(
    "query",
    ["902", "902 BC", "902bc07", "902 БС", "902вс", "902ис07", "bc 07", "902 ВЦ", "02 b", "902,c"],
)
def test_that_a_plate_is_found_by_look_sound_and_key(query):
    assert matches(query, "902 BC 07")


@pytest.mark.parametrize("query", ["902иц", "903", "902 AA", "417"])
def test_that_another_plate_is_not_found(query):
    assert not matches(query, "902 BC 07")


def test_that_a_lost_zero_is_no_matter():
    assert matches("64", "064 BH 07")
    assert matches("064", "64 BH 07")


def test_that_zero_and_o_one_and_i_are_the_same():
    assert matches("417AKO7", "417 AK 07")
    assert matches("4I7", "417 AK 07")


def test_that_a_russian_plate_is_found_in_latin_letters():
    assert matches("a417bc", "А417ВС163")


def test_that_digits_of_the_kazakh_upper_row_are_digits():
    assert matches('ң".', "417 AK 07")


def test_that_an_empty_query_matches_all():
    assert matches("", "417 AK 07")


def test_that_a_row_keeps_its_forms():
    assert any(q in p for q in query_forms("417фл") for p in plate_forms("417 AK 07"))


def test_that_one_digit_off_is_near():
    assert is_near("903", "902 BC 07")
    assert not is_near("933", "902 BC 07")
