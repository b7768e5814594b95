"""Registers: what the company has; every change of a field leaves an audit row."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, and_, select

from core.domain.expense import Expense
from core.domain.fleet import Carrier, Customer, Driver, Shipment, Trip, Truck
from core.domain.papers import Attachment, Document
from core.domain.problem import KezekError
from core.domain.refusal_case import RefusalCase
from core.domain.rule import Check, Rule
from core.store.mapping import fleet as mapping
from core.store.mapping.same import columns
from core.store.pen import Pen
from core.store.rows import fetch, first
from core.store.tables import CarrierRow, CustomerRow, DriverRow, ShipmentRow, TripRow, TruckRow

T = TypeVar(
    "T",
    Carrier,
    Driver,
    Truck,
    Customer,
    Trip,
    Shipment,
    Document,
    Attachment,
    Expense,
    Rule,
    Check,
    RefusalCase,
)


@dataclass(frozen=True)
class Noun(Generic[T]):
    """How a noun of the registers lies in the database."""

    word: str
    table: Any
    columns: Callable[[T], dict[str, Any]]
    from_row: Callable[[Any], T]
    name: str  # the field people know it by
    identity: tuple[str, ...] = ()  # columns no two share; empty: told apart by id alone


class Register(Generic[T]):
    """All entities of one noun."""

    def __init__(self, pen: Pen, noun: Noun[T]) -> None:
        self._pen = pen
        self._noun: Noun[T] = noun

    @property
    def noun(self) -> Noun[T]:
        """How its entities lie in the database."""
        return self._noun

    def get(self, key: UUID) -> T | None:
        """The entity with this key."""
        return self._first(self._noun.table.id == key)

    def all(self) -> list[T]:
        """Every entity, oldest first."""
        return self._many()

    def put(self, entity: T) -> tuple[str, ...]:
        """Add or change; gives the names of changed fields: () if the same, all if it is new.

        Raises KezekError `already_known` when another entity bears its name or plate,
        `record_does_not_fit` when it names what does not exist or a number cannot be.
        """
        old = self.get(entity.id)
        if old is None:
            return self._add(entity)
        changed = tuple(
            field.name
            for field in fields(entity)
            if getattr(old, field.name) != getattr(entity, field.name)
        )
        if changed:
            self._refuse_double(entity)
            values = {**self._noun.columns(entity), **self._pen.signature()}
            self._pen.alter(self._noun.table, self._noun.table.id == entity.id, values)
        for name in changed:
            change = (getattr(old, name), getattr(entity, name))
            self._pen.audit(self._noun.word, entity.id, name, change)
        return changed

    def remove(self, key: UUID) -> None:
        """Take out; nothing if it is not there. KezekError `still_used` while others name it."""
        old = self.get(key)
        if old is None:
            return
        try:
            self._pen.remove(self._noun.table, self._noun.table.id == key)
        except KezekError as error:
            raise self._problem("still_used", old) from error
        self._pen.audit(self._noun.word, key, "", (asdict(old), None))

    def _add(self, entity: T) -> tuple[str, ...]:
        self._refuse_double(entity)
        values = {**self._noun.columns(entity), **self._pen.signature()}
        self._pen.add(self._noun.table, values)
        self._pen.audit(self._noun.word, entity.id, "", (None, asdict(entity)))
        return tuple(field.name for field in fields(entity) if field.name != "id")

    def _refuse_double(self, entity: T) -> None:
        double = self._double(entity)
        if double is not None and double.id != entity.id:
            raise self._problem("already_known", entity)

    def _double(self, entity: T) -> T | None:
        """The entity of the same identity."""
        if not self._noun.identity:
            return None
        values, table = self._noun.columns(entity), self._noun.table
        same = (getattr(table, name) == values[name] for name in self._noun.identity)
        return self._first(and_(*same))

    def _problem(self, code: str, entity: T) -> KezekError:
        return KezekError(code, noun=self._noun.word, name=getattr(entity, self._noun.name))

    def _first(self, condition: ColumnElement[bool]) -> T | None:
        table = self._noun.table
        row = first(self._pen.connection, select(table).where(condition).order_by(table.id))
        return None if row is None else self._noun.from_row(row)

    def _many(self, *conditions: ColumnElement[bool]) -> list[T]:
        table = self._noun.table
        found = fetch(self._pen.connection, select(table).where(*conditions).order_by(table.id))
        return [self._noun.from_row(row) for row in found]


class Carriers(Register[Carrier]):
    """Own company and hired ones."""

    def __init__(self, pen: Pen) -> None:
        noun = Noun(
            "carrier",
            CarrierRow,
            mapping.named_columns,
            mapping.carrier_of,
            "name",
            ("name_key",),
        )
        super().__init__(pen, noun)


class Drivers(Register[Driver]):
    """Drivers; two may bear one name."""

    def __init__(self, pen: Pen) -> None:
        noun = Noun("driver", DriverRow, mapping.named_columns, mapping.driver_of, "name")
        super().__init__(pen, noun)


class Trucks(Register[Truck]):
    """Trucks, own and hired."""

    def __init__(self, pen: Pen) -> None:
        noun = Noun(
            "truck", TruckRow, mapping.truck_columns, mapping.truck_of, "plate", ("plate_key",)
        )
        super().__init__(pen, noun)


class Customers(Register[Customer]):
    """Who orders."""

    def __init__(self, pen: Pen) -> None:
        noun = Noun(
            "customer",
            CustomerRow,
            mapping.named_columns,
            mapping.customer_of,
            "name",
            ("name_key",),
        )
        super().__init__(pen, noun)


class Trips(Register[Trip]):
    """Trips."""

    def __init__(self, pen: Pen) -> None:
        noun = Noun("trip", TripRow, columns, mapping.trip_of, "ref", ("ref",))
        super().__init__(pen, noun)


class Shipments(Register[Shipment]):
    """Orders on trips."""

    def __init__(self, pen: Pen) -> None:
        noun = Noun(
            "shipment",
            ShipmentRow,
            columns,
            mapping.shipment_of,
            "order",
            ("trip", "order"),
        )
        super().__init__(pen, noun)

    def of(self, trip: UUID) -> list[Shipment]:
        """Shipments of a trip, oldest first."""
        return self._many(ShipmentRow.trip == trip)
