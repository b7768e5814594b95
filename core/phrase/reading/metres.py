"""Metres of a queue, and what is told like them: "800 метров", "был на 20м", "видимость 50 м"."""

from core.phrase.reading.spans import Chart, Span

_SIGHT, _SIGHT_REACH = ("видно", "видим", "коринб", "коринед", "коринис", "visib"), 3
_HALF_KM = ("полкилометр", "полкм", "пол-км")
_LAST_MINUTE = 59


def put_half_km(chart: Chart, i: int) -> None:
    """`полкилометра`, in one word."""
    if chart.is_free(i) and chart.tokens[i].key.startswith(_HALF_KM):
        chart.put(Span("figure", "km", i, i + 1, 0.5))


def put_metres(chart: Chart, start: int, unit: Span, value: float | tuple[int, int]) -> None:
    """Put a figure of km over metres; how far one sees is none of it."""
    hours = chart.at(start - 1)
    minutes = isinstance(value, float) and value <= _LAST_MINUTE
    if minutes and hours is not None and hours.is_("unit", "hours"):
        return  # the minutes of "13ч 45м"
    seen = _sight_beside(chart, start, unit.end)
    if seen is not None:  # "20 метр көрінбейді"
        chart.put(Span("figure", "other", min(start, seen), max(unit.end, seen + 1)))
        return
    km = value if _is_nth_km(chart, unit, value) else in_km(value)
    chart.put(Span("figure", "km", start, unit.end, km))


def _is_nth_km(chart: Chart, unit: Span, value: float | tuple[int, int]) -> bool:
    """`был на 20м`, `на 11м`: the twentieth km, or a slip; metres so few are told to a barrier."""
    few = isinstance(value, float) and value.is_integer() and value <= _LAST_MINUTE
    to_it = any(s.group == "to_barrier" for s in chart.spans())
    to_it = to_it or any(t.key.startswith(("шлагб", "ворот")) for t in chart.tokens)
    return (
        few
        and not to_it
        and chart.tokens[unit.start].text == "м"
        and chart.tokens[unit.start].glued
    )


def _sight_beside(chart: Chart, start: int, end: int) -> int | None:
    """The word of how far one sees, in the same breath as the metres."""
    around = [*range(end, end + _SIGHT_REACH), *range(start - 1, start - 1 - _SIGHT_REACH, -1)]
    inside = (i for i in around if 0 <= i < len(chart.tokens))
    return next((i for i in inside if chart.tokens[i].key.startswith(_SIGHT)), None)


def in_km(value: float | tuple[int, int]) -> float | tuple[int, int]:
    """Metres in km; hours and minutes of a stamp as they are."""
    return value / 1000 if isinstance(value, float) else value
