"""Km without their unit: driven ("за ночь 4 проехали"), or left where others are driven."""

from core.phrase.reading.spans import Chart, Span
from core.phrase.vocabulary import Vocabulary

_MOST_KM = 60
_PERIODS = ("part", "day", "moment")


def find_driven(chart: Chart, words: Vocabulary) -> None:
    """Put a figure of km over each bare number that can only be km."""
    told = any(s.is_("figure", "km") for s in chart.spans())
    for i in range(len(chart.tokens)):
        is_km = (told and _is_left(chart, i)) or _is_driven(chart, i, words)
        if is_km and _is_count(chart, i):
            chart.put(Span("figure", "km", i, i + 1, chart.tokens[i].number))


def _is_count(chart: Chart, i: int) -> bool:
    token = chart.tokens[i]
    number = token.number
    before = chart.at(i - 1)
    timed = before is not None and before.group == "time" and chart.tokens[i - 1].key != "бери"
    return (
        number is not None
        and chart.is_free(i)
        and not timed
        and not token.ending
        and 0 < number <= _MOST_KM
    )


def _is_left(chart: Chart, i: int) -> bool:
    """`прошел 3 км, осталось 6`, `кешегі 9 км, бүгін 7`: nothing stands behind it."""
    before, after = chart.at(i - 1), chart.at(i + 1)
    if after is not None and after.is_("to_barrier"):
        return True
    ends = after is None and (i + 1 == len(chart.tokens) or chart.tokens[i + 1].kind == "sign")
    of_now = before is not None and (before.is_("day", "0") or before.is_("moment", "now"))
    return ends and before is not None and (of_now or before.is_("to_barrier"))


def _is_driven(chart: Chart, i: int, words: Vocabulary) -> bool:
    """A verb of moving beside it, and how long it took: no hour, no trucks."""
    around = (j for j in (i - 1, i + 1) if 0 <= j < len(chart.tokens))
    moves = any(words.is_listed("creeps", chart.tokens[j].key) for j in around)
    return moves and any(
        s.group in _PERIODS or s.is_("time", "since") or s.is_("unit", "per_day", "per_hour")
        for s in chart.spans(0, i)
    )
