"""Run one call: what it prints is UTF-8 on every console, what fails is one sentence."""

import logging
import os
import sys
from argparse import Namespace
from collections.abc import Sequence

from core.domain.problem import KezekError, Problem
from ui.command_line.context import USAGE, Context
from ui.command_line.parser import build_parser, draws, folder_in, opens_window
from ui.command_line.streams import finish, logging_into, print_to, speak_utf8
from ui.libraries import missing_for_window
from ui.words import sentence

EXIT_CODES = {
    "wrong_usage": USAGE,
    "moment_not_understood": USAGE,
    "nothing_to_note": USAGE,
    "date_not_understood": USAGE,
    "unknown_source": USAGE,
    "replay_interval": USAGE,
    "database_damaged": 5,
    "database_damaged_copy": 5,
    "head_not_understood": USAGE,
}
FAILED = 1

log = logging.getLogger(__name__)


def run(argv: Sequence[str]) -> int:
    """Run the call and return its exit code; whatever fails is one sentence on standard error."""
    speak_utf8()
    lacking = missing_for_window(os.environ) if opens_window(argv) else ""
    if lacking:
        sys.stderr.write(lacking + "\n")
        return FAILED
    if not opens_window(argv):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    context = Context(Namespace(data=folder_in(argv), as_of=None))
    try:
        with logging_into(context.folder):
            return _run(context, argv)
    finally:
        context.close()


def _run(context: Context, argv: Sequence[str]) -> int:
    try:
        context.install_language(draws=draws(argv))
        context.args = build_parser(argv).parse_args(argv)
        code = int(context.args.run(context))
        finish(context.out)
    except KezekError as error:
        return complain(error.problem)
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # the last line of defence: a sentence instead of a traceback
        log.exception("unexpected")
        return complain(Problem.of("unexpected", why=f"{type(error).__name__}: {error}"))
    return code


def complain(problem: Problem) -> int:
    """Say what went wrong on standard error and return the exit code."""
    print_to(sys.stderr, sentence(problem) + "\n", at_once=True)
    return EXIT_CODES.get(problem.code, FAILED)
