"""Builders of the trade's nouns: a test names only what it is about."""

from datetime import UTC, datetime, timedelta

from core.domain.clock import ORAL
from core.domain.crossing import Crossing, Direction, PriorWait
from core.domain.event import Event, EventKind, Occurred
from core.domain.fleet import Carrier, Customer, Driver, Shipment, Trip, Truck
from core.domain.ids import new_id
from core.domain.reading import UNITS, Reading, ReadingKind

NOW = datetime(2026, 11, 20, 14, 20, tzinfo=ORAL).astimezone(UTC)


def oral(text: str) -> datetime:
    """`"20.11 08:05"` of 2026 or `"20.11.2025 08:05"` on the clock of Oral, as UTC."""
    day, clock = text.split()
    parts = [int(p) for p in day.split(".")]
    hour, minute = (int(p) for p in clock.split(":"))
    year = parts[2] if len(parts) > 2 else 2026
    return datetime(year, parts[1], parts[0], hour, minute, tzinfo=ORAL).astimezone(UTC)


def a_truck(plate="417 AK 07", **more) -> Truck:
    return Truck(**{"id": new_id(), "plate": plate, **more})


def a_driver(name="Ахметов Серік", **more) -> Driver:
    return Driver(**{"id": new_id(), "name": name, **more})


def a_carrier(name="ИП Қуанышев", **more) -> Carrier:
    return Carrier(**{"id": new_id(), "name": name, **more})


def a_customer(name="Волга-Трейд", **more) -> Customer:
    return Customer(**{"id": new_id(), "name": name, **more})


def a_trip(truck=None, **more) -> Trip:
    truck_id = truck.id if truck else new_id()
    given = {
        "id": new_id(),
        "ref": "R-1",
        "truck": truck_id,
        "destination": "Самара",
        "crossings": ("syrym",),
        "origin": "Орал",
    }
    return Trip(**{**given, **more})


def a_shipment(trip: Trip, order="1192", **more) -> Shipment:
    return Shipment(**{"id": new_id(), "trip": trip.id, "order": order, **more})


def an_event(kind: EventKind | str, at, trip=None, **more) -> Event:
    """`at` is a moment or `"20.11 08:05"`; heard and written then unless told otherwise."""
    moment = oral(at) if isinstance(at, str) else at
    given = {
        "id": new_id(),
        "kind": EventKind(kind),
        "trip": trip.id if trip else None,
        "occurred": Occurred(moment),
        "heard_at": moment,
        "written_at": moment,
        "source": "driver",
    }
    return Event(**{**given, **more})


def a_reading(kind: ReadingKind | str, value, at, crossing="syrym", **more) -> Reading:
    moment = oral(at) if isinstance(at, str) else at
    given = {
        "id": new_id(),
        "crossing": crossing,
        "direction": Direction.OUT,
        "kind": ReadingKind(kind),
        "value": value,
        "unit": UNITS[ReadingKind(kind)],
        "observed_at": moment,
        "heard_at": moment,
        "written_at": moment,
        "source": "cargoruqsat",
    }
    return Reading(**{**given, **more})


def syrym() -> Crossing:
    return Crossing(
        code="syrym",
        names={"kk": "Сырым", "ru": "Сырым", "en": "Syrym"},
        far_names={"kk": "Маштаково", "ru": "Маштаково", "en": "Mashtakovo"},
        lat=51.6733,
        lon=51.0045,
        far_zone="Asia/Yekaterinburg",
        multilateral=True,
        cargoruqsat_id="238247045484000000",
        cargoruqsat_name="Сырым - Маштаково",
        prior={
            Direction.OUT: (
                PriorWait(5, 14, (0, 1, 2, 3)),
                PriorWait(14, 60, (4, 5, 6)),
            ),
            Direction.IN: (PriorWait(6, 30),),
        },
    )


def taskala() -> Crossing:
    return Crossing(
        code="taskala",
        names={"kk": "Тасқала", "ru": "Таскала", "en": "Taskala"},
        far_names={"kk": "Озинки", "ru": "Озинки", "en": "Ozinki"},
        lat=51.1999,
        lon=49.9095,
        far_zone="Europe/Saratov",
        multilateral=True,
        cargoruqsat_id="238303161413000000",
        cargoruqsat_name="Таскала - Озинки",
        prior={Direction.OUT: (PriorWait(6, 24),), Direction.IN: (PriorWait(6, 36),)},
    )


def hours_before(now: datetime, hours: float) -> datetime:
    return now - timedelta(hours=hours)
