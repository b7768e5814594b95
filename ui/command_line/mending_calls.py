"""`salvage`: what can be read out of damaged data; `forget`: a driver's personal data go."""

from argparse import _SubParsersAction
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.author import Author
from core.domain.clock import ORAL
from core.services.bootstrap import seat_of
from core.services.keeping import backups, forgetting
from core.services.keeping.forgetting import Held
from core.services.shared import sharing
from ui.command_line.context import Context
from ui.words import sentence

ASKED = 2
DAMAGED = 5


def add(calls: "_SubParsersAction[Any]") -> None:
    """Add the calls."""
    translate = QCoreApplication.translate
    call = calls.add_parser(
        "salvage",
        help=translate("CommandLine", "put the newest copy back and add what can be read out"),
    )
    call.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        help=translate("CommandLine", "a damaged database that was kept; else the desk's own"),
    )
    call.set_defaults(run=run_salvage)
    call = calls.add_parser(
        "forget", help=translate("CommandLine", "take a driver's personal data out, for good")
    )
    call.add_argument(
        "driver", metavar="DRIVER", help=translate("CommandLine", "the name in the register")
    )
    call.add_argument(
        "--files",
        action="store_true",
        help=translate("CommandLine", "the attached files that name him too, with their bytes"),
    )
    call.add_argument(
        "--yes",
        action="store_true",
        help=translate("CommandLine", "really do it; it cannot be undone"),
    )
    call.set_defaults(run=run_forget)


def hint() -> str:
    """What to do about damage, for who reads of it on the command line."""
    return QCoreApplication.translate(
        "CommandLine",
        "The call salvage puts the newest copy back and adds what can be read out of the damaged "
        "data.",
    )


def run_salvage(context: Context) -> int:
    """Add what can be read out of a kept file, or of the desk's own damaged database."""
    if context.args.file is not None:
        _tell(context, backups.read_out(context.desk, Path(context.args.file)))
        return 0
    problems = backups.doctor(context.folder, context.clock)
    if not problems:
        context.line(QCoreApplication.translate("CommandLine", "The database is in order."))
        return 0
    copy = backups.newest_good(context.folder)
    if copy is None and not backups.may_be_read_out(context.folder):
        for problem in problems:
            context.line(sentence(problem))
        context.line(QCoreApplication.translate("CommandLine", "There is no copy to put back."))
        return DAMAGED
    path = None if copy is None else copy.path
    author = Author("", seat_of(context.folder))
    mended = backups.mend(context.folder, path, author, context.clock)
    put_back = QCoreApplication.translate("CommandLine", "Put back from {file}")
    no_copy = QCoreApplication.translate(
        "CommandLine", "There is no copy to put back: all there is was read out."
    )
    context.line(no_copy if path is None else put_back.format(file=path))
    _tell(context, mended)
    text = QCoreApplication.translate("CommandLine", "What was there before is kept: {file}")
    context.line(text.format(file=mended.kept))
    return 0


def _tell(context: Context, mended: backups.Mended) -> None:
    out = mended.read_out
    text = QCoreApplication.translate(
        "CommandLine", "Read out and added: {added}, renewed: {renewed}, not readable: {lost}."
    )
    context.line(text.format(added=out.added, renewed=out.renewed, lost=out.lost))


def run_forget(context: Context) -> int:
    """Say how many rows and files name a driver; with --yes take his data out of them."""
    name, really, files = context.args.driver, context.args.yes, context.args.files
    found = forgetting.forget(context.desk, name, dry_run=not really, files=files)
    translate = QCoreApplication.translate
    text = translate(
        "CommandLine",
        "{name}: {entries} journal entries, {audit} lines of history, {other} other rows name "
        "this driver.",
    )
    counted = {"entries": found.entries, "audit": found.audit, "other": found.other}
    context.line(text.format(name=name, **counted))
    text = translate(
        "CommandLine",
        "Attached files that name him: {files}; other files of his trips, to be looked through by "
        "hand: {beside}.",
    )
    context.line(text.format(files=len(found.files), beside=found.beside))
    if sharing.address_of(context.desk):
        context.line(_not_reached())
    if not really:
        text = translate(
            "CommandLine", "Nothing is changed yet. Run it again with --yes; it cannot be undone."
        )
        context.line(text)
        return ASKED
    context.line(_taken_out(files=files, kept=len(found.files)))
    for held in forgetting.still_held(context.desk):
        _tell_held(context, held)
    text = translate(
        "CommandLine", "Papers printed, files exported and messages sent are not reached."
    )
    context.line(text)
    return 0


def _not_reached() -> str:
    """What a desk that shares its data takes out here alone."""
    return QCoreApplication.translate(
        "CommandLine",
        "The data are shared. With the next exchange the other desks get a number in place of his "
        "name in the register, no more: run forget with his old name at each of them. The server "
        "keeps the words and gives them to a desk that joins later: to be rid of them, begin an "
        "empty database there and move in anew from a desk where he is forgotten.",
    )


def _taken_out(*, files: bool, kept: int) -> str:
    translate = QCoreApplication.translate
    if files or not kept:
        return translate("CommandLine", "Taken out.")
    return translate(
        "CommandLine",
        "Taken out. The files stay, without his name in theirs; with --files they go too.",
    )


def _tell_held(context: Context, held: Held) -> None:
    translate = QCoreApplication.translate
    if held.until is not None:
        text = translate(
            "CommandLine",
            "Copies made before that still hold it: {n}, in {folder}. Newer ones take their place, "
            "of the last by {until}; delete them to be rid of it now.",
        )
        day = f"{held.until.astimezone(ORAL):%d.%m.%Y}"
        context.line(text.format(n=held.copies, folder=held.folder, until=day))
    for path in held.damaged:
        text = translate(
            "CommandLine", "It may stand in a damaged database that was kept, too: {file}"
        )
        context.line(text.format(file=path))
