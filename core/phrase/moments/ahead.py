"""Whether a time told of a fact lies ahead: an hour not struck yet, a part of the day to come."""

import itertools
from dataclasses import replace
from datetime import date, datetime

from core.domain.clock import ORAL
from core.domain.event import EventKind as K
from core.phrase.happening.decision import Decision
from core.phrase.happening.facts import Fact
from core.phrase.happening.planned import is_of_later
from core.phrase.happening.what_follows import is_at_home
from core.phrase.line import Line
from core.phrase.moments.atoms import TO
from core.phrase.moments.said import Said
from core.phrase.reading.formerly import WAS
from core.phrase.reading.spans import Span

_ON_THE_WAY = frozenset({"passed", "passed_border", "left", "departed", "called", "entered"})
_LAST_OPEN_HOUR = 8
_SEVERAL_DAYS, _LAST_WEEK = 2, ("прошл", "откен", "last")
_DONE = (
    *("л", "ла", "ли", "ло", "лся", "лась", "лось", "лись", "ed"),
    *(f"{a}{b}" for a in "дт" for b in ("ы", "и", "ым", "им", "ык", "ик")),
)
"""Endings of a verb of what has happened: "приехал", "жеттік"."""
_LASTED = ("спал", "стоял", "простоял", "ждал", "отдыхал", "ночевал", "держал", "был")
_NEAR, _PAST = 3, ("л", "ла", "ло", "ли", "лся", "лась", "лись")
_TO_COME = ("ады", "еди", "йды", "йди")


def may_be_next_week(line: Line, fact: Fact) -> bool:
    """`понедельник 9:00`, told on Friday: of a day so far back it is asked whether it has been."""
    said = fact.said
    if said is None or said.weekday is None or said.role == "since":
        return False
    if any(token.key.startswith(_LAST_WEEK) for token in fact.chart.tokens):
        return False
    today = line.now.astimezone(ORAL).weekday()
    return (today - said.weekday) % 7 >= _SEVERAL_DAYS


def names_hour_ahead(line: Line, fact: Fact, said: Said | None = None) -> bool:
    """An hour that has not struck today is the one booked, not the one of the loss."""
    said = said or fact.said
    if said is None or said.clock is None or said.has_day:
        return False
    local = line.now.astimezone(ORAL)
    return said.clock > (local.hour, local.minute)


def names_hour_of(fact: Fact, slot: datetime | None) -> bool:
    """`бронь на четыре часа отменили`: the hour of the booking itself, morning or afternoon."""
    clock = fact.said.clock if fact.said is not None and not fact.said.has_day else None
    booked = slot.astimezone(ORAL) if slot is not None else None
    if clock is None or booked is None or clock[1] != booked.minute:
        return False
    return clock[0] % 12 == booked.hour % 12


def is_home_by_then(line: Line, fact: Fact) -> bool:
    """`прошёл русских, вечером дома`: the evening is still to come."""
    word, said = fact.first("kind", "arrived"), fact.said
    if word is None or said is None or said.has_day or not is_at_home(fact.chart, word):
        return False
    behind = bool(set(fact.told) & _ON_THE_WAY)
    struck = said.part is None or not names_hour_ahead(line, fact, _begun(line, said))
    return not struck or (behind and names_hour_ahead(line, fact))


def is_only_a_place(fact: Fact, decision: Decision) -> bool:
    """`к ночи в самаре`, `к утру на маштаково`: a place, and nothing that has happened there."""
    named = fact.crossing is not None or fact.first("place") is not None
    measured = fact.first("figure") is not None
    return named and not measured and not fact.kinds and decision.kind in (None, K.POSITION)


def names_part_ahead(line: Line, fact: Fact) -> bool:
    """`дома к ужину`, told in the afternoon; `к утру` is of the morning to come."""
    said = fact.said
    if said is None or said.part is None or said.has_day or said.clock is not None:
        return False
    first = line.world.vocabulary.hours["part_hours"][said.part][0]
    return first > line.now.astimezone(ORAL).hour or not _is_told_as_done(fact)


def is_for_hour_ahead(line: Line, fact: Fact) -> bool:
    """`к 15:00`, `на 15:00`, `15:00-ге`, told before three: when he is to be there."""
    said = fact.said
    if not names_hour_ahead(line, fact, None if said is None else _afternoon(said)):
        return False
    tokens = fact.chart.tokens
    span = next((s for s in fact.spans if s.value is said), None)
    if span is None or said is None:
        return False
    leads = {tokens[i].key for i in (span.start - 1, span.start) if i >= 0}
    return said.role == "by" or "на" in leads or tokens[span.end - 1].ending in TO


def _afternoon(said: Said) -> Said:
    """`вызвали к четырём`: of an hour to come from one to eight the one by day."""
    if said.clock is None or not said.is_word or not 1 <= said.clock[0] <= _LAST_OPEN_HOUR:
        return said
    return replace(said, clock=(said.clock[0] + 12, said.clock[1]))


def waits_for_it(line: Line, fact: Fact, said: Said) -> bool:
    """`не вызвали, обещают в 16`, `новостей нет, вечером уточню`: no hour of where it stands."""
    return fact.first("figure") is None and names_hour_ahead(line, fact, _begun(line, said))


def is_expected_by(line: Line, fact: Fact) -> bool:
    """`к вечеру там`: where it is to be by then, and no time of where it stands."""
    said = fact.said
    if said is None or said.role != "by":
        return False
    return names_hour_ahead(line, fact) or names_part_ahead(line, fact)


def has_not_come(line: Line, fact: Fact) -> bool:
    """`должны были вызвать в 12`, `обещали в 12, до сих пор стоит`: it has not, up to now."""
    said = fact.said
    if said is None or said.clock is None or said.has_day or not fact.has("expected"):
        return False
    keys = {fact.chart.tokens[i].key for st in fact.stretches for i in range(st.start, st.end)}
    until_now = bool(keys & WAS) or fact.has("still") or "still" in fact.negated
    return until_now and not names_hour_ahead(line, fact, _afternoon(said))


def is_to_come(line: Line, fact: Fact) -> bool:
    """`завтра в 9`, `в понедельник`, `к 18`, `через час` beside no word of what has happened."""
    said = fact.said
    if said is None or said.role == "since" or _is_told_as_done(fact):
        return False
    later_today = said.offset == 0 and names_hour_ahead(line, fact, replace(said, offset=None))
    other_day = _names_other_day(said, line.now.astimezone(ORAL).date())
    return other_day or is_of_later(fact) or later_today or names_hour_ahead(line, fact)


def _names_other_day(said: Said, today: date) -> bool:
    """A weekday, or a date that is not behind."""
    if said.date is not None:
        return said.date[1::-1] > (today.month, today.day)
    if said.day_of_month is not None:
        return said.day_of_month > today.day
    return said.weekday not in (None, today.weekday())


def lasted_until(line: Line, fact: Fact) -> bool:
    """`спал до 12, выехал`, told after twelve: what lasted so long is over."""
    until = next((s for s in fact.spans if s.is_("when", "until")), None)
    said = until.value if until is not None else None
    if until is None or not isinstance(said, Said) or said.has_day:
        return False
    inside = (i for st in fact.stretches for i in range(st.start, st.end))
    lasted = any(fact.chart.tokens[i].key.startswith(_LASTED) for i in inside)
    ahead = names_hour_ahead(line, fact, _begun(line, said))
    return (lasted or _did_not_till_then(fact, until)) and not ahead


def _begun(line: Line, said: Said) -> Said:
    """A part of the day as the hour it begins with."""
    hours = line.world.vocabulary.hours["part_hours"]
    return replace(said, clock=(hours[said.part][0], 0)) if said.part else said


def _did_not_till_then(fact: Fact, until: Span) -> bool:
    """`до обеда не двигались`, `до 9 никого не пускали`."""
    keys = [token.key for token in fact.chart.tokens[until.end : until.end + _NEAR]]
    return any(a == "не" and b.endswith(_PAST) for a, b in itertools.pairwise(keys))


def _is_told_as_done(fact: Fact) -> bool:
    inside = (i for st in fact.stretches for i in range(st.start, st.end))
    keys = [fact.chart.tokens[i].key for i in inside if fact.chart.tokens[i].kind == "word"]
    return any(key.endswith(_DONE) and not key.endswith(_TO_COME) for key in keys)
