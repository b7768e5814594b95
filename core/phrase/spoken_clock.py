"""Clock times told by minutes: "без четверти 12", "десять минут второго", "ten past one"."""

from core.phrase.numerals import numeral
from core.phrase.spans import Chart, Span

_HOUR_TO = ("га", "ге", "ка", "ке")
_HOUR_PAST = ("дан", "ден", "тан", "тен", "нан", "нен")
_LEFT = ("калганда", "калганша", "калды")
_GONE = ("откенде", "откенше")


def find_spoken_clocks(chart: Chart) -> None:
    """Put an hour over each time told by minutes to the hour, or past it."""
    for span in chart.spans():
        if span.group == "minutes_to":
            _with_hour_behind(chart, span, -1)
        elif span.group == "minutes_past":
            _with_hour_behind(chart, span, 1)
        elif span.group == "ordinal_hour":
            _of_hour(chart, span)
        elif span.is_("unit", "minutes"):
            _kazakh(chart, span)


def _number(chart: Chart, i: int) -> tuple[float | None, int]:
    """A number in figures or words, "час" as one, and where it ends."""
    span = chart.at(i)
    if span is None:
        return (chart.tokens[i].number if chart.is_free(i) else None), i + 1
    return (1.0 if span.is_("unit", "hours") else numeral(span)), span.end


def _number_before(chart: Chart, end: int) -> tuple[float | None, int]:
    """The number that ends here, and where it begins."""
    if end < 1:
        return None, end
    span = chart.at(end - 1)
    start = span.start if span is not None else end - 1
    if span is not None and span.group == "minutes_past":
        return float(span.code), start
    return _number(chart, start)[0], start


def _with_hour_behind(chart: Chart, span: Span, sign: int) -> None:
    """`без пяти два`, `без 10 минут 12`, `quarter to 12`."""
    minutes: float | None = float(span.code)
    end = span.end
    if not minutes:
        minutes, end = _number(chart, end)
    unit = chart.at(end)
    end = unit.end if unit is not None and unit.is_("unit", "minutes") else end
    hour, end = _number(chart, end)
    _put(chart, (span.start, end), hour, sign * (minutes or 0))


def _of_hour(chart: Chart, ordinal: Span) -> None:
    """`десять минут второго`, `четверть третьего`: past the hour before the one named."""
    unit = chart.at(ordinal.start - 1)
    told = unit is not None and unit.is_("unit", "minutes")
    minutes, start = _number_before(chart, unit.start if unit and told else ordinal.start)
    if told or (unit is not None and unit.group == "minutes_past"):
        _put(chart, (start, ordinal.end), float(ordinal.code) - 1, minutes or 0)


def _kazakh(chart: Chart, unit: Span) -> None:
    """`екіге он минут қалғанда`, `бірден он минут өткенде`."""
    minutes, start = _number_before(chart, unit.start)
    hour, begin = _number_before(chart, start)
    if minutes is None or hour is None or unit.end >= len(chart.tokens):
        return
    named = chart.tokens[begin].ending or chart.tokens[start - 1].key
    behind, where = chart.tokens[unit.end].key, (begin, unit.end + 1)
    if behind.startswith(_LEFT) and named.endswith(_HOUR_TO):
        _put(chart, where, hour, -minutes)
    elif behind.startswith(_GONE) and named.endswith(_HOUR_PAST):
        _put(chart, where, hour, minutes)


def _put(chart: Chart, where: tuple[int, int], hour: float | None, minutes: float) -> None:
    if hour is None or not 0 < abs(minutes) < 60 or not 0 <= hour <= 24:
        return
    total = int(hour * 60 + minutes) % (24 * 60)
    chart.put(Span("hour_word", f"{total // 60}:{total % 60:02d}", *where))
