"""The words of the command line."""

import argparse
from collections.abc import Sequence
from typing import NoReturn

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from core.domain.problem import KezekError
from ui.command_line import (
    backtest_call,
    demo_call,
    entry_calls,
    fetch_call,
    import_call,
    keeping_calls,
    mending_calls,
    money_calls,
    report_call,
    sharing_calls,
    status_calls,
    window_call,
)

CALLS = (
    window_call,
    demo_call,
    import_call,
    entry_calls,
    fetch_call,
    status_calls,
    report_call,
    money_calls,
    backtest_call,
    keeping_calls,
    mending_calls,
    sharing_calls,
)
"""Each file here adds its calls; a new call is a new file and a line in this table."""


class Parser(argparse.ArgumentParser):
    """Says wrong usage as a problem like any other."""

    @override
    def error(self, message: str) -> NoReturn:
        """Raise KezekError `wrong_usage`."""
        raise KezekError("wrong_usage", why=message)


def build_parser() -> Parser:
    """The whole command line, its help in the language installed."""
    translate = QCoreApplication.translate
    parser = Parser(prog="main.py", description="Kezek", allow_abbrev=False)
    parser.add_argument("--data", metavar="DIR", help=translate("CommandLine", "the data folder"))
    parser.add_argument(
        "--as-of", metavar="ISO", help=translate("CommandLine", "the clock stands at that moment")
    )
    parser.set_defaults(run=window_call.run)
    calls = parser.add_subparsers(metavar="CALL", parser_class=Parser)
    for call in CALLS:
        call.add(calls)
    return parser


TEXT_CALLS = frozenset(
    {"import", "note", "journal", "fetch", "status", "accuracy", "backtest"}
    | {"export", "backup", "restore", "doctor", "salvage", "forget", "share"}
)
"""Calls that print text only: no widgets, no fonts."""


PAPER_CALLS = frozenset({"report", "claim", "expenses"})
"""Calls that draw, and open no window."""


def draws(argv: Sequence[str]) -> bool:
    """True where a window, a picture or a paper may be asked for."""
    return not any(word in TEXT_CALLS for word in argv)


def opens_window(argv: Sequence[str]) -> bool:
    """True where a window may be opened; papers and pictures are drawn without a screen."""
    return draws(argv) and not any(word in PAPER_CALLS or word.startswith("--out") for word in argv)


def folder_in(argv: Sequence[str]) -> str | None:
    """The data folder named in the words, before they are understood: its window's language."""
    for word, following in zip(argv, [*argv[1:], None], strict=True):
        if word == "--data":
            return following
        if word.startswith("--data="):
            return word.removeprefix("--data=")
    return None
