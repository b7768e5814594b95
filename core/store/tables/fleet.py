"""Registers: whom and what the company sends; the signature is the last change's."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from core.domain.crossing import Direction
from core.store.tables.base import Base, Keyed, Signed


class CarrierRow(Keyed, Signed, Base):
    """A carrier, one by its name."""

    __tablename__ = "carriers"

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(unique=True)
    dispatcher: Mapped[str]
    phones: Mapped[tuple[str, ...]]
    own: Mapped[bool]
    note: Mapped[str]


class DriverRow(Keyed, Signed, Base):
    """A driver; two of one name are told apart by telephone."""

    __tablename__ = "drivers"
    __table_args__ = (CheckConstraint("days_before >= 0", "days_before"),)

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True)
    phones: Mapped[tuple[str, ...]]
    citizenship: Mapped[str]
    licence_until: Mapped[date | None]
    card_until: Mapped[date | None]
    carrier: Mapped[UUID | None] = mapped_column(ForeignKey("carriers.id"), index=True)
    note: Mapped[str]
    days_before: Mapped[int | None]
    days_before_year: Mapped[int | None]


class TruckRow(Keyed, Signed, Base):
    """A truck, one by its plate."""

    __tablename__ = "trucks"

    plate: Mapped[str]
    plate_key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    trailer: Mapped[str]
    vin: Mapped[str]
    carrier: Mapped[UUID | None] = mapped_column(ForeignKey("carriers.id"), index=True)
    phone: Mapped[str]
    note: Mapped[str]


class CustomerRow(Keyed, Signed, Base):
    """A customer, one by its name."""

    __tablename__ = "customers"
    __table_args__ = (
        CheckConstraint("free_hours >= 0", "free_hours"),
        CheckConstraint("rate_per_day >= 0", "rate_per_day"),
        CheckConstraint("rate_per_hour >= 0", "rate_per_hour"),
    )

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(unique=True)
    phones: Mapped[tuple[str, ...]]
    free_hours: Mapped[float | None]
    rate_per_day: Mapped[float | None]
    currency: Mapped[str]
    rate_per_hour: Mapped[float | None]
    pays_for: Mapped[tuple[str, ...]]


class TripRow(Keyed, Signed, Base):
    """A trip, one by its ref."""

    __tablename__ = "trips"

    ref: Mapped[str] = mapped_column(unique=True)
    truck: Mapped[UUID] = mapped_column(ForeignKey("trucks.id"), index=True)
    trailer: Mapped[str]
    driver: Mapped[UUID | None] = mapped_column(ForeignKey("drivers.id"), index=True)
    origin: Mapped[str]
    destination: Mapped[str]
    crossings: Mapped[tuple[str, ...]]
    direction: Mapped[Direction]
    planned_departure: Mapped[datetime | None]
    promised_at: Mapped[datetime | None]
    round_ref: Mapped[str]
    empty: Mapped[bool]


class ShipmentRow(Keyed, Signed, Base):
    """A customer's order on a trip, one by trip and order number."""

    __tablename__ = "shipments"
    __table_args__ = (
        UniqueConstraint("trip", "order"),
        CheckConstraint("weight_kg >= 0", "weight_kg"),
    )

    trip: Mapped[UUID] = mapped_column(ForeignKey("trips.id"))
    order: Mapped[str]
    customer: Mapped[UUID | None] = mapped_column(ForeignKey("customers.id"), index=True)
    cargo: Mapped[str]
    hs_codes: Mapped[tuple[str, ...]]
    weight_kg: Mapped[float | None]
    consignee: Mapped[str]
    destination: Mapped[str]
    deadline: Mapped[datetime | None]
    promised_at: Mapped[datetime | None]
    shipper: Mapped[str]
