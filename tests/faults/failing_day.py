"""A recorded day's work, again and again, each time with another write that fails.

Run as a program below the C library's substitute: `failing_day FOLDER KIND STEP`. Prints one line
of JSON: how many writes the day has, how many were made to fail, and what went wrong.
"""

import ctypes
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from core.domain.copies import Why
from core.domain.event import EventKind
from core.domain.problem import KezekError
from core.services import fetching
from core.services.entering import entries
from core.services.entering.journal import add, new_event
from core.services.importing import import_files
from core.services.keeping import backups
from core.services.looking.look import refresh
from tests.desks import RealTime, a_desk, send
from tests.faults.dying import PAGES, Killed, run_apart
from tests.faults.lost import lost

KINDS = {"full": 1, "io": 2, "torn": 3}
LINES = ("417 сырым 8 км", "417 заметка спит", "902 сырым 13 км", "сырым 9 км")
WHAT_MAY_BE_SAID = ("disk_", "database_", "folder_", "record_")
SHIM = ctypes.CDLL(None)


def day(folder: Path, tell: Callable[[str], None]) -> None:
    """What a dispatcher does between morning and night; what cannot be kept is said, then on."""
    desk = a_desk(folder)
    steps = [
        *(lambda line=line: _enter(desk, line, tell) for line in LINES),
        lambda: _import(desk, folder, tell),
        lambda: refresh(desk),
        lambda: _read(desk, tell),
        lambda: tell(f"copy {backups.backup(desk, Why.HOUR).copy.path.name}"),
        lambda: tell(f"event {add(desk, new_event(desk, EventKind.NOTE, text='сдал смену'))}"),
        desk.close,
    ]
    for step in steps:
        _said(step)


def _said(step: Callable[[], object]) -> None:
    try:
        step()
    except KezekError as error:
        if not error.problem.code.startswith(WHAT_MAY_BE_SAID):
            raise


def _enter(desk, line, tell) -> None:
    for key in entries.record(desk, entries.understand(desk, line, {})).events:
        tell(f"event {key}")


def _import(desk, folder, tell) -> None:
    table = folder / "trips.csv"
    import_files(
        desk,
        [table],
        dry_run=False,
        on_disk=lambda rows: [tell(f"{row.sheet} {row.key}") for row in rows],
    )


def _read(desk, tell) -> None:
    for page in sorted(PAGES.glob("*.html")):
        for reading in fetching.read_saved(desk, [page]).new:
            tell(f"reading {reading.id}")


def failing(folder: Path, at: int, kind: int) -> Killed:
    """The day in a process of its own, its write number `at` failing."""

    def work(tell: Callable[[str], None]) -> None:
        SHIM.fault_arm(ctypes.c_long(at), kind, str(folder).encode())
        try:
            _said(lambda: day(folder, tell))
        finally:
            seen = SHIM.fault_seen()
            SHIM.fault_arm(ctypes.c_long(0), 0, b"")
        tell(f"writes {seen}")

    return run_apart(work)


def wrong_with(folder: Path, said: Killed) -> str:
    """What is wrong after a day; empty if it starts, is whole, and has all that was confirmed."""
    if said.failed:
        return said.failed
    try:
        a_desk(folder).close()
    except KezekError as error:
        return f"no start: {error}"
    found = backups.doctor(folder, RealTime())
    return "; ".join([*(str(problem) for problem in found), *lost(folder, said.told)])


def main(folder: Path, kind: int, step: int) -> dict[str, object]:
    """All days."""
    morning = folder / "morning"
    desk = a_desk(morning)
    for plate in ("417 AK 07", "902 BC 07"):
        send(desk, plate, ("departed", "19.11 08:00"))
    desk.close()
    rows = "".join(f"L-{n},{n + 100} AA 07,Самара,syrym\n" for n in range(12))
    (morning / "trips.csv").write_text("ref,truck,destination,crossing\n" + rows)
    shutil.copytree(morning, folder / "before")
    day(folder / "before", lambda _: None)  # what is loaded late is loaded once, here
    shutil.copytree(morning, folder / "whole")
    whole = failing(folder / "whole", 10**9, kind)
    if whole.failed:
        return {"writes": 0, "failed": 0, "wrong": [whole.failed]}
    (writes,) = (int(line.split()[1]) for line in whole.told if line.startswith("writes"))
    wrong, tried = [], 0
    for at in range(1 + (writes % step), writes + 1, step):
        present = folder / "present"
        shutil.copytree(morning, present)
        said = failing(present, at, kind)
        problem = wrong_with(present, said)
        if problem:
            wrong.append(f"write {at}: {problem}")
        tried += 1
        shutil.rmtree(present)
    return {"writes": writes, "failed": tried, "wrong": wrong}


if __name__ == "__main__":
    os.environ.pop("LD_PRELOAD", None)
    print(json.dumps(main(Path(sys.argv[1]), KINDS[sys.argv[2]], int(sys.argv[3]))))  # noqa: T201
