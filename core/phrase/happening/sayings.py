"""Words that sound like a happening and tell of something else: a sum, a wish, others' pace."""

from collections.abc import Sequence

from core.domain.event import EventKind as K
from core.phrase.happening.facts import Fact
from core.phrase.reading.denial import TELEPHONES
from core.phrase.reading.tokens import Token

QUEUED = ("joined_queue", "in_queue", "queue")
"""Codes of the words for standing in the queue."""

_MONEY = ("суточн", "аванс", "предоплат", "командировоч", "деньг", "денег", "акша", "money")
_DOWNTIME = frozenset(["простой", "простоя", "простою", "простои", "простойды", "demurrage"])
_WISHES = frozenset(["просит", "просят", "просил", "сурайды", "сурап", "сурады", "asks", "wants"])
_RINGS = ("набр", "перезв", "позв", "звон", "созв", "звякн", "связ", "хабарл", "call", "ring")
_AT_ONCE = (
    "отправ",
    "скин",
    "дослать",
    "подготов",
    "предупред",
    "передел",
    "жибер",
    "оплатить",
    "айту",
    "проверьте",
    "проверю",
    "уточните",
    "уточню",
    "узнайте",
    "узнаю",
    "спросите",
)
_SENT = ("отправил", "отправлен", "жибердик", "жибердим", "sent")
_TRAILER = ("прицеп", "полуприцеп", "тиркеме")
_LEFT_THERE = ("остал", "остав", "калд", "бросил", "бросаем", "кинул", "отцеп")
_LED = 2
_ALL_THE_SAME = frozenset(["но", "однако", "равно", "бирак", "пока", "сонда", "but", "still"])
_STUCK = ("застр", "турып", "stuck")


def is_of_money(fact: Fact, kind: K | None) -> bool:
    """`штраф 3000 руб`, `суточные 15000 отправила`: the money went, and nobody says how he is."""
    told = fact.first("figure", "money") is not None
    if kind is None:
        named = any(token.key.startswith(_MONEY) for token in fact.chart.tokens)
        measured = fact.first("figure", "km", "vehicles") is not None
        return (told and not measured) or (named and bool(fact.numbers))
    measured = fact.first("figure", "km", "vehicles") is not None
    return kind in (K.CONTACT, K.POSITION) and told and not measured


def is_of_downtime(fact: Fact, kind: K | None) -> bool:
    """`простой с завтрашнего дня считать будет`: days that are paid for, no word of the driver."""
    named = any(token.key in _DOWNTIME for token in fact.chart.tokens)
    measured = fact.first("figure", "km", "vehicles") is not None or fact.has(*QUEUED)
    return named and kind in (K.POSITION, K.CONTACT) and not measured


def is_of_stay(fact: Fact) -> bool:
    """`дни в России закончились`: what is left of his days, and no border passed."""
    return fact.first("reason", "R01") is not None and set(fact.kinds) <= {"passed_border", "note"}


def is_stuck_in_line(fact: Fact) -> bool:
    """`застрял на нейтралке, не пускают`: nothing broke."""
    span = fact.first("kind", "breakdown")
    stuck = span is not None and fact.chart.tokens[span.start].key.startswith(_STUCK)
    at_post = fact.first("post") is not None or fact.crossing is not None
    return stuck and (
        at_post or fact.has(*QUEUED, "neutral", "not_let", "at_post", "held", "waiting_area_in")
    )


def is_his_wish(fact: Fact) -> bool:
    """`просит адрес скинуть`: nobody set an hour; a call he asks for is rung back."""
    span = fact.first("kind", "reminder")
    keys = {fact.chart.tokens[i].key for st in fact.stretches for i in range(st.start, st.end)}
    rings = span is not None and fact.chart.tokens[span.start].key.startswith(_RINGS)
    return bool(keys & _WISHES) and not rings


def is_of_sending(fact: Fact) -> bool:
    """`20000 жіберу керек`, `предупредить клиента`: to be done at once, and no hour to ask for."""
    words = (fact.chart.tokens[s.start].key for s in fact.spans if s.is_("kind", "reminder"))
    return any(key.startswith(_AT_ONCE) for key in words)


def is_pace_of_post(fact: Fact) -> bool:
    """`в час по 4 машины запускают`: how fast the post takes trucks, not that ours went in."""
    rate = fact.first("figure", "per_hour", "per_day")
    ahead = fact.first("to_barrier") is not None and fact.first("figure", "vehicles", "km")
    return rate is not None and not ahead and set(fact.kinds) <= {"entered", "passed", "not_let"}


def is_call_come(fact: Fact) -> bool:
    """`вызов түнгі үште келіпті`: the call came, and no truck."""
    span = fact.first("kind", "called")
    words = ("вызов", "шакырт", "шакыру")
    return span is not None and fact.chart.tokens[span.start].key.startswith(words)


def is_outage_of_post(fact: Fact) -> bool:
    """`говорит, на посту у русских легла система`: the post is named, and he is not told there."""
    down = fact.first("notice", "outage") is not None
    return down and set(fact.kinds) <= {"at_post", "note", "neutral"} and fact.said is None


def is_paper_sent(fact: Fact) -> bool:
    """`инвойс отправили`, `снт жібердік`: a paper went, and no truck."""
    if not set(fact.kinds) <= {"departed", "passed", "left"}:
        return False  # "отказ, отправили на доработку снт"
    told = (s for s in fact.spans if s.group == "kind")
    sent = any(fact.chart.tokens[span.start].key.startswith(_SENT) for span in told)
    return sent and fact.first("reason") is not None and fact.first("post") is None


def takes_nobody(fact: Fact, words: Sequence[Token]) -> bool:
    """`из живой очереди не берут`: a driver alone does not take it, he is one."""
    taken = bool(words) and words[-1].key == "берут"
    return taken and not any(t.key.startswith(TELEPHONES) for t in fact.chart.tokens)


def is_of_trailer_left(fact: Fact) -> bool:
    """`прицеп остался в самаре`, `прицеп оставил`: where the trailer is, and not the truck."""
    keys = [fact.chart.tokens[i].key for st in fact.stretches for i in range(st.start, st.end)]
    trailer = any(key.startswith(_TRAILER) for key in keys)
    left = any(key == "ост" or key.startswith(_LEFT_THERE) for key in keys)
    return trailer and left and fact.first("place") is not None


def drives_all_the_same(fact: Fact) -> bool:
    """`печка не греет, но едет`: what is out of order, and the truck is under way."""
    drives = fact.first("kind", "departed", "going_home")
    if drives is None or fact.has("repaired", "mending"):
        return False
    before = (t.key for t in fact.chart.tokens[max(0, drives.start - _LED) : drives.start])
    return any(key in _ALL_THE_SAME for key in before)
