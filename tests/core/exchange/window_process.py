"""A desk with its window, off screen, among desks at work: how late its loop comes to each tick.

Words: folder, name, address. Without an address an idle loop, to compare with. Reads `begin`,
`stop` and `quit`; at `stop` writes the 99.9 % quantile and the longest lateness, in ms.
"""

import os
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from queue import Empty, SimpleQueue

from PySide6.QtCore import QCoreApplication, QTimer

from core.domain.clock import SystemClock
from core.services.bootstrap import open_desk
from core.services.shared import desks, sharing
from core.store.database import Store
from core.store.exchange import marks
from core.store.postgres import ADDRESS_VARIABLE
from tests.bench.stalls import TYPED, Stalls, lateness
from ui.app import make_application, make_window
from ui.attending import watch_desks
from ui.collecting import Keeping, collect_seldom
from ui.main_window import MainWindow
from ui.services.desk import DeskServices

POLL = 100  # ms
KEY = 1000
ENTRY = 5000


class Told:
    """Words that come in, each awaited in its turn by the loop that runs."""

    def __init__(self) -> None:
        self._words: SimpleQueue[str] = SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def until(self, word: str, meanwhile: Callable[[], None] = lambda: None) -> Callable:
        """What `lateness` runs: ends when the word comes."""

        def run(done: Callable[[], None]) -> None:
            meanwhile()
            self._timer = QTimer()
            self._timer.timeout.connect(lambda: done() if self._came(word) else None)
            self._timer.start(POLL)

        return run

    def _came(self, word: str) -> bool:
        try:
            return self._words.get_nowait() == word
        except Empty:
            return False

    def _read(self) -> None:
        for line in sys.stdin:
            self._words.put(line.strip())
        self._words.put("quit")


class Dispatcher:
    """Types: a key in the filter each second, an entry now and then."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._number = 0
        self._timers = [QTimer(), QTimer()]
        for timer, what in zip(self._timers, (self._key, self._entry), strict=True):
            timer.timeout.connect(what)

    def begin(self) -> None:
        for timer, every in zip(self._timers, (KEY, ENTRY), strict=True):
            timer.start(every)

    def stop(self) -> None:
        for timer in self._timers:
            timer.stop()

    def _key(self) -> None:
        self._number += 1
        self._window.panels["trips"].filter.setText(TYPED[self._number % len(TYPED)])

    def _entry(self) -> None:
        session = self._window.session
        if session.view is not None and session.view.trips:
            trip = session.view.trips[self._number % len(session.view.trips)].trip.id
            session.command(lambda s: s.note_attempt(trip), lambda _: None)


def note(folder: Path, late: list[float]) -> None:
    stalls = Stalls([], late)
    (folder / "late.log").write_text(f"{stalls.high} {stalls.longest}\n")


def idle(folder: Path, told: Told) -> None:
    app = QCoreApplication([])
    lateness(told.until("begin"))
    note(folder, lateness(told.until("stop")))
    lateness(told.until("quit"))
    app.quit()


def at_work(folder: Path, name: str, address: str, told: Told) -> None:
    os.environ[ADDRESS_VARIABLE] = address
    with closing(Store.open(folder)) as store, store.writing() as connection:
        marks.put_mark(connection, marks.DESK, name)
    collect_seldom()
    desk = open_desk(folder, SystemClock())
    app = make_application(["kezek"])
    window = make_window(app, DeskServices(desk), folder)
    window.resize(1366, 768)
    window.show()
    keeping = Keeping()
    window.session.view_changed.connect(keeping.on_view)
    window.session.start(0)
    watch_desks(window).start()
    dispatcher = Dispatcher(window)
    lateness(told.until("begin"))
    note(folder, lateness(told.until("stop", dispatcher.begin)))
    dispatcher.stop()
    desks.try_now(desk)
    lateness(told.until("quit"))
    sharing.stop(desk)
    window.close()
    window.session.close()
    desk.close()


if __name__ == "__main__":
    place = Path(sys.argv[1])
    if len(sys.argv) > 2:
        at_work(place, sys.argv[2], sys.argv[3], Told())
    else:
        idle(place, Told())
