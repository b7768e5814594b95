"""Names stand where people look for them."""

from ui.models.alphabet import alphabetical


def test_that_kazakh_letters_stand_where_their_alphabet_has_them():
    names = ["Ілиясов Думан", "Қабылов Темір", "Абишев Жанат", "Кузнецов Андрей", "Ёлкин Пётр"]
    names += ["Ыбыраев Нұр", "Әлиев Самат", "Жақсыбаев Әділ", "Лукпанов Марат"]
    assert sorted(names, key=alphabetical) == [
        "Абишев Жанат",
        "Әлиев Самат",
        "Ёлкин Пётр",
        "Жақсыбаев Әділ",
        "Кузнецов Андрей",
        "Қабылов Темір",
        "Лукпанов Марат",
        "Ыбыраев Нұр",
        "Ілиясов Думан",
    ]


def test_that_plates_and_latin_names_come_before_cyrillic_ones():
    assert sorted(["ТОО Батыс", "DHL", "417 AK 07"], key=alphabetical) == [
        "417 AK 07",
        "DHL",
        "ТОО Батыс",
    ]
