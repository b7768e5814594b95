"""F1 lists every key that exists, and each key counts once in its place."""

from collections import Counter

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel

from tests.ui.desk_views import quiet
from tests.ui.keyboard import press
from ui.desk_tabs import TABS, TRUCK
from ui.dialogs.keys_dialog import KeysDialog
from ui.dialogs.search_palette import SearchPalette
from ui.keys import anywhere
from ui.main_window import MainWindow
from ui.window_actions import ANYWHERE, key_groups, tab_actions


@pytest.fixture
def whole(session, services, qtbot):
    """The window with every panel built."""
    services.view = quiet(services.view)
    session.show_view(services.view)
    window = MainWindow(session, TABS, TRUCK)
    qtbot.addWidget(window)
    window.show()
    for tab in TABS:
        window.panel(tab.key)
    session.open_trip(session.view.trips[1].trip.id)
    yield window
    qtbot.settle(session)


def listed(window):
    """The keys F1 shows, as Qt writes them."""
    shown = [key for group in key_groups(window) for key, _ in group.lines]
    words = {word for key in shown for word in key.split("  ")}
    turning = {f"Ctrl+{n}" for n in range(1, len(TABS) + 1)}
    views = {f"Alt+{n}" for n in range(1, 10)}
    return {QKeySequence(w).toString() for w in words | turning | views} - {""}


def found(window):
    """Keys of the shortcuts and actions in the window, one of each layout."""
    shortcuts = window.findChildren(QShortcut)
    actions = [a.shortcut() for a in window.findChildren(QAction) if not a.shortcut().isEmpty()]
    keys = [s.key() for s in shortcuts] + actions
    return {k.toString() for k in keys if not k.isEmpty()}


def test_that_every_key_of_the_window_is_listed(whole):
    assert found(whole) - listed(whole) == set()


def test_that_a_key_means_one_thing_in_one_place():
    everywhere = [key for action in ANYWHERE for key in action.keys]
    for tab in TABS:
        own = [key for action in tab.actions for key in action.keys]
        assert [k for k, n in Counter(own + everywhere).items() if n > 1] == [], tab.key


def test_that_each_key_has_a_twin_where_its_letter_moves(whole):
    for action in (*ANYWHERE, *tab_actions(whole)):
        for key in action.keys:
            assert all(not k.isEmpty() for k in anywhere(key))


def test_that_f1_shows_each_key_with_its_meaning(whole):
    groups = key_groups(whole)
    dialog = KeysDialog(groups, whole)
    told = {label.text() for label in dialog.findChildren(QLabel)}
    assert {key for group in groups for key, _ in group.lines} <= told
    assert {"Anywhere", "In a table", "Alerts", "Reports"} <= told
    dialog.close()


@pytest.mark.parametrize("keys", ["Ctrl+K", "Ctrl+Л"])
def test_that_search_opens_in_every_layout_and_esc_leaves_it(whole, qtbot, keys):
    whole.activateWindow()
    press(whole, keys)
    (dialog,) = whole.findChildren(SearchPalette)
    qtbot.waitUntil(lambda: dialog.index is not None)
    press(dialog.line, "Esc")
    qtbot.waitUntil(lambda: not whole.findChildren(SearchPalette))


def test_that_alerts_have_one_key_for_later_and_another_for_no_answer(whole):
    alerts = next(t for t in TABS if t.key == "alerts")
    keys = {a.name: a.keys for a in alerts.actions}
    assert keys["later"] != keys["no-answer"]
