"""Facts that name no happening: a figure, a place, a reason, a plan."""

from core.domain.event import EventKind as K
from core.domain.trip import Stage
from core.phrase.happening.border import at_post, driven, only_at_crossing
from core.phrase.happening.decision import GONE, STILL, Decision, names_other_post
from core.phrase.happening.facts import Fact
from core.phrase.happening.passing import passed
from core.phrase.known import KnownTrip
from core.phrase.reading.denial import is_willing


def without_kind(fact: Fact, trip: KnownTrip | None) -> Decision:
    """What a fact without a word of what happened tells of."""
    measured = fact.first("figure", "km", "vehicles") is not None  # "1185 заявка, 12 шақырым"
    if fact.first("rest_of") is not None or (fact.first("order") is not None and not measured):
        return Decision.of(K.REMINDER if fact.said is not None else K.NOTE)
    if fact.first("paper") is not None or is_taken_by_post(fact):
        return Decision.of(K.NOTE)
    if fact.first("way") is not None:
        return STILL
    if _is_of_road(fact):
        return Decision.of(K.CONTACT)
    return (
        _planned_or_measured(fact, trip)
        or _by_reason(fact)
        or _by_place(fact, trip)
        or _by_little(fact)
    )


def _is_of_road(fact: Fact) -> bool:
    """`трасса озинки-ершов перекрыта`, `на таскале рентген не работает`: he is on no post."""
    if fact.first("notice", "outage") is not None and not fact.numbers:
        return fact.first("figure") is None
    shut = fact.first("notice", "closure") is not None
    shut = shut and (fact.first("notice", "road") is not None or fact.crossing is not None)
    return shut or fact.first("notice", "road_closed") is not None


def _planned_or_measured(fact: Fact, trip: KnownTrip | None) -> Decision | None:
    if _is_only_planned(fact) and fact.first("reason") is not None:
        return Decision.of(K.NOTE)  # "фито керек деп жатыр"
    if _is_only_planned(fact):
        return Decision.of(K.NOTE) if names_other_post(fact, trip) else STILL
    unloads = trip is not None and trip.stage in GONE and fact.crossing is None
    if unloads and fact.first("figure", "vehicles") is not None and fact.first("post") is None:
        return Decision.of(K.CONTACT)  # "алдында 4 машина" before the ramp
    if fact.first("figure", "km", "vehicles", "road_km", "km_range") is not None:
        over = fact.is_pace and fact.first("figure", "km") is not None and driven(fact)
        return Decision(kind=K.POSITION, kinds=(K.POSITION,), progress=over)
    if is_towed(fact, trip):
        return Decision.between(K.BREAKDOWN, K.NOTE)
    return None


def is_taken_by_post(fact: Fact) -> bool:
    """`ночью взяли 30 машин`: so many went in, and nobody says how many are ahead."""
    count = fact.first("figure", "vehicles")
    around = () if count is None else (count.start - 1, count.end)
    keys = (fact.chart.tokens[i].key for i in around if 0 <= i < len(fact.chart.tokens))
    return any(key in _TOOK for key in keys)


def _by_reason(fact: Fact) -> Decision | None:
    if fact.first("reason") is not None:
        told = fact.first("figure", "money") is not None or _is_counted(fact)
        told = told or fact.first("person") is not None  # "документы у инспектора"
        told = told or any(t.key.startswith(_WRITTEN) for t in fact.chart.tokens)
        told = told or any(w.has_day for w in fact.whens)  # "права до 25.11"
        told = told or any(fact.chart.tokens[i].key.endswith(_TO_DO) for i in fact.unknown)
        return Decision.of(K.NOTE) if told else Decision.between(K.REFUSED, K.NOTE)
    return None


def _is_counted(fact: Fact) -> bool:
    """`штраф 5000`, `пломба 0012345`, `вес 21 т`: a sum, the number of a paper, a weight."""
    weight = fact.first("figure", "other") is not None
    if weight and any(t.key in ("вес", "салмак", "weight") for t in fact.chart.tokens):
        return True
    if fact.first("reason", "R01") is not None and (fact.numbers or fact.whens):
        return True  # "осталось 9 дней в рф"
    return any(len(fact.chart.tokens[i].text) >= _LONG_NUMBER for i in fact.numbers)


def is_towed(fact: Fact, trip: KnownTrip | None) -> bool:
    """Who needs a tow truck has broken down, where nobody said so yet."""
    broken = trip is not None and trip.stage == Stage.BROKEN
    told = "breakdown" in fact.told or "repaired" in fact.told
    return fact.first("person", "towing") is not None and not broken and not told


def _by_place(fact: Fact, trip: KnownTrip | None) -> Decision | None:
    if trip is not None and (fact.first("load", "jam") is not None or _nears_it(fact)):
        return STILL  # "на объездной пробка", "к маштаково подъезжаем"
    if fact.crossing is not None:
        told_pace = fact.first("figure", "per_hour", "per_day") is not None
        return Decision.of(K.CONTACT) if told_pace else only_at_crossing(fact, trip)
    clear = fact.first("load", "clear")
    if clear is not None and fact.chart.tokens[clear.start].key.startswith(_EMPTY):
        return Decision.between(K.DELIVERED, K.NOTE)
    slowly = fact.first("notice", "not_accepting") or fact.first("load", "pace")
    if fact.first("post") is not None and slowly is not None:
        return STILL  # "кз жағы ақырын алады"
    if fact.first("post") is not None:
        too = _is_passed_too(fact)
        return passed(fact, trip) if too else at_post(fact, trip, is_state=True)
    return None


def _is_passed_too(fact: Fact) -> bool:
    """`наших тоже`, behind "прошёл русских": the post in the form of what is passed."""
    post, tokens = fact.first("post"), fact.chart.tokens
    if post is None or tokens[post.start].key not in _PASSED_POSTS or fact.unknown:
        return False
    before = tokens[post.start - 1].key if post.start else ""
    around = {before, *(token.key for token in tokens[post.end : post.end + 1])}
    told = {s.group for s in fact.spans} - {"post", "stop", "who", "when", "conjunction"}
    return bool(around & _TOO) and before not in _NEAR_POST and not (told or fact.numbers)


def _nears_it(fact: Fact) -> bool:
    return fact.crossing is not None and any(
        fact.chart.tokens[i].key.startswith(_NEARS) for i in fact.unknown
    )


def _by_little(fact: Fact) -> Decision:
    if _only_says_no(fact):
        return STILL
    told_of = next((m for group, m in _BARE if fact.first(group) is not None), None)
    is_name = fact.first("place") is not None and fact.unknown  # somebody called like a town
    return told_of if told_of is not None and not is_name else Decision()


def _is_only_planned(fact: Fact) -> bool:
    willing = any(is_willing(fact.chart, i) for i in fact.unknown)
    return willing or fact.first("unsure", "plan", "plan_behind") is not None


def _only_says_no(fact: Fact) -> bool:
    """`417 прошел, 233 нет`, `417 өтті, 148 қалды`."""
    if fact.unknown or fact.numbers or any(s.group not in _SMALL for s in fact.spans):
        return False
    words = (fact.chart.tokens[s.start].key for s in fact.spans if s.group in _SAYING_NO)
    return any(word in ("нет", "жок", "no", "калды", "остался") for word in words)


_PASSED_POSTS = frozenset(["наших", "русских", "казахов"])
_TOO = frozenset(["тоже", "также"])
_NEAR_POST = frozenset(["у", "от", "с", "для", "до", "на", "за"])
_LONG_NUMBER = 4
_WRITTEN = (
    *("просят", "просит", "просил", "сурай", "сурап", "нужн", "нужен", "отдал", "верн", "протокол"),
    *("хаттама", "штраф", "айыппул", "гаи", "fine", "квитанц"),
)
"""What is asked for, written, or paid: no word of a refusal."""
_TOOK = frozenset(["взяли", "забрали", "приняли", "алды", "алыпты", "took", "accepted"])
_NEARS = ("подход", "подъезж", "приближ", "подбира", "near", "approach")
_TO_DO = ("ить", "ать", "ять", "нуть")
_EMPTY = ("бос", "своб", "пуст", "empty", "free")
_SMALL = ("who", "stop", "conjunction", "to_barrier")
_SAYING_NO = ("stop", "to_barrier")
_BARE = (
    ("place", Decision.of(K.POSITION)),
    ("notice", Decision.of(K.CONTACT)),
    ("cause", Decision.of(K.CONTACT)),
)
