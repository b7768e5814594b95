"""Which words and numbers of a line may belong to a time."""

from core.phrase.moments.said import PART_HOURS, Clock, Said
from core.phrase.reading.numerals import numeral
from core.phrase.reading.spans import Chart, Span
from core.phrase.reading.tokens import Token

TO = ("га", "ге", "ка", "ке", "на", "не", "ына", "ине")
"""Endings of "to": 23-ке."""
_AT = ("да", "де", "та", "те")
_AHEAD = ("slot_booked", "slot_moved", "slot_lost", "promise", "reminder", "expected")
_SHUT = ("closure", "not_accepting")
_LONGEST_BOOKED = 4
_NOON = 12
_LAST_MINUTE = 59
_TIME_GROUPS = (
    *("time", "day", "day_word", "weekday", "month", "part", "moment", "hour_word"),
    *("zone", "place"),
)


def find_between(chart: Chart) -> None:
    """Put a span of group `when` over each `между 10 и 12`."""
    for span in chart.spans():
        first, second = span.end, span.end + 2
        if span.is_("time", "between") and _is_behind_both(chart, span):
            first, second = span.start - 3, span.start - 1  # "16 мен 20 арасында"
        if not span.is_("time", "between") or second >= len(chart.tokens):
            continue
        clocks = [_hour_at(chart, i) for i in (first, second)]
        start, end = clocks
        if start is None or end is None:
            continue
        if end < start and end[0] < 12:
            end = (end[0] + 12, end[1])
        said = Said(clock=start, clock_to=end, is_word=end[0] <= 12)
        start_at, end_at = min(first, span.start), max(second + 1, span.end)
        chart.put(Span("when", "", start_at, end_at, said))


def _is_behind_both(chart: Chart, between: Span) -> bool:
    before = chart.tokens[between.start - 2].key if between.start > 2 else ""
    return before in ("мен", "бен", "пен")


def find_after(chart: Chart) -> None:
    """Make a time of the word before an hour: `после 16`, `после четырёх`; not `после 13 км`."""
    for span in chart.spans():
        if not span.is_("beyond", "past") or chart.tokens[span.start].key != "после":
            continue
        hour, behind = chart.at(span.end), chart.at(span.end + 1)
        bare = chart.is_free(span.end) and _is_hour(chart.tokens[span.end])
        counts = behind is not None and behind.group in ("unit", "figure", "crossing")
        counts = counts and behind is not None and not behind.is_("unit", "hours")
        if (bare and not counts) or (hour is not None and hour.group == "hour_word"):
            chart.put(Span("time", "at", span.start, span.end))


def _hour_at(chart: Chart, i: int) -> Clock | None:
    """`12`, `12:30`, `двумя`, `часом`."""
    span, token = chart.at(i), chart.tokens[i]
    if span is None and token.kind == "stamp" and token.sep == ":" and len(token.parts) == 2:
        return token.parts[0], token.parts[1]
    number = token.number if span is None else numeral(span)
    if span is not None and span.is_("unit", "hours"):
        number = 1.0
    return (int(number), 0) if number is not None and number <= 23 else None


def _is_atom(chart: Chart, i: int) -> bool:
    span = chart.at(i)
    if span is None:
        return chart.tokens[i].kind in ("number", "stamp")
    if span.group == "amount":
        after = chart.at(span.end)
        return after is not None and after.is_("unit", "hours", "minutes", "days")
    if span.group in ("numeral", "numerals"):
        near = (chart.at(span.start - 1), chart.at(span.end))
        return any(s is not None and s.is_("unit", "hours", "minutes", "days") for s in near)
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
    """A dot after an abbreviation such as "ч." inside a time, or the dash of `8:00-9:00`."""
    around = [chart.tokens[j] for j in (i - 1, i + 1) if 0 <= j < len(chart.tokens)]
    if chart.tokens[i].text == "-" and len(around) == 2:
        return all(t.kind == "stamp" and t.sep == ":" for t in around)
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
    if not 1 <= n <= 31:
        return False
    before = chart.at(at - 1)
    for_it = at > 0 and chart.tokens[at - 1].key == "на"
    if for_it or (before is not None and before.is_("time", "at")):  # "на 24 в 16:30"
        hour = at + 2 if after is not None and after.is_("time", "at") else at + 1
        if chart.is_free(hour) and _is_clock_or_range(chart.tokens[hour]):
            return True
        then = after is not None and after.is_("time", "at", "by", "until")
        lasts = after is not None and after.is_("time", "until") and not for_it
        if then and not lasts and chart.is_free(at + 2) and _is_hour(chart.tokens[at + 2]):
            return True  # "на 23 в 8", "на 23 до 12"
    if after is None or after.group == "slots":  # "на 22 броней нет", "слотов нет до 25"
        till = before is not None and before.is_("time", "until")
        till = till and any(s.group == "slots" for s in chart.spans())
        return till or (for_it and (after is not None or _is_work_put_off(chart)))
    named = after.is_("month") or after.is_("time", "day_of_month")
    if named or _is_noon_of_it(chart, after, n):
        return True
    return after.is_("time", "by") and behind is not None and behind.is_("part")


def _is_clock_or_range(token: Token) -> bool:
    """`на 24 в 16:30`, `на 24 14-15`."""
    hours = token.sep == "-" and len(token.parts) == 2 and token.parts[0] < token.parts[1] <= 24
    return token.sep == ":" or hours


def _is_noon_of_it(chart: Chart, part: Span, n: int) -> bool:
    """`приедет 22 в обед`, `23 утром обещали`: no hour of that part of the day."""
    ahead = any(s.is_("kind", *_AHEAD) for s in chart.spans())
    return ahead and part.group == "part" and n > _NOON and n not in PART_HOURS[part.code]


def _is_work_put_off(chart: Chart) -> bool:
    """Unloading and loading are put off by days, bookings by hours."""
    keys = [token.key for token in chart.tokens]
    put_off = any(key.startswith(("перен", "отлож")) for key in keys)
    return put_off and any(
        key.startswith(("разгруз", "выгруз", "погруз", "загруз")) for key in keys
    )


def _is_hour(token: Token) -> bool:
    return token.kind == "number" and token.number is not None and token.number <= 24


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


def minutes_behind_hours(chart: Chart, unit: Span) -> tuple[int, Span] | None:
    """The minutes of `в 13 часов 55 минут` and their word; `unit` is that of the hours."""
    at = unit.end
    minutes = unit_after(chart, at + 1)
    told = unit.code == "hours" and minutes is not None and minutes.code == "minutes"
    number = chart.tokens[at].number if told and chart.is_free(at) else None
    if minutes is None or number is None or not number.is_integer() or number > _LAST_MINUTE:
        return None
    return int(number), minutes


def is_hour_booked(chart: Chart, token: Token, start: int, end: int) -> bool:
    """`бронь 22.11 14-15`, `слот 9-10`: ahead, or shut, it is an hour, not its minutes."""
    one_digit = token.text.endswith(f"-{end}") and end < 10
    ahead = any(
        s.is_("kind", *_AHEAD) or s.group == "slots" or s.is_("notice", *_SHUT)
        for s in chart.spans()
    )
    return one_digit or (ahead and end <= start + _LONGEST_BOOKED)


def hour_ahead(chart: Chart, at: int) -> bool:
    """`23ке 14:00`, `23-ке сағат 14-ке`: a day stands here, then its hour."""
    here = chart.at(at)
    if here is not None and here.is_("time", "at"):
        at += 1
    if not chart.is_free(at):
        return False
    ahead = chart.tokens[at]
    is_hour = ahead.kind == "number" and ahead.ending in (*TO, *_AT)
    return (ahead.kind == "stamp" and ahead.sep == ":") or is_hour
