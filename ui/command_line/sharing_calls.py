"""`share`: several desks on one PostgreSQL; moving in, how it stands, being alone again."""

from argparse import _SubParsersAction
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.problem import KezekError
from core.services.shared import desks, sharing
from ui.command_line.context import Context
from ui.words import sentence
from ui.words.sharing_words import moved_in, standing

DISAGREE = 5


def add(calls: "_SubParsersAction[Any]") -> None:
    """Add the call."""
    translate = QCoreApplication.translate
    call = calls.add_parser(
        "share", help=translate("CommandLine", "share the data with other desks on a server")
    )
    call.add_argument(
        "url",
        nargs="?",
        metavar="URL",
        help=translate("CommandLine", "postgresql://user@server/kezek; without it: how it stands"),
    )
    call.add_argument(
        "--alone", action="store_true", help=translate("CommandLine", "be alone again")
    )
    call.set_defaults(run=run)


def run(context: Context) -> int:
    """Move in, move out, or exchange once and say how it stands."""
    desk, args = context.desk, context.args
    if args.alone:
        made = sharing.leave(desk)
        text = QCoreApplication.translate("CommandLine", "This desk is alone. Copy: {file}")
        context.line(text.format(file=made.copy.path))
        return 0
    if args.url:
        for line in moved_in(sharing.share(desk, args.url)):
            context.line(line)
        return 0
    if not sharing.start(desk):
        raise KezekError("desk_is_alone")
    sharing.exchange_now(desk)
    context.line(standing(desks.sharing(desk)))
    problems = sharing.check(desk)
    for problem in problems:
        context.line(sentence(problem))
    return DISAGREE if problems else 0
