"""A recorded day's work, played once; at every write a branch of the day in which it fails.

Run as a program below the C library's substitute: `failing_day FOLDER KIND STEP`. At each write
the process forks: in the child the write fails and the day goes on to its end, then the parent puts
folder and open files back as they were before and makes the write. What each child leaves is looked
over by a process that never saw the day. Prints one line of JSON: how many writes the day has, how
many were made to fail, and what went wrong.
"""

import ctypes
import gc
import json
import os
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from core.domain.copies import MadeFor
from core.domain.event import EventKind
from core.domain.problem import KezekError
from core.services import fetching
from core.services.entering import entries
from core.services.importing import import_files
from core.services.journal import add, new_event
from core.services.keeping import backups
from core.services.looking.look import refresh
from tests.desks import RealTime, a_desk, send
from tests.faults.dying import PAGES
from tests.faults.lost import lost
from tests.faults.put_back import FolderState

KINDS = {"full": 1, "io": 2, "torn": 3}
LINES = ("417 сырым 8 км", "417 заметка спит", "902 сырым 13 км", "сырым 9 км")
WHAT_MAY_BE_SAID = ("disk_", "database_", "folder_", "record_")
LONGEST = 120
"""Seconds after which a branch hangs."""

SHIM = ctypes.CDLL(None)
Question = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)
Tell = Callable[[str], None]


def day(folder: Path, tell: Tell) -> None:
    """What a dispatcher does between morning and night; what cannot be kept is said, then on."""
    desk = a_desk(folder)
    steps = [
        *(lambda line=line: _enter(desk, line, tell) for line in LINES),
        lambda: _import(desk, folder, tell),
        lambda: refresh(desk),
        lambda: _read(desk, tell),
        lambda: tell(f"copy {backups.backup(desk, MadeFor.HOUR).copy.path.name}"),
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


def _enter(desk, line: str, tell: Tell) -> None:
    for key in entries.record(desk, entries.understand(desk, line, {})).events:
        tell(f"event {key}")


def _import(desk, folder: Path, tell: Tell) -> None:
    table = folder / "trips.csv"
    import_files(
        desk,
        [table],
        dry_run=False,
        on_disk=lambda rows: [tell(f"{row.sheet} {row.key}") for row in rows],
    )


def _read(desk, tell: Tell) -> None:
    for page in sorted(PAGES.glob("*.html")):
        for reading in fetching.read_saved(desk, [page]).new:
            tell(f"reading {reading.id}")


@dataclass
class Branches:
    """The day of a folder: which of its writes fail, each in a child of its own."""

    folder: Path
    kind: int
    step: int
    look_over: Callable[[dict[str, object]], None]
    writes: int = 0
    tried: int = 0
    told: list[str] = field(default_factory=list)
    is_branch: bool = False

    def play(self) -> None:
        """The whole day; comes back in the parent alone."""
        question = Question(self.before_write)
        gc.disable()  # nothing is closed while a write waits
        SHIM.fault_ask(question, str(self.folder).encode())
        failed = ""
        try:
            _said(lambda: day(self.folder, self.told.append))
        except BaseException:  # noqa: BLE001  told to the process that looks on
            failed = traceback.format_exc()
        SHIM.fault_ask(Question(0), b"")
        gc.enable()
        if self.is_branch:
            self._said_file.write_text(json.dumps({"told": self.told, "failed": failed}))
            os._exit(0)
        if failed:
            raise RuntimeError(failed)

    def before_write(self, settles: int) -> int:
        """The fault of the write that is about to be made, in this process."""
        if settles and self.kind == KINDS["full"]:
            return 0
        self.writes += 1
        try:
            return 0 if self.writes % self.step else self._branch()
        except BaseException:  # noqa: BLE001  nothing may be raised through the C library
            traceback.print_exc()
            os._exit(1)

    def _branch(self) -> int:
        state = FolderState(self.folder, self._beside("kept"))
        child = os.fork()
        if child == 0:
            self.is_branch = True
            signal.alarm(LONGEST)
            return self.kind
        _, status = os.waitpid(child, 0)
        left = self._beside(f"left-{self.writes}")
        shutil.copytree(self.folder, left)
        state.put_back()
        self.tried += 1
        self.look_over({"at": self.writes, "folder": str(left), **self._said_by(status)})
        return 0

    def _said_by(self, status: int) -> dict[str, object]:
        """What the branch had told; one that was torn told what was told before."""
        if self._said_file.exists():
            said: dict[str, object] = json.loads(self._said_file.read_text())
            self._said_file.unlink()
            return said
        is_torn = self.kind == KINDS["torn"] and os.WTERMSIG(status) == signal.SIGKILL
        return {"told": self.told, "failed": "" if is_torn else f"ended with {status}"}

    @property
    def _said_file(self) -> Path:
        return self._beside("said.json")

    def _beside(self, name: str) -> Path:
        return self.folder.with_name(name)


def wrong_with(folder: Path, told: list[str]) -> str:
    """What is wrong after a day; empty if it starts, is whole, and has all that was confirmed."""
    try:
        a_desk(folder).close()
    except KezekError as error:
        return f"no start: {error}"
    found = backups.doctor(folder, RealTime())
    return "; ".join([*(str(problem) for problem in found), *lost(folder, told)])


class Looker:
    """A process that looks over what the branches leave, one after the other."""

    def __init__(self) -> None:
        reading, self._jobs = os.pipe()
        self._answers, writing = os.pipe()
        if os.fork() == 0:
            os.close(self._jobs)
            os.close(self._answers)
            self._work(reading, writing)
        os.close(reading)
        os.close(writing)

    def look_over(self, job: dict[str, object]) -> None:
        """Look over what one branch left; waits where many wait already."""
        os.write(self._jobs, f"{json.dumps(job)}\n".encode())

    def wrong(self) -> list[str]:
        """What was wrong with all of them."""
        os.close(self._jobs)
        with os.fdopen(self._answers, encoding="utf-8") as answers:
            found: list[str] = json.load(answers)
        return found

    @staticmethod
    def _work(reading: int, writing: int) -> None:
        wrong = []
        with os.fdopen(reading, encoding="utf-8") as jobs:
            for line in jobs:
                job = json.loads(line)
                folder = Path(job["folder"])
                try:
                    problem = job["failed"] or wrong_with(folder, job["told"])
                except Exception:  # noqa: BLE001  told to the process that looks on
                    problem = traceback.format_exc()
                if problem:
                    wrong.append(f"write {job['at']}: {problem}")
                shutil.rmtree(folder)
        with os.fdopen(writing, "w", encoding="utf-8") as answers:
            json.dump(wrong, answers)
        os._exit(0)


def main(folder: Path, kind: int, step: int) -> dict[str, object]:
    """The day, and all its branches."""
    morning = folder / "morning"
    desk = a_desk(morning)
    for plate in ("417 AK 07", "902 BC 07"):
        send(desk, plate, ("departed", "19.11 08:00"))
    desk.close()
    rows = "".join(f"L-{n},{n + 100} AA 07,Самара,syrym\n" for n in range(12))
    (morning / "trips.csv").write_text("ref,truck,destination,crossing\n" + rows)
    shutil.copytree(morning, folder / "before")
    day(folder / "before", lambda _: None)  # what is loaded late is loaded once, here
    looker = Looker()
    branches = Branches(morning, kind, step, looker.look_over)
    branches.play()
    wrong = looker.wrong()
    whole = wrong_with(morning, branches.told)
    if whole:
        wrong.append(f"the whole day: {whole}")
    return {"writes": branches.writes, "failed": branches.tried, "wrong": wrong}


if __name__ == "__main__":
    os.environ.pop("LD_PRELOAD", None)
    print(json.dumps(main(Path(sys.argv[1]), KINDS[sys.argv[2]], int(sys.argv[3]))))  # noqa: T201
