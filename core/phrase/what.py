"""From the words of a fact to the kind of event, by what the trip is doing and where it goes."""

from collections.abc import Callable

from core.domain.crossing import Direction, Side
from core.domain.event import EventKind as K
from core.domain.trip import AT_BORDER, IN_YARD, Stage
from core.phrase.border import (
    at_post,
    entered,
    inspection,
    moved,
    neutral,
    only_at_crossing,
    part_passed,
    passed,
    queued,
    released,
    sets_off,
    standing_at_post,
    waiting_area,
)
from core.phrase.decision import GONE, STILL, Decision, exit_side, side_by_stage, side_told
from core.phrase.facts import Fact
from core.phrase.known import KnownTrip
from core.phrase.planned import expected, promise, slot_booked

_ORDER = (
    "promise",
    "slot_lost",
    "slot_moved",
    "slot_booked",
    "expected",
    "truck_changed",
    "trailer_changed",
    "driver_changed",
    "repaired",
    "to_storage",
    "delivered",
    "unloading",
    "empty",
    "turned_back",
    "refused",
    "breakdown",
    "waiting_area_out",
    "waiting_area_in",
    "inspection",
    "diverted",
    "queued",
    "part_passed",
    "neutral",
    "passed_border",
    "entered",
    "passed",
    "arrived",
    "called",
    "at_post",
    "road_check",
    "going_back",
    "going_home",
    "left",
    "departed",
    "documents_wait",
    "loaded",
    "loading",
    "not_let",
    "moved",
    "stood",
    "still",
    "rest",
    "contact_attempt",
    "contact",
    "note",
)
_QUEUED = ("joined_queue", "in_queue", "queue")


def decide(fact: Fact, trip: KnownTrip | None) -> Decision:
    """The kind of event a fact tells of."""
    if not fact.kinds and _by_way_of(fact, trip):
        return Decision.of(K.DIVERTED, Side.ROUTE)
    if not fact.kinds:
        return _denied(fact) if fact.negated else _without_kind(fact, trip)
    if fact.kinds[0] == "reminder":
        return Decision.of(K.REMINDER)  # whatever it reminds of
    if _by_way_of(fact, trip):
        return Decision.of(K.DIVERTED, Side.ROUTE)
    code = next((c for c in _ORDER if _says(fact, c)), None)
    special = _SPECIAL.get(code or "")
    if special is not None:
        return special(fact, trip)
    return Decision.of(K(code)) if code else Decision()


def _denied(fact: Fact) -> Decision:
    """What did not happen leaves it where it was; who does not stand any more has moved."""
    return Decision.of(K.CONTACT) if set(fact.negated) == {"still"} else STILL


def _says(fact: Fact, code: str) -> bool:
    if code == "queued":
        return fact.has(*_QUEUED)
    return fact.has(code)


def _stood(fact: Fact, trip: KnownTrip | None) -> Decision:
    if fact.has("rest"):
        return Decision.of(K.CONTACT)
    measured = fact.first("figure", "km", "vehicles") is not None
    at_border = trip is not None and trip.stage in AT_BORDER
    if fact.beyond is None and (measured or fact.crossing is not None):
        return Decision.between(K.JOINED_QUEUE, K.BREAKDOWN)
    if at_border:
        return Decision.between(K.POSITION, K.BREAKDOWN)
    return Decision.of(K.BREAKDOWN)


def _not_let(_fact: Fact, _trip: KnownTrip | None) -> Decision:
    return Decision.between(K.POSITION, K.REFUSED)


def _going_back(_fact: Fact, trip: KnownTrip | None) -> Decision:
    if trip is not None and (trip.stage in GONE or trip.direction == Direction.IN):
        return Decision.between(K.DEPARTED, K.TURNED_BACK)
    return Decision.of(K.TURNED_BACK)


def _going_home(fact: Fact, trip: KnownTrip | None) -> Decision:
    if trip is not None and trip.direction == Direction.IN:
        return _departed(fact, trip)
    return Decision.between(K.TURNED_BACK, K.DEPARTED)


def _departed(fact: Fact, trip: KnownTrip | None) -> Decision:
    if fact.has("left") and fact.first("figure", "km") is not None:
        return Decision.of(K.POSITION)  # "9 km left"
    stage = trip.stage if trip else Stage.PLANNED
    if stage in IN_YARD or sets_off(fact, trip):
        return Decision.of(K.DEPARTED)
    if stage in AT_BORDER:
        return Decision.between(K.RELEASED, K.POSITION)
    if stage == Stage.BROKEN:
        return Decision.of(K.REPAIRED)
    has_place = fact.first("place") is not None or stage in (*GONE, Stage.EN_ROUTE)
    return Decision.of(K.POSITION if has_place else K.DEPARTED)


def _diverted(fact: Fact, trip: KnownTrip | None) -> Decision:
    if fact.crossing is None and fact.first("place") is not None:
        return _departed(fact, trip)
    return Decision.of(K.DIVERTED, Side.ROUTE)


def _to_storage(fact: Fact, trip: KnownTrip | None) -> Decision:
    if trip is not None and trip.stage in GONE:
        if fact.has("delivered"):
            return Decision.of(K.DELIVERED)
        return Decision.between(K.ARRIVED, K.TO_STORAGE)
    return Decision.of(K.TO_STORAGE)


def _refused(fact: Fact, trip: KnownTrip | None) -> Decision:
    return Decision.of(K.REFUSED, side_told(fact, trip) or side_by_stage(trip))


def _turned_back(fact: Fact, trip: KnownTrip | None) -> Decision:
    return Decision.of(K.TURNED_BACK, side_told(fact, trip))


def _rest(_fact: Fact, _trip: KnownTrip | None) -> Decision:
    return Decision.of(K.CONTACT)


def _still(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Standing at the entry post tells that it got there."""
    there = trip is not None and trip.stage in (Stage.ENTRY_POST, Stage.INSPECTED)
    if trip is None or there or (fact.crossing is None and fact.first("post") is None):
        return STILL
    if fact.first("figure") is not None or exit_side(fact, trip.direction):
        return STILL
    return at_post(fact, trip, is_state=True)


def _delivered(fact: Fact, _trip: KnownTrip | None) -> Decision:
    """Half unloaded is not unloaded."""
    return Decision.of(K.UNLOADING if fact.has("partial") else K.DELIVERED)


def _empty(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Empty on the way out: unloaded; on the way home it says nothing new."""
    homeward = trip is not None and trip.direction == Direction.IN
    return STILL if homeward or fact.has("departed", "going_home") else Decision.of(K.DELIVERED)


def _by_way_of(fact: Fact, trip: KnownTrip | None) -> bool:
    """`через Таскалу пойдет`, `едет на Таскалу`: another post than the trip's."""
    crossing = fact.crossing
    if trip is None or crossing is None or crossing.value == trip.crossing:
        return False
    if not set(fact.kinds) <= {"expected", "departed", "left"} or fact.negated:
        return False
    before = fact.chart.tokens[crossing.start - 1].key if crossing.start else ""
    to_it = before in ("на", "в") and fact.has("departed", "left")
    return to_it or before == "через"


def _contact(fact: Fact, _trip: KnownTrip | None) -> Decision:
    """`на связи, 6 км` tells where he stands."""
    return STILL if fact.first("figure", "km", "vehicles") else Decision.of(K.CONTACT)


def _arrived(fact: Fact, _trip: KnownTrip | None) -> Decision:
    """`приехал на сырым` is not the place of unloading."""
    if fact.crossing is not None:
        return Decision.between(K.JOINED_QUEUE, K.WAITING_AREA_IN, K.POSITION)
    return Decision.of(K.ARRIVED, is_state=any(w.lasted for w in fact.whens))


_SPECIAL: dict[str, Callable[[Fact, KnownTrip | None], Decision]] = {
    "queued": queued,
    "neutral": neutral,
    "entered": entered,
    "at_post": standing_at_post,
    "passed": passed,
    "passed_border": released,
    "part_passed": part_passed,
    "moved": moved,
    "inspection": inspection,
    "stood": _stood,
    "not_let": _not_let,
    "going_back": _going_back,
    "going_home": _going_home,
    "left": _departed,
    "departed": _departed,
    "diverted": _diverted,
    "to_storage": _to_storage,
    "waiting_area_in": waiting_area,
    "refused": _refused,
    "turned_back": _turned_back,
    "rest": _rest,
    "expected": expected,
    "contact": _contact,
    "empty": _empty,
    "delivered": _delivered,
    "slot_booked": slot_booked,
    "arrived": _arrived,
    "promise": promise,
    "still": _still,
}


def _without_kind(fact: Fact, trip: KnownTrip | None) -> Decision:
    if fact.first("figure", "km", "vehicles", "road_km", "km_range") is not None:
        driven = fact.is_pace and fact.first("figure", "km") is not None
        return Decision(kind=K.POSITION, kinds=(K.POSITION,), progress=driven)
    if fact.first("reason") is not None:
        return Decision.between(K.REFUSED, K.NOTE)
    if fact.crossing is not None:
        told_pace = fact.first("figure", "per_hour", "per_day") is not None
        return Decision.of(K.CONTACT) if told_pace else only_at_crossing(fact, trip)
    if fact.first("load", "clear") is not None:
        return Decision.between(K.DELIVERED, K.NOTE)
    if fact.first("post") is not None:
        return at_post(fact, trip, is_state=True)
    told_of = (
        STILL
        if _only_says_no(fact)
        else next((m for group, m in _BARE if fact.first(group) is not None), None)
    )
    is_name = fact.first("place") is not None and fact.unknown  # somebody called like a town
    return told_of if told_of is not None and not is_name else Decision()


def _only_says_no(fact: Fact) -> bool:
    """`417 прошел, 233 нет`."""
    if fact.unknown or fact.numbers or any(s.group not in _SMALL for s in fact.spans):
        return False
    words = (fact.chart.tokens[s.start].key for s in fact.spans if s.group == "stop")
    return any(word in ("нет", "жок", "no") for word in words)


_SMALL = ("who", "stop", "conjunction", "to_barrier")
_BARE = (
    ("place", Decision.of(K.POSITION)),
    ("notice", Decision.of(K.CONTACT)),
    ("cause", Decision.of(K.CONTACT)),
)
