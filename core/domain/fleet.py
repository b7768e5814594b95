"""Registers: who and what the company sends. Seen as they stand, whatever the moment."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from core.domain.crossing import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """Own company or a hired one, which is called through its own dispatcher."""

    id: UUID
    name: str
    dispatcher: str = ""
    phones: tuple[str, ...] = ()
    own: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Driver:
    """A driver with several telephones."""

    id: UUID
    name: str
    phones: tuple[str, ...] = ()
    citizenship: str = ""
    licence_until: date | None = None
    card_until: date | None = None
    carrier: UUID | None = None
    note: str = ""
    days_before: int | None = None  # in Russia and Belarus, from before Kezek was kept
    days_before_year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Truck:
    """A truck by its plate; `trailer` is the plate it usually pulls."""

    id: UUID
    plate: str
    kind: str = ""
    trailer: str = ""
    vin: str = ""
    carrier: UUID | None = None
    phone: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """Who ordered, with the terms of delay."""

    id: UUID
    name: str
    phones: tuple[str, ...] = ()
    free_hours: float | None = None
    rate_per_day: float | None = None  # per started day
    currency: str = ""
    rate_per_hour: float | None = None  # per full hour
    pays_for: tuple[str, ...] = ()  # parts of a wait; empty: the usual ones


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipment:
    """One customer's order on a trip."""

    id: UUID
    trip: UUID
    order: str
    customer: UUID | None = None
    cargo: str = ""
    hs_codes: tuple[str, ...] = ()
    weight_kg: float | None = None
    consignee: str = ""
    destination: str = ""
    deadline: datetime | None = None
    promised_at: datetime | None = None
    shipper: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip:
    """One truck and trailer with its driver over an ordered list of crossings."""

    id: UUID
    ref: str
    truck: UUID
    destination: str
    crossings: tuple[str, ...]
    direction: Direction = Direction.OUT
    trailer: str = ""  # plate
    driver: UUID | None = None
    origin: str = ""
    planned_departure: datetime | None = None
    promised_at: datetime | None = None
    round_ref: str = ""
    empty: bool = False
