"""How late the event loop is while a window is worked at the pace of a working day.

In an hour 60 entries, 300 keys in the filter, 60 looks by the clock and one after each entry.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from ui.main_window import MainWindow

HOUR = 3600
TYPED = ("4", "41", "417", "41", "4", "а", "ах", "ахм")
FRAME = 1000 / 60
TICK = 4  # ms between two looks at the clock
IDLE = 20_000  # ms
NOTES = 60  # entries of an hour
KEYS = 300  # keys in the filter of an hour
REFRESHES = 60

Often = tuple[int, Callable[[int], object]]
"""So often in an hour, what; it is told its number."""


@dataclass(frozen=True)
class Stalls:
    """By how many ms the loop was late at each tick, of an idle window and of one at work."""

    idle: list[float]
    late: list[float]

    @property
    def high(self) -> float:
        """Its 99.9 % quantile at work, ms."""
        return _high(self.late)

    @property
    def longest(self) -> float:
        """The longest one, ms."""
        return max(self.late)

    @property
    def frames(self) -> float:
        """The quantile less that of the idle loop, in frames of 16.7 ms."""
        return (_high(self.late) - _high(self.idle)) / FRAME


def stalls(window: MainWindow, length: int, hours: float, beside: Collection[Often] = ()) -> Stalls:
    """So many hours' work on the window, spread over so many seconds; what is beside it, too."""
    idle = lateness(lambda done: QTimer.singleShot(IDLE, done))
    late = lateness(_work(window, length, hours, beside))
    settle(window)
    return Stalls(idle, late)


def lateness(run: Callable[[Callable[[], None]], None]) -> list[float]:
    """How late, in ms, the loop came to each tick while something ran."""
    clock, late = QElapsedTimer(), []
    loop, timer = QEventLoop(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: late.append(max(0.0, clock.restart() - TICK)))
    clock.start()
    timer.start(TICK)
    run(loop.quit)
    loop.exec()
    timer.stop()
    return late


def _high(late: list[float]) -> float:
    return sorted(late)[int(0.999 * (len(late) - 1))]


def _work(
    window: MainWindow, length: int, hours: float, beside: Collection[Often]
) -> Callable[[Callable[[], None]], None]:
    board, entry = window.panels["trips"], window.entry
    plates = [row.view.plate[:3] for row in board.model.rows]
    timers = []

    def every(count: int, what: Callable[[int], object]) -> None:
        timer, number = QTimer(), iter(range(10**9))
        timer.timeout.connect(lambda: what(next(number)))
        timer.start(max(1, round(1000 * length / (count * hours))))
        timers.append(timer)

    def note(number: int) -> None:
        entry.line.setPlainText(
            f"{plates[number * 37 % len(plates)]} очередь сырым {number % 20}км"
        )
        QTest.keyClick(entry.line, Qt.Key.Key_Return)

    def key(number: int) -> None:
        board.filter.setText(TYPED[number % len(TYPED)])

    def begin(done: Callable[[], None]) -> None:
        every(NOTES, note)
        every(KEYS, key)
        every(REFRESHES, lambda _: window.session.reload())
        for count, what in beside:
            every(count, what)
        QTimer.singleShot(1000 * length, lambda: ([t.stop() for t in timers], done()))

    return begin


def settle(window: MainWindow) -> None:
    """Until nothing is under way."""
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: None if _is_busy(window) else loop.quit())
    timer.start(20)
    loop.exec()


def _is_busy(window: MainWindow) -> bool:
    view = window.session.view
    return bool(window.session.jobs.busy) or view is None or not view.is_reckoned
