"""Which words and numbers of a line may belong to a time."""

from core.phrase.said import Said
from core.phrase.spans import Chart, Span

AMOUNTS = {"one_and_half": 1.5, "half": 0.5, "one": 1.0}
_TIME_GROUPS = ("time", "day", "weekday", "month", "part", "moment", "hour_word", "zone", "place")


def find_between(chart: Chart) -> None:
    """Put a span of group `when` over each `между 10 и 12`."""
    for span in chart.spans():
        first, second = span.end, span.end + 2
        if not span.is_("time", "between") or second >= len(chart.tokens):
            continue
        hours = [chart.tokens[i].number for i in (first, second) if chart.is_free(i)]
        fits = [int(h) for h in hours if h is not None and h <= 23]
        if len(fits) == 2:
            said = Said(clock=(fits[0], 0), clock_to=(fits[1], 0))
            chart.put(Span("when", "", span.start, second + 1, said))


def _is_atom(chart: Chart, i: int) -> bool:
    span = chart.at(i)
    if span is None:
        return chart.tokens[i].kind in ("number", "stamp")
    if span.group == "amount":
        after = chart.at(span.end)
        return after is not None and after.is_("unit", "hours", "minutes", "days")
    if span.is_("unit", "per_hour"):
        return chart.tokens[span.start].key == "в"
    return span.group in _TIME_GROUPS or span.is_("unit", "hours", "minutes", "days")


def run_end(chart: Chart, at: int) -> int:
    """End of the unbroken stretch of time words and numbers that begins here."""
    end = at
    while end < len(chart.tokens) and (_is_atom(chart, end) or _is_dot(chart, end)):
        end += 1
    while end > at and _is_dot(chart, end - 1):
        end -= 1
    return end


def _is_dot(chart: Chart, i: int) -> bool:
    """A dot after an abbreviation such as "ч." inside a time."""
    before = chart.at(i - 1)
    return chart.tokens[i].text == "." and before is not None and before.group == "unit"
