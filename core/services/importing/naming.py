"""Who and what a row names: found among the known, added by that name, or a choice refused."""

from collections.abc import Iterable
from dataclasses import replace

from core.domain.fleet import Carrier, Customer, Driver, Trip, Truck
from core.domain.ids import new_id
from core.domain.name import name_key
from core.domain.plate import plate_key
from core.domain.problem import KezekError
from core.phrase.plates import leading_digits, plate_forms, query_forms
from core.services.importing.cells import PlateCell, split_phones
from core.services.importing.known import Draft, Known, is_same_person


def carrier_named(draft: Draft, name: str) -> Carrier:
    """The carrier of this name, added where nobody knows it."""
    for carrier in draft.known.carriers.find(name_key(name)):
        return carrier
    carrier = Carrier(id=new_id(), name=name)
    draft.put(draft.known.carriers, carrier, is_own=False)
    return carrier


def customer_named(draft: Draft, name: str) -> Customer:
    """The customer of this name, added where nobody knows him."""
    for customer in draft.known.customers.find(name_key(name)):
        return customer
    customer = Customer(id=new_id(), name=name)
    draft.put(draft.known.customers, customer, is_own=False)
    return customer


def driver_known(known: Known, name: str, phones: tuple[str, ...] = ()) -> Driver | None:
    """The driver of this name (and telephone). Raises KezekError ambiguous_driver."""
    namesakes = known.drivers.find(name_key(name))
    if phones:
        his = [d for d in namesakes if is_same_person(d, phones)]
        namesakes = his or [d for d in namesakes if not d.phones]
    if len(namesakes) > 1:
        raise KezekError("ambiguous_driver", value=name, candidates=_drivers(namesakes))
    return namesakes[0] if namesakes else None


def driver_named(draft: Draft, written: str) -> Driver:
    """The driver a cell names, a telephone beside the name heeded; added where nobody knows him."""
    name, phones = split_phones(written)
    driver = driver_known(draft.known, name, phones)
    if driver is not None:
        return driver
    driver = Driver(id=new_id(), name=name, phones=phones)
    draft.put(draft.known.drivers, driver, is_own=False)
    return driver


def driver_with_phones(draft: Draft, written: str, phones: tuple[str, ...]) -> Driver:
    """The same with a telephone told beside: whoever has none yet is given it."""
    known = draft.known.drivers.find(name_key(split_phones(written)[0]))
    if len(known) != 1:
        return driver_named(draft, ", ".join((written, *phones)))
    (driver,) = known
    if phones and not driver.phones:
        driver = replace(driver, phones=phones)
        draft.put(draft.known.drivers, driver, is_own=False)
    return driver


def driver_beside_plate(draft: Draft, written: str) -> Driver:
    """The driver of `417 Ахметов`: the only one whose name begins so, added where there is none."""
    begun = _called(draft.known, written)
    if len(begun) > 1:
        raise KezekError("ambiguous_driver", value=written, candidates=_drivers(begun))
    return begun[0] if begun else driver_named(draft, written)


def _called(known: Known, written: str) -> list[Driver]:
    """Drivers whose name is this, or begins with it word by word (`С.` begins Серік)."""
    exact = known.drivers.find(name_key(written))
    if exact:
        return exact
    words = name_key(written).replace(".", " ").split()
    return [
        driver
        for driver in known.drivers.find(("surname", words[0] if words else ""))
        if all(
            ours.startswith(theirs)
            for ours, theirs in zip(name_key(driver.name).split(), words, strict=False)
        )
    ]


def truck_named(draft: Draft, cell: PlateCell, driver: str = "") -> Truck:
    """The truck a cell names, added where nobody knows it.

    Raises KezekError ambiguous_truck, naming the candidates, or unknown_truck: bare digits beside
    a name are no plate.
    """
    truck = truck_known(draft.known, cell, driver)
    if truck is not None:
        return truck
    if cell.is_number_only and cell.driver:
        raise KezekError("truck_not_found", value=f"{cell.plate} {cell.driver}")
    truck = Truck(id=new_id(), plate=cell.plate)
    draft.put(draft.known.trucks, truck, is_own=False)
    return truck


def truck_registered(known: Known, cell: PlateCell) -> Truck | None:
    """The truck a row of the register is about: only zero and O, one and I may be mixed up."""
    if cell.is_number_only:
        return truck_known(known, cell)
    found = [t for form in plate_forms(cell.plate) for t in known.trucks.find(("form", form))]
    return next(iter(known.trucks.find(plate_key(cell.plate)) or found), None)


def truck_known(known: Known, cell: PlateCell, driver: str = "") -> Truck | None:
    """The truck a cell means: by plate, by bare digits and driver, by look and sound of letters."""
    for truck in known.trucks.find(plate_key(cell.plate)):
        return truck
    if cell.is_number_only:
        found = known.trucks.find(("digits", int(leading_digits(plate_key(cell.plate)))))
        found = _driven_by(known, found, cell.driver or driver) if len(found) > 1 else found
    else:
        forms = (known.trucks.find(("form", form)) for form in query_forms(cell.plate))
        found = list({truck.id: truck for trucks in forms for truck in trucks}.values())
    if len(found) > 1:
        plates = ", ".join(truck.plate for truck in found)
        raise KezekError("ambiguous_truck", value=cell.plate, candidates=plates)
    return found[0] if found else None


def _driven_by(known: Known, trucks: list[Truck], driver: str) -> list[Truck]:
    """Those of the trucks that this driver has had a trip with; all where that tells nothing."""
    drivers = {d.id for d in _called(known, driver)} if driver else set()
    his = [t for t in trucks if any(trip.driver in drivers for trip in _trips_of(known, t))]
    return his or trucks


def _trips_of(known: Known, truck: Truck) -> list[Trip]:
    return known.trips.find(("truck", truck.id))


def _drivers(drivers: Iterable[Driver]) -> str:
    return ", ".join(" ".join((d.name, *d.phones[:1])) for d in drivers)
