"""Not let in, held, refused, turned back: what a post does to a truck, and what it only may be."""

from core.domain.event import EventKind as K
from core.phrase.happening.border import at_post
from core.phrase.happening.decision import STILL, Decision, side_by_stage, side_told
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTrip

_NOBODY = frozenset(["никого", "никто", "ешкимди", "nobody"])


def not_let(fact: Fact, trip: KnownTrip | None) -> Decision:
    """With its reason told it is a refusal; where nobody is let in, ours only stands."""
    if any(token.key in _NOBODY for token in fact.chart.tokens):
        return STILL
    if fact.first("reason") is not None:
        return refused(fact, trip)
    return Decision.between(K.POSITION, K.REFUSED)


def refused(fact: Fact, trip: KnownTrip | None) -> Decision:
    """`груз не приняли`: only with a paper named it is surely of the border."""
    span = fact.first("kind", "refused")
    taken = span is not None and fact.chart.tokens[span.end - 1].key.startswith("принял")
    if taken and fact.first("reason") is None:
        return Decision.between(K.REFUSED, K.NOTE)
    return Decision.of(K.REFUSED, side_told(fact, trip) or side_by_stage(trip))


def turned_back(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Sent back, from the side that is named."""
    return Decision.of(K.TURNED_BACK, side_told(fact, trip))


def held(fact: Fact, trip: KnownTrip | None) -> Decision:
    """`держат`: with a reason told it may be a refusal."""
    if fact.first("reason") is not None:
        return Decision.between(K.POSITION, K.REFUSED)
    return at_post(fact, trip, is_state=True) if fact.first("post") is not None else STILL
