"""Eight hours at a desk of a thousand trips while the public source flaps: does anything grow?

usage: python -m tests.bench.soak FOLDER [HOURS [MINUTES [SECONDS]]]

FOLDER is made by tests.bench.large_desk.

The window over a copy of the folder is worked by a clock that steps by MINUTES (2): each step
is entries, a key in the filter, a visit of the source (pages, an error, a login page, a cut line)
and a view made anew; each hour a copy, a report, every panel and a trip's page. Steps follow one
another at once, which nobody's day does: how long the window stands still is measured afterwards,
in SECONDS (900) of the same work at its real pace, on the window that has those hours behind it.
Prints `soak NAME VALUE`; `memory_last_over_second` is the mean of the last hour over that of the
second, `stall_frames_p999` as in bench_window.
"""

import gc
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import cycle
from pathlib import Path
from statistics import fmean

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from typing_extensions import override

from core.domain.copies import MadeFor
from core.feeds.http import Limits
from core.services import fetching
from core.services.bootstrap import open_desk
from core.services.fetching import FetchResult
from core.services.looking import reporting
from core.services.settings import save_settings
from tests.bench.stalls import HOUR, Stalls, settle, stalls
from tests.builders import NOW
from tests.core.feeds.cargoruqsat.test_visit import Queue
from tests.core.feeds.conftest import Site
from ui.app import make_application, make_window
from ui.collecting import Keeping, collect_seldom
from ui.jobs import Lane
from ui.main_window import MainWindow
from ui.services.desk import DeskServices

SPOKEN = (
    "очередь сырым {n}км",
    "впереди {n}",
    "проверка",
    "звонил, не отвечает",
    "{n} км до шлагбаума",
)
QUERIES = ("4", "41", "417", "", "самара", "")
FOLLOWED = ("syrym", "taskala")  # those of the made source
HASTY = Limits(connect=0.5, read=0.3, request=0.5, visit=3.0, pause=0.0, retry_pauses=(0.0,))
PAGE = os.sysconf("SC_PAGE_SIZE")
VISITS = 6  # of the source in an hour


class SteppedClock:
    """A clock that somebody moves on."""

    is_replay = False

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def written(self) -> datetime:
        return self.at

    def seconds(self) -> float:
        """Seconds, that only run forward."""
        return self.at.timestamp()


class HastyServices(DeskServices):
    """The services of a desk that waits for a source no longer than half a second."""

    @override
    def fetch(self, stop: Callable[[], bool]) -> FetchResult:
        return fetching.fetch(self.desk, stop=stop, limits=HASTY)


@dataclass
class Footprint:
    """What the process holds: megabytes, Python's blocks, threads, open files; by hour."""

    memory: dict[int, list[float]] = field(default_factory=dict)
    blocks: dict[int, int] = field(default_factory=dict)
    threads: dict[int, int] = field(default_factory=dict)
    handles: dict[int, int] = field(default_factory=dict)

    def note(self, hour: int) -> None:
        gc.collect()
        resident = int(Path("/proc/self/statm").read_text().split()[1]) * PAGE / 1e6
        self.memory.setdefault(hour, []).append(resident)
        self.blocks[hour] = sys.getallocatedblocks()
        self.threads[hour] = threading.active_count()
        self.handles[hour] = len(list(Path("/proc/self/fd").iterdir()))

    def mean(self, hour: int) -> float:
        return fmean(self.memory[hour])


def flapping(site: Site) -> Iterator[object]:
    """What the source does at one visit after the other."""
    queue = Queue()
    login = "<html><body><form>Войдите в сеть Wi-Fi</form></body></html>".encode()
    return cycle(
        [
            queue,
            lambda *_: (503, {}, b""),
            queue,
            lambda *_: login,
            lambda *_: (302, {"Location": "http://portal.example/login"}, b""),
            queue,
            lambda *_: lambda handler: handler.connection.close(),
            lambda *_: lambda _: site.over.wait(1),
        ]
    )


class Soak:
    """The window over a desk, and the hand that works it."""

    def __init__(self, folder: Path, site: Site) -> None:
        self.clock = SteppedClock(NOW)
        self.desk = open_desk(folder, self.clock)
        settings = replace(self.desk.settings, base_url=site.url, followed=FOLLOWED)
        save_settings(self.desk, settings)
        self.site = site
        self.answers = flapping(site)
        self.footprint = Footprint()
        self.slowest = 0.0
        self.visits = self.entries = 0
        app = make_application(["kezek"])
        self.window: MainWindow = make_window(app, HastyServices(self.desk), folder)
        self.keeping = Keeping(self.clock.seconds)
        self.window.session.view_changed.connect(self.keeping.on_view)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.session.start(0)
        self.settle()

    def settle(self) -> None:
        """Until nothing is under way."""
        settle(self.window)

    def step(self, number: int, minutes: float) -> None:
        """Some minutes of work."""
        self.clock.at += timedelta(minutes=minutes)
        began = time.monotonic()
        board, entry = self.window.panels["trips"], self.window.entry
        rows = board.model.rows
        for turn in range(max(1, round(minutes))):
            plate = rows[(number * 37 + turn) % len(rows)].view.plate[:3]
            said = SPOKEN[(number + turn) % len(SPOKEN)].format(n=1 + number % 20)
            entry.line.setPlainText(f"{plate} {said}")
            QTest.keyClick(entry.line, Qt.Key.Key_Return)
            self.entries += 1
        board.filter.setText(QUERIES[number % len(QUERIES)])
        self.visit()
        self.settle()
        self.slowest = max(self.slowest, time.monotonic() - began)

    def visit(self) -> None:
        """The source is asked, and answers in its next mood."""
        self.site.answer = next(self.answers)
        self.window.session.fetching.when_due()
        self.visits += 1

    def at_its_pace(self, seconds: int) -> Stalls:
        """Real minutes of work, the clock and the source going on; how late the loop came."""

        def tick(_: int) -> None:
            self.clock.at += timedelta(seconds=1)

        beside = ((HOUR, tick), (VISITS, lambda _: self.visit()))
        return stalls(self.window, seconds, seconds / HOUR, beside)

    def end_of_hour(self) -> None:
        """A copy, a report, every panel, a trip's page."""
        window, jobs = self.window, self.window.session.jobs
        jobs.run(lambda: window.session.services.backup_if_changed(MadeFor.HOUR), lane=Lane.DISK)
        day = reporting.day_period(self.desk)
        jobs.run(lambda: reporting.report_of_period(self.desk, *day))
        self.settle()
        for key in [tab.key for tab in window.tabs]:
            window.show_tab(key)
            self.settle()
        window.show_tab("trips")
        rows = window.panels["trips"].model.rows
        window.session.open_trip(rows[0].view.trip.id)
        self.settle()
        window.session.close_trip()

    def close(self) -> None:
        gc.unfreeze()
        self.window.close()
        self.window.session.close()
        self.desk.close()


def soak(source: Path, hours: int, minutes: float, seconds: int = 0) -> Footprint:
    """Work a copy of the folder for so many hours, then for real seconds; what the process held."""
    site = Site()
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept) / "desk"
        shutil.copytree(source, folder)
        work = Soak(folder, site)
        try:
            steps = round(60 / minutes)
            for hour in range(1, hours + 1):
                for number in range(steps):
                    work.step((hour - 1) * steps + number, minutes)
                    work.footprint.note(hour)
                work.end_of_hour()
                tell(work.footprint, hour)
            say("visits", work.visits)
            say("entries", work.entries)
            say("slowest_step_s", work.slowest)
            if seconds:
                found = work.at_its_pace(seconds)
                say("stall_ms_p999", found.high)
                say("stall_ms_longest", found.longest)
                say("stall_frames_p999", found.frames)
        finally:
            work.close()
            site.close()
    return work.footprint


def tell(footprint: Footprint, hour: int) -> None:
    say(f"hour_{hour}_memory_mb", footprint.mean(hour))
    say(f"hour_{hour}_blocks", footprint.blocks[hour])
    say(f"hour_{hour}_threads", footprint.threads[hour])
    say(f"hour_{hour}_handles", footprint.handles[hour])


def say(name: str, value: float) -> None:
    sys.stdout.write(f"soak {name} {value:.3f}\n")
    sys.stdout.flush()


def main(source: Path, hours: int, minutes: float, seconds: int) -> None:
    collect_seldom()
    held = soak(source, hours, minutes, seconds)
    say("memory_last_over_second", held.mean(hours) / held.mean(2))
    say("blocks_last_over_second", held.blocks[hours] / held.blocks[2])
    say("threads_more", held.threads[hours] - held.threads[2])
    say("handles_more", held.handles[hours] - held.handles[2])


if __name__ == "__main__":
    given = [*sys.argv[2:], *("8", "2", "900")[len(sys.argv) - 2 :]]
    main(Path(sys.argv[1]), int(given[0]), float(given[1]), int(given[2]))
