"""What belongs to an event beside its kind and time: reason, side, warnings, what follows."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from core.domain.clock import ORAL
from core.domain.crossing import Side
from core.domain.event import EventKind as K
from core.domain.event import Occurred
from core.domain.problem import Problem
from core.domain.trip import Stage
from core.phrase.drafts import EventDraft
from core.phrase.happening.decision import is_foretold, side_told
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTrip
from core.phrase.line import Line, choose_vehicle
from core.phrase.moments.ahead import lasted_until
from core.phrase.moments.local_hours import zone_until
from core.phrase.moments.said import Said
from core.phrase.moments.timing import is_over, until_time
from core.phrase.moments.when import at_hour, not_later_than
from core.phrase.naming.orders import which_order
from core.phrase.naming.spoken_of import Who
from core.phrase.reading.change import BECAME
from core.phrase.reading.replacing import INSTEAD
from core.phrase.reading.spans import Span
from core.phrase.reading.tokens import Token
from core.phrase.rows.asked import ask_reason, ask_side
from core.phrase.rows.contradictions import contradictions

_REFUSALS = (K.REFUSED, K.TURNED_BACK)
_CHANGES = (K.TRUCK_CHANGED, K.TRAILER_CHANGED, K.DRIVER_CHANGED)
_MAY_FOLLOW = frozenset(
    {K.TO_STORAGE, K.REFUSED, K.TURNED_BACK, K.BREAKDOWN, K.CONTACT, K.CONTACT_ATTEMPT, K.POSITION}
    | {K.DOCUMENTS_WAIT, K.INSPECTION, K.SLOT_LOST, K.ARRIVED, K.LOADING, K.NOTE}
)
_ENTER, _ENTER_NOT = ("зайд", "заед", "попад", "пройд"), ("кирмейм", "кире алма", "отпейм")
_NO_NAMES = frozenset(
    (
        *("новый", "новая", "новое", "new"),
        *(
            "новый",
            "новая",
            "новое",
            "новую",
            "new",
            "сел",
            "села",
            "сядет",
            "отырды",
            "отырады",
            "рульге",
            "рульде",
            "едет",
            "посадили",
            "айдап",
            "drives",
            "driving",
            "ведет",
            "айдайды",
        ),
    )
)
_DONE = ("ехал", "шел", "шла", "ехала", "ился", "илась")
_LONG_AGO_DAYS, _DIGITS = 7, 3
_MORNING = 9
_HERE = (Stage.ARRIVED, Stage.DELIVERED)


def explained(
    line: Line, fact: Fact, name: str, trip: KnownTrip | None, draft: EventDraft
) -> EventDraft:
    """The draft with reason, side, new truck and warnings."""
    if draft.kind in _REFUSALS:
        draft = _refusal(line, fact, name, trip, draft)
    elif draft.kind == K.INSPECTION:
        draft = replace(draft, reason="B02")
    elif draft.kind == K.TO_STORAGE:
        sure = next((c for c in fact.codes("reason") if " " not in c), None)
        draft = replace(draft, reason=sure, side=draft.side or side_told(fact, trip))
    elif draft.kind in _CHANGES:
        draft = _changed(line, fact, name, draft)
    draft = which_order(line, fact, name, trip, draft)
    return replace(draft, warnings=(*draft.warnings, *_warnings(line, fact, trip, draft)))


def _refusal(
    line: Line, fact: Fact, name: str, trip: KnownTrip | None, draft: EventDraft
) -> EventDraft:
    reason = ask_reason(line, fact, name, draft.kind)
    side = draft.side or side_told(fact, trip)
    told = reason or next(iter(fact.codes("reason")), "")
    if side is None and draft.kind == K.REFUSED and told.startswith("D0"):
        side = Side.ENTRY_POST  # papers of the importer are asked for by the far post
    if side is None:
        side = ask_side(line, name, trip)
    return replace(draft, reason=reason, side=side)


def _changed(line: Line, fact: Fact, name: str, draft: EventDraft) -> EventDraft:
    change = next(s for s in fact.spans if s.is_("kind", draft.kind.value))
    since = change.end
    if change.value == INSTEAD:
        since = next((s.end for s in fact.spans if s.start == change.end), since)
    named = [
        s
        for s in fact.spans
        if isinstance(s.value, Who) and s.start >= since and not _is_of(draft, s.value)
    ]
    if draft.kind == K.TRUCK_CHANGED:
        old = Problem.of("papers_name_old_truck", plate=draft.plate)
        other = _new_truck(line, name, named) or _new_plate(line, fact, name, since, named)
        return replace(draft, other=other, warnings=(old,))
    name = _new_name(fact, since, named)
    unknown = () if named or not name or draft.kind == K.TRAILER_CHANGED else (name,)
    warned = tuple(Problem.of("driver_not_known", name=n) for n in unknown)
    return replace(draft, other=name, warnings=(*draft.warnings, *warned))


def _is_of(draft: EventDraft, who: Who) -> bool:
    """The truck itself: "перецепили 902 на 655"."""
    return draft.kind == K.TRUCK_CHANGED and draft.plate in {v.plate for v in who.vehicles}


def _new_truck(line: Line, name: str, named: list[Span]) -> str:
    who = named[0].value if named else None
    if not isinstance(who, Who):
        return ""
    vehicle = choose_vehicle(line, f"{name}.other", who)
    return vehicle.plate if vehicle else ""


def _new_plate(line: Line, fact: Fact, name: str, since: int, named: list[Span]) -> str:
    """The plate of a truck nobody knows: whole as typed; its digits alone are asked about."""
    whole = next((s for s in fact.spans if s.is_("other", "plate") and s.start >= since), None)
    if named:
        return ""
    if whole is not None:
        return fact.chart.words(whole.start, whole.end).upper()
    end = max(stretch.end for stretch in fact.stretches)
    typed = next((t.text for t in fact.chart.tokens[since:end] if _is_digits(t)), "")
    vehicle = choose_vehicle(line, f"{name}.other", Who(typed)) if typed else None
    return vehicle.plate if vehicle else ""


def _is_digits(token: Token) -> bool:
    return token.kind == "number" and token.text.isdigit() and len(token.text) == _DIGITS


def _new_name(fact: Fact, since: int, named: list[Span]) -> str:
    """The words after "водитель сменился на", as typed, up to a time or the end."""
    if named and isinstance(named[0].value, Who) and len(named[0].value.text) > 3:
        known = named[0].value.text
        if known != fact.chart.words(named[0].start, named[0].end):
            return known
    start = named[0].start if named else since
    taken: list[str] = []
    for i in range(start, max(s.end for s in fact.stretches)):
        span = fact.chart.at(i)
        if span is not None and span.group in ("when", "kind"):
            break
        token = fact.chart.tokens[i]
        if taken and token.text == ",":
            break
        leads = token.kind == "sign" or token.key in BECAME
        leads = leads or (not taken and token.key in _NO_NAMES)
        if taken and token.key in _NO_NAMES:
            break
        if (span is None or span.group not in ("time", "stop")) and (taken or not leads):
            taken.append(token.text)
    if not taken:  # "Қуандық деген жаңа жүргізуші"
        before = (fact.chart.tokens[i] for i in fact.unknown if i < since)
        words = [token.text for token in before if not token.key.endswith(_DONE)]
        taken = [word for word in words if word[:1].isupper()] or words
    return " ".join(taken)


def _warnings(line: Line, fact: Fact, trip: KnownTrip | None, draft: EventDraft) -> list[Problem]:
    found = [Problem.of("read_as", typed=typed, meant=meant) for typed, meant in line.chart.read_as]
    days = (line.now - draft.occurred.at).days
    if days > _LONG_AGO_DAYS and draft.replaces is None:
        found.append(Problem.of("long_ago", days=days))
    return found if trip is None else [*found, *contradictions(line, fact, trip, draft)]


def _will_not_enter(fact: Fact) -> bool:
    """`до ночи не зайдёт`, `таңға дейін кірмейміз`: how long he thinks to wait, and no hour."""
    denied = any(s.group == "negation" for s in fact.spans)
    keys = [fact.chart.tokens[i].key for st in fact.stretches for i in range(st.start, st.end)]
    said = " ".join(["", *keys])
    return any(f" {stem}" in said for stem in (*_ENTER_NOT, *(_ENTER if denied else ())))


def followed(line: Line, fact: Fact, trip: KnownTrip | None, draft: EventDraft) -> list[EventDraft]:
    """The draft with what comes before or after it by the same words."""
    if draft.kind == K.UNLOADING and (trip is None or trip.stage not in _HERE):
        arrived = replace(
            draft, kind=K.ARRIVED, occurred=not_later_than(draft.occurred.at), warnings=()
        )
        return [arrived, draft]
    zone = zone_until(fact, trip)
    until = until_time(line, fact, zone) if draft.kind in _MAY_FOLLOW else None
    if until is None and draft.kind == K.TO_STORAGE:
        until = _kept_until(line, fact)
    shut = fact.first("notice", "road", "road_closed", "closure") is not None
    if shut and draft.kind == K.CONTACT:
        return [draft]  # the end of it is in the notice
    if until is None or is_over(line, fact) or _will_not_enter(fact) or lasted_until(line, fact):
        return [draft]
    row = to_remember(line, fact, draft, until)
    if isinstance(zone, ZoneInfo):
        row = replace(row, told_clock=f"{until.astimezone(zone):%H:%M}", told_zone=zone.key)
    return [draft, row]


def _kept_until(line: Line, fact: Fact) -> datetime | None:
    """`на свх, сказали 5 дней`, `қоймаға 3 күнге`: the morning of the day it is over."""
    span = next((s for s in fact.spans if _is_days(s.value)), None)
    if span is None or not isinstance(span.value, Said) or span.value.lasted is None:
        return None
    to_it = fact.chart.tokens[span.end - 1].key.endswith(("ге", "ке"))
    if not to_it and not is_foretold(fact):
        return None
    day = (line.now + span.value.lasted).astimezone(ORAL).date()
    return at_hour(day, (_MORNING, 0), ORAL)


def _is_days(value: object) -> bool:
    lasted = value.lasted if isinstance(value, Said) else None
    return lasted is not None and lasted >= timedelta(days=1)


def to_remember(line: Line, fact: Fact, draft: EventDraft, due: datetime) -> EventDraft:
    """A reminder of the hour a fact tells of beside what happened."""
    return replace(
        draft,
        kind=K.REMINDER,
        occurred=Occurred(line.now),
        due_at=due,
        source="dispatcher",
        text=fact.words(),
        side=None,
        reason=None,
        crossing=None,
        km_to_barrier=None,
        vehicles_ahead=None,
        warnings=(),
    )
