"""From the words of a fact to the kind of event, by what the trip is doing and where it goes."""

from collections.abc import Callable
from dataclasses import dataclass

from core.domain.crossing import Direction, Side
from core.domain.event import EventKind as K
from core.domain.trip import AT_BORDER, IN_YARD, Stage
from core.domain.trip_fold import side_of
from core.phrase.facts import Fact
from core.phrase.known import KnownTrip
from core.phrase.spans import Span

_ORDER = (
    "truck_changed trailer_changed driver_changed repaired delivered unloading to_storage"
    " turned_back refused breakdown waiting_area_out waiting_area_in inspection diverted queued"
    " neutral passed_border entered passed arrived called at_post road_check going_back left"
    " departed loaded documents_wait loading not_let moved stood still rest"
    " slot_lost slot_moved slot_booked promise reminder contact_attempt contact note"
).split()
_QUEUED = ("joined_queue", "in_queue", "queue")
_GONE = frozenset({Stage.AFTER_BORDER, Stage.ARRIVED, Stage.DELIVERED})


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


STILL = Decision.of(K.POSITION)


def decide(fact: Fact, trip: KnownTrip | None) -> Decision:
    """The kind of event a fact tells of."""
    if not fact.kinds:
        return STILL if fact.negated else _without_kind(fact, trip)
    code = next((c for c in _ORDER if _says(fact, c)), None)
    special = _SPECIAL.get(code or "")
    if special is not None:
        return special(fact, trip)
    return Decision.of(K(code)) if code else Decision()


def _says(fact: Fact, code: str) -> bool:
    if code == "queued":
        return fact.has(*_QUEUED)
    return fact.has(code)


def exit_side(fact: Fact, direction: Direction) -> bool | None:
    """True for the exit post, False for the entry post, None where no post is named."""
    post = fact.first("post")
    crossing = fact.crossing
    if post is None and crossing is None:
        return None
    ours = post.code == "ours" if post is not None else crossing is not None and _is_near(fact)
    return ours == (direction == Direction.OUT)


def _is_near(fact: Fact) -> bool:
    crossing = fact.crossing
    return crossing is not None and crossing.code == "near"


def side_told(fact: Fact, trip: KnownTrip | None) -> Side | None:
    """The side of the border a fact names."""
    if fact.first("side", "road") is not None or fact.first("beyond", "past") is not None:
        return Side.ROAD
    if fact.has("neutral"):
        return Side.NEUTRAL
    if fact.first("post") is None and (fact.crossing is None or _is_near(fact)):
        return None
    at_exit = exit_side(fact, trip.direction if trip else Direction.OUT)
    return None if at_exit is None else Side.EXIT_POST if at_exit else Side.ENTRY_POST


def side_by_stage(trip: KnownTrip | None) -> Side | None:
    """The side of the border the trip stands on."""
    return side_of(trip.stage) if trip else None


def _direction(trip: KnownTrip | None) -> Direction:
    return trip.direction if trip else Direction.OUT


# facts that need more than their word


def _queued(fact: Fact, trip: KnownTrip | None) -> Decision:
    said = fact.said
    is_timed = said is not None and said.ago is None or any(w.lasted for w in fact.whens)
    if fact.has("joined_queue", "stood", "entered") or is_timed:
        return Decision.of(K.JOINED_QUEUE)
    waits = trip is not None and trip.joined_at is not None and trip.stage in AT_BORDER
    named = fact.has("queue") and fact.crossing is not None
    if waits and not named:
        return STILL
    return Decision.of(K.JOINED_QUEUE, is_state=not fact.has("queue"))


def _neutral(fact: Fact, trip: KnownTrip | None) -> Decision:
    if fact.has("passed") and _is_through_neutral(fact):
        return Decision.of(K.ENTRY_POST_IN, Side.ENTRY_POST)
    timed = fact.said is not None and fact.said.ago is None
    if trip is not None and trip.stage == Stage.NEUTRAL and not timed:
        return Decision.of(K.POSITION, Side.NEUTRAL)
    return Decision.of(K.EXIT_POST_OUT, Side.EXIT_POST, is_state=not timed)


def _is_through_neutral(fact: Fact) -> bool:
    """`прошел нейтралку`, not `прошел на нейтралку`."""
    span = fact.first("kind", "neutral")
    return span is not None and fact.chart.tokens[span.start].key.endswith(("ку", "тан", "тты"))


def _entered(fact: Fact, trip: KnownTrip | None) -> Decision:
    return _at_post(fact, trip, is_state=False)


def _standing_at_post(fact: Fact, trip: KnownTrip | None) -> Decision:
    return _at_post(fact, trip, is_state=True)


def _at_post(fact: Fact, trip: KnownTrip | None, *, is_state: bool) -> Decision:
    at_exit = exit_side(fact, _direction(trip))
    if at_exit is None and trip is not None:
        at_exit = {Stage.NEUTRAL: False, Stage.QUEUE: True, Stage.CALLED: True}.get(trip.stage)
        at_exit = True if trip.stage == Stage.WAITING_AREA else at_exit
    if at_exit is None:
        return Decision.between(K.EXIT_POST_IN, K.ENTRY_POST_IN)
    if at_exit:
        return Decision.of(K.EXIT_POST_IN, Side.EXIT_POST, is_state=is_state)
    return Decision.of(K.ENTRY_POST_IN, Side.ENTRY_POST, is_state=is_state)


def _passed(fact: Fact, trip: KnownTrip | None) -> Decision:
    if _driven(fact):
        return Decision(kind=K.POSITION, kinds=(K.POSITION,), progress=True)
    post, crossing = fact.first("post"), fact.crossing
    if post is None and crossing is None:
        return _passed_alone(fact)
    if post is None and _is_near(fact):
        return Decision.between(K.EXIT_POST_OUT, K.RELEASED)
    return _through(bool(exit_side(fact, _direction(trip))))


def _through(at_exit: bool) -> Decision:  # noqa: FBT001  which of the two posts
    if at_exit:
        return Decision.of(K.EXIT_POST_OUT, Side.EXIT_POST)
    return Decision.of(K.RELEASED, Side.ENTRY_POST)


def _passed_alone(fact: Fact) -> Decision:
    span = fact.first("kind", "passed")
    if span is not None and _passed_town(fact, span):
        return Decision.of(K.POSITION)
    if span is not None and any(i == span.end for i in fact.unknown):
        return Decision.between(K.RELEASED, K.POSITION)  # прошел what?
    return Decision.of(K.RELEASED)


def _passed_town(fact: Fact, passed: Span) -> bool:
    """`проехал Самару`, `Самарадан өтті`: a town beside the word, not another thought."""
    town = fact.first("place")
    return town is not None and (town.start == passed.end or town.end == passed.start)


def _driven(fact: Fact) -> bool:
    figure = fact.first("figure", "km", "vehicles")
    return figure is not None and not fact.first("to_barrier")


def _moved(fact: Fact, _trip: KnownTrip | None) -> Decision:
    return Decision(kind=K.POSITION, kinds=(K.POSITION,), progress=_driven(fact))


def _inspection(fact: Fact, trip: KnownTrip | None) -> Decision:
    if fact.has("passed"):
        return Decision.between(K.RELEASED, K.POSITION)
    return Decision.of(K.INSPECTION, side_told(fact, trip) or side_by_stage(trip))


def _stood(fact: Fact, trip: KnownTrip | None) -> Decision:
    if fact.has("rest"):
        return Decision.of(K.CONTACT)
    measured = fact.first("figure", "km", "vehicles") is not None
    at_border = trip is not None and trip.stage in AT_BORDER
    if fact.first("beyond") is None and (measured or fact.crossing is not None):
        return Decision.between(K.JOINED_QUEUE, K.BREAKDOWN)
    if at_border:
        return Decision.between(K.POSITION, K.BREAKDOWN)
    return Decision.of(K.BREAKDOWN)


def _not_let(_fact: Fact, _trip: KnownTrip | None) -> Decision:
    return Decision.between(K.POSITION, K.REFUSED)


def _going_back(_fact: Fact, trip: KnownTrip | None) -> Decision:
    if trip is not None and (trip.stage in _GONE or trip.direction == Direction.IN):
        return Decision.between(K.DEPARTED, K.TURNED_BACK)
    return Decision.of(K.TURNED_BACK)


def _departed(fact: Fact, trip: KnownTrip | None) -> Decision:
    stage = trip.stage if trip else Stage.PLANNED
    if stage in IN_YARD:
        return Decision.of(K.DEPARTED)
    if stage in AT_BORDER:
        return Decision.between(K.RELEASED, K.POSITION)
    if stage == Stage.BROKEN:
        return Decision.of(K.REPAIRED)
    has_place = fact.first("place") is not None or stage in (*_GONE, Stage.EN_ROUTE)
    return Decision.of(K.POSITION if has_place else K.DEPARTED)


def _diverted(fact: Fact, trip: KnownTrip | None) -> Decision:
    if fact.crossing is None and fact.first("place") is not None:
        return _departed(fact, trip)
    return Decision.of(K.DIVERTED, Side.ROUTE)


def _to_storage(_fact: Fact, trip: KnownTrip | None) -> Decision:
    if trip is not None and trip.stage in _GONE:
        return Decision.between(K.ARRIVED, K.TO_STORAGE)
    return Decision.of(K.TO_STORAGE)


def _waiting_area(fact: Fact, _trip: KnownTrip | None) -> Decision:
    return Decision.of(K.WAITING_AREA_IN, is_state=fact.said is None and not fact.has("stood"))


def _refused(fact: Fact, trip: KnownTrip | None) -> Decision:
    return Decision.of(K.REFUSED, side_told(fact, trip) or side_by_stage(trip))


def _turned_back(fact: Fact, trip: KnownTrip | None) -> Decision:
    return Decision.of(K.TURNED_BACK, side_told(fact, trip))



def _rest(_fact: Fact, _trip: KnownTrip | None) -> Decision:
    return Decision.of(K.CONTACT)


def _promise(fact: Fact, _trip: KnownTrip | None) -> Decision:
    """`сообщили клиенту, что опоздает` promises no hour."""
    vague = fact.has("note") and not fact.whens
    return Decision.of(K.NOTE if vague else K.PROMISE)


def _still(_fact: Fact, _trip: KnownTrip | None) -> Decision:
    return STILL


def _released(fact: Fact, _trip: KnownTrip | None) -> Decision:
    return Decision.of(K.RELEASED, Side.ENTRY_POST)


_SPECIAL: dict[str, Callable[[Fact, KnownTrip | None], Decision]] = {
    "queued": _queued,
    "neutral": _neutral,
    "entered": _entered,
    "at_post": _standing_at_post,
    "passed": _passed,
    "passed_border": _released,
    "moved": _moved,
    "inspection": _inspection,
    "stood": _stood,
    "not_let": _not_let,
    "going_back": _going_back,
    "left": _departed,
    "departed": _departed,
    "diverted": _diverted,
    "to_storage": _to_storage,
    "waiting_area_in": _waiting_area,
    "refused": _refused,
    "turned_back": _turned_back,
    "rest": _rest,
    "promise": _promise,
    "still": _still,
}


def _without_kind(fact: Fact, trip: KnownTrip | None) -> Decision:
    if fact.first("figure", "km", "vehicles", "road_km", "km_range") is not None:
        return Decision.of(K.POSITION)
    if fact.first("reason") is not None:
        return Decision.between(K.REFUSED, K.NOTE)
    if fact.crossing is not None:
        return _only_at_crossing(fact, trip)
    if fact.first("post") is not None:
        return _at_post(fact, trip, is_state=True)
    if fact.first("load", "clear") is not None:
        return Decision.between(K.DELIVERED, K.NOTE)
    if fact.first("place") is not None or fact.first("beyond") is not None:
        return Decision.of(K.POSITION)
    if fact.first("notice") is not None or fact.first("cause") is not None:
        return Decision.of(K.CONTACT)
    return Decision()


def _only_at_crossing(fact: Fact, trip: KnownTrip | None) -> Decision:
    if exit_side(fact, _direction(trip)):
        return Decision.between(K.JOINED_QUEUE, K.WAITING_AREA_IN, K.EXIT_POST_IN)
    return Decision.of(K.ENTRY_POST_IN, Side.ENTRY_POST, is_state=True)
