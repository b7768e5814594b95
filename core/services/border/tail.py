"""How soon a barrier can be reached at all: the tail before it, at the pace of the post's quota."""

from collections.abc import Iterable
from datetime import datetime

from core.domain.clock import hours_between
from core.domain.crossing import Crossing, Direction
from core.domain.quantiles import Quantiles
from core.domain.reading import Reading, ReadingKind
from core.domain.trip import TripState
from core.estimate.facts import vehicles_from_km

FRESH_HOURS = 12.0
"""An older tail says nothing of now."""


def hours_of_tail(
    crossing: Crossing, state: TripState, readings: Iterable[Reading], now: datetime
) -> float:
    """Hours no truck can be sooner at the barrier: its own place in the tail, else the tail's.

    A post lets in no more trucks a day than it gives slots; 0 where neither is known.
    """
    if not crossing.slots_per_day or state.direction != Direction.OUT:
        return 0.0
    ahead = _own_place(state) if state.wait is not None else _tail(readings, crossing.code)
    if ahead is None or hours_between(ahead[1], now) > FRESH_HOURS:
        return 0.0
    trucks, at = ahead
    return max(0.0, trucks * 24 / crossing.slots_per_day - hours_between(at, now))


def not_sooner(reach: Quantiles | None, hours: float) -> Quantiles | None:
    """The same hours to the barrier, none of them below so many."""
    return None if reach is None else Quantiles.of(max(h, hours) for h in reach.hours)


def _own_place(state: TripState) -> tuple[float, datetime] | None:
    if state.position_at is None:
        return None
    if state.vehicles_ahead is not None:
        return float(state.vehicles_ahead), state.position_at
    if state.km_to_barrier is not None:
        return vehicles_from_km(state.km_to_barrier), state.position_at
    return None


def _tail(readings: Iterable[Reading], code: str) -> tuple[float, datetime] | None:
    found = [
        (_trucks(r), r.seen_at)
        for r in readings
        if r.crossing == code
        and r.direction == Direction.OUT
        and r.kind in (ReadingKind.QUEUE_KM, ReadingKind.QUEUE_VEHICLES)
        and r.value is not None
    ]
    return max(found, key=lambda seen: seen[1], default=None)


def _trucks(reading: Reading) -> float:
    value = reading.value or 0.0
    return vehicles_from_km(value) if reading.kind == ReadingKind.QUEUE_KM else value
