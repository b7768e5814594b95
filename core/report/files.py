"""A paper written as a file: whole, or not at all."""

import os
import tempfile
from pathlib import Path

from core.domain.problem import KezekError


def write_whole(path: Path, content: bytes) -> None:
    """Put the content in place in one step. Raises KezekError `file_not_written`."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".kezek-", suffix=path.suffix)
    except OSError as error:
        raise KezekError("file_not_written", file=str(path), why=_why(error)) from error
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        draft.chmod(0o644)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise KezekError("file_not_written", file=str(path), why=_why(error)) from error


def _why(error: OSError) -> str:
    return error.strerror or type(error).__name__
