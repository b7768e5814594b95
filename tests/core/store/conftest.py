"""A store of its own for each test, and a dispatcher who writes."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from core.domain.author import Author
from core.store.database import FILE_NAME, Store
from core.store.unit_of_work import UnitOfWork
from tests.builders import NOW

AUTHOR = Author("Жумабаева А.", "desk-1")
WRITTEN = NOW


@dataclass(frozen=True)
class StoppedClock:
    """Looks at one moment and writes at another."""

    at: datetime = NOW
    real: datetime = NOW
    is_replay: bool = False

    def now(self) -> datetime:
        return self.at

    def written(self) -> datetime:
        return self.real


CLOCK = StoppedClock()


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("empty")
    Store.open(folder).close()
    return folder / FILE_NAME


@pytest.fixture
def file_store(tmp_path, empty_database) -> Iterator[Store]:
    shutil.copy(empty_database, tmp_path / FILE_NAME)
    store = Store.open(tmp_path)
    yield store
    store.close()


@pytest.fixture(params=["file", "server"])
def store(request) -> Store:
    """A desk's own file, then the shared store on PostgreSQL where there is one."""
    return request.getfixturevalue(f"{request.param}_store")


@pytest.fixture
def work(store) -> Callable[[], UnitOfWork]:
    return lambda: store.unit_of_work(AUTHOR, CLOCK)
