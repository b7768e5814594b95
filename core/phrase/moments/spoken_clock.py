"""Clock times told by minutes: "без четверти 12", "десять минут второго", "ten past one"."""

from core.phrase.reading.numerals import numeral
from core.phrase.reading.spans import Chart, Span

_HOUR_TO = ("га", "ге", "ка", "ке")
_HOUR_PAST = ("дан", "ден", "тан", "тен", "нан", "нен")
_ZERO = ("ноль", "нуль", "нол", "zero", "oh")
_OF_HOUR = ("time", "unit", "minutes_past", "moment", "numeral", "hour_word")
_LAST_HOUR, _TEN = 23, 10
_LEFT = ("калганда", "калганша", "калды")
_GONE = ("откенде", "откенше", "откен", "кеткен", "кетти", "отти", "откел")


def find_spoken_clocks(chart: Chart) -> None:
    """Put an hour over each time told by minutes to the hour, or past it."""
    for span in chart.spans():
        if span.is_("hour_word", "1:00") and _is_at_once(chart, span):
            chart.put(Span("stop", "filler", span.start, span.end))
        elif span.group == "minutes_to":
            _with_hour_behind(chart, span, -1)
        elif span.group == "minutes_past":
            _with_hour_behind(chart, span, 1)
        elif span.group == "ordinal_hour":
            _of_hour(chart, span)
        elif span.is_("unit", "minutes"):
            _kazakh(chart, span)
    for i in range(len(chart.tokens) - 1):
        _hour_and_minutes(chart, i)


def _is_at_once(chart: Chart, span: Span) -> bool:
    """`бірден кезекке тұрды`, `бір-бірден`: at once, one by one; `түнгі бірден бері` is an hour."""
    before, behind = chart.at(span.start - 1), chart.at(span.end)
    led = before is not None and before.group in ("part", "day")
    timed = behind is not None and behind.group in _OF_HOUR
    return chart.words(span.start, span.end).lower() == "бірден" and not (led or timed)


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


def _hour_and_minutes(chart: Chart, i: int) -> None:
    """`восемь ноль пять`, `одиннадцать тридцать`, `восемь часов пять минут`, `13ч45`."""
    span = chart.at(i)
    if span is not None and (span.group != "hour_word" or span.start != i):
        return
    hour, end = _number(chart, i)
    unit = chart.at(end)
    named = unit is not None and unit.is_("unit", "hours")
    if hour is None or hour > _LAST_HOUR or (span is None and not named):
        return
    at = unit.end if unit is not None and named else end
    minutes, behind = _minutes(chart, at)
    after = chart.at(behind)
    told = after is not None and after.is_("unit", "minutes", "metres")
    last = after.end if after is not None and told else behind
    glued = named and chart.tokens[end].glued and _is_tied(chart, at, last)
    spoken = told and span is not None
    if minutes is None or (named and not (glued or spoken)) or _goes_on(chart, last, told=told):
        return
    _put(chart, (i, last), hour, minutes)


def _is_tied(chart: Chart, at: int, last: int) -> bool:
    """`13ч45`, `13ч 45м`; a wait is told so, too: "стоит 13ч 45м"."""
    waits = any(s.is_("kind", "still", "stood", "held") for s in chart.spans())
    tied = range(at, min(last, len(chart.tokens)))
    return not waits and any(chart.tokens[i].glued for i in tied)


def _minutes(chart: Chart, i: int) -> tuple[float | None, int]:
    """`ноль пять`, `тридцать`, two figures."""
    if i < len(chart.tokens) and chart.tokens[i].key in _ZERO:
        minutes, end = _number(chart, i + 1)
        return (minutes, end) if minutes is not None and minutes < _TEN else (None, end)
    minutes, end = _number(chart, i)
    spoken = chart.at(i) is not None
    is_minutes = minutes is not None and (_TEN <= minutes < 60 or not spoken)
    unit = chart.at(end)
    told = unit is not None and unit.is_("unit", "minutes")
    return (minutes, end) if is_minutes or (told and minutes is not None) else (None, end)


def _goes_on(chart: Chart, i: int, *, told: bool) -> bool:
    """`восемь двадцать машин` counts trucks; `часов пять минут назад` is no clock."""
    span = chart.at(i)
    counted = span is not None and span.group in ("unit", "figure")
    return (counted and not told) or (span is not None and span.is_("time", "ago"))


def _put(chart: Chart, where: tuple[int, int], hour: float | None, minutes: float) -> None:
    if hour is None or not 0 <= abs(minutes) < 60 or not 0 <= hour <= 24:
        return
    total = int(hour * 60 + minutes) % (24 * 60)
    chart.put(Span("hour_word", f"{total // 60}:{total % 60:02d}", *where))
