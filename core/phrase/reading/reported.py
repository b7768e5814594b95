"""What somebody orders or asks, told in Kazakh: "қайтарсын деді", "қашан келеді деп сұрады"."""

import re

from core.phrase.reading.spans import Chart, Span
from core.phrase.vocabulary import Vocabulary

_SAID = frozenset(["деди", "дейди", "деп", "десин", "деген", "дед"])
_ORDERED = re.compile(r"^.+[^аеиоуыяю]с[ыи]н$")  # "тұрасың" is no order
_ORDERS = frozenset(
    ["бур", "жибер", "кайтар", "кайт", "кут", "токта", "шык", "кир", "сал", "хабарлас", "звонда"]
)
_REACH = 5


def find_reported(chart: Chart, words: Vocabulary) -> None:
    """Put a note over an order or a question and the word of saying behind it."""
    for i, token in enumerate(chart.tokens):
        if token.kind != "word":
            continue
        behind = chart.tokens[i + 1].key if i + 1 < len(chart.tokens) else ""
        span = chart.at(i)
        single = span is None or span.end - span.start == 1
        if behind in _SAID and single and _is_order(token.key):
            chart.put(Span("kind", "note", i, i + 2))
        elif words.role("question", token.key) == "leads":
            _put_question(chart, i)


def _is_order(key: str) -> bool:
    return key in _ORDERS or bool(_ORDERED.match(key))


def _put_question(chart: Chart, i: int) -> None:
    """`қашан келеді деп`, from the word that asks to the word of saying."""
    last = min(i + 1 + _REACH, len(chart.tokens))
    for j in range(i + 1, last):
        if chart.tokens[j].kind == "sign" or chart.tokens[j].kind == "number":
            return
        if chart.tokens[j].key in _SAID:
            chart.put(Span("kind", "note", i, j + 1))
            return
