"""What the store knows of the desk at a moment, read in one go: registers, journals, readings."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from core.domain.crossing import CrossingKey, Direction
from core.domain.event import Event
from core.domain.fleet import Trip
from core.domain.reading import Reading
from core.domain.trip import TripState
from core.domain.turns import in_turns
from core.estimate.facts import Fact
from core.services.clock_check import known_by
from core.services.desk import Desk
from core.services.gathering.papers_kept import gather_papers
from core.services.memory.desk_facts import ByKey, DeskFacts, TripFacts
from core.services.memory.estimate_facts import BEARING, of_reading
from core.services.memory.estimates import HISTORY
from core.store import queries
from core.store.database import Snapshot

CLOSED_SHOWN = timedelta(hours=24)


def gather_trips(
    desk: Desk, snapshot: Snapshot, now: datetime, closed_since: datetime
) -> TripFacts:
    """Read the open trips and those closed since a moment, as they were known at `now`."""
    known = known_by(desk, snapshot, now)
    trips = queries.open_trips(snapshot, closed_since, known)
    journals = desk.trip_memory.journals.of(snapshot, [t.id for t in trips], known)
    states = {t.id: desk.trip_memory.state(t, journals[t.id]) for t in in_turns(trips)}
    shown = [t for t in trips if _is_shown(states[t.id], closed_since)]
    return TripFacts(
        now=now,
        known=known,
        registers=_registers(snapshot),
        trips=shown,
        shipments=queries.shipments_of(snapshot, [t.id for t in shown]),
        journals=journals,
        states=states,
    )


def gather_trip(desk: Desk, snapshot: Snapshot, now: datetime, trip: Trip) -> TripFacts:
    """Read one trip as it was known at `now`, however long it is over."""
    known = known_by(desk, snapshot, now)
    journals = queries.events_of(snapshot, [trip.id], known)
    return TripFacts(
        now=now,
        known=known,
        registers=_registers(snapshot),
        trips=[trip],
        shipments=queries.shipments_of(snapshot, [trip.id]),
        journals=journals,
        states={trip.id: desk.trip_memory.state(trip, journals[trip.id])},
    )


def gather(desk: Desk, snapshot: Snapshot, now: datetime, closed_since: datetime) -> DeskFacts:
    """Read everything the desk needs as it was known at `now`, with trips closed since then."""
    since = now - HISTORY
    own = gather_trips(desk, snapshot, now, closed_since)
    known = own.known
    keys = [t.id for t in own.trips]
    border = _border_journals(desk, snapshot, since, known)
    shown = set(keys)
    passed = queries.trips_of(snapshot, [key for key in border if key not in shown])
    states = {
        **{t.id: desk.trip_memory.state(t, border[t.id]) for t in in_turns(passed)},
        **own.states,
    }
    desk.trip_memory.keep_only(states)
    at_border = [t for t in own.trips if t.id in border or states[t.id].wait is not None]
    border_trips = {t.id: t for t in (*passed, *at_border)}
    readings = queries.readings_since(snapshot, None, None, since, known, BEARING)
    return DeskFacts(
        now=now,
        known=known,
        registers=own.registers,
        trips=own.trips,
        shipments=own.shipments,
        journals=own.journals,
        states=states,
        border_trips=border_trips,
        newest=queries.newest_readings(snapshot, known),
        sources=queries.sources(snapshot, now),
        shift_notes=queries.shift_notes(snapshot, now - CLOSED_SHOWN, known),
        episodes=queries.episodes(snapshot),
        joined_forecasts=queries.last_forecasts(snapshot, keys, now, cause="joined"),
        last_forecasts=queries.last_forecasts(snapshot, keys, now),
        facts=_facts(desk, border_trips, {**border, **own.journals}, states, readings),
        papers=gather_papers(desk, snapshot, keys),
    )


def _border_journals(
    desk: Desk, snapshot: Snapshot, since: datetime, known: datetime
) -> dict[UUID, Sequence[Event]]:
    """By trip what stands of who was at the border since then; trips of mere talk left out."""
    keys = queries.trips_at_border(snapshot, since, known)
    journals = desk.trip_memory.border_journals.of(snapshot, keys, known)
    return {key: events for key, events in journals.items() if events}


def _is_shown(state: TripState, closed_since: datetime) -> bool:
    return state.is_open or (state.delivered_at is not None and state.delivered_at >= closed_since)


def _registers(snapshot: Snapshot) -> ByKey:
    return ByKey(
        carriers={c.id: c for c in queries.carriers(snapshot)},
        drivers={d.id: d for d in queries.drivers(snapshot)},
        trucks={t.id: t for t in queries.trucks(snapshot)},
        customers={c.id: c for c in queries.customers(snapshot)},
    )


def _facts(
    desk: Desk,
    trips: Mapping[UUID, Trip],
    journals: Mapping[UUID, Sequence[Event]],
    states: Mapping[UUID, TripState],
    readings: Iterable[Reading],
) -> dict[CrossingKey, list[Fact]]:
    found: dict[CrossingKey, list[Fact]] = defaultdict(list)
    for key, trip in in_turns(trips.items()):
        for code, direction, fact in desk.trip_memory.facts(trip, states[key], journals[key]):
            found[code, direction].append(fact)
    for reading in in_turns(readings):
        found[reading.crossing, Direction(reading.direction)].extend(of_reading(reading))
    return found
