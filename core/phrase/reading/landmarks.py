"""A place of the road, and nothing beside it but a truck and an hour: "771 черниговка 13:20"."""

from core.domain.trip import Stage
from core.phrase.known import Place
from core.phrase.naming.spoken_of import Who
from core.phrase.reading.spans import Chart, Span
from core.phrase.vocabulary import Vocabulary

_BESIDE = ("who", "when", "time", "stop", "conjunction")
_SIZES = ("больш", "мал", "улкен", "киши", "нов", "стар")
_SHORT_SIZES = frozenset(["б", "м", "н", "с"])
_TOLD = (
    "passed",
    "moved",
    "departed",
    "still",
    "rest",
    "expected",
    "contact",
    "breakdown",
    "arrived",
)
_CHECKS = ("весов", "досмотр", "рентген", "контрол", "осмотр", "мойк", "медик", "проверк")
_DROVE_PAST = ("прош", "проех", "passed")
_WENT_BY = (*_DROVE_PAST, "минов", "отти", "отип")
_LONGEST = 2
_ON_ROAD = (Stage.EN_ROUTE, Stage.AFTER_BORDER)


def _may_stand_by(span: Span) -> bool:
    """`черниговку проехал`, `глушицаға жетті`."""
    return span.group in _BESIDE or span.is_("kind", *_TOLD)


def _is_driven_past(chart: Chart, free: list[int]) -> bool:
    """`красноармейское проехал` of a truck behind the border: a name nobody knows."""
    if any(chart.tokens[i].key.startswith(_CHECKS) for i in free):
        return False
    beside = (chart.at(free[0] - 1), chart.at(free[-1] + 1))
    told = (s for s in beside if s is not None and s.is_("kind", "passed"))
    return any(chart.tokens[s.start].key.startswith(_DROVE_PAST) for s in told)


def _find_passed_by(chart: Chart, words: Vocabulary) -> None:
    """`проехал Большую Черниговку, к вечеру в Маштаково`: a name of the road beside the deed."""
    for i, token in enumerate(chart.tokens):
        if not chart.is_free(i) or not words.is_listed("landmark", token.key):
            continue
        start = i - 1 if i and chart.is_free(i - 1) and _is_size(chart.tokens[i - 1].key) else i
        beside = (chart.at(start - 1), chart.at(i + 1))
        if any(s is not None and _tells_of_passing(chart, s) for s in beside):
            chart.put(Span("place", "town", start, i + 1, Place(chart.words(start, i + 1), "")))


def _tells_of_passing(chart: Chart, span: Span) -> bool:
    """`проехал`, `өттік`, `миновал`."""
    told = span.is_("kind", "passed", "moved", "departed")
    return told and chart.tokens[span.start].key.startswith(_WENT_BY)


def _is_size(key: str) -> bool:
    return key.startswith(_SIZES) or key in _SHORT_SIZES


def find_landmarks(chart: Chart, words: Vocabulary) -> None:
    """Put a place over a name of the road that stands alone; its zone is left open."""
    whos = [s.value for s in chart.spans() if isinstance(s.value, Who)]
    on_road = any(trip.stage in _ON_ROAD for who in whos for trip in who.trips)
    if on_road:
        _find_passed_by(chart, words)
    if not on_road or any(not _may_stand_by(span) for span in chart.spans()):
        return
    free = [i for i, t in enumerate(chart.tokens) if chart.is_free(i) and t.kind != "sign"]
    if not 0 < len(free) <= _LONGEST or free[-1] - free[0] > _LONGEST:
        return  # between "б" and "глушица" a point may stand
    keys = [chart.tokens[i].key for i in free]
    sized = len(keys) == 1 or _is_size(keys[0])
    beyond = all(trip.stage == Stage.AFTER_BORDER for who in whos for trip in who.trips)
    named = words.is_listed("landmark", keys[-1]) or (beyond and _is_driven_past(chart, free))
    if sized and named:
        start, end = free[0], free[-1] + 1
        chart.put(Span("place", "town", start, end, Place(chart.words(start, end), "")))
