"""What stands in a register, folded from the history of its edits, alike on every desk."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import cache
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
_Reader = Callable[[Any], Any]

_OF_TOLD: tuple[tuple[type[Any], _Reader], ...] = (
    (Money, lambda told: Decimal(str(told))),
    (Uuid, lambda told: UUID(str(told))),
    (Date, lambda told: date.fromisoformat(str(told))),
)


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
    plain = {name: read(values.get(name)) for name, read in _readers(noun.table.table())}
    columns: dict[str, Any] = noun.columns(noun.from_row(SimpleNamespace(**{**plain, "id": key})))
    return columns


def _is_blank(value: object) -> bool:
    return value is None or value is False or value in ("", [], {})


@cache
def _readers(table: Table) -> tuple[tuple[str, _Reader], ...]:
    """For each column what makes of a told value that of the program."""
    return tuple((column.name, _reader(column)) for column in table.columns)


def _reader(column: Column[Any]) -> _Reader:
    blank = None if column.nullable else _blank(column)
    of_told = next((of for kind, of in _OF_TOLD if isinstance(column.type, kind)), from_json)
    if isinstance(column.type, Coded):
        of_told = column.type.codes
    return lambda told: blank if told is None else of_told(told)


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
