"""`export`, `backup`, `restore`, `doctor`: what keeps the data safe; `accuracy`."""

from argparse import _SubParsersAction
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.problem import KezekError
from core.services import backups, exporting
from ui.command_line.context import Context
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
    call.set_defaults(run=run_export)
    call = calls.add_parser("backup", help=translate("CommandLine", "copy the database"))
    call.set_defaults(run=run_backup)
    call = calls.add_parser("restore", help=translate("CommandLine", "put a copy back"))
    call.add_argument("file", metavar="FILE")
    call.set_defaults(run=run_restore)
    call = calls.add_parser("doctor", help=translate("CommandLine", "check the database"))
    call.set_defaults(run=run_doctor)


def run_export(context: Context) -> int:
    """Write everything into one archive."""
    exporting.export(context.desk, Path(context.args.file))
    text = QCoreApplication.translate("CommandLine", "Written to {file}")
    context.line(text.format(file=context.args.file))
    return 0


def run_backup(context: Context) -> int:
    """Copy the database into the folder of backups, checked."""
    copy = backups.backup(context.desk)
    context.line(QCoreApplication.translate("CommandLine", "Copy: {file}").format(file=copy))
    return 0


def run_restore(context: Context) -> int:
    """Put a copy back; what was there is kept."""
    kept = backups.restore(context.folder, Path(context.args.file), context.clock)
    text = QCoreApplication.translate("CommandLine", "Put back from {file}")
    context.line(text.format(file=context.args.file))
    if kept is not None:
        text = QCoreApplication.translate("CommandLine", "What was there before is kept: {file}")
        context.line(text.format(file=kept))
    return 0


def run_doctor(context: Context) -> int:
    """Check the database; 5 when damage is found."""
    problems = backups.doctor(context.folder)
    for problem in problems:
        if problem.code in CANNOT_LOOK:
            raise KezekError(problem.code, **problem.values)
    for problem in problems:
        context.line(sentence(problem))
    if problems:
        return DAMAGED
    context.line(QCoreApplication.translate("CommandLine", "The database is in order."))
    return 0
