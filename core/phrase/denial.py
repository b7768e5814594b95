"""What has not happened: denied, waited for, only threatened, or told of somebody else's truck."""

from core.phrase.spans import Chart, Span

_REACH = 3
_BEHIND = 2
_WILLING = tuple(a + b for a in "мбп" for b in ("акшы", "екши"))
_OF_OTHERS = frozenset(
    {"inspection", "called", "entered", "passed", "refused", "turned_back", "breakdown"}
)
_IN_FRONT = ("впереди", "алдымда", "алдымызда", "ahead")
_BETWEEN = ("stop", "day", "moment", "who", "conjunction")
_AWAITED = frozenset(
    {"called", "inspection", "to_storage", "repaired", "slot_booked", "passed", "entered"}
    | {"truck_changed", "trailer_changed", "driver_changed", "turned_back"}
)


def is_denied(chart: Chart, span: Span, since: int) -> bool:
    """True for a word of something that did not happen, or not yet."""
    if span.code in _AWAITED and _waits_behind(chart, span):
        return True
    if _is_only_willed(chart, span, since) or _is_of_others(chart, span, since):
        return True
    for i in range(span.start - 1, max(since, span.start - _REACH) - 1, -1):
        before = chart.at(i)
        if before is not None and before.group == "negation":
            return True
        if before is not None and before.is_("kind", "waiting"):
            return span.code in _AWAITED
        if before is None or before.group not in _BETWEEN:
            return False
    return False


def _waits_behind(chart: Chart, span: Span) -> bool:
    """`рентген күтіп тұр`: Kazakh says the waiting last."""
    after = chart.at(span.end)
    is_waiting = after is not None and after.is_("kind", "waiting")
    return is_waiting and chart.tokens[span.end].key.startswith("кут")


def _is_only_willed(chart: Chart, span: Span, since: int) -> bool:
    """`грозятся на свх`, `қоймаға қоймақшы`, `қайтаруы мүмкін`."""
    before = chart.spans(max(since, span.start - _REACH), span.start)
    if any(s.is_("unsure", "plan") for s in before):
        return True
    behind = range(span.end, min(span.end + _BEHIND, len(chart.tokens)))
    return any(is_willing(chart, i) for i in behind)


def is_willing(chart: Chart, i: int) -> bool:
    """True for `қоймақшы`, and for `мүмкін` behind a verb."""
    span = chart.at(i)
    return chart.tokens[i].key.endswith(_WILLING) or (
        span is not None and span.is_("unsure", "plan_behind")
    )


def _is_of_others(chart: Chart, span: Span, since: int) -> bool:
    """`алдымдағы көлікті тексеріп жатыр`: the truck in front, not ours."""
    if span.code not in _OF_OTHERS:
        return False
    before = chart.spans(since, span.start)
    if any(s.group == "others" for s in before):
        return True
    counted = any(s.group == "figure" for s in before)
    ahead = (s for s in before if s.group == "to_barrier")
    return not counted and any(chart.tokens[s.start].key in _IN_FRONT for s in ahead)
