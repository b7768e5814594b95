"""What lies ahead: promises, bookings, and what is expected to happen."""

from datetime import timedelta

from core.domain.event import EventKind as K
from core.phrase.decision import STILL, Decision
from core.phrase.facts import Fact
from core.phrase.known import KnownTrip


def promise(fact: Fact, _trip: KnownTrip | None) -> Decision:
    """`сообщили клиенту, что опоздает` promises no hour."""
    vague = fact.has("note") and not fact.whens
    return Decision.of(K.NOTE if vague else K.PROMISE)


def expected(fact: Fact, _trip: KnownTrip | None) -> Decision:
    """What will be has not happened; where the hour is told, the desk is reminded of it."""
    timed = any(w.clock is not None for w in fact.whens)
    ahead = any(w.ago is not None and w.ago < timedelta() for w in fact.whens)
    if fact.has("still") and fact.said is None:
        return STILL  # "ждет, когда вызовут"
    return Decision.of(K.REMINDER if timed or ahead else K.NOTE)


def slot_booked(fact: Fact, _trip: KnownTrip | None) -> Decision:
    """`не успевает на бронь` speaks of one, and books none."""
    vague = fact.said is None and not fact.numbers
    spoken_of = fact.has("note") or fact.negated or fact.unknown
    return Decision.of(K.NOTE if vague and spoken_of else K.SLOT_BOOKED)
