"""What the process need not hold: the text of its own sources, a heap a thread, freed pages."""

import ctypes
import linecache
import sys
from contextlib import suppress

from PySide6.QtCore import QObject

from core.domain.desk import DeskView
from ui.session import Session

_MOST_HEAPS, _APART = -8, -3
"""`M_ARENA_MAX` and `M_MMAP_THRESHOLD` of glibc's malloc.h."""

_BIG = 128 * 1024
"""Bytes from which on a block is the system's own, and goes back to it when it is free."""


def share_one_heap() -> None:
    """All threads take from one heap; called before the first of them begins.

    Of several, glibc gives back nothing that another thread could use: a desk of 1,000 trips grew
    by a quarter in eight hours though it held no more than in the first. Big blocks stay apart:
    glibc begins with that, too, but puts them into the heap once it has seen some come and go, as
    each look's do, and they leave holes. The heap of Windows keeps them apart by itself.
    """
    _tell_glibc("mallopt", _MOST_HEAPS, 1)
    _tell_glibc("mallopt", _APART, _BIG)


def give_back() -> None:
    """Freed pages go back to the system, those between used ones too."""
    _tell_glibc("malloc_trim", 0)


def _tell_glibc(name: str, *said: int) -> None:
    if sys.platform.startswith("linux"):
        with suppress(AttributeError, OSError):  # another C library
            getattr(ctypes.CDLL(None), name)(*said)


class Lean(QObject):
    """Keeps the window's process small: once it is shown, and as views come and go."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        session.begun.connect(self._drop_sources)
        session.view_changed.connect(self._on_view)

    def _drop_sources(self) -> None:
        """PySide reads the source of every module that is imported, Python keeps it: 45 MB.

        A trace that is written down reads what it needs again.
        """
        linecache.clearcache()

    def _on_view(self, view: DeskView) -> None:
        """What the look before left is free by now; to give it back takes half a millisecond."""
        if view.is_reckoned:
            self._session.jobs.run(give_back)
