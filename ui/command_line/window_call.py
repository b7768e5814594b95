"""No call at all: the desk's window."""

from argparse import _SubParsersAction
from typing import Any

from ui.command_line.context import Context


def add(calls: "_SubParsersAction[Any]") -> None:
    """Nothing to add: the window opens when no call is named."""
    del calls


def run(context: Context) -> int:
    """Open the window; gives the exit code when it is closed."""
    from ui.app import run_window  # widgets are not loaded for calls that print text
    from ui.desk_services import DeskServices

    context.need_display()
    desk = context.desk
    return run_window(DeskServices(desk), context.folder, desk.settings.fetch_minutes)
