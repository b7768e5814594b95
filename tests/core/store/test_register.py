"""Registers: identity, references, and the history of edits."""

from dataclasses import fields, replace
from datetime import date

import pytest

from core.domain.crossing import Direction
from core.domain.fleet import Driver, Trip
from core.domain.ids import new_id
from core.domain.problem import KezekError
from core.store import queries
from tests.builders import NOW, a_carrier, a_customer, a_driver, a_shipment, a_trip, a_truck


def filled(entity):
    """Names of the fields a builder left as they are by default."""
    plain = type(entity)
    return [f.name for f in fields(plain) if getattr(entity, f.name) in ("", None, (), False)]


def test_that_every_field_of_every_noun_comes_back_as_it_was_put(store, work):
    carrier = a_carrier(dispatcher="Болат", phones=("+7 701 1", "8 702"), own=True, note="«ТОО»")
    driver = Driver(
        id=new_id(),
        name="Ахметов Серік",
        phones=("+7 777 123 45 67",),
        citizenship="KZ",
        licence_until=date(2027, 2, 28),
        card_until=date(2028, 2, 29),
        carrier=carrier.id,
        note="ӘҒҚҢӨҰҮҺІ",
        days_before=12,
        days_before_year=2026,
    )
    truck = a_truck(
        kind="tent", trailer="11 AAA 07", vin="XTA", carrier=carrier.id, phone="1", note="n"
    )
    customer = a_customer(
        phones=("1",),
        free_hours=24.0,
        rate_per_day=0.1,
        currency="RUB",
        rate_per_hour=2.5,
        pays_for=("queue",),
    )
    trip = Trip(
        id=new_id(),
        ref="R-1",
        truck=truck.id,
        destination="Самара",
        crossings=("syrym", "taskala"),
        direction=Direction.IN,
        trailer="11 AAA 07",
        driver=driver.id,
        origin="Орал",
        planned_departure=NOW.replace(microsecond=123456),
        promised_at=NOW,
        round_ref="K-7",
        empty=True,
    )
    shipment = a_shipment(
        trip,
        customer=customer.id,
        cargo="мука",
        hs_codes=("1101", "1102"),
        weight_kg=20500.5,
        consignee="Рынок",
        destination="Тольятти",
        deadline=NOW,
        promised_at=NOW,
        shipper="Склад",
    )
    entities = (carrier, driver, truck, customer, trip, shipment)
    assert [filled(entity) for entity in entities] == [[]] * 6

    with work() as unit:
        registers = (
            unit.carriers,
            unit.drivers,
            unit.trucks,
            unit.customers,
            unit.trips,
            unit.shipments,
        )
        for register, entity in zip(registers, entities, strict=True):
            register.put(entity)
        assert [r.get(e.id) for r, e in zip(registers, entities, strict=True)] == list(entities)
        unit.commit()

    with store.reading() as snapshot:
        assert queries.carriers(snapshot) == [carrier]
        assert queries.drivers(snapshot) == [driver]
        assert queries.trucks(snapshot) == [truck]
        assert queries.customers(snapshot) == [customer]
        assert queries.trips(snapshot) == queries.trips_of(snapshot, [trip.id]) == [trip]
        assert queries.trip_by_ref(snapshot, "R-1") == trip
        assert queries.shipments(snapshot) == [shipment]
        assert queries.shipments_of(snapshot, [trip.id]) == {trip.id: [shipment]}


def test_that_leaving_without_commit_stores_nothing(store, work):
    with work() as unit:
        unit.trucks.put(a_truck())
    with store.reading() as snapshot:
        assert queries.trucks(snapshot) == []


def test_that_an_error_within_a_unit_stores_nothing(store, work):
    def add_a_trip_of_an_unknown_truck():
        with work() as unit:
            unit.trucks.put(a_truck())
            unit.trips.put(a_trip())

    with pytest.raises(KezekError, match="record_does_not_fit"):
        add_a_trip_of_an_unknown_truck()
    with store.reading() as snapshot:
        assert queries.trucks(snapshot) == []


def test_that_a_unit_may_commit_row_by_row(store, work):
    with work() as unit:
        unit.trucks.put(a_truck("417 AK 07"))
        unit.commit()
        unit.trucks.put(a_truck("902 BC 07"))
    with store.reading() as snapshot:
        assert [truck.plate for truck in queries.trucks(snapshot)] == ["417 AK 07"]


def test_that_a_register_change_leaves_an_audit_row(store, work):
    truck = a_truck(phone="1")
    with work() as unit:
        unit.trucks.put(truck)
        changed = unit.trucks.put(replace(truck, phone="2", note="новый"))
        unit.commit()
    assert changed == ("phone", "note")
    with store.reading() as snapshot:
        added, phone, note = queries.audit_of(snapshot, truck.id)
    assert (added.field, added.old, added.new["plate"]) == ("", None, "417 AK 07")
    assert (phone.entity, phone.field, phone.old, phone.new) == ("truck", "phone", "1", "2")
    assert (note.old, note.new) == ("", "новый")
    assert (note.at, note.author, note.desk) == (NOW, "Жумабаева А.", "desk-1")


def test_that_the_same_again_changes_nothing_and_leaves_no_audit_row(store, work):
    driver = a_driver(phones=("1", "2"), card_until=date(2027, 1, 1))
    with work() as unit:
        assert "name" in unit.drivers.put(driver)
        assert unit.drivers.put(driver) == ()
        unit.commit()
    with store.reading() as snapshot:
        assert len(queries.audit_of(snapshot, driver.id)) == 1


def test_that_a_plate_in_cyrillic_is_the_same_truck(work):
    truck = a_truck("417 AK 07")
    with work() as unit:
        unit.trucks.put(truck)
        with pytest.raises(KezekError) as refused:
            unit.trucks.put(a_truck("417 АК 07"))
    assert refused.value.problem.code == "already_known"
    assert refused.value.problem.values == {"noun": "truck", "name": "417 АК 07"}


def test_that_a_truck_may_not_take_the_plate_of_another(work):
    other = a_truck("902 BC 07")
    with work() as unit:
        unit.trucks.put(a_truck("417 AK 07"))
        unit.trucks.put(other)
        with pytest.raises(KezekError, match="already_known"):
            unit.trucks.put(replace(other, plate="417 AK 07"))
        assert unit.trucks.put(replace(other, plate="902BC07")) == ("plate",)


def test_that_carriers_and_customers_are_one_however_they_are_quoted(work):
    with work() as unit:
        unit.carriers.put(a_carrier("ТОО «Жайық-Транс»"))
        unit.customers.put(a_customer("Волга-Трейд"))
        with pytest.raises(KezekError, match="already_known"):
            unit.carriers.put(a_carrier('тоо  "жайық-транс"'))
        with pytest.raises(KezekError, match="already_known"):
            unit.customers.put(a_customer("ВОЛГА-ТРЕЙД"))
        assert unit.customers.put(a_customer("Волга"))


def test_that_two_drivers_may_bear_one_name(work):
    with work() as unit:
        unit.drivers.put(a_driver("Ахметов С.", phones=("+7 701 111 22 33",)))
        assert unit.drivers.put(a_driver("Ахметов С.", phones=("8 (705) 444-55-66",)))


def test_that_a_shipment_is_one_by_trip_and_order(work):
    truck = a_truck()
    trip, second = a_trip(truck), a_trip(truck, ref="R-2")
    shipment = a_shipment(trip)
    with work() as unit:
        unit.trucks.put(truck)
        unit.trips.put(trip)
        unit.trips.put(second)
        unit.shipments.put(shipment)
        assert unit.shipments.put(a_shipment(second))  # the same number on another trip
        assert unit.shipments.of(trip.id) == [shipment]
        with pytest.raises(KezekError, match="already_known"):
            unit.shipments.put(a_shipment(trip))


def test_that_a_truck_with_trips_cannot_be_removed(work):
    truck = a_truck()
    with work() as unit:
        unit.trucks.put(truck)
        unit.trips.put(a_trip(truck))
        with pytest.raises(KezekError) as refused:
            unit.trucks.remove(truck.id)
        assert unit.trucks.get(truck.id) == truck
    assert refused.value.problem.code == "still_used"


def test_that_what_is_removed_stays_in_the_history(store, work):
    customer = a_customer()
    with work() as unit:
        unit.customers.put(customer)
        unit.customers.remove(customer.id)
        unit.customers.remove(customer.id)
        assert unit.customers.all() == []
        unit.commit()
    with store.reading() as snapshot:
        added, removed = queries.audit_of(snapshot, customer.id)
    assert (removed.field, removed.old["name"], removed.new) == ("", "Волга-Трейд", None)
    assert added.field == ""


def test_that_a_negative_weight_is_refused_alone(store, work):
    truck = a_truck()
    trip = a_trip(truck)
    with work() as unit:
        unit.trucks.put(truck)
        unit.trips.put(trip)
        with pytest.raises(KezekError, match="record_does_not_fit"):
            unit.shipments.put(a_shipment(trip, weight_kg=-1.0))
        unit.commit()
    with store.reading() as snapshot:
        assert queries.trips(snapshot) == [trip]
