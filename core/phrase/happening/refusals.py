"""Not let in, held, refused, turned back: what a post does to a truck, and what it only may be."""

from core.domain.crossing import Side
from core.domain.event import EventKind as K
from core.domain.trip import Stage
from core.phrase.happening.border import at_post
from core.phrase.happening.decision import (
    GONE,
    STILL,
    Decision,
    names_other_post,
    side_by_stage,
    side_told,
)
from core.phrase.happening.facts import Fact
from core.phrase.happening.sayings import QUEUED
from core.phrase.known import KnownTrip
from core.phrase.naming.spoken_of import Who

_HIMSELF = ("лся", "лась", "лись")
_CHECKS = ("повторн", "провер", "взвеш", "весы", "рентген", "досмотр", "осмотр", "перевзв", "доп")
_LETTING = ("пропус", "впус", "выпус", "пуска", "пуст", "оформ")
_INFINITIVES = ("ть", "ться", "ти", "тись", "чь")
_NOW = ("ают", "ает", "ют", "йди", "тур", "жатыр")
_NOBODY = frozenset(["никого", "никто", "ешкимди", "nobody"])


def not_let(fact: Fact, trip: KnownTrip | None) -> Decision:
    """With its reason told it is a refusal; where nobody is let in, ours only stands."""
    if any(token.key in _NOBODY for token in fact.chart.tokens):
        return STILL
    if trip is not None and trip.stage in GONE and fact.first("post") is None:
        return Decision.of(K.CONTACT)  # "охрана не пускает" at the customer's gate
    if fact.first("reason") is not None:
        return refused(fact, trip)
    waits = trip is not None and trip.stage == Stage.NEUTRAL
    if waits or fact.has("still") or fact.negated:
        return STILL  # he waits before the second post
    return Decision.between(K.POSITION, K.REFUSED)


def refused(fact: Fact, trip: KnownTrip | None) -> Decision:
    """`груз не приняли`: only with a paper named it is surely of the border."""
    span = fact.first("kind", "refused")
    taken = span is not None and fact.chart.tokens[span.end - 1].key.startswith("принял")
    if taken and trip is not None and trip.stage in GONE:
        return Decision.of(K.NOTE)  # "приёмщик не принял 3 паллеты"
    if taken and fact.first("reason") is None:
        return Decision.between(K.REFUSED, K.NOTE)
    if span is not None and fact.chart.tokens[span.start].key.endswith(_HIMSELF):
        return _refused_himself(fact, span.end)
    waits = fact.has("still") or bool(fact.negated)  # "өтпеді әлі, орыстар жібермей жатыр"
    waits = waits or any(token.key in _NOBODY for token in fact.chart.tokens)
    if goes_on(fact) and fact.first("reason") is None and waits:
        return STILL  # "система не работает, никого не пропускают"
    lasts = any(w.lasted is not None or w.role == "since" for w in fact.whens)
    if lasts and fact.kinds == ["refused"] and fact.first("reason") is None and goes_on(fact):
        return Decision.between(K.POSITION, K.REFUSED)  # "не пропускают уже 3 часа"
    return Decision.of(K.REFUSED, side_told(fact, trip) or side_by_stage(trip))


def _refused_himself(fact: Fact, behind: int) -> Decision:
    """`отказался платить`: of a post only to let trucks through is told so."""
    keys = [token.key for token in fact.chart.tokens[behind : behind + 2]]
    if any(key.startswith(_LETTING) for key in keys):
        return Decision.of(K.REFUSED, side_told(fact, None))
    does = any(key.endswith(_INFINITIVES) or key in ("от", "ото") for key in keys)
    return Decision.of(K.NOTE) if does else Decision.between(K.NOTE, K.REFUSED)


def goes_on(fact: Fact) -> bool:
    """Told as it is now: "не пропускают", "жібермейді"."""
    span = fact.first("kind", "refused")
    return span is not None and fact.chart.tokens[span.end - 1].key.endswith(_NOW)


def turned_back(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Sent back, from the side that is named; who turned by himself for another post went there."""
    if turned_by_himself(fact) and names_other_post(fact, trip):
        return Decision.of(K.DIVERTED, Side.ROUTE)
    if _is_sent_again(fact):
        return Decision.between(K.INSPECTION, K.POSITION, K.TURNED_BACK)
    if fact.has(*QUEUED, "waiting_area_in"):
        return Decision.between(K.POSITION, K.TURNED_BACK)  # "вернули обратно в очередь"
    beyond = trip is not None and trip.stage in GONE and fact.first("side", "road") is None
    if beyond and any(
        isinstance(s.value, Who) and s.value.text in _orders(trip) for s in fact.spans
    ):
        return Decision.between(K.NOTE, K.TURNED_BACK)  # "1190 вернули из-за брака"
    return Decision.of(K.TURNED_BACK, side_told(fact, trip))


def _is_sent_again(fact: Fact) -> bool:
    """`вернули на повторное взвешивание`: to another check, not the way it came."""
    span = fact.first("kind", "turned_back")
    if span is None or not fact.chart.tokens[span.start].key.startswith("верн"):
        return False
    keys = [token.key for token in fact.chart.tokens[span.end :]]
    to_it = keys[keys.index("на") + 1 :] if "на" in keys else []
    return bool(to_it) and to_it[0].startswith(_CHECKS)


def _orders(trip: KnownTrip | None) -> tuple[str, ...]:
    return trip.orders if trip is not None else ()


def turned_by_himself(fact: Fact) -> bool:
    """`развернулся`, not `развернули`."""
    span = fact.first("kind", "turned_back")
    return span is not None and fact.chart.tokens[span.start].key.endswith(_HIMSELF)


def held(fact: Fact, trip: KnownTrip | None) -> Decision:
    """`держат`: with a reason told it may be a refusal; `документы смотрят` is none."""
    if any(" " not in code for code in fact.codes("reason")):
        return Decision.between(K.POSITION, K.REFUSED)
    return at_post(fact, trip, is_state=True) if fact.first("post") is not None else STILL
