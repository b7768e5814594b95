"""Rows of trips and shipments. Gives each row's key."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from core.domain.clock import local_day
from core.domain.crossing import Direction
from core.domain.fleet import Shipment, Trip, Truck
from core.domain.ids import new_id
from core.domain.problem import KezekError
from core.services.importing.cells import (
    WEIGHT_SCALE,
    Limits,
    PlateCell,
    read_list,
    read_number,
    read_phones,
    read_plate,
    read_word,
    read_yes,
    text_of,
)
from core.services.importing.known import Draft, ref_key
from core.services.importing.moments import Cell
from core.services.importing.naming import (
    customer_named,
    driver_beside_plate,
    driver_with_phones,
    truck_known,
    truck_named,
)
from core.services.importing.place import Here
from core.services.importing.registers import given, read_trailer
from core.services.importing.result import Outcome
from core.services.importing.table import Row
from core.services.importing.words import DIRECTIONS, EMPTY_RUN, fold

WEIGHT = Limits(high=1_000_000, has_thousands=True)
_TONNES = Limits(high=1_000)
_SHORTHAND = ("customer", "cargo", "hs_codes", "weight_kg", "weight_t", "order")


def take_trip(row: Row, draft: Draft, here: Here) -> str:
    """A trip by its ref, and its only shipment where the row speaks of one."""
    ref = row.need("ref", text_of) if "ref" in row.headings else _ref_by_departure(row, draft, here)
    old = draft.known.trip(ref)
    trip = _trip(row, draft, here, (ref, old))
    draft.put(draft.known.trips, trip)
    if any(code in row for code in _SHORTHAND) and ("order" in row or not _runs_empty(row)):
        _take_shorthand(row, draft, here, trip)
    return trip.ref


def _ref_by_departure(row: Row, draft: Draft, here: Here) -> str:
    """`417 AK 07 18.11.26`: the trip of a sheet that has no references."""
    cell = row.need("truck", read_plate)
    with row.blaming("truck"):
        known = truck_known(draft.known, cell, row.text("driver"))
    leaves = row.need("planned_departure", here.at)
    return f"{cell.plate if known is None else known.plate} {local_day(leaves):%d.%m.%y}"


def _runs_empty(row: Row) -> bool:
    """True where the cargo says that there is none."""
    return fold(row.text("cargo")) in EMPTY_RUN


def _take_shorthand(row: Row, draft: Draft, here: Here, trip: Trip) -> None:
    """The only shipment of a trip, told in the trip's own row; under the ref without a number."""
    load = _load(row, draft)
    if "order" in row:
        _put_shipment(draft, (trip.id, row.text("order")), load)
        return
    if row.goes_on:
        raise row.missing("order")  # a second order of the trip must be told from the first
    if ref_key(trip.ref) in here.itemised:
        return  # the sheet of shipments says it better
    orders = draft.known.shipments.find(trip.id)
    is_said = any(all(getattr(s, k) == v for k, v in load.items()) for s in orders)
    if len(orders) > 1 and not is_said:
        raise row.missing("order")
    if not is_said:
        order = orders[0].order if orders else trip.ref
        _put_shipment(draft, (trip.id, order), load)


def _trip(row: Row, draft: Draft, here: Here, known: tuple[str, Trip | None]) -> Trip:
    ref, old = known
    truck, beside = _truck(row, draft)
    driver = _driver(row, draft) or beside
    fields = given(
        truck=truck.id if truck else None,
        destination=row.text("destination"),
        crossings=row.get("crossing", here.crossings.several),
        direction=row.get("direction", lambda c: read_word(c, DIRECTIONS, "unknown_direction")),
        trailer=row.get("trailer", read_trailer),
        driver=driver,
        origin=row.text("origin"),
        planned_departure=row.get("planned_departure", here.at),
        promised_at=row.get("promised_at", here.by),
        round_ref=row.text("round"),
        empty=row.get("empty", read_yes) or (True if _runs_empty(row) else None),
    )
    if old is not None:
        return replace(old, **fields)
    if here.goes_home(row.text("origin"), row.text("destination")):
        fields.setdefault("direction", Direction.IN)
    for code in ("truck", "destination", "crossing"):
        if code not in row:
            raise row.missing(code)
    return Trip(id=new_id(), ref=ref, **fields)


def _driver(row: Row, draft: Draft) -> UUID | None:
    """The driver of the cell, given the telephone of the row where he has none."""
    phones = row.get("driver_phone", read_phones) or ()
    return row.get("driver", lambda c: driver_with_phones(draft, text_of(c), phones).id)


def _truck(row: Row, draft: Draft) -> tuple[Truck | None, UUID | None]:
    """The truck of the cell, and the driver written beside its plate."""
    cell: PlateCell | None = row.get("truck", read_plate)
    if cell is None:
        return None, None
    with row.blaming("truck"):
        truck = truck_named(draft, cell, row.text("driver"))
        if not cell.driver or "driver" in row:
            return truck, None
        return truck, driver_beside_plate(draft, cell.driver).id


def take_shipment(row: Row, draft: Draft, here: Here) -> str:
    """A shipment by its trip and order."""
    trip = row.need("trip", lambda c: trip_of(draft, c))
    order = row.need("order", text_of)
    fields = {
        **_load(row, draft),
        **given(
            consignee=row.text("consignee"),
            shipper=row.text("shipper"),
            destination=row.text("destination"),
            deadline=row.get("deadline", here.by),
            promised_at=row.get("promised_at", here.by),
        ),
    }
    if not _put_number(draft, trip, order, fields):
        _put_shipment(draft, (trip.id, order), fields)
    return f"{trip.ref} / {order}"


def _put_number(draft: Draft, trip: Trip, order: str, fields: dict[str, Any]) -> bool:
    """Give the only shipment, known under its trip's ref so far, its number; False if not it."""
    known = draft.known.shipments.find(trip.id)
    if len(known) != 1 or known[0].order != trip.ref or ref_key(order) == ref_key(trip.ref):
        return False
    customer = known[0].customer
    if customer is not None and fields.get("customer", customer) != customer:
        return False
    new = replace(known[0], order=order, **fields)
    draft.put(draft.known.shipments, new, counts_as=Outcome.TAKEN)
    return True


def trip_of(draft: Draft, value: Cell) -> Trip:
    """The trip a cell names. Raises KezekError unknown_trip."""
    trip = draft.known.trip(text_of(value))
    if trip is None:
        raise KezekError("unknown_trip", trip=text_of(value))
    return trip


def _load(row: Row, draft: Draft) -> dict[str, Any]:
    kilograms = row.get("weight_kg", lambda c: read_number(c, WEIGHT, WEIGHT_SCALE))
    tonnes = row.get("weight_t", _read_tonnes)
    return given(
        customer=row.get("customer", lambda c: customer_named(draft, text_of(c)).id),
        cargo=row.text("cargo"),
        hs_codes=row.get("hs_codes", read_list),
        weight_kg=kilograms if kilograms is not None else tonnes,
    )


def _read_tonnes(value: Cell) -> float:
    in_tonnes = {unit: scale / 1000 for unit, scale in WEIGHT_SCALE.items()}
    return read_number(value, _TONNES, in_tonnes) * 1000


def _put_shipment(draft: Draft, identity: tuple[UUID, str], fields: dict[str, Any]) -> None:
    trip, order = identity
    old = next(iter(draft.known.shipments.find((trip, ref_key(order)))), None)
    new = replace(old, **fields) if old else Shipment(id=new_id(), trip=trip, order=order, **fields)
    draft.put(draft.known.shipments, new)
