"""What the daily report shows, as data: codes, numbers and moments; no sentence of any language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from core.domain.crossing import Crossing, CrossingKey, Direction
from core.domain.event import Event
from core.domain.forecast import CrossingState, WhyNull
from core.domain.gate import GateLine
from core.domain.quantiles import Quantiles
from core.domain.trip import Stage
from core.report.money_figures import DelayMoney
from core.report.refusal_rows import RefusalRows
from core.report.truck_row import ArrivalLine, Parts, Told, TruckRow


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFacts:
    """What the paper tells beyond the desk's view; whatever is missing is left off the paper."""

    made_at: datetime | None = None  # None: the moment of the view
    truck_day_cost: float = 20_000.0
    currency: str = "RUB"
    forecast_check: tuple[int, int] | None = None  # trucks released within the range, of all
    yesterday: Mapping[CrossingKey, Quantiles] = field(default_factory=dict)  # said a day before
    journals: Mapping[UUID, tuple[Event, ...]] = field(default_factory=dict)  # by trip
    crossings: Mapping[str, Crossing] = field(default_factory=dict)  # names beyond the view's


@dataclass(frozen=True, slots=True)
class Head:
    """Whose paper, of which period. `now` is the moment the figures are true at."""

    company: str
    dispatcher: str
    start: datetime
    end: datetime
    now: datetime
    made_at: datetime
    is_demonstration: bool = False

    @property
    def is_day(self) -> bool:
        """True for a period of at most 24 hours."""
        return (self.end - self.start).total_seconds() <= 86_400

    @property
    def goes_on(self) -> bool:
        """True while the period has not ended."""
        return self.now < self.end


@dataclass(frozen=True, slots=True)
class Spread:
    """Shortest, middle and longest of some waits, in hours."""

    count: int
    shortest: float
    median: float
    longest: float
    at_least: bool = False  # nobody told when any of them joined


@dataclass(frozen=True, slots=True)
class Figures:
    """The lines of figures at the head. Every truck is in exactly one of the three numbers."""

    on_line: int
    standing: int
    passed: int
    others: int
    over_a_day: int
    refused: int
    broken: int
    silent: int
    probably_late: int  # trucks
    late_trips: int  # open trips, as the board counts them
    downtime_hours: float  # of all trucks, within the period
    downtime_cost: float
    currency: str
    passed_hours: Spread | None
    passed_ways: tuple[
        tuple[Direction, int, Spread | None], ...
    ]  # by direction; trucks and their hours
    standing_hours: Spread | None
    forecast_check: tuple[int, int] | None
    sources: tuple[Told, ...]

    @property
    def adds_up(self) -> bool:
        """True when standing, passed and others make up all that are on the line."""
        return self.standing + self.passed + self.others == self.on_line


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossingRow:
    """One crossing in one direction; hours 8 of 10 of a truck that joins now."""

    code: str
    crossing: Crossing
    direction: Direction
    state: CrossingState
    nth_day: int | None  # of a jam or a closure
    wait: tuple[float, float] | None
    why_null: WhyNull | None
    prior_only: bool
    yesterday: tuple[float, float] | None
    own: Spread | None  # our trucks that wait there
    queue_km: float | None
    queue_vehicles: float | None
    board_vehicles: float | None
    next_slots: tuple[date, int] | None  # nearest day with free standard slots
    told: tuple[Told, ...]

    @property
    def is_quiet(self) -> bool:
        """True where nobody of ours stands and nobody told anything: the usual wait at most."""
        return (self.wait is None or self.prior_only) and self.own is None and not self.told


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedRow:
    """A truck released in the period.

    `counted` is false where the truck is counted elsewhere: it stands again, under the number
    `stands_again`, or it passed a second time. `untold`: nobody told of the release; it ended
    before `ended`, the arrival.
    """

    trip: UUID
    plate: str
    crossing: Crossing | None
    crossing_code: str
    direction: Direction
    joined: datetime
    truncated: bool
    untold: bool
    ended: datetime
    hours: float
    parts: Parts | None
    arrival: ArrivalLine
    counted: bool = True
    stands_again: int | None = None

    @property
    def is_unheard(self) -> bool:
        """True of a truck first heard of when it had passed: nothing is known of its wait."""
        return self.truncated and self.joined >= self.ended


@dataclass(frozen=True, slots=True)
class OtherTruck:
    """A truck without deviations; `number` where it also has a row above (late, or silent)."""

    plate: str
    since: datetime | None = None
    papers: tuple[GateLine, ...] = ()  # that keep it from leaving
    text: str = ""
    number: int | None = None
    missed_slot: datetime | None = None  # the booking it will not make


@dataclass(frozen=True, slots=True)
class OtherGroup:
    """Others in one stage, by plate."""

    stage: Stage
    trucks: tuple[OtherTruck, ...]


@dataclass(frozen=True, slots=True)
class Departure:
    """A truck that leaves before the end of tomorrow; `papers` are those that keep it."""

    plate: str
    at: datetime
    papers: tuple[GateLine, ...]
    trip: UUID
    missed_slot: datetime | None = None  # the booking it will not make


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A question for the boss: a code and what its sentence needs."""

    kind: str  # refused | turned_back | storage | slot(s)_lost | slot(s)_risk | blocked(_all) | …
    trips: tuple[UUID, ...]
    plate: str = ""  # or several
    at: datetime | None = None
    text: str = ""
    who: str = ""
    code: str = ""  # of the refusal
    crossing: Crossing | None = None
    other_crossing: Crossing | None = None
    direction: Direction = Direction.OUT
    count: int = 0
    out_of: int = 0  # all that leave
    papers: tuple[GateLine, ...] = ()
    range: tuple[float, float] | None = None
    other_range: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class DailyReport:
    """The paper as data; `standing` first, then `late`: those that roll but are late or silent."""

    head: Head
    figures: Figures
    decisions: tuple[Decision, ...]
    standing: tuple[TruckRow, ...]
    late: tuple[TruckRow, ...]
    crossings: tuple[CrossingRow, ...]
    passed: tuple[PassedRow, ...]
    others: tuple[OtherGroup, ...]
    departures: tuple[Departure, ...]
    money: DelayMoney
    refusals: RefusalRows = field(default_factory=RefusalRows)
    journal: str = ""  # head of the journal when it was made: what is changed later is found by it

    @property
    def grows(self) -> bool:
        """True while the period runs and somebody stands: its hours are a lower bound."""
        return self.head.goes_on and self.money.time.goes_on

    @property
    def to_decide(self) -> frozenset[UUID]:
        """Trips of which something must be decided."""
        return frozenset(key for d in self.decisions for key in d.trips)

    @property
    def rows(self) -> tuple[TruckRow, ...]:
        """Standing and late, in the order of the paper."""
        return self.standing + self.late
