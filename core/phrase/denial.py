"""What has not happened: denied ("не прошел") or still waited for ("ждет рентгена")."""

from core.phrase.spans import Chart, Span

_REACH = 3
_BETWEEN = ("stop", "day", "moment", "who", "conjunction")
_AWAITED = frozenset(
    {"called", "inspection", "to_storage", "repaired", "slot_booked", "passed", "entered"}
    | {"truck_changed", "trailer_changed", "driver_changed", "turned_back"}
)


def is_denied(chart: Chart, span: Span, since: int) -> bool:
    """True for a word of something that did not happen, or not yet."""
    if span.code in _AWAITED and _waits_behind(chart, span):
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
