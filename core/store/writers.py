"""Who writes into a file, of all in this program: one after the other, as they came.

SQLite itself looks again from time to time whether the file is free, in the end ten times a
second: between others who write all the time it may be taken each time.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from threading import Lock

from core.domain.problem import KezekError
from core.store import sqlite
from core.store.failures import Place


class Turn:
    """Taken by one at a time; who gives it back hands it to the next in the queue."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: deque[Lock] = deque()
        self._is_taken = False

    def take(self, seconds: float) -> bool:
        """Wait for it; False where it did not come within so many seconds."""
        with self._lock:
            if not self._is_taken:
                self._is_taken = True
                return True
            mine = Lock()
            mine.acquire()
            self._waiting.append(mine)
        if mine.acquire(timeout=seconds):
            return True
        with self._lock:
            if mine not in self._waiting:  # it came in this moment
                return True
            self._waiting.remove(mine)
        return False

    def give(self) -> None:
        """Hand it on."""
        with self._lock:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._is_taken = False


@contextmanager
def alone_in(place: Place) -> Iterator[None]:
    """Within, nobody else in this program writes there; a server keeps its own order.

    Raises KezekError `database_busy`.
    """
    if not isinstance(place, Path):
        yield
        return
    turn = _turn_of(place)
    if not turn.take(sqlite.BUSY_SECONDS):
        raise KezekError("database_busy", file=str(place))
    try:
        yield
    finally:
        turn.give()


@cache
def _turn_of(_path: Path) -> Turn:
    return Turn()
