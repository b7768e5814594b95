"""Registers: what was changed, who did it, what may not be."""

import pytest

from core.domain.problem import KezekError
from core.services import registers
from tests.builders import a_carrier, a_customer, a_driver, a_shipment, a_trip, a_truck
from tests.ui.real_desk import desk

__all__ = ["desk"]


def test_that_what_was_saved_stands_in_its_register(desk):
    truck, driver = a_truck(), a_driver()
    registers.save_all(desk, [truck, driver])
    known = registers.registers(desk)
    assert (known.trucks, known.drivers, known.trips) == ((truck,), (driver,), ())


def test_that_saving_names_the_fields_that_changed(desk):
    truck = a_truck("417 AK 07", kind="Volvo")
    registers.save(desk, truck)
    other = a_truck("417 AK 07", id=truck.id, kind="Scania", note="новая")
    assert registers.save(desk, other) == ("kind", "note")
    assert registers.save(desk, other) == ()


def test_that_the_history_says_who_changed_what(desk):
    customer = a_customer("Агро-Юг", free_hours=6.0)
    registers.save(desk, customer)
    registers.save(desk, a_customer("Агро-Юг", id=customer.id, free_hours=12.0))
    added, changed = registers.history(desk, customer.id)
    assert (added.field, added.author) == ("", "Жумабаева А.")
    assert (changed.field, changed.old, changed.new) == ("free_hours", 6.0, 12.0)


def test_that_a_second_truck_of_the_same_plate_is_not_taken(desk):
    registers.save(desk, a_truck("417 AK 07"))
    with pytest.raises(KezekError) as told:
        registers.save(desk, a_truck("417ак07"))
    assert told.value.problem.code == "already_known"


@pytest.mark.parametrize("nameless", [a_truck(" "), a_carrier(""), a_trip(ref="")])
def test_that_what_has_no_name_is_asked_for_one(desk, nameless):
    with pytest.raises(KezekError) as told:
        registers.save(desk, nameless)
    assert told.value.problem.code == "name_missing"


def test_that_of_several_either_all_are_kept_or_none(desk):
    registers.save(desk, a_truck("417 AK 07"))
    with pytest.raises(KezekError):
        registers.save_all(desk, [a_driver(), a_truck("417 AK 07")])
    assert registers.registers(desk).drivers == ()


def test_that_a_trip_is_kept_with_its_orders_and_what_nobody_knew(desk):
    truck, customer = a_truck(), a_customer()
    trip = a_trip(truck)
    orders = [a_shipment(trip, "1192", customer=customer.id), a_shipment(trip, "1193")]
    registers.save_trip(desk, trip, orders, [truck, customer])
    known = registers.registers(desk)
    assert known.trips == (trip,)
    assert [s.order for s in known.shipments] == ["1192", "1193"]


def test_that_an_order_no_longer_named_is_taken_off_the_trip(desk):
    truck = a_truck()
    trip = a_trip(truck)
    orders = [a_shipment(trip, "1192"), a_shipment(trip, "1193")]
    registers.save_trip(desk, trip, orders, [truck])
    registers.save_trip(desk, trip, orders[1:])
    assert [s.order for s in registers.registers(desk).shipments] == ["1193"]


def test_that_a_truck_that_a_trip_names_stays(desk):
    truck = a_truck()
    registers.save_all(desk, [truck, a_trip(truck)])
    with pytest.raises(KezekError) as told:
        registers.remove(desk, truck)
    assert told.value.problem.code == "still_used"


@pytest.mark.parametrize("one", [a_truck(), a_driver(), a_carrier(), a_customer()])
def test_that_what_nobody_names_can_be_taken_out(desk, one):
    registers.save(desk, one)
    registers.remove(desk, one)
    known = registers.registers(desk)
    assert known == registers.Registers()
