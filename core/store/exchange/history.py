"""What stands in a register, folded from the history of its edits, alike on every desk."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

from sqlalchemy import JSON, Boolean, Column, Date, Numeric, Table, Uuid
from sqlalchemy.types import Integer

from core.store.mapping.desk import from_json
from core.store.register import Noun
from core.store.tables import AuditRow
from core.store.types import Coded, Money, UtcDateTime, Words

Stamp = tuple[datetime, str, UUID]


@dataclass
class Told:
    """What the history of one entity says."""

    values: dict[str, Any] = field(default_factory=dict)  # as JSON holds them
    is_removed: bool = False
    last: AuditRow | None = None


def stamp(row: AuditRow) -> Stamp:
    """Which of two edits is the later one: by moment, desk, key."""
    return (row.at, row.desk, row.id)


def fold(rows: Iterable[AuditRow]) -> Told:
    """The last value of each field; what a second desk left empty when adding takes nothing away.

    Rows are those of all keys under which the entity was added.
    """
    told = Told()
    for row in sorted(rows, key=stamp):
        told.last = row
        if row.field:
            told.values[row.field] = row.new
        elif row.new is None:
            told.is_removed = True
        else:
            told.is_removed = False
            added = cast("Mapping[str, Any]", row.new)
            told.values |= {
                name: value
                for name, value in added.items()
                if name not in told.values or not _is_blank(value)
            }
    return told


def columns_of(noun: Noun[Any], key: UUID, values: Mapping[str, Any]) -> dict[str, Any]:
    """Columns of an entity from what its history says; fields it does not know are empty."""
    table = noun.table.table()
    plain = {column.name: _value(column, values.get(column.name)) for column in table.columns}
    columns: dict[str, Any] = noun.columns(noun.from_row(SimpleNamespace(**{**plain, "id": key})))
    return columns


def references(table: Table) -> list[str]:
    """Columns that name another row."""
    return [column.name for column in table.columns if column.foreign_keys]


def _is_blank(value: object) -> bool:
    return value is None or value is False or value in ("", [], {})


def _value(column: Column[Any], told: Any) -> Any:
    if told is None:
        return None if column.nullable else _blank(column)
    kind, value = column.type, from_json(told)
    if isinstance(kind, Coded):
        return kind.codes(value)
    if isinstance(kind, Money):
        return Decimal(str(value))
    if isinstance(kind, Uuid):
        return UUID(str(value))
    if isinstance(kind, Date):
        return date.fromisoformat(str(value))
    return value


def _blank(column: Column[Any]) -> Any:
    kind = column.type
    if isinstance(kind, Words):
        return ()
    if isinstance(kind, Boolean):
        return False
    if isinstance(kind, JSON):
        return {}
    if isinstance(kind, (Numeric, Integer)):
        return 0
    return None if isinstance(kind, (Uuid, UtcDateTime)) else ""
