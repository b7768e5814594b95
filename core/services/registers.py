"""Registers: everything the company has, changed with an audit row a field, and that history."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from core.domain.audit import Change
from core.domain.fleet import Carrier, Customer, Driver, Shipment, Trip, Truck
from core.domain.problem import KezekError
from core.services.desk import Desk
from core.store import queries
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
        changed = tuple(_put(entity, uow) for entity in entities)
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
            _put(entity, uow)
        changed = [uow.trips.put(trip)]
        for old in uow.shipments.of(trip.id):
            if old.id not in kept:
                uow.shipments.remove(old.id)
        changed += [uow.shipments.put(s) for s in shipments]
        for entity in gone:
            _remove(entity, uow)
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
            _remove(entity, uow)
        uow.commit()


def remove(desk: Desk, entity: Entity) -> None:
    """Take one out. Raises KezekError `still_used` while others name it."""
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        _remove(entity, uow)
        uow.commit()


def history(desk: Desk, key: UUID | str) -> tuple[Change, ...]:
    """Who changed what of an entity (by its id) or a setting (by its name), oldest first."""
    with desk.store.reading() as snapshot:
        return tuple(queries.audit_of(snapshot, key))


def _need_names(entities: Sequence[Entity]) -> None:
    for entity in entities:
        if not _name_of(entity).strip():
            raise KezekError("name_missing", noun=type(entity).__name__.lower())


def _name_of(entity: Entity) -> str:
    """What people know it by; an order may have no number yet."""
    match entity:
        case Truck():
            return entity.plate
        case Trip():
            return entity.ref
        case Shipment():
            return entity.order or "-"
        case _:
            return entity.name


def _put(entity: Entity, uow: UnitOfWork) -> tuple[str, ...]:
    match entity:
        case Carrier():
            return uow.carriers.put(entity)
        case Driver():
            return uow.drivers.put(entity)
        case Truck():
            return uow.trucks.put(entity)
        case Customer():
            return uow.customers.put(entity)
        case Trip():
            return uow.trips.put(entity)
        case Shipment():
            return uow.shipments.put(entity)


def _remove(entity: Entity, uow: UnitOfWork) -> None:
    match entity:
        case Carrier():
            uow.carriers.remove(entity.id)
        case Driver():
            uow.drivers.remove(entity.id)
        case Truck():
            uow.trucks.remove(entity.id)
        case Customer():
            uow.customers.remove(entity.id)
        case Trip():
            uow.trips.remove(entity.id)
        case Shipment():
            uow.shipments.remove(entity.id)
