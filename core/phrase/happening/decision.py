"""What a fact was understood to be, and which side of the border it names."""

from dataclasses import dataclass

from core.domain.crossing import Direction, Side
from core.domain.event import EventKind as K
from core.domain.trip import Stage
from core.domain.trip_fold import side_of
from core.phrase.happening.facts import Fact, is_towards_post
from core.phrase.known import KnownTrip
from core.phrase.moments.said import Said


@dataclass(frozen=True, slots=True)
class Decision:
    """What happened. `kinds` with more than one must be chosen from.

    `is_state`: it is so now, since when is not said. `kind` None: nothing was understood.
    """

    kind: K | None = None
    kinds: tuple[K, ...] = ()
    side: Side | None = None
    is_state: bool = False
    progress: bool = False  # the km are driven, not left

    @classmethod
    def of(cls, kind: K, side: Side | None = None, *, is_state: bool = False) -> "Decision":
        """One kind, decided."""
        return cls(kind=kind, kinds=(kind,), side=side, is_state=is_state)

    @classmethod
    def between(cls, *kinds: K) -> "Decision":
        """A choice: nothing is decided."""
        return cls(kinds=kinds)


GONE = frozenset({Stage.AFTER_BORDER, Stage.ARRIVED, Stage.DELIVERED})
_FORETELLS = frozenset(
    ["дейди", "обещают", "обещали", "говорят", "займет", "сказали", "says", "say", "they"]
)
HAPPENED = frozenset(
    {K.LOADING, K.LOADED, K.DEPARTED, K.WAITING_AREA_IN, K.WAITING_AREA_OUT, K.JOINED_QUEUE}
    | {K.CALLED, K.EXIT_POST_IN, K.EXIT_POST_OUT, K.ENTRY_POST_IN, K.INSPECTION, K.RELEASED}
    | {K.TO_STORAGE, K.DIVERTED, K.REPAIRED, K.ARRIVED, K.UNLOADING, K.DELIVERED}
    | {K.TRUCK_CHANGED, K.TRAILER_CHANGED, K.DRIVER_CHANGED}
    | {K.BREAKDOWN, K.TURNED_BACK, K.REFUSED}
)
"""Kinds of what has happened to a truck: a plan or a doubt makes none of them."""
STILL = Decision.of(K.POSITION)


def exit_side(fact: Fact, direction: Direction) -> bool | None:
    """True for the exit post, False for the entry post, None where no post is named."""
    post = fact.first("post")
    crossing = fact.crossing
    if post is None and crossing is None:
        return None
    ours = post.code == "ours" if post is not None else crossing is not None and is_near(fact)
    return ours == (direction == Direction.OUT)


def is_near(fact: Fact) -> bool:
    """True when the crossing is named by its Kazakh post."""
    crossing = fact.crossing
    return crossing is not None and crossing.code == "near"


def names_other_post(fact: Fact, trip: KnownTrip | None) -> bool:
    """True where a crossing is named that is not the trip's."""
    named = fact.crossing
    return named is not None and trip is not None and named.value != trip.crossing


def side_told(fact: Fact, trip: KnownTrip | None) -> Side | None:
    """The side of the border a fact names."""
    if fact.first("side", "road") is not None or _lies_beyond(fact):
        return Side.ROAD
    if fact.has("neutral"):
        return Side.NEUTRAL
    if fact.has("turned_back") and is_towards_post(fact):
        return None  # "развернули, едет обратно к нашим"
    if fact.first("post") is None and (fact.crossing is None or is_near(fact)):
        return None
    at_exit = exit_side(fact, trip.direction if trip else Direction.OUT)
    return None if at_exit is None else Side.EXIT_POST if at_exit else Side.ENTRY_POST


def _lies_beyond(fact: Fact) -> bool:
    measured = fact.first("figure", "km") is not None or fact.first("crossing") is not None
    return measured and fact.beyond is not None


def side_by_stage(trip: KnownTrip | None) -> Side | None:
    """The side of the border the trip stands on."""
    return side_of(trip.stage) if trip else None


def is_now(said: Said) -> bool:
    """True for "сейчас": it is so now, since when is not said."""
    return said.ago is not None and not said.ago


def direction_of(trip: KnownTrip | None) -> Direction:
    """Direction of the trip; out where there is none."""
    return trip.direction if trip else Direction.OUT


def is_foretold(fact: Fact) -> bool:
    """`обещают часа четыре`, `на 2 часа`, `часа на два`: how long it is to last, not since when."""
    lasting = (s for s in fact.spans if isinstance(s.value, Said) and s.value.lasted is not None)
    around = (fact.chart.tokens[max(0, s.start - 1) : s.end] for s in lasting)
    if any(token.key in ("на", "for") for tokens in around for token in tokens):
        return True
    keys = {t.key for st in fact.stretches for t in fact.chart.tokens[st.start : st.end]}
    return bool(keys & _FORETELLS)
