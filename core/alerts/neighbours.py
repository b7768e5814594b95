"""How those fare that wait, or waited of late, where a truck waits."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from core.alerts.facts import AlertFacts
from core.alerts.limits import Limits
from core.domain.clock import hours_between
from core.domain.creep import STILL_KM, km_moved
from core.domain.crossing import CrossingKey
from core.domain.desk import TripView
from core.domain.trip import Outcome, Wait


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Of one wait: who overtook it, the longest waits, and how those beside it move.

    `overtaken_too`: other trucks of ours that still wait and were overtaken like it. `most_moved`
    is None where nobody else was heard of lately.
    """

    overtaken_by: int
    overtaken_too: int
    longest_released: float
    longest_waiting: float
    most_moved: bool | None

    @property
    def is_overtaken(self) -> bool:
        """More went past it than stand there like it: else those were lucky, not it left behind."""
        return self.overtaken_by > self.overtaken_too


@dataclass(frozen=True)
class _Queue:
    """One crossing and direction: moments of joining in order, the longest wait, who moved."""

    released: Sequence[datetime]
    waiting: Sequence[datetime]
    longest_released: float
    moved: Mapping[UUID, bool]

    @property
    def last_through(self) -> datetime | None:
        """When the last of those joined who are through."""
        return self.released[-1] if self.released else None


@dataclass(frozen=True)
class Queues:
    """How those fare that wait, or waited of late, by crossing and direction."""

    queues: Mapping[CrossingKey, _Queue]
    blocked: frozenset[CrossingKey]
    now: datetime
    limits: Limits

    @classmethod
    def of(cls, facts: AlertFacts, now: datetime, limits: Limits) -> "Queues":
        """Sort what the desk knows by crossing and direction, once for all its trucks."""
        waits: dict[CrossingKey, list[Wait]] = {}
        own = (wait for view in facts.trips for wait in view.state.waits)
        for wait in (*own, *facts.earlier_waits):
            if _counts(wait, now, limits):
                waits.setdefault((wait.crossing, wait.direction), []).append(wait)
        moved: dict[CrossingKey, dict[UUID, bool]] = {}
        since = now - timedelta(hours=limits.still_hours)
        for view in facts.open_trips():
            current, has_moved = view.state.wait, _has_moved(view, since)
            if current is not None and has_moved is not None:
                way = (current.crossing, current.direction)
                moved.setdefault(way, {})[view.trip.id] = has_moved
        queues = {way: _queue(found, moved.get(way, {}), now) for way, found in waits.items()}
        return cls(queues, facts.blocked(), now, limits)

    def neighbours(self, view: TripView, own: Wait) -> Neighbours:
        """The neighbours of a truck that waits."""
        queue = self.queues[own.crossing, own.direction]
        ahead = timedelta(hours=self.limits.overtaken_hours)
        joined = own.joined.at
        first_too_late = bisect_left(queue.released, joined + ahead)
        overtaken_too = 0
        if queue.last_through is not None:
            before = queue.last_through - ahead
            overtaken_too = bisect_right(queue.waiting, before) - (joined <= before)
        others = [at for at in queue.waiting[:2] if at != joined] or queue.waiting[1:2]
        return Neighbours(
            overtaken_by=len(queue.released) - first_too_late,
            overtaken_too=overtaken_too,
            longest_released=queue.longest_released,
            longest_waiting=max((hours_between(at, self.now) for at in others), default=0.0),
            most_moved=_most_moved(queue.moved, view.trip.id),
        )


def _queue(waits: Sequence[Wait], moved: Mapping[UUID, bool], now: datetime) -> _Queue:
    released = [w for w in waits if w.ended_at is not None]
    return _Queue(
        released=sorted(w.joined.at for w in released),
        waiting=sorted(w.joined.at for w in waits if w.ended_at is None),
        longest_released=max((w.hours(now) for w in released), default=0.0),
        moved=moved,
    )


def _has_moved(view: TripView, since: datetime) -> bool | None:
    """Whether it moved up in hours in which nobody should stand; None where nobody heard."""
    track = view.state.track
    gone = km_moved(track, since) if track and track[-1].until >= since else None
    return None if gone is None else gone > STILL_KM


def _most_moved(moved: Mapping[UUID, bool], own: UUID) -> bool | None:
    """More of the others there moved up than stood; None where nobody else was heard of."""
    others = len(moved) - (own in moved)
    return sum(moved.values()) - moved.get(own, False) > others / 2 if others else None


def _counts(wait: Wait, now: datetime, limits: Limits) -> bool:
    if wait.ended_at is None:
        return True
    return (
        wait.outcome == Outcome.RELEASED
        and wait.last_there is None
        and hours_between(wait.ended_at, now) <= limits.stranded_neighbours
    )
