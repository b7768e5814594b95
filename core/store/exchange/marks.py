"""Where an exchange stands, kept beside the rows it is about."""

from collections.abc import Callable
from uuid import UUID, uuid4

from sqlalchemy import Connection, delete, insert, select

from core.store.tables import MarkRow

ADDRESS, DESK, KEY, SERVER, AHEAD = "address", "desk", "desk_key", "server", "clock_ahead"
CURSOR, REGISTERS = "cursor", "cursor_of_registers"
"""Numbers up to which this desk has what arrived on the server."""


def mark(connection: Connection, name: str) -> str:
    """What stands under a name; empty where nothing does."""
    statement = select(MarkRow.value).where(MarkRow.name == name)
    return connection.execute(statement).scalar() or ""


def put_mark(connection: Connection, name: str, value: object) -> None:
    """Keep a value under a name."""
    forget_mark(connection, name)
    connection.execute(insert(MarkRow).values(name=name, value=str(value)))


def forget_mark(connection: Connection, *names: str) -> None:
    """Nothing stands under these names any more."""
    connection.execute(delete(MarkRow).where(MarkRow.name.in_(names)))


def key_of(connection: Connection, name: str, make: Callable[[], UUID] = uuid4) -> UUID:
    """The key under a name, made when it is asked for first."""
    found = mark(connection, name)
    if not found:
        found = str(make())
        put_mark(connection, name, found)
    return UUID(found)
