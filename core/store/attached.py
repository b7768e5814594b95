"""Where the bytes of files that entries and papers name lie below a data folder."""

import re
from pathlib import Path
from typing import Final

FOLDER: Final = "attachments"
_SUM: Final = re.compile(r"[0-9a-f]{64}")
_NOWHERE: Final = "no-sum"


def content_path(folder: Path, sha256: str) -> Path:
    """Where the bytes of a sum lie below a data folder; of what is no sum, where nothing ever lies.

    A row of another desk may name anything: it never leads to another file of this computer.
    """
    known = sha256 if is_sum(sha256) else _NOWHERE
    return folder / FOLDER / known[:2] / known


def is_sum(sha256: str) -> bool:
    """True for a SHA-256 as it is written here."""
    return _SUM.fullmatch(sha256) is not None
