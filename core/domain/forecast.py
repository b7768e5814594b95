"""What is said about the future: a wait, a state of a crossing, an arrival."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from core.domain.quantiles import Quantiles


class CrossingState(StrEnum):
    """How a crossing runs in one direction."""

    CALM = "calm"
    SLOW = "slow"
    JAM = "jam"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class WhyNull(StrEnum):
    """Why there is no forecast."""

    NO_DATA = "no_data"  # no prior, no trucks, no readings
    NO_CROSSING = "no_crossing"  # the trip names none that we know
    CLOSED = "closed"  # the crossing is closed and nobody says until when
    REFUSED = "refused"  # a refused truck's arrival is never a guess
    BROKEN = "broken"  # a broken truck's neither
    STORAGE = "storage"
    TURNED_BACK = "turned_back"
    NO_ROAD = "no_road"  # the destination is not in the road table and has no coordinates
    NOT_PLANNED = "not_planned"  # nobody says when the truck departs
    DONE = "done"  # the trip is over
    NOT_YET = "not_yet"  # the desk was opened this moment and is still reckoning


@dataclass(frozen=True, slots=True)
class SourceWeight:
    """One source behind a forecast: the age of its newest fact and its share (0..1)."""

    kind: str
    source: str
    age_minutes: float | None
    weight: float


@dataclass(frozen=True, slots=True)
class Basis:
    """What a forecast was made from; `prior` is true when the crossing's prior was used."""

    own_released: int = 0
    own_waiting: int = 0
    prior: bool = False
    sources: tuple[SourceWeight, ...] = ()


@dataclass(frozen=True, slots=True)
class WaitForecast:
    """The whole wait in hours from joining the queue to release, or why there is none.

    `quantiles` never lie below what the truck has already waited. `p_refused` is the chance that
    the try ends in a refusal instead, None where nothing is known of refusals.
    """

    quantiles: Quantiles | None
    basis: Basis = field(default_factory=Basis)
    why_null: WhyNull | None = None
    p_refused: float | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """When a truck arrives: hours from `origin`, or why nobody can say."""

    origin: datetime
    quantiles: Quantiles | None
    p_late: float | None = None  # against the promise; None without a promise or a forecast
    approximate: bool = False  # the road was reckoned by coordinates and a detour factor
    why_null: WhyNull | None = None


@dataclass(frozen=True, slots=True)
class ForecastRecord:
    """A line of the forecast log: what was said, when, of which trip."""

    id: UUID
    trip: UUID
    crossing: str
    direction: str
    issued_at: datetime
    cause: str  # joined | fact | hourly
    joined_at: datetime | None
    wait: Quantiles | None  # hours from joining
    arrival: Quantiles | None  # hours from issued_at
    state: CrossingState
