"""`demo`: the desk on an invented company; without a display its pictures and papers."""

from argparse import _SubParsersAction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.clock import StandingClock, SystemClock
from core.services.demo.jam import NOW
from core.services.demo.make import demonstration_clock, open_demonstration
from core.services.desk import Desk
from ui.command_line.context import Context, has_display

FOLDER = "demo"
PICTURES = "kezek-demo"


def add(calls: "_SubParsersAction[Any]") -> None:
    """Add the call."""
    call = calls.add_parser(
        "demo", help=QCoreApplication.translate("CommandLine", "the demonstration company")
    )
    call.add_argument("--out", metavar="DIR")
    call.set_defaults(run=run)


def run(context: Context) -> int:
    """Open the demonstration, or write what it looks like."""
    translate = QCoreApplication.translate
    context.line(
        translate(
            "CommandLine", "DEMONSTRATION DATA: an invented company in the jam of February 2026"
        )
    )
    if context.args.out or not has_display():
        return _write(context, Path(context.args.out or PICTURES))
    return _open(context)


def _desk(context: Context, folder: Path) -> Desk:
    context.line(QCoreApplication.translate("CommandLine", "Building the demonstration…"))
    standing = StandingClock(NOW, StandingClock(NOW, SystemClock()), is_replay=False)
    return open_demonstration(folder, standing)


def _open(context: Context) -> int:
    from ui.app import run_window  # widgets are not loaded for calls that print text
    from ui.services.starting import services_of

    desk = _desk(context, context.folder / FOLDER)
    desk.clock = demonstration_clock()
    try:
        return run_window(services_of(desk), desk.folder, fetch_minutes=0)
    finally:
        desk.close()


def _write(context: Context, out: Path) -> int:
    from ui.pictures import write_pictures

    # Not the folder somebody tries things in: the pictures are the same for everybody.
    with TemporaryDirectory(prefix="kezek-demo-") as folder:
        desk = _desk(context, Path(folder))
        try:
            write_pictures(desk, out)
        finally:
            desk.close()
    text = QCoreApplication.translate("CommandLine", "Pictures and papers are in {folder}")
    context.line(text.format(folder=out.resolve()))
    return 0
