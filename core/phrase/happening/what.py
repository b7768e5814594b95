"""From the words of a fact to the kind of event, by what the trip is doing and where it goes."""

from collections.abc import Callable

from core.domain.crossing import Side
from core.domain.event import EventKind as K
from core.domain.trip import Stage
from core.phrase.happening.bare import is_towed, without_kind
from core.phrase.happening.border import (
    at_post,
    entered,
    inspection,
    moved,
    neutral,
    queued,
    standing_at_post,
    waiting_area,
)
from core.phrase.happening.changes import driver_changed, truck_changed
from core.phrase.happening.decision import (
    GONE,
    STILL,
    Decision,
    direction_of,
    exit_side,
    names_other_post,
)
from core.phrase.happening.facts import Fact
from core.phrase.happening.journey import (
    arrived,
    by_way_of,
    delivered,
    departed,
    diverted,
    drives_on,
    empty,
    going_back,
    going_home,
    mending,
    repaired,
    to_storage,
    unloading,
)
from core.phrase.happening.passing import part_passed, passed, released
from core.phrase.happening.planned import (
    CHANGES,
    expected,
    is_late,
    is_of_later,
    is_planned,
    is_to_do,
    names_customer,
    promise,
    slot_booked,
    swapped,
)
from core.phrase.happening.refusals import held, not_let, refused, turned_back
from core.phrase.happening.sayings import (
    QUEUED,
    is_call_come,
    is_his_wish,
    is_of_downtime,
    is_of_money,
    is_of_sending,
    is_of_stay,
    is_of_trailer_left,
    is_outage_of_post,
    is_pace_of_post,
    is_paper_sent,
    is_stuck_in_line,
    takes_nobody,
)
from core.phrase.happening.standing import breakdown, inspected, rest, still, stood
from core.phrase.known import KnownTrip

_ORDER = (
    "promise",
    "slot_lost",
    "slot_moved",
    "swapped",
    "slot_booked",
    "truck_changed",
    "trailer_changed",
    "driver_changed",
    "expected",
    "repaired",
    "to_storage",
    "delivered",
    "unloading",
    "empty",
    "turned_back",
    "refused",
    "breakdown",
    "mending",
    "waiting_area_out",
    "waiting_area_in",
    "inspection",
    "inspected",
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
    "held",
    "stood",
    "still",
    "rest",
    "contact_attempt",
    "contact",
    "note",
)
_MAY_BE_UNSURE = frozenset(
    {K.CALLED, K.EXIT_POST_IN, K.EXIT_POST_OUT, K.ENTRY_POST_IN, K.RELEASED, K.REFUSED}
    | {K.TURNED_BACK, K.TO_STORAGE, K.ARRIVED, K.DELIVERED, K.INSPECTION, K.BREAKDOWN}
)
_OF_THE_DESK = frozenset(
    {"promise", "reminder", "note", "slot_booked", "slot_moved", "slot_lost", "swapped"}
    | {kind.value for kind in (K.TRUCK_CHANGED, K.TRAILER_CHANGED, K.DRIVER_CHANGED)}
)
"""What, when it did not happen, tells nothing of where the truck is."""
_BESIDE_A_WISH = frozenset({"wish", "note", "expected", "contact", "queue", "empty"})
_SAYS_IT_WENT = frozenset({"left", "passed", "passed_border", "departed"})
_WENT_OVER = frozenset({"diverted", "departed", "left"})
_PROCESSED = ("оформля", "ресимде", "process", "done")
_ACTS = frozenset(["акт", "протокол", "хаттама"])
_OFFICERS = ("инспектор", "таможенник", "кеденш", "пограничник", "шекараш", "следовател")
_ANSWER = ("жауап", "ответ")
_I_RANG = frozenset(["звандадым", "звондадым", "звандадык", "звондадык", "звонила"])


def decide(fact: Fact, trip: KnownTrip | None) -> Decision:
    """The kind of event a fact tells of; where the word is unsure, that is asked."""
    decision = _decided(fact, trip)
    paid = is_of_money(fact, decision.kind) or is_of_downtime(fact, decision.kind)
    paid = paid or (decision.kind == K.POSITION and is_of_trailer_left(fact))
    if paid or is_paper_sent(fact) or (is_of_stay(fact) and fact.kinds):
        return Decision.of(K.NOTE)
    if is_planned(fact, decision.kind):
        return Decision.of(K.REMINDER)
    contradicted = decision.kind == K.RELEASED and _SAYS_IT_WENT & set(fact.negated)
    maybe = decision.kind in _MAY_BE_UNSURE and fact.first("unsure", "maybe") is not None
    if contradicted or maybe:  # "отпустили, но не выехал"
        return Decision.between(*decision.kinds, K.POSITION)
    ahead = fact.first("unsure") is not None or fact.has("expected")
    if decision.kind in CHANGES and (is_to_do(fact) or is_of_later(fact)):
        return Decision.of(K.NOTE if fact.said is None else K.REMINDER)
    if decision.kind in CHANGES and ahead:
        return Decision.between(decision.kind, K.NOTE)
    return decision


def _decided(fact: Fact, trip: KnownTrip | None) -> Decision:
    to_remember = fact.kinds[:1] == ["reminder"] or fact.kinds == ["slot_booked", "reminder"]
    if to_remember or fact.has("condition") or _is_only_wished(fact):
        return _to_remember(fact)
    if by_way_of(fact, trip):
        return Decision.of(K.DIVERTED, Side.ROUTE)
    if is_pace_of_post(fact) or is_outage_of_post(fact):
        return Decision.of(K.CONTACT)
    if not fact.kinds:
        return _denied(fact, trip) if fact.negated else without_kind(fact, trip)
    went_on = fact.has("passed", "passed_border", "entered", "part_passed", "neutral", "called")
    told = (c for c in _ORDER if _says(fact, c))
    unloaded = fact.has("left") and trip is not None and trip.stage in GONE
    leaves = fact.has("left", "departed") and not unloaded  # "выехал пустой" from the customer
    aside = {"empty"} if went_on or leaves else set()
    aside |= {"empty"} if fact.has(*QUEUED) else set()  # "порожний хвост 4 км с 5 утра"
    aside |= {"truck_changed"} if fact.has("breakdown") else set()
    aside |= {"breakdown"} if is_stuck_in_line(fact) else set()
    aside |= {"rest"} if fact.has("contact_attempt") else set()  # "көтермейді, ұйықтап қалды ма"
    aside |= {"arrived"} if is_call_come(fact) else set()
    aside |= {"waiting_area_in"} if went_on and fact.beyond is not None else set()
    aside |= {"repaired"} if went_on and drives_on(fact) else set()
    code = next((c for c in told if c not in aside), None)
    special = _SPECIAL.get(code or "")
    if special is not None:
        return special(fact, trip)
    return Decision.of(K(code)) if code else Decision()


def _to_remember(fact: Fact) -> Decision:
    """Whatever it reminds of; `если до 20 не вызовут, переносим` where an hour is told."""
    numbered = any(token.kind == "phone" for token in fact.chart.tokens)  # "звонить на 8701…"
    if not fact.whens and not fact.numbers and is_of_sending(fact):
        return Decision.of(K.NOTE)
    if fact.first("kind", "slot_moved") is not None and is_late(fact) and not is_of_later(fact):
        return Decision.of(K.NOTE)  # "16дагы бронды ауыстыру керек, үлгермейміз"
    at_once = fact.has("reminder") and not (numbered or is_his_wish(fact))
    return Decision.of(K.REMINDER if at_once or _tells_when(fact) else K.NOTE)


def _tells_when(fact: Fact) -> bool:
    """`если сегодня дойдет` sets no hour."""
    if fact.has("wish") and fact.said is None:
        return False  # "чтобы до обеда сдал"
    return any(w.clock or w.part or w.ago is not None or w.offset != 0 for w in fact.whens)


def _is_only_wished(fact: Fact) -> bool:
    """`чтобы сдал`, `кезекке тұрсын деп айттым`: nothing beside it has happened."""
    aside = {"promise"} if not names_customer(fact) else set()
    return fact.has("wish") and set(fact.kinds) <= _BESIDE_A_WISH | aside


def _denied(fact: Fact, trip: KnownTrip | None) -> Decision:
    """What did not happen leaves it where it was; who does not stand any more has moved."""
    if set(fact.negated) == {"contact"}:
        return Decision.of(K.CONTACT_ATTEMPT)  # "не на связи", "не перезвонил"
    if set(fact.negated) == {"expected"} and _is_of_receiving(fact):
        return Decision.of(K.NOTE)  # "раньше понедельника не примут"
    if "promise" in fact.negated or set(fact.negated) <= _OF_THE_DESK:
        return Decision.of(K.NOTE)  # "клиенту ничего не обещал"
    if set(fact.negated) == {"expected"} and trip is not None and trip.stage in GONE:
        return Decision.of(K.NOTE)  # "выгрузки нет, склад закрыт"
    if set(fact.negated) <= _WENT_OVER and names_other_post(fact, trip):
        return Decision.of(K.NOTE)  # "собирается уйти на таскалу"
    return Decision.of(K.CONTACT) if set(fact.negated) == {"still"} else STILL


def _is_of_receiving(fact: Fact) -> bool:
    told = (fact.chart.tokens[s.start].key for s in fact.spans if s.is_("kind", "expected"))
    named = fact.first("post") is not None or fact.crossing is not None
    return not named and any(key.startswith("прим") for key in told)


def _says(fact: Fact, code: str) -> bool:
    if code == "queued":
        return fact.has(*QUEUED)
    return fact.has(code)


def _contact_attempt(fact: Fact, _trip: KnownTrip | None) -> Decision:
    """`русские не берут`: nobody is let in; the telephone is another thing."""
    span = fact.first("kind", "contact_attempt")
    words = () if span is None else fact.chart.tokens[span.start : span.end]
    taken = len(words) > 1 and words[-1].key.startswith("бер")
    by_post = taken and fact.first("post") is not None
    answer = bool(words) and words[0].key.startswith(_ANSWER)
    by_post = by_post or takes_nobody(fact, words)
    by_post = by_post or (answer and any(s.group == "reason" for s in fact.chart.spans()))
    return STILL if by_post else Decision.of(K.CONTACT_ATTEMPT)


def _contact(fact: Fact, _trip: KnownTrip | None) -> Decision:
    """`на связи, 6 км` tells where he stands."""
    if fact.first("figure", "km", "vehicles"):
        return STILL
    rang = any(token.key in _I_RANG for token in fact.chart.tokens) or names_customer(fact)
    span = fact.first("kind", "contact")
    rang = rang or (span is not None and span.start - 1 in fact.unknown)  # "волга-трейд звондады"
    return Decision.of(K.NOTE if rang else K.CONTACT)


def _note(fact: Fact, trip: KnownTrip | None) -> Decision:
    """`хозяин сказал, осталось 3 км` tells where it stands."""
    if is_towed(fact, trip):
        return Decision.between(K.BREAKDOWN, K.NOTE)
    processed = any(t.key.startswith(_PROCESSED) or t.key in _ACTS for t in fact.chart.tokens)
    if processed and fact.first("post") is not None:
        return at_post(fact, trip, is_state=True)
    measured = fact.first("figure", "km") is not None and fact.first("to_barrier") is not None
    return STILL if measured else Decision.of(K.NOTE)


def _called(fact: Fact, trip: KnownTrip | None) -> Decision:
    """The queue calls onto the first post; the second one only waves on."""
    on_strip = trip is not None and trip.stage == Stage.NEUTRAL
    far = fact.first("post") is not None and exit_side(fact, direction_of(trip)) is False
    in_line = fact.first("figure", "vehicles") is not None  # "на табло 300"
    if _is_to_somebody(fact) or _is_by_somebody(fact):
        return Decision.between(K.CALLED, K.NOTE)
    return STILL if far or on_strip or in_line else Decision.of(K.CALLED)


def _is_to_somebody(fact: Fact) -> bool:
    """`вызвали к инспектору`, `вызвали в офис`."""
    span = fact.first("kind", "called")
    at = span.end if span is not None else len(fact.chart.tokens)
    keys = fact.chart.tokens[at : at + 2]
    return (
        len(keys) > 1
        and keys[0].key in ("в", "к", "ко")
        and (at + 1 in fact.unknown or fact.first("person") is not None)
    )


def _is_by_somebody(fact: Fact) -> bool:
    """`инспектор вызвал`: the queue calls by its board."""
    keys = (fact.chart.tokens[i].key for st in fact.stretches for i in range(st.start, st.end))
    return any(key.startswith(_OFFICERS) for key in keys)


_SPECIAL: dict[str, Callable[[Fact, KnownTrip | None], Decision]] = {
    "queued": queued,
    "neutral": neutral,
    "driver_changed": driver_changed,
    "truck_changed": truck_changed,
    "entered": entered,
    "at_post": standing_at_post,
    "passed": passed,
    "passed_border": released,
    "part_passed": part_passed,
    "moved": moved,
    "inspection": inspection,
    "inspected": inspected,
    "mending": mending,
    "stood": stood,
    "not_let": not_let,
    "going_back": going_back,
    "going_home": going_home,
    "left": departed,
    "departed": departed,
    "diverted": diverted,
    "to_storage": to_storage,
    "waiting_area_in": waiting_area,
    "refused": refused,
    "turned_back": turned_back,
    "rest": rest,
    "expected": expected,
    "breakdown": breakdown,
    "contact": _contact,
    "empty": empty,
    "delivered": delivered,
    "slot_booked": slot_booked,
    "arrived": arrived,
    "promise": promise,
    "swapped": swapped,
    "unloading": unloading,
    "repaired": repaired,
    "contact_attempt": _contact_attempt,
    "held": held,
    "note": _note,
    "called": _called,
    "still": still,
}
