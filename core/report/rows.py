"""A row of "standing and late": everything known of one truck, picked from its view."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import inf

from core.domain.clock import hours_between, local_day
from core.domain.crossing import Crossing
from core.domain.desk import DeskView, TripView
from core.domain.event import Event, EventKind, effective
from core.domain.forecast import WhyNull
from core.domain.trip import Stage, Wait
from core.report.paper import DayFacts
from core.report.reasons import reason_of
from core.report.standing import (
    downtime_within,
    is_broken,
    is_refused,
    is_silent,
    standing_hours,
    standing_since,
)
from core.report.truck_row import (
    ArrivalLine,
    Downtime,
    OrderLine,
    Parts,
    Step,
    Told,
    TruckRow,
    Where,
)

_WHY_STUCK = {
    Stage.REFUSED: WhyNull.REFUSED,
    Stage.TURNED_BACK: WhyNull.TURNED_BACK,
    Stage.STORAGE: WhyNull.STORAGE,
}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What every row is built against."""

    start: datetime
    now: datetime
    crossings: Mapping[str, Crossing]
    facts: DayFacts

    @classmethod
    def of(cls, view: DeskView, start: datetime, now: datetime, facts: DayFacts) -> "Surroundings":
        """Gather the crossings the view and the facts know."""
        known = {c.crossing.code: c.crossing for c in view.crossings}
        return cls(start, now, {**known, **facts.crossings}, facts)


def sorted_standing(trips: Iterable[TripView], now: datetime) -> list[TripView]:
    """The refused, then the silent, the broken, then the longest standing."""
    return sorted(
        trips,
        key=lambda t: (
            not is_refused(t),
            not is_silent(t),
            not is_broken(t),
            -standing_hours(t, now),
        ),
    )


def sorted_late(trips: Iterable[TripView]) -> list[TripView]:
    """The silent, then who will most probably be late, then the earliest promise."""
    return sorted(
        trips,
        key=lambda t: (
            not is_silent(t),
            -(t.arrival.p_late or 0.0),
            t.promised_at.timestamp() if t.promised_at else inf,
            t.plate,
        ),
    )


def truck_row(trip: TripView, number: int, around: Surroundings) -> TruckRow:
    """One row, whatever is known filled in."""
    late = trip.is_late(around.now)
    destinations = [o.shipment.destination or trip.trip.destination for o in trip.orders]
    return TruckRow(
        number=number,
        trip=trip.trip.id,
        plate=trip.plate,
        trailer=trip.trailer,
        driver=trip.driver_name,
        carrier=trip.carrier.name if trip.is_hired and trip.carrier else "",
        phone=_phone(trip),
        orders=tuple(
            OrderLine(
                o.customer.name if o.customer else "",
                o.shipment.order,
                o.shipment.cargo,
                o.shipment.weight_kg,
            )
            for o in trip.orders
        ),
        destinations=tuple(dict.fromkeys(destinations or [trip.trip.destination])),
        empty=trip.trip.empty,
        where=where(trip, around),
        downtime=_downtime(trip, around),
        arrival=arrival_line(trip, around.now),
        reason=reason_of(trip, is_late=late),
        told=_told(trip),
        step=_step(trip, around),
        refusal=trip.open_refusal,
        is_refused=is_refused(trip),
        is_silent=is_silent(trip),
        is_late=late,
    )


def _phone(trip: TripView) -> str:
    """A hired truck is called through its carrier's dispatcher."""
    if trip.is_hired and trip.carrier and trip.carrier.phones:
        return trip.carrier.phones[0]
    if trip.driver and trip.driver.phones:
        return trip.driver.phones[0]
    return trip.truck.phone


def where(trip: TripView, around: Surroundings) -> Where:
    """Where the truck is by its last word."""
    state = trip.state
    code = state.refusal.crossing if state.refusal else state.crossing
    side = state.refusal.side if state.refusal else state.side
    silent = is_silent(trip)
    return Where(
        stage=state.stage,
        since=state.refusal.at if state.refusal else state.since,
        side=side,
        crossing=around.crossings.get(code or ""),
        crossing_code=code,
        direction=state.direction,
        place=state.place,
        remark=_breakdown_text(trip, around) if state.stage == Stage.BROKEN else "",
        km=state.km_to_barrier,
        vehicles_ahead=state.vehicles_ahead,
        km_before=_km_before(trip, around),
        slot=state.slot,
        parts=wait_parts(state.wait, around.now) if state.wait else None,
        silent_since=state.last_contact if silent else None,
        attempts=state.attempts if silent else 0,
    )


def _journal(trip: TripView, around: Surroundings) -> list[Event]:
    return effective(around.facts.journals.get(trip.trip.id, ()))


def _km_before(trip: TripView, around: Surroundings) -> float | None:
    """Km that were left when it was last heard of the day before, in the same try."""
    wait = trip.state.wait
    if wait is None or trip.state.km_to_barrier is None:
        return None
    yesterday = local_day(around.now) - timedelta(days=1)
    told = [
        e.km_to_barrier
        for e in _journal(trip, around)
        if e.km_to_barrier is not None
        and e.occurred.at >= wait.joined.at
        and local_day(e.occurred.at) == yesterday
    ]
    return told[-1] if told else None


def wait_parts(wait: Wait, now: datetime) -> Parts | None:
    """Parts of a wait as far as they were told; None where nothing but the whole is known."""
    end = wait.ended_at or now
    if wait.exit_post_out is None:
        return None
    exit_post = hours_between(wait.joined.at, wait.exit_post_out)
    if wait.entry_post_in is None:
        rest = hours_between(wait.exit_post_out, end)
        if wait.ended_at is None:
            return Parts(exit_post, neutral=rest)
        return Parts(exit_post, after_exit=rest)
    neutral = hours_between(wait.exit_post_out, wait.entry_post_in)
    return Parts(exit_post, neutral, hours_between(wait.entry_post_in, end))


def _downtime(trip: TripView, around: Surroundings) -> Downtime | None:
    since = standing_since(trip)
    if since is None:
        return None
    within = downtime_within(trip, around.start, around.now)
    return Downtime(within, standing_hours(trip, around.now), since)


def arrival_line(trip: TripView, now: datetime) -> ArrivalLine:
    """Promise and forecast; a refused truck's arrival is never a guess."""
    arrived = trip.state.arrived_at
    promised = trip.promised_at
    overdue = promised is not None and arrived is None and promised < now
    quantiles = trip.arrival.quantiles
    if quantiles is None or is_refused(trip) or arrived is not None:
        why = trip.arrival.why_null or _WHY_STUCK.get(trip.state.stage)
        late = trip.arrival.p_late if quantiles is None else None
        return ArrivalLine(
            promised, p_late=late, why_null=why, arrived_at=arrived, is_overdue=overdue
        )
    return ArrivalLine(
        promised,
        earliest=trip.arrives(0.1),
        latest=trip.arrives(0.9),
        p_late=trip.arrival.p_late,
        is_overdue=overdue,
        approximate=trip.arrival.approximate,
    )


def _breakdown_text(trip: TripView, around: Surroundings) -> str:
    broken = [e for e in _journal(trip, around) if e.kind == EventKind.BREAKDOWN]
    last = trip.state.last_event
    if not broken and last is not None and last.kind == EventKind.BREAKDOWN:
        broken = [last]
    return broken[-1].text if broken else ""


def _told(trip: TripView) -> Told | None:
    """The last word of the truck: from whom, when."""
    state = trip.state
    if state.last_contact is None:
        return None
    return Told(state.last_contact_source, state.last_contact)


def _step(trip: TripView, around: Surroundings) -> Step:
    step, promise = trip.state.next_step, trip.state.promise
    told = promise.heard_at if promise and around.start < promise.heard_at <= around.now else None
    if step is None:
        return Step(told_at=told)
    return Step(step.text, step.other, step.due_at, told)
