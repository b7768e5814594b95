"""One truck instead of another: "не 148 а 233 вызвали", "это темиров а не омаров"."""

import itertools
from dataclasses import replace

from core.domain.event import Event
from core.phrase.drafts import Draft, EventDraft
from core.phrase.known import KnownTrip
from core.phrase.line import Line
from core.phrase.naming.spoken_of import Who
from core.phrase.reading.spans import Chart, Span
from core.phrase.rows.corrections import again

_NOT = "negation"
_SOME = frozenset(["какой", "какая", "-", "то", "какой-то", "какая-то", "некий", "алдебир"])
_NEAR, _REACH = 3, 5
_GOES_NOT = ("барма", "не поед", "не пойд", "не едет", "не идет", "не пошел", "не поехал")


def find_not_meant(chart: Chart) -> None:
    """Put a span of group `not_meant` (value: Who) over each truck that was named by mistake."""
    _find_other_posts(chart)
    _find_posts_not_gone_to(chart)
    _find_strangers_of_a_name(chart)
    named = [s for s in chart.spans() if isinstance(s.value, Who)]
    if len(named) < 2:
        return
    for span in named:
        before, after = chart.at(span.start - 1), chart.at(span.end)
        denied = before is not None and before.group == _NOT
        is_but = _is_but(chart, after, span.end) or _is_but_behind(chart, before)
        if denied and (is_but or _is_but_ahead(chart, span)):
            _claim(chart, span, (before.start if before else span.start, span.end))
        elif after is not None and chart.tokens[after.start].key == "емес":
            _claim(chart, span, (span.start, after.end))


def _find_strangers_of_a_name(chart: Chart) -> None:
    """`902 какой то кайрат звонил`: somebody of that name, and no other truck of ours."""
    named = [s for s in chart.spans() if isinstance(s.value, Who)]
    for span in named[1:]:
        start = span.start
        while start and chart.tokens[start - 1].key in _SOME:
            start -= 1
        if start < span.start and chart.tokens[span.start].kind == "word":
            chart.put(Span("stop", "filler", start, span.end))


def _find_other_posts(chart: Chart) -> None:
    """`прошел не наших а русских`: the post denied is none of the line's."""
    for group in ("post", "crossing"):
        named = [s for s in chart.spans() if s.group == group]
        for first, second in itertools.pairwise(named):
            before, after = _before(chart, first.start), chart.at(first.end)
            is_not = before is not None and before.group == _NOT
            denied = is_not and _is_but(chart, after, first.end)
            denied = denied or (after is not None and chart.tokens[after.start].key == "емес")
            if denied and second.start - first.end <= _NEAR:
                chart.put(Span("stop", "denied", first.start, first.end))


def _find_posts_not_gone_to(chart: Chart) -> None:
    """`таскалаға бармайды`, `на таскалу не поедет`: he stays where he is."""
    for span in chart.spans():
        if span.group != "crossing":
            continue
        behind = " ".join(t.key for t in chart.tokens[span.end : span.end + 2])
        if behind.startswith(_GOES_NOT):
            chart.put(Span("stop", "denied", span.start, span.end))


def _before(chart: Chart, start: int) -> Span | None:
    """What stands before it, a preposition apart: "не на сырым", "не к нашим"."""
    span = chart.at(start - 1)
    small = span is not None and span.group in ("time", "stop", "kind")
    return chart.at(span.start - 1) if span is not None and small else span


def _is_but(chart: Chart, span: Span | None, i: int) -> bool:
    if span is None and chart.is_free(i):
        span = chart.at(i + 1)  # "не 148, а 233"
    return span is not None and span.is_("conjunction", "but")


def _is_but_behind(chart: Chart, negation: Span | None) -> bool:
    span = chart.at(negation.start - 1) if negation is not None else None
    return span is not None and span.is_("conjunction", "but")


def _is_but_ahead(chart: Chart, span: Span) -> bool:
    """`это не 417 вызвали а 148`."""
    ahead = chart.spans(span.end, min(span.end + _REACH, len(chart.tokens)))
    return any(
        s.is_("conjunction", "but")
        and (then := chart.at(s.end)) is not None
        and then.group == "who"
        for s in ahead
    )


def _claim(chart: Chart, span: Span, where: tuple[int, int]) -> None:
    for named in chart.spans(0, where[0]):  # "148 прошел ой не 148 а 233 прошел"
        if isinstance(named.value, Who) and named.value.vehicles == getattr(
            span.value, "vehicles", None
        ):
            chart.put(Span("stop", "denied", named.start, named.end))
    chart.put(Span("not_meant", "who", *where, span.value))


def taken_back(line: Line, drafts: list[Draft]) -> list[EventDraft]:
    """Withdrawals of what was written down for the truck that was not meant."""
    events = [d for d in drafts if isinstance(d, EventDraft) and d.replaces is None]
    found: list[EventDraft] = []
    for span in line.chart.spans():
        who = span.value
        if span.group != "not_meant" or not isinstance(who, Who) or len(who.trips) != 1:
            continue
        trip = who.trips[0]
        written = next((e for d in events if (e := _same_in(trip, d)) is not None), None)
        if written is not None:
            found.append(replace(again(line, trip, written), withdrawn=True))
    return found


def _same_in(trip: KnownTrip, draft: EventDraft) -> Event | None:
    """The last entry of the other truck that tells the same."""
    for event in reversed(trip.recent):
        if event.kind == draft.kind and not event.withdrawn:
            same = draft.km_to_barrier in (None, event.km_to_barrier)
            same = same and draft.vehicles_ahead in (None, event.vehicles_ahead)
            return event if same else None
    return None
