"""Bookings that a truck lost because it was not there: two in 90 days cost more than the slot."""

from collections import Counter
from datetime import datetime, timedelta
from uuid import UUID

from core.domain.clock import local_day
from core.domain.event import EventKind
from core.domain.plate import plate_key
from core.feeds.seen import BookingStatus
from core.services.desk import Desk
from core.store import queries

NOT_A_NO_SHOW = frozenset(
    {
        BookingStatus.CANCELLED.value,
        BookingStatus.ANNULLED.value,
        BookingStatus.NOT_PAID.value,
        BookingStatus.REVIEW_FAILED.value,
    }
)
"""What an entry `slot_lost` names in `other` where the booking was given up or never stood."""


def lost_by_truck(desk: Desk, now: datetime) -> dict[UUID, int]:
    """Bookings lost by each truck within the days of the rule; a VIN is one truck, else a plate."""
    rule = desk.reference.fees.no_show_rule(local_day(now))
    if rule is None:
        return {}
    since = now - timedelta(days=rule.days)
    with desk.store.reading() as snapshot:
        lost = queries.events_of_kinds(snapshot, [EventKind.SLOT_LOST], since, now)
        missed = [e for e in lost if e.trip is not None and e.other not in NOT_A_NO_SHOW]
        if not missed:
            return {}
        trips = {t.id: t for t in queries.trips_of(snapshot, {e.trip for e in missed if e.trip})}
        trucks = {t.id: t for t in queries.trucks(snapshot)}
    names = {
        key: truck.vin.strip().upper() or plate_key(truck.plate) for key, truck in trucks.items()
    }
    slots = {(trips[e.trip].truck, e.due_at or e.occurred.at) for e in missed if e.trip in trips}
    counted = Counter(names.get(truck, str(truck)) for truck, _ in slots)
    return {key: counted[name] for key, name in names.items() if name in counted}
