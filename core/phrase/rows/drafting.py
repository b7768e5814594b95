"""One fact about one truck becomes the rows of its journal."""

from dataclasses import replace
from datetime import timedelta

from core.domain.crossing import Side
from core.domain.event import EventKind as K
from core.domain.event import Occurred
from core.phrase.drafts import EventDraft, Option, PaperThere, Question
from core.phrase.happening.decision import HAPPENED, STILL, Decision
from core.phrase.happening.doubt import in_doubt
from core.phrase.happening.facts import Fact
from core.phrase.happening.journey import other_post
from core.phrase.happening.planned import is_of_later
from core.phrase.happening.what import decide
from core.phrase.known import KnownTrip
from core.phrase.line import Line
from core.phrase.moments.ahead import (
    has_not_come,
    is_expected_by,
    is_for_hour_ahead,
    is_home_by_then,
    is_only_a_place,
    may_be_next_week,
    names_hour_ahead,
    names_hour_of,
)
from core.phrase.moments.timing import Timed, due_time, event_time
from core.phrase.moments.worked_till import worked_till
from core.phrase.reading.speakers import CARRIER, is_told_by_carrier
from core.phrase.rows.asked import Figures, ask_figures
from core.phrase.rows.details import explained, followed, to_remember
from core.phrase.rows.places import AT_CROSSING, About, measured

_DUE = frozenset({K.SLOT_BOOKED, K.SLOT_MOVED, K.PROMISE, K.REMINDER})
_OURS = _DUE | {K.SLOT_LOST, K.NOTE, K.CONTACT_ATTEMPT, K.TRUCK_CHANGED, K.TRAILER_CHANGED}
_SIDE_OF = {
    K.EXIT_POST_IN: Side.EXIT_POST,
    K.EXIT_POST_OUT: Side.EXIT_POST,
    K.ENTRY_POST_IN: Side.ENTRY_POST,
    K.RELEASED: Side.ENTRY_POST,
}
_SAID_BY_FIELDS = frozenset(
    (
        *("who", "not_meant", "kind", "when", "crossing", "post", "figure", "to_barrier", "unit"),
        *("stop", "conjunction", "negation", "time", "day", "weekday", "month", "part", "moment"),
        *("hour_word", "numeral", "amount", "zone", "hint", "brand", "direction", "beyond"),
        *("command", "all_ours", "source", "paper", "short_of"),
    )
)
"""Words that stand in the fields of an entry; any other is kept in its text."""
_TOLD_KINDS = frozenset(
    {K.BREAKDOWN, K.NOTE, K.PROMISE, K.REFUSED, K.TURNED_BACK, K.REMINDER, K.ROAD_CHECK, K.CONTACT}
    | {K.TRUCK_CHANGED, K.TRAILER_CHANGED, K.DRIVER_CHANGED, K.REPAIRED, K.DIVERTED}
)


_TOLD_CODES = ("still", "moved", "rest", "note", "breakdown", "not_let", "inspected", "part_passed")
_CROSSED = frozenset({K.EXIT_POST_IN, K.EXIT_POST_OUT, K.ENTRY_POST_IN, K.RELEASED, K.DELIVERED})
_DONE = _CROSSED | {K.BREAKDOWN}
_REFUSALS = (K.REFUSED, K.TURNED_BACK, K.TO_STORAGE)
_AT_POST = (K.EXIT_POST_IN, K.ENTRY_POST_IN)
_SET_FOR = frozenset({*_AT_POST, K.INSPECTION, K.LOADING, K.UNLOADING, K.ARRIVED})
_LITTLE_WORD = 3  # letters
_AT_PLACE = (K.ARRIVED, K.UNLOADING, K.DELIVERED, K.LOADED)
_CHANGED = (K.TRUCK_CHANGED, K.TRAILER_CHANGED, K.DRIVER_CHANGED)


def draft_fact(line: Line, fact: Fact, about: About) -> list[EventDraft]:
    """Rows for one fact; none while it must be chosen what happened."""
    decision = _decided(line, fact, about)
    if decision is None:
        return []
    figures = ask_figures(line, fact, about.name, decision.kind)
    if decision.kind is None:
        if figures.is_open:
            return []
        is_measured = figures.km is not None or figures.vehicles is not None
        decision = Decision.of(K.POSITION if is_measured else K.NOTE)
    timed = _timed(line, fact, about, decision, figures)
    if decision.kind == K.REMINDER and timed.due_at is not None and timed.due_at < line.now:
        decision, timed = Decision.of(K.NOTE), Timed(Occurred(line.now))  # nobody is reminded then
    draft = _draft(line, fact, about, decision, timed)
    draft = measured(line, fact, about, draft, (decision, figures))
    draft = explained(line, fact, about.name, about.trip, draft)
    rows = followed(line, fact, about.trip, draft)
    called_for = decision.kind == K.CALLED and is_for_hour_ahead(line, fact)
    if called_for or _is_done_before(fact, decision) or _is_on_way(line, fact, decision):
        due = due_time(line, about.name, fact, about.trip, K.REMINDER).due_at
        rows += [to_remember(line, fact, draft, due)] if due is not None else []
    return rows


def _decided(line: Line, fact: Fact, about: About) -> Decision | None:
    decision = STILL if _is_taken_back(line, fact) else decide(fact, about.trip)
    by_then = is_expected_by(line, fact)
    called_for = bool({*decision.kinds} & _SET_FOR) and is_for_hour_ahead(line, fact)
    there = decision.kind in (*_AT_PLACE, *_AT_POST, K.REPAIRED) or is_only_a_place(fact, decision)
    later = is_only_a_place(fact, decision) and is_of_later(fact)  # "завтра к обеду в самаре"
    if called_for or later or (there and (by_then or is_home_by_then(line, fact))):
        decision = Decision.of(K.REMINDER)  # "дома к 18", "к 15:00 на пост"
    decision = _unless_worked_till(line, fact, decision)
    if decision.kind == K.REMINDER and has_not_come(line, fact):
        decision = STILL
    if _is_only_to_tell(line, fact):
        return _told_to_tell(line, about, decision)
    kinds = in_doubt(line.world.examples, fact, about.trip, decision)
    if not kinds and decision.kind in HAPPENED and may_be_next_week(line, fact):
        kinds = (decision.kind, K.REMINDER)
    if not kinds:
        return _or_a_note(line, fact, about, decision)
    if len(kinds) == 1:
        return Decision.of(kinds[0])
    if fact.unknown:
        kinds = tuple(dict.fromkeys((*kinds, K.NOTE)))
    answer = line.ask(f"{about.name}.is_it", _which_is_it(*kinds))
    if answer is None:
        return None
    kind = K(answer)
    return Decision.of(kind, _SIDE_OF.get(kind))


def _unless_worked_till(line: Line, fact: Fact, decision: Decision) -> Decision:
    """`разгрузка 10:00-12:30, свободен`, told after it: it is done, or that must be asked."""
    if decision.kind != K.REMINDER or worked_till(line, fact) is None:
        return decision
    is_done = fact.has("delivered", "empty") or fact.first("load", "clear") is not None
    return Decision.of(K.DELIVERED) if is_done else Decision.between(K.DELIVERED, K.REMINDER)


def _is_only_to_tell(line: Line, fact: Fact) -> bool:
    """`скажите клиенту, 417 прошёл`: what somebody is to be told, and may not know yet."""
    words = (fact.chart.tokens[i].key for st in fact.stretches for i in range(st.start, st.end))
    told = line.world.vocabulary.listed.get("instructs", ())
    return any(key in told for key in words)


def _told_to_tell(line: Line, about: About, decision: Decision) -> Decision | None:
    kind = decision.kind
    if kind is None or kind in _OURS or kind in (K.POSITION, K.CONTACT):
        return Decision.of(kind if kind in _OURS else K.NOTE)
    answer = line.ask(f"{about.name}.is_it", _which_is_it(kind, K.NOTE))
    if answer is None:
        return None
    return decision if answer == kind.value else Decision.of(K.NOTE)


def _or_a_note(line: Line, fact: Fact, about: About, decision: Decision) -> Decision:
    """What happened beside words that nobody read stands, and that it may be a remark is shown."""
    kind = decision.kind
    unread = any(len(fact.chart.tokens[i].text) > _LITTLE_WORD for i in fact.unknown)
    if kind is None or kind not in HAPPENED or not unread:
        return decision
    question = replace(_which_is_it(kind, K.NOTE), required=False)
    answer = line.ask(f"{about.name}.is_it", question)
    return decision if answer in (None, kind.value) else Decision.of(K.NOTE)


def _which_is_it(*kinds: K) -> Question:
    options = tuple(Option(k.value, {"kind": k.value}) for k in kinds)
    return Question(key="", code="is_it", options=options)


def _is_taken_back(line: Line, fact: Fact) -> bool:
    """`отбой` takes back what was said before it."""
    return line.is_taken_back or any(s.is_("command", "takeback") for s in fact.chart.spans())


def _timed(line: Line, fact: Fact, about: About, decision: Decision, figures: Figures) -> Timed:
    if figures.said is not None:
        fact.whens.append(figures.said)
    if decision.kind in _DUE:
        return due_time(line, about.name, fact, about.trip, decision.kind)
    if decision.kind == K.SLOT_LOST:
        slot = about.trip.slot_at if about.trip else None
        if names_hour_ahead(line, fact) or is_of_later(fact) or names_hour_of(fact, slot):
            return Timed(Occurred(line.now), slot)  # "бронь 16:00 упустили": its own hour
        return replace(event_time(line, about.name, fact, about.trip, decision), due_at=slot)
    called_for = decision.kind == K.CALLED and is_for_hour_ahead(line, fact)
    if decision.kind == K.NOTE or called_for or _is_done_before(fact, decision):
        return Timed(Occurred(line.now))
    return event_time(line, about.name, fact, about.trip, decision)


def _is_done_before(fact: Fact, decision: Decision) -> bool:
    """`пересек, в уральске через 2 часа`: what is ahead is no hour of what has happened."""
    said = fact.said
    ahead = said is not None and said.ago is not None and said.ago < timedelta()
    timed = next((s for s in fact.spans if s.value is said), None)
    deed = next((s for s in fact.spans if s.group == "kind"), None)
    ahead = ahead and timed is not None and deed is not None and deed.start < timed.start
    return ahead and decision.kind in _DONE and not fact.has("expected")


def _is_on_way(line: Line, fact: Fact, decision: Decision) -> bool:
    """`в пути, маштаково примерно 18:00`, `спит, в 17 поедет`: what is then to come."""
    if decision.kind == K.CONTACT and fact.kinds == ["rest"]:
        return fact.said is not None and not fact.said.role and names_hour_ahead(line, fact)
    drives = decision.kind == K.POSITION and fact.has("departed") and not fact.has("expected")
    there = fact.crossing is not None or fact.first("place") is not None
    return drives and there and fact.first("figure") is None and names_hour_ahead(line, fact)


def _draft(line: Line, fact: Fact, about: About, decision: Decision, timed: Timed) -> EventDraft:
    kind = decision.kind or K.NOTE
    trip = about.trip
    return EventDraft(
        kind=kind,
        trip=trip.id if trip else None,
        plate=trip.plate if trip else "",
        driver=trip.driver if trip else "",
        crossing=_crossing(line, fact, trip, kind),
        direction=trip.direction if trip else None,
        side=decision.side,
        occurred=timed.occurred,
        heard_at=line.world.now,
        said_at=line.said_at,
        due_at=timed.due_at,
        told_clock=timed.told_clock,
        told_zone=timed.told_zone,
        source=source_of(line, fact, kind),
        text=_text(line, fact, kind),
        raw=line.raw,
        papers=() if kind in _REFUSALS else _papers(fact),
    )


def _papers(fact: Fact) -> tuple[PaperThere, ...]:
    return tuple(dict.fromkeys(s.value for s in fact.spans if isinstance(s.value, PaperThere)))


def _crossing(line: Line, fact: Fact, trip: KnownTrip | None, kind: K) -> str | None:
    named = fact.crossing
    if kind == K.DIVERTED and trip is not None:
        named = other_post(fact, trip) or named
    code = str(named.value) if named is not None else None
    if code is None and kind in AT_CROSSING:
        code = fact.carried
    if code is None:
        return trip.crossing if trip is not None and kind in AT_CROSSING else None
    if trip is not None and code != trip.crossing and kind in AT_CROSSING:
        line.diverts.setdefault(code, []).append(trip)
    return code


def source_of(line: Line, fact: Fact, kind: K) -> str:
    """Who said so: named in the line, the chat, the driver, or the dispatcher himself."""
    named = fact.first("source")
    if named is not None:
        return named.code
    if line.is_chat:
        by_carrier = line.sender is not None and line.sender.is_carrier
        return CARRIER if by_carrier else "whatsapp"
    if kind not in _OURS:
        before = [s for s in line.chart.spans() if s.group == "source"]
        if is_told_by_carrier(line.chart):
            return CARRIER
        if before:
            return before[0].code  # "перевозчик говорит, стоит 1 км"
    return "dispatcher" if kind in _OURS else "driver"


def _text(line: Line, fact: Fact, kind: K) -> str:
    if line.is_chat:
        return line.chart.text
    told = fact.has("note") or fact.first("paper") is not None
    if kind in _CHANGED or (kind == K.NOTE and not told):
        return line.raw
    tells = kind in _TOLD_KINDS or bool(fact.unknown or fact.first("paper")) or bool(fact.negated)
    tells = tells or any(s.group not in _SAID_BY_FIELDS for s in fact.spans)
    tells = tells or fact.has(*_TOLD_CODES)
    tells = tells or _is_about_so_many(fact)
    tells = tells or len(fact.kinds) > 1 or fact.has("expected")
    told = fact.first("post") is not None or fact.has("inspection")
    tells = tells or (kind == K.POSITION and told)
    tells = tells or fact.first("beyond", "behind") is not None
    tells = tells or fact.first("figure", "money", "other", "road_km") is not None
    tells = tells or (kind == K.POSITION and any(w.role == "by" for w in fact.whens))
    return fact.words() if tells else ""


def _is_about_so_many(fact: Fact) -> bool:
    """`5-6 машин`, `бес-алты көлік`: one figure stands for two."""
    counted = (s for s in fact.spans if s.is_("figure", "vehicles"))
    return any("-" in fact.chart.words(s.start, s.end) for s in counted)


def note(line: Line, trip: KnownTrip | None, plate: str = "") -> EventDraft:
    """The whole line, kept as it is."""
    return EventDraft(
        kind=K.NOTE,
        trip=trip.id if trip else None,
        plate=trip.plate if trip else plate,
        driver=trip.driver if trip else "",
        direction=trip.direction if trip else None,
        occurred=Occurred(line.now),
        heard_at=line.world.now,
        said_at=line.said_at,
        source="whatsapp" if line.is_chat else "dispatcher",
        text=line.chart.text if line.is_chat else line.raw,
        raw=line.raw,
    )
