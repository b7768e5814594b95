"""Speeds and sights: neither km left nor an hour."""

from core.phrase.reading.spans import Chart, Span

_DRIVE = frozenset(
    ["едут", "едем", "идут", "ползут", "скорость", "жылдамдык", "жылдамдыгы", "speed"]
)
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
    told = i > 0 and chart.tokens[i - 1].key in _DRIVE and token.number is not None
    if not told or not chart.is_free(i) or (behind is not None and behind.group in _COUNTED):
        return False
    chart.put(Span("figure", "other", i, i + 1))
    return True
