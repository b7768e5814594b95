"""Desks on one server."""

import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from core.store.database import FILE_NAME, Store
from tests.core.exchange.desks import Desks, OneDesk


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory) -> Path:
    """A desk's file at the program's schema, to copy."""
    folder = tmp_path_factory.mktemp("desk")
    Store.open(folder).close()
    return folder / FILE_NAME


@pytest.fixture
def desks(tmp_path, server_store, empty_file) -> Iterator[Desks]:
    opened: list[OneDesk] = []
    tick = count()

    def _desks(*names: str) -> list[OneDesk]:
        for name in names:
            (tmp_path / name).mkdir()
            shutil.copy(empty_file, tmp_path / name / FILE_NAME)
            opened.append(OneDesk(tmp_path, name, server_store, tick))
        return opened[-len(names) :]

    yield _desks
    for desk in opened:
        desk.close()
