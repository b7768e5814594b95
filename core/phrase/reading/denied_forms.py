"""A Kazakh verb that denies, found by the form that tells: босатпаған by босатты."""

import re

from core.phrase.reading.spans import Chart, Span
from core.phrase.vocabulary import Vocabulary

_DENYING = re.compile(r"^(.{3,})[мбп][ае](?:ды|ди|дык|дик|дым|дим|ган|ген|пты|пти)$")
_TELLING = ("ды", "ди", "ты", "ти", "ган", "ген", "кан", "кен")
_DEEDS = frozenset(
    {"passed", "entered", "left", "arrived", "delivered", "loaded", "called", "turned_back"}
    | {"joined_queue", "breakdown"}
)


_CASES = ("дан", "ден", "тан", "тен", "нан", "нен", "га", "ге", "ка", "ке", "на", "не")
_BESIDE = ("day", "part", "time", "moment", "post", "beyond", "negation", "place", "hour_word")
_STILL = frozenset(["али", "еще", "жук", "тоже", "да", "де", "калай", "still"])


def _may_be_of_truck(chart: Chart, i: int) -> bool:
    """Behind a plate, a name that begins the line, a place; `жауап келмеген` is of the answer."""
    if i <= 0 or chart.tokens[i].kind != "word":
        return True
    span = chart.at(i)
    if chart.tokens[i].key in _STILL:
        return True
    return chart.tokens[i].key.endswith(_CASES) if span is None else span.group in _BESIDE


def find_denied_forms(chart: Chart, words: Vocabulary) -> None:
    """Put a span of group `kind` over each such verb nobody knows; that it denies shows its end."""
    for i, token in enumerate(chart.tokens):
        found = _DENYING.match(token.key) if token.kind == "word" and chart.is_free(i) else None
        if found is None or not _may_be_of_truck(chart, i - 1):
            continue
        told = {sense for end in _TELLING if (sense := words.sense(found[1] + end)) is not None}
        deeds = {code for group, code in told if group == "kind" and code in _DEEDS}
        if len(told) == 1 and deeds:
            chart.put(Span("kind", deeds.pop(), i, i + 1))
