"""Brings a database to the program's schema; an existing one is copied before it is touched."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext, RevisionStep
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError

from core.domain.copies import MadeFor
from core.domain.problem import KezekError
from core.store.copying import copy_whole, open_to_read, overwrite, scratch
from core.store.kept import FOLDER, keep
from core.store.lock import only_one
from core.store.schemas import newest_version
from core.store.sqlite import explain, migration_engine, problems_of_file, raw_connection
from core.store.tables import Base
from core.store.version import version_of

_SCRIPTS = Path(__file__).parent / "migrations"


def migrate(path: Path) -> Path | None:
    """Make the database or bring it to the newest version; give the copy kept of an older one.

    An older one is kept, migrated on a copy, checked, and then takes its own place in one
    transaction. Raises KezekError `database_newer`, `database_damaged`, `database_busy`,
    `folder_not_writable`, `disk_full`; then the database is as it was.
    """
    with only_one(path.parent):
        version = version_of(path)
        if version is None:
            _upgrade_file(path)
        if version in {None, newest_version()}:
            return None
        return _migrate_old(path)


def _migrate_old(path: Path) -> Path:
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    with closing(open_to_read(path)) as present, scratch(path.with_name("kezek.migrating")) as work:
        seen = _changes(present)
        kept = keep(path, path.parent / FOLDER, MadeFor.MIGRATION, changed)
        copy_whole(kept.path, work)
        migrate_copy(work)
        if _changes(present) != seen:  # an older program, which knows no lock, wrote meanwhile
            raise KezekError("database_busy", file=str(path))
        overwrite(work, path)
    return kept.path


def _changes(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def make_file(path: Path) -> None:
    """Make an empty database where there is none, that nobody else uses."""
    _upgrade_file(path)


def migrate_copy(path: Path) -> None:
    """Bring a file that nobody else uses to the newest version; nothing of it may be lost."""
    before = _counted(path)
    _upgrade_file(path)
    after = _counted(path)
    lost = [name for name, count in before.items() if after.get(name) != count]
    if lost:
        raise KezekError("database_damaged", file=str(path), detail=", ".join(lost))


def _counted(path: Path) -> dict[str, int]:
    with closing(open_to_read(path)) as connection:
        tables = [name for name in plan(connection) if name in Base.metadata.tables]
        counts = (f'SELECT count(*) FROM "{name}"' for name in tables)  # noqa: S608  our own names
        return {
            name: connection.execute(count).fetchone()[0]
            for name, count in zip(tables, counts, strict=True)
        }


def _upgrade_file(path: Path) -> None:
    engine = migration_engine(path)
    try:
        with engine.connect() as connection, connection.begin():
            upgrade(connection)
            _check(connection, path)
    except DBAPIError as error:
        raise explain(error, path) from error
    finally:
        engine.dispose()


def upgrade(connection: Connection) -> None:
    """Run the versions that are missing, within the transaction that is open."""
    scripts = ScriptDirectory(str(_SCRIPTS))

    def steps(revision: str, _context: MigrationContext) -> list[RevisionStep]:
        return scripts._upgrade_revs("head", revision)  # noqa: SLF001  alembic's own commands do so

    with EnvironmentContext(Config(), scripts, fn=steps) as environment:
        environment.configure(
            connection=connection,
            target_metadata=Base.metadata,
            render_as_batch=True,
            transactional_ddl=True,
        )
        environment.run_migrations()


def plan(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """Tables and indexes by name: the lines that declare each, which come in any order."""
    named = (
        "SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL"
    )
    return {
        name: sorted(line.strip(" \t,") for line in sql.splitlines())
        for name, sql in connection.execute(named)
    }


@cache
def wanted_plan() -> dict[str, list[str]]:
    """Those of a database that this program makes."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        upgrade(connection)
        made = plan(raw_connection(connection))
    engine.dispose()
    return made


def _check(connection: Connection, path: Path) -> None:
    found = problems_of_file(raw_connection(connection))
    if found:
        raise KezekError("database_damaged", file=str(path), detail="; ".join(found))
