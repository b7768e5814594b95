"""An hour beside two deeds: it is not of the one that is so now."""

from datetime import timedelta

from core.phrase.happening.facts import Fact
from core.phrase.moments.said import Said
from core.phrase.reading.spans import Span


def told_hour(fact: Fact) -> Said | None:
    """The time told; of `через 6 часов только отпустили в 14` the hour."""
    said = fact.said
    if said is None or said.ago is None or said.ago >= timedelta():
        return said
    return next((w for w in fact.whens if w.clock is not None and w.role != "until"), said)


def is_of_another_part(fact: Fact, said: Said) -> bool:
    """True of a time told apart from both the figure and the word that it stands so now."""
    stands = next((s for s in fact.spans if _stands_now(fact, s)), None)
    timed = next((s for s in fact.spans if s.value is said), None)
    if stands is None or timed is None or said.clock is not None or len(fact.stretches) < 2:
        return False
    part = next((st for st in fact.stretches if st.start <= timed.start < st.end), None)
    figure = fact.first("figure", "km", "vehicles")
    spans = [s for s in (stands, figure) if s is not None]
    return part is not None and not any(part.start <= s.start < part.end for s in spans)


def _stands_now(fact: Fact, span: Span) -> bool:
    key = fact.chart.tokens[span.start].key
    was = key.startswith("стоял")  # "вчера вечером стояла у поста"
    return (
        not was
        and span.is_("kind", "still", "waiting")
        and key.startswith(("сто", "жд", "тур", "stand", "wait"))
    )


def is_waited_for(fact: Fact, said: Said) -> bool:
    """`запаски нет, ждем утра`."""
    timed = next((s for s in fact.spans if s.value is said), None)
    before = fact.chart.tokens[max(0, timed.start - 1) : timed.start] if timed is not None else ()
    return said.part is not None and any(token.key.startswith("жд") for token in before)


def was_seen_then(fact: Fact, said: Said) -> bool:
    """`не отвечает, в вацапе был в 12:10`: no hour of the attempt."""
    timed = next((s for s in fact.spans if s.value is said), None)
    before = fact.chart.tokens[max(0, timed.start - 1) : timed.start] if timed is not None else ()
    return any(token.key in ("был", "была", "болган", "seen") for token in before)
