"""Wishes, fears and orders: "чтобы сдал", "лишь бы не развернули", "хвостқа тұрсын"."""

import re

from core.phrase.reading.spans import Chart, Span

_NEVER_WISHED = frozenset(
    {"contact_attempt", "contact", "still", "waiting", "note", "condition", "reminder", "held"}
    | {"promise", "rest"}
)
_BEHIND = 3
_PAST = re.compile(r"(?:л|ла|ли|ло|лся|лась|лись|лось|[дт][ыи]|[дт]ык|[дт]ик|[дт]ым|[дт]им)$")
_LET_HIM = re.compile(r"(?:[^аеёиоуыэюя]|[мбп][ае])с[ыи]н(?:дар|дер)?$")
_LET_US = re.compile(r"(?:[ае]й(?:ын|ин|ык|ик)|йинши|йыншы)$")
_IF = re.compile(r"(?:[^аеёиоуыэюясй]|[мбп][ае])с[ае](?:м|н|к|ныз|низ)?$")
_NOT_VERBS = (
    "дайын",
    "сайын",
    "кейин",
    "дейин",
    "мейин",
    "кешкисин",
    "тандай",
    "бокс",
    "курс",
    "процес",
)
_NOUNS = ("жайын", "сарайын", "трасс", "касс", "масс", "пресс", "рельс", "одесс", "апельс")
_MUST = frozenset(["керек", "ушин", "керег"])
_SAY = ("айт", "дедим", "дедик", "дениз", "ескерт")
_ASKS = frozenset(["ма", "ме", "ба", "бе", "па", "пе"])
_SHORTEST = 4


def is_wished(chart: Chart, span: Span, since: int, until: int) -> bool:
    """True for a word of what somebody wants, fears or orders, within its stretch of the line."""
    if span.code in _NEVER_WISHED:
        return False
    if any(s.is_("wish") for s in chart.spans(since, span.start)):
        return True
    if span.end < until and chart.is_free(span.end) and chart.tokens[span.end].key == "бы":
        return True  # "развернули бы уже"
    if _PAST.search(chart.tokens[span.end - 1].key):
        return False
    if any(s.is_("wish", "fear") for s in chart.spans(span.end, until)):
        return True  # "бронь күйіп кетеді деп қорқып тұр"
    return _is_wished_behind(chart, span, until)


def is_if(key: str) -> bool:
    """True of a Kazakh verb that makes a condition and denies nothing: "жетсе", "өтіп кетсек"."""
    return (
        len(key) > _SHORTEST
        and bool(_IF.search(key))
        and not key.startswith((*_NOT_VERBS, *_NOUNS))
    )


def _is_wished_behind(chart: Chart, span: Span, until: int) -> bool:
    """`кезекке тұрсын`, `қоймаға қоя ма деп`: the verb behind the noun, or its own ending."""
    for i in range(span.end - 1, min(span.end + _BEHIND, until)):
        here, key = chart.at(i), chart.tokens[i].key
        told = i >= span.end and here is not None and here.group == "kind"
        if told and _PAST.search(key) and key not in _MUST:
            return False
        if _is_form_of_wish(key) or (i >= span.end and (key in _MUST or _is_said(chart, i))):
            return True
    return False


def _is_form_of_wish(key: str) -> bool:
    if len(key) <= _SHORTEST or key.startswith((*_NOT_VERBS, *_NOUNS)):
        return False
    return bool(_LET_HIM.search(key) or _LET_US.search(key))


def _is_said(chart: Chart, i: int) -> bool:
    """`тұр деп айт`, `қоя ма деп`."""
    behind = chart.tokens[i + 1].key if i + 1 < len(chart.tokens) else ""
    if chart.tokens[i].key in _ASKS and chart.is_free(i):
        return behind in ("деп", "екен")
    return chart.tokens[i].key == "деп" and behind.startswith(_SAY) and not _PAST.search(behind)
