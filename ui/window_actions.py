"""What can be done from anywhere in the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from ui import keys
from ui.action import Action, Group, Shown, shown
from ui.i18n import LANGUAGE_NAMES, QT_TRANSLATE_NOOP, word
from ui.theme import Appearance

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def _language(code: str) -> Action:
    return Action(
        f"language-{code}",
        LANGUAGE_NAMES[code],
        lambda w: w.switches.looks.speak(code),
        icon="language",
    )


ANYWHERE: Final[tuple[Action, ...]] = (
    Action(
        "entry",
        QT_TRANSLATE_NOOP("Keys", "Quick entry: type what a driver said"),
        lambda w: w.entry.begin_entry(),
        (keys.ENTRY,),
        "pencil",
        at_once=True,
    ),
    Action(
        "filter",
        QT_TRANSLATE_NOOP("Keys", "Filter; or simply type in the table"),
        lambda w: w.focus_filter(),
        (keys.FILTER, "Ctrl+F"),
        "filter",
        at_once=True,
    ),
    Action(
        "search",
        QT_TRANSLATE_NOOP("Keys", "Find a truck, a person, an order, a crossing, an action"),
        lambda w: w.search(),
        (keys.SEARCH,),
        "search",
    ),
    Action(
        "undo",
        QT_TRANSLATE_NOOP("Keys", "Undo what was done last"),
        lambda w: w.session.undo(),
        ("Ctrl+Z",),
        "arrow-back-up",
    ),
    Action(
        "redo",
        QT_TRANSLATE_NOOP("Keys", "Do again what was undone"),
        lambda w: w.session.redo(),
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        "arrow-right",
    ),
    Action(
        "fetch",
        QT_TRANSLATE_NOOP("Keys", "Ask the public sources now"),
        lambda w: w.session.fetch(),
        (keys.FRESH,),
        "cloud-download",
    ),
    Action(
        "shift",
        QT_TRANSLATE_NOOP("Keys", "Change of shift: who sits here from now on"),
        lambda w: w.change_shift(),
        (keys.SHIFT,),
        "users",
    ),
    Action(
        "compare",
        QT_TRANSLATE_NOOP("Keys", "Compare crossings for the chosen truck"),
        lambda w: w.session.compare_crossings(),
        (keys.COMPARE,),
        "arrows-left-right",
    ),
    Action(
        "due",
        QT_TRANSLATE_NOOP("Keys", "Reminders that are due"),
        lambda w: w.session.show_due(),
        (keys.DUE,),
        "bell-ringing",
    ),
    Action(
        "message",
        QT_TRANSLATE_NOOP("Keys", "A ready message about the chosen truck"),
        lambda w: w.session.write_message(),
        (keys.MESSAGE,),
        "message",
    ),
    Action(
        "papers",
        QT_TRANSLATE_NOOP("Keys", "Papers and gate of the chosen trucks: may they leave?"),
        lambda w: w.session.open_papers(),
        (keys.PAPERS,),
        "file-text",
    ),
    Action(
        "money",
        QT_TRANSLATE_NOOP("Keys", "Money and days of the chosen truck: delay, expenses, claim"),
        lambda w: w.session.open_money(),
        (keys.MONEY,),
        "report-analytics",
    ),
    Action(
        "next-tab",
        QT_TRANSLATE_NOOP("Keys", "Next tab"),
        lambda w: w.turn_tab(1),
        ("Ctrl+PgDown",),
        "arrow-right",
    ),
    Action(
        "previous-tab",
        QT_TRANSLATE_NOOP("Keys", "Previous tab"),
        lambda w: w.turn_tab(-1),
        ("Ctrl+PgUp",),
        "arrow-back-up",
    ),
    Action(
        "help",
        QT_TRANSLATE_NOOP("Keys", "These keys"),
        lambda w: w.show_keys(),
        (keys.HELP,),
        "help",
    ),
    Action(
        "light",
        QT_TRANSLATE_NOOP("Keys", "Light colours"),
        lambda w: w.switches.looks.dress(Appearance.LIGHT),
        icon="sun",
    ),
    Action(
        "dark",
        QT_TRANSLATE_NOOP("Keys", "Dark colours"),
        lambda w: w.switches.looks.dress(Appearance.DARK),
        icon="moon",
    ),
    *(_language(code) for code in LANGUAGE_NAMES),
)

IN_TABLES: Final[tuple[Shown, ...]] = (
    ("Enter  →", QT_TRANSLATE_NOOP("Keys", "Open the row: the page of the truck")),
    ("Enter Enter", QT_TRANSLATE_NOOP("Keys", "Go on into the truck's journal")),
    ("Esc  ←", QT_TRANSLATE_NOOP("Keys", "Close the truck")),
    ("Shift+↑ ↓", QT_TRANSLATE_NOOP("Keys", "Choose several rows")),
    ("Ctrl+A", QT_TRANSLATE_NOOP("Keys", "Choose all rows")),
    ("Ctrl+C", QT_TRANSLATE_NOOP("Keys", "Copy the chosen rows for Excel")),
    (keys.COLUMNS, QT_TRANSLATE_NOOP("Keys", "Columns: which are shown, in which order")),
    ("Menu", QT_TRANSLATE_NOOP("Keys", "All that can be done with the chosen rows")),
)

IN_ENTRY: Final[tuple[Shown, ...]] = (
    ("Enter", QT_TRANSLATE_NOOP("Keys", "Record what was understood")),
    ("Esc", QT_TRANSLATE_NOOP("Keys", "Leave without a trace")),
    ("Shift+Enter", QT_TRANSLATE_NOOP("Keys", "A new line")),
    ("Alt+1 … 9", QT_TRANSLATE_NOOP("Keys", "Choose an answer in the entry")),
)


def tab_actions(window: MainWindow) -> list[Action]:
    """Turning to each tab: Ctrl and its figure."""
    return [
        Action(
            f"tab-{tab.key}",
            word("Tabs", tab.title),
            partial(_show_tab, key=tab.key),
            (f"Ctrl+{number}",),
            tab.icon,
        )
        for number, tab in enumerate(window.tabs, start=1)
    ]


def _show_tab(window: MainWindow, key: str) -> None:
    """The cursor goes along: its next key is meant for what is looked at."""
    window.show_tab(key)
    window.panel(key).setFocus(Qt.FocusReason.ShortcutFocusReason)


def key_groups(window: MainWindow) -> list[Group]:
    """Every key there is, by the place where it counts."""
    from ui.panels.truck import TruckPanel

    turn = (f"Ctrl+1 … {len(window.tabs)}", QT_TRANSLATE_NOOP("Keys", "Turn to a tab"))
    groups = [
        Group(word("Keys", QT_TRANSLATE_NOOP("Keys", "Anywhere")), (*shown(ANYWHERE), turn)),
        Group(word("Keys", QT_TRANSLATE_NOOP("Keys", "In a table")), IN_TABLES),
        Group(word("Keys", QT_TRANSLATE_NOOP("Keys", "In the entry")), IN_ENTRY),
    ]
    page = (*shown(TruckPanel.ACTIONS), *TruckPanel.MORE_KEYS)
    groups.append(Group(word("Keys", QT_TRANSLATE_NOOP("Keys", "On the page of the truck")), page))
    for tab in window.tabs:
        lines = (*shown(tab.actions), *tab.more_keys)
        if lines:
            groups.append(Group(word("Tabs", tab.title), lines))
    return groups
