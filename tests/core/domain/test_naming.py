"""Does a text name a driver."""

import pytest

from core.domain.naming import naming_of
from tests.builders import a_driver

AKHMETOV = naming_of(a_driver("Ахметов Серик Болатович", phones=("+7 701 123 45 67",)))
KIM = naming_of(a_driver("Ким Олег", phones=("12",)))


@pytest.mark.parametrize(
    "text", ["говорил с Ахметовым Сериком", "Серик Ахметов занят", "звонить 8 701 1234567"]
)
def test_that_surname_and_name_or_a_telephone_name_him_anywhere(text):
    assert AKHMETOV.names_him(text)


def test_that_a_surname_alone_names_him_on_his_own_trip():
    assert not AKHMETOV.names_him("Ахметов встал")
    assert AKHMETOV.names_him("Ахметов встал", is_his_trip=True)


@pytest.mark.parametrize(
    ("text", "names_him"),
    [("Ким звонил", True), ("у Кима пломба", True), ("кимчи 20 т", False), ("Олег звонил", False)],
)
def test_that_a_short_surname_names_him_but_not_what_begins_alike(text, names_him):
    assert KIM.names_him(text, is_his_trip=True) == names_him


def test_that_a_number_inside_a_house_names_nobody():
    assert not KIM.names_him("стоит 12 км")
