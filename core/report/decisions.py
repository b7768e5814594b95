"""What the boss must decide, who leaves tomorrow, and everybody else by stage."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from uuid import UUID

from core.domain.alert import AlertKind, Episode, Level
from core.domain.clock import ORAL, local_day
from core.domain.desk import CrossingView, DeskView, TripView
from core.domain.forecast import CrossingState
from core.domain.gate import blockers
from core.domain.trip import IN_YARD, Stage
from core.report.paper import Decision, Departure, OtherGroup, OtherTruck
from core.report.truck_row import TruckRow

_ORDER = (
    Stage.EN_ROUTE,
    Stage.DIVERTED,
    Stage.AFTER_BORDER,
    Stage.LOADING,
    Stage.DOCUMENTS_WAIT,
    Stage.LOADED,
    Stage.ARRIVED,
    Stage.DELIVERED,
    Stage.PLANNED,
)
_BEFORE_THE_SLOT = frozenset({Stage.WAITING_AREA, Stage.QUEUE, Stage.EN_ROUTE, Stage.DIVERTED})
_LEAVES_FOR_THE_SLOT = _BEFORE_THE_SLOT | IN_YARD
_ASKED_ONE_BY_ONE = 2


def decisions(rows: Iterable[TruckRow], view: DeskView, now: datetime) -> tuple[Decision, ...]:
    """Questions: the refused, the slots, who may not leave, the steps now due, tomorrow's way."""
    trips = {t.trip.id: t for t in view.trips}
    shown = {row.trip: row for row in rows}
    found = [_of_refused(row) for row in shown.values() if row.is_refused]
    slots = [d for key in shown for d in _of_slot(trips[key])]
    slots += [d for t in view.trips if t.trip.id not in shown for d in _of_loss(t)]
    found += _together("slot_lost", "slots_lost", slots)
    found += _together("slot_risk", "slots_risk", slots)
    found += _together("blocked", "blocked_all", _blocked(view, now))
    for trip in view.trips:
        found += _of_step(trip, now)
    found += _diversions(view, now)
    return tuple(found)


def _of_refused(row: TruckRow) -> Decision:
    return Decision(
        kind=row.where.stage.value,
        plate=row.plate,
        trips=(row.trip,),
        at=row.step.due_at,
        text=row.step.text,
        who=row.step.who,
        code=row.reason.code if row.reason else "",
    )


def _of_slot(trip: TripView) -> list[Decision]:
    slot = trip.state.slot
    if slot is None or trip.state.stage not in _LEAVES_FOR_THE_SLOT:
        return []
    if not (slot.lost or _slot_alerts(trip)):
        return []
    kind = "slot_lost" if slot.lost else "slot_risk"
    return [Decision(kind=kind, plate=trip.plate, trips=(trip.trip.id,), at=slot.begins)]


def _of_loss(trip: TripView) -> list[Decision]:
    """Of a truck without a row the booking alone that is about to be lost."""
    return _of_slot(trip) if missed_slot(trip) else []


def missed_slot(trip: TripView) -> datetime | None:
    """When the booking begins that a truck will not make unless something is done."""
    if trip.state.slot is None or trip.state.stage not in _LEAVES_FOR_THE_SLOT:
        return None
    must_act = any(alert.level == Level.ACT for alert in _slot_alerts(trip))
    return trip.state.slot.begins if must_act else None


def _slot_alerts(trip: TripView) -> list[Episode]:
    return [a for a in trip.alerts if a.kind == AlertKind.SLOT and a.closed_at is None]


def _blocked(view: DeskView, now: datetime) -> list[Decision]:
    """Who leaves before the end of tomorrow and lacks a paper without which it must not."""
    return [
        Decision(kind="blocked", plate=d.plate, trips=(d.trip,), at=d.at, papers=d.papers)
        for d in departures(view.trips, now)
        if d.papers
    ]


def _together(one: str, many: str, found: list[Decision]) -> list[Decision]:
    """In a jam that burns everybody's booking one question stands for all."""
    alike = [d for d in found if d.kind == one]
    if len(alike) <= _ASKED_ONE_BY_ONE:
        return alike
    return [
        Decision(
            kind=many,
            trips=tuple(key for d in alike for key in d.trips),
            plate=", ".join(d.plate for d in alike),
            count=len(alike),
        )
    ]


def _of_step(trip: TripView, now: datetime) -> list[Decision]:
    """A next step whose hour has come; of a refused truck its own question says it."""
    step = trip.state.next_step
    if step is None or step.due_at is None or step.due_at > now or not trip.state.is_open:
        return []
    if trip.state.refusal is not None:
        return []
    return [
        Decision(
            kind="step_due",
            plate=trip.plate,
            trips=(trip.trip.id,),
            at=step.due_at,
            text=step.text,
            who=step.other,
        )
    ]


def _diversions(view: DeskView, now: datetime) -> list[Decision]:
    """Tomorrow's trucks before a jam, where another crossing is faster in nine cases of ten."""
    leaving = [t for t in view.trips if _leaves_soon(t, now)]
    found = []
    for jam in view.crossings:
        trips = [t for t in leaving if _goes_over(t, jam)]
        other = _faster(jam, view)
        if trips and other is not None:
            found.append(replace(_diversion(jam, other, trips), out_of=len(leaving)))
    return found


def _leaves_soon(trip: TripView, now: datetime) -> bool:
    planned = trip.trip.planned_departure
    return (
        trip.state.stage in IN_YARD
        and planned is not None
        and now < planned <= _end_of_tomorrow(now)
    )


def _end_of_tomorrow(now: datetime) -> datetime:
    day = local_day(now) + timedelta(days=2)
    return datetime.combine(day, time.min, ORAL)


def _goes_over(trip: TripView, crossing: CrossingView) -> bool:
    return (trip.state.crossing, trip.state.direction) == (
        crossing.crossing.code,
        crossing.direction,
    )


def _faster(jam: CrossingView, view: DeskView) -> CrossingView | None:
    if jam.state not in (CrossingState.JAM, CrossingState.CLOSED) or not jam.forecast.quantiles:
        return None
    best: CrossingView | None = None
    for other in view.crossings:
        quantiles = other.forecast.quantiles
        if other.direction != jam.direction or other is jam or quantiles is None:
            continue
        if not _is_observed(other):
            continue
        if not other.crossing.multilateral or quantiles.q90 >= jam.forecast.quantiles.q10:
            continue
        if best is None or quantiles.q90 < _q90(best):
            best = other
    return best


def _is_observed(view: CrossingView) -> bool:
    """True where more than the usual wait is known: nobody is sent on a guess."""
    basis = view.forecast.basis
    told = any(s.kind != "prior" for s in basis.sources)
    return bool(basis.own_released or basis.own_waiting or told)


def _q90(view: CrossingView) -> float:
    return view.forecast.quantiles.q90 if view.forecast.quantiles else float("inf")


def _diversion(jam: CrossingView, other: CrossingView, trips: list[TripView]) -> Decision:
    here, there = jam.forecast.quantiles, other.forecast.quantiles
    return Decision(
        kind="divert",
        trips=tuple(t.trip.id for t in trips),
        crossing=jam.crossing,
        other_crossing=other.crossing,
        direction=jam.direction,
        count=len(trips),
        range=(here.q10, here.q90) if here else None,
        other_range=(there.q10, there.q90) if there else None,
    )


def departures(trips: Iterable[TripView], now: datetime) -> tuple[Departure, ...]:
    """Who leaves before the end of tomorrow, by hour; with what keeps them from leaving."""
    leaving = [
        Departure(
            plate=t.plate,
            at=t.trip.planned_departure,
            papers=blockers(t.gate),
            trip=t.trip.id,
            missed_slot=missed_slot(t),
        )
        for t in trips
        if _leaves_soon(t, now) and t.trip.planned_departure
    ]
    return tuple(sorted(leaving, key=lambda d: (d.at, d.plate)))


def other_groups(trips: Iterable[TripView], numbers: Mapping[UUID, int]) -> tuple[OtherGroup, ...]:
    """Others by stage, in the order of a trip; plates in order within."""
    groups: dict[Stage, list[OtherTruck]] = {}
    for trip in trips:
        groups.setdefault(trip.state.stage, []).append(_other(trip, numbers))
    known = [s for s in _ORDER if s in groups]
    rest = [s for s in groups if s not in _ORDER]
    return tuple(
        OtherGroup(stage, tuple(sorted(groups[stage], key=lambda t: t.plate)))
        for stage in known + rest
    )


def _other(trip: TripView, numbers: Mapping[UUID, int]) -> OtherTruck:
    waits = trip.state.stage == Stage.DOCUMENTS_WAIT
    last = trip.state.last_event
    return OtherTruck(
        plate=trip.plate,
        since=trip.state.since if waits else None,
        papers=blockers(trip.gate) if waits else (),
        text=last.text if waits and last is not None else "",
        number=numbers.get(trip.trip.id),
        missed_slot=missed_slot(trip),
    )
