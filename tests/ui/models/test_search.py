"""Type to filter: any layout, any alphabet, pieces of a plate."""

import pytest

from ui.models.found_kinds import digits_of
from ui.models.search import fold, haystack, matching

ROWS = [
    haystack(["Ахметов Серік", "1192", "Волга-Трейд", "Самара"], ["417 AK 07", "41 CB 07"]),
    haystack(["Дюсенов Қайрат", "1187", "Агро-Юг", "Тольятти"], ["902 BC 07"]),
    haystack(["Есенов Қайрат", "1201", "Волга-Трейд", "Саратов"], ["064 BH 07"]),
]


def found(query):
    return matching(query, [r.words for r in ROWS], [r.plates for r in ROWS])


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ("ахметов", [0]),
        ("АХМ", [0]),
        ("f[vtn", [0]),  # ахмет in the English layout
        ("кайрат", [1, 2]),  # Kazakh typed without its letters
        ("Қайрат", [1, 2]),
        ("1187", [1]),
        ("волга сарат", [2]),
        ("417", [0]),
        ('ң".', [0]),  # 417 on a Kazakh keyboard without a number pad
        ("902 вс", [1]),  # by look
        ("902бс", [1]),  # by sound and by look
        ("902ис07", [1]),  # by key
        ("417 ak 07", [0]),
        ("41 cb", [0]),  # the trailer
        ("64bh", [2]),  # the zero that Excel took
        ("903", []),
    ],
)
def test_that_a_row_is_found_as_people_type_it(query, rows):
    assert found(query) == rows


def test_that_an_empty_filter_hides_nothing():
    assert found("  ") is None


def test_that_kazakh_letters_fold_to_their_russian_neighbours():
    assert fold("Ғалым ҚҰРЫЛЫС Өтегенов") == "галым курылыс отегенов"


@pytest.mark.parametrize("written", ["+7 701 123 45 67", "8 701 1234567", "701 123 45 67"])
def test_that_a_telephone_is_found_however_it_is_written(written):
    found = digits_of(written)
    assert "77011234567" in found
    assert "87011234567" in found
