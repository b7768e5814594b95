"""Rows of other desks that do not fit at this one: named here, tried again at each start."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, delete, func, select

from core.store.exchange import marks
from core.store.tables import MarkRow

_PREFIX = "misfit "


@dataclass(frozen=True, slots=True)
class Named:
    """A row by its table and key."""

    noun: str
    row: UUID


def put_aside(connection: Connection, which: Named, why: str) -> None:
    """Note that a row of the server's does not fit here, and why."""
    marks.put_mark(connection, f"{_PREFIX}{which.noun} {which.row}", why or "?")


def misfits(connection: Connection) -> Iterator[Named]:
    """What does not fit, in no order."""
    for name in connection.execute(select(MarkRow.name).where(_is_misfit())).scalars():
        _, noun, row = name.split(" ")
        yield Named(noun, UUID(row))


def forget_misfits(connection: Connection) -> None:
    """Nothing is aside any more."""
    connection.execute(delete(MarkRow).where(_is_misfit()))


def count_misfits(connection: Connection) -> int:
    """How many rows are aside."""
    return connection.execute(select(func.count()).where(_is_misfit())).scalar_one()


def _is_misfit() -> ColumnElement[bool]:
    return MarkRow.name.startswith(_PREFIX)
