"""`export`, `backup`, `restore`, `doctor`: what keeps the data safe."""

from argparse import _SubParsersAction
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.author import Author
from core.domain.problem import KezekError
from core.services.bootstrap import seat_of
from core.services.keeping import backups, exporting, opening
from core.services.shared import sharing
from core.services.shared.export_since import export_for_partner, export_since
from ui.command_line import mending_calls
from ui.command_line.context import Context, parse_moment
from ui.words import sentence

DAMAGED = 5
CANNOT_LOOK = frozenset({"folder_not_writable", "database_busy"})
"""What keeps doctor from its work is no damage."""


def add(calls: "_SubParsersAction[Any]") -> None:
    """Add the calls."""
    translate = QCoreApplication.translate
    call = calls.add_parser(
        "export", help=translate("CommandLine", "everything as CSV in the import format")
    )
    call.add_argument("file", metavar="FILE.zip")
    call.add_argument(
        "--since",
        metavar="ISO",
        help=translate("CommandLine", "journal and readings since then, for another desk"),
    )
    call.add_argument(
        "--partner",
        action="store_true",
        help=translate("CommandLine", "with --since: waits at the posts alone, plates hashed"),
    )
    call.add_argument(
        "--customer",
        metavar="NAME",
        help=translate("CommandLine", "this customer's orders alone, to be given to them"),
    )
    call.set_defaults(run=run_export)
    call = calls.add_parser("backup", help=translate("CommandLine", "copy the database"))
    call.set_defaults(run=run_backup)
    call = calls.add_parser("restore", help=translate("CommandLine", "put a copy back"))
    call.add_argument("file", metavar="FILE")
    call.set_defaults(run=run_restore)
    call = calls.add_parser("doctor", help=translate("CommandLine", "check the database"))
    call.add_argument(
        "--head",
        metavar="TEXT",
        help=translate("CommandLine", "compare the line of the journal printed on a report"),
    )
    call.set_defaults(run=run_doctor)


def run_export(context: Context) -> int:
    """Write everything into one archive, or what was written since a moment into a file."""
    path = Path(context.args.file)
    if context.args.customer is not None:
        if context.args.since is not None or context.args.partner:
            raise KezekError("wrong_usage", why="export --customer NAME FILE")
        exporting.export_for_customer(context.desk, context.args.customer, path)
    elif context.args.since is None:
        if context.args.partner:
            raise KezekError("wrong_usage", why="export --since ISO --partner FILE")
        exporting.export(context.desk, path)
    else:
        write = export_for_partner if context.args.partner else export_since
        write(context.desk, parse_moment(context.args.since), path)
    text = QCoreApplication.translate("CommandLine", "Written to {file}")
    context.line(text.format(file=context.args.file))
    return 0


def run_backup(context: Context) -> int:
    """Copy the database into the folder of backups, checked."""
    made = backups.backup(context.desk)
    text = QCoreApplication.translate("CommandLine", "Copy: {file}")
    context.line(text.format(file=made.copy.path))
    if made.second is not None:
        context.line(text.format(file=made.second))
    if made.problem is not None:
        context.line(sentence(made.problem))
    return 0


def run_restore(context: Context) -> int:
    """Put a copy back; what was there is kept."""
    author = Author("", seat_of(context.folder))
    kept = backups.restore(context.folder, Path(context.args.file), author, context.clock)
    text = QCoreApplication.translate("CommandLine", "Put back from {file}")
    context.line(text.format(file=context.args.file))
    if kept is not None:
        text = QCoreApplication.translate("CommandLine", "What was there before is kept: {file}")
        context.line(text.format(file=kept))
    return 0


def run_doctor(context: Context) -> int:
    """Check the database; 5 when damage is found."""
    problems = backups.doctor(context.folder, context.clock)
    if not problems:
        problems = sharing.check(context.desk)
    for problem in problems:
        if problem.code in CANNOT_LOOK:
            raise KezekError(problem.code, **problem.values)
    for problem in problems:
        context.line(sentence(problem))
    if any(problem.code in opening.DAMAGE for problem in problems):
        context.line(mending_calls.hint())
    if problems:
        return DAMAGED
    context.line(QCoreApplication.translate("CommandLine", "The database is in order."))
    return 0 if context.args.head is None else _compare_head(context)


def _compare_head(context: Context) -> int:
    problems = backups.compare_head(context.folder, context.args.head)
    held = QCoreApplication.translate("CommandLine", "The journal holds that entry unchanged.")
    context.line(sentence(problems[0]) if problems else held)
    return DAMAGED if problems else 0
