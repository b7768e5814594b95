"""A figure of a promise that may be its hour or its day: "клиенту обещали до 23"."""

from dataclasses import replace

from core.phrase.drafts import Option, Question
from core.phrase.happening.facts import Fact
from core.phrase.line import Line
from core.phrase.moments.said import Said

_LATE, _HOURS = 21, ("ч", "сагат", "вечер", "кеш", "pm")


def may_be_day(fact: Fact, said: Said) -> bool:
    """`клиенту обещали до 23`: nobody unloads so late, and it may be the day of the month."""
    span = next((s for s in fact.spans if s.value is said), None)
    late = said.clock is not None and said.clock[0] >= _LATE and not said.has_day
    if span is None or not late:
        return False
    told = [fact.chart.tokens[i] for i in range(span.start, span.end)]
    return any(t.kind == "number" for t in told) and not any(t.key.startswith(_HOURS) for t in told)


def day_or_hour(line: Line, name: str, said: Said) -> Said | None:
    """As answered; None while it is open."""
    hour = said.clock[0] if said.clock is not None else 0
    options = (Option("day", {"day": hour}), Option("time", {"clock": f"{hour:02d}:00"}))
    question = Question(key="", code="km_or_time", options=options, values={"number": hour})
    answer = line.ask(f"{name}.day", question)
    if answer is None:
        return None
    return said if answer == "time" else replace(said, clock=None, day_of_month=hour)
