"""A ready message by keys: written, changed, copied, kept as told, taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from core.domain.event import EventKind, effective
from core.services import journal
from tests.ui.keyboard import type_text
from ui.dialogs.message_dialog import MessageDialog
from ui.readers import readers_of, trips_for
from ui.telephones import dialled, links


@pytest.fixture
def trip(desk_session):
    return next(t for t in desk_session.view.trips if t.orders)


@pytest.fixture
def desk_window(theme, qtbot):
    """What dialogs open over."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(desk_session, trip, desk_window, qtbot):
    dialog = MessageDialog(desk_session, trip, desk_window)
    dialog.show()
    qtbot.settle(desk_session)
    return dialog


def counted(desk, kind):
    rows = journal.journal(desk)
    return [e for e in effective([r.event for r in rows]) if e.kind == kind]


def test_that_ctrl_enter_copies_and_keeps_it_as_told(dialog, desk_session, filled, qtbot):
    text = dialog.text.toPlainText()
    assert "417 AK 07" in text
    with qtbot.waitSignal(desk_session.confirmed) as said:
        qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text
    (told,) = counted(filled, EventKind.PROMISE)
    assert (told.other, told.raw, told.due_at) == ("Волга-Трейд", text, None)
    assert "kept as told to Волга-Трейд: 417 AK 07" in said.args[0].text
    desk_session.undo()
    qtbot.waitUntil(lambda: not counted(filled, EventKind.PROMISE))
    qtbot.settle(desk_session)


def test_that_what_is_changed_by_hand_is_what_is_kept(dialog, desk_session, filled, qtbot):
    qtbot.keyClick(dialog.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(dialog.text, "Сегодня не приедет")
    with qtbot.waitSignal(desk_session.confirmed):
        dialog.copy_text()
    (told,) = counted(filled, EventKind.PROMISE)
    assert told.text == told.raw == "Сегодня не приедет"
    qtbot.settle(desk_session)


def test_that_a_customer_is_written_to_in_the_language_of_the_last_time(
    dialog, desk_session, trip, desk_window, qtbot
):
    dialog.tongue.setFocus()
    dialog.tongue.choose("kk")
    assert "Сәлеметсіз бе" in dialog.text.toPlainText()
    with qtbot.waitSignal(desk_session.confirmed):
        dialog.copy_text()
    again = MessageDialog(desk_session, trip, desk_window)
    qtbot.waitUntil(lambda: "Сәлеметсіз бе" in again.text.toPlainText())
    qtbot.settle(desk_session)


def test_that_a_time_is_promised_only_where_somebody_marks_it(dialog, desk_session, filled, qtbot):
    qtbot.keyClick(dialog.promised.known, Qt.Key.Key_Space)
    assert "at the latest" in dialog.text.toPlainText()
    promised = dialog.promised.value()
    with qtbot.waitSignal(desk_session.confirmed):
        dialog.copy_text()
    (told,) = counted(filled, EventKind.PROMISE)
    assert told.due_at == promised
    qtbot.settle(desk_session)


def test_that_esc_copies_and_keeps_nothing(dialog, filled, qtbot):
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Escape)
    assert QGuiApplication.clipboard().text() == "before"
    assert counted(filled, EventKind.PROMISE) == []


@pytest.fixture
def shared(session):
    """A view in which two trucks carry orders of one customer; the first of them."""
    view = session.view
    first, other = view.trips[1], view.trips[2]
    trips = [replace(t, orders=first.orders) if t is other else t for t in view.trips]
    session.show_view(replace(view, trips=tuple(trips)))
    return first


def test_that_trips_of_one_customer_are_offered_together(session, shared):
    customer = readers_of(shared)[0]
    assert trips_for(customer, shared, session.view) == [shared, session.view.trips[2]]


def test_that_space_leaves_a_truck_out_of_the_text(session, shared, desk_window, qtbot):
    dialog = MessageDialog(session, shared, desk_window)
    dialog.show()
    before = dialog.text.toPlainText()
    dialog.trips.setFocus()
    dialog.trips.setCurrentRow(1)
    qtbot.keyClick(dialog.trips, Qt.Key.Key_Space)
    assert len(dialog.text.toPlainText()) < len(before)
    qtbot.settle(session)


@pytest.mark.parametrize(
    ("phone", "digits"),
    [
        ("+7 700 000 00 17", "77000000017"),
        ("8 (700) 000-00-17", "77000000017"),
        ("700 000 00 17", "77000000017"),
        ("+86 10 1234 5678", "861012345678"),
        ("нет", ""),
    ],
)
def test_that_a_telephone_is_dialled_with_its_country(phone, digits):
    assert dialled(phone) == digits
    assert ("wa.me" in links(phone)) == bool(digits)
