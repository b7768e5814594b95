"""A paper written as a file: whole, or not at all."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from core.domain.problem import KezekError


def write_whole(path: Path, content: bytes) -> None:
    """Put the content in place in one step. Raises KezekError `file_not_written`."""
    write_whole_by(path, lambda file: file.write(content))


def write_whole_by(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """The same of content too large to hold: `write` puts it into the file it is handed."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".kezek-", suffix=path.suffix)
    except OSError as error:
        raise KezekError("file_not_written", file=str(path), why=_why(error)) from error
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
        draft.chmod(0o644)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise KezekError("file_not_written", file=str(path), why=_why(error)) from error


def _why(error: OSError) -> str:
    return error.strerror or type(error).__name__
