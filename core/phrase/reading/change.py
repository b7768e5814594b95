"""`было 13 стало 9 км`, `с 13 до 9 км`: the old figure is claimed, the new one stands."""

from core.phrase.naming.spoken_of import Who
from core.phrase.reading.spans import Chart, Span

_WAS = frozenset(["было", "был", "была", "были", "was", "еди"])
_FROM = frozenset(["с", "со", "from"])
BECAME = frozenset(["стало", "стал", "стала", "теперь", "сейчас", "now", "болды", "казир"])
_TO = frozenset(["до", "на", "to"])
_TODAY = frozenset(["сегодня", "бугин", "today"])
_UNITS = ("km", "vehicles")


def find_changes(chart: Chart) -> None:
    """Put a span of group `was` over each old figure that a new one follows."""
    for i in range(len(chart.tokens)):
        begins = chart.tokens[i].key
        of_post = begins in _TODAY and not any(isinstance(s.value, Who) for s in chart.spans())
        if (of_post or begins in BECAME) and _claim_earlier(chart, i):
            continue
        if begins not in _WAS | _FROM:
            continue
        if begins in _WAS and _claim_before(chart, i):
            continue
        old = i + 1 if begins in _FROM else _past_small_words(chart, i + 1)
        end = _figure_end(chart, old)
        if end is None or end + 1 >= len(chart.tokens):
            continue
        end += 1 if begins in _WAS and chart.tokens[end].text == "," else 0
        links = _TO if begins in _FROM else BECAME | _TO
        if chart.tokens[end].key in links:
            _claim(chart, i, old, end)


def _claim_earlier(chart: Chart, i: int) -> bool:
    """`утром 8 сейчас 6 км`, `вчера 20, сегодня 13`: the part of the day is of the old figure."""
    old = i - 2 if i > 1 and chart.tokens[i - 1].text == "," else i - 1
    was, new = chart.at(old), chart.at(i + 1)
    start = old if was is None else was.start
    when = chart.at(start - 1)
    if when is None or when.group not in ("part", "day") or _figure_end(chart, start) is None:
        return False
    told = next((s for s in (new, was) if s is not None and s.is_("figure", *_UNITS)), None)
    if told is None or _figure_end(chart, i + 1) is None:
        return False
    _claim(chart, when.start, start, i)
    return True


def _claim_before(chart: Chart, i: int) -> bool:
    """`13 км было, стало 9`, `13 еді, қазір 9 шақырым`."""
    was, link = chart.at(i - 1), i + 1
    if link < len(chart.tokens) and chart.tokens[link].kind == "sign":
        link += 1
    if link + 1 >= len(chart.tokens) or chart.tokens[link].key not in BECAME:
        return False
    start = was.start if was is not None and was.is_("figure", *_UNITS) else i - 1
    if i == 0 or _figure_end(chart, start) is None:
        return False
    _claim(chart, start, start, link)
    return True


def _past_small_words(chart: Chart, i: int) -> int:
    """`было на 13`, `была очередь 13`."""
    span = chart.at(i)
    small = span is not None and (span.group in ("stop", "time") or span.is_("kind", "queue"))
    return i + 1 if small else i


def _figure_end(chart: Chart, i: int) -> int | None:
    span = chart.at(i)
    if span is not None:
        return span.end if span.is_("figure", *_UNITS) else None
    is_number = i < len(chart.tokens) and chart.tokens[i].kind == "number"
    return i + 1 if is_number else None


def _claim(chart: Chart, start: int, old: int, link: int) -> None:
    new, was = chart.at(link + 1), chart.at(old)
    if new is not None and new.is_("figure", *_UNITS):
        chart.put(Span("was", new.code, start, link + 1))
    elif new is None and was is not None and _figure_end(chart, link + 1) is not None:
        value = chart.tokens[link + 1].number
        chart.put(Span("was", was.code, start, link + 1))
        chart.put(Span("figure", was.code, link + 1, link + 2, value))
