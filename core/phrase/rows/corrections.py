"""Corrections and withdrawals: "не 13 а 18 км", "не 08:05 а 07:40", "отмени последнее"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from core.domain.clock import ORAL
from core.domain.event import Event, EventKind, Occurred
from core.domain.problem import Problem
from core.phrase.drafts import EventDraft, Option, Question
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTrip
from core.phrase.line import Line
from core.phrase.moments.said import Clock, Said
from core.phrase.reading.numerals import numeral
from core.phrase.reading.spans import Chart, Span
from core.phrase.rows.drafting import note

_Value = tuple[str, float | Clock]
_LAST_HOUR = 23
_THERE = frozenset(["там", "тогда", "есть", "there"])
_WERE = frozenset(["был", "была", "было", "были", "болган", "еди", "was", "were"])

NOTHING_TO_CORRECT = "nothing_to_correct"
"""Warning of a correction of what was never written."""


@dataclass(frozen=True, slots=True)
class Swap:
    """One value for another: km, vehicles or a clock time; `unit` empty where none was named."""

    unit: str
    old: float | Clock
    new: float | Clock


def find_swap(fact: Fact) -> Swap | None:
    """`не A а B` of a fact."""
    for span in fact.spans:
        if not span.is_("conjunction", "but"):
            continue
        behind = fact.chart.at(span.end)
        is_turned = behind is not None and behind.group == "negation"  # "7 км а не 9"
        after = behind.end if behind is not None and is_turned else span.end
        left = _value(fact.chart, _before_was(fact.chart, span.start - 1))
        right = _value(fact.chart, after)
        if left is None or right is None or not (is_turned or _is_denied(fact.chart, span)):
            continue
        left, right = _alike(left, right)
        units = {unit for unit, _ in (left, right)} - {"number"}
        if len(units) > 1:
            continue
        if is_turned or fact.chart.tokens[span.start].key in ("вместо", "instead"):
            left, right = right, left
        return Swap(units.pop() if units else "", left[1], right[1])
    return None


def find_new_value(fact: Fact, trip: KnownTrip, now: datetime) -> Swap | None:
    """`исправь: 18 км`: the last position, with another value."""
    figure, last = fact.first("figure", "km", "vehicles"), trip.last_position
    at_another_hour = _find_new_hour(fact, trip, now)
    if at_another_hour is not None:
        return at_another_hour
    if fact.first("command", "correct") is None or figure is None or last is None:
        return None
    if any(s.group == "not_meant" for s in fact.chart.spans()):
        return None  # the figure stands, the truck was wrong
    held = last.km_to_barrier if figure.code == "km" else last.vehicles_ahead
    if held is None or not isinstance(figure.value, float):
        return None
    said = fact.said
    if held == figure.value and said is not None and said.clock is not None and not fact.kinds:
        return Swap("", _clock_of(last.occurred.at), said.clock)  # "13 км было в 10:00"
    return Swap(figure.code, held, figure.value)


def _find_new_hour(fact: Fact, trip: KnownTrip, now: datetime) -> Swap | None:
    """`вчерашние 20 км были в 21:00`, `13 км 10:00-де болған`: when it was, not how far."""
    figure, said, keys = fact.first("figure", "km", "vehicles"), fact.said, fact.chart.tokens
    if figure is None or said is None or said.clock is None or fact.kinds:
        return None
    if not any(token.key in _WERE for token in keys[figure.end :]):
        return None
    day = now.astimezone(ORAL).date() + timedelta(days=said.offset or 0)
    for event in reversed(trip.recent):
        held = event.km_to_barrier if figure.code == "km" else event.vehicles_ahead
        at = event.occurred.at.astimezone(ORAL)
        if held == figure.value and (said.offset is None or at.date() == day):
            return Swap("", (at.hour, at.minute), said.clock)
    return None


def _alike(left: _Value, right: _Value) -> tuple[_Value, _Value]:
    """`үш емес он үш шақырым`: three is no hour where km stand on the other side."""
    units = {left[0], right[0]}
    if "clock" not in units or units == {"clock"}:
        return left, right
    has_minutes = any(isinstance(told, tuple) and told[1] for _, told in (left, right))
    if units == {"clock", "number"} and has_minutes:
        return _as_clock(left), _as_clock(right)  # "не 8 а 11:30"
    return _as_number(left), _as_number(right)


def _as_clock(value: _Value) -> _Value:
    told = value[1]
    is_hour = isinstance(told, float) and told.is_integer() and told <= _LAST_HOUR
    return ("clock", (int(told), 0)) if is_hour and not isinstance(told, tuple) else value


def _as_number(value: _Value) -> _Value:
    told = value[1]
    return ("number", float(told[0])) if isinstance(told, tuple) and not told[1] else value


def _is_denied(chart: Chart, but: Span) -> bool:
    if chart.tokens[but.start].key in ("емес", "вместо", "instead"):
        return True
    before = range(max(0, but.start - 6), but.start)
    return any((s := chart.at(i)) is not None and s.group == "negation" for i in before)


def _value(chart: Chart, i: int) -> _Value | None:
    i = _past_comma(chart, i)
    span = chart.at(i)
    if span is not None and span.group == "time":
        return _value(chart, span.end)
    if span is not None and isinstance(span.value, Said) and span.value.clock is not None:
        return "clock", span.value.clock
    if span is not None and span.is_("figure", "km", "vehicles") and isinstance(span.value, float):
        return span.code, span.value
    told = numeral(span)
    if told is not None:
        return "number", told
    if 0 <= i < len(chart.tokens) and span is None:
        number = chart.tokens[i].number
        return ("number", number) if number is not None else None
    return None


def _before_was(chart: Chart, i: int) -> int:
    """`не 13 было а 15`, `не 13 км там было, а 15`."""
    while i > 0 and (chart.tokens[i].key in _WERE | _THERE or chart.tokens[i].text == ","):
        i -= 1
    return i


def _past_comma(chart: Chart, i: int) -> int:
    """`не 13, а 18`, `10 шақырым емес, 8`."""
    if not 0 < i < len(chart.tokens) - 1 or chart.tokens[i].text != ",":
        return i
    before = chart.at(i - 1)
    return i + 1 if before is not None and before.is_("conjunction", "but") else i - 1


def correct(
    line: Line, trip: KnownTrip, swap: Swap, name: str, kind: EventKind | None = None
) -> list[EventDraft] | None:
    """The correction of the event that holds the old value; the old row stays in the history.

    `kind`: of what the time is told, where a word names it. None where nothing of it is written.
    """
    if isinstance(swap.new, tuple) and isinstance(swap.old, tuple):
        return _correct_clock(line, trip, (swap.old, swap.new), kind)
    if isinstance(swap.new, tuple) or isinstance(swap.old, tuple):
        return None
    event = _measured_event(trip, swap)
    if event is None:
        return None
    unit = swap.unit or _unit_of(event, swap.old) or _asked_unit(line, name, swap.new)
    if unit is None:
        return []
    held = event.km_to_barrier if unit == "km" else event.vehicles_ahead
    draft = again(line, trip, event)
    if unit == "km":
        draft = replace(draft, km_to_barrier=swap.new)
    else:
        draft = replace(draft, vehicles_ahead=int(swap.new))
    if held != swap.old:
        other = Problem.of("corrects_another_value", typed=swap.old, held=held)
        draft = replace(draft, warnings=(other,))
    return [draft]


def _measured_event(trip: KnownTrip, swap: Swap) -> Event | None:
    with_value = (
        e for e in reversed(trip.recent) if swap.old in (e.km_to_barrier, e.vehicles_ahead)
    )
    last = trip.last_position
    held = {"km": last and last.km_to_barrier, "vehicles": last and last.vehicles_ahead}
    measures_other = bool(swap.unit) and held[swap.unit] is None
    return next(with_value, None) or (None if measures_other else last)


def _unit_of(event: Event, old: float | Clock) -> str | None:
    if event.km_to_barrier == old or event.vehicles_ahead is None:
        return "km"
    return "vehicles" if event.vehicles_ahead == old or event.km_to_barrier is None else None


def _asked_unit(line: Line, name: str, new: float | Clock) -> str | None:
    options = (Option("km", {"km": new}), Option("vehicles", {"vehicles": new}))
    return line.ask(f"{name}.unit", Question(key="", code="km_or_time", options=options))


def as_new(fact: Fact, swap: Swap) -> Fact:
    """The same without the old value: what was to be corrected is written down anew."""
    old = swap.old
    bare = {v[0] if isinstance(v, tuple) else v for v in (old, swap.new)}
    spans = [s for s in fact.spans if s.group != "figure" or s.value != old]
    whens = [w for w in fact.whens if w.clock is None or w.clock == swap.new]
    numbers = [i for i in fact.numbers if fact.chart.tokens[i].number not in bare]
    if isinstance(swap.new, float) and not any(s.is_("figure", "km", "vehicles") for s in spans):
        whole = fact.stretches[0]
        spans.append(Span("figure", swap.unit or "km", whole.start, whole.end, swap.new))
    return replace(fact, spans=spans, whens=whens, numbers=numbers)


def as_booked(told: Fact, swap: Swap) -> Fact:
    """`не 16 а 18 бронь`: bare numbers of a booking are its hours, `не 23 а 24` its days."""
    new = swap.new
    if not isinstance(new, tuple) and new > _LAST_HOUR:
        return replace(told, whens=[Said(day_of_month=int(new))], numbers=[])
    clock = new if isinstance(new, tuple) else (int(new) % (_LAST_HOUR + 1), 0)
    spans = [s for s in told.spans if s.group != "figure"]
    return replace(told, spans=spans, whens=[Said(clock=clock)])


def _correct_clock(
    line: Line, trip: KnownTrip, clocks: tuple[Clock, Clock], kind: EventKind | None
) -> list[EventDraft] | None:
    old, new = clocks
    alike = [e for e in trip.recent if kind in (None, e.kind)]
    held = (e for e in reversed(alike) if _clock_of(e.occurred.at) == old)
    event = next(held, alike[-1] if alike else None)
    if event is None:
        return None
    day = event.occurred.at.astimezone(ORAL).date()
    at = datetime.combine(day, time(*new), ORAL).astimezone(event.occurred.at.tzinfo)
    draft = replace(again(line, trip, event), occurred=Occurred(at))
    if _clock_of(event.occurred.at) != old:
        told = Problem.of("corrects_another_value", typed=_shown(old), held=event.occurred.at)
        draft = replace(draft, warnings=(told,))
    return [draft]


def _clock_of(moment: datetime) -> Clock:
    local = moment.astimezone(ORAL)
    return local.hour, local.minute


def _shown(clock: Clock) -> str:
    return f"{clock[0]:02d}:{clock[1]:02d}"


def withdraw(line: Line, trip: KnownTrip) -> list[EventDraft]:
    """The withdrawal of the trip's last entry."""
    if not trip.recent:
        return [_nothing(line, trip)]
    newest = max(_entered(trip.recent), key=lambda e: (e.written_at, e.id))
    return [replace(again(line, trip, newest), withdrawn=True)]


def _entered(events: tuple[Event, ...]) -> Iterator[Event]:
    return (e for e in events if not e.withdrawn)


def again(line: Line, trip: KnownTrip, event: Event) -> EventDraft:
    """The event as it stands, to be replaced."""
    return EventDraft(
        kind=event.kind,
        trip=trip.id,
        plate=trip.plate,
        driver=trip.driver,
        crossing=event.crossing,
        direction=event.direction or trip.direction,
        side=event.side,
        occurred=event.occurred,
        heard_at=line.world.now,
        said_at=line.said_at,
        km_to_barrier=event.km_to_barrier,
        vehicles_ahead=event.vehicles_ahead,
        place=event.place,
        reason=event.reason,
        due_at=event.due_at,
        other=event.other,
        text=event.text,
        source=event.source,
        raw=line.raw,
        replaces=event.id,
    )


def _nothing(line: Line, trip: KnownTrip) -> EventDraft:
    return not_written(note(line, trip))


def not_written(draft: EventDraft) -> EventDraft:
    """The draft, with a word that there was nothing to correct."""
    nothing = Problem.of(NOTHING_TO_CORRECT, plate=draft.plate)
    return replace(draft, warnings=(*draft.warnings, nothing))
