"""What a row of the export says: registers, journal and readings under the import's columns."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias
from uuid import UUID

from core.domain.event import Event
from core.domain.expense import Expense
from core.domain.fleet import Carrier, Customer, Driver, Shipment, Trip, Truck
from core.domain.name import name_key
from core.domain.papers import Document
from core.domain.reading import Reading

Value: TypeAlias = str | float | bool | date | datetime | tuple[str, ...] | None
Line: TypeAlias = Mapping[str, Value]

_SHIFT = "shift"  # a note of no trip


@dataclass
class Names:
    """Registers, and what a row calls them by."""

    carriers: list[Carrier]
    trucks: list[Truck]
    drivers: list[Driver]
    customers: list[Customer]
    trips: list[Trip]

    def __post_init__(self) -> None:
        self.names: dict[UUID | None, str] = {
            **{c.id: c.name for c in self.carriers},
            **{c.id: c.name for c in self.customers},
            **{t.id: t.plate for t in self.trucks},
            **{t.id: t.ref for t in self.trips},
        }
        namesakes = Counter(name_key(d.name) for d in self.drivers)
        for driver in self.drivers:
            is_double = namesakes[name_key(driver.name)] > 1
            phones = driver.phones[:1] if is_double else ()
            self.names[driver.id] = ", ".join((driver.name, *phones))

    def of(self, key: UUID | None) -> str:
        """The name, plate or ref; empty for nobody."""
        return self.names.get(key, "")


def carrier_line(carrier: Carrier) -> Line:
    """A carrier."""
    return {
        "name": carrier.name,
        "dispatcher": carrier.dispatcher,
        "phones": carrier.phones,
        "note": carrier.note,
        "own": carrier.own,
    }


def truck_line(truck: Truck, names: Names) -> Line:
    """A truck."""
    return {
        "plate": truck.plate,
        "kind": truck.kind,
        "trailer": truck.trailer,
        "vin": truck.vin,
        "carrier": names.of(truck.carrier),
        "phone": truck.phone,
        "note": truck.note,
    }


def driver_line(driver: Driver, names: Names) -> Line:
    """A driver."""
    return {
        "name": driver.name,
        "phones": driver.phones,
        "citizenship": driver.citizenship,
        "licence_until": driver.licence_until,
        "card_until": driver.card_until,
        "carrier": names.of(driver.carrier),
        "note": driver.note,
        "days_before": driver.days_before,
        "days_before_year": driver.days_before_year,
    }


def customer_line(customer: Customer) -> Line:
    """A customer with the money terms."""
    return {
        "name": customer.name,
        "phones": customer.phones,
        "free_hours": customer.free_hours,
        "rate_per_day": customer.rate_per_day,
        "currency": customer.currency,
        "rate_per_hour": customer.rate_per_hour,
        "pays_for": customer.pays_for,
    }


def trip_line(trip: Trip, names: Names) -> Line:
    """A trip."""
    return {
        "ref": trip.ref,
        "truck": names.of(trip.truck),
        "trailer": trip.trailer,
        "driver": names.of(trip.driver),
        "origin": trip.origin,
        "destination": trip.destination,
        "crossing": " ".join(trip.crossings),
        "direction": trip.direction.value,
        "planned_departure": trip.planned_departure,
        "promised_at": trip.promised_at,
        "round": trip.round_ref,
        "empty": trip.empty,
    }


def shipment_line(shipment: Shipment, names: Names) -> Line:
    """An order."""
    return {
        "trip": names.of(shipment.trip),
        "order": shipment.order,
        "customer": names.of(shipment.customer),
        "cargo": shipment.cargo,
        "hs_codes": shipment.hs_codes,
        "weight_kg": shipment.weight_kg,
        "consignee": shipment.consignee,
        "shipper": shipment.shipper,
        "destination": shipment.destination,
        "deadline": shipment.deadline,
        "promised_at": shipment.promised_at,
    }


def document_line(paper: Document, names: Names) -> Line:
    """A paper."""
    return {
        "trip": names.of(paper.trip),
        "kind": paper.kind.value,
        "number": paper.number,
        "status": paper.status,
        "plate": paper.plate,
        "trailer": paper.trailer,
        "hs_codes": paper.hs_codes,
        "weight_kg": paper.weight_kg,
        "issued_at": paper.issued_at,
        "valid_until": paper.valid_until,
        "note": paper.note,
    }


def expense_line(expense: Expense, names: Names) -> Line:
    """A sum spent."""
    return {
        "trip": names.of(expense.trip),
        "kind": expense.kind.value,
        "amount": str(expense.amount),
        "currency": expense.currency,
        "at": expense.at,
        "driver": names.of(expense.driver),
        "note": expense.note,
    }


def event_line(event: Event, names: Names) -> Line:
    """An entry; one of no trip is the shift's."""
    same = (
        "km_to_barrier", "vehicles_ahead", "lat", "lon", "place", "reason", "source", "said_at",
        "heard_at", "due_at", "other", "text", "raw", "crossing", "direction", "side",
    )  # fmt: skip
    return {
        "trip": names.of(event.trip) or _SHIFT,
        "kind": event.kind.value,
        "occurred_at": event.occurred.at,
        "earliest": event.occurred.earliest,
        "latest": event.occurred.latest,
        **{name: getattr(event, name) for name in same},
    }


def reading_line(reading: Reading) -> Line:
    """What was read of a crossing."""
    same = (
        "crossing", "direction", "observed_at", "kind", "value", "unit", "day", "source",
        "heard_at", "entered_at", "left_at", "from_at", "to_at", "still_at", "side", "subject",
        "reason", "text", "raw",
    )  # fmt: skip
    line: dict[str, Value] = {name: getattr(reading, name) for name in same}
    if reading.value is None and reading.reason:
        line["value"] = reading.reason
    return {**line, "class": reading.klass}
