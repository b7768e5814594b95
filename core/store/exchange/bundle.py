"""Rows in a file, to be carried by hand: one JSON object a line, packed; a head says whose."""

import gzip
import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, or_, select
from sqlalchemy.dialects.sqlite import dialect

from core.domain.problem import KezekError
from core.store.disk import explain_os
from core.store.exchange.nouns import CARRIED, SETTING, nouns_of, points_at
from core.store.exchange.taking import Lot, Row
from core.store.pen import Pen
from core.store.rows import chunks
from core.store.schemas import newest_version
from core.store.sealing import stored
from core.store.tables import AliasRow, AuditRow, Base, ChainRow, EventRow, ReadingRow

FORM = "kezek-rows-1"
LARGEST = 200_000_000
"""Bytes of a file unpacked; two years of a large company have less."""

_BY_TIME = ("events", "readings", "sightings")


def written_since(pen: Pen, since: datetime) -> dict[str, list[Row]]:
    """Journal and readings written since a moment, with the history of all that they name."""
    lot = {name: _since(pen.connection, CARRIED[name].table, since) for name in _BY_TIME}
    lot["events"] += _missing(pen.connection, EventRow, lot["events"], "replaces")
    lot["readings"] += _missing(pen.connection, ReadingRow, lot["readings"], "replaces")
    lot["readings"] += _missing(pen.connection, ReadingRow, lot["sightings"], "reading")
    for rows in lot.values():
        rows.sort(key=lambda row: (row["written_at"], row["id"]))
    chains = {row["chain"] for row in lot["events"] if row["chain"] is not None}
    lot["chains"] = _by_key(pen.connection, ChainRow, chains)
    lot["aliases"] = _all(pen.connection, AliasRow)
    lot["audit"] = _histories(pen, _named(pen, lot["events"]), since)
    return lot


def write_bundle(path: Path, head: Mapping[str, object], lot: Lot) -> int:
    """Write rows into a file; how many. Raises KezekError `folder_not_writable`, `disk_full`."""
    part = path.with_name(path.name + ".part")
    try:
        with gzip.open(part, "wt", encoding="utf-8") as file:
            file.write(_line({"form": FORM, "schema": newest_version(), **head}))
            for name, rows in lot.items():
                table = Base.metadata.tables[name]
                for row in rows:
                    file.write(_line({"table": name, **stored(table, row)}))
        part.replace(path)
    except OSError as error:
        raise explain_os(error, path.parent) from error
    return sum(len(rows) for rows in lot.values())


def is_bundle(path: Path) -> bool:
    """True for a file of ours, by its first bytes."""
    try:
        with path.open("rb") as file:
            return file.read(2) == b"\x1f\x8b"
    except OSError:
        return False


def read_bundle(path: Path) -> tuple[dict[str, Any], dict[str, list[Row]]]:
    """Head and rows of a file.

    Raises KezekError `file_not_found`, `bundle_damaged`, `bundle_newer`, `file_too_large`.
    """
    try:
        with gzip.open(path, "rb") as file:
            raw = file.read(LARGEST + 1)
        if len(raw) > LARGEST:
            raise KezekError("file_too_large", file=path.name, megabytes=LARGEST // 1_000_000)
        lines = [json.loads(line) for line in raw.decode().splitlines()]
        head, rows = lines[0], lines[1:]
        if head["form"] != FORM or head["schema"] > newest_version():
            raise KezekError("bundle_newer", file=path.name)
        lot: dict[str, list[Row]] = {}
        for row in rows:
            name = row.pop("table")
            lot.setdefault(name, []).append(_loaded(name, row))
    except FileNotFoundError as error:
        raise KezekError("file_not_found", file=str(path)) from error
    except (OSError, EOFError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise KezekError("bundle_damaged", file=path.name, detail=str(error)) from error
    return head, lot


def _line(values: Mapping[str, object]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")) + "\n"


def _loaded(name: str, values: Mapping[str, Any]) -> Row:
    """A row as the program has it. LookupError for a table or column that nobody carries."""
    table = CARRIED[name].table.table()
    kept = dialect()
    row = {}
    for column in table.columns:
        process = column.type.dialect_impl(kept).result_processor(kept, None)
        value = values.get(column.name)
        if value is None and not column.nullable:
            raise LookupError(f"{name} {column.name}")
        row[column.name] = process(value) if process else value
    return row


def _all(connection: Connection, of: type[Base]) -> list[Row]:
    return [dict(row) for row in connection.execute(select(of.table())).mappings()]


def _since(connection: Connection, of: type[Base], since: datetime) -> list[Row]:
    table = of.table()
    found = connection.execute(select(table).where(table.c.written_at >= since))
    return [dict(row) for row in found.mappings()]


def _by_key(connection: Connection, of: type[Base], keys: Iterable[UUID]) -> list[Row]:
    table = of.table()
    rows: list[Row] = []
    for some in chunks(sorted(set(keys))):
        found = connection.execute(select(table).where(table.c.id.in_(some)))
        rows += [dict(row) for row in found.mappings()]
    return rows


def _missing(connection: Connection, of: type[Base], rows: list[Row], name: str) -> list[Row]:
    """Rows named by others that are not among them, however far back they are named."""
    there = {row["id"] for row in rows if name == "replaces"}
    found: list[Row] = []
    wanted = {row[name] for row in rows if row[name] is not None} - there
    while wanted:
        more = _by_key(connection, of, wanted)
        found += more
        there |= {row["id"] for row in more}
        wanted = {row["replaces"] for row in more if row["replaces"] is not None} - there
    return found


def _named(pen: Pen, events: Iterable[Row]) -> dict[str, set[UUID]]:
    """Keys of the entities that entries name, and of those that these name, by noun."""
    nouns = nouns_of(pen)
    word_of = {noun.table.table().name: word for word, noun in nouns.items()}
    trips = {row["trip"] for row in events if row["trip"] is not None}
    keys: dict[str, set[UUID]] = {word: set() for word in nouns}
    keys["trip"] = trips
    shipments = nouns["shipment"].table
    for some in chunks(sorted(trips)):
        of_trips = select(shipments.id).where(shipments.trip.in_(some))
        keys["shipment"] |= set(pen.connection.execute(of_trips).scalars())
    for word in reversed(nouns):
        targets = points_at(nouns[word].table.table())
        for row in _by_key(pen.connection, nouns[word].table, keys[word]):
            for name, table in targets.items():
                if table in word_of and row[name] is not None:
                    keys[word_of[table]].add(row[name])
    return keys


def _histories(pen: Pen, keys: Mapping[str, set[UUID]], since: datetime) -> list[Row]:
    table = AuditRow.table()
    wanted = sorted({str(key) for some in keys.values() for key in some})
    rows: dict[UUID, Row] = {}
    for some in chunks([*wanted, ""]):
        is_wanted = or_(table.c.key.in_(some), table.c.at >= since)
        found = pen.connection.execute(select(table).where(is_wanted, table.c.entity != SETTING))
        rows |= {row["id"]: dict(row) for row in found.mappings()}
    return sorted(rows.values(), key=lambda row: (row["at"], row["id"]))
