"""Deeds of somebody else: "получатель ждёт", "русские ушли на обед", "второй выехал к нему"."""

import itertools

from core.phrase.naming.spoken_of import Who
from core.phrase.reading.spans import Chart, Span
from core.phrase.vocabulary import Vocabulary

_OWN = (
    *("жд", "ожид", "идет", "идут", "стоит", "стоят", "стоял", "едет", "едут", "ехал", "уех"),
    *("ушел", "ушл", "уход", "выех", "вышел", "вышл", "выезж", "приех", "прибы", "приш"),
    *("подъех", "подош", "доех", "заех", "зашел", "зашл", "верн", "возвр", "обеда", "отдых"),
    *("спит", "спят", "уснул", "пошел", "пошл", "поех", "лег", "кутип", "кутуде", "келд"),
    *("кетт", "кетип", "waits", "waiting", "left", "arrived"),
)
"""How verbs begin that tell what one does himself; "выпустил", "загнал" are done to the truck."""
_DONE_TO = ("called", "passed", "entered", "turned_back", "refused", "inspection")
_BESIDE = frozenset(["перед", "впереди", "позади", "возле", "рядом", "мимо"])
_NEIGHBOURS = ("сосед", "попутчик", "знаком")
_GO_BY = ("прош", "проех", "проход", "пропуст", "пустил", "запуст")
"""What trucks of others do, and of a post is told of ours: "рефы прошли"."""
_DEEDS = frozenset(
    {"waiting", "still", "stood", "departed", "left", "arrived", "diverted", "rest", "going_home"}
    | {"going_back", "passed", "entered", "moved"}
)
_CUSTOMERS = frozenset(["клиент", "заказчик", "получатель", "покупатель", "хозяин", "перевозчик"])
_STAYS = frozenset({"waiting", "still", "stood"})
_WHERE = frozenset({"at_post", "waiting_area_in", "neutral", "arrived", "to_storage"})
_BETWEEN = frozenset(
    (
        *("stop", "when", "day", "part", "moment", "time", "unit", "ordinal", "numeral", "amount"),
        *("who", "negation", "person", "place", "post", "direction", "hint", "vehicle_class"),
        "hour_word",
    )
)
_PREPOSITIONS = frozenset(["к", "ко", "у", "от", "с", "со", "на", "по", "для", "за", "from", "at"])
_TO_HIM = frozenset(["нему", "ним", "ней", "оган"])
_US = frozenset(["нас", "его", "ее", "машину", "фуру", "груз", "him", "us"])
_WAITED_FOR = ("ждут", "ожидают", "ждет", "ожидает")
_BEHIND = ("жд", "ожид", "приех", "прибы")
_REACH, _STRANGE = 4, 1


def find_others_deeds(chart: Chart, words: Vocabulary) -> None:
    """Make a remark of what a person does, and a halt of what the people of a post do."""
    of_truck = any(isinstance(s.value, Who) for s in chart.spans())
    if not of_truck and any(s.group == "crossing" for s in chart.spans()):
        return  # "сырым, рефы идут без очереди"
    _put_aside_those_beside(chart)
    for span in chart.spans():
        if _is_remark(chart, span, words):
            chart.put(Span("kind", "note", span.start, span.end))
        key = chart.tokens[span.start].key
        if not span.is_("kind", *_DEEDS) or not key.startswith((*_OWN, *_GO_BY)):
            continue
        role = _subject_before(chart, span, words) or _subject_behind(chart, span, words)
        if role != "crowd" and not key.startswith(_OWN):
            continue
        stays = span.code in _STAYS and (role == "crowd" or _is_measured(chart, span))
        if role in ("person", "crowd") and not stays:
            _put_aside(chart, span, "note")
        elif role == "post":
            _put_aside(chart, span, "still")
            _take_off_posts(chart, span, words)


def _put_aside_those_beside(chart: Chart) -> None:
    """`перед 417 фура сломалась`, `у соседа омарова лопнуло колесо`: whose truck it is not."""
    for who in chart.spans():
        led = chart.tokens[who.start - 1].key if who.start else ""
        if not isinstance(who.value, Who) or not (led in _BESIDE or led.startswith(_NEIGHBOURS)):
            continue
        start, end = who.start, who.end
        while start > 0 and chart.tokens[start - 1].kind != "sign":
            start -= 1
        while end < len(chart.tokens) and chart.tokens[end].kind != "sign":
            end += 1
        for span in chart.spans(start, end):
            if span.is_("kind", *_DONE_TO, "breakdown", "to_storage"):
                chart.put(Span("kind", "note", span.start, span.end))


def _is_remark(chart: Chart, span: Span, words: Vocabulary) -> bool:
    """What a person wants, that he does not answer, what he refuses, what is done to others."""
    called = span.is_("kind", "contact_attempt")  # "1191 клиент не отвечает"
    if called or _is_wish_alone(chart, span):
        return _subject_before(chart, span, words) == "person"
    refuses = span.is_("kind", "refused") and _is_customers_no(chart, span)
    return refuses or (span.is_("kind", *_DONE_TO) and _is_done_to_others(chart, span, words))


def _is_wish_alone(chart: Chart, span: Span) -> bool:
    """`клиент платить не хочет`; `инспектор хочет на рентген` is of the truck."""
    kinds = (s for s in chart.spans() if s.group == "kind")
    return span.is_("unsure", "plan") and next(kinds, None) is None


def _is_customers_no(chart: Chart, span: Span) -> bool:
    """`клиент отказался ждать`; an inspector refuses the truck."""
    before = chart.tokens[max(0, span.start - 2) : span.start]
    return any(token.key in _CUSTOMERS for token in before)


def _is_done_to_others(chart: Chart, span: Span, words: Vocabulary) -> bool:
    """`вызвали соседей`, `пропустили колонну`: those who are named behind it."""
    behind = chart.tokens[span.end].key if span.end < len(chart.tokens) else ""
    return words.role("subject", behind) == "crowd"


def _put_aside(chart: Chart, span: Span, code: str) -> None:
    """The verb, and where it was done: "едет на пост"."""
    chart.put(Span("kind", code, span.start, span.end))
    for i in range(span.end, min(span.end + _REACH, len(chart.tokens))):
        behind = chart.at(i)
        if chart.tokens[i].kind == "sign":
            break
        if behind is not None and behind.is_("kind", *_WHERE):
            chart.put(Span("stop", "filler", behind.start, behind.end))


def _take_off_posts(chart: Chart, verb: Span, words: Vocabulary) -> None:
    """`казахи пропустили, русские стоят`: nobody got to the post that does not work."""
    for span in chart.spans(0, verb.start):
        named = words.role("subject", chart.tokens[span.start].key) == "post"
        apart = any(t.kind == "sign" for t in chart.tokens[span.end : verb.start])
        if span.group == "post" and named and not apart:
            chart.put(Span("stop", "filler", span.start, span.end))


def _subject_before(chart: Chart, span: Span, words: Vocabulary) -> str:
    """The role of a noun in the nominative before the verb, in the same breath."""
    strange = 0
    for i in range(span.start - 1, -1, -1):
        token, here = chart.tokens[i], chart.at(i)
        role = words.role("subject", token.key)
        if role:
            led = i > 0 and chart.tokens[i - 1].key in _PREPOSITIONS
            return "" if led or (here is not None and here.group == "source") else role
        if token.kind == "sign" or words.is_listed("says", token.key):
            return ""
        strange += here is None
        if strange > _STRANGE or (here is not None and here.group not in _BETWEEN):
            return ""
    return ""


def _subject_behind(chart: Chart, span: Span, words: Vocabulary) -> str:
    """`ждёт нас экспедитор`, `ждут 417 в самаре`, `выехал к нему на легковой`."""
    last = min(span.end + _REACH, len(chart.tokens))
    keys = []
    for token in chart.tokens[span.end : last]:
        if token.kind == "sign":
            break
        keys.append(token.key)
    verb = chart.tokens[span.start].key
    if any(a in ("к", "ко") and b in _TO_HIM for a, b in itertools.pairwise(keys)):
        return "person"
    if verb in _WAITED_FOR and (_US & {*keys[:1]} or _waits_for_one(chart, span)):
        return "person"
    if not verb.startswith(_BEHIND):
        return ""
    named = (i for i, key in enumerate(keys) if words.role("subject", key) == "person")
    first = next(named, None)
    led = first is not None and first > 0 and keys[first - 1] in _PREPOSITIONS
    return "" if first is None or led else "person"


def _waits_for_one(chart: Chart, span: Span) -> bool:
    """`ждут 417`: one truck stands behind a verb of several."""
    behind = chart.at(span.end)
    if (
        behind is None
        or not isinstance(behind.value, Who)
        or chart.tokens[span.start].key != "ждут"
    ):
        return False
    return sum(isinstance(s.value, Who) for s in chart.spans()) == 1


def _is_measured(chart: Chart, span: Span) -> bool:
    """`хозяин стоит 9 км`: he drives himself."""
    return any(s.is_("figure", "km", "vehicles") for s in chart.spans(span.start))
