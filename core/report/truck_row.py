"""A truck's row of the paper as data: where it is, how long it stands, when it arrives, and why."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from core.domain.crossing import Crossing, Direction, Side
from core.domain.forecast import WhyNull
from core.domain.refusal_record import RefusalRecord
from core.domain.trip import Slot, Stage


@dataclass(frozen=True, slots=True)
class Told:
    """Who said it, and when."""

    source: str
    at: datetime
    text: str = ""


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One customer's order on a truck."""

    customer: str
    order: str
    cargo: str
    weight_kg: float | None


@dataclass(frozen=True, slots=True)
class Parts:
    """Hours of a wait: exit post with its queue, neutral strip, entry post; None: not known."""

    exit_post: float | None = None
    neutral: float | None = None
    entry_post: float | None = None
    after_exit: float | None = None  # neutral and entry post, where nobody told them apart


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Where a truck is, as far as anybody said."""

    stage: Stage
    since: datetime | None
    side: Side | None
    crossing: Crossing | None
    crossing_code: str | None
    direction: Direction
    place: str = ""
    remark: str = ""  # what broke
    km: float | None = None
    vehicles_ahead: int | None = None
    km_before: float | None = None  # what was left a day earlier
    slot: Slot | None = None
    parts: Parts | None = None
    silent_since: datetime | None = None
    attempts: int = 0  # calls without an answer


@dataclass(frozen=True, slots=True)
class Downtime:
    """How long a truck has stood: within the period, and since it stopped; it goes on."""

    in_period: float
    total: float
    since: datetime


@dataclass(frozen=True, slots=True)
class ArrivalLine:
    """The promise against the forecast (8 of 10). `late_hours` from the early and the late end."""

    promised_at: datetime | None
    earliest: datetime | None = None
    latest: datetime | None = None
    p_late: float | None = None
    why_null: WhyNull | None = None
    arrived_at: datetime | None = None
    is_overdue: bool = False  # the promise has passed and it has not arrived
    approximate: bool = False

    @property
    def late_hours(self) -> tuple[float, float] | None:
        """Hours past the promise when it will be late for certain (9 of 10 at least)."""
        if self.promised_at is None or self.earliest is None or self.latest is None:
            return None
        first = (self.earliest - self.promised_at).total_seconds() / 3600
        last = (self.latest - self.promised_at).total_seconds() / 3600
        return (first, last) if first > 0 else None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why it stands: a refusal's or a delay's code, what was said of it, on whose side."""

    code: str
    side: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """What is done next, by whom, until when; and when the customer was told."""

    text: str = ""
    who: str = ""
    due_at: datetime | None = None
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TruckRow:
    """A row of the standing and late: one trip. `number` counts through both groups."""

    number: int
    trip: UUID
    plate: str
    trailer: str
    driver: str
    carrier: str  # of a hired truck; empty for an own one
    phone: str  # of the driver, or of a hired truck's dispatcher
    orders: tuple[OrderLine, ...]
    destinations: tuple[str, ...]
    empty: bool
    where: Where
    downtime: Downtime | None
    arrival: ArrivalLine
    reason: Reason | None
    told: Told | None
    step: Step
    refusal: RefusalRecord | None  # the one that goes on
    is_refused: bool
    is_silent: bool
    is_late: bool

    @property
    def is_loud(self) -> bool:
        """The refused, silent and broken: whoever reads the paper begins with them."""
        return self.is_refused or self.is_silent or self.where.stage == Stage.BROKEN
