"""Checksums of rows: what a row says, in one form on every database, as 128 bits."""

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import JSON, Numeric, Table
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.types import TypeDecorator

from core.domain.problem import KezekError
from core.store.digest import digest

CHECKSUM = "checksum"

_Plain = Callable[[Any], Any]


def to_json_text(value: object) -> str:
    """JSON as it lies in the database: names in order, so that the same value is the same text."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True)


def stored(table: Table, columns: Mapping[str, Any]) -> dict[str, Any]:
    """Values of the program as SQLite keeps them, whatever the database: moments as UTC text."""
    plain = _processors(table)
    return {name: plain[name](value) for name, value in columns.items()}


def checksum(table: str, row: Mapping[str, Any]) -> str:
    """The checksum of a row as SQLite keeps it; a column that is empty does not count."""
    said = {name: value for name, value in row.items() if value is not None and name != CHECKSUM}
    return digest(table, said)


def sealed(table: Table, columns: Mapping[str, Any]) -> dict[str, Any]:
    """The columns with their checksum."""
    return {**columns, CHECKSUM: checksum(table.name, stored(table, columns))}


def holds(table: Table, row: Mapping[str, Any]) -> bool:
    """True where a row, as SQLite keeps it, says what was written."""
    if checksum(table.name, row) == row[CHECKSUM]:
        return True
    try:
        again = {name: to_json_text(json.loads(row[name])) for name in _json_columns(table, row)}
    except (TypeError, ValueError):
        return False
    return bool(again) and checksum(table.name, {**row, **again}) == row[CHECKSUM]


@cache
def _processors(table: Table) -> dict[str, _Plain]:
    kept = dialect(json_serializer=to_json_text)
    return {column.name: _processor(column.type, kept) for column in table.columns}


def says_something(table: Table, row: Mapping[str, Any]) -> bool:
    """True where every value, as SQLite keeps it, is one of its column: a moment, a key, JSON."""
    readers = _readers(table)
    try:
        for name, value in row.items():
            readers[name](value)
    except (KezekError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return False
    return True


@cache
def _readers(table: Table) -> dict[str, _Plain]:
    kept = dialect()
    return {
        column.name: column.type.dialect_impl(kept).result_processor(kept, None) or _as_it_is
        for column in table.columns
    }


def _processor(kind: Any, kept: Any) -> _Plain:
    if isinstance(kind, Numeric):
        return _as_float
    process: _Plain = kind.dialect_impl(kept).bind_processor(kept) or _as_it_is
    return _as_json(process) if _is_json(kind) else process


def _as_float(value: float | None) -> float | None:
    return None if value is None else float(value) + 0.0  # SQLite knows no negative zero


def _as_json(process: _Plain) -> _Plain:
    """JSON as text; a bare number as a number, which is what SQLite makes of its text."""

    def plain(value: Any) -> Any:
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            return process(value)
        return int(value) if float(value).is_integer() else value

    return plain


def _is_json(kind: Any) -> bool:
    return isinstance(kind.impl_instance if isinstance(kind, TypeDecorator) else kind, JSON)


def _as_it_is(value: Any) -> Any:
    return value


def _json_columns(table: Table, row: Mapping[str, Any]) -> list[str]:
    return [name for name in _json_names(table) if isinstance(row[name], str)]


@cache
def _json_names(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.columns if _is_json(column.type))
