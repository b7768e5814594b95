"""Rows of the registers: carriers, trucks, drivers, customers. Gives each row's key."""

from dataclasses import replace
from typing import Any

from core.domain.fleet import Carrier, Customer, Driver, Truck
from core.domain.ids import new_id
from core.domain.money import currency_of
from core.domain.name import name_key
from core.domain.plate import show_plate
from core.domain.problem import KezekError
from core.domain.terms import SIDES_TO_CHOOSE
from core.services.importing.cells import (
    Limits,
    PlateCell,
    read_number,
    read_phones,
    read_plate,
    read_yes,
    split_phones,
    text_of,
)
from core.services.importing.known import Draft
from core.services.importing.moments import Cell
from core.services.importing.naming import (
    carrier_named,
    driver_known,
    truck_registered,
)
from core.services.importing.place import Here
from core.services.importing.table import Row
from core.services.importing.words import HOURS

_HOURS = Limits(high=100_000)
_MONEY = Limits(high=1e12, has_thousands=True)
_DAYS = Limits(high=366, whole=True)
_YEARS = Limits(low=2020, high=2100, whole=True)


def given(**fields: Any) -> dict[str, Any]:
    """Fields a row says something about: an empty cell does not erase what is known."""
    return {name: value for name, value in fields.items() if value not in (None, "", ())}


def take_carrier(row: Row, draft: Draft, _here: Here) -> str:
    """A carrier by its name."""
    name = row.need("name", text_of)
    fields = given(
        dispatcher=row.text("dispatcher"),
        phones=row.get("phones", read_phones),
        note=row.text("note"),
        own=row.get("own", read_yes),
    )
    old = next(iter(draft.known.carriers.find(name_key(name))), None)
    new = replace(old, **fields) if old else Carrier(id=new_id(), name=name, **fields)
    draft.put(draft.known.carriers, new)
    return new.name


def take_truck(row: Row, draft: Draft, _here: Here) -> str:
    """A truck by its plate; a driver written beside the plate is noted."""
    cell = row.need("plate", read_plate)
    with row.blaming("plate"):
        old = truck_registered(draft.known, cell)
    fields = given(
        kind=row.text("kind"),
        trailer=row.get("trailer", read_trailer),
        vin=row.text("vin").upper(),
        carrier=row.get("carrier", lambda c: carrier_named(draft, text_of(c)).id),
        phone=", ".join(row.get("phone", read_phones) or ()),
        note=row.text("note") or cell.driver,
    )
    new = (
        replace(old, **fields) if old else Truck(id=new_id(), plate=_new_plate(row, cell), **fields)
    )
    draft.put(draft.known.trucks, new)
    return new.plate


def _new_plate(row: Row, cell: PlateCell) -> str:
    if cell.is_number_only and cell.driver:  # bare digits beside a name are no plate
        with row.blaming("plate"):
            raise KezekError("truck_not_found", value=f"{cell.plate} {cell.driver}")
    return cell.plate


def take_driver(row: Row, draft: Draft, here: Here) -> str:
    """A driver by name, and by telephone where it is given."""
    name, beside = split_phones(row.need("name", text_of))
    phones = row.get("phones", read_phones) or beside
    with row.blaming("name"):
        old = driver_known(draft.known, name, phones)
    fields = given(
        phones=phones or None,
        citizenship=row.text("citizenship"),
        licence_until=row.get("licence_until", here.day),
        card_until=row.get("card_until", here.day),
        carrier=row.get("carrier", lambda c: carrier_named(draft, text_of(c)).id),
        note=row.text("note"),
        days_before=row.get("days_before", lambda c: _whole(c, _DAYS)),
        days_before_year=row.get("days_before_year", lambda c: _whole(c, _YEARS)),
    )
    new = replace(old, **fields) if old else Driver(id=new_id(), name=name, **fields)
    draft.put(draft.known.drivers, new)
    return " ".join((new.name, *phones[:1]))


def take_customer(row: Row, draft: Draft, _here: Here) -> str:
    """A customer by name."""
    name = row.need("name", text_of)
    hours = dict.fromkeys(HOURS, 1.0)
    fields = given(
        phones=row.get("phones", read_phones),
        free_hours=row.get("free_hours", lambda c: read_number(c, _HOURS, hours)),
        rate_per_day=row.get("rate_per_day", lambda c: read_number(c, _MONEY)),
        rate_per_hour=row.get("rate_per_hour", lambda c: read_number(c, _MONEY)),
        currency=row.get("currency", lambda c: currency_of(text_of(c))),
        pays_for=row.get("pays_for", _read_sides),
    )
    old = next(iter(draft.known.customers.find(name_key(name))), None)
    new = replace(old, **fields) if old else Customer(id=new_id(), name=name, **fields)
    draft.put(draft.known.customers, new)
    return new.name


def read_trailer(value: Cell) -> str:
    """A trailer's plate in its spacing."""
    return show_plate(text_of(value))


def _whole(cell: Cell, limits: Limits) -> int:
    return round(read_number(cell, limits))


def _read_sides(cell: Cell) -> tuple[str, ...]:
    """Codes of sides. Raises KezekError `side_unknown`."""
    known = [side.value for side in SIDES_TO_CHOOSE]
    words = [word.lower() for word in text_of(cell).replace(";", ",").replace(",", " ").split()]
    for word in words:
        if word not in known:
            raise KezekError("side_unknown", value=word, known=", ".join(known))
    return tuple(word for word in known if word in words)
