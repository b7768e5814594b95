"""The desk as quick entry sees it: open trips, trucks without one, crossings, towns, words."""

from collections.abc import Iterable
from datetime import timedelta
from functools import lru_cache

from core.domain.desk import TripView
from core.domain.event import Event, effective
from core.domain.fleet import Truck
from core.domain.place import Place
from core.phrase.known import KnownTrip, KnownTruck
from core.phrase.known import Place as KnownPlace
from core.phrase.nearest import Examples, of_crossings, of_trucks
from core.phrase.vocabulary import Vocabulary
from core.phrase.world import World
from core.services.desk import Desk
from core.services.gathering.desk_facts import gather_trips
from core.services.gathering.trip_rows import trip_rows
from core.services.memory.desk_facts import TripFacts
from core.services.reference import shipped_reference

RECENT = 10


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The words of the trade, built once."""
    return Vocabulary.from_table(dict(shipped_reference().words))


@lru_cache(maxsize=1)
def examples() -> tuple[Examples, Examples]:
    """Example phrases of what happens to a truck, and of a crossing; built once."""
    phrases = shipped_reference().phrases
    return of_trucks(vocabulary(), phrases), of_crossings(vocabulary(), phrases)


STALE = timedelta(seconds=20)


def world_now(desk: Desk) -> World:
    """The desk as a line typed now may speak of it; made anew when it is some seconds old.

    Between two keys of a line nothing is read again.
    """
    now, kept = desk.clock.now(), desk.world
    if kept is None or not timedelta(0) <= now - kept.now < STALE:
        desk.world = kept = make_world(desk)
    return kept


def make_world(desk: Desk) -> World:
    """Who and what a line typed now may speak of."""
    now = desk.clock.now()
    with desk.store.reading() as snapshot:
        facts = gather_trips(desk, snapshot, now, now)
    rows = [row for row in trip_rows(facts) if row.state.is_open]
    zones = desk.reference.road_map
    trips = tuple(_known(row, facts.journals[row.trip.id], zones.places.values()) for row in rows)
    on_trip = {row.truck.id for row in rows}
    return World(
        now=now,
        vocabulary=vocabulary(),
        examples=examples()[0],
        notices=examples()[1],
        trips=trips,
        trucks=tuple(
            _parked(t, facts) for t in facts.registers.trucks.values() if t.id not in on_trip
        ),
        crossings=tuple(desk.reference.crossings.values()),
        places=tuple(_place(p) for p in zones.places.values()),
    )


def _known(row: TripView, journal: Iterable[Event], places: Iterable[Place]) -> KnownTrip:
    state, driver = row.state, row.driver
    zone = next((p.zone for p in places if row.trip.destination in p.names.values()), "")
    phones = (*(driver.phones if driver else ()), row.truck.phone)
    return KnownTrip(
        id=row.trip.id,
        ref=row.trip.ref,
        plate=row.plate,
        truck=row.truck.id,
        trailer=row.trailer,
        drivers=(row.driver_name,) if row.driver_name else (),
        brand=row.truck.kind,
        phones=tuple(p for p in phones if p),
        orders=tuple(o.shipment.order for o in row.orders),
        carrier=row.carrier.name if row.carrier and row.is_hired else "",
        crossing=state.crossing,
        direction=state.direction,
        stage=state.stage,
        last_contact=state.last_contact,
        joined_at=state.wait.joined.at if state.wait else None,
        slot_at=state.slot.begins if state.slot and not state.slot.lost else None,
        step=state.next_step if state.next_step is not None and state.next_step.other else None,
        destination=row.trip.destination,
        destination_zone=zone,
        recent=tuple(effective(list(journal)))[-RECENT:],
    )


def _parked(truck: Truck, facts: TripFacts) -> KnownTruck:
    carrier = facts.registers.carriers.get(truck.carrier) if truck.carrier else None
    return KnownTruck(id=truck.id, plate=truck.plate, carrier=carrier.name if carrier else "")


def _place(place: Place) -> KnownPlace:
    names = (*place.names.values(), *place.words)
    return KnownPlace(place.names["ru"], place.zone, names, place.country)
