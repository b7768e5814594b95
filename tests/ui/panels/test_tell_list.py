"""Whom to tell: beside whom to call, a message one key away."""

import pytest

from tests.ui.keyboard import press
from ui.models.tell_rows import why, why_tip
from ui.panels.next_lists import NextLists


@pytest.fixture
def lists(session, qtbot):
    lists = NextLists(session)
    qtbot.addWidget(lists)
    lists.resize(480, 500)
    lists.show()
    lists.ask(session.view)
    qtbot.waitUntil(lambda: bool(lists.tells.model.rows))
    return lists


def test_that_the_chips_say_how_many_are_to_be_called_and_told(lists):
    due = sum(row.is_due for row in lists.tells.model.rows)
    assert lists.group.button(1).text() == f"Whom to tell {due}"
    assert lists.group.button(0).text() == f"Whom to call {len(lists.calls.model.rows)}"


def test_that_one_list_is_seen_at_a_time_and_the_cursor_goes_along(lists):
    assert lists.tells.isHidden()
    lists.turn()
    assert lists.tells.isVisible()
    assert lists.tells.table.hasFocus() or lists.focusWidget() is lists.tells.table


def test_that_f7_writes_to_the_chosen_one_of_the_truck_that_presses_most(lists, session, qtbot):
    lists.turn()
    lists.tells.table.selectRow(1)
    row = lists.tells.model.shown[1]
    with qtbot.waitSignal(session.message_asked) as asked:
        press(lists.tells.table, "F7")
    assert asked.args == [row.trip.trip.id, row.key]


def test_that_a_row_says_why_and_its_tip_names_every_truck(lists):
    row = lists.tells.model.rows[0]
    assert ":" in why(row)
    assert len(why_tip(row).splitlines()) >= len(row.tell.trips)
