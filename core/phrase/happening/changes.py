"""Another truck, another driver: and what only sounds like it."""

from core.domain.event import EventKind as K
from core.phrase.happening.decision import Decision
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTrip


def truck_changed(fact: Fact, _trip: KnownTrip | None) -> Decision:
    """`перегруз на третьей оси`: another truck is named, or it is none."""
    span = fact.first("kind", "truck_changed")
    reloaded = span is not None and fact.chart.tokens[span.start].key == "перегруз"
    since = span.end if span is not None else 0
    named = any(s.group in ("who", "other") and s.start >= since for s in fact.spans)
    named = named or any(i >= since for i in fact.numbers)
    return Decision.of(K.NOTE if reloaded and not named else K.TRUCK_CHANGED)


def driver_changed(fact: Fact, _trip: KnownTrip | None) -> Decision:
    """`за рулем вторые сутки`: how long he drives, and no other driver."""
    span = fact.first("kind", "driver_changed")
    behind = fact.chart.at(span.end) if span is not None else None
    lasts = behind is not None and behind.group in ("ordinal", "unit", "when", "figure", "amount")
    at_wheel = span is not None and fact.chart.tokens[span.start].key == "за"
    return Decision.of(K.NOTE if at_wheel and lasts else K.DRIVER_CHANGED)
