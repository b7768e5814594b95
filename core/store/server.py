"""The shared store: opened by its address, made or migrated under a lock."""

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from core.domain.problem import KezekError
from core.store.database import Store
from core.store.postgres import OLDEST_SERVER, Address, explain_server, server_engine
from core.store.schemas import known_versions, newest_version

MIGRATING = 0x4B657A01
"""Key of the lock under which one desk at a time changes the schema."""


def open_server(address: Address) -> Store:
    """The store on a server, made or migrated where needed.

    Raises KezekError `server_…`: unreachable, password, certificate, rights, too old, newer.
    """
    writer = server_engine(address)
    try:
        with writer.begin() as connection:
            _need_version(connection, address)
            if schema_of(connection) != newest_version():
                _migrate(connection, address)
    except DBAPIError as error:
        writer.dispose()
        raise explain_server(error, address.text) from error
    except KezekError:
        writer.dispose()
        raise
    return Store(address.text, writer, server_engine(address, to_read=True))


def schema_of(connection: Connection) -> str | None:
    """Version of the server's schema; None where nothing of Kezek's is."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _need_version(connection: Connection, address: Address) -> None:
    number = int(connection.execute(text("SHOW server_version_num")).scalar_one())
    if number < OLDEST_SERVER * 10_000:
        raise KezekError(
            "server_too_old", server=address.text, version=number // 10_000, oldest=OLDEST_SERVER
        )


def _refuse_newer(found: str | None, address: Address) -> None:
    if found is not None and found not in known_versions():
        raise KezekError("server_newer", server=address.text, version=found)


def _migrate(connection: Connection, address: Address) -> None:
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATING})
    found = schema_of(connection)
    _refuse_newer(found, address)
    if found == newest_version():
        return
    from core.store.migrate import upgrade  # noqa: PLC0415  alembic costs half a second

    upgrade(connection)
