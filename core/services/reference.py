"""Reference data: crossings, places, roads, words; files of resources/data that a user may edit."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from core.domain.crossing import Crossing, Direction, PriorWait
from core.domain.event import EventKind
from core.domain.fees import Fees, Mrp, NoShowRule, SlotFee
from core.domain.place import Place, Road, towns
from core.domain.problem import KezekError
from core.domain.reading import NoticeKind
from core.domain.rule import Rule
from core.estimate.roads import RoadMap
from core.services.rule_file import rule_of, tiers_of

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
ALL_DAYS = (0, 1, 2, 3, 4, 5, 6)


@dataclass(frozen=True)
class Reference:
    """What the program knows of the world before anybody told it anything."""

    crossings: Mapping[str, Crossing]
    road_map: RoadMap
    words: Mapping[str, Any]  # the vocabulary of quick entry as its file has it
    phrases: tuple[tuple[str, str], ...]  # of quick entry: what happened, an example of it
    fees: Fees
    rules: tuple[Rule, ...] = ()
    tiers: Mapping[str, str] = field(default_factory=dict)  # goods looked for first


def load_reference(folder: Path = RESOURCES / "data") -> Reference:
    """The reference data of a folder.

    Raises KezekError `reference_damaged` naming the file and what is wrong with it.
    """
    crossings = _rows(folder / "crossings.toml", "crossing", _crossing)
    places = [*_rows(folder / "places.toml", "place", _place), *_towns(folder / "towns.tsv")]
    roads = _rows(folder / "roads.toml", "road", _road)
    return Reference(
        crossings={c.code: c for c in crossings},
        road_map=RoadMap(places, roads, crossings),
        words=read_table(folder / "words.toml"),
        phrases=_phrases(folder / "phrases.tsv"),
        fees=Fees(
            mrp=tuple(_rows(folder / "fees.toml", "mrp", _mrp)),
            slots=tuple(_rows(folder / "fees.toml", "slot", _slot_fee)),
            rebooking=tuple(_rows(folder / "fees.toml", "rebooking", _slot_fee)),
            no_shows=tuple(_rows(folder / "fees.toml", "no_show", _no_show)),
            checked=read_table(folder / "fees.toml").get("checked"),
        ),
        rules=tuple(_rows(folder / "rules.toml", "rule", rule_of)),
        tiers=_tiers(folder / "high_priority.toml"),
    )


def read_table(path: Path) -> dict[str, Any]:
    """A TOML file. Raises KezekError `reference_damaged`."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise KezekError("reference_damaged", file=path.name, why=str(error)) from error


def _phrases(path: Path) -> tuple[tuple[str, str], ...]:
    try:
        rows = [row.split("\t") for row in path.read_text(encoding="utf-8").splitlines()]
        told = [row for row in rows if row[0] and not row[0].startswith("#")]
        return tuple((_told_kind(kind), phrase) for kind, phrase in told)
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise KezekError("reference_damaged", file=path.name, why=str(error)) from error


def _told_kind(kind: str) -> str:
    """A kind of entry, a trouble at a crossing, or `over` for its end; raises ValueError."""
    if kind in {"over", *(notice.value for notice in NoticeKind)}:
        return kind
    return EventKind(kind).value


def _towns(path: Path) -> list[Place]:
    try:
        return towns(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise KezekError("reference_damaged", file=path.name, why=str(error)) from error


def _tiers(path: Path) -> dict[str, str]:
    try:
        return tiers_of(read_table(path))
    except (KeyError, TypeError, ValueError) as error:
        raise KezekError("reference_damaged", file=path.name, why=repr(error)) from error


def _rows(path: Path, name: str, build: Any) -> list[Any]:
    try:
        return [build(row) for row in read_table(path).get(name, [])]
    except (KeyError, TypeError, ValueError) as error:
        raise KezekError("reference_damaged", file=path.name, why=repr(error)) from error


def _crossing(row: dict[str, Any]) -> Crossing:
    return Crossing(
        code=row["code"],
        names=row["names"],
        far_names=row["far_names"],
        lat=row.get("lat"),
        lon=row.get("lon"),
        far_zone=row["far_zone"],
        multilateral=row.get("multilateral"),
        cargoruqsat_id=row.get("cargoruqsat_id"),
        cargoruqsat_name=row.get("cargoruqsat_name"),
        slots_per_day=row.get("slots_per_day"),
        prior={d: _prior(row.get("prior", []), d) for d in Direction},
        words=tuple(row.get("words", ())),
        trucks=row.get("trucks", True),
    )


def _prior(rows: list[dict[str, Any]], direction: Direction) -> tuple[PriorWait, ...]:
    """Rows of a direction, earlier ones first: a later row overrules from its day on."""
    found = (
        PriorWait(
            row["median"],
            row["upper90"],
            tuple(row.get("weekdays", ALL_DAYS)),
            _day(row["valid_from"]),
        )
        for row in rows
        if row["direction"] == direction
    )
    return tuple(sorted(found, key=lambda prior: prior.valid_from or date.min))


def _place(row: dict[str, Any]) -> Place:
    return Place(
        code=row["code"],
        names=row["names"],
        lat=row["lat"],
        lon=row["lon"],
        zone=row["zone"],
        country=row.get("country", ""),
        words=tuple(row.get("words", ())),
    )


def _road(row: dict[str, Any]) -> Road:
    return Road(
        start=row["from"],
        end=row["to"],
        km=row["km"],
        approximate=row.get("approximate", False),
        source=row.get("source", ""),
    )


def _mrp(row: dict[str, Any]) -> Mrp:
    days = _day(row["valid_from"]), _day(row["valid_to"])
    return Mrp(*days, int(row["tenge"]), str(row.get("source", "")))


def _slot_fee(row: dict[str, Any]) -> SlotFee:
    return SlotFee(
        slot_class=str(row.get("class", "")),
        valid_from=_day(row["valid_from"]),
        mrp=int(row["mrp"]),
        source=str(row.get("source", "")),
    )


def _no_show(row: dict[str, Any]) -> NoShowRule:
    return NoShowRule(
        valid_from=_day(row["valid_from"]),
        times=int(row["times"]),
        days=int(row["days"]),
        deposit_mrp=int(row["deposit_mrp"]),
        is_confirmed=bool(row.get("confirmed", True)),
    )


def _day(value: Any) -> date:
    if type(value) is not date:  # a moment would compare with no day
        raise TypeError(value)
    return value


@cache
def shipped_reference() -> Reference:
    """The reference data that comes with the program, read once."""
    return load_reference()
