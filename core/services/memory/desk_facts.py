"""What the store knows of the desk at a moment, and a look at it: facts, views and alerts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from core.domain.alert import Episode
from core.domain.crossing import CrossingKey
from core.domain.desk import DeskView, Order, SourceStatus
from core.domain.event import Event
from core.domain.fleet import Carrier, Customer, Driver, Shipment, Trip, Truck
from core.domain.forecast import ForecastRecord
from core.domain.gate import RuleBook
from core.domain.papers import Document
from core.domain.reading import Reading
from core.domain.rule import Check
from core.domain.trip import TripState
from core.estimate.facts import Fact


@dataclass(frozen=True)
class ByKey:
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
    registers: ByKey
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


@dataclass(frozen=True)
class PapersKept:
    """The book; papers and checks by trip."""

    book: RuleBook = field(default_factory=RuleBook)
    documents: Mapping[UUID, Sequence[Document]] = field(default_factory=dict)
    checks: Mapping[UUID, Sequence[Check]] = field(default_factory=dict)


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
    facts: Mapping[CrossingKey, Sequence[Fact]] = field(default_factory=dict)
    papers: PapersKept = field(default_factory=PapersKept)


@dataclass(frozen=True)
class Look:
    """The desk at one moment: what is shown, from what, and the alerts that follow."""

    view: DeskView
    facts: DeskFacts
    episodes: list[Episode]
