"""Registers: from a row, and the columns of a noun."""

from dataclasses import fields
from typing import Any

from core.domain.fleet import Carrier, Customer, Driver, Shipment, Trip, Truck
from core.domain.name import name_key
from core.domain.plate import plate_key
from core.store.tables import CarrierRow, CustomerRow, DriverRow, ShipmentRow, TripRow, TruckRow


def columns(entity: Any) -> dict[str, Any]:
    """Fields of an entity as the columns of the same name."""
    return {field.name: getattr(entity, field.name) for field in fields(entity)}


def carrier_columns(carrier: Carrier) -> dict[str, Any]:
    """Columns of a carrier."""
    return {**columns(carrier), "name_key": name_key(carrier.name)}


def carrier_of(row: CarrierRow) -> Carrier:
    """The carrier of a row."""
    return Carrier(
        id=row.id,
        name=row.name,
        dispatcher=row.dispatcher,
        phones=row.phones,
        own=row.own,
        note=row.note,
    )


def driver_columns(driver: Driver) -> dict[str, Any]:
    """Columns of a driver."""
    return {**columns(driver), "name_key": name_key(driver.name)}


def driver_of(row: DriverRow) -> Driver:
    """The driver of a row."""
    return Driver(
        id=row.id,
        name=row.name,
        phones=row.phones,
        citizenship=row.citizenship,
        licence_until=row.licence_until,
        card_until=row.card_until,
        carrier=row.carrier,
        note=row.note,
        days_before=row.days_before,
        days_before_year=row.days_before_year,
    )


def truck_columns(truck: Truck) -> dict[str, Any]:
    """Columns of a truck."""
    return {**columns(truck), "plate_key": plate_key(truck.plate)}


def truck_of(row: TruckRow) -> Truck:
    """The truck of a row."""
    return Truck(
        id=row.id,
        plate=row.plate,
        kind=row.kind,
        trailer=row.trailer,
        vin=row.vin,
        carrier=row.carrier,
        phone=row.phone,
        note=row.note,
    )


def customer_columns(customer: Customer) -> dict[str, Any]:
    """Columns of a customer."""
    return {**columns(customer), "name_key": name_key(customer.name)}


def customer_of(row: CustomerRow) -> Customer:
    """The customer of a row."""
    return Customer(
        id=row.id,
        name=row.name,
        phones=row.phones,
        free_hours=row.free_hours,
        rate_per_day=row.rate_per_day,
        currency=row.currency,
        rate_per_hour=row.rate_per_hour,
        pays_for=row.pays_for,
    )


def trip_columns(trip: Trip) -> dict[str, Any]:
    """Columns of a trip."""
    return columns(trip)


def trip_of(row: TripRow) -> Trip:
    """The trip of a row."""
    return Trip(
        id=row.id,
        ref=row.ref,
        truck=row.truck,
        destination=row.destination,
        crossings=row.crossings,
        direction=row.direction,
        trailer=row.trailer,
        driver=row.driver,
        origin=row.origin,
        planned_departure=row.planned_departure,
        promised_at=row.promised_at,
        round_ref=row.round_ref,
        empty=row.empty,
    )


def shipment_columns(shipment: Shipment) -> dict[str, Any]:
    """Columns of a shipment."""
    return columns(shipment)


def shipment_of(row: ShipmentRow) -> Shipment:
    """The shipment of a row."""
    return Shipment(
        id=row.id,
        trip=row.trip,
        order=row.order,
        customer=row.customer,
        cargo=row.cargo,
        hs_codes=row.hs_codes,
        weight_kg=row.weight_kg,
        consignee=row.consignee,
        destination=row.destination,
        deadline=row.deadline,
        promised_at=row.promised_at,
        shipper=row.shipper,
    )
