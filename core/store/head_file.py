"""The newest heads of the journal in a small file of their own.

Written after each commit that added entries, so it is never ahead of what is on disk: a head that
the database does not have means that entries which were confirmed are gone.
"""

import contextlib
import json
import os
from collections.abc import Mapping
from pathlib import Path

from core.domain.journal_head import Head
from core.store.digest import digest

FILE_NAME = "journal.head"


def write_heads(folder: Path, heads: Mapping[str, Head]) -> None:
    """Keep heads by desk beside those that are kept already; a full disk is no reason to fail."""
    told = {**read_heads(folder), **heads}
    lines = [[desk, head.number, head.seal] for desk, head in sorted(told.items())]
    text = json.dumps([lines, digest(lines)], ensure_ascii=False).encode()
    with contextlib.suppress(OSError):
        file = os.open(folder / FILE_NAME, os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            os.write(file, text)
            os.ftruncate(file, len(text))
        finally:
            os.close(file)


def read_heads(folder: Path) -> dict[str, Head]:
    """Heads by desk; none where the file is not there or not whole."""
    try:
        lines, seal = json.loads((folder / FILE_NAME).read_bytes())
        if digest(lines) != seal:
            return {}
        return {desk: Head(number, text) for desk, number, text in lines}
    except (OSError, ValueError, TypeError):
        return {}
