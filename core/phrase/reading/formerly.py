"""Where it was before, told without its unit: "7 км, ночью 10 было", "12 км, утром было 15"."""

from core.phrase.reading.spans import Chart, Span

WAS = frozenset(["был", "была", "было", "были", "еди", "болган", "was", "were"])
"""Words that put what stands beside them before now (folded)."""

_MOST_KM = 60
_WHEN = ("part", "day", "weekday", "hour_word", "moment")
_ENDS = frozenset([",", ";", ".", "\n"])


def find_former_km(chart: Chart) -> None:
    """Put a figure of km over the bare number beside `было` in a line that tells km."""
    if not any(s.is_("figure", "km") for s in chart.spans()):
        return
    for i, token in enumerate(chart.tokens):
        if token.key not in WAS:
            continue
        found = next((j for j in (i - 1, i + 1) if _is_bare_count(chart, j)), None)
        if found is not None and _is_timed(chart, i, found):
            chart.put(Span("figure", "km", found, found + 1, chart.tokens[found].number))


def _is_bare_count(chart: Chart, i: int) -> bool:
    if not chart.is_free(i) or chart.tokens[i].kind != "number" or chart.tokens[i].ending:
        return False
    number, before, behind = chart.tokens[i].number, chart.at(i - 1), chart.at(i + 1)
    hour = before is not None and before.is_("time", "at", "by", "since", "until")
    unit = behind is not None and behind.group in ("unit", "part", "month")
    return number is not None and 0 < number <= _MOST_KM and not (hour or unit)


def _is_timed(chart: Chart, was: int, count: int) -> bool:
    """True where the words around tell when that was."""
    breaks = [j for j, token in enumerate(chart.tokens) if token.text in _ENDS]
    start = max((j + 1 for j in breaks if j < was), default=0)
    end = min((j for j in breaks if j > was), default=len(chart.tokens))
    told = [s for s in chart.spans(start, end) if s.group in _WHEN]
    hours = (j for j in range(start + 1, end) if j != count and chart.tokens[j].kind == "number")
    at = any((s := chart.at(j - 1)) is not None and s.is_("time", "at") for j in hours)
    return bool(told) or at
