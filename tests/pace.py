"""Bounds of seconds, whatever the computer: they are of a quiet one and grow with a slow one."""

import time

QUIET = 0.025
"""Seconds of the processor for the standard piece of work where the bounds were written."""


def cpu_seconds(work) -> float:
    """What work takes of the processor, as if on the quiet computer; others may work beside."""
    before = _standard()
    began = time.process_time()
    work()
    taken = time.process_time() - began
    return taken * QUIET / max(QUIET, before, _standard())


def _standard() -> float:
    began = time.process_time()
    sum(len(str(n)) for n in range(300_000))
    return time.process_time() - began
