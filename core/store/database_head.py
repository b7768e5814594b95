"""The first bytes of a database file, read as bytes: what can be known before it is opened.

Never while this program has the file open: to close a file that SQLite holds gives up its locks.
"""

from pathlib import Path

BEGINS = b"SQLite format 3\x00"
_SCHEMA = slice(40, 44)


def schema_of(path: Path) -> int | None:
    """SQLite's number of the schema, `PRAGMA schema_version`; None of a file that is none of its.

    Raises OSError where there is no file.
    """
    with path.open("rb", buffering=0) as file:
        head = file.read(100)
    if not head.startswith(BEGINS):
        return None
    return int.from_bytes(head[_SCHEMA], "big")
