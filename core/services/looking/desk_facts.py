"""What the store knows of the desk at a moment, read in one go: registers, journals, readings."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from core.domain.alert import Episode
from core.domain.crossing import Direction
from core.domain.desk import Order, SourceStatus
from core.domain.event import Event
from core.domain.fleet import Carrier, Customer, Driver, Shipment, Trip, Truck
from core.domain.forecast import ForecastRecord
from core.domain.reading import Reading
from core.domain.trip import TripState
from core.estimate.facts import Fact
from core.services.desk import Desk
from core.services.forecasts.estimate_facts import BEARING, of_reading, on_the_way, own_waits
from core.services.forecasts.estimating import Way
from core.services.keeping.clock_check import known_by
from core.services.papers.papers_kept import PapersKept, gather_papers
from core.store import queries
from core.store.database import Snapshot

HISTORY = timedelta(days=60)
"""How far back waits and readings bear on a forecast."""

CLOSED_SHOWN = timedelta(hours=24)


@dataclass(frozen=True)
class Registers:
    """Every truck, driver, carrier and customer by key."""

    carriers: Mapping[UUID, Carrier]
    drivers: Mapping[UUID, Driver]
    trucks: Mapping[UUID, Truck]
    customers: Mapping[UUID, Customer]


@dataclass(frozen=True, kw_only=True)
class TripFacts:
    """The trips on the desk: all that a typed line may speak of."""

    now: datetime
    known: datetime  # rows heard until then count; after a clock set back later than now
    registers: Registers
    trips: Sequence[Trip]  # open, or closed of late
    shipments: Mapping[UUID, Sequence[Shipment]]
    journals: Mapping[UUID, Sequence[Event]]  # of those, replaced rows too
    states: Mapping[UUID, TripState]

    def orders(self, trip: UUID) -> tuple[Order, ...]:
        """A trip's shipments with their customers."""
        customers = self.registers.customers
        return tuple(
            Order(s, customers.get(s.customer) if s.customer else None)
            for s in self.shipments.get(trip, ())
        )


@dataclass(frozen=True, kw_only=True)
class DeskFacts(TripFacts):
    """The desk before anything is reckoned; `states` also of all at a border within HISTORY."""

    border_trips: Mapping[UUID, Trip]  # and those that wait there for longer
    newest: Sequence[Reading]
    sources: Sequence[SourceStatus]
    shift_notes: Sequence[Event]
    episodes: Sequence[Episode]
    joined_forecasts: Mapping[UUID, ForecastRecord]  # at joining the queue, last try
    last_forecasts: Mapping[UUID, ForecastRecord]
    facts: Mapping[Way, Sequence[Fact]] = field(default_factory=dict)
    papers: PapersKept = field(default_factory=PapersKept)


def gather_trips(
    desk: Desk, snapshot: Snapshot, now: datetime, closed_since: datetime
) -> TripFacts:
    """Read the open trips and those closed since a moment, as they were known at `now`."""
    known = known_by(desk, snapshot, now)
    trips = queries.open_trips(snapshot, closed_since, known)
    journals = queries.events_of(snapshot, [t.id for t in trips], known)
    states = {t.id: desk.folds.fold(t, journals[t.id]) for t in trips}
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
        states={trip.id: desk.folds.fold(trip, journals[trip.id])},
    )


def gather(desk: Desk, snapshot: Snapshot, now: datetime, closed_since: datetime) -> DeskFacts:
    """Read everything the desk needs as it was known at `now`, with trips closed since then."""
    since = now - HISTORY
    own = gather_trips(desk, snapshot, now, closed_since)
    known = own.known
    keys = [t.id for t in own.trips]
    border = queries.border_events(snapshot, since, known)
    shown = set(keys)
    passed = queries.trips_of(snapshot, [key for key in border if key not in shown])
    states = {**{t.id: desk.folds.fold(t, border[t.id]) for t in passed}, **own.states}
    desk.folds.keep_only(states)
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
        facts=_facts(border_trips, {**border, **own.journals}, states, readings),
        papers=gather_papers(desk, snapshot, keys),
    )


def _is_shown(state: TripState, closed_since: datetime) -> bool:
    return state.is_open or (state.delivered_at is not None and state.delivered_at >= closed_since)


def _registers(snapshot: Snapshot) -> Registers:
    return Registers(
        carriers={c.id: c for c in queries.carriers(snapshot)},
        drivers={d.id: d for d in queries.drivers(snapshot)},
        trucks={t.id: t for t in queries.trucks(snapshot)},
        customers={c.id: c for c in queries.customers(snapshot)},
    )


def _facts(
    trips: Mapping[UUID, Trip],
    journals: Mapping[UUID, Sequence[Event]],
    states: Mapping[UUID, TripState],
    readings: Iterable[Reading],
) -> dict[Way, list[Fact]]:
    found: dict[Way, list[Fact]] = defaultdict(list)
    for key, trip in trips.items():
        for code, direction, wait in own_waits(trip, states[key]):
            found[code, direction].append(wait)
        for code, direction, told in on_the_way(trip, states[key], journals[key]):
            found[code, direction].append(told)
    for reading in readings:
        found[reading.crossing, Direction(reading.direction)].extend(of_reading(reading))
    return found
