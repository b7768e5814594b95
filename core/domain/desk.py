"""What the desk looks at: frozen views of trips, crossings and sources at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from core.domain.alert import Episode
from core.domain.crossing import Crossing, Direction
from core.domain.event import Event, JournalRow
from core.domain.fleet import Carrier, Customer, Driver, Shipment, Trip, Truck
from core.domain.forecast import Arrival, CrossingState, ForecastRecord, WaitForecast
from core.domain.gate import GateLine, blockers
from core.domain.papers import Attachment
from core.domain.quantiles import Quantiles
from core.domain.reading import Reading
from core.domain.refusal_record import RefusalRecord
from core.domain.slot_outlook import SlotOutlook
from core.domain.stay import StayOutlook
from core.domain.telling import Told
from core.domain.trip import IN_YARD, Stage, TripState, Wait

_OVER = frozenset({Stage.ARRIVED, Stage.DELIVERED})
FORGOTTEN_AFTER = timedelta(days=14)
MORE_LIKELY_THAN_NOT = 0.5


@dataclass(frozen=True, slots=True)
class Order:
    """A shipment with the name of its customer resolved."""

    shipment: Shipment
    customer: Customer | None


@dataclass(frozen=True, slots=True)
class TripView:
    """One trip, everything about it resolved: a row of the board."""

    trip: Trip
    truck: Truck
    driver: Driver | None
    carrier: Carrier | None
    orders: tuple[Order, ...]
    state: TripState
    forecast: WaitForecast  # of the whole wait at its current or next crossing
    arrival: Arrival
    promised_at: datetime | None  # earliest of what was promised; a promise event stands above all
    alerts: tuple[Episode, ...] = ()
    refusals: tuple[RefusalRecord, ...] = ()  # of this trip, the oldest first
    slot_outlook: SlotOutlook | None = None  # of a booking that still matters
    stay: StayOutlook | None = None  # of the driver; with the trip added only near the limit
    barrier: Quantiles | None = None  # hours from now to that of its next crossing
    gate: tuple[GateLine, ...] = ()  # what the rules ask before that border, the worst first
    left_because: str = ""  # why it left although something was missing
    late_chance: float = 0.5  # from this chance on it is told of, as the company set

    @property
    def plate(self) -> str:
        """The plate it drives with now."""
        return self.state.truck_plate or self.truck.plate

    @property
    def trailer(self) -> str:
        """The trailer it pulls now."""
        return self.state.trailer_plate or self.trip.trailer or self.truck.trailer

    @property
    def driver_name(self) -> str:
        """Who drives now."""
        return self.state.driver_name or (self.driver.name if self.driver else "")

    @property
    def is_hired(self) -> bool:
        """True for another company's truck, which is called through its dispatcher."""
        return self.carrier is not None and not self.carrier.own

    def is_forgotten(self, now: datetime) -> bool:
        """True of a trip planned for weeks ago of which nobody has said that it was loaded."""
        planned = self.trip.planned_departure
        if planned is None or self.state.stage != Stage.PLANNED:
            return False
        return planned < now - FORGOTTEN_AFTER

    @property
    def is_held(self) -> bool:
        """True of a truck that must not leave the yard yet."""
        return self.state.stage in IN_YARD and bool(blockers(self.gate))

    @property
    def asks_why_left(self) -> bool:
        """True of a truck that left although something kept it, as long as nobody said why."""
        is_out = self.state.stage not in IN_YARD and self.state.refusal is None
        return is_out and bool(blockers(self.gate)) and not self.left_because

    @property
    def customers(self) -> tuple[str, ...]:
        """Names of the customers, each once, in the order of unloading."""
        return tuple(dict.fromkeys(o.customer.name for o in self.orders if o.customer))

    @property
    def open_refusal(self) -> RefusalRecord | None:
        """The refusal that goes on, also while the truck tries again; None where none does."""
        return next((r for r in reversed(self.refusals) if r.course.is_open), None)

    @property
    def is_probably_late(self) -> bool:
        """True where the middle of the forecast lies behind the promise, or the company's limit.

        A company may be told earlier, not later: what is painted and what is said are one.
        """
        chance = self.arrival.p_late
        return chance is not None and chance >= min(self.late_chance, MORE_LIKELY_THAN_NOT)

    @property
    def _is_awaited(self) -> bool:
        is_there = self.state.arrived_at is not None or self.state.stage in _OVER
        return self.promised_at is not None and not is_there

    def is_overdue(self, now: datetime) -> bool:
        """True when the promised time has passed and the truck is not there: late for certain."""
        return self._is_awaited and self.promised_at is not None and self.promised_at < now

    def is_late(self, now: datetime) -> bool:
        """True when it is late, whatever the forecast, or will probably be."""
        return self.is_overdue(now) or (self._is_awaited and self.is_probably_late)

    def arrives(self, level: float) -> datetime | None:
        """Moment by which it has arrived with this chance."""
        if self.arrival.quantiles is None:
            return None
        return self.arrival.origin + timedelta(hours=self.arrival.quantiles.at(level))


@dataclass(frozen=True, slots=True)
class CrossingView:
    """One crossing in one direction."""

    crossing: Crossing
    direction: Direction
    state: CrossingState
    since: datetime | None  # since when it is in this state
    forecast: WaitForecast  # of a truck joining now
    readings: tuple[Reading, ...]  # newest of each kind, day and class
    waiting: tuple[UUID, ...]  # trips of ours that wait there, in order of joining


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """How a feed fares: when it last answered, and what was wrong since."""

    source: str
    last_ok: datetime | None
    last_try: datetime | None
    problem: str = ""  # code of the last failure; empty when the last try went well
    unanswered_since: datetime | None = None  # first asked, of one that never answered


@dataclass(frozen=True, slots=True)
class Company:
    """Who sits here."""

    name: str = ""
    dispatcher: str = ""
    desk: str = ""
    is_demonstration: bool = False


@dataclass(frozen=True, slots=True)
class DeskView:
    """Everything on screen and paper, as of one moment."""

    as_of: datetime
    company: Company
    trips: tuple[TripView, ...]  # open ones and those closed in the last 24 h
    crossings: tuple[CrossingView, ...]
    alerts: tuple[Episode, ...]  # open episodes, newest first
    sources: tuple[SourceStatus, ...]
    shift_notes: tuple[Event, ...] = ()
    is_reckoned: bool = True  # false: forecasts as they were said last, the past not yet learnt
    is_last_seen: bool = False  # the board alone, as it was shown last: the desk is being opened

    def trip(self, key: UUID) -> TripView | None:
        """The trip with this key."""
        return next((t for t in self.trips if t.trip.id == key), None)

    def crossing(self, code: str, direction: Direction) -> CrossingView | None:
        """The crossing in this direction."""
        return next(
            (c for c in self.crossings if c.crossing.code == code and c.direction == direction),
            None,
        )


@dataclass(frozen=True, slots=True)
class TripDetail:
    """What the truck's page needs beyond its row."""

    view: TripView
    journal: tuple[JournalRow, ...]  # oldest first, corrections and withdrawals marked
    forecasts: tuple[ForecastRecord, ...]  # oldest first
    route: tuple["RoutePoint", ...]  # along the way, km from the origin
    attachments: tuple[Attachment, ...] = ()  # files of its entries and papers, oldest first
    told: tuple[Told, ...] = ()  # what was told of it, oldest first


@dataclass(frozen=True, slots=True)
class RoutePoint:
    """A place along a trip's way."""

    name: str  # a place as it was typed, else its Russian name
    km: float
    is_border: bool = False
    names: Mapping[str, str] = field(default_factory=dict)  # kk, ru, en where the table has it
    code: str = ""  # of the crossing or place


@dataclass(frozen=True, slots=True)
class CrossingHistory:
    """What a crossing's plot shows: own waits, readings and past forecasts since a moment."""

    view: CrossingView
    since: datetime
    waits: tuple[tuple[UUID, str, Wait], ...]  # trip, plate, wait
    readings: tuple[Reading, ...]  # oldest first
    joined_forecasts: tuple[ForecastRecord, ...]
    coming: tuple[tuple[datetime, WaitForecast], ...]  # a truck that joins then
