"""What the estimator of a crossing takes in: facts with the moment they became known.

Moments are hours since 2020-01-01T00:00Z, durations are hours. Each fact may be missing, late or
contradict the others; none is refused.
"""

from dataclasses import dataclass
from enum import StrEnum

from core.domain.creep import KM_OF_TRUCK

VEHICLES_PER_KM = 1 / KM_OF_TRUCK


def vehicles_from_km(km: float) -> float:
    """Trucks in a queue of that length."""
    return km * VEHICLES_PER_KM


class Outcome(StrEnum):
    """How a wait ended."""

    RELEASED = "released"
    REFUSED = "refused"  # a competing risk: the truck did not come to the end of its wait
    LEFT = "left"  # gave up the queue


@dataclass(frozen=True, slots=True)
class OwnWait:
    """One wait of an own truck; a newer one of the same `truck` replaces it.

    `truck` names the wait (a second try after a refusal is another one). `truncated_at` is the
    moment we first heard of a truck that stood already: shorter waits would not have been seen.
    """

    truck: str
    joined: float
    known: float
    ended: float | None = None
    ended_known: float | None = None
    outcome: Outcome | None = None
    truncated_at: float | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """A driver's count of the trucks ahead of him."""

    truck: str
    at: float
    known: float
    vehicles_ahead: float


class BorderStage(StrEnum):
    """How far a truck has come at a crossing, once it no longer stands in the queue."""

    CALLED = "called"
    EXIT_POST = "exit_post"
    NEUTRAL = "neutral"
    ENTRY_POST = "entry_post"

    @property
    def order(self) -> int:
        """Place in the order in which a truck passes them."""
        return list(BorderStage).index(self)


BEHIND_BARRIER = frozenset({BorderStage.EXIT_POST, BorderStage.NEUTRAL, BorderStage.ENTRY_POST})


@dataclass(frozen=True, slots=True)
class Reached:
    """An own truck has come to a stage of its crossing; `truck` names its wait."""

    truck: str
    stage: BorderStage
    at: float
    known: float


class PostedKind(StrEnum):
    """What a post, a board or a chat says of the whole queue."""

    QUEUE_VEHICLES = "queue_vehicles"
    QUEUE_KM = "queue_km"
    BOARD_VEHICLES = "board_vehicles"
    WAIT = "wait"  # hours
    LAG = "lag"  # hours the post is behind its slots
    THROUGHPUT = "throughput"  # vehicles a day
    SLOTS_FREE = "slots_free"


@dataclass(frozen=True, slots=True)
class Posted:
    """A posted figure, in the unit of its kind."""

    at: float
    known: float
    kind: PostedKind
    value: float
    source: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A truck's stay in the waiting area: part of a wait, of a truck that need not be ours."""

    entered: float
    left: float | None
    known: float


class NoticeKind(StrEnum):
    """What an authority announces."""

    CLOSURE = "closure"
    OUTAGE = "outage"
    RESTRICTION = "restriction"


@dataclass(frozen=True, slots=True)
class Notice:
    """An announcement; `until` is None while nobody says when it ends."""

    kind: NoticeKind
    since: float
    until: float | None
    known: float


Fact = OwnWait | Position | Reached | Posted | Passage | Notice


def heard_at(fact: Fact) -> float:
    """Give the moment at which the newest part of the fact became known."""
    if isinstance(fact, OwnWait) and fact.ended is not None:
        return fact.ended if fact.ended_known is None else fact.ended_known
    return fact.known
