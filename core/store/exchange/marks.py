"""Where an exchange stands, kept beside the rows it is about."""

from collections.abc import Callable
from uuid import UUID, uuid4

from sqlalchemy import Connection, delete, insert, select

from core.store.tables import MarkRow

ADDRESS, DESK, KEY, SERVER, AHEAD = "address", "desk", "desk_key", "server", "clock_ahead"
PLACE = "place"
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


def pass_over(connection: Connection, before: int, last: int) -> None:
    """What arrived after one number up to another is from here; nothing where more is between."""
    for name in (CURSOR, REGISTERS):
        if int(mark(connection, name) or 0) == before:
            put_mark(connection, name, last)


def own_key(connection: Connection, place: str) -> tuple[UUID, bool]:
    """This desk's key among the others, and True where its file is a copy of another desk's.

    A copy in another place gets a key of its own: two that wrote as one would tear its chain.
    """
    known = mark(connection, PLACE)
    is_copy = known not in {"", place}
    if is_copy:
        forget_mark(connection, KEY)
    if known != place:
        put_mark(connection, PLACE, place)
    return key_of(connection, KEY), is_copy


def key_of(connection: Connection, name: str, make: Callable[[], UUID] = uuid4) -> UUID:
    """The key under a name, made when it is asked for first."""
    found = mark(connection, name)
    if not found:
        found = str(make())
        put_mark(connection, name, found)
    return UUID(found)
