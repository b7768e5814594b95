"""Reminders by keys: seen when due, done, put off, taken back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from core.domain.event import EventKind
from core.services import journal
from tests.builders import NOW
from ui.dialogs.due_dialog import DueDialog
from ui.panels.due_strip import DueStrip


@pytest.fixture
def trip(desk_session):
    return next(t for t in desk_session.view.trips if t.plate == "417 AK 07").trip


@pytest.fixture
def remind(filled, desk_session, trip):
    """Adds a reminder of 417 that is due so many hours from now, and looks anew."""

    def added(text, hours, **more):
        due = NOW + timedelta(hours=hours)
        given = {"trip": trip.id, "text": text, "due_at": due, **more}
        journal.add(filled, journal.new_event(filled, EventKind.REMINDER, **given))
        desk_session.show_view(desk_session.services.refresh())

    return added


@pytest.fixture
def desk_window(theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def opened(session, window, qtbot):
    dialog = DueDialog(session, window)
    dialog.show()
    qtbot.settle(session)
    dialog.table.setFocus()
    return dialog


def listed(dialog):
    return [row.due.event.text for row in dialog.model.shown]


def test_that_enter_marks_a_reminder_done_and_undo_brings_it_back(
    remind, desk_session, desk_window, qtbot
):
    remind("позвонить", -2)
    remind("счёт", 3)
    dialog = opened(desk_session, desk_window, qtbot)
    assert listed(dialog) == ["позвонить", "счёт"]
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.settle(desk_session)
    assert listed(dialog) == ["счёт"]
    desk_session.undo()
    qtbot.settle(desk_session)
    assert listed(dialog) == ["позвонить", "счёт"]


def test_that_f4_and_enter_put_it_off(remind, desk_session, desk_window, qtbot):
    remind("позвонить", -2)
    dialog = opened(desk_session, desk_window, qtbot)
    qtbot.keyClick(dialog.table, Qt.Key.Key_F4)
    assert dialog.until.hasFocus()
    qtbot.keyClick(dialog.until, Qt.Key.Key_Return)
    qtbot.settle(desk_session)
    (row,) = dialog.model.shown
    assert (row.is_due, row.due.due_at) == (False, NOW + timedelta(hours=1))


def test_that_right_opens_the_truck(remind, desk_session, desk_window, trip, qtbot):
    remind("позвонить", -2)
    dialog = opened(desk_session, desk_window, qtbot)
    with qtbot.waitSignal(desk_session.trip_opened) as shown:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Right)
    assert shown.args == [trip.id]


def test_that_an_empty_list_teaches(desk_session, desk_window, qtbot):
    dialog = opened(desk_session, desk_window, qtbot)
    assert "518 call back at 10" in dialog.empty.text()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.settle(desk_session)


def test_that_the_strip_is_seen_only_while_something_is_due(
    remind, desk_session, desk_window, qtbot
):
    strip = DueStrip(desk_session, desk_window)
    qtbot.settle(desk_session)
    assert strip.isHidden()
    with qtbot.waitSignal(strip.came_due) as told:
        remind("позвонить", -1)
        qtbot.settle(desk_session)
    assert [row.due.event.text for row in told.args[0]] == ["позвонить"]
    assert not strip.isHidden()
    assert strip.text.text() == "1 reminder due: 417 AK 07: позвонить (13:20)"


def test_that_one_of_the_shift_is_listed_without_a_truck(remind, desk_session, desk_window, qtbot):
    remind("звонить на пост", -1, trip=None)
    dialog = opened(desk_session, desk_window, qtbot)
    assert dialog.model.data(dialog.model.index(0, 1)) == "of the shift"
    dialog.open_truck()
    assert not dialog.isHidden()
