"""Which trip of a truck a booking of the public queue belongs to, and what becomes of it there."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.crossing import Direction
from core.domain.event import Event, EventKind, Occurred
from core.domain.fleet import Trip
from core.domain.ids import new_id
from core.domain.plate import plate_key
from core.domain.trip import AT_BORDER, IN_YARD, Stage, TripState
from core.feeds.seen import BookingStatus, OwnBooking
from core.services.desk import Desk
from core.store import queries
from core.store.unit_of_work import UnitOfWork

_KINDS = {
    BookingStatus.PENDING: EventKind.SLOT_BOOKED,
    BookingStatus.CALLED: EventKind.CALLED,
    BookingStatus.OVERDUE: EventKind.SLOT_LOST,
}

_BEFORE_BARRIER = {Stage.WAITING_AREA, Stage.QUEUE, Stage.CALLED}
_PAST_BARRIER = (AT_BORDER - _BEFORE_BARRIER) | {Stage.AFTER_BORDER, Stage.ARRIVED}


@dataclass(frozen=True, slots=True)
class Sending:
    """An open trip out of Kazakhstan and where it stands."""

    trip: Trip
    state: TripState

    @property
    def is_past(self) -> bool:
        """True once it needs no booking any more."""
        return self.state.stage in _PAST_BARRIER


Sendings = Mapping[str, Sequence[Sending]]
"""By plate key; the trip under way first, then by departure."""


def open_sendings(desk: Desk) -> Sendings:
    """Open trips out, of the trucks that drive them now: only they need the electronic queue."""
    now = desk.clock.now()
    with desk.store.reading() as snapshot:
        trucks = {t.id: t for t in queries.trucks(snapshot)}
        trips = queries.open_trips(snapshot, now, now)
        journals = queries.events_of(snapshot, [t.id for t in trips], now)
    found: dict[str, list[Sending]] = defaultdict(list)
    for trip in trips:
        state = desk.folds.fold(trip, journals[trip.id])
        truck = trucks.get(trip.truck)
        plate = state.truck_plate or (truck.plate if truck else "")
        if plate and state.is_open and trip.direction == Direction.OUT:
            found[plate_key(plate)].append(Sending(trip, state))
    return {plate: sorted(sent, key=_turn) for plate, sent in found.items()}


def _turn(sending: Sending) -> tuple[bool, bool, float]:
    departs = sending.trip.planned_departure
    is_under_way = sending.state.stage not in IN_YARD
    return (not is_under_way, departs is None, departs.timestamp() if departs else 0.0)


def wanted_plates(sendings: Sendings) -> tuple[str, ...]:
    """Plate keys of the trucks that still need a booking."""
    return tuple(plate for plate, sent in sendings.items() if not all(s.is_past for s in sent))


def trip_of(booking: OwnBooking, sendings: Sendings, now: datetime) -> Trip | None:
    """The trip a booking is for; None for what a truck past the barrier got there with."""
    for sending in sendings.get(booking.plate_key, ()):
        if booking.crossing not in (*sending.trip.crossings, sending.state.crossing):
            continue
        if not sending.is_past:
            return sending.trip
        if booking.slot_begins is None or booking.slot_begins <= now:
            return None
    return None


def take_booking(uow: UnitOfWork, desk: Desk, booking: OwnBooking, trip: Trip) -> None:
    """A page shows one of our trucks booked, called, or too late: an entry of its trip, once."""
    kind = _KINDS.get(booking.status) if booking.status else None
    slot = booking.slot_begins
    if kind is None or slot is None:
        return
    if any(e.kind == kind and e.due_at == slot for e in uow.journal.of(trip.id)):
        return
    uow.journal.add(
        Event(
            id=new_id(),
            kind=kind,
            trip=trip.id,
            occurred=Occurred(booking.seen_at, latest=booking.seen_at),
            heard_at=desk.clock.now(),
            written_at=desk.clock.written(),
            source="cargoruqsat",
            crossing=booking.crossing,
            due_at=slot,
        )
    )
