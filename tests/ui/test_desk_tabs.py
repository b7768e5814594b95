"""Every tab of the desk opens, in each language, with trips and without."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.desk_views import a_desk
from ui.desk_tabs import TABS, TRUCK, open_refusals, waiting_alerts
from ui.dialogs.shift_dialog import ShiftDialog
from ui.i18n import LANGUAGES
from ui.main_window import MainWindow
from ui.panels.table_view import DeskTable

SMALL_SCREEN = 1366
SMALL_SCREEN_AT_150 = (910, 512)


def each_language(first):
    """All of them; the other two take a second each and are slow ones."""
    return [
        pytest.param(code, marks=[] if code == first else pytest.mark.slow) for code in LANGUAGES
    ]


def leave(window, qtbot):
    """Close the window; columns that were just pulled are kept half a second later."""
    window.close()
    timers = window.findChildren(QTimer)
    qtbot.waitUntil(lambda: not any(t.isActive() and t.isSingleShot() for t in timers))


def seen(session, code, truck=None):
    """The whole window in a language, shown."""
    session.set_language(code)
    window = MainWindow(session, TABS, truck)
    window.show()
    return window


@pytest.mark.parametrize("trips", [0, 34])
@pytest.mark.parametrize("code", each_language("ru"))
def test_that_every_tab_opens_in_each_language(session, services, trips, code, qtbot):
    services.view = a_desk(trips)
    session.show_view(services.view)
    window = seen(session, code)
    qtbot.addWidget(window)
    for tab in TABS:
        window.show_tab(tab.key)
        assert window.panel(tab.key).isVisible()
    qtbot.settle(session)
    leave(window, qtbot)


@pytest.mark.parametrize("code", each_language("kk"))
def test_that_a_small_screen_holds_every_tab_with_a_truck_open(session, code, qtbot):
    window = seen(session, code, TRUCK)
    qtbot.addWidget(window)
    session.open_trip(next(t.trip.id for t in session.view.trips if not t.alerts))
    for tab in TABS:
        window.show_tab(tab.key)
        assert window.minimumSizeHint().width() <= SMALL_SCREEN, tab.key
    window.panel("fleet").show_noun("customers")
    assert window.minimumSizeHint().width() <= SMALL_SCREEN
    qtbot.settle(session)
    leave(window, qtbot)


@pytest.mark.parametrize("code", each_language("kk"))
def test_that_no_list_scrolls_sideways_on_a_small_screen_at_150_percent(session, code, qtbot):
    window = seen(session, code, TRUCK)
    qtbot.addWidget(window)
    window.resize(*SMALL_SCREEN_AT_150)
    for tab in TABS:
        window.show_tab(tab.key)
        qtbot.settle(session)
        tables = [t for t in window.panel(tab.key).findChildren(DeskTable) if t.isVisible()]
        wide = [t.name for t in tables if t.horizontalScrollBar().maximum()]
        assert wide == [], tab.key
    assert (window.width(), window.height()) == SMALL_SCREEN_AT_150
    leave(window, qtbot)


def test_that_a_tab_counts_what_asks_for_somebody():
    view = a_desk(34)
    assert 0 < waiting_alerts(view) <= len(view.alerts)
    assert open_refusals(view) == sum(t.open_refusal is not None for t in view.trips) > 0


def test_that_f8_asks_who_takes_the_shift(window, qtbot):
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F8)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ShiftDialog))
    assert dialog.isVisible()
    dialog.reject()
