"""Verbs of what has not happened yet, by their forms: "выпустят", "өтпекші", "шақырмаса"."""

import re

from core.phrase.reading.spans import Chart, Span
from core.phrase.reading.wishes import is_if

_PREFIXED = r"^(?:при|до|вы|за|от|по|про|раз|рас|у|с|пере|подъ|въ|объ|об|на|воз|вз|с)"
_RUSSIAN_AHEAD = re.compile(
    _PREFIXED + r"(?:йд|езж?д|ед|ст|пуст|пущ|груз|груж|зов|ним|нес|вез|вед|верн|стан|встан|став"
    r"|прав|прос|шл|гон|бер|берут|чин|мен|каж|дад|цеп|оформ|реш|чат|ключ|мот|ход|крут|тян|лож)"
    r"(?:ет|ут|ят|ит|ат|ем|им)(?:ся)?$"
)
_IMPERFECTIVE = re.compile(
    r"(?:ыва|ива|ява|езжа|ход[ия]т|гружа|пуска|став[ля]я|ворач|ход(?:ит|ят|им))"
)
_KAZAKH_WE = re.compile(r"(?:(?<![мбп][ае]й)(?<=[аей])|(?<=[ае]р))м[ыи][зн]$")
_CONDITIONAL = re.compile(r"[мбп][ае]с[ае](?:м|н|к|лар|лер|ныз|низ)?$")
_ABOUT_TO = re.compile(r"[гк][ае]л[ыи]$")
_SHORTEST_CONDITION = 6


def find_tenses(chart: Chart) -> None:
    """Put a kind over the verbs of what has not happened: `condition`, or `expected`."""
    _turn_promises_of_trucks(chart)
    for i, token in enumerate(chart.tokens):
        span = chart.at(i)
        if token.kind != "word" or (span is not None and span.end - span.start > 1):
            continue
        behind = chart.tokens[i + 1].key if i + 1 < len(chart.tokens) else ""
        if _ABOUT_TO.search(token.key) and behind in ("жатыр", "отыр"):
            chart.put(Span("kind", "expected", i, i + 2))  # "кіргелі жатыр"
            continue
        if is_condition(token.key) and (span is None or span.group == "kind"):
            chart.put(Span("kind", "condition", i, i + 1))
        elif span is None and is_ahead(token.key):
            chart.put(Span("kind", "expected", i, i + 1))


def _turn_promises_of_trucks(chart: Chart) -> None:
    """`233 вызвали, обещают запустить в 16`: the truck, and no post that opens again."""
    told = [s for s in chart.spans() if s.group in ("notice", "crossing", "who")]
    again = [s for s in told if s.is_("notice", "reopens")]
    of_truck = any(s.group == "who" for s in told)
    if of_truck and all(s.group == "who" or s in again for s in told):
        of_him = (s for s in again if _lets_in(chart, s))
        for span in of_him:
            chart.put(Span("kind", "expected", span.start, span.end))


def _lets_in(chart: Chart, span: Span) -> bool:
    """`обещают запустить`, not `не открывается`."""
    words = chart.tokens[span.start : span.end]
    return any(token.key.startswith(("запуст", "обеща")) for token in words)


def find_bare_conditions(chart: Chart) -> None:
    """`до 18 не отзвонится - набрать хозяина`: an `если` nobody typed."""
    for span in chart.spans():
        before, until = chart.at(span.start - 1), chart.at(span.start - 2)
        denied = before is not None and before.group == "negation"
        timed = until is not None and until.is_("when", "until", "by")
        behind = chart.spans(span.end)
        ahead = span.is_("kind", "expected") or is_ahead(chart.tokens[span.start].key)
        if ahead and denied and timed and any(s.is_("kind", "reminder") for s in behind):
            chart.put(Span("kind", "condition", span.start, span.end))


def is_ahead(key: str) -> bool:
    """True of a verb of what will be: "выпустят", "дойдут", "тиейміз", "ауыстырамын"."""
    we = len(key) > _SHORTEST_CONDITION and _KAZAKH_WE.search(key)
    return bool(we) or bool(_RUSSIAN_AHEAD.search(key) and not _IMPERFECTIVE.search(key))


def is_condition(key: str) -> bool:
    """True of a Kazakh verb that makes a condition: "шақырмаса", "хабарласпаса"."""
    return (len(key) >= _SHORTEST_CONDITION and bool(_CONDITIONAL.search(key))) or is_if(key)
