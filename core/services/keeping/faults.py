"""The log of what went wrong, and a report of it that gives nobody away."""

import platform
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from core.domain.blackout import Blackout
from core.domain.settings import LOG_NAME
from core.report.files import write_whole
from core.services.desk import Desk
from core.store import queries

MOST_LINES = 2_000
PARTS = ("PySide6-Essentials", "SQLAlchemy", "numpy", "requests")

_HEAD = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d+ (\w+) (\S+) (.*)")


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry: when by the computer's clock and zone, how grave, its first line, the rest."""

    number: int
    at: datetime  # as the log has it, without a zone
    level: str
    what: str
    more: str = ""


def log_entries(folder: Path) -> tuple[LogEntry, ...]:
    """The newest entries of a data folder's log, newest first; none where there is no log."""
    return tuple(reversed(list(_entries(_lines(folder)))))


def _lines(folder: Path) -> list[str]:
    lines: list[str] = []
    for name in (f"{LOG_NAME}.1", LOG_NAME):
        try:
            lines += (folder / name).read_text("utf-8", "replace").splitlines()
        except OSError:
            continue
    return lines[-MOST_LINES:]


def _entries(lines: list[str]) -> Iterator[LogEntry]:
    entry: LogEntry | None = None
    rest: list[str] = []
    for number, line in enumerate(lines):
        head = _HEAD.fullmatch(line)
        if head is None:
            rest.append(line)
            continue
        if entry is not None:
            yield _with(entry, rest)
        at = datetime.fromisoformat(head[1])
        entry, rest = LogEntry(number, at, head[2], f"{head[3]}: {head[4]}"), []
    if entry is not None:
        yield _with(entry, rest)


def _with(entry: LogEntry, rest: list[str]) -> LogEntry:
    return LogEntry(entry.number, entry.at, entry.level, entry.what, "\n".join(rest))


def fault_report(desk: Desk) -> str:
    """What the developers need: the program, the computer, the log; nobody's name or number."""
    head = [
        f"Python {sys.version}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        *(f"{part} {_version(part)}" for part in PARTS),
        f"written {desk.clock.written():%Y-%m-%d %H:%M:%S} UTC",
        "",
    ]
    return _blackout(desk).of("\n".join([*head, *_lines(desk.folder)])) + "\n"


def save_fault_report(desk: Desk, path: Path) -> None:
    """Write the report. Raises KezekError `file_not_written`."""
    write_whole(path, fault_report(desk).encode("utf-8"))


def _version(part: str) -> str:
    try:
        return version(part)
    except PackageNotFoundError:
        return "?"


def _blackout(desk: Desk) -> Blackout:
    with desk.store.reading() as snapshot:
        names = [
            *(d.name for d in queries.drivers(snapshot)),
            *(c.name for c in queries.customers(snapshot)),
            *(c.name for c in queries.carriers(snapshot)),
            *(t.plate for t in queries.trucks(snapshot)),
        ]
    return Blackout([*names, desk.author.dispatcher, desk.settings.company])
