"""Databases of every schema that was ever released: upgraded, nothing of them lost."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.services.looking.look import look
from core.store import backup, queries
from core.store.database import FILE_NAME, Store
from core.store.schemas import known_versions, newest_version
from core.store.version import version_of
from tests.builders import NOW
from tests.desks import a_desk

RELEASED = Path(__file__).parent / "released"
COUNTED = ("trips", "events", "readings", "sightings", "forecasts", "episodes", "audit", "settings")


@pytest.fixture(params=sorted(RELEASED.glob("*.sql")), ids=lambda path: path.stem)
def old_folder(request, tmp_path):
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.executescript(request.param.read_text(encoding="utf-8"))
    return tmp_path


def counts(path):
    with closing(sqlite3.connect(path)) as connection:
        counted = (f"SELECT count(*) FROM {table}" for table in COUNTED)  # noqa: S608  our own names
        return [connection.execute(count).fetchone()[0] for count in counted]


def test_that_an_old_database_is_upgraded_and_loses_nothing(old_folder):
    before = counts(old_folder / FILE_NAME)
    Store.open(old_folder).close()
    assert counts(old_folder / FILE_NAME) == before
    assert version_of(old_folder / FILE_NAME) == newest_version()
    assert backup.check_file(old_folder / FILE_NAME) == []


def test_that_an_old_database_is_kept_beside_the_new_one(old_folder, request):
    Store.open(old_folder).close()
    (copy,) = (old_folder / "backups").glob("*.db")
    assert version_of(copy) in known_versions()[:-1]
    assert counts(copy) == counts(old_folder / FILE_NAME)
    assert {path.suffix for path in old_folder.iterdir()} <= {".db", ".lock", ""}


def test_that_an_old_journal_becomes_the_chain_of_its_desk(old_folder):
    store = Store.open(old_folder)
    with store.reading() as snapshot:
        heads = queries.heads(snapshot)
        written = len(queries.journal(snapshot, NOW))
    store.close()
    assert {desk: head.number for desk, head in heads.items()} == {"desk-1": written}


def test_that_the_desk_shows_an_old_database(old_folder):
    desk = a_desk(old_folder)
    shown = {trip.plate: trip.state.stage for trip in look(desk).trips}
    desk.close()
    assert shown == {"417 AK 07": "queue", "902 BC 07": "refused", "233 DD 07": "delivered"}
