"""Which trucks stand, which have passed, who is silent or late: the counting behind the figures."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median

from core.domain.alert import AlertKind
from core.domain.clock import to_the_minute
from core.domain.delay import delay_parts, downtime, time_by_side
from core.domain.desk import TripView
from core.domain.event import Occurred
from core.domain.plate import plate_key
from core.domain.trip import REFUSED_STAGES, Outcome, Stage, Wait
from core.report.paper import Spread


@dataclass(frozen=True, slots=True)
class Partition:
    """Every truck once: it stands, else it passed in the period, else it is one of the others."""

    standing: tuple[TripView, ...]
    passed: tuple[TripView, ...]
    others: tuple[TripView, ...]

    @property
    def on_line(self) -> tuple[TripView, ...]:
        """All of them."""
        return self.standing + self.passed + self.others


def partition(trips: Iterable[TripView], start: datetime, now: datetime) -> Partition:
    """Sort trucks into the three numbers. Of a truck's several trips the foremost one counts."""
    kept: dict[str, tuple[int, TripView]] = {}
    for trip in trips:
        rank = _rank(trip, start, now)
        key = plate_key(trip.plate)
        if rank is not None and (key not in kept or rank < kept[key][0]):
            kept[key] = (rank, trip)
    ordered = [pair for _, pair in sorted(kept.items())]
    return Partition(
        standing=tuple(t for rank, t in ordered if rank == 0),
        passed=tuple(t for rank, t in ordered if rank == 1),
        others=tuple(t for rank, t in ordered if rank > 1),
    )


def _rank(trip: TripView, start: datetime, now: datetime) -> int | None:
    """0 stands, 1 passed, 2 under way, 3 planned, 4 delivered; None: not of this period."""
    if standing_since(trip) is not None:
        return 0
    if passages(trip, start, now):
        return 1
    if trip.state.stage == Stage.PLANNED:
        return 3
    if trip.state.is_open:
        return 2
    delivered = trip.state.delivered_at
    return 4 if delivered is not None and start < delivered <= now else None


def standing_since(trip: TripView) -> datetime | None:
    """Since which minute it stands on the paper; one in our yard that waits for papers does not."""
    since = trip.state.standing_since
    if since is None or trip.state.stage == Stage.DOCUMENTS_WAIT:
        return None
    return to_the_minute(since)


def standing_hours(trip: TripView, now: datetime) -> float:
    """Hours of the stretch that goes on; 0 while it rolls."""
    since = standing_since(trip)
    return 0.0 if since is None else max(0.0, (now - since).total_seconds() / 3600)


def downtime_within(trip: TripView, start: datetime, now: datetime) -> float:
    """Hours it stood between two moments, ended stretches included."""
    return downtime(time_by_side(delay_parts(trip.state), now, start)).hours


def passages(trip: TripView, start: datetime, now: datetime) -> list[Wait]:
    """Waits that ended in a release within the period, in order."""
    released = [w for w in trip.state.waits if w.outcome == Outcome.RELEASED]
    released += _unheard(trip, {w.crossing for w in released})
    return [w for w in released if w.ended_at is not None and start < w.ended_at <= now]


def _unheard(trip: TripView, known: Collection[str]) -> list[Wait]:
    """Of a truck first heard of when it was over the border: it passed, after nobody knows what."""
    state = trip.state
    if state.released_at is None or not state.passed or state.passed[-1] in known:
        return []
    return [
        Wait(
            crossing=state.passed[-1],
            direction=state.direction,
            joined=Occurred(state.released_at),
            joined_heard=state.released_at,
            truncated=True,
            ended_at=state.released_at,
            outcome=Outcome.RELEASED,
        )
    ]


def is_refused(trip: TripView) -> bool:
    """True for a truck that was not let in, was turned back or put into store."""
    return trip.state.stage in REFUSED_STAGES


def is_silent(trip: TripView) -> bool:
    """True while its silence is an open alert."""
    return any(a.kind == AlertKind.SILENT and a.closed_at is None for a in trip.alerts)


def is_broken(trip: TripView) -> bool:
    """True of a truck that has broken down and not gone on."""
    return trip.state.stage == Stage.BROKEN


def spread(hours: Sequence[float]) -> Spread | None:
    """Shortest, middle and longest; None of nothing."""
    if not hours:
        return None
    return Spread(len(hours), min(hours), median(hours), max(hours))
