"""Turns of threads: work of some length lets the one go first for whom somebody waits.

Python runs one thread at a time. A window gives its turn up at each call into Qt, a painted table
some hundred times, and gets it back when the thread that reckons has had its millisecond.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from threading import Event, get_ident
from typing import TypeVar

Item = TypeVar("Item")

PATIENCE = 0.1
"""Seconds after which work goes on all the same."""

_nobody_waits = Event()
_nobody_waits.set()
_going_first: list[int] = []  # the thread that goes first, as often as it has begun to


@contextmanager
def going_first() -> Iterator[None]:
    """Within, other threads stand still where they `give_way`; one thread may do so at a time."""
    _going_first.append(get_ident())
    _nobody_waits.clear()
    try:
        yield
    finally:
        _going_first.pop()
        if not _going_first:
            _nobody_waits.set()


def give_way() -> None:
    """Called every few milliseconds by long work; waits while somebody else goes first."""
    if not _nobody_waits.is_set() and get_ident() not in _going_first:
        _nobody_waits.wait(PATIENCE)


def in_turns(items: Iterable[Item]) -> Iterator[Item]:
    """The items; before each somebody else may go first."""
    for item in items:
        give_way()
        yield item
