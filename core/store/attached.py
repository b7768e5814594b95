"""Where the bytes of files that entries and papers name lie below a data folder."""

from pathlib import Path
from typing import Final

FOLDER: Final = "attachments"


def content_path(folder: Path, sha256: str) -> Path:
    """Where the bytes of a sum lie below a data folder."""
    return folder / FOLDER / sha256[:2] / sha256
