"""What lies ahead behind what is done: "прошёл наших и к шести будет дома"."""

from core.phrase.moments.said import Said
from core.phrase.reading.spans import Chart, Span

_STEPS = frozenset(
    (
        *("loaded", "left", "joined_queue", "called", "entered", "neutral", "passed"),
        *("passed_border", "inspected", "part_passed", "delivered", "repaired", "departed"),
    )
)
_DONE = (
    *("л", "ла", "ли", "ло", "лся", "лась", "лись", "passed", "crossed", "called"),
    *(f"{a}{b}" for a in "дт" for b in ("ы", "и", "ым", "им", "ык", "ик")),
)
"""Endings of a verb of what has happened: "прошел", "өттік"."""
_TO_COME = ("ады", "еди", "йды", "йди")
_THEN = ("waiting_area_in", "rest", "breakdown")
_REFUSALS = ("refused", "turned_back")
_HOME = frozenset(["дома", "уйде", "базе", "базада", "месте", "аулада", "дворе", "home"])
_BESIDE = ("when", "time", "stop", "day", "part", "who")


def begins_what_follows(chart: Chart, done: Span, ahead: Span) -> bool:
    """True of what will be behind a step of the way: "прошёл … будет", "өтті, кешке үйде"."""
    if done.code in _REFUSALS:
        return ahead.code == "expected" and ahead.start > done.end  # "отказ будет" is none yet
    return (done.code in _STEPS and is_told_as_done(chart, done)) and (
        ahead.code == "expected" or is_at_home(chart, ahead)
    )


def goes_aside_then(chart: Chart, done: Span, then: Span) -> bool:
    """`прошёл русских и встал на стоянку`: two deeds, joined by "и"."""
    joined = any(token.key == "и" for token in chart.tokens[done.end : then.start])
    over = done.code in ("passed", "passed_border") and is_told_as_done(chart, done)
    return joined and over and then.code in _THEN


def is_told_as_done(chart: Chart, span: Span) -> bool:
    """True of a verb of what has happened: "приехал", "жетті"."""
    keys = (chart.tokens[span.start].key, chart.tokens[span.end - 1].key)
    return any(key.endswith(_DONE) and not key.endswith(_TO_COME) for key in keys)


def is_of_coming_day(span: Span) -> bool:
    """True of `завтра`, `ертең`, `через два дня`."""
    said = span.value
    return isinstance(said, Said) and said.role != "until" and (said.offset or 0) > 0


def is_at_home(chart: Chart, span: Span) -> bool:
    """`дома`, `үйде`, `на базе`: the end of the way, and no verb that says it is reached."""
    before = chart.tokens[span.start - 1].key if span.start else ""
    named = span.code == "arrived" and chart.tokens[span.end - 1].key in _HOME
    return named and before not in ("из", "от", "с", "до")


def where_it_begins(chart: Chart, done: Span, ahead: Span) -> int:
    """Behind an "и", else before a part of the day that stands between where no time follows."""
    joined = [s for s in chart.spans(done.end, ahead.start) if s.is_("conjunction", "and")]
    if joined:
        return joined[-1].start
    follows = any(s.group == "when" for s in chart.spans(ahead.end))
    start = _town_before(chart, done, ahead)
    while not follows and ahead.code == "expected" and start > done.end:
        before = chart.at(start - 1)
        if before is None or before.group not in _BESIDE or _names_hour(before):
            break
        start = before.start
    return start


def _town_before(chart: Chart, done: Span, ahead: Span) -> int:
    """`прошёл, в самаре будет в 17`: the town goes with what will be there."""
    town, led = chart.at(ahead.start - 1), chart.tokens[max(0, ahead.start - 2)].key
    there = town is not None and town.group == "place" and led in ("в", "во")
    there = there and ahead.code == "expected" and ahead.start - 2 >= done.end
    return ahead.start - 2 if there else ahead.start


def _names_hour(span: Span) -> bool:
    """An hour is of what is done, unless it is still to come: that is seen later."""
    return isinstance(span.value, Said) and span.value.clock is not None
