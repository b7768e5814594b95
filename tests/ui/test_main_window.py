"""The shell: tabs, the truck's pane, keys in every layout, languages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui.desk_views import a_desk
from ui.keys import anywhere
from ui.main_window import MainWindow
from ui.panels.board import BoardPanel
from ui.panels.panel import Panel
from ui.panels.tabs import Tab
from ui.session import Confirmation
from ui.theme import Appearance
from ui.undo import Way


class Note(Panel):
    built = 0

    def __init__(self, session):
        super().__init__(session)
        Note.built += 1
        self.label = QLabel(self)
        self.begin()


@pytest.fixture
def desk(session, qtbot):
    Note.built = 0
    tabs = [
        Tab("trips", "Trips", BoardPanel),
        Tab("alerts", "Attention", Note, lambda view: len(view.alerts)),
    ]
    window = MainWindow(session, tabs, Note)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    return window


def test_that_a_panel_is_built_when_it_is_first_looked_at(desk):
    assert Note.built == 0
    desk.show_tab("alerts")
    desk.show_tab("trips")
    desk.show_tab("alerts")
    assert Note.built == 1


def test_that_a_tab_says_how_many(desk, session):
    assert desk.tab_bar.tabText(1) == f"Attention {len(session.view.alerts)}"
    session.show_view(a_desk(0))
    assert desk.tab_bar.tabText(1) == "Attention"


def test_that_the_truck_stays_closed_until_asked_for_and_esc_closes_it(desk, session, qtbot):
    assert desk.truck is None
    session.open_trip(session.view.trips[0].trip.id)
    assert desk.truck.isVisible()
    assert desk.truck.width() > 300
    qtbot.keyClick(desk.panels["trips"].table, Qt.Key.Key_Escape)
    assert not desk.truck.isVisible()


def test_that_an_opened_truck_leaves_the_board_in_sight(desk, session):
    session.open_trip(session.view.trips[0].trip.id)
    assert desk.panels["trips"].width() > 600


def test_that_a_demonstration_is_marked(desk, session):
    assert desk.demonstration.isVisible()
    assert "DEMO" in desk.demonstration.text()
    session.show_view(a_desk(5, demonstration=False))
    assert not desk.demonstration.isVisible()


def test_that_the_title_says_who_sits_here(desk):
    assert desk.windowTitle().startswith("Жумабаева А.")


def test_that_tabs_turn_by_keys(desk, qtbot):
    desk.activateWindow()
    QTest.keyClick(desk, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.tab_bar.currentIndex() == 1)


def test_that_a_shortcut_has_its_twin_on_a_cyrillic_keyboard():
    assert anywhere("Ctrl+Z") == [QKeySequence("Ctrl+Z"), QKeySequence("Ctrl+Я")]
    assert anywhere("Ctrl+2") == [QKeySequence("Ctrl+2"), QKeySequence("Ctrl+Ә")]
    assert anywhere("F2") == [QKeySequence("F2")]


def test_that_the_window_is_found_as_it_was_left(desk, session, qtbot):
    desk.resize(790, 700)
    desk.close()
    again = MainWindow(session, [Tab("trips", "Trips", BoardPanel)])
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (790, 700)


def test_that_long_words_never_make_the_window_wider(desk, session):
    desk.resize(790, 600)
    width = desk.minimumSizeHint().width()
    session.confirmed.emit(Confirmation("recorded " * 80))
    desk.entry.beside.setText("understood " * 80)
    assert desk.minimumSizeHint().width() == width


def test_that_what_failed_is_said_at_the_foot(desk, session):
    session.job_failed.emit(OSError("disk full"))
    assert "disk full" in desk.status.text.text()
    assert not desk.status.undo.isVisible()


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_that_the_whole_window_is_drawn_in_each_language(desk, session, language, qtbot):
    session.set_language(language)
    buttons = desk.switches.languages.buttons()
    qtbot.waitUntil(lambda: [b.text() for b in buttons if b.isChecked()] == [language])
    assert not desk.grab().isNull()


def test_that_a_switch_of_language_goes_once_through_the_window(desk, session, qtbot, monkeypatch):
    rounds = []
    monkeypatch.setattr(desk, "retranslate", lambda: rounds.append(1))
    session.set_language("kk")
    qtbot.waitUntil(lambda: bool(rounds))
    qtbot.wait(30)
    assert rounds == [1]


def test_that_language_and_colours_are_taken_back_by_undo_each_by_its_name(desk, session, qtbot):
    before, looked = session.preferences.language, Appearance.LIGHT
    desk.switches.looks.dress(looked)
    desk.switches.looks.dress(Appearance.DARK)
    desk.switches.looks.speak("kk" if before != "kk" else "ru")
    session.undo()
    qtbot.waitUntil(lambda: session.preferences.language == before)
    qtbot.waitUntil(lambda: not session.history.is_under_way)
    assert session.history.top(Way.REDO) is not None
    session.undo()
    qtbot.waitUntil(lambda: session.theme.appearance == looked)
