"""Brings a database to the program's schema; an existing one is copied before it is touched."""

from datetime import UTC, datetime
from pathlib import Path

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext, RevisionStep
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from core.domain.problem import KezekError
from core.store.copying import copy_whole
from core.store.sqlite import explain, migration_engine, problems_of_file, raw_connection
from core.store.tables import Base
from core.store.version import newest_version, version_of

_SCRIPTS = Path(__file__).parent / "migrations"


def migrate(path: Path) -> Path | None:
    """Make the database or bring it to the newest version; give the copy kept of an older one.

    Raises KezekError `database_newer`, `database_damaged`, `folder_not_writable`, `disk_full`;
    then the database is as it was.
    """
    kept = None if version_of(path) is None else _keep_copy(path)
    engine = migration_engine(path)
    try:
        with engine.connect() as connection, connection.begin():
            upgrade(connection)
            _check(connection, path)
    except DBAPIError as error:
        raise explain(error, path) from error
    finally:
        engine.dispose()
    return kept


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


def _check(connection: Connection, path: Path) -> None:
    found = problems_of_file(raw_connection(connection))
    if found:
        raise KezekError("database_damaged", file=str(path), detail="; ".join(found))


def _keep_copy(path: Path) -> Path:
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    copy = path.with_name(f"kezek-before-{newest_version()}-{changed:%Y%m%dT%H%M%S}.db")
    copy_whole(path, copy)
    return copy
