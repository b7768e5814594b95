"""No call at all: the desk's window."""

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from core.domain.problem import KezekError
from ui.command_line.context import Context

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from core.services.desk import Desk


def run(context: Context) -> int:
    """Open the window, or raise the one that is open; gives the exit code when it is closed.

    The board as it was last seen is shown before the desk is opened. Where that fails, or nothing
    of it may be trusted, the desk is opened first: what is wrong is said, and no window shown.
    """
    from core.services.looking.last_view import last_seen
    from ui.app import Opening, make_application, run_window
    from ui.one_window import OneWindow
    from ui.services.starting import opening, services_of

    context.need_display()
    app = make_application(sys.argv[:1])
    only = OneWindow(context.folder)
    if not only.is_first():
        return 0
    is_of_now = context.args.as_of is None
    seen = last_seen(context.folder) if is_of_now else None
    if seen is not None:
        services, open_desk = opening(lambda: context.desk)
        begun = Opening(only, seen, open_desk, is_of_now)
        with suppress(KezekError):
            return run_window(services, context.folder, opening=begun)
    services = services_of(_desk(context, app))
    return run_window(services, context.folder, opening=Opening(only, keeps=is_of_now))


def _desk(context: Context, app: "QApplication") -> "Desk":
    """The desk; a damaged one is opened when a copy was put in its place."""
    try:
        return context.desk
    except KezekError as error:
        from ui.mending import offer

        if not offer(app, error, context.folder, context.clock):
            raise
    return context.desk
