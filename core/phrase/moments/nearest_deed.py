"""An hour between two deeds belongs to the nearer one: "не берёт, 16-да қайта теру керек"."""

import itertools
from dataclasses import replace

from core.phrase.happening.clauses import Stretch
from core.phrase.happening.facts import Fact
from core.phrase.happening.what_follows import is_at_home
from core.phrase.line import Line
from core.phrase.moments.ahead import names_hour_ahead
from core.phrase.moments.said import Said
from core.phrase.reading.spans import Span

_LAST_HOUR = 23


def give_hours_to_nearest(line: Line, told: list[Fact]) -> None:
    """Move an hour to come to the reminder behind it; take one that has struck off a reminder."""
    for before, fact in itertools.pairwise(told):
        if _is_of_later(fact) and not fact.whens and not fact.numbers:
            _hand_on(line, before, fact)
    for fact in told:
        _leave_struck_behind(line, fact)
        _leave_to_deed(line, fact)


def _is_of_later(fact: Fact) -> bool:
    """A reminder, what will be, or `прошёл вечером дома`."""
    home = fact.first("kind", "arrived")
    at_home = home is not None and is_at_home(fact.chart, home) and bool(fact.told)
    return fact.kinds == ["reminder"] or fact.has("expected") or at_home


def _hand_on(line: Line, before: Fact, fact: Fact) -> None:
    start = fact.stretches[0].start
    span = next((s for s in before.spans if s.end == start and isinstance(s.value, Said)), None)
    if span is None:
        _hand_number_on(before, fact, start - 1)
    elif isinstance(span.value, Said) and _lies_ahead(line, before, span.value):
        _move(before, fact, span)


def _lies_ahead(line: Line, fact: Fact, said: Said) -> bool:
    if said.role in ("since", "until"):
        return False
    hours = line.world.vocabulary.hours["part_hours"]
    part = replace(said, clock=(hours[said.part][0], 0)) if said.part else said
    return (said.offset or 0) > 0 or names_hour_ahead(line, fact, part)


def _hand_number_on(before: Fact, fact: Fact, at: int) -> None:
    """`недоступен 19 перенабрать`."""
    number = before.chart.tokens[at].number if at in before.numbers else None
    is_none = before.has("contact_attempt") or before.first("figure", "km") is not None
    if number is None or not is_none or number > _LAST_HOUR:
        return
    before.numbers.remove(at)
    told = Said(clock=(int(number), 0))
    _move(before, fact, Span("when", "", at, at + 1, told))


def _move(before: Fact, fact: Fact, span: Span) -> None:
    before.spans = [s for s in before.spans if s != span]
    before.whens = [w for w in before.whens if w is not span.value]
    last, first = before.stretches[-1], fact.stretches[0]
    before.stretches[-1] = Stretch(last.start, span.start)
    fact.stretches[0] = Stretch(span.start, first.end)
    fact.spans.insert(0, span)
    if isinstance(span.value, Said):
        fact.whens.insert(0, span.value)


def _leave_to_deed(line: Line, fact: Fact) -> None:
    """`выпуск дали 13:40, выезжает`: an hour that has struck is of what was done before."""
    word = fact.first("kind", "expected")
    part = next((st for st in fact.stretches if word and st.start <= word.start < st.end), None)
    if word is None or part is None:
        return
    for span in fact.spans:
        said = span.value
        if isinstance(said, Said) and span.end <= part.start and said.clock and not said.has_day:
            struck = not names_hour_ahead(line, fact, said)
            fact.whens = [w for w in fact.whens if not (struck and w is said)]


def _leave_struck_behind(line: Line, fact: Fact) -> None:
    """`звонил в 12, перезвонить в 18`: it is to be rung at six."""
    word = fact.first("kind", "reminder")
    timed = [s for s in fact.spans if isinstance(s.value, Said) and s.value.clock is not None]
    if word is None or not any(s.start >= word.end for s in timed):
        return
    for span in timed:
        said = span.value
        if isinstance(said, Said) and span.end <= word.start and not said.has_day:
            struck = not names_hour_ahead(line, fact, said)
            fact.whens = [w for w in fact.whens if not (struck and w is said)]
