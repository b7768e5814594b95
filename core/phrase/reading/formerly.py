"""Where it was before, told without its unit: "7 км, ночью 10 было", "12 км, утром было 15"."""

from core.phrase.reading.numerals import numeral
from core.phrase.reading.spans import Chart, Span

WAS = frozenset(["был", "была", "было", "были", "еди", "болган", "was", "were"])
"""Words that put what stands beside them before now (folded)."""

_STAYS = ("сто", "остал", "осталос")
_MOST_KM = 60
_WHEN = ("part", "day", "weekday", "hour_word", "moment")
_ENDS = frozenset([",", ";", ".", "\n"])


def find_former_km(chart: Chart) -> None:
    """Put the unit of the figure told over the bare number beside `было`."""
    units = {s.code for s in chart.spans() if s.is_("figure", "km", "vehicles")}
    if len(units) != 1:
        return
    unit = units.pop()
    for i, token in enumerate(chart.tokens):
        _put_still_so(chart, i, unit)
        if token.key not in WAS:
            continue
        found = next((j for j in (i - 1, i + 1) if _is_bare_count(chart, j)), None)
        if found is not None and _is_timed(chart, i, found):
            value = chart.tokens[found].number
            chart.put(Span("figure", unit, found, found + 1, value))


def _put_still_so(chart: Chart, i: int, unit: str) -> None:
    """`в 11 было 13 км, так 13 и стоит`: the same figure, now."""
    if chart.tokens[i].key != "так" or i + 3 >= len(chart.tokens):
        return
    number = numeral(chart.at(i + 1)) or (chart.tokens[i + 1].number if chart.is_free(i + 1) else 0)
    behind = chart.tokens[i + 3].key
    if number and chart.tokens[i + 2].key == "и" and behind.startswith(_STAYS):
        chart.put(Span("figure", unit, i + 1, i + 2, number))


def is_of_former_time(chart: Chart, at: int) -> bool:
    """True of the bare number of `11 км, вечером вчера 20`: where it was then, or an hour."""
    comma = max((i for i in range(at) if chart.tokens[i].text in _ENDS), default=-1)
    ends = at + 1 == len(chart.tokens) or chart.tokens[at + 1].text in _ENDS
    figures = [s for s in chart.spans(0, at) if s.is_("figure", "km")]
    comma = max(comma, figures[-1].end - 1) if figures else comma
    between = [chart.at(i) for i in range(comma + 1, at)]
    only_when = bool(between) and all(s is not None and _is_past_part(s) for s in between)
    told = bool(figures)
    return told and only_when and ends and _is_bare_count(chart, at)


def _is_past_part(span: Span) -> bool:
    return span.group == "part" or span.is_("day", "0", "-1", "-2") or span.group == "when"


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
