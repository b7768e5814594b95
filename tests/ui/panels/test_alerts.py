"""Alerts as the dispatcher's hands know them: Space, Ctrl+L, Enter, Ctrl+Z."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.domain.alert import AlertKind
from core.services import journal
from tests.builders import NOW
from tests.ui.desk_views import a_desk
from tests.ui.keyboard import press, type_text
from ui.models.alert_rows import Group
from ui.panels.alerts import AlertsPanel


@pytest.fixture
def panel(desk_session, qtbot):
    panel = AlertsPanel(desk_session)
    qtbot.addWidget(panel)
    panel.resize(1366, 600)
    panel.show()
    qtbot.settle(desk_session)
    return panel


def refusal(panel):
    return next(r for r in panel.model.rows if r.episode.kind == AlertKind.REFUSED)


def choose(panel, row):
    panel.table.setFocus()
    panel.table.choose(row.key)


def test_that_what_must_be_acted_on_stands_first(panel):
    assert panel.model.rows[0].episode.kind == AlertKind.REFUSED
    assert "902 BC 07" in panel.model.data(panel.model.index(0, 1))


@pytest.mark.parametrize(
    ("column", "words"), [("level", "Keep an eye on"), ("hand", "in the jam's alert")]
)
def test_that_what_to_do_and_who_has_it_are_whole_on_a_small_screen(panel, column, words):
    metrics = panel.table.fontMetrics()
    icon = 22 if column == "hand" else 0
    wide = panel.table.columnWidth(panel.model.column_of(column))
    assert wide >= icon + metrics.horizontalAdvance(words) + 16


def test_that_what_nobody_has_looked_at_yet_is_new(panel, session, qtbot):
    assert refusal(panel).is_new
    panel.hide()
    panel.show()
    qtbot.settle(panel.session)
    assert not refusal(panel).is_new


def test_that_space_takes_an_alert_in_hand_and_ctrl_z_gives_it_back(panel, qtbot):
    choose(panel, refusal(panel))
    qtbot.keyClick(panel.table, Qt.Key.Key_Space)
    qtbot.settle(panel.session)
    assert refusal(panel).group == Group.IN_HAND
    assert refusal(panel).episode.acknowledged_by == "Жумабаева А."
    panel.session.undo()
    qtbot.settle(panel.session)
    assert refusal(panel).group == Group.WAITING


def test_that_an_alert_is_put_off_with_a_reason_and_till_a_moment(panel, qtbot):
    choose(panel, refusal(panel))
    press(panel.table, "Ctrl+L")
    type_text(panel.snooze_bar.words, "ждём ДОПП")
    qtbot.keyClick(panel.snooze_bar.words, Qt.Key.Key_Return)
    qtbot.settle(panel.session)
    row = refusal(panel)
    assert row.group == Group.SNOOZED
    assert (row.episode.snoozed_until - NOW).total_seconds() == 3600
    assert row.episode.snooze_reason == "ждём ДОПП"


def test_that_without_a_reason_nothing_is_put_off(panel, qtbot):
    choose(panel, refusal(panel))
    press(panel.table, "Ctrl+L")
    qtbot.keyClick(panel.snooze_bar.words, Qt.Key.Key_Return)
    assert refusal(panel).group == Group.WAITING
    qtbot.keyClick(panel.snooze_bar, Qt.Key.Key_Escape)
    assert panel.snooze_bar.isHidden()


def test_that_enter_opens_the_truck_of_an_alert(panel, qtbot):
    choose(panel, refusal(panel))
    with qtbot.waitSignal(panel.session.trip_opened) as opened:
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert opened.args == [refusal(panel).episode.trip]


def test_that_what_is_over_stays_a_day_below_in_grey(panel, filled, qtbot):
    trip = refusal(panel).episode.trip
    panel.session.command(
        lambda _: journal.add(filled, journal.new_event(filled, "released", trip=trip)),
        lambda _: None,
    )
    qtbot.settle(panel.session)
    panel.session.reload()
    qtbot.settle(panel.session)
    last = panel.model.rows[-1]
    assert (last.episode.kind, last.group, last.role) == (
        AlertKind.REFUSED,
        Group.CLOSED,
        "muted",
    )


def test_that_the_list_of_calls_gives_the_telephone(panel, qtbot):
    assert panel.calls.model.rows
    panel.calls.table.selectRow(0)
    panel.calls.copy.click()
    first = panel.calls.model.rows[0]
    assert QGuiApplication.clipboard().text() == first.phones[0]
    assert first.phones[0].startswith("+7 700 000 00")


def test_that_a_quiet_desk_says_what_would_stand_here(session, services, qtbot):
    session.show_view(a_desk(0))
    panel = AlertsPanel(session)
    qtbot.addWidget(panel)
    assert "Nothing asks for you" in panel.empty.text()


def test_that_a_call_in_vain_is_noted_and_can_be_undone(panel, qtbot):
    panel.calls.table.selectRow(0)
    trip = panel.calls.model.rows[0].key
    panel.calls.no_answer.click()
    qtbot.settle(panel.session)
    assert panel.session.view.trip(trip).state.attempts == 1
    panel.session.undo()
    qtbot.settle(panel.session)
    assert panel.session.view.trip(trip).state.attempts == 0
