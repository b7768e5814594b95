"""Every trip of the desk with its names, before anything is reckoned: what the first look shows."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from core.domain.desk import Order, TripView
from core.domain.fleet import Carrier, Driver, Trip, Truck
from core.domain.forecast import Arrival, WaitForecast, WhyNull
from core.domain.trip import TripState
from core.services.memory.desk_facts import ByKey, TripFacts


def trip_rows(facts: TripFacts) -> Iterator[TripView]:
    """Every trip of the desk with its names resolved, nothing reckoned yet."""
    unsaid = WaitForecast(None, why_null=WhyNull.NO_DATA)
    for trip in facts.trips:
        truck, driver = _crew(trip, facts.registers)
        orders = facts.orders(trip.id)
        yield TripView(
            trip=trip,
            truck=truck,
            driver=driver,
            carrier=_carrier(truck, driver, facts.registers),
            orders=orders,
            state=facts.states[trip.id],
            forecast=unsaid,
            arrival=Arrival(facts.now, None, why_null=WhyNull.NO_DATA),
            promised_at=_promised_at(trip, facts.states[trip.id], orders),
        )


def _promised_at(trip: Trip, state: TripState, orders: Iterable[Order]) -> datetime | None:
    """The last promise made to the customer, else the earliest that trip or orders name."""
    promise = state.promise
    if promise is not None and promise.due_at is not None:
        return promise.due_at
    shipments = [order.shipment for order in orders]
    named = [trip.promised_at, *(s.promised_at or s.deadline for s in shipments)]
    return min((n for n in named if n is not None), default=None)


def _crew(trip: Trip, registers: ByKey) -> tuple[Truck, Driver | None]:
    truck = registers.trucks.get(trip.truck) or Truck(id=trip.truck, plate="?")
    return truck, registers.drivers.get(trip.driver) if trip.driver else None


def _carrier(truck: Truck, driver: Driver | None, registers: ByKey) -> Carrier | None:
    key = truck.carrier or (driver.carrier if driver else None)
    return registers.carriers.get(key) if key else None
