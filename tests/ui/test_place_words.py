"""Towns are named in the language of the window."""

import pytest

from ui import i18n
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
