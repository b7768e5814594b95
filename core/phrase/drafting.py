"""One fact about one truck becomes the rows of its journal."""

from dataclasses import dataclass, replace

from core.domain.clock import ORAL
from core.domain.crossing import Side
from core.domain.event import EventKind as K
from core.domain.event import Occurred
from core.domain.trip import Stage
from core.phrase.asked import Figures, ask_figures, is_road_mark
from core.phrase.decision import STILL, Decision, side_told
from core.phrase.details import explained, followed
from core.phrase.drafts import EventDraft, Option, Question
from core.phrase.facts import Fact
from core.phrase.known import KnownTrip, Place
from core.phrase.line import Line
from core.phrase.spans import Span
from core.phrase.timing import Timed, due_time, event_time
from core.phrase.what import decide

_DUE = frozenset({K.SLOT_BOOKED, K.SLOT_MOVED, K.PROMISE, K.REMINDER})
_OURS = _DUE | {K.SLOT_LOST, K.NOTE, K.CONTACT_ATTEMPT, K.TRUCK_CHANGED, K.TRAILER_CHANGED}
_AT_CROSSING = frozenset(
    {K.POSITION, K.WAITING_AREA_IN, K.WAITING_AREA_OUT, K.JOINED_QUEUE, K.CALLED, K.EXIT_POST_IN}
    | {K.EXIT_POST_OUT, K.ENTRY_POST_IN, K.INSPECTION, K.RELEASED, K.REFUSED, K.TURNED_BACK}
    | {K.TO_STORAGE, K.SLOT_BOOKED, K.SLOT_MOVED, K.SLOT_LOST, K.ROAD_CHECK}
)
_NOT_MEASURED = frozenset({K.RELEASED, K.SLOT_BOOKED, K.SLOT_MOVED, K.SLOT_LOST, K.ROAD_CHECK})
_MEASURED = _AT_CROSSING - _NOT_MEASURED
_AWAY = frozenset({Stage.AFTER_BORDER, Stage.ARRIVED, Stage.DELIVERED})
_FARTHEST_QUEUE_KM = 60
_SIDE_OF = {
    K.EXIT_POST_IN: Side.EXIT_POST,
    K.EXIT_POST_OUT: Side.EXIT_POST,
    K.ENTRY_POST_IN: Side.ENTRY_POST,
    K.RELEASED: Side.ENTRY_POST,
}
_TELLING = ("order", "unsure", "reason", "cause", "side", "notice", "load", "money", "place")
_TOLD_KINDS = frozenset(
    {K.BREAKDOWN, K.NOTE, K.PROMISE, K.REFUSED, K.TURNED_BACK, K.REMINDER, K.ROAD_CHECK, K.CONTACT}
    | {K.TRUCK_CHANGED, K.TRAILER_CHANGED, K.DRIVER_CHANGED, K.REPAIRED, K.DIVERTED}
)


_CHANGED = (K.TRUCK_CHANGED, K.TRAILER_CHANGED, K.DRIVER_CHANGED)


@dataclass(frozen=True, slots=True)
class About:
    """The trip a fact is drafted for, and the name its questions bear."""

    trip: KnownTrip | None
    name: str


def draft_fact(line: Line, fact: Fact, about: About) -> list[EventDraft]:
    """Rows for one fact; none while it must be chosen what happened."""
    decision = _decided(line, fact, about)
    if decision is None:
        return []
    figures = ask_figures(line, fact, about.name, decision.kind)
    if decision.kind is None:
        if figures.is_open:
            return []
        measured = figures.km is not None or figures.vehicles is not None
        decision = Decision.of(K.POSITION if measured else K.NOTE)
    timed = _timed(line, fact, about, decision, figures)
    draft = _draft(line, fact, about, decision, timed)
    draft = _measured(line, fact, about, draft, (decision, figures))
    draft = explained(line, fact, about.name, about.trip, draft)
    return followed(line, fact, about.trip, draft)


def _decided(line: Line, fact: Fact, about: About) -> Decision | None:
    decision = STILL if _is_taken_back(line, fact) else decide(fact, about.trip)
    if len(decision.kinds) < 2:
        return decision
    options = tuple(Option(k.value, {"kind": k.value}) for k in decision.kinds)
    answer = line.ask(f"{about.name}.is_it", Question(key="", code="is_it", options=options))
    if answer is None:
        return None
    kind = K(answer)
    return Decision.of(kind, _SIDE_OF.get(kind))


def _names_hour_ahead(line: Line, fact: Fact) -> bool:
    """An hour that has not struck today is the one booked, not the one of the loss."""
    said = fact.said
    if said is None or said.clock is None or said.has_day:
        return False
    local = line.now.astimezone(ORAL)
    return said.clock > (local.hour, local.minute)


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
        lost = event_time(line, about.name, fact, about.trip, decision)
        if _names_hour_ahead(line, fact):
            return Timed(Occurred(line.now), slot)  # "бронь 16:00 упустили": its own hour
        return replace(lost, due_at=slot)
    if decision.kind == K.NOTE:
        return Timed(Occurred(line.now))
    return event_time(line, about.name, fact, about.trip, decision)


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
    )


def _crossing(line: Line, fact: Fact, trip: KnownTrip | None, kind: K) -> str | None:
    named = fact.crossing
    if kind == K.DIVERTED and trip is not None:
        named = next((s for s in fact.crossings if s.value != trip.crossing), named)
    code = str(named.value) if named is not None else None
    if code is None and kind in _AT_CROSSING:
        code = fact.carried
    if code is None:
        return trip.crossing if trip is not None and kind in _AT_CROSSING else None
    if trip is not None and code != trip.crossing and kind in _AT_CROSSING:
        line.diverts.setdefault(code, []).append(trip)
    return code


def source_of(line: Line, fact: Fact, kind: K) -> str:
    """Who said so: named in the line, the chat, the driver, or the dispatcher himself."""
    named = fact.first("source")
    if named is not None:
        return named.code
    if line.is_chat:
        return "whatsapp"
    return "dispatcher" if kind in _OURS else "driver"


def _text(line: Line, fact: Fact, kind: K) -> str:
    if line.is_chat:
        return line.chart.text
    if kind in _CHANGED or (kind == K.NOTE and not fact.has("note")):
        return line.raw
    tells = kind in _TOLD_KINDS or bool(fact.unknown) or bool(fact.negated)
    tells = tells or any(s.group in _TELLING for s in fact.spans)
    tells = tells or fact.has("still", "moved", "rest", "note", "breakdown", "not_let")
    tells = tells or len(fact.kinds) > 1 or fact.has("expected")
    tells = tells or fact.first("beyond", "behind") is not None
    tells = tells or fact.first("figure", "money", "other", "road_km") is not None
    return fact.words() if tells else ""


def _measured(
    line: Line, fact: Fact, about: About, draft: EventDraft, how: tuple[Decision, Figures]
) -> EventDraft:
    decision, figures = how
    past = fact.beyond
    short = fact.first("short_of")
    if short is not None and fact.first("figure", "km") is not None:
        return _short_of(fact, draft, short)
    mark = fact.first("figure", "road_km")
    if past is not None and fact.first("to_barrier") is None and _is_measured_from(fact):
        return _beyond(fact, draft, past)
    if mark is not None:
        if is_road_mark(line, about.name, mark, about.trip):
            return replace(draft, place=fact.chart.words(mark.start, mark.end))
        figures = replace(figures, km=mark.value if isinstance(mark.value, float) else None)
    if decision.progress:
        return replace(draft, progress_km=figures.km, text=draft.text or fact.words())
    return _placed(fact, draft, figures, about.trip)


def _is_measured_from(fact: Fact) -> bool:
    """A place needs a figure, or a crossing it lies behind."""
    return fact.first("figure", "km") is not None or fact.first("crossing") is not None


def _placed(fact: Fact, draft: EventDraft, figures: Figures, trip: KnownTrip | None) -> EventDraft:
    place = _town(fact)
    if _is_km_to_town(fact):
        return replace(draft, place=_town_and_km(fact), crossing=None)
    if draft.kind not in _MEASURED:
        return replace(draft, place=place if draft.kind in (K.BREAKDOWN, K.DEPARTED) else "")
    if figures.km is not None and _is_far(figures.km, trip):
        return replace(draft, place=fact.words(), crossing=None, vehicles_ahead=figures.vehicles)
    if draft.kind != K.POSITION:
        place = ""
    if place and figures.km is None and fact.crossing is None:
        draft = replace(draft, crossing=None)
    return replace(draft, km_to_barrier=figures.km, vehicles_ahead=figures.vehicles, place=place)


def _town(fact: Fact) -> str:
    town = fact.first("place")
    return town.value.name if town is not None and isinstance(town.value, Place) else ""


def _is_km_to_town(fact: Fact) -> bool:
    """`40 км до Самары`, `до Самары 40 км`: no queue is measured to a town."""
    town, km = fact.first("place"), fact.first("figure", "km")
    if town is None or km is None or fact.first("to_barrier") is not None:
        return False
    before = fact.chart.at(town.start - 1)
    is_to = before is not None and before.is_("time", "until")
    return is_to and (km.end == town.start - 1 or town.end == km.start)


def _town_and_km(fact: Fact) -> str:
    spans = [s for s in (fact.first("place"), fact.first("figure", "km")) if s is not None]
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    before = fact.chart.at(start - 1)
    is_to = before is not None and before.is_("time", "until")
    return fact.chart.words(start - 1 if is_to else start, end)


def _is_far(km: float, trip: KnownTrip | None) -> bool:
    """Km on the road, not of a queue: behind the border, or more than any queue has."""
    return km >= _FARTHEST_QUEUE_KM or (trip is not None and trip.stage in _AWAY)


def _beyond(fact: Fact, draft: EventDraft, past: Span) -> EventDraft:
    figure = fact.first("figure", "km")
    post = next((s for s in fact.spans if s.group == "crossing"), fact.first("beyond", "post"))
    known = [s for s in (figure, past, post) if s is not None]
    start, end = min(s.start for s in known), max(s.end for s in known)
    code = str(post.value) if post is not None and post.group == "crossing" else draft.crossing
    km = figure.value if figure is not None and isinstance(figure.value, float) else None
    words = fact.chart.words(start, end)
    return replace(draft, place=words, km_past_border=km, crossing=code, side=side_told(fact, None))


def _short_of(fact: Fact, draft: EventDraft, short: Span) -> EventDraft:
    """`5 км не доезжая Большой Черниговки`: a place on the road."""
    figure = fact.first("figure", "km")
    start = min(figure.start if figure is not None else short.start, short.start)
    end = max(stretch.end for stretch in fact.stretches if stretch.start <= short.start)
    return replace(draft, place=fact.chart.words(start, end), crossing=None)


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
