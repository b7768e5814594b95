"""Registers: everything the company has, changed with an audit row a field, and that history."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from core.domain.audit import Change
from core.domain.expense import Expense
from core.domain.fleet import Carrier, Customer, Driver, Shipment, Trip, Truck
from core.domain.papers import Attachment, Document
from core.domain.problem import KezekError
from core.domain.rule import Check, Rule
from core.services.desk import Desk
from core.store import queries
from core.store.register import Register
from core.store.unit_of_work import UnitOfWork

Entity = Carrier | Driver | Truck | Customer | Trip | Shipment


@dataclass(frozen=True, slots=True)
class Registers:
    """All entities, each noun in the order in which it was added."""

    carriers: tuple[Carrier, ...] = ()
    drivers: tuple[Driver, ...] = ()
    trucks: tuple[Truck, ...] = ()
    customers: tuple[Customer, ...] = ()
    trips: tuple[Trip, ...] = ()
    shipments: tuple[Shipment, ...] = ()


def registers(desk: Desk) -> Registers:
    """Everything the company has, as it stands."""
    with desk.store.reading() as snapshot:
        return Registers(
            carriers=tuple(queries.carriers(snapshot)),
            drivers=tuple(queries.drivers(snapshot)),
            trucks=tuple(queries.trucks(snapshot)),
            customers=tuple(queries.customers(snapshot)),
            trips=tuple(queries.trips(snapshot)),
            shipments=tuple(queries.shipments(snapshot)),
        )


def save(desk: Desk, entity: Entity) -> tuple[str, ...]:
    """Add or change one; gives the names of the fields that changed.

    Raises KezekError `name_missing`, `already_known`, `record_does_not_fit`.
    """
    return save_all(desk, [entity])[0]


def save_all(desk: Desk, entities: Sequence[Entity]) -> tuple[tuple[str, ...], ...]:
    """Add or change several, all or none; for each the names of the fields that changed."""
    _need_names(entities)
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        changed = tuple(register_of(uow, entity).put(entity) for entity in entities)
        uow.commit()
    return changed


def save_trip(
    desk: Desk,
    trip: Trip,
    shipments: Sequence[Shipment],
    new: Sequence[Entity] = (),
    gone: Sequence[Entity] = (),
) -> tuple[tuple[str, ...], ...]:
    """A trip with all of its shipments: those of it that are not named any more are taken out.

    `new` is what it names and nobody knew: a truck, a driver, customers; added first. `gone` is
    what it named before and nobody else does; taken out last. Gives the names of the changed
    fields, the trip's first. Raises KezekError as `save` and `remove` do.
    """
    _need_names([*new, trip, *shipments])
    kept = {s.id for s in shipments}
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for entity in new:
            register_of(uow, entity).put(entity)
        changed = [uow.trips.put(trip)]
        for old in uow.shipments.of(trip.id):
            if old.id not in kept:
                uow.shipments.remove(old.id)
        changed += [uow.shipments.put(s) for s in shipments]
        for entity in gone:
            register_of(uow, entity).remove(entity.id)
        uow.commit()
    return tuple(changed)


def remove_trip(desk: Desk, trip: Trip, gone: Sequence[Entity] = ()) -> None:
    """Take a trip out with its shipments, then what it alone named.

    Raises KezekError `still_used` while its journal has entries.
    """
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for shipment in uow.shipments.of(trip.id):
            uow.shipments.remove(shipment.id)
        uow.forecasts.forget(trip.id)
        for entity in (trip, *gone):
            register_of(uow, entity).remove(entity.id)
        uow.commit()


def remove(desk: Desk, entity: Entity) -> None:
    """Take one out. Raises KezekError `still_used` while others name it."""
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        register_of(uow, entity).remove(entity.id)
        uow.commit()


def history(desk: Desk, key: UUID | str) -> tuple[Change, ...]:
    """Who changed what of an entity (by its id) or a setting (by its name), oldest first."""
    with desk.store.reading() as snapshot:
        return tuple(queries.audit_of(snapshot, key))


def _need_names(entities: Sequence[Entity]) -> None:
    for entity in entities:
        if not name_of(entity).strip():
            raise KezekError("name_missing", noun=type(entity).__name__.lower())


def name_of(entity: Entity | Document | Expense) -> str:
    """What people know it by; an order may have no number yet, a sum is its own name."""
    match entity:
        case Truck():
            return entity.plate
        case Trip():
            return entity.ref
        case Shipment():
            return entity.order or "-"
        case Document():
            return entity.number
        case Expense():
            return f"{entity.amount} {entity.currency}"
        case _:
            return entity.name


def register_of(uow: UnitOfWork, entity: object) -> Register[Any]:
    """The register that keeps a thing: of the fleet, of its work, or of papers and money."""
    registers: dict[type, Register[Any]] = {
        Attachment: uow.attachments,
        Carrier: uow.carriers,
        Check: uow.checks,
        Customer: uow.customers,
        Document: uow.documents,
        Driver: uow.drivers,
        Expense: uow.expenses,
        Rule: uow.rules,
        Shipment: uow.shipments,
        Trip: uow.trips,
        Truck: uow.trucks,
    }
    return registers[type(entity)]
