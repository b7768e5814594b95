"""Everything of a desk as CSV in the import format, in one zip."""

import csv
import io
import zipfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import BinaryIO, TypeAlias
from uuid import UUID

from core.domain.clock import ORAL
from core.domain.event import Event, effective
from core.domain.fleet import Carrier, Customer, Driver, Shipment, Trip, Truck
from core.domain.in_force import in_force
from core.domain.name import name_key
from core.domain.papers import Document
from core.domain.reading import Reading
from core.report.files import write_whole_by
from core.services.desk import Desk
from core.services.exported_files import exported_files, write_files
from core.services.importing.cells import guarded
from core.services.importing.sheets import SHEETS, Noun
from core.store import queries
from core.store.database import Snapshot

_Value: TypeAlias = str | float | bool | date | datetime | tuple[str, ...] | None
_Line: TypeAlias = Mapping[str, _Value]

_NOT_WRITTEN = frozenset({"date", "time", "weight_t"})  # other ways to say what is there already
_SHIFT = "shift"  # a note of no trip


def export(desk: Desk, path: Path) -> None:
    """A zip with a CSV of each sheet, events and readings in force, and the files of entries.

    Whole or not at all. Importing it into an empty folder gives the same registers, journal and
    readings. Raises KezekError file_not_written.
    """
    heard_by = desk.clock.now() if desk.clock.is_replay else datetime.max.replace(tzinfo=UTC)
    with desk.store.reading() as snapshot:
        sheets = _sheets(snapshot, heard_by)
        files = list(exported_files(snapshot))

    def write(target: BinaryIO) -> None:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            _write_sheets(archive, sheets)
            write_files(archive, desk.folder, files)

    write_whole_by(path, write)


def _write_sheets(archive: zipfile.ZipFile, sheets: Mapping[Noun, list[_Line]]) -> None:
    for noun, lines in sheets.items():
        codes = [c.code for c in SHEETS[noun].columns if c.code not in _NOT_WRITTEN]
        used = [c for c in codes if _is_needed(noun, c) or any(line.get(c) for line in lines)]
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(used)
        writer.writerows([_cell(line.get(code)) for code in used] for line in lines)
        archive.writestr(f"{noun.value}.csv", text.getvalue().encode("utf-8-sig"))


def _is_needed(noun: Noun, code: str) -> bool:
    return SHEETS[noun].column(code).in_template


def _cell(value: _Value) -> str:
    if value is None or isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, datetime):
        return value.astimezone(ORAL).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float | int):
        return str(int(value)) if float(value).is_integer() else repr(value)
    return guarded(value if isinstance(value, str) else ", ".join(value))


def _sheets(snapshot: Snapshot, heard_by: datetime) -> dict[Noun, list[_Line]]:
    names = _Names(
        queries.carriers(snapshot),
        queries.trucks(snapshot),
        queries.drivers(snapshot),
        queries.customers(snapshot),
        queries.trips(snapshot),
    )
    shipments = queries.shipments(snapshot)
    events = effective(queries.journal(snapshot, heard_by))
    readings = in_force(queries.all_readings(snapshot, heard_by))
    return {
        Noun.CARRIERS: [_carrier(c) for c in names.carriers],
        Noun.TRUCKS: [_truck(t, names) for t in names.trucks],
        Noun.DRIVERS: [_driver(d, names) for d in names.drivers],
        Noun.CUSTOMERS: [_customer(c) for c in names.customers],
        Noun.TRIPS: [_trip(t, names) for t in names.trips],
        Noun.SHIPMENTS: [_shipment(s, names) for s in shipments],
        Noun.DOCUMENTS: [_document(d, names) for d in queries.documents(snapshot)],
        Noun.EVENTS: [_event(e, names) for e in events],
        Noun.READINGS: [_reading(r) for r in readings],
    }


@dataclass
class _Names:
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


def _carrier(carrier: Carrier) -> _Line:
    return {
        "name": carrier.name,
        "dispatcher": carrier.dispatcher,
        "phones": carrier.phones,
        "note": carrier.note,
        "own": carrier.own,
    }


def _truck(truck: Truck, names: _Names) -> _Line:
    return {
        "plate": truck.plate,
        "kind": truck.kind,
        "trailer": truck.trailer,
        "vin": truck.vin,
        "carrier": names.of(truck.carrier),
        "phone": truck.phone,
        "note": truck.note,
    }


def _driver(driver: Driver, names: _Names) -> _Line:
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


def _customer(customer: Customer) -> _Line:
    return {
        "name": customer.name,
        "phones": customer.phones,
        "free_hours": customer.free_hours,
        "rate_per_day": customer.rate_per_day,
        "currency": customer.currency,
        "rate_per_hour": customer.rate_per_hour,
        "pays_for": customer.pays_for,
    }


def _trip(trip: Trip, names: _Names) -> _Line:
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


def _shipment(shipment: Shipment, names: _Names) -> _Line:
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


def _document(paper: Document, names: _Names) -> _Line:
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


def _event(event: Event, names: _Names) -> _Line:
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


def _reading(reading: Reading) -> _Line:
    same = (
        "crossing", "direction", "observed_at", "kind", "value", "unit", "day", "source",
        "heard_at", "entered_at", "left_at", "from_at", "to_at", "still_at", "side", "subject",
        "reason", "text", "raw",
    )  # fmt: skip
    line: dict[str, _Value] = {name: getattr(reading, name) for name in same}
    if reading.value is None and reading.reason:
        line["value"] = reading.reason
    return {**line, "class": reading.klass}
