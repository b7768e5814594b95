"""A thread that does one piece of work after another and never keeps the program from ending."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, TypeVar

T = TypeVar("T")


class Worker:
    """Like an executor of one thread, but a daemon: a hung source does not hold up the exit."""

    def __init__(self, name: str) -> None:
        self._todo: SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._dropping = False
        self._thread.start()

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Queue a piece of work; its end is told by the future."""
        future: Future[T] = Future()
        self._todo.put((future, work))
        return future

    def finish(self, wait: float | None = None) -> bool:
        """Drop what has not begun, wait for what runs (seconds; None: to its end); true if done."""
        self._dropping = True
        self._todo.put(None)
        self._thread.join(wait)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (next_one := self._todo.get()) is not None:
            future, work = next_one
            if self._dropping:
                future.cancel()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = work()
            except BaseException as error:  # noqa: BLE001  whoever waits is told
                future.set_exception(error)
            else:
                future.set_result(result)
            del future, work, next_one
