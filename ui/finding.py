"""Ctrl+K in this window: what there is to find in it, and where Enter leads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from core.domain.crossing import Direction
from core.domain.desk import DeskView
from core.services.registers import Registers
from ui.action import Action
from ui.i18n import word
from ui.models.board_views import SAVED_VIEWS
from ui.models.found import Found, Sources
from ui.panels.board import BoardPanel
from ui.panels.fleet import FleetPanel
from ui.panels.settings_form import CONTEXT as SETTINGS
from ui.panels.settings_panel import PAGES, SettingsPanel
from ui.undo import Way
from ui.window_actions import ANYWHERE, tab_actions

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_NOT_LISTED: Final = {"search"}


def _trip(window: MainWindow, key: str) -> None:
    window.show_tab("trips")
    window.session.open_trip(UUID(key))


def _fleet(window: MainWindow, noun: str, key: str) -> None:
    panel = window.panel("fleet")
    window.show_tab("fleet")
    if isinstance(panel, FleetPanel):
        panel.show_record(noun, UUID(key))


def _crossing(window: MainWindow, code: str, way: str) -> None:
    window.session.open_crossing(code, Direction(way))


def _filter(window: MainWindow, text: str) -> None:
    board = _board(window)
    if board is not None:
        board.show_saved(SAVED_VIEWS[0].key)
        board.filter.setText(text)


def _view(window: MainWindow, key: str) -> None:
    board = _board(window)
    if board is not None:
        board.show_saved(key)
        board.table.setFocus()


def _settings(window: MainWindow, page: str) -> None:
    panel = window.panel("settings")
    window.show_tab("settings")
    if isinstance(panel, SettingsPanel):
        panel.show_page(page)


def _action(window: MainWindow, tab: str, name: str) -> None:
    action = next(a for t, a in _actions(window) if (t, a.name) == (tab, name))
    if tab:
        window.show_tab(tab)
    action.run(window.panel(tab) if tab else window)


OPENERS: Final[dict[str, Callable[..., None]]] = {
    "trip": _trip,
    "fleet": _fleet,
    "crossing": _crossing,
    "filter": _filter,
    "view": _view,
    "settings": _settings,
    "action": _action,
}


class Finder:
    """What the window offers, and opens."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def sources(self, view: DeskView) -> Sources:
        """Everything there is to find now but the registers."""
        window = self.window
        board = window.panels.get("trips")
        views = board.view_names() if isinstance(board, BoardPanel) else []
        actions = [(t, a) for t, a in _actions(window) if a.name not in _NOT_LISTED]
        pages = []
        if any(t.key == "settings" for t in window.tabs):
            pages = [(k, icon, word(SETTINGS, page.HEADING)) for k, (icon, page) in PAGES.items()]
        return Sources(view, Registers(), actions, pages, views)

    def open(self, found: Found) -> None:
        """Go where a line leads."""
        name, *more = found.target
        OPENERS[name](self.window, *more)


def _board(window: MainWindow) -> BoardPanel | None:
    window.show_tab("trips")
    panel = window.panel("trips")
    return panel if isinstance(panel, BoardPanel) else None


def _actions(window: MainWindow) -> list[tuple[str, Action]]:
    """Every action with the tab it belongs to; undo and redo say what they would do."""
    named = [("", _named(a, window)) for a in (*ANYWHERE, *tab_actions(window))]
    return named + [(tab.key, action) for tab in window.tabs for action in tab.actions]


def _named(action: Action, window: MainWindow) -> Action:
    ways = {way.value: way for way in Way}
    deed = window.session.history.top(ways[action.name]) if action.name in ways else None
    if deed is None:
        return action
    undo = QCoreApplication.translate("Find", "Undo: {what}")
    redo = QCoreApplication.translate("Find", "Do again: {what}")
    text = undo if action.name == Way.UNDO.value else redo
    return Action(action.name, text.format(what=deed.what), action.run, action.keys, action.icon)
