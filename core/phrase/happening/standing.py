"""Standing: where it stands by the words, and what made it stop."""

from core.domain.event import EventKind as K
from core.domain.trip import AT_BORDER, Stage
from core.phrase.happening.border import at_post, waits_for_post
from core.phrase.happening.decision import STILL, Decision, exit_side
from core.phrase.happening.facts import Fact
from core.phrase.happening.passing import passed
from core.phrase.happening.sayings import drives_all_the_same
from core.phrase.known import KnownTrip

_PATROLS = ("гаи", "дпс", "мобильн", "полиц", "патрул", "инспектор")


def stood(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Stopped: in the queue, or broken down, by what else is told."""
    if fact.has("rest"):
        return Decision.of(K.CONTACT)
    measured = fact.first("figure", "km", "vehicles") is not None
    at_border = trip is not None and trip.stage in AT_BORDER
    if _is_stopped_by_others(fact):
        return STILL if at_border else Decision.of(K.ROAD_CHECK)
    counted = fact.first("figure", "vehicles") is not None
    if fact.beyond is None and (counted or (measured and _is_at_its_post(fact, trip))):
        return Decision.of(K.JOINED_QUEUE)  # "встали 15-ми", "встал на маштаково 3 км"
    if fact.beyond is None and (measured or fact.crossing is not None):
        return Decision.between(K.JOINED_QUEUE, K.BREAKDOWN)
    if at_border:
        return Decision.between(K.POSITION, K.BREAKDOWN)
    return Decision.of(K.BREAKDOWN)


def _is_stopped_by_others(fact: Fact) -> bool:
    """`остановили`, `мобильный пост остановил`."""
    keys = [token.key for token in fact.chart.tokens]
    patrol = any(key.startswith(_PATROLS) for key in keys)
    return "остановили" in keys or (patrol and "остановил" in keys)


def _is_at_its_post(fact: Fact, trip: KnownTrip | None) -> bool:
    named = fact.crossing
    return named is not None and trip is not None and named.value == trip.crossing


def rest(fact: Fact, _trip: KnownTrip | None) -> Decision:
    """`ночует в Пестравке` tells where it is."""
    if fact.first("place") is not None or fact.first("post") is not None:
        return STILL  # "орыстар түскі асқа кетті"
    by_book = any(w.lasted is not None for w in fact.whens)  # "пауза по тахо 9 часов"
    return Decision.of(K.NOTE if by_book else K.CONTACT)


def still(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Standing at the entry post tells that it got there."""
    there = trip is not None and trip.stage in (Stage.ENTRY_POST, Stage.INSPECTED)
    shut = fact.first("notice", "not_accepting") is not None  # "орыстар қабылдамай тұр"
    named = fact.crossing is not None or fact.first("post") is not None
    if trip is not None and trip.stage == Stage.EN_ROUTE and _stands_since(fact):
        return Decision.between(K.JOINED_QUEUE, K.POSITION)  # "тоже там стоят с ночи"
    if trip is None or there or shut or not named or waits_for_post(fact):
        return STILL
    away = trip.stage not in AT_BORDER and fact.first("figure") is None
    if away and fact.first("post") is not None:
        return at_post(fact, trip, is_state=True)
    if fact.first("figure") is not None or exit_side(fact, trip.direction):
        return STILL
    return at_post(fact, trip, is_state=True)


def _stands_since(fact: Fact) -> bool:
    return any(said.role == "since" and said.has_time for said in fact.whens)


def inspected(fact: Fact, trip: KnownTrip | None) -> Decision:
    """`досмотр кончился`: it is on the post still, unless it went on."""
    return passed(fact, trip) if fact.has("passed", "passed_border") else STILL


def breakdown(fact: Fact, _trip: KnownTrip | None) -> Decision:
    """`печка не греет, но едет`: whether it is to be set to broken is asked."""
    if drives_all_the_same(fact):
        return Decision.between(K.BREAKDOWN, K.NOTE)
    return Decision.of(K.BREAKDOWN)
