"""Where a call prints and logs: UTF-8 on every console, or nowhere where there is none."""

import io
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

from typing_extensions import override

from core.domain.blackout import without_credentials
from core.domain.settings import LOG_NAME

_LOG_BYTES = 1_000_000


def speak_utf8() -> None:
    """Print UTF-8 whatever the console is set to; a letter never stops a line."""
    sys.stdout = sys.stdout or _nowhere()  # none: started without a console
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def print_to(stream: TextIO, text: str, *, at_once: bool = False) -> None:
    """Print; a reader who has gone (`| head`) does not stop the work."""
    try:
        stream.write(text)
        if at_once:
            stream.flush()
    except BrokenPipeError:
        _let_go(stream)


def finish(stream: TextIO) -> None:
    """Print what is still held back. Raises OSError where it cannot be kept (a full disk)."""
    try:
        stream.flush()
    except BrokenPipeError:
        _let_go(stream)
    except OSError:
        _let_go(stream)
        raise


def _let_go(stream: TextIO) -> None:
    """Whatever is printed from now on goes nowhere, so that closing does not fail either."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def readable(text: str) -> str:
    """A word of the command line whose bytes the console could not name, read as meant."""
    try:
        meant = text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    for encoding in ("utf-8", "cp1251"):
        with suppress(UnicodeDecodeError):
            return meant.decode(encoding)
    return meant.decode("utf-8", "replace")


class _LogFile(RotatingFileHandler):
    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """A log that cannot be written is nobody's trouble."""


class _Discreet(logging.Formatter):
    @override
    def format(self, record: logging.LogRecord) -> str:
        """The entry, its traceback too, without passwords of addresses."""
        return without_credentials(super().format(record))


@contextmanager
def logging_into(folder: Path) -> Iterator[None]:
    """What goes wrong is kept in the data folder's log instead of on the screen."""
    handler = _LogFile(
        folder / LOG_NAME, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()
