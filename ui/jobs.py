"""Work off the window's thread: a lane each for the store, the net and copies, results come home.

What the window asks of the store runs on one thread, so that no two pieces of it meet there (the
way Anki does it); a visit to a source and a copy look at the store from theirs. Results and
exceptions come back as objects through one queued signal.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import Enum
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from core.domain.problem import KezekError
from ui.worker import Worker

log = logging.getLogger(__name__)

NET_PATIENCE = 1.0  # seconds a source is waited for when the desk is closed

T = TypeVar("T")

Done = Callable[[T], object]
Failed = Callable[[Exception], object]


class Lane(Enum):
    """Where a piece of work runs."""

    STORE = "store"
    NET = "net"
    DISK = "disk"  # copies


@dataclass(frozen=True, eq=False)
class Job:
    """A piece of work under way, and who wants to hear of its end."""

    future: Future[Any]
    lane: Lane
    done: Callable[[Any], object] | None
    failed: Failed | None
    owner: QObject | None

    def cancel(self) -> bool:
        """True when it had not begun and now never will; neither done nor failed is called."""
        return self.future.cancel()


class Jobs(QObject):
    """Runs work on its lane and calls back in the window's thread."""

    busy_changed = Signal(object)  # set of lanes with work under way
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: Worker(f"kezek-{lane.value}") for lane in Lane}
        # By future: one that named its job would, with that, keep what it gave for long.
        self._open: dict[Future[Any], Job] = {}
        self._closed = False
        self._stopping = Event()
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> frozenset[Lane]:
        """Lanes with work under way or waiting."""
        return frozenset(job.lane for job in self._open.values())

    def run(
        self,
        work: Callable[[], T],
        done: Done[T] | None = None,
        failed: Failed | None = None,
        *,
        lane: Lane = Lane.STORE,
        owner: QObject | None = None,
    ) -> Job | None:
        """Start work; `done(result)` or `failed(error)` follow here unless `owner` is gone by then.

        None after shutdown.
        """
        if self._closed:
            return None
        future = self._lanes[lane].submit(work)
        job = Job(future, lane, done, failed, owner)
        self._open[future] = job
        self.busy_changed.emit(self.busy)
        future.add_done_callback(self._home)
        return job

    @property
    def is_stopping(self) -> bool:
        """True when long work shall come to its end; asked from any thread."""
        return self._stopping.is_set()

    def shutdown(self) -> None:
        """Drop what has not begun, call nobody back; what is written comes to its end.

        A source that hangs is left alone: what it would have said is fetched another time.
        """
        self._closed = True
        self._stopping.set()
        for lane, worker in self._lanes.items():
            worker.finish(NET_PATIENCE if lane is Lane.NET else None)
        self._open.clear()

    def _home(self, future: Future[Any]) -> None:
        if not self._closed and isValid(self):
            self._finished.emit(future)

    @Slot(object)
    def _on_finished(self, future: Future[Any]) -> None:
        job = self._open.pop(future, None)
        self.busy_changed.emit(self.busy)
        if job is None or self._closed or future.cancelled():
            return
        if job.owner is not None and not isValid(job.owner):
            return
        error = future.exception()
        if isinstance(error, Exception):
            if not isinstance(error, KezekError):
                log.error("unforeseen", exc_info=error)
            if job.failed is not None:
                job.failed(error)
        elif error is None and job.done is not None:
            job.done(future.result())
