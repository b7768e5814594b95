"""What one customer may see: own orders and the course of their trips, nothing of anybody else."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final
from uuid import UUID

from core.domain.event import Event, EventKind, effective
from core.domain.fleet import Customer, Shipment, Trip
from core.services.importing.sheets import Noun
from core.services.keeping.exported_rows import (
    Line,
    Names,
    document_line,
    event_line,
    shipment_line,
    trip_line,
    truck_line,
)
from core.store import queries
from core.store.database import Snapshot

_OWN_MATTER: Final = frozenset(
    {
        EventKind.CONTACT,
        EventKind.CONTACT_ATTEMPT,
        EventKind.DRIVER_CHANGED,
        EventKind.NOTE,
        EventKind.PROMISE,
        EventKind.REMINDER,
    }
)
"""Kinds that tell of people and words, not of the course of a trip."""
_WORDS: Final = ("text", "raw", "source", "reason", "said_at", "due_at")
_NEW_PLATE: Final = frozenset({EventKind.TRUCK_CHANGED, EventKind.TRAILER_CHANGED})


def customer_sheets(
    snapshot: Snapshot, customer: Customer, heard_by: datetime
) -> dict[Noun, list[Line]]:
    """Sheets of the import format: trucks, trips, orders, papers and events.

    Left out: other customers and their orders, telephones, notes, words of people, money. Of a
    trip that carries others' orders too, what may be theirs is left out: papers, promise, goal.
    """
    orders = queries.shipments(snapshot)
    own = [s for s in orders if s.customer == customer.id]
    mine = {s.trip for s in own}
    shared = {s.trip for s in orders if s.trip in mine and s.customer != customer.id}
    trips = [_shown(t, shared, own) for t in queries.trips(snapshot) if t.id in mine]
    trucks = [t for t in queries.trucks(snapshot) if t.id in {trip.truck for trip in trips}]
    drivers = [replace(d, phones=()) for d in queries.drivers(snapshot)]
    names = Names([], trucks, drivers, [customer], trips)
    papers = [p for p in queries.documents(snapshot) if p.trip in mine - shared]
    journal = queries.events_of(snapshot, [t.id for t in trips], heard_by)
    return {
        Noun.TRUCKS: [{**truck_line(t, names), "phone": "", "note": ""} for t in trucks],
        Noun.CUSTOMERS: [{"name": customer.name}],
        Noun.TRIPS: [trip_line(t, names) for t in trips],
        Noun.SHIPMENTS: [shipment_line(s, names) for s in own],
        Noun.DOCUMENTS: [{**document_line(p, names), "note": ""} for p in papers],
        Noun.EVENTS: [
            _wordless(e, names) for trip in trips for e in _course(journal.get(trip.id, ()))
        ],
    }


def _shown(trip: Trip, shared: Collection[UUID], own: Sequence[Shipment]) -> Trip:
    """Of a shared trip the customer's own goal stands for the trip's, and no promise."""
    if trip.id not in shared:
        return trip
    goals = dict.fromkeys(s.destination for s in own if s.trip == trip.id and s.destination)
    return replace(trip, destination=", ".join(goals), promised_at=None)


def _wordless(event: Event, names: Names) -> Line:
    other = event.other if event.kind in _NEW_PLATE else ""
    return {**event_line(event, names), **dict.fromkeys(_WORDS, ""), "other": other}


def _course(events: Sequence[Event]) -> list[Event]:
    return [e for e in effective(events) if e.kind not in _OWN_MATTER]
