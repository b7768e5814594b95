"""Choices and skipped lines are said in words, never in codes."""

from datetime import timedelta

from PySide6.QtWidgets import QLineEdit

from core.domain.clock import ORAL
from core.phrase.drafts import Option, Skipped
from tests.builders import NOW, oral, syrym
from ui.dialogs.record_form import moment_of
from ui.words import entry_words


def test_that_a_choice_of_trucks_names_the_post_and_not_its_code():
    option = Option(
        "1", {"plate": "582 AB 07", "driver": "Дюсенов", "crossing": "syrym", "direction": "out"}
    )
    assert entry_words.option_text(option, {"syrym": syrym()}) == (
        "582 AB 07 · Дюсенов · Syrym to RU"
    )


def test_that_a_choice_known_by_its_key_has_a_word():
    assert entry_words.option_text(Option("note")) == "keep as a note"
    assert entry_words.option_text(Option("vehicles", {"vehicles": 13})) == "13 trucks ahead"


def test_that_a_skipped_line_says_whose_it_was_and_why():
    said = entry_words.skipped_text(Skipped("photo", "<Медиа не включены>", "Болат"))
    assert said == "Not taken: Болат: <Медиа не включены> (Picture: attach it yourself)"


def test_that_a_form_takes_a_moment_as_an_office_writes_it(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    for text in ("21.11 18", "21.11.26 18:00", "21.11 18-00"):
        field.setText(text)
        assert moment_of(field, "Leaves", NOW) == oral("21.11 18:00")


def test_that_a_deadline_of_a_day_alone_is_its_end(qtbot):
    field = QLineEdit("21.11")
    qtbot.addWidget(field)
    by = moment_of(field, "Told to the customer", NOW, is_deadline=True)
    assert by is not None
    assert by.astimezone(ORAL).date() == NOW.astimezone(ORAL).date() + timedelta(days=1)
    assert by.astimezone(ORAL).hour == 23
