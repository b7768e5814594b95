"""Does the computer's clock tell the truth: it may be set back, or wrong since it was bought."""

from datetime import datetime, timedelta

from core.services.desk import Desk
from core.store import queries
from core.store.database import Snapshot

ALLOWED = timedelta(minutes=2)

LOOKED_BACK = timedelta(days=1)
"""A report of a crossing heard in the future is hardly of longer ago."""


def behind_the_journal(desk: Desk) -> timedelta | None:
    """How far the clock is behind the newest entry of this desk; None where it is not.

    An entry written in the future can only mean that the clock was set back since.
    """
    with desk.store.reading() as snapshot:
        newest = queries.newest_written(snapshot, desk.author.desk)
    behind = None if newest is None else newest - desk.clock.written()
    return behind if behind is not None and behind > ALLOWED else None


def known_by(desk: Desk, snapshot: Snapshot, now: datetime) -> datetime:
    """Up to which moment rows are known: now, or the newest own one after a clock set back.

    What was confirmed stays in sight, though by the clock it is still to be heard: entries,
    and reports of crossings.
    """
    if desk.clock.is_replay:
        return now
    own = desk.author.desk
    entered = queries.newest_written(snapshot, own)
    heard = queries.newest_heard(snapshot, own, now - LOOKED_BACK)
    return max([now, *(moment for moment in (entered, heard) if moment is not None)])


class JumpWatch:
    """Compares the clock with one that only runs forward; both are handed in at each look."""

    def __init__(self) -> None:
        self._last: tuple[datetime, float] | None = None

    def jump(self, wall: datetime, steady: float) -> timedelta | None:
        """How far the clock was moved since the last look (negative: back); None if it was not.

        `steady` is in seconds. A computer that slept looks like one whose clock went ahead.
        """
        last, self._last = self._last, (wall, steady)
        if last is None:
            return None
        moved = (wall - last[0]) - timedelta(seconds=steady - last[1])
        return moved if abs(moved) > ALLOWED else None
