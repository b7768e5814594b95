"""No call at all: the desk's window."""

import sys
from argparse import _SubParsersAction
from typing import TYPE_CHECKING, Any

from core.domain.problem import KezekError
from core.services.desk import Desk
from ui.command_line.context import Context

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def add(calls: "_SubParsersAction[Any]") -> None:
    """Nothing to add: the window opens when no call is named."""
    del calls


def run(context: Context) -> int:
    """Open the window, or raise the one that is open; gives the exit code when it is closed."""
    from ui.app import make_application, run_window  # no widgets for calls that print text
    from ui.one_window import OneWindow
    from ui.services.starting import services_of

    context.need_display()
    app = make_application(sys.argv[:1])
    only = OneWindow(context.folder)
    if not only.is_first():
        return 0
    desk = _desk(context, app)
    return run_window(services_of(desk), context.folder, desk.settings.fetch_minutes, only)


def _desk(context: Context, app: "QApplication") -> Desk:
    """The desk; a damaged one is opened when a copy was put in its place."""
    from ui.mending import offer

    try:
        return context.desk
    except KezekError as error:
        if not offer(app, error, context.folder, context.clock):
            raise
    return context.desk
