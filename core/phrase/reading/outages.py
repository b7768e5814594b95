"""What a post works with and does not: "рентген сломался", "бағдарлама істемейді", "весы чинят"."""

from core.phrase.reading.spans import Chart, Span
from core.phrase.vocabulary import Vocabulary

_BETWEEN = ("time", "part", "day", "stop", "hour_word", "moment", "post", "unit", "conjunction")
_REACH = 6
_WORK, _IDLE = "жумыс", ("истеме", "жасама")


def find_outages(chart: Chart, words: Vocabulary) -> None:
    """Put a notice of an outage over what is out of order, and over the word that says so."""
    for i, token in enumerate(chart.tokens):
        span = chart.at(i)
        known = span is not None and span.group == "notice"
        if known or not words.is_listed("equipment", token.key):
            continue
        out = _out_of_order(chart, i, words)
        if out is not None:
            chart.put(Span("notice", "outage", i, i + 1))
            chart.put(Span("stop", "filler", *out))


def _out_of_order(chart: Chart, i: int, words: Vocabulary) -> tuple[int, int] | None:
    """The words that say it is out of order, beside it or behind a time."""
    for start in range(i - 2, i):
        if start >= 0 and _says_so(chart, start, words) == i:
            return start, i
    for start in range(i + 1, min(i + _REACH, len(chart.tokens))):
        end = _says_so(chart, start, words)
        if end is not None:
            return start, end
        span = chart.at(start)
        is_small = span.group in _BETWEEN if span is not None else _is_figure(chart, start)
        if not is_small:
            return None
    return None


def _is_figure(chart: Chart, i: int) -> bool:
    return chart.tokens[i].kind in ("number", "stamp") or chart.tokens[i].text == ":"


def _says_so(chart: Chart, start: int, words: Vocabulary) -> int | None:
    """The end of `сломался`, `не работает` that begins here."""
    token = chart.tokens[start]
    if words.is_listed("out_of_order", token.key):
        return _past_is(chart, start + 1)
    if start + 1 >= len(chart.tokens):
        return None
    behind = chart.tokens[start + 1].key
    denies = token.key in ("не", "not") and words.is_listed("in_order", behind)
    idle = token.key == _WORK and behind.startswith(_IDLE)
    return _past_is(chart, start + 2) if denies or idle else None


def _past_is(chart: Chart, end: int) -> int:
    """Behind the `тұр` of `істемей тұр`."""
    goes_on = chart.tokens[end - 1].key.endswith(("й", "п"))
    is_so = goes_on and end < len(chart.tokens) and chart.tokens[end].key in ("тур", "жатыр")
    return end + 1 if is_so else end
