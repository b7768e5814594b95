"""A truck without an open trip: what is told of it is a note, what is planned a reminder."""

from dataclasses import replace

from core.domain.event import EventKind as K
from core.domain.problem import Problem
from core.phrase.drafts import EventDraft
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTruck
from core.phrase.line import Line
from core.phrase.moments.ahead import is_to_come
from core.phrase.moments.timing import due_time, until_time
from core.phrase.rows.drafting import note


def draft_truck(line: Line, told: list[Fact], name: str, truck: KnownTruck) -> list[EventDraft]:
    """`655 завтра к 8 на погрузку` reminds of it; `655 в ремонте до вторника` is noted, too."""
    without = Problem.of("no_open_trip", plate=truck.plate)
    kept = replace(note(line, None, truck.plate), warnings=(without,))
    ahead = next((f for f in told if is_to_come(line, f) or _is_booked_ahead(f)), None)
    if ahead is not None:
        due = due_time(line, name, ahead, None, K.REMINDER).due_at
        return [kept if due is None else replace(kept, kind=K.REMINDER, due_at=due)]
    lasting = (fact for fact in told if fact.said is None)
    until = next((at for fact in lasting if (at := until_time(line, fact)) is not None), None)
    if until is None:
        return [kept]
    return [kept, replace(kept, kind=K.REMINDER, due_at=until, warnings=())]


def _is_booked_ahead(fact: Fact) -> bool:
    """`655 сырымға 23-не сағат 9-ға кезек алдық`: booked by now, and due on its day."""
    said = fact.said
    dated = said is not None and said.clock is not None and said.has_day
    return dated and fact.has("slot_booked") and said is not None and (said.offset or 0) >= 0
