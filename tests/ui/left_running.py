"""What a test left running: threads of ours, timers that would still fire."""

import functools
import threading
import time
from collections.abc import Callable
from weakref import WeakSet

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from shiboken6 import isValid

_MADE: WeakSet[QTimer] = WeakSet()


def note_timers() -> None:
    """From now on remember every QTimer that is made; a static singleShot dies with its object."""
    if hasattr(QTimer.__init__, "__wrapped__"):
        return
    make = QTimer.__init__

    @functools.wraps(make)
    def noted(timer: QTimer, *args, **kwargs) -> None:
        make(timer, *args, **kwargs)
        _MADE.add(timer)

    QTimer.__init__ = noted


def running_timers() -> list[QTimer]:
    """Timers that are not deleted and not stopped."""
    return [timer for timer in list(_MADE) if isValid(timer) and timer.isActive()]


def come_to_their_end(running: Callable[[], list[QTimer]]) -> None:
    """Let timers that fire once do so: what is laid anew at the very end is kept a little later."""
    last = time.monotonic() + 10
    while any(timer.isSingleShot() for timer in running()) and time.monotonic() < last:
        QTest.qWait(50)


def told(timer: QTimer) -> str:
    """`QuickEntry, every 90 ms`: whose timer it is."""
    owner = timer.parent()
    return f"{type(owner).__name__}, every {timer.interval()} ms"


def running_threads() -> list[threading.Thread]:
    """Our threads."""
    return [t for t in threading.enumerate() if t.name.startswith("kezek-")]
