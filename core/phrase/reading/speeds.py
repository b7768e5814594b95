"""Speeds and sights: neither km left nor an hour."""

from core.phrase.reading.spans import Chart, Span

_DRIVE = frozenset(
    [
        "едут",
        "едем",
        "едет",
        "еду",
        "идут",
        "ползут",
        "скорость",
        "жылдамдык",
        "жылдамдыгы",
        "speed",
    ]
)
_FASTEST = 130
_SEEN = frozenset(["видимость", "коринис", "visibility"])
_COUNTED = ("unit", "time", "part")


def put_speed(chart: Chart, i: int) -> bool:
    """`гололед, едут 40`, `скорость 30`: neither km left nor an hour."""
    token, behind = chart.tokens[i], chart.at(i + 1)
    nought = token.key in ("ноль", "нулевая", "нол")
    if i > 0 and chart.tokens[i - 1].key in _SEEN and (token.number is not None or nought):
        unit = behind is not None and behind.group == "unit"
        chart.put(Span("figure", "other", i - 1, behind.end if unit and behind else i + 1))
        return True  # "туман, видимость 50 м"
    fast = token.number is not None and token.number <= _FASTEST  # "вместо 148 едет 655"
    told = i > 0 and chart.tokens[i - 1].key in _DRIVE and fast
    if not told or not chart.is_free(i) or (behind is not None and behind.group in _COUNTED):
        return False
    chart.put(Span("figure", "other", i, i + 1))
    return True
