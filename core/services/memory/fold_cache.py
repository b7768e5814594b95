"""States of trips kept from one look to the next."""

from collections.abc import Container, Sequence
from uuid import UUID

from core.domain.event import Event
from core.domain.fleet import Trip
from core.domain.trip import TripState
from core.domain.trip_fold import fold_trip


class FoldCache:
    """States of trips whose journals have not changed since the last look."""

    def __init__(self) -> None:
        self._kept: dict[UUID, tuple[Trip, tuple[UUID, ...], TripState]] = {}

    def fold(self, trip: Trip, events: Sequence[Event]) -> TripState:
        """State of the trip after its events."""
        rows = tuple(e.id for e in events)
        kept = self._kept.get(trip.id)
        if kept is not None and kept[0] == trip and kept[1] == rows:
            return kept[2]
        state = fold_trip(trip, events)
        self._kept[trip.id] = (trip, rows, state)
        return state

    def keep_only(self, trips: Container[UUID]) -> None:
        """Forget the trips that nobody looks at any more."""
        for key in [k for k in self._kept if k not in trips]:
            del self._kept[key]
