"""Columns by keys: moved, hidden, left alone, put back."""

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.keyboard import press
from ui.dialogs.arrange_columns import ArrangeColumns
from ui.settings import TableState

NAMES = {"plate": "Truck", "status": "Status", "place": "Place"}
BEFORE = TableState(order=tuple(NAMES), widths=(("place", 90),), hidden=("place",))


@pytest.fixture
def over(english, qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    return over


@pytest.fixture
def dialog(over, qtbot):
    dialog = ArrangeColumns(NAMES, BEFORE, over)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.list.hasFocus)
    return dialog


def kept(dialog, qtbot, *combinations):
    with qtbot.waitSignal(dialog.arranged) as told:
        for keys in combinations:
            press(dialog.list, keys)
    return told.args[0]


def test_that_a_column_is_moved_and_its_width_stays(dialog, qtbot):
    state = kept(dialog, qtbot, "Ctrl+Down", "Ctrl+Down", "Return")
    assert state.order == ("status", "place", "plate")
    assert (state.hidden, state.widths) == (BEFORE.hidden, BEFORE.widths)


def test_that_space_hides_a_column_and_shows_another(dialog, qtbot):
    state = kept(dialog, qtbot, "Space", "Down", "Down", "Space", "Return")
    assert state.hidden == ("plate",)


def test_that_the_first_column_cannot_go_further_up(dialog):
    press(dialog.list, "Ctrl+Up")
    assert dialog.state() == BEFORE


@pytest.mark.parametrize(
    "combinations", [("Ctrl+Down", "Esc"), ("Return",), ("Space", "Down", "Space", "Return")]
)
def test_that_esc_no_change_or_no_column_left_change_nothing(dialog, combinations):
    told = []
    dialog.arranged.connect(told.append)
    for keys in combinations:
        press(dialog.list, keys)
    assert told == []


def test_that_the_columns_of_the_first_start_are_a_button_away(dialog, qtbot):
    with qtbot.waitSignal(dialog.reset):
        dialog.back.click()
    assert not dialog.isVisible()
