"""Several rows at once: chosen by keys, acted on together, taken back by one undo."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from core.domain.event import EventKind
from tests.ui.desk_views import a_desk
from tests.ui.keyboard import press, type_text
from ui.panels.board import BoardPanel
from ui.undo import Way

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def board(session, qtbot):
    board = BoardPanel(session)
    qtbot.addWidget(board)
    board.resize(1366, 600)
    board.show()
    board.activateWindow()
    board.table.setFocus()
    board.table.selectRow(0)
    yield board
    qtbot.settle(session)


def choose_three(board, qtbot):
    for _ in range(2):
        qtbot.keyClick(board.table, Qt.Key.Key_Down, SHIFT)
    return [r.key for r in board.table.chosen_rows()]


def undone(session, services, qtbot):
    with qtbot.waitSignal(session.confirmed):
        session.undo()
    return services.counted == []


def test_that_a_next_step_is_given_to_all_chosen_rows_by_keys(board, session, services, qtbot):
    keys = choose_three(board, qtbot)
    assert len(keys) == 3
    press(board.table, "F6")
    assert board.bar.label.text() == "Next step: 3 trucks"
    type_text(board.bar.words, "позвонить клиенту")
    press(board.bar.words, "Tab")
    type_text(board.bar.who, "Ержан")
    with qtbot.waitSignal(session.confirmed) as told:
        press(board.bar.who, "Return")
    assert {e.trip for e in services.counted} == set(keys)
    assert {(e.kind, e.text, e.other) for e in services.counted} == {
        (EventKind.REMINDER, "позвонить клиенту", "Ержан")
    }
    assert all(e.due_at is not None for e in services.counted)
    assert "next step позвонить клиенту" in told.args[0].text
    assert undone(session, services, qtbot)
    assert session.history.top(Way.UNDO) is None


@pytest.mark.parametrize(
    ("keys", "kind"),
    [("F4", EventKind.CONTACT_ATTEMPT), ("Ctrl+E", EventKind.POSITION),
     ("Ctrl+У", EventKind.POSITION)],
)  # fmt: skip
def test_that_one_key_tells_the_same_of_all(board, session, services, qtbot, keys, kind):
    chosen = choose_three(board, qtbot)
    with qtbot.waitSignal(session.confirmed):
        press(board.table, keys)
    assert {(e.trip, e.kind) for e in services.counted} == {(k, kind) for k in chosen}
    assert undone(session, services, qtbot)


def test_that_a_note_with_braces_is_kept_as_it_was_typed(board, session, services, qtbot):
    choose_three(board, qtbot)
    press(board.table, "Ctrl+N")
    assert board.bar.until.isHidden()
    type_text(board.bar.words, "{аванс} 50000")
    with qtbot.waitSignal(session.confirmed):
        press(board.bar.words, "Return")
    assert {e.text for e in services.counted} == {"{аванс} 50000"}


def test_that_esc_leaves_the_strip_without_a_trace(board, services, qtbot):
    press(board.table, "F6")
    press(board.bar.words, "Esc")
    assert board.bar.isHidden()
    assert board.table.hasFocus()
    assert services.events == []


def test_that_space_takes_the_alerts_of_all_chosen_in_hand(board, session, services, qtbot):
    board.show_saved("refused")
    press(board.table, "Ctrl+A")
    asking = {a.id for r in board.table.chosen_rows() for a in r.view.alerts}
    assert len(asking) > 1
    with qtbot.waitSignal(session.confirmed) as told:
        press(board.table, "Space")
    assert told.args[0].text.startswith("In hand: alerts of ")
    taken = {a.id for a in services.view.alerts if a.acknowledged_at is not None}
    assert taken == asking
    with qtbot.waitSignal(session.confirmed):
        session.undo()
    assert not {a.id for a in services.view.alerts if a.acknowledged_at is not None}


def test_that_trucks_without_an_alert_are_not_taken_in_hand(board, session, qtbot):
    row = next(n for n, r in enumerate(board.model.shown) if not r.view.alerts)
    board.table.selectRow(row)
    with qtbot.waitSignal(session.confirmed) as told:
        press(board.table, "Space")
    assert "no alert waits" in told.args[0].text


def test_that_a_refresh_keeps_all_chosen_rows(board, session, qtbot):
    keys = choose_three(board, qtbot)
    view = session.view
    for trips in (view.trips[::-1], (*a_desk(300).trips, *view.trips), view.trips):
        session.show_view(replace(view, trips=trips))
        assert [r.key for r in board.table.chosen_rows()] == keys


def test_that_the_other_chosen_rows_stay_when_the_current_one_goes(board, session, qtbot):
    keys = choose_three(board, qtbot)
    view = session.view
    gone = keys[-1]
    session.show_view(replace(view, trips=tuple(t for t in view.trips if t.trip.id != gone)))
    assert [r.key for r in board.table.chosen_rows()] == keys[:-1]


def test_that_all_chosen_rows_are_copied(board, qtbot):
    choose_three(board, qtbot)
    press(board.table, "Ctrl+C")
    assert len(QGuiApplication.clipboard().text().splitlines()) == 4


def test_that_the_menu_key_shows_what_can_be_done_with_its_keys(board):
    board.table.menu()
    where = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(board.table.viewport(), where)
    menu = board.table.findChildren(QMenu)[-1]
    shown = [(a.text(), a.shortcut().toString()) for a in menu.actions() if a.text()]
    assert ("Chosen trucks: next step, who, till when", "F6") in shown
    assert shown[-1][0] == "Copy for Excel"
    menu.close()


@pytest.mark.parametrize("keys", ["Home", "Ctrl+Home"])
def test_that_home_goes_to_the_first_row_and_chooses_it_alone(board, session, qtbot, keys):
    board.table.selectRow(7)
    press(board.table, "Ctrl+End")
    assert session.trip == board.model.shown[-1].key
    press(board.table, keys)
    assert [r.key for r in board.table.chosen_rows()] == [board.model.shown[0].key]
    assert session.trip == board.model.shown[0].key


def test_that_the_first_click_on_stands_puts_the_longest_on_top_and_the_next_turns_it(board, qtbot):
    head = board.table.horizontalHeader()
    column = board.model.column_of("stands")
    where = QPoint(head.sectionViewportPosition(column) + 20, head.height() // 2)
    hours = []
    for _ in range(2):
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=where)
        known = [r.standing_hours for r in board.model.shown if r.standing_hours is not None]
        hours.append(known)
    assert hours[0] == sorted(hours[0], reverse=True)
    assert hours[1] == sorted(hours[1])
