"""Which trip of a truck a booking of the public queue belongs to, and what becomes of it there."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.crossing import Direction
from core.domain.event import SLOT_LATE, Event, EventKind, Occurred, effective
from core.domain.fleet import Trip
from core.domain.ids import new_id
from core.domain.plate import plate_key
from core.domain.reading import PUBLIC_QUEUE
from core.domain.trip import AT_BORDER, IN_YARD, Stage, TripState
from core.feeds.seen import BookingStatus, OwnBooking
from core.services.clock_check import known_by
from core.services.desk import Desk
from core.store import queries
from core.store.unit_of_work import UnitOfWork

_SLOT_KINDS = frozenset({EventKind.SLOT_BOOKED, EventKind.SLOT_MOVED, EventKind.SLOT_LOST})

_LOST = frozenset(
    {
        BookingStatus.OVERDUE,
        BookingStatus.CANCELLED,
        BookingStatus.ANNULLED,
        BookingStatus.NOT_PAID,
        BookingStatus.REVIEW_FAILED,
    }
)
"""Statuses after which a booking is worth nothing."""

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
        known = known_by(desk, snapshot, now)
        trips = queries.open_trips(snapshot, now, known)
        journals = desk.trip_memory.journals.of(snapshot, [t.id for t in trips], known)
    found: dict[str, list[Sending]] = defaultdict(list)
    for trip in trips:
        state = desk.trip_memory.state(trip, journals[trip.id])
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
    """A page shows one of our trucks booked, moved, called, or its booking lost: an entry, once."""
    slot = booking.slot_begins
    journal = effective(uow.journal.of(trip.id))
    kind = None if slot is None else _news(booking, slot, journal)
    if kind is None:
        return
    uow.journal.add(
        Event(
            id=new_id(),
            kind=kind,
            trip=trip.id,
            occurred=Occurred(booking.seen_at, latest=booking.seen_at),
            heard_at=desk.clock.now(),
            written_at=desk.clock.written(),
            source=PUBLIC_QUEUE,
            crossing=booking.crossing,
            due_at=slot,
            other=_other(booking, kind),
        )
    )


def _other(booking: OwnBooking, kind: EventKind) -> str:
    if kind == EventKind.SLOT_LOST and booking.status is not None:
        return booking.status.value
    return SLOT_LATE if booking.late else ""


def _news(booking: OwnBooking, slot: datetime, journal: Sequence[Event]) -> EventKind | None:
    """What the page says that the journal does not say yet."""
    told = [e for e in journal if e.kind in _SLOT_KINDS and e.due_at is not None]
    last = told[-1] if told else None
    if booking.status == BookingStatus.CALLED:
        is_known = any(e.kind == EventKind.CALLED and e.due_at == slot for e in journal)
        return None if is_known else EventKind.CALLED
    if booking.status in _LOST:
        is_ours = last is not None and last.due_at == slot and last.kind != EventKind.SLOT_LOST
        is_new = last is None and booking.status == BookingStatus.OVERDUE
        return EventKind.SLOT_LOST if is_ours or is_new else None
    if booking.status != BookingStatus.PENDING:
        return None
    return _booked(booking, slot, last)


def _booked(booking: OwnBooking, slot: datetime, last: Event | None) -> EventKind | None:
    """In the queue: a booking taken, moved to another hour, or running late since."""
    if last is None or (last.kind == EventKind.SLOT_LOST and last.due_at != slot):
        return EventKind.SLOT_BOOKED
    if last.kind == EventKind.SLOT_LOST:
        return None  # a word from the desk: the page may not have noticed
    if last.due_at != slot:
        return EventKind.SLOT_MOVED
    return last.kind if booking.late and last.other != SLOT_LATE else None
