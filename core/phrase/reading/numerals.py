"""Numbers in words: "он үш", "двадцать пять", "жиырма бес"."""

from core.phrase.reading.spans import Chart, Span

_TENS = range(20, 100, 10)
_HUNDREDS = range(100, 1000, 100)


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
        first, second = numeral(tens), numeral(ones)
        if ones is None or first not in _TENS or second not in range(1, 10):
            continue
        number = int(first or 0) + int(second or 0)
        whole = Span("numeral", str(number), tens.start, ones.end)
        if number < 24:
            whole = Span("hour_word", f"{number}:00", tens.start, ones.end)
        chart.put(whole)
    _join_hundreds(chart)


def _join_hundreds(chart: Chart) -> None:
    """`сто двадцать`, `двести пять`: hundreds and what follows them."""
    for hundreds in chart.spans():
        rest = chart.at(hundreds.end)
        first, second = numeral(hundreds), numeral(rest)
        if rest is None or second is None or first not in _HUNDREDS or not 1 <= second < 100:
            continue
        chart.put(Span("numeral", str(int((first or 0) + second)), hundreds.start, rest.end))


def add_halves(chart: Chart) -> None:
    """`два с половиной`, `2 с половиной`."""
    for i in range(len(chart.tokens) - 2):
        span, token = chart.at(i), chart.tokens[i]
        end = span.end if span is not None else i + 1
        half = [t.key for t in chart.tokens[end : end + 2]]
        number = numeral(span) if span is not None else token.number
        if number is not None and half in (["с", "половиной"], ["and", "half"]):
            chart.put(Span("numeral", str(number + 0.5), i, end + 2))
