"""The crossings and who passed them in the period."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

from core.domain.clock import local_day
from core.domain.desk import CrossingView, DeskView, TripView
from core.domain.forecast import CrossingState
from core.domain.plate import plate_key
from core.domain.reading import PUBLIC_QUEUE, Reading, ReadingKind
from core.domain.trip import Wait
from core.report.paper import CrossingRow, DayFacts, PassedRow, Spread
from core.report.rows import Surroundings, arrival_line, wait_parts
from core.report.standing import passages, spread
from core.report.truck_row import Told

Again = Mapping[str, int]
"""Number among the standing, by plate key."""

_COUNTED_DAYS = frozenset({CrossingState.JAM, CrossingState.CLOSED})


def crossing_rows(view: DeskView, now: datetime, facts: DayFacts) -> tuple[CrossingRow, ...]:
    """Every crossing the desk follows: those where ours stand first, then by name of code."""
    rows = [_crossing_row(c, view, now, facts) for c in view.crossings]
    return tuple(sorted(rows, key=lambda r: (-(r.own.count if r.own else 0), r.is_quiet)))


def _crossing_row(
    view: CrossingView, desk: DeskView, now: datetime, facts: DayFacts
) -> CrossingRow:
    quantiles = view.forecast.quantiles
    basis = view.forecast.basis
    before = facts.yesterday.get((view.crossing.code, view.direction))
    counted = view.state in _COUNTED_DAYS and view.since is not None
    return CrossingRow(
        code=view.crossing.code,
        crossing=view.crossing,
        direction=view.direction,
        state=view.state,
        nth_day=_nth_day(view.since, now) if counted and view.since else None,
        wait=(quantiles.q10, quantiles.q90) if quantiles else None,
        why_null=view.forecast.why_null,
        prior_only=basis.prior
        and not (basis.own_released or basis.own_waiting)
        and all(s.kind == "prior" or s.source == "prior" for s in basis.sources),
        yesterday=(before.q10, before.q90) if before else None,
        own=_own(view, desk, now),
        queue_km=_value(view.readings, ReadingKind.QUEUE_KM),
        queue_vehicles=_value(view.readings, ReadingKind.QUEUE_VEHICLES),
        board_vehicles=_value(view.readings, ReadingKind.BOARD_VEHICLES),
        next_slots=_next_slots(view.readings, now),
        told=_told(view, desk),
    )


def _nth_day(since: datetime, now: datetime) -> int:
    return (local_day(now) - local_day(since)).days + 1


def _own(view: CrossingView, desk: DeskView, now: datetime) -> Spread | None:
    trips = [t for t in (desk.trip(key) for key in view.waiting) if t is not None]
    return spread([t.state.wait.shown_hours(now) for t in trips if t.state.wait is not None])


def _newest(readings: Iterable[Reading], kind: ReadingKind) -> Reading | None:
    fitting = [r for r in readings if r.kind == kind and r.value is not None]
    return max(fitting, key=lambda r: r.seen_at, default=None)


def _value(readings: Iterable[Reading], kind: ReadingKind) -> float | None:
    reading = _newest(readings, kind)
    return reading.value if reading else None


def _next_slots(readings: Iterable[Reading], now: datetime) -> tuple[date, int] | None:
    """The nearest day, today at the earliest, on which a usual slot is free, and how many are."""
    today = local_day(now)
    free = [
        (r.day, int(r.value))
        for r in readings
        if r.kind == ReadingKind.SLOTS_FREE
        and r.klass != "express"
        and r.day is not None
        and r.day >= today
        and r.value
    ]
    return min(free, default=None)


def _told(view: CrossingView, desk: DeskView) -> tuple[Told, ...]:
    """The newest word of a person and the newest of the public queue."""
    trips = [t for t in (desk.trip(key) for key in view.waiting) if t is not None]
    told = [
        Told(t.state.last_contact_source, t.state.last_contact)
        for t in trips
        if t.state.last_contact is not None
    ]
    told += [Told(r.source, r.seen_at) for r in view.readings]
    people = [t for t in told if t.source != PUBLIC_QUEUE]
    public = [t for t in told if t.source == PUBLIC_QUEUE]
    newest = [max(group, key=lambda t: t.at) for group in (people, public) if group]
    return tuple(newest)


def passed_rows(
    trips: Iterable[TripView], counted: Collection[TripView], around: Surroundings, again: Again
) -> tuple[PassedRow, ...]:
    """Who was released in the period, in order of release; who is counted elsewhere comes last."""
    keys = {t.trip.id for t in counted}
    rows = [
        replace(
            _passed_row(trip, wait, around),
            counted=trip.trip.id in keys and nth == 0,
            stands_again=again.get(plate_key(trip.plate)),
        )
        for trip in trips
        for nth, wait in enumerate(passages(trip, around.start, around.now))
    ]
    return tuple(sorted(rows, key=lambda r: (not r.counted, r.ended)))


def _passed_row(trip: TripView, wait: Wait, around: Surroundings) -> PassedRow:
    return PassedRow(
        trip=trip.trip.id,
        plate=trip.plate,
        crossing=around.crossings.get(wait.crossing),
        crossing_code=wait.crossing,
        direction=wait.direction,
        joined=wait.joined.at,
        truncated=wait.truncated,
        untold=wait.last_there is not None,
        ended=wait.ended_at or around.now,
        hours=wait.shown_hours(around.now),
        parts=wait_parts(wait, around.now),
        arrival=arrival_line(trip, around.now),
    )
