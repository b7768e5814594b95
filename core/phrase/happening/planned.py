"""What lies ahead: promises, bookings, and what is expected to happen."""

from datetime import timedelta
from itertools import pairwise

from core.domain.crossing import Side
from core.domain.event import EventKind as K
from core.domain.trip import AT_BORDER, Stage
from core.phrase.happening.decision import STILL, Decision, names_other_post
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTrip
from core.phrase.moments.said import Said
from core.phrase.reading.bookings import TAKEN

CHANGES = (K.TRUCK_CHANGED, K.TRAILER_CHANGED, K.DRIVER_CHANGED)
_PLANNED = frozenset(
    {K.LOADING, K.LOADED, K.ARRIVED, K.UNLOADING, K.DELIVERED, K.DEPARTED, K.TO_STORAGE}
    | {K.EXIT_POST_IN, K.EXIT_POST_OUT, K.ENTRY_POST_IN, K.CALLED}
    | {K.INSPECTION, K.DIVERTED, K.REPAIRED, K.WAITING_AREA_IN, K.JOINED_QUEUE}
)
_TO_DO = ("ить", "ать", "ять", "дет", "рады", "ите", "йте")
_LAST_CLOCK = 2400
_OF_CARGO = ("выгруз", "разгруз", "погруз", "загруз", "доставк", "тусир", "unload")
_IN_TIME = ("улгер", "успева", "успеем", "успеет", "опоздае")
_WAS = frozenset(["был", "была", "было", "были", "болган", "еди", "was", "were"])
_MUST = frozenset(
    ["керек", "надо", "нужно", "нужна", "нужен", "ищем", "ищу", "ищет", "кажет", "должны", "need"]
)
_BECAME = frozenset(["стал", "стала", "стало", "теперь", "now", "болды", "взяли", "алдык", "новая"])
_CANCELLED = (
    *("отмен", "аннулир", "сняли", "слетел", "cancel", "missed", "expired", "куйип", "жанып"),
)
_THROWN = (
    *("перекин", "перебро", "перевел", "передел", "перепис", "передвин", "сдвин", "смести"),
    *("ауысты", "ауысып"),
)
_TO_BE_DONE = ("ть", "ти", "у")
_PAID = ("оплат", "оплач", "проплач", "проплат", "paid")
_UNPAID = ("неоплач", "толенбе", "толемед", "толемеп", "толемег", "unpaid")
_CUSTOMER = (
    *("клиент", "заказчик", "получател", "грузополучател", "тапсырыс", "алушы"),
    *("customer", "client", "consignee"),
)
_WILL_BE = ("буд", "прид", "приед", "прибуд", "достав", "выгруз", "жетк", "жетед", "барад")
_TO_HIM = ("водителю", "шоферу", "жургизушиге", "шопырга", "водиле")
_TO = ("га", "ге", "ка", "ке")
_SAYS = frozenset(["дейди", "говорит", "сказал", "пишет", "says", "said", "обещают", "говорят"])


def promise(fact: Fact, trip: KnownTrip | None) -> Decision:
    """`сообщили клиенту, что опоздает` promises no hour; `импортер обещал` is of others."""
    if _is_said_to_driver(fact) or _tells_what_is_so(fact):
        return Decision.of(K.NOTE)
    if _is_of_others(fact):
        return expected(fact, trip)
    if fact.has("reminder") and not names_customer(fact):
        return Decision.of(K.REMINDER if fact.whens else K.NOTE)  # "обещал узнать к 16"
    if any(token.key in ("хотя", "although") for token in fact.chart.tokens):
        return Decision.of(K.NOTE)  # "не вызвали, хотя обещали в 12"
    tells_more = bool(set(fact.kinds) - {"promise", "expected", "arrived", "delivered"})
    vague = (tells_more or "expected" in fact.told) and not fact.whens  # "айттым тұр деп"
    return Decision.of(K.NOTE if vague else K.PROMISE)


def _tells_what_is_so(fact: Fact) -> bool:
    """`клиенту сказали в 12, что опаздываем`: the hour is of the telling."""
    when = fact.first("when")
    behind = fact.chart.tokens[when.end :] if when is not None else ()
    keys = [token.key for token in behind if token.kind == "word"]
    return keys[:1] == ["что"] and not any(key.startswith(_WILL_BE) for key in keys)


def _is_said_to_driver(fact: Fact) -> bool:
    """`Қайратқа айттым`: told to him, promised to nobody."""
    word = fact.first("kind", "promise")
    before = fact.chart.at(word.start - 1) if word is not None else None
    if before is None or before.group != "who" or names_customer(fact):
        return False
    return fact.chart.tokens[before.end - 1].key.endswith(_TO)


def _is_of_others(fact: Fact) -> bool:
    """Promised by somebody else, or said to somebody else than a customer."""
    if names_customer(fact):
        return False
    keys = [fact.chart.tokens[i].key for st in fact.stretches for i in range(st.start, st.end)]
    named = fact.first("person") is not None or fact.first("post") is not None
    word = fact.first("kind", "promise")
    before = fact.chart.at(word.start - 1) if word is not None else None
    named = named or (before is not None and before.group == "kind")  # "вызов обещали на 17"
    to_him = any(key.startswith(_TO_HIM) for key in keys)
    return named or to_him


def names_customer(fact: Fact) -> bool:
    """True where a customer is spoken of."""
    told = (fact.chart.tokens[i] for st in fact.stretches for i in range(st.start, st.end))
    return any(token.key.startswith(_CUSTOMER) for token in told)


def expected(fact: Fact, trip: KnownTrip | None) -> Decision:
    """What will be has not happened; where the hour is told, the desk is reminded of it."""
    timed = any(w.clock is not None for w in fact.whens)
    ahead = any(w.ago is not None and w.ago < timedelta() for w in fact.whens)
    waits = fact.has("still") and fact.said is None  # "ждет, когда вызовут"
    waits = waits or (fact.has("held") and not timed)
    if waits or (_is_his_word(fact, trip) and not timed and not ahead):
        return STILL
    return Decision.of(K.REMINDER if timed or ahead else K.NOTE)


def slot_booked(fact: Fact, _trip: KnownTrip | None) -> Decision:
    """`не успевает на бронь` speaks of one, and books none."""
    if fact.said is not None and any(s.value == TAKEN for s in fact.spans):
        return Decision.of(K.SLOT_BOOKED)
    if not fact.negated and _is_cancelled(fact):
        return Decision.of(K.SLOT_LOST)
    if _is_unpaid(fact):
        return Decision.of(K.NOTE)
    if (fact.has("moved") or _is_thrown_over(fact)) and fact.said is not None:
        return Decision.of(K.SLOT_MOVED)
    if _only_speaks_of_one(fact):
        return Decision.of(K.NOTE)
    vague = fact.said is None and not any(_may_be_hour(fact, i) for i in fact.numbers)
    paid = any(t.key.startswith("оплати") for t in fact.chart.tokens)  # "бронь оплатили 4500"
    spoken_of = paid or fact.has("note") or fact.negated or fact.unknown
    return Decision.of(K.NOTE if vague and spoken_of else K.SLOT_BOOKED)


def _is_unpaid(fact: Fact) -> bool:
    """`бронь не оплачена`, `бронь төленбеген`: neither taken nor lost."""
    keys = [fact.chart.tokens[i].key for st in fact.stretches for i in range(st.start, st.end)]
    denied = any(led in ("не", "not") and key.startswith(_PAID) for led, key in pairwise(keys))
    return denied or any(key.startswith(_UNPAID) for key in keys)


def _only_speaks_of_one(fact: Fact) -> bool:
    """`хотя бронь была на 12`, `бронь 16:00-ге үлгермейді`, `броньды жылжытуымыз керек`."""
    told = {token.key for token in fact.chart.tokens}
    return bool(is_late(fact) or told & _MUST or (told & _WAS and not told & _BECAME))


def is_late(fact: Fact) -> bool:
    """`не успеваем на 16`, `үлгермейміз`: the hour is the one that is missed."""
    return any(token.key.startswith(_IN_TIME) for token in fact.chart.tokens)


def _may_be_hour(fact: Fact, i: int) -> bool:
    number = fact.chart.tokens[i].number
    return number is None or number <= _LAST_CLOCK


def _is_thrown_over(fact: Fact) -> bool:
    """`бронь с завтра 9 перекинули на воскресенье`: the booking, and not `надо перебронировать`."""
    told = (fact.chart.tokens[i] for st in fact.stretches for i in range(st.start, st.end))
    return any(t.key.startswith(_THROWN) and not t.key.endswith(_TO_BE_DONE) for t in told)


def _is_cancelled(fact: Fact) -> bool:
    told = fact.chart.tokens[fact.stretches[0].start : fact.stretches[-1].end]
    pairs = pairwise(["", *(token.key for token in told)])
    return any(key.startswith(_CANCELLED) and led not in ("не", "not") for led, key in pairs)


def _is_his_word(fact: Fact, trip: KnownTrip | None) -> bool:
    """`болат дейді завтра пустят`: he stands, and hopes."""
    keys = {token.key for token in fact.chart.tokens}
    return trip is not None and trip.stage in AT_BORDER and bool(keys & _SAYS)


def swapped(fact: Fact, trip: KnownTrip | None) -> Decision:
    """`поменял`, `перенесли`, `ауыстырды`: a wheel after a breakdown, else the booked hour."""
    changed = next((kind for kind in CHANGES if fact.has(kind.value)), None)
    if changed is not None:
        return Decision.of(changed)  # "тягачын 655-ке ауыстырды"
    if _is_of_post(fact, trip):
        return Decision.of(K.DIVERTED, Side.ROUTE)
    if "breakdown" in fact.told or fact.has("breakdown"):
        return Decision.of(K.REPAIRED)
    if trip is not None and trip.stage == Stage.BROKEN:
        return Decision.of(K.REPAIRED)
    booked = trip is not None and trip.slot_at is not None
    spoken_of = fact.has("queue", "slot_booked", "in_queue") or "slot_booked" in fact.told
    elsewhere = fact.has("delivered", "unloading", "loading", "expected")
    elsewhere = elsewhere or any(t.key.startswith(_OF_CARGO) for t in fact.chart.tokens)
    elsewhere = elsewhere or names_customer(fact)  # "клиент перенес на вторник"
    if (booked or spoken_of) and fact.said is not None and not elsewhere:
        return Decision.of(K.SLOT_MOVED)
    put_off = elsewhere and fact.said is not None and not names_customer(fact)
    return Decision.of(K.REMINDER if put_off else K.NOTE)  # "разгрузку перенесли на завтра"


def _is_of_post(fact: Fact, trip: KnownTrip | None) -> bool:
    """`меняем на таскалу`, `пост поменяли, таскала`: where it is to cross."""
    booked = fact.has("queue", "slot_booked", "in_queue", "breakdown", "expected")
    return names_other_post(fact, trip) and not booked and not names_customer(fact)


def is_planned(fact: Fact, kind: K | None) -> bool:
    """`ждём выгрузку завтра`, `unloading Monday`, `завтра в 9 брокеру`."""
    said = fact.said
    if said is None:
        return False
    if kind is None:
        return _lies_ahead(fact, said)
    awaited = kind == K.POSITION and set(fact.kinds) == {"still"} and said.clock is not None
    if awaited and (said.offset or 0) > 0 and not fact.negated:
        return True  # "ждут завтра к 10"
    in_work = kind in (K.LOADING, K.UNLOADING) and said.weekday is not None
    return in_work or (kind in _PLANNED and (said.offset or 0) > 0)


def _lies_ahead(fact: Fact, said: Said) -> bool:
    """A day to come with its hour, or a while from now, and no word of what happened."""
    if fact.kinds or fact.negated:
        return False
    return is_of_later(fact) and (said.clock is not None or said.ago is not None)


def is_meant_for_later(fact: Fact) -> bool:
    """`завтра в 9 собрание`: an hour of a day to come, and nothing that has happened."""
    said = fact.said
    return said is not None and _lies_ahead(fact, said)


def is_of_later(fact: Fact) -> bool:
    """`перецепка завтра в 10`, `через час пересядет`."""
    said = fact.said
    if said is None:
        return False
    return (said.offset or 0) > 0 or (said.ago is not None and said.ago < timedelta())


def is_to_do(fact: Fact) -> bool:
    """`водителя поменять в 20:00`, `за руль сядет Касымов`: a change to come."""
    changed = (s for s in fact.spans if s.is_("kind", *(kind.value for kind in CHANGES)))
    keys = (fact.chart.tokens[i].key for s in changed for i in range(s.start, s.end))
    return any(key.endswith(_TO_DO) for key in keys)
