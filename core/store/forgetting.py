"""A driver's personal data taken out: what was signed of it was a digest, so the chain holds."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, String, Table, select
from sqlalchemy.types import TypeDecorator

from core.domain.fleet import Driver
from core.domain.name import name_key
from core.domain.naming import Naming, naming_of
from core.store.chain import PERSONAL
from core.store.mapping.desk import to_json
from core.store.pen import Pen
from core.store.sealing import CHECKSUM
from core.store.tables import AttachmentRow, AuditRow, Base, ChainRow, DriverRow, EventRow, TripRow

_NEVER = frozenset(
    {"author", "desk", "media_type", "name", "name_key", "plate_key", "ref", "sha256", CHECKSUM}
)
"""Columns that are somebody else's name, a key, or no words."""

_OWN = (EventRow, DriverRow, AuditRow, ChainRow)

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """An attached file: its row, and the sum of its bytes."""

    id: UUID
    sha256: str


@dataclass(frozen=True, slots=True)
class Found:
    """How many rows name a driver: of the journal, of the history of edits, and others.

    `files` are attached files that name him, or are shown with what does; `beside`: how many
    others are attached to his trips.
    """

    entries: int
    audit: int
    other: int
    files: tuple[AttachedFile, ...] = ()
    beside: int = 0


def forget(pen: Pen, driver: Driver, *, dry_run: bool) -> Found:
    """Empty what names him and give his register row a number for a name; counts what it is.

    An entry loses the fields that name him and its salt; its place in the chain stays.
    """
    naming = naming_of(driver)
    his = _trips_of(pen, driver)
    entries = list(_entries(pen, his, naming))
    other = [found for table in _others() for found in _texts(pen, table, his, naming)]
    audit = list(_audit(pen, driver, his, naming))
    shown_with = {key for _, key, _ in (*entries, *other)}
    files = [row for row in _attached(pen) if _shows_him(row, shown_with, his, naming)]
    beside = sum(row["trip"] in his for row in _attached(pen) if row not in files)
    if not dry_run:
        renamed: list[Change] = [
            (AttachmentRow, row["id"], {"name": _nameless(row["name"])}) for row in files
        ]
        for table, key, values in (*entries, *audit, *other, *renamed):
            pen.alter(table, _id(table) == key, values)
        _rename(pen, driver)
    told = tuple(AttachedFile(row["id"], row["sha256"]) for row in files)
    return Found(len(entries), len(audit), len(other), told, beside)


Change = tuple[type[Base], Any, Values]


def _trips_of(pen: Pen, driver: Driver) -> frozenset[UUID]:
    driven = select(TripRow.id).where(TripRow.driver == driver.id)
    return frozenset(key for (key,) in pen.connection.execute(driven))


def _attached(pen: Pen) -> list[Mapping[str, Any]]:
    return [dict(row) for row in pen.connection.execute(select(AttachmentRow.table())).mappings()]


def _shows_him(
    row: Mapping[str, Any], shown_with: Container[UUID], his: Container[UUID], naming: Naming
) -> bool:
    """Its name says his, or it belongs to an entry or a paper that does."""
    belongs = any(row[of] in shown_with for of in ("event", "document", "expense") if row[of])
    return belongs or naming.names_him(row["name"], is_his_trip=row["trip"] in his)


def _nameless(name: str) -> str:
    return f"file{PurePath(name).suffix}"


def _entries(pen: Pen, his: Container[UUID], naming: Naming) -> Iterator[Change]:
    for row in pen.connection.execute(select(EventRow.table())).mappings():
        is_his = row["trip"] in his
        named = [n for n in PERSONAL if naming.names_him(row[n], is_his_trip=is_his)]
        if named:
            yield EventRow, row["id"], {**dict.fromkeys(named, ""), "salt": ""}


def _audit(pen: Pen, driver: Driver, his: Container[UUID], naming: Naming) -> Iterator[Change]:
    of_his = {str(key) for table in _of_trips() for key in _rows_of_trips(pen, table, his)}
    for row in pen.connection.execute(select(AuditRow.table())).mappings():
        is_own = (row["entity"], row["key"]) == ("driver", str(driver.id))
        if is_own and (row["old"], row["new"]) != (None, None):
            yield AuditRow, row["id"], {"old": None, "new": None}
        elif not is_own:
            is_his = row["key"] in of_his
            emptied = {n: _emptied(row[n], naming, is_his_trip=is_his) for n in ("old", "new")}
            changed = {n: value for n, value in emptied.items() if value != row[n]}
            if changed:
                yield AuditRow, row["id"], changed


def _others() -> list[type[Base]]:
    mapped = (mapper.class_ for mapper in Base.registry.mappers)
    return [table for table in mapped if table not in _OWN]


def _of_trips() -> list[type[Base]]:
    return [table for table in _others() if "trip" in table.table().columns]


def _rows_of_trips(pen: Pen, table: type[Base], trips: Container[UUID]) -> Iterator[UUID]:
    columns = table.table().columns
    for key, trip in pen.connection.execute(select(_id(table), columns["trip"])):
        if trip in trips:
            yield key


def _texts(pen: Pen, table: type[Base], his: Container[UUID], naming: Naming) -> Iterator[Change]:
    """Rows of any other table with words of his; a JSON column keeps its form."""
    columns = [c.name for c in table.table().columns if _holds_words(table.table(), c.name)]
    for row in pen.connection.execute(select(table.table())).mappings():
        is_his = row.get("trip") in his
        emptied = {name: _emptied(row[name], naming, is_his_trip=is_his) for name in columns}
        changed = {name: value for name, value in emptied.items() if value != row[name]}
        if changed:
            yield table, row[_id(table).key], changed


def _holds_words(table: Table, name: str) -> bool:
    column = table.columns[name]
    kind = column.type
    kind = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
    is_free = name not in _NEVER and not column.primary_key and not column.foreign_keys
    return is_free and (isinstance(kind, JSON) or type(kind) is String)


def _emptied(value: Any, naming: Naming, *, is_his_trip: bool = False) -> Any:
    """The value without the texts that name him."""

    def names_him(text: object) -> bool:
        return naming.names_him(str(text), is_his_trip=is_his_trip)

    def emptied(part: Any) -> Any:
        if isinstance(part, str):
            return "" if names_him(part) else part
        if isinstance(part, dict):
            return {name: emptied(inner) for name, inner in part.items()}
        if isinstance(part, list):
            return [emptied(inner) for inner in part]
        if isinstance(part, tuple):
            return tuple(inner for inner in part if not names_him(inner))
        return part

    return emptied(value)


def _rename(pen: Pen, driver: Driver) -> None:
    name = f"№ {driver.id.hex[-6:]}"
    values: Values = {
        "name": name,
        "name_key": name_key(name),
        "phones": (),
        "citizenship": "",
        "licence_until": None,
        "card_until": None,
        "note": "",
    }
    pen.alter(DriverRow, DriverRow.id == driver.id, {**values, **pen.signature()})
    for field in ("name", "phones", "citizenship", "licence_until", "card_until", "note"):
        pen.audit("driver", driver.id, field, (None, to_json(values[field])))


def _id(table: type[Base]) -> Any:
    return next(iter(table.table().primary_key))


def total(counts: Iterable[Found]) -> Found:
    """Rows of several drivers of one name."""
    known = list(counts)
    return Found(
        sum(found.entries for found in known),
        sum(found.audit for found in known),
        sum(found.other for found in known),
        tuple(dict.fromkeys(file for found in known for file in found.files)),
        sum(found.beside for found in known),
    )
