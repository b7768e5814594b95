"""Names made short where there is little room."""

import pytest

from core.domain.name import short_company, short_person

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("ТОО «Батыс-Транзит»", "Батыс-Транзит"),
        ('ООО "Волга-Трейд"', "Волга-Трейд"),
        ("ИП Қуанышев", f"ИП{NBSP}Қуанышев"),
        ("Мебель-Трейд", "Мебель-Трейд"),
        ("ТОО «Ақ Жол» (филиал)", "ТОО «Ақ Жол» (филиал)"),
    ],
)
def test_that_a_company_is_known_without_its_legal_form(name, short):
    assert short_company(name) == short


@pytest.mark.parametrize(
    ("name", "short"),
    [("Дюсенов Қайрат", f"Дюсенов{NBSP}Қ."), ("Жумабаева А.", "Жумабаева А."), ("", "")],
)
def test_that_a_person_keeps_the_surname_and_an_initial(name, short):
    assert short_person(name) == short
