"""A row that goes on in the next line: nothing of it leaves a narrow window."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ui.parts import flowing_strip

WORDS = ("Добавить (Ins)", "Изменить (Enter)", "История (Ctrl+H)", "Загрузить таблицы…")


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def strip(page):
    bar, row = flowing_strip(page)
    bar.buttons = [QPushButton(words, bar) for words in WORDS]
    for button in bar.buttons:
        row.addWidget(button)
    bar.field = QLineEdit(bar)
    bar.field.setMinimumWidth(120)
    row.add_growing(bar.field)
    return bar


def lay(bar, width):
    bar.resize(width, bar.heightForWidth(width))
    bar.layout().activate()
    return [*bar.buttons, bar.field]


def test_that_a_wide_window_has_all_in_one_line_and_the_field_takes_the_rest(strip):
    parts = lay(strip, 1366)
    assert len({part.geometry().center().y() for part in parts}) == 1
    assert strip.field.geometry().right() == 1366 - 8 - 1


def test_that_a_narrow_window_gets_more_lines_and_cuts_no_button(strip):
    parts = lay(strip, 300)
    assert len({part.geometry().center().y() for part in parts}) > 1
    assert all(strip.rect().contains(part.geometry()) for part in parts)
    assert all(b.width() >= b.sizeHint().width() for b in strip.buttons)


def test_that_a_strip_asks_for_no_more_than_its_widest_button(strip):
    widest = max(button.sizeHint().width() for button in strip.buttons)
    assert strip.minimumSizeHint().width() == widest + 16


def test_that_what_is_hidden_takes_no_room(strip):
    whole = strip.heightForWidth(300)
    for button in strip.buttons[1:]:
        button.hide()
    assert strip.heightForWidth(300) < whole
