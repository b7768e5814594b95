"""Towns are named in the language of the window."""

from dataclasses import replace

import pytest

from tests.ui.desk_views import a_trip_view
from ui import i18n
from ui.spelling import spelled_trips
from ui.words.place_words import place_name, place_names


@pytest.mark.parametrize(("code", "shown"), [("kk", "Мәскеу"), ("ru", "Москва"), ("en", "Moscow")])
def test_that_a_town_is_named_in_the_language_of_the_window(dressed, code, shown):
    i18n.install(dressed, code)
    try:
        assert place_name("Москва") == shown
    finally:
        i18n.install(dressed, "en")


@pytest.mark.parametrize("typed", ["Москва, ул. Мира 5", "склад клиента", ""])
def test_that_an_address_or_an_unknown_place_stays_as_it_was_typed(english, typed):
    assert place_name(typed) == typed


def test_that_home_is_found_by_both_its_names(english):
    assert place_name("Уральск") == place_name("Орал") == "Oral"
    assert "Мәскеу" in place_names("Москва")


def test_that_a_message_names_the_town_in_the_language_of_its_reader():
    view = a_trip_view(41, 1)
    typed = replace(view, trip=replace(view.trip, destination="москва"))
    assert spelled_trips([typed], "kk")[0].trip.destination == "Мәскеу"
    assert spelled_trips([typed], "ru")[0].trip.destination == "Москва"
