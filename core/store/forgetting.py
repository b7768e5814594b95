"""A driver's personal data taken out: what was signed of it was a digest, so the chain holds."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, String, Table, select
from sqlalchemy.types import TypeDecorator

from core.domain.fleet import Driver
from core.domain.name import name_key
from core.domain.naming import Naming, naming_of
from core.store.chain import PERSONAL
from core.store.mapping.desk import to_json
from core.store.pen import Pen
from core.store.sealing import CHECKSUM
from core.store.tables import AuditRow, Base, ChainRow, DriverRow, EventRow, TripRow

_NEVER = frozenset({"author", "desk", "name", "name_key", "plate_key", "ref", CHECKSUM})
"""Columns that are somebody else's name, or a key."""

_OWN = (EventRow, DriverRow, AuditRow, ChainRow)

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """How many rows name a driver: of the journal, of the history of edits, and others."""

    entries: int
    audit: int
    other: int


def forget(pen: Pen, driver: Driver, *, dry_run: bool) -> Found:
    """Empty what names him and give his register row a number for a name; counts what it is.

    An entry loses the fields that name him and its salt; its place in the chain stays.
    """
    naming = naming_of(driver)
    entries = list(_entries(pen, driver, naming))
    audit = list(_audit(pen, driver, naming))
    other = [found for table in _others() for found in _texts(pen, table, naming)]
    if not dry_run:
        for table, key, values in (*entries, *audit, *other):
            pen.alter(table, _id(table) == key, values)
        _rename(pen, driver)
    return Found(len(entries), len(audit), len(other))


Change = tuple[type[Base], Any, Values]


def _entries(pen: Pen, driver: Driver, naming: Naming) -> Iterator[Change]:
    driven = select(TripRow.id).where(TripRow.driver == driver.id)
    his = {key for (key,) in pen.connection.execute(driven)}
    for row in pen.connection.execute(select(EventRow.table())).mappings():
        is_his = row["trip"] in his
        named = [n for n in PERSONAL if naming.names_him(row[n], is_his_trip=is_his)]
        if named:
            yield EventRow, row["id"], {**dict.fromkeys(named, ""), "salt": ""}


def _audit(pen: Pen, driver: Driver, naming: Naming) -> Iterator[Change]:
    for row in pen.connection.execute(select(AuditRow.table())).mappings():
        is_own = (row["entity"], row["key"]) == ("driver", str(driver.id))
        if is_own and (row["old"], row["new"]) != (None, None):
            yield AuditRow, row["id"], {"old": None, "new": None}
        elif not is_own:
            emptied = {n: _emptied(row[n], naming) for n in ("old", "new")}
            changed = {n: value for n, value in emptied.items() if value != row[n]}
            if changed:
                yield AuditRow, row["id"], changed


def _others() -> list[type[Base]]:
    mapped = (mapper.class_ for mapper in Base.registry.mappers)
    return [table for table in mapped if table not in _OWN]


def _texts(pen: Pen, table: type[Base], naming: Naming) -> Iterator[Change]:
    """Rows of any other table with words of his; a JSON column keeps its form."""
    columns = [c.name for c in table.table().columns if _holds_words(table.table(), c.name)]
    for row in pen.connection.execute(select(table.table())).mappings():
        emptied = {name: _emptied(row[name], naming) for name in columns}
        changed = {name: value for name, value in emptied.items() if value != row[name]}
        if changed:
            yield table, row[_id(table).key], changed


def _holds_words(table: Table, name: str) -> bool:
    column = table.columns[name]
    kind = column.type
    kind = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
    is_free = name not in _NEVER and not column.primary_key and not column.foreign_keys
    return is_free and (isinstance(kind, JSON) or type(kind) is String)


def _emptied(value: Any, naming: Naming) -> Any:
    """The value without the texts that name him."""
    if isinstance(value, str):
        return "" if naming.names_him(value) else value
    if isinstance(value, dict):
        return {name: _emptied(part, naming) for name, part in value.items()}
    if isinstance(value, list):
        return [_emptied(part, naming) for part in value]
    if isinstance(value, tuple):
        return tuple(part for part in value if not naming.names_him(str(part)))
    return value


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
    )
