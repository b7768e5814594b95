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


def unit_after(chart: Chart, at: int) -> Span | None:
    """The unit of time that stands here."""
    span = chart.at(at)
    is_time = span is not None and span.is_("unit", "hours", "minutes", "days")
    return span if is_time else None


def is_day_of_month(chart: Chart, at: int, n: int) -> bool:
    """True for the 23 of `23 ноября`, `23 числа`, `23 к обеду`."""
    after, behind = chart.at(at + 1), chart.at(at + 2)
    if not 1 <= n <= 31 or after is None:
        return False
    if after.is_("month") or after.is_("time", "day_of_month"):
        return True
    return after.is_("time", "by") and behind is not None and behind.is_("part")


def minutes_after(chart: Chart, at: int, end: int) -> int | None:
    """The minutes of `8 05`; None where the number here is no hour with minutes behind it."""
    token = chart.tokens[at]
    if at + 1 >= end or not chart.is_free(at + 1) or len(token.text) > 2:
        return None
    other = chart.tokens[at + 1]
    fits = other.kind == "number" and len(other.text) == 2 and other.text.isdigit()
    if not fits or int(token.text) > 23 or int(other.text) > 59 or unit_after(chart, at + 2):
        return None
    return int(other.text)
