"""Run one call: what it prints is UTF-8 on every console, what fails is one sentence."""

import io
import logging
import sys
from argparse import Namespace
from collections.abc import Sequence

from core.domain.problem import KezekError, Problem
from ui.command_line.context import USAGE, Context
from ui.command_line.parser import build_parser, draws, folder_in
from ui.words import sentence

EXIT_CODES = {
    "wrong_usage": USAGE,
    "moment_not_understood": USAGE,
    "database_damaged": 5,
}
FAILED = 1

log = logging.getLogger(__name__)


def run(argv: Sequence[str]) -> int:
    """Run the call and return its exit code; whatever fails is one sentence on standard error."""
    speak_utf8()
    context = Context(Namespace(data=folder_in(argv), as_of=None))
    try:
        context.install_language(draws=draws(argv))
        context.args = build_parser().parse_args(argv)
        return int(context.args.run(context))
    except KezekError as error:
        return complain(error.problem)
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # the last line of defence: a sentence instead of a traceback
        log.exception("unexpected")
        return complain(Problem.of("unexpected", why=f"{type(error).__name__}: {error}"))
    finally:
        context.close()


def complain(problem: Problem) -> int:
    """Say what went wrong on standard error and return the exit code."""
    sys.stderr.write(sentence(problem) + "\n")
    return EXIT_CODES.get(problem.code, FAILED)


def speak_utf8() -> None:
    """Print UTF-8 whatever the console is set to; a letter never stops a line."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
