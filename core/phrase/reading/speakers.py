"""Who told it where that is not the driver: "куанышев говорит", "жүргізушілер айтты"."""

from core.phrase.naming.spoken_of import Who
from core.phrase.reading.spans import Chart, Span
from core.phrase.vocabulary import Vocabulary

CARRIER = "перевозчик"
"""The source of what a carrier, or his dispatcher, tells of the truck he has hired out."""

_REACH = 3
_BY_WORDS_OF = frozenset(["слов", "словам"])
_SMALL = ("stop", "source", "time")


def find_speakers(chart: Chart, words: Vocabulary) -> None:
    """Put a span of group `source` over each person who says something of a truck or a post."""
    for i, token in enumerate(chart.tokens):
        code, span = words.role("speaker", token.key), chart.at(i)
        taken = span is not None and (span.end - span.start > 1 or span.group == "source")
        if code and not taken and _says(chart, i, words) is not None:
            chart.put(Span("source", code, i, i + 1))
    for span in chart.spans():
        if isinstance(span.value, Who) and span.value.is_carrier:
            said = _says(chart, span.end - 1, words)
            if said is not None and _is_open(chart, said):
                chart.put(Span("source", CARRIER, said, said + 1))


def _says(chart: Chart, i: int, words: Vocabulary) -> int | None:
    """The word of saying behind somebody or right before him."""
    last = min(i + 1 + _REACH, len(chart.tokens))
    for j in range(i + 1, last):
        if chart.tokens[j].kind == "sign":
            break
        if words.is_listed("says", chart.tokens[j].key):
            return j
    before = chart.tokens[i - 1].key if i else ""
    told = before in _BY_WORDS_OF or words.is_listed("says", before)
    return i - 1 if before and told else None


def _is_open(chart: Chart, i: int) -> bool:
    span = chart.at(i)
    return span is None or (span.end - span.start == 1 and span.group in _SMALL)
