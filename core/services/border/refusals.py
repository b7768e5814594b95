"""Refusals: their course, what people find out and decide, the reason, the next step, the past."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID

from core.domain.desk import TripView
from core.domain.event import Event, EventKind, effective
from core.domain.fleet import Customer, Shipment, Trip
from core.domain.papers import Document
from core.domain.problem import KezekError
from core.domain.refusal_case import RefusalCase
from core.domain.refusal_course import RefusalCourse, courses_of, not_matching
from core.domain.refusal_record import RefusalRecord
from core.domain.stage_after import REFUSING
from core.domain.turns import in_turns
from core.services import journal
from core.services.clock_check import known_by
from core.services.desk import Desk
from core.services.memory.desk_facts import DeskFacts
from core.store import queries
from core.store.database import Snapshot

_LONGEST = 500
"""Letters of a note or a paper's number; a form is no place for more."""

_EVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ReasonChosen:
    """The correction that was kept, and what the reason was before."""

    event: UUID
    before: str | None


def choose_reason(
    desk: Desk, trip: UUID, reason: str | None, refusal: UUID | None = None
) -> ReasonChosen:
    """Correct the entry that says why a trip was refused; the old row stays in the history.

    `refusal`: which one, else the last. Raises KezekError `not_refused` where there is none.
    """
    entry = _entry_of_reason(_course(desk, trip, refusal))
    return ReasonChosen(journal.correct(desk, entry.id, reason=reason), entry.reason)


def _entry_of_reason(course: RefusalCourse) -> Event:
    """Of the entries that say it was not let in the last that names a reason; else the last."""
    refusing = [e for e in course.events if e.kind in REFUSING]
    return next((e for e in reversed(refusing) if e.reason), refusing[-1])


def _course(desk: Desk, trip: UUID, refusal: UUID | None) -> RefusalCourse:
    with desk.store.reading() as snapshot:
        (found,) = queries.trips_of(snapshot, [trip]) or (None,)
        courses = () if found is None else _courses_of(desk, snapshot, [found])[found.id]
    wanted = [c for c in courses if refusal in (None, c.id)]
    if not wanted:
        raise KezekError("not_refused", trip=str(trip))
    return wanted[-1]


def set_next_step(
    desk: Desk, trip: UUID, text: str, who: str = "", due_at: datetime | None = None
) -> UUID:
    """Keep what is done next, by whom, till when; it stands for what was arranged before.

    Raises KezekError `step_missing`.
    """
    if not text.strip():
        raise KezekError("step_missing")
    planned = journal.standing_step(desk, trip)
    if planned is not None:
        return journal.correct(
            desk, planned.id, text=text.strip(), other=who.strip(), due_at=due_at
        )
    event = journal.new_event(
        desk, EventKind.REMINDER, trip=trip, text=text.strip(), other=who.strip(), due_at=due_at
    )
    return journal.add(desk, event)


def keep_case(desk: Desk, case: RefusalCase) -> RefusalCase:
    """Keep what people say of a refusal; gives what was said before.

    An outcome without its hour has ended now; without an outcome it goes on. Raises KezekError
    `not_refused` for an entry that nobody knows.
    """
    closed_at = (case.closed_at or desk.clock.now()) if case.outcome else None
    kept = replace(
        case,
        closed_at=closed_at,
        officer_paper=_short(case.officer_paper),
        note=_short(case.note),
    )
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        if uow.journal.get(case.id) is None:
            raise KezekError("not_refused", trip=str(case.trip))
        before = uow.refusal_cases.get(case.id)
        uow.refusal_cases.put(kept)
        uow.commit()
    return before or RefusalCase(id=case.id, trip=case.trip)


def _short(text: str) -> str:
    return " ".join(text.split())[:_LONGEST]


def with_refusals(desk: Desk, facts: DeskFacts, views: Iterable[TripView]) -> tuple[TripView, ...]:
    """The views with the refusals of their trips, the oldest first."""
    listed = tuple(views)
    refused = [
        v for v in in_turns(listed) if any(e.kind in REFUSING for e in facts.journals[v.trip.id])
    ]
    if not refused:
        return listed
    keys = [v.trip.id for v in refused]
    with desk.store.reading() as snapshot:
        cases = _cases(snapshot, keys)
    papers = facts.papers.documents
    found = {
        v.trip.id: _records_of_view(
            desk, v, facts.journals[v.trip.id], cases, papers.get(v.trip.id, ())
        )
        for v in refused
    }
    return tuple(replace(v, refusals=found[v.trip.id]) if v.trip.id in found else v for v in listed)


def _records_of_view(
    desk: Desk,
    view: TripView,
    events: Sequence[Event],
    cases: Mapping[UUID, RefusalCase],
    papers: Sequence[Document],
) -> tuple[RefusalRecord, ...]:
    differing = not_matching(papers, view.plate, view.trailer)
    return tuple(
        RefusalRecord(
            course=course,
            ref=view.trip.ref,
            plate=view.plate,
            is_hired=view.is_hired,
            carrier=view.carrier.name if view.carrier else "",
            customers=view.customers,
            shippers=_shippers(o.shipment for o in view.orders),
            day_cost=desk.settings.truck_day_cost,
            currency=desk.settings.truck_day_currency,
            mismatched=differing if course.is_open else (),
        )
        for course in courses_of(view.trip, events, cases)
    )


def refusals_between(desk: Desk, start: datetime, end: datetime) -> tuple[RefusalRecord, ...]:
    """Every refusal that went on between two moments, of any trip, the newest first."""
    now = min(end, desk.clock.now())
    with desk.store.reading() as snapshot:
        told = queries.events_of_kinds(snapshot, REFUSING, _EVER, now)
        trips = queries.trips_of(snapshot, list({e.trip for e in told if e.trip is not None}))
        courses = _courses_of(desk, snapshot, trips)
        surroundings = _Surroundings.of(snapshot, trips)
    found = [
        _record(desk, trip, course, surroundings)
        for trip in trips
        for course in courses[trip.id]
        if course.at <= now and (course.closed_at or now) >= start
    ]
    return tuple(sorted(found, key=lambda record: record.course.at, reverse=True))


def _courses_of(
    desk: Desk, snapshot: Snapshot, trips: Sequence[Trip]
) -> dict[UUID, tuple[RefusalCourse, ...]]:
    keys = [t.id for t in trips]
    journals = queries.events_of(snapshot, keys, known_by(desk, snapshot, desk.clock.now()))
    cases = _cases(snapshot, keys)
    return {t.id: courses_of(t, journals[t.id], cases) for t in trips}


def _cases(snapshot: Snapshot, trips: Collection[UUID]) -> dict[UUID, RefusalCase]:
    by_trip = queries.refusal_cases_of(snapshot, trips)
    return {case.id: case for listed in by_trip.values() for case in listed}


@dataclass(frozen=True)
class _Surroundings:
    """Names of those whom past trips concern."""

    plates: Mapping[UUID, str]
    carriers: Mapping[UUID, tuple[str, bool]]  # by truck: name, own
    shipments: Mapping[UUID, Sequence[Shipment]]
    customers: Mapping[UUID, Customer]

    @classmethod
    def of(cls, snapshot: Snapshot, trips: Sequence[Trip]) -> "_Surroundings":
        companies = {c.id: c for c in queries.carriers(snapshot)}
        trucks = {t.id: t for t in queries.trucks(snapshot)}
        return cls(
            plates={key: truck.plate for key, truck in trucks.items()},
            carriers={
                key: (companies[t.carrier].name, companies[t.carrier].own)
                for key, t in trucks.items()
                if t.carrier in companies
            },
            shipments=queries.shipments_of(snapshot, [t.id for t in trips]),
            customers={c.id: c for c in queries.customers(snapshot)},
        )


def _record(desk: Desk, trip: Trip, course: RefusalCourse, around: _Surroundings) -> RefusalRecord:
    carrier, own = around.carriers.get(trip.truck, ("", True))
    shipments = around.shipments.get(trip.id, ())
    ordered = (around.customers.get(s.customer) for s in shipments if s.customer)
    changed = [e.other for e in effective(list(course.events)) if e.kind == EventKind.TRUCK_CHANGED]
    return RefusalRecord(
        course=course,
        ref=trip.ref,
        plate=changed[-1] if changed else around.plates.get(trip.truck, ""),
        is_hired=not own,
        carrier=carrier,
        customers=tuple(dict.fromkeys(c.name for c in ordered if c is not None)),
        shippers=_shippers(shipments),
        day_cost=desk.settings.truck_day_cost,
        currency=desk.settings.truck_day_currency,
    )


def _shippers(shipments: Iterable[Shipment]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(s.shipper for s in shipments if s.shipper))
