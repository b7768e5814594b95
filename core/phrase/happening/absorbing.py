"""Facts that only fill in what was said before them join it: "отказ, стоит на стоянке"."""

from core.phrase.happening.border import waits_for_post
from core.phrase.happening.facts import Fact
from core.phrase.happening.parting import ASIDE
from core.phrase.happening.refusals import turned_by_himself

_STAYS = frozenset(
    [
        "departed",
        "mending",
        "empty",
        "going_home",
        "left",
        "going_back",
        "still",
        "stood",
        "rest",
        "waiting_area_in",
        "at_post",
        "road_check",
        "not_let",
    ]
)
_RUNG = (
    "called",
    "rang",
    "phoned",
    "rung",
    "позвонил",
    "набрал",
    "набирал",
    "конырау",
    "звонил",
    "звандады",
    "звондады",
)
_DECIDES = frozenset(
    [
        "refused",
        "turned_back",
        "breakdown",
        "mending",
        "passed",
        "passed_border",
        "delivered",
        "to_storage",
        "contact_attempt",
        "repaired",
        "arrived",
        "swapped",
    ]
)


def absorb(found: list[Fact]) -> list[Fact]:
    """`отказ, стоит на стоянке` is one fact: what only fills in joins what was said before."""
    kept: list[Fact] = []
    sure = any(fact.has(*_DECIDES) and not _is_guessed(fact) for fact in found)
    for fact in found:
        if kept and sure and fact.has(*_DECIDES) and _is_guessed(fact):
            fact.kinds.clear()  # "солярка қатып қалды, прогрев жасап жатыр"
            _join(kept[-1], fact)
        elif kept and _queues_where_it_came(kept[-1], fact):
            kept[-1].kinds.clear()
            _join(kept[-1], fact)
        elif kept and (_goes_elsewhere(kept[-1], fact) or _fills_in(kept[-1], fact)):
            _join(kept[-1], fact)
        else:
            kept.append(fact)
    return kept


def _goes_elsewhere(before: Fact, fact: Fact) -> bool:
    """`развернулся, ушёл на таскалу`."""
    turned = before.kinds == ["turned_back"] and turned_by_himself(before)
    return turned and fact.crossing is not None and fact.has("diverted", "departed", "left")


def _queues_where_it_came(before: Fact, fact: Fact) -> bool:
    """`маштаковке келді, кезекке тұрды`."""
    came = before.kinds == ["arrived"] and before.crossing is not None and not before.whens
    return came and fact.has("joined_queue", "in_queue", "waiting_area_in")


def _fills_in(before: Fact, fact: Fact) -> bool:
    if fact.has("slot_lost") and before.kinds == ["note"]:
        return True  # "броні жоқ, күйіп кеткен"
    if fact.has("contact_attempt") and _is_only_rung(before):
        before.kinds.clear()
        return True
    measured = fact.first("figure", "km", "vehicles") is not None
    if measured or fact.said is not None or fact.first("command") is not None:
        return False
    if _names_post(before) and _names_post(fact) and not waits_for_post(fact):
        return False  # "прошли Маштаково, стоим у наших"
    said = set(fact.kinds)
    if said <= {"still"} and (said or fact.negated):
        return not before.has(*ASIDE) or before.has("contact_attempt")
    return bool(said) and said <= _STAYS and before.has(*_DECIDES)


def _is_guessed(fact: Fact) -> bool:
    """All it tells stands on words with a slip: beside a fact that is plain, a guess is none."""
    slips = {typed for typed, _ in fact.chart.read_as}
    told = [s for s in fact.spans if s.group == "kind"]
    return bool(told) and all(fact.chart.tokens[s.start].key in slips for s in told)


def _is_only_rung(fact: Fact) -> bool:
    """`called, no reply`: the desk rang, and nobody called the truck."""
    words = [fact.chart.tokens[s.start].key for s in fact.spans if s.group == "kind"]
    return bool(words) and all(word.startswith(_RUNG) for word in words)


def _names_post(fact: Fact) -> bool:
    return fact.first("post") is not None or fact.crossing is not None


def _join(before: Fact, fact: Fact) -> None:
    before.stretches += fact.stretches
    before.spans += fact.spans
    before.kinds += fact.kinds
    before.negated += fact.negated
    before.whens += fact.whens
    before.numbers += fact.numbers
    before.unknown += fact.unknown
