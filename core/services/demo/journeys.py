"""The journeys of the demonstration: what drivers would have told, trip by trip, up to its now."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random

from core.domain.clock import ORAL, to_the_minute
from core.domain.crossing import Direction
from core.domain.event import Event, EventKind, Occurred
from core.domain.fleet import Customer, Driver, Shipment, Trip, Truck
from core.domain.ids import new_id
from core.domain.refusal_case import RefusalCase
from core.services.demo.company import CUSTOMERS, Company
from core.services.demo.jam import BEGINS, NOW, VEHICLES_PER_KM, ahead, hours, wait_hours

_TO_BORDER = {"syrym": 1.3, "taskala": 2.2, "aksay": 2.8}
_FROM_BORDER = {
    ("syrym", "Самара"): 3.4, ("syrym", "Тольятти"): 5.2, ("syrym", "Москва"): 44.0,
    ("syrym", "Оренбург"): 8.0, ("syrym", "Саратов"): 11.5,
    ("taskala", "Саратов"): 6.0, ("taskala", "Москва"): 43.0, ("taskala", "Самара"): 17.0,
    ("taskala", "Тольятти"): 18.0, ("aksay", "Оренбург"): 2.4,
}  # fmt: skip
_PROMISED_AFTER = 30.0  # hours for the border that a calm week leaves plenty of


@dataclass(frozen=True)
class Journey:
    """A trip with its cargo and everything heard of it."""

    trip: Trip
    shipments: tuple[Shipment, ...]
    events: tuple[Event, ...]
    cases: tuple[RefusalCase, ...] = ()


@dataclass(frozen=True)
class _Crew:
    company: Company
    truck: Truck
    driver: Driver
    random: Random
    author: str


@dataclass
class _Diary:
    """Writes a trip's events; what lies after the demonstration's now has not happened yet."""

    trip: Trip
    random: Random
    author: str
    events: list[Event] = field(default_factory=list)

    def tell(self, kind: EventKind, at: datetime, **more: object) -> None:
        at = to_the_minute(at)
        heard = at + timedelta(minutes=self.random.randint(2, 25))
        if heard > NOW:
            return
        source = self.random.choice(("driver", "driver", "whatsapp"))
        event = Event(
            id=new_id(),
            kind=kind,
            trip=self.trip.id,
            occurred=Occurred(at),
            heard_at=heard,
            written_at=heard,
            source=source,
            author=self.author,
            desk="demo",
        )
        self.events.append(replace(event, **more))  # type: ignore[arg-type]


def make_journeys(company: Company, random: Random, author: str) -> Iterator[Journey]:
    """Every truck's trips there and back since the end of January, and those planned."""
    number = 1000
    for truck, driver in zip(company.trucks, company.drivers, strict=True):
        crew = _Crew(company, truck, driver, random, author)
        at = BEGINS + hours(random.uniform(0, 96))
        while at < NOW + hours(26):
            number += 1
            out, left = _out(crew, number, at)
            yield out
            if left is None:
                break
            back, at = _back(crew, number, left, out.trip.destination)
            yield back
            if at >= NOW:
                break
            at = _morning(at + hours(random.uniform(10, 40)))


def _morning(at: datetime) -> datetime:
    local = at.astimezone(ORAL)
    return local.replace(hour=8, minute=0) + timedelta(days=local.hour >= 12)


def _pick(
    company: Company, random: Random
) -> tuple[Customer, tuple[str, str, tuple[str, ...], float, float], str]:
    i = random.randrange(len(CUSTOMERS))
    town = CUSTOMERS[i][1]
    ways = [code for code, place in _FROM_BORDER if place == town]
    if town == "Саратов":
        code = "taskala"
    elif town == "Оренбург" and random.random() < 0.4:
        code = "aksay"
    else:
        code = "syrym" if random.random() < 0.88 or "taskala" not in ways else "taskala"
    return company.customers[i], CUSTOMERS[i], code


def _out(crew: _Crew, number: int, at: datetime) -> tuple[Journey, datetime | None]:
    """The trip there; the moment it leaves for home, None while that lies ahead."""
    random = crew.random
    customer, (_, town, cargoes, _, _), code = _pick(crew.company, random)
    loading = at.astimezone(ORAL) + hours(random.uniform(0, 3))
    loaded = loading + hours(random.uniform(2, 5))
    departed = loaded + hours(random.uniform(0.5, 9))
    after = _FROM_BORDER[code, town]
    promised = departed + hours(_TO_BORDER[code] + _PROMISED_AFTER + after)
    promised = promised.replace(minute=0, second=0, microsecond=0)
    trip = Trip(
        id=new_id(),
        ref=f"{number}",
        truck=crew.truck.id,
        trailer=crew.truck.trailer,
        driver=crew.driver.id,
        origin="Орал",
        destination=town,
        crossings=(code,),
        planned_departure=departed.replace(minute=0, second=0, microsecond=0),
        promised_at=promised,
        round_ref=f"К-{number}",
    )
    shipment = Shipment(
        id=new_id(),
        trip=trip.id,
        order=f"{number + 180}",
        customer=customer.id,
        cargo=random.choice(cargoes),
        weight_kg=float(random.randint(8, 21) * 1000),
        destination=town,
        promised_at=promised,
    )
    diary = _Diary(trip, random, crew.author)
    diary.tell(EventKind.LOADING, loading)
    diary.tell(EventKind.LOADED, loaded)
    diary.tell(EventKind.DEPARTED, departed)
    joined = departed + hours(_TO_BORDER[code])
    _book(diary, code, loaded, joined)
    released = _border(diary, code, Direction.OUT, joined)
    arrived = released + hours(after * random.uniform(0.95, 1.25))
    _road(diary, released, arrived, town)
    delivered = arrived + hours(random.uniform(3, 14))
    diary.tell(EventKind.DELIVERED, delivered)
    going_on = delivered + hours(1) < NOW
    return Journey(trip, (shipment,), tuple(diary.events)), delivered if going_on else None


def _book(diary: _Diary, code: str, booked: datetime, joined: datetime) -> None:
    """A slot about when the barrier will be reached; some are lost all the same."""
    barrier = joined + hours(0.7 * wait_hours(code, Direction.OUT, joined))
    slot = (barrier + hours(diary.random.uniform(-9, 14))).replace(
        minute=0, second=0, microsecond=0
    )
    diary.tell(EventKind.SLOT_BOOKED, booked, crossing=code, due_at=slot, source="dispatcher")
    if barrier > slot + hours(4):
        lost = slot + hours(1.5)
        diary.tell(EventKind.SLOT_LOST, lost, crossing=code, due_at=slot, source="dispatcher")


def _border(diary: _Diary, code: str, direction: Direction, joined: datetime) -> datetime:
    """From joining to release: calls on the way, the three parts of the wait."""
    random = diary.random
    wait = wait_hours(code, direction, joined) * random.lognormvariate(0, 0.07)
    wait += random.gammavariate(3, 0.4)
    if random.random() < 0.05:
        wait += random.gammavariate(2, 8)  # a second inspection
    place = {"crossing": code, "direction": direction}
    km = ahead((code, direction), joined, joined, wait) / VEHICLES_PER_KM
    diary.tell(EventKind.JOINED_QUEUE, joined, km_to_barrier=_km(km, random), **place)
    at = joined + hours(random.uniform(3, 8))
    while at < joined + hours(0.66 * wait):
        km = ahead((code, direction), joined, at, wait) / VEHICLES_PER_KM
        diary.tell(EventKind.POSITION, at, km_to_barrier=_km(km, random), **place)
        at += hours(random.uniform(4, 10))
    diary.tell(EventKind.EXIT_POST_IN, joined + hours(0.7 * wait), **place)
    diary.tell(EventKind.EXIT_POST_OUT, joined + hours(0.78 * wait), **place)
    diary.tell(EventKind.ENTRY_POST_IN, joined + hours(0.93 * wait), **place)
    released = joined + hours(wait)
    diary.tell(EventKind.RELEASED, released, **place)
    return released


def _km(km: float, random: Random) -> float:
    """A driver's estimate: whole kilometres, halves near the barrier."""
    told = max(0.0, km * random.lognormvariate(0, 0.08))
    return round(told) if told >= 3 else round(told * 2) / 2


def _road(diary: _Diary, released: datetime, arrived: datetime, town: str) -> None:
    _calls(diary, released, arrived)
    diary.tell(EventKind.ARRIVED, arrived, place=town)


def _calls(diary: _Diary, begin: datetime, end: datetime) -> None:
    """A word from the road now and then."""
    at = begin + hours(diary.random.uniform(3, 5))
    while at < end - hours(1):
        diary.tell(EventKind.CONTACT, at, text="едет, всё в порядке")
        at += hours(diary.random.uniform(4, 6))


def _back(crew: _Crew, number: int, left: datetime, town: str) -> tuple[Journey, datetime]:
    """The trip home, empty; the moment it is in the yard."""
    random = crew.random
    departed = left + hours(random.uniform(1, 12))
    trip = Trip(
        id=new_id(),
        ref=f"{number}/2",
        truck=crew.truck.id,
        trailer=crew.truck.trailer,
        driver=crew.driver.id,
        origin=town,
        destination="Орал",
        crossings=("syrym",),
        direction=Direction.IN,
        planned_departure=departed,
        round_ref=f"К-{number}",
        empty=True,
    )
    diary = _Diary(trip, random, crew.author)
    diary.tell(EventKind.DEPARTED, departed)
    joined = departed + hours(_FROM_BORDER.get(("syrym", town), 11.0))
    _calls(diary, departed, joined)
    released = _border(diary, "syrym", Direction.IN, joined)
    home = released + hours(_TO_BORDER["syrym"])
    diary.tell(EventKind.DELIVERED, home, text="в гараже")
    return Journey(trip, (), tuple(diary.events)), home
