"""Plates: one key for what looks the same."""

import pytest

from core.domain.plate import plate_key, show_plate


@pytest.mark.parametrize("typed", ["417 AK 07", "417АК07", "417 ак 07", " 417-AK-07 "])
def test_that_a_plate_in_cyrillic_is_the_plate_in_latin(typed):
    assert plate_key(typed) == "417AK07"


@pytest.mark.parametrize(
    ("stored", "shown"),
    [("417AK07", "417 AK 07"), ("L417AKM", "L 417 AKM"), ("А417ВС163", "А417ВС163")],
)
def test_that_a_plate_is_shown_in_its_national_form(stored, shown):
    assert show_plate(stored) == shown
