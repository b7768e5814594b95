"""Nouns of what is not there: "вызова нет", "отказа не было", "шақырту келмеді", "no refusal"."""

from core.phrase.reading.denial import is_kazakh_no
from core.phrase.reading.spans import Chart, Span

_NOUNS = frozenset(
    {"called", "refused", "turned_back", "inspection", "loading", "unloading", "delivered"}
    | {"breakdown", "in_queue", "at_post", "neutral", "waiting_area_in", "to_storage", "expected"}
)
_NONE = frozenset(["нет", "нету", "жок"])
_WITHOUT = frozenset(["нет", "нету", "без", "no", "without", "никакого", "никакой", "никаких"])
_BOARD_REACH = 4
_COME = (
    *("бы", "буд", "приш", "приход", "поступ", "получ", "дал", "дают", "объяв", "ожида"),
    *("предвид", "намеч", "предлаг", "come", "came", "received"),
)
_CANCELLED = ("отмен", "аннул", "cancel")
_KAZAKH_COME = ("кел", "бол", "ал", "бер")
_PARTICIPLES = ("ган", "ген", "кан", "кен")
_SMALL = ("stop", "moment", "day", "conjunction", "to_barrier")
_WHERE_TO = ("time", "post", "crossing", "kind")
_OF_ANOTHER = ("reason", "paper", "person", "place")
_GENITIVE = ("а", "я", "и", "ы", "ов", "ок")
_PAST = ("ла", "ли", "ся", "сь")


def is_absent(chart: Chart, span: Span, since: int) -> bool:
    """True where a noun is followed by its absence, or stands behind it."""
    if span.code not in _NOUNS:
        return False
    if span.code == "called" and _is_not_shown(chart, span):
        return True
    return _is_none_behind(chart, span) or _is_without(chart, span, since)


def _is_not_shown(chart: Chart, span: Span) -> bool:
    """`на табло его номера нет`."""
    on_board = any(token.key.startswith("табло") for token in chart.tokens[span.start : span.end])
    behind = chart.tokens[span.end : span.end + _BOARD_REACH]
    return on_board and any(token.key in _NONE for token in behind)


def _is_none_behind(chart: Chart, span: Span) -> bool:
    genitive = _is_genitive(chart, span)
    i = _past(chart, span.end, (*_SMALL, *_WHERE_TO) if genitive else _SMALL)
    if i >= len(chart.tokens):
        return False
    key = chart.tokens[i].key
    at = _past(chart, span.end, ("who", *_SMALL))
    if at < len(chart.tokens) and chart.tokens[at].key.startswith(_CANCELLED):
        return True  # "вызов 233 отменили"
    if key in _NONE:
        return genitive or not _tells_of_another(chart, i + 1)
    negation = chart.at(i)
    if negation is not None and negation.group == "negation":
        behind = negation.end
        return behind < len(chart.tokens) and chart.tokens[behind].key.startswith(_COME)
    i = _past(chart, span.end, _SMALL)
    key, behind = chart.tokens[i].key, i + 1
    has_not = behind < len(chart.tokens) and chart.tokens[behind].key == "жок"
    came = key.startswith(_KAZAKH_COME)
    return came and (is_kazakh_no(key) or (has_not and key.endswith(_PARTICIPLES)))


def _past(chart: Chart, i: int, groups: tuple[str, ...]) -> int:
    """Past `пока`, `еще`, `на рентген`, but no further than the word that denies."""
    while i < len(chart.tokens) and chart.tokens[i].key not in _NONE:
        here = chart.at(i)
        if here is None or here.group not in groups:
            break
        i = here.end
    return i


def _tells_of_another(chart: Chart, i: int) -> bool:
    """`отказ, нет печати`: the absence is of what stands behind it."""
    if i >= len(chart.tokens) or chart.tokens[i].kind == "sign":
        return False
    here = chart.at(i)
    return here is None or here.group in _OF_ANOTHER


def _is_without(chart: Chart, span: Span, since: int) -> bool:
    i = span.start - 1
    while i > since and (small := chart.at(i)) is not None and small.group in _SMALL:
        if chart.tokens[i].key in _WITHOUT:
            break
        i = small.start - 1
    if i < since or chart.tokens[i].key not in _WITHOUT:
        return False
    return _is_genitive(chart, span) or chart.tokens[span.start].text.isascii()


def _is_genitive(chart: Chart, span: Span) -> bool:
    key = chart.tokens[span.start].key
    return key.endswith(_GENITIVE) and not key.endswith(_PAST)
