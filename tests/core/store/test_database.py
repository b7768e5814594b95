"""Opening: a new folder, an older schema, a newer one, a damaged file; one writes, many read."""

import shutil
import sqlite3
import threading
from contextlib import closing, suppress

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect, text
from sqlalchemy.engine import URL

from core.domain.problem import KezekError
from core.store import backup, migrate, queries, schemas, sqlite
from core.store.database import FILE_NAME, Store
from core.store.lock import LOCK
from core.store.migrate import upgrade
from core.store.schemas import known_versions
from core.store.tables import Base
from core.store.unit_of_work import UnitOfWork
from tests.builders import NOW, a_trip, a_truck, an_event
from tests.core.store.conftest import AUTHOR, CLOCK


@pytest.fixture
def store(file_store):
    return file_store


def checks(connection):
    found = inspect(connection)
    return {
        (table, check["name"], check["sqltext"])
        for table in Base.metadata.tables
        for check in found.get_check_constraints(table)
    }


def test_that_the_migrated_schema_is_the_one_the_program_declares():
    migrated, declared = create_engine("sqlite://"), create_engine("sqlite://")
    Base.metadata.create_all(declared)
    with migrated.connect() as connection, declared.connect() as wanted:
        upgrade(connection)
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        assert checks(connection) == checks(wanted)
    migrated.dispose()
    declared.dispose()


def test_that_versions_are_named_after_their_files_in_the_order_they_run():
    scripts = ScriptDirectory(str(migrate._SCRIPTS))
    assert [script.revision for script in scripts.walk_revisions()][::-1] == known_versions()


def test_that_a_new_folder_becomes_a_store(tmp_path):
    folder = tmp_path / "Қазақ деректері" / "kezek"
    Store.open(folder).close()
    Store.open(folder).close()
    assert {path.name for path in folder.iterdir()} == {FILE_NAME, LOCK}


NORMAL, EXTRA = 1, 3  # until it is in the log; all of FULL, and the folder


def test_that_a_record_is_kept_where_there_can_be_no_log(store, tmp_path):
    store.close()
    settings = {"uri": "true", "vfs": "unix-dotfile"}
    url = URL.create("sqlite", database=f"file:{tmp_path / FILE_NAME}", query=settings)
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    engine = create_engine(url, connect_args={"isolation_level": None})
    sqlite._at_connect(engine, *sqlite.WRITING)
    sqlite._begin_with(engine, "BEGIN IMMEDIATE")
    with UnitOfWork(engine, tmp_path / FILE_NAME, AUTHOR, CLOCK) as unit:
        assert pragma(unit.trucks._pen.connection, "journal_mode") != "wal"
        assert pragma(unit.trucks._pen.connection, "synchronous") == EXTRA
        unit.trucks.put(a_truck())
        unit.commit()
    engine.dispose()
    assert backup.check_file(tmp_path / FILE_NAME) == []


def pragma(connection, name):
    return connection.execute(text(f"PRAGMA {name}")).scalar_one()


def test_that_what_is_committed_is_on_disk_and_references_hold(store):
    with store._writer.connect() as writer:
        assert pragma(writer, "journal_mode") == "wal"
        assert pragma(writer, "synchronous") == EXTRA
        assert pragma(writer, "foreign_keys") == 1
        assert pragma(writer, "busy_timeout") == 15_000


def test_that_only_what_the_server_has_too_need_not_wait_for_the_disk(store):
    with store.writing(is_elsewhere=True) as connection:
        assert pragma(connection, "synchronous") == NORMAL
    with suppress(ZeroDivisionError), store.writing(is_elsewhere=True):
        raise ZeroDivisionError
    with store.writing() as connection:
        assert pragma(connection, "synchronous") == EXTRA
    with store.unit_of_work(AUTHOR, CLOCK) as unit:
        assert pragma(unit.trucks._pen.connection, "synchronous") == EXTRA


def test_that_what_was_written_in_a_hurry_is_brought_to_the_disk(store, work):
    with work() as unit:
        unit.trucks.put(a_truck())
        unit.commit()
    with store.writing(is_elsewhere=True) as connection:
        connection.execute(text("UPDATE trucks SET phone = '+7 7'"))
    store.reach_disk()
    with closing(sqlite3.connect(f"file:{store.path}?immutable=1", uri=True)) as alone:
        assert alone.execute("SELECT phone FROM trucks").fetchall() == [("+7 7",)]


def test_that_without_a_log_everything_waits_for_the_disk(store):
    with store._writer.connect() as connection:
        sqlite.raw_connection(connection).execute("PRAGMA journal_mode=DELETE")
    with store.writing(is_elsewhere=True) as connection:
        assert pragma(connection, "synchronous") == EXTRA


def test_that_a_hand_that_need_not_wait_is_let_go_where_it_cannot_be_called_back(store):
    with store._writer.connect() as connection:
        with sqlite.without_waiting(connection):
            sqlite.raw_connection(connection).execute("BEGIN")
        assert connection.invalidated
    with store.writing() as connection:
        assert pragma(connection, "synchronous") == EXTRA


def test_that_a_reader_cannot_write(store):
    with pytest.raises(KezekError), store.reading() as snapshot:
        snapshot.connection.execute(text("DELETE FROM settings"))


def test_that_a_reader_sees_one_moment_while_another_writes(store, work):
    with store.reading() as snapshot:
        assert queries.trucks(snapshot) == []
        with work() as unit:
            unit.trucks.put(a_truck())
            unit.commit()
        assert queries.trucks(snapshot) == []
    with store.reading() as snapshot:
        assert len(queries.trucks(snapshot)) == 1


def test_that_two_who_write_take_turns(store):
    def write(number):
        for count in range(5):
            with store.unit_of_work(AUTHOR, CLOCK) as unit:
                unit.trucks.put(a_truck(f"{number}{count}0 AK 07"))
                unit.commit()

    threads = [threading.Thread(target=write, args=(number,)) for number in range(1, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as snapshot:
        assert len(queries.trucks(snapshot)) == 20


def test_that_what_is_stored_is_stored_whoever_writes_next(store, work):
    with work() as unit:
        unit.trucks.put(a_truck("417 AK 07"))
        unit.commit()
        with closing(sqlite3.connect(store.path, timeout=0)) as other:
            other.execute("BEGIN IMMEDIATE")  # whose turn it is now is nothing to this unit
            other.execute("ROLLBACK")
        unit.trucks.put(a_truck("418 AK 07"))
        unit.commit()
    with store.reading() as snapshot:
        assert len(queries.trucks(snapshot)) == 2


def test_that_a_second_window_that_writes_too_long_is_named(store, tmp_path, monkeypatch):
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.05)
    other = Store.open(tmp_path)
    with store.unit_of_work(AUTHOR, CLOCK):
        with pytest.raises(KezekError, match="database_busy"):
            other.unit_of_work(AUTHOR, CLOCK).__enter__()
        with other.reading() as snapshot:
            assert queries.trucks(snapshot) == []
    other.close()


def set_version(folder, number):
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (number,))


def problem_of_opening(folder):
    with pytest.raises(KezekError) as refused:
        Store.open(folder)
    return refused.value.problem


def test_that_a_newer_database_is_refused_and_left_alone(store, tmp_path):
    store.close()
    set_version(tmp_path, "9999")
    before = (tmp_path / FILE_NAME).read_bytes()
    problem = problem_of_opening(tmp_path)
    assert problem.code == "database_newer"
    assert problem.values == {"file": str(tmp_path / FILE_NAME), "version": "9999"}
    assert (tmp_path / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"not a database" * 1000, b"SQLite format 3\0" + b"\x07" * 5000]
)
def test_that_a_file_that_is_no_database_is_damaged(tmp_path, content):
    (tmp_path / FILE_NAME).write_bytes(content)
    assert problem_of_opening(tmp_path).code == "database_damaged"
    assert (tmp_path / FILE_NAME).read_bytes() == content


def test_that_a_database_of_another_program_is_not_taken_over(tmp_path):
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.execute("CREATE TABLE songs (name)")
    assert problem_of_opening(tmp_path).code == "database_damaged"


def test_that_an_empty_file_becomes_a_store(tmp_path):
    (tmp_path / FILE_NAME).touch()
    Store.open(tmp_path).close()


def test_that_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").touch()
    problem = problem_of_opening(tmp_path / "file" / "folder")
    assert problem.code == "folder_not_writable"
    assert problem.values == {"folder": str(tmp_path / "file" / "folder")}


NEWEST = schemas.newest_version()

NEXT_VERSION = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{newest}"


def upgrade():
    with op.batch_alter_table("trucks") as trucks:
        trucks.add_column(sa.Column("height", sa.Double()))
        trucks.create_check_constraint("height", "height > 0")
{after}
"""


@pytest.fixture
def next_version(tmp_path_factory, monkeypatch):
    """A program that is one version ahead; what its migration does last is for the test to say."""

    def _next_version(after=""):
        scripts = tmp_path_factory.mktemp("migrations")
        shutil.copytree(schemas._VERSIONS, scripts / "versions")
        text = NEXT_VERSION.format(newest=NEWEST, after=after)
        (scripts / "versions" / "9999_next.py").write_text(text)
        monkeypatch.setattr(schemas, "_VERSIONS", scripts / "versions")
        monkeypatch.setattr(migrate, "_SCRIPTS", scripts)

    return _next_version


@pytest.fixture
def old_folder(store, work, tmp_path):
    truck = a_truck()
    with work() as unit:
        unit.trucks.put(truck)
        unit.trips.put(a_trip(truck))
        unit.commit()
    store.close()
    return tmp_path


def version_and_plates(path):
    with closing(sqlite3.connect(path)) as connection:
        (number,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return number, [row[0] for row in connection.execute("SELECT plate FROM trucks")]


def test_that_an_older_database_is_copied_before_it_is_migrated(old_folder, next_version):
    next_version()
    Store.open(old_folder).close()
    Store.open(old_folder).close()
    (copy,) = (old_folder / "backups").glob("kezek-*.db")
    assert version_and_plates(copy) == (NEWEST, ["417 AK 07"])
    assert version_and_plates(old_folder / FILE_NAME) == ("9999", ["417 AK 07"])


def test_that_a_migration_that_fails_leaves_the_database_as_it_was(old_folder, next_version):
    next_version('    op.execute("INSERT INTO nowhere VALUES (1)")')
    assert problem_of_opening(old_folder).code == "database_failed"
    assert version_and_plates(old_folder / FILE_NAME) == (NEWEST, ["417 AK 07"])


def test_that_a_migration_that_breaks_references_is_undone(old_folder, next_version):
    next_version('    op.execute("DELETE FROM trucks")')
    assert problem_of_opening(old_folder).code == "database_damaged"
    assert version_and_plates(old_folder / FILE_NAME) == (NEWEST, ["417 AK 07"])


def test_that_a_code_the_program_does_not_know_is_damage(store):
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute(
            "INSERT INTO episodes VALUES (:id, 'k', 'refuzed', 'act', :at, :at, 0, NULL, NULL,"
            " NULL, '{}', NULL, NULL, '', NULL, '', :at, '', '', '')",
            {"id": "0" * 32, "at": "2026-11-20 09:20:00.000000"},
        )
    with pytest.raises(KezekError, match="database_damaged"), store.reading() as snapshot:
        queries.episodes(snapshot)


def test_that_a_moment_without_a_zone_is_refused(work):
    with work() as unit, pytest.raises(ValueError, match="has no zone"):
        unit.journal.add(an_event("note", NOW.replace(tzinfo=None)))
