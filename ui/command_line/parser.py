"""The words of the command line."""

import argparse
from collections.abc import Sequence
from enum import Enum
from importlib import import_module
from typing import Final, NoReturn

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from core.domain.problem import KezekError
from ui.command_line import window_call


class Shows(Enum):
    """What a call puts before somebody."""

    TEXT = "text"  # no widgets, no fonts
    PAPER = "paper"  # drawn, without a window
    WINDOW = "window"


CALLS: Final = {
    "demo": ("demo_call", Shows.WINDOW),
    "import": ("import_call", Shows.TEXT),
    "note": ("entry_calls", Shows.TEXT),
    "journal": ("entry_calls", Shows.TEXT),
    "fetch": ("fetch_call", Shows.TEXT),
    "status": ("status_calls", Shows.TEXT),
    "accuracy": ("status_calls", Shows.TEXT),
    "report": ("report_call", Shows.PAPER),
    "claim": ("money_calls", Shows.PAPER),
    "expenses": ("money_calls", Shows.PAPER),
    "backtest": ("backtest_call", Shows.TEXT),
    "export": ("keeping_calls", Shows.TEXT),
    "backup": ("keeping_calls", Shows.TEXT),
    "restore": ("keeping_calls", Shows.TEXT),
    "doctor": ("keeping_calls", Shows.TEXT),
    "salvage": ("mending_calls", Shows.TEXT),
    "forget": ("mending_calls", Shows.TEXT),
    "share": ("sharing_calls", Shows.TEXT),
}
"""By its word each call: the file here that adds it, and what it shows; a new call is a row."""


class Parser(argparse.ArgumentParser):
    """Says wrong usage as a problem like any other."""

    @override
    def error(self, message: str) -> NoReturn:
        """Raise KezekError `wrong_usage`."""
        raise KezekError("wrong_usage", why=message)


def build_parser(argv: Sequence[str]) -> Parser:
    """The command line, its help in the language installed; its calls where the words name one."""
    translate = QCoreApplication.translate
    parser = Parser(prog="main.py", description="Kezek", allow_abbrev=False)
    parser.add_argument("--data", metavar="DIR", help=translate("CommandLine", "the data folder"))
    parser.add_argument(
        "--as-of", metavar="ISO", help=translate("CommandLine", "the clock stands at that moment")
    )
    parser.set_defaults(run=window_call.run)
    calls = parser.add_subparsers(metavar="CALL", parser_class=Parser)
    files = dict.fromkeys(file for file, _ in CALLS.values())
    for name in files if names_a_call(argv) else ():
        import_module(f"ui.command_line.{name}").add(calls)
    return parser


def names_a_call(argv: Sequence[str]) -> bool:
    """False where nothing but folder and moment is named: the window is to be there at once."""
    words = [word for word in argv if not word.startswith(("--data=", "--as-of="))]
    return any(word not in ("--data", "--as-of") for word in words[::2])


def draws(argv: Sequence[str]) -> bool:
    """True where a window, a picture or a paper may be asked for."""
    return Shows.TEXT not in _shown(argv)


def opens_window(argv: Sequence[str]) -> bool:
    """True where a window may be opened; papers and pictures are drawn without a screen."""
    shown = _shown(argv) | {Shows.PAPER for word in argv if word.startswith("--out")}
    return shown <= {Shows.WINDOW}


def _shown(argv: Sequence[str]) -> set[Shows]:
    return {CALLS[word][1] for word in argv if word in CALLS}


def folder_in(argv: Sequence[str]) -> str | None:
    """The data folder named in the words, before they are understood: its window's language."""
    for word, following in zip(argv, [*argv[1:], None], strict=True):
        if word == "--data":
            return following
        if word.startswith("--data="):
            return word.removeprefix("--data=")
    return None
