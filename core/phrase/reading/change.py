"""`было 13 стало 9 км`, `с 13 до 9 км`: the old figure is claimed, the new one stands."""

from core.phrase.naming.spoken_of import Who
from core.phrase.reading.spans import Chart, Span

_WAS = frozenset(["было", "был", "была", "были", "was", "еди", "болган"])
_NOW = frozenset(["сейчас", "теперь", "now", "казир"])
_TIMES = ("part", "day", "time", "hour_word", "moment")
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
        if of_post and _is_clear_now(chart, i):
            _claim_before_now(chart, i)
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


def _time_before(chart: Chart, start: int) -> tuple[int, bool]:
    """Where the time of the old figure begins, and whether it is an hour: `танги 7де 11 км еди`."""
    begin, is_hour = start, False
    while begin > 0:
        span, token = chart.at(begin - 1), chart.tokens[begin - 1]
        hour = token.kind == "stamp" or (token.kind == "number" and bool(token.ending))
        hour = hour or (span is None and token.kind == "number" and _is_marked(chart, begin - 2))
        hour = chart.is_free(begin - 1) and hour
        if not hour and (span is None or span.group not in _TIMES):
            break
        is_hour = is_hour or hour or (span is not None and span.group == "hour_word")
        begin = begin - 1 if span is None else span.start
    return begin, is_hour


def _is_marked(chart: Chart, i: int) -> bool:
    span = chart.at(i)
    return span is not None and span.is_("time", "at")


def _keep_both(chart: Chart, old: int, link: int) -> None:
    """Two positions: the one of then, and the one of now."""
    was, new = chart.at(old), chart.at(link + 1)
    unit = next((s.code for s in (new, was) if s is not None and s.is_("figure", *_UNITS)), None)
    if unit is None:
        return  # "с 3 до 4 ночи"
    end = old + 1 if was is None else was.end
    for i, span in ((old, was), (link + 1, new)):
        if span is None:
            chart.put(Span("figure", unit, i, i + 1, chart.tokens[i].number))
    for i in range(end, link):
        if chart.is_free(i) and chart.tokens[i].key in _WAS:
            chart.put(Span("stop", "filler", i, i + 1))
    if chart.tokens[link].key in _NOW:
        chart.put(Span("moment", "now", link, link + 1))


def _is_clear_now(chart: Chart, i: int) -> bool:
    behind = chart.at(i + 1)
    return behind is not None and behind.is_("load", "clear")


def _claim_before_now(chart: Chart, i: int) -> None:
    """`вчера было 5 км, сегодня чисто`: the figure is of the day before."""
    for span in chart.spans(0, i):
        if span.is_("figure", *_UNITS) and any(
            s.group == "day" for s in chart.spans(0, span.start)
        ):
            chart.put(Span("was", span.code, span.start, span.end))


def _claim_earlier(chart: Chart, i: int) -> bool:
    """`утром 8 сейчас 6 км`, `вчера 20, сегодня 13`: the part of the day is of the old figure."""
    old = i - 2 if i > 1 and chart.tokens[i - 1].text == "," else i - 1
    was, new = chart.at(old), chart.at(i + 1)
    start = old if was is None else was.start
    when = chart.at(start - 1)
    named = when is not None and when.group in ("part", "day")
    begin = when.start if when is not None and named else start
    is_hour = _time_before(chart, start)[1]
    if not (named or is_hour) or _figure_end(chart, start) is None:
        return False
    told = next((s for s in (new, was) if s is not None and s.is_("figure", *_UNITS)), None)
    if told is None or _figure_end(chart, i + 1) is None:
        return False
    _claim(chart, begin, start, i)
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
    start, is_timed = _time_before(chart, start)
    if is_timed and any(isinstance(s.value, Who) for s in chart.spans()):
        _keep_both(chart, old, link)
        return
    new, was = chart.at(link + 1), chart.at(old)
    if new is not None and new.is_("figure", *_UNITS):
        chart.put(Span("was", new.code, start, link + 1))
    elif new is None and was is not None and _figure_end(chart, link + 1) is not None:
        value = chart.tokens[link + 1].number
        chart.put(Span("was", was.code, start, link + 1))
        chart.put(Span("figure", was.code, link + 1, link + 2, value))
