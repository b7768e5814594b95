"""Fixtures of the shared store; where there is no PostgreSQL they skip, saying so."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text

from core.store.database import Store
from core.store.postgres import Address
from core.store.server import open_server
from core.store.tables import Base
from tests.postgres import NOT_HERE, Server, program

TABLES = ", ".join(Base.metadata.tables)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A server that runs as long as the tests do."""
    if program("initdb") is None:
        pytest.skip(NOT_HERE)
    server = Server()
    server.start()
    yield server
    server.remove()


@pytest.fixture(scope="session")
def empty_server(postgres) -> str:
    """Name of a database at the program's schema, to copy."""
    name = postgres.make()
    open_server(Address.of(postgres.url(name))).close()
    return name


@pytest.fixture
def address(postgres, empty_server) -> Iterator[Address]:
    """The address of an empty shared store."""
    postgres.start()  # where a test before this one ended while it was down
    name = postgres.make(empty_server)
    yield Address.of(postgres.url(name))
    postgres.start()
    postgres.drop(name)


@pytest.fixture(scope="session")
def kept_store(postgres, empty_server) -> Iterator[Store]:
    """A shared store for who writes rows and nothing else: to make one takes longer than a test."""
    store = open_server(Address.of(postgres.url(postgres.make(empty_server))))
    yield store
    store.close()


@pytest.fixture
def server_store(postgres, kept_store) -> Iterator[Store]:
    """An empty shared store."""
    postgres.start()
    yield kept_store
    with kept_store.writing() as connection:
        connection.execute(text(f"TRUNCATE {TABLES} RESTART IDENTITY"))
