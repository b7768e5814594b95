"""Facts that only fill in what was said before them join it: "отказ, стоит на стоянке"."""

from core.phrase.happening.border import waits_for_post
from core.phrase.happening.facts import Fact
from core.phrase.happening.parting import ASIDE
from core.phrase.happening.refusals import goes_on, turned_by_himself
from core.phrase.reading.spans import Span

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
_DRIVES = ("поех", "едет", "еду", "тронул", "двин", "жолга", "moving", "on")
_UNDER_WAY = ("жолда", "в", "ед", "ид", "катит", "on", "келе")
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
        guessed = sure and fact.has(*_DECIDES) and _is_guessed(fact)
        if kept and (guessed or _is_on_its_way(kept[-1], fact)):
            fact.kinds.clear()  # "солярка қатып қалды, прогрев жасап жатыр"
            _join(kept[-1], fact)
        elif kept and _drives_on(kept[-1], fact):
            _join(kept[-1], fact)
            kept[-1].kinds.remove("repaired")
        elif kept and _went_and_passed(kept[-1], fact):
            kept[-1].kinds.clear()  # "едет, прошел"
            _join(kept[-1], fact)
        elif (kept and _changes_trailer(kept[-1], fact)) or (
            kept and _queues_where_it_came(kept[-1], fact)
        ):
            kept[-1].kinds.clear()
            _join(kept[-1], fact)
        elif kept and (_goes_with(kept[-1], fact) or _fills_in(kept[-1], fact)):
            _join(kept[-1], fact)
        else:
            kept.append(fact)
    return kept


def _is_onto_strip(before: Fact, fact: Fact) -> bool:
    """`пропустили в 12:05, он уже на нейтралке`: out of the first post."""
    named = before.first("post") is not None or before.crossing is not None
    return before.kinds == ["passed"] and not named and fact.kinds == ["neutral"] and not fact.whens


def _goes_with(before: Fact, fact: Fact) -> bool:
    """What tells of the same thing in other words."""
    stays = (_is_held_up, _waits_there, _stands_since)
    goes = (_goes_elsewhere, _goes_when_called, _is_onto_strip)
    return any(way(before, fact) for way in (*stays, *goes))


def _stands_since(before: Fact, fact: Fact) -> bool:
    """`очередь 5 км, встал 13:30`: when he joined it."""
    queued = before.has("joined_queue", "in_queue", "queue") and not before.whens
    return queued and fact.kinds == ["stood"] and fact.said is not None and not fact.unknown


def _goes_when_called(before: Fact, fact: Fact) -> bool:
    """`вызов пришел, едет к посту`: on no road yet."""
    goes = bool(fact.kinds) and set(fact.kinds) <= {"departed", "left", "moved"}
    return before.kinds == ["called"] and goes and not fact.whens and fact.crossing is None


def _goes_elsewhere(before: Fact, fact: Fact) -> bool:
    """`развернулся, ушёл на таскалу`."""
    turned = before.kinds == ["turned_back"] and turned_by_himself(before)
    return turned and fact.crossing is not None and fact.has("diverted", "departed", "left")


def _queues_where_it_came(before: Fact, fact: Fact) -> bool:
    """`маштаковке келді, кезекке тұрды`."""
    came = before.kinds == ["arrived"] and before.crossing is not None
    came = came and not (before.whens and fact.whens)  # "12:00-де сырымға жетті, кезекке тұрды"
    measured = fact.has("queue") and fact.first("figure", "km", "vehicles") is not None
    return came and (measured or fact.has("joined_queue", "in_queue", "waiting_area_in"))


def _drives_on(before: Fact, fact: Fact) -> bool:
    """`прошёл русских в 13:40, поехал дальше`: nothing was broken."""
    went = before.has("passed", "passed_border") and not before.has("breakdown", "mending")
    drives = [s for s in fact.spans if s.is_("kind", "repaired")]
    return went and fact.kinds == ["repaired"] and fact.said is None and _only_drives(fact, drives)


def _went_and_passed(before: Fact, fact: Fact) -> bool:
    return before.kinds == ["departed"] and not before.whens and fact.kinds == ["passed"]


def _only_drives(fact: Fact, told: list[Span]) -> bool:
    keys = (fact.chart.tokens[span.start].key for span in told)
    return all(key.startswith(_DRIVES) for key in keys)


def _is_held_up(before: Fact, fact: Fact) -> bool:
    """`өтпеді әлі, орыстар жібермей жатыр`: so it is with everybody, and no refusal."""
    waits = set(before.kinds) <= {"still"} and bool(before.kinds or before.negated)
    now = fact.kinds == ["not_let"] or (fact.kinds == ["refused"] and goes_on(fact))
    return waits and now and fact.first("reason") is None


def _changes_trailer(before: Fact, fact: Fact) -> bool:
    """`перецепили, прицеп теперь 45 ABC 07`: no other truck is named."""
    change = before.first("kind", "truck_changed")
    since = change.end if change is not None else 0
    names_truck = bool(before.numbers) or any(
        s.group == "who" and s.start >= since for s in before.spans
    )
    return before.kinds == ["truck_changed"] and fact.has("trailer_changed") and not names_truck


def _waits_there(before: Fact, fact: Fact) -> bool:
    """`на разгрузку приехал, впереди 4 машины`: no queue of the border."""
    ahead = fact.first("figure", "vehicles") is not None and not (fact.kinds or fact.whens)
    return ahead and before.has("arrived", "unloading") and fact.crossing is None


def _fills_in(before: Fact, fact: Fact) -> bool:
    lost = fact.has("slot_lost") and before.kinds == ["note"]  # "броні жоқ, күйіп кеткен"
    if lost or _is_tried_again(before, fact) or _is_why(before, fact):
        return True
    measured = fact.first("figure", "km", "vehicles") is not None
    answered = measured and before.kinds == ["contact_attempt"]  # "набирал, говорит 5 км"
    if (answered or fact.has("contact_attempt")) and _is_only_rung(before):
        before.kinds.clear()
        return True
    if measured or fact.said is not None or fact.first("command") is not None:
        return False
    if _names_post(before) and _names_post(fact) and not waits_for_post(fact):
        return False  # "прошли Маштаково, стоим у наших"
    said = set(fact.kinds) - ({"note"} if fact.has("still") else set())  # "запчасть күтіп тұр"
    if said <= {"still"} and (said or fact.negated):
        return not before.has(*ASIDE) or before.has("contact_attempt")
    return bool(said) and said <= _STAYS and before.has(*_DECIDES)


def _is_why(before: Fact, fact: Fact) -> bool:
    """`клиенту позвонить в 15, опаздываем`: why it is to be done."""
    remark = fact.kinds == ["note"] and not fact.whens and fact.first("figure") is None
    return before.kinds == ["reminder"] and remark


def _is_on_its_way(before: Fact, fact: Fact) -> bool:
    """`30 шақырым қалды, жолда`."""
    left = before.first("to_barrier") is not None and before.first("figure", "km") is not None
    drives = fact.kinds == ["departed"] and not fact.whens and fact.crossing is None
    word = fact.first("kind", "departed")
    key = fact.chart.tokens[word.start].key if word is not None else ""
    return left and drives and key.startswith(_UNDER_WAY)


def _is_tried_again(before: Fact, fact: Fact) -> bool:
    """`молчит, набирал 3 раза`."""
    return before.kinds == fact.kinds == ["contact_attempt"] and not fact.whens


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
