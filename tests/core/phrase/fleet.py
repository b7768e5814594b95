"""The fleet of the examples: who is on the road on Friday 20.11.2026 at 14:20 Oral."""

import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path

from core.domain.crossing import Crossing, Direction
from core.domain.event import EventKind
from core.domain.trip import Stage
from core.phrase.known import KnownTrip, KnownTruck, Place
from core.phrase.nearest import Examples, of_crossings, of_trucks
from core.phrase.vocabulary import Vocabulary
from core.phrase.world import World
from core.services.reference import load_reference
from tests.builders import NOW, an_event, new_id, oral, syrym, taskala

DATA = Path(__file__).parents[3] / "resources" / "data"


@cache
def vocabulary() -> Vocabulary:
    return Vocabulary.from_table(tomllib.loads((DATA / "words.toml").read_text(encoding="utf-8")))


@cache
def examples() -> Examples:
    return of_trucks(vocabulary(), load_reference(DATA).phrases)


@cache
def notices() -> Examples:
    return of_crossings(vocabulary(), load_reference(DATA).phrases)


def known(plate, driver="", **more) -> KnownTrip:
    given = {
        "id": new_id(),
        "ref": f"T-{plate[:3]}",
        "plate": plate,
        "drivers": (driver,) if driver else (),
        "crossing": "syrym",
        "stage": Stage.QUEUE,
        "joined_at": oral("19.11 08:00"),
    }
    return KnownTrip(**{**given, **more})


def position(km, at="20.11 11:00"):
    return an_event(EventKind.POSITION, at, km_to_barrier=km, direction=Direction.OUT)


@cache
def fleet() -> dict[str, KnownTrip]:
    on_the_road = {"stage": Stage.EN_ROUTE, "joined_at": None}
    homeward = {"direction": Direction.IN, **on_the_road}
    samara = {"destination": "Самара", "destination_zone": "Europe/Samara"}
    trips = [
        known(
            "417 AK 07",
            "Ахметов Серік",
            brand="Вольво",
            orders=("1185",),
            phones=("+7 700 000 00 17",),
            recent=(position(20, "19.11 20:00"), position(13)),
            slot_at=oral("20.11 16:00"),
            **samara,
        ),
        known(
            "902 BC 07",
            "Дюсенов Қайрат",
            stage=Stage.ENTRY_POST,
            orders=("1187",),
            phones=("+7 700 000 00 02",),
        ),
        known("233 DD 07", "Сериков Болат", phones=("+7 700 000 00 33",), orders=("1179",)),
        known(
            "518 AF 07",
            "Темиров Ерлан",
            carrier="ИП Қуанышев",
            crossing="taskala",
            last_contact=oral("20.11 05:48"),
        ),
        known("064 BH 07", "Есенов Қайрат", **homeward),
        known("290 AB 07", "Жолдасов Нурлан", **homeward),
        known("148 AE 07", "Омаров Тимур", last_contact=oral("20.11 04:10")),
        known(
            "771 KE 07",
            "Лукпанов Марат",
            stage=Stage.AFTER_BORDER,
            joined_at=None,
            orders=("1190", "1191"),
            **samara,
        ),
    ]
    return {t.plate[:3]: t for t in trips}


@cache
def yard() -> tuple[KnownTruck, ...]:
    plates = ("655 AA 07", "417 LMA 04", "А417ВС163")
    return tuple(KnownTruck(id=new_id(), plate=plate) for plate in plates)


def named_only(code, ru, far) -> Crossing:
    """A crossing no truck of ours goes over, of which strangers tell."""
    return replace(
        taskala(), code=code, names={"ru": ru}, far_names={"ru": far}, words=(), prior={}
    )


@cache
def desk() -> World:
    return World(
        now=NOW,
        vocabulary=vocabulary(),
        examples=examples(),
        notices=notices(),
        trips=tuple(fleet().values()),
        trucks=yard(),
        crossings=(
            syrym(),
            taskala(),
            named_only("aksay", "Аксай", "Илек"),
            named_only("zhaisan", "Жайсан", "Сагарчин"),
        ),
        places=(
            Place("Самара", "Europe/Samara", ("Samara",), "RU"),
            Place("Саратов", "Europe/Saratov", ("Saratov",), "RU"),
            Place("Москва", "Europe/Moscow", ("Moscow",), "RU"),
            Place("Орал", "Asia/Oral", ("Уральск", "Oral"), "KZ"),
        ),
    )


def desk_with(plate, **changes) -> World:
    """The same desk with one trip changed."""
    trips = [replace(t, **changes) if t.plate.startswith(plate) else t for t in desk().trips]
    return replace(desk(), trips=tuple(trips))
