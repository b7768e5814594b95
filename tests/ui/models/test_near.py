"""One slip of the finger is forgiven, two are not."""

import pytest

from ui.models.near import is_near_plate, is_near_word, is_one_slip, near_plates


@pytest.mark.parametrize("typed", ["471", "417AK0", "17AK07", "447", "4117", "417 АК 08", "418 ак"])
def test_that_a_plate_with_one_slip_is_offered(typed):
    assert near_plates(typed, ["417 AK 07", "902 BC 07"]) == ["417 AK 07"]


@pytest.mark.parametrize("typed", ["999", "ак", "4", "самара", "741", ""])
def test_that_another_plate_is_not_offered(typed):
    assert near_plates(typed, ["417 AK 07"]) == []


def test_that_a_russian_plate_is_near_by_its_digits():
    assert is_near_plate("471", "А417ВС163")


@pytest.mark.parametrize(
    ("typed", "meant", "slip"),
    [
        ("417", "471", True), ("417", "47", True), ("417", "4177", True), ("417", "410", True),
        ("417", "417", False), ("417", "741", False), ("", "4", True),
    ],
)  # fmt: skip
def test_that_a_slip_is_one_sign_or_two_swapped(typed, meant, slip):
    assert is_one_slip(typed, meant) is slip


@pytest.mark.parametrize(
    ("typed", "near"), [("ахмедов", True), ("ахметв", True), ("сырим", True), ("ахм", False)]
)
def test_that_a_name_is_forgiven_one_letter(typed, near):
    assert is_near_word(typed, "Ахметов Серік Сырым") is near
