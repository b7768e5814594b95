"""What the rules look at: the desk at one moment and what was said before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from core.domain.clock import hours_between
from core.domain.crossing import CrossingKey
from core.domain.desk import CrossingView, SourceStatus, TripView
from core.domain.forecast import CrossingState, ForecastRecord
from core.domain.trip import AT_BORDER, IN_YARD, Stage, Wait

BLOCKED = frozenset({CrossingState.JAM, CrossingState.CLOSED})

_TO_BORDER = AT_BORDER | IN_YARD | {Stage.EN_ROUTE, Stage.DIVERTED, Stage.AFTER_BORDER}


@dataclass(frozen=True, slots=True)
class AlertFacts:
    """Views of trips (open ones and those closed of late), crossings and sources.

    `joined`: by trip, what was forecast when it joined the queue it waits in.
    `earlier_waits`: of trips no longer on the desk.
    """

    trips: Sequence[TripView]
    crossings: Sequence[CrossingView] = ()
    sources: Sequence[SourceStatus] = ()
    joined: Mapping[UUID, ForecastRecord] = field(default_factory=dict)
    earlier_waits: Sequence[Wait] = ()

    def blocked(self) -> frozenset[CrossingKey]:
        """Crossings and directions in a jam or closed."""
        return frozenset(
            (c.crossing.code, c.direction) for c in self.crossings if c.state in BLOCKED
        )

    def open_trips(self) -> tuple[TripView, ...]:
        """Trips not delivered yet."""
        return tuple(t for t in self.trips if t.state.is_open)


def next_way(view: TripView) -> CrossingKey | None:
    """The crossing a trip waits at or drives to; None once its last border is behind it."""
    state = view.state
    if state.wait is not None:
        return (state.wait.crossing, state.wait.direction)
    if state.crossing is None or state.stage not in _TO_BORDER or state.crossing in state.passed:
        return None
    return (state.crossing, state.direction)


def lateness(view: TripView, now: datetime) -> float | None:
    """Hours between the promise and the median arrival; without a forecast, since the promise."""
    if view.promised_at is None:
        return None
    quantiles = view.arrival.quantiles
    if quantiles is None:
        return hours_between(view.promised_at, now)
    due = view.arrival.origin + timedelta(hours=quantiles.q50)
    return hours_between(view.promised_at, due)
