"""The gate: for every trip still before a border, what the rules ask and what is there."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from core.domain.clock import local_day
from core.domain.crossing import Crossing
from core.domain.desk import TripView
from core.domain.event import Event, EventKind, effective
from core.domain.gate import Going, Known, judge
from core.domain.papers import Document, DocumentKind
from core.domain.plate import plate_country
from core.domain.rule import DEPARTURE
from core.domain.trip import IN_YARD, REFUSED_STAGES, Stage
from core.domain.turns import in_turns
from core.services.desk import Desk
from core.services.memory.desk_facts import DeskFacts, PapersKept

BEFORE_BARRIER = (
    IN_YARD
    | REFUSED_STAGES
    | {
        Stage.EN_ROUTE,
        Stage.WAITING_AREA,
        Stage.QUEUE,
        Stage.CALLED,
        Stage.DIVERTED,
        Stage.BROKEN,
    }
)
"""Stages of a trip that is still asked for its papers."""

_CHANGES = frozenset({EventKind.TRUCK_CHANGED, EventKind.TRAILER_CHANGED})


def with_gates(desk: Desk, facts: DeskFacts, views: Iterable[TripView]) -> tuple[TripView, ...]:
    """The views with what the rules ask of those that have a border ahead."""
    listed = list(views)
    booked = _booked(listed, facts.papers)
    found = []
    for view in in_turns(listed):
        crossing = _next_crossing(desk, view)
        if view.state.stage in BEFORE_BARRIER and crossing is not None:
            known = _known(facts.papers, view)
            going = _going(view, crossing, facts, booked)
            lines = judge(going, facts.papers.book, known)
            reason = known.checks.get(DEPARTURE)
            found.append(replace(view, gate=lines, left_because=reason.note if reason else ""))
        else:
            found.append(view)
    return tuple(found)


def _next_crossing(desk: Desk, view: TripView) -> Crossing | None:
    """The next border; None once all are behind it, or of a post nobody knows."""
    ahead = [code for code in view.trip.crossings if code not in view.state.passed]
    code = view.state.crossing if view.state.crossing in ahead else next(iter(ahead), None)
    if view.state.stage == Stage.DIVERTED and view.state.crossing:
        code = view.state.crossing
    return desk.reference.crossings.get(code) if code else None


def _known(papers: PapersKept, view: TripView) -> Known:
    key = view.trip.id
    return Known(
        documents=papers.documents.get(key, ()),
        checks={check.rule: check for check in papers.checks.get(key, ())},
    )


def _going(
    view: TripView, crossing: Crossing, facts: DeskFacts, booked: Mapping[str, Sequence[str]]
) -> Going:
    shipments = [order.shipment for order in view.orders]
    weights = [s.weight_kg for s in shipments]
    slot = view.state.slot
    own_slot = slot if slot is not None and slot.crossing in (None, crossing.code) else None
    return Going(
        day=border_day(view, facts.now),
        crossing=crossing,
        direction=view.state.direction,
        plate=view.plate,
        trailer=view.trailer,
        country=_country(view),
        empty=view.trip.empty,
        customers=frozenset(s.customer for s in shipments if s.customer),
        hs_codes=tuple(code for s in shipments for code in s.hs_codes),
        cargoes=tuple(s.cargo for s in shipments if s.cargo),
        weight_kg=sum(w for w in weights if w) if weights and all(weights) else None,
        slot_begins=own_slot.begins if own_slot else None,
        slot_lost=own_slot.lost if own_slot else False,
        changed_at=_changed_at(view, facts.journals.get(view.trip.id, ())),
        same_vin=tuple(r for r in booked.get(_vin(view), ()) if r != view.trip.ref),
        stay_days=_stay_days(view),
    )


def border_day(view: TripView, now: datetime) -> date:
    """The day in Oral on which it reaches the barrier, at the median; else of its departure."""
    planned = view.trip.planned_departure
    reached = now
    if planned is not None and view.is_forgotten(now):
        reached = planned
    elif view.barrier is not None:
        reached = now + timedelta(hours=view.barrier.q50)
    elif planned is not None and view.state.stage in IN_YARD:
        reached = max(now, planned)
    return local_day(reached)


def _country(view: TripView) -> str:
    """Of the vehicle, by its plate; the company's own trucks are of Kazakhstan."""
    own = view.carrier is not None and view.carrier.own
    return plate_country(view.plate) or ("KZ" if own else "")


def _changed_at(view: TripView, events: Sequence[Event]) -> datetime | None:
    if not (view.state.truck_plate or view.state.trailer_plate):
        return None
    moments = (e.occurred.at for e in effective(list(events)) if e.kind in _CHANGES)
    return max(moments, default=None)


def _vin(view: TripView) -> str:
    """Of the truck it was planned with; empty once another one pulls."""
    return "" if view.state.truck_plate else view.truck.vin.strip().upper()


def _booked(views: Iterable[TripView], papers: PapersKept) -> Mapping[str, Sequence[str]]:
    """By VIN, refs of the trips before the barrier that have a booking."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for view in views:
        kept = papers.documents.get(view.trip.id, ())
        slot = view.state.slot
        is_booked = (slot is not None and not slot.lost) or any(map(_is_booking, kept))
        if view.state.stage in BEFORE_BARRIER and is_booked and _vin(view):
            found[_vin(view)].append(view.trip.ref)
    return found


def _is_booking(paper: Document) -> bool:
    return paper.kind == DocumentKind.BOOKING


def _stay_days(view: TripView) -> int | None:
    """The driver's days with this trip added, at its upper bound."""
    if view.stay is None:
        return None
    return view.stay.ledger.used if view.stay.with_upper is None else view.stay.with_upper
