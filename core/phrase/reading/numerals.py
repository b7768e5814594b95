"""Numbers in words: "он үш", "двадцать пять", "жиырма бес"."""

from core.phrase.reading.spans import Chart, Span

AMOUNTS = {"half": 0.5, "one": 1.0, "one_and_half": 1.5, "couple": 2.0} | {
    word: float(n) for n, word in enumerate(("two", "three", "four", "five"), start=2)
}
_TENS = range(20, 100, 10)
_HUNDREDS = range(100, 1000, 100)
_MOST, _LAST_HOUR = 10, 24
_STEPS = (1, 2, 5, 10, 20, 50)
_COUNTED = ("km", "vehicles", "metres", "other", "hours", "minutes")
_CASES = ("да", "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "нен", "ге", "ке", "га", "ка")


def numeral(span: Span | None) -> float | None:
    """The number a span of words says; half past an hour is a half."""
    if span is None:
        return None
    if span.group == "numeral":
        return float(span.code)
    if span.group != "hour_word":
        return None
    hour, minute = (int(part) for part in span.code.split(":"))
    return hour + minute / 60 if minute in (0, 30) else None


def join_numerals(chart: Chart) -> None:
    """Make one number of tens and the one that follows them."""
    for tens in chart.spans():
        ones = chart.at(tens.end)
        first, second = numeral(tens), _ones(ones)
        if ones is None or first not in _TENS or second not in range(1, 10):
            continue
        number = int(first or 0) + int(second or 0)
        if ones.group == "ordinal":  # "сорок третья"
            chart.put(Span("ordinal", str(number), tens.start, ones.end))
            continue
        whole = Span("numeral", str(number), tens.start, ones.end)
        if number < 24:
            whole = Span("hour_word", f"{number}:00", tens.start, ones.end)
        chart.put(whole)
    _join_hundreds(chart)
    _multiply(chart)


def _ones(span: Span | None) -> float | None:
    """The ones of `сорок две`, `пятьдесят одна`, `сорок третья`."""
    if span is not None and span.group == "ordinal":
        return float(span.code)
    return 1.0 if span is not None and span.is_("amount", "one") else numeral(span)


def _join_hundreds(chart: Chart) -> None:
    """`сто двадцать`, `двести пять`: hundreds and what follows them."""
    for hundreds in chart.spans():
        rest = chart.at(hundreds.end)
        first, second = numeral(hundreds), numeral(rest)
        if rest is None or second is None or first not in _HUNDREDS or not 1 <= second < 100:
            continue
        chart.put(Span("numeral", str(int((first or 0) + second)), hundreds.start, rest.end))


def _multiply(chart: Chart) -> None:
    """`два десятка`, `пару десятков`, `полторы сотни`: so many tens, or hundreds."""
    for many in chart.spans():
        before = chart.at(many.start - 1)
        if many.group != "times" or before is None:
            continue
        count = AMOUNTS.get(before.code) if before.group == "amount" else numeral(before)
        if count is not None and count < _MOST:
            value = str(int(count * float(many.code)))
            chart.put(Span("numeral", value, before.start, many.end))


def join_ranges(chart: Chart) -> None:
    """Put a span of group `numerals` (value: two numbers) over `бес-алты`, `жиырма-отыз`."""
    for first in chart.spans():
        second = chart.at(first.end)
        low, high = numeral(first), numeral(second)
        if second is None or low is None or high is None or not _is_bare(chart, first):
            continue
        unit = chart.at(second.end)
        if high - low in _STEPS and unit is not None and unit.is_("unit", *_COUNTED):
            chart.put(Span("numerals", "", first.start, second.end, (int(low), int(high))))


def _is_bare(chart: Chart, number: Span) -> bool:
    """No hour: `в пять шесть км`, `бесте алты шақырым`."""
    before = chart.at(number.start - 1)
    led = before is not None and before.group in ("time", "part")
    return not led and not chart.tokens[number.end - 1].key.endswith(_CASES)


def add_halves(chart: Chart) -> None:
    """`два с половиной`, `2 с половиной`, `11 жарымда`."""
    for i in range(len(chart.tokens) - 1):
        span, token = chart.at(i), chart.tokens[i]
        end = span.end if span is not None else i + 1
        half = [t.key for t in chart.tokens[end : end + 2]]
        number = numeral(span) if span is not None else token.number
        is_hour = number is not None and number.is_integer() and number <= _LAST_HOUR
        if number is not None and is_hour and _is_half(chart, end):
            chart.put(Span("hour_word", f"{int(number)}:30", i, end + 1))
            continue
        if number is not None and half in (["с", "половиной"], ["and", "half"]):
            chart.put(Span("numeral", str(number + 0.5), i, end + 2))


def _is_half(chart: Chart, i: int) -> bool:
    """`11 жарымда`, `8 жарым`; of a word it is in the vocabulary."""
    spoken = chart.at(i - 1) is not None
    return not spoken and i < len(chart.tokens) and chart.tokens[i].key.startswith("жарым")
