"""Which schema a database file has, without loading alembic."""

from contextlib import closing
from pathlib import Path

from core.domain.problem import KezekError
from core.store.copying import open_to_read
from core.store.schemas import known_versions


def version_of(path: Path) -> str | None:
    """Version of a database file; None where there is none, or an empty one.

    Raises KezekError `database_newer`, `database_damaged` for a file that is not Kezek's, and
    sqlite3.Error as SQLite does.
    """
    if not path.exists():
        return None
    with closing(open_to_read(path)) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        if not tables:
            return None
        row = None
        if "alembic_version" in tables:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise KezekError("database_damaged", file=str(path), detail="no version")
    if row[0] not in known_versions():
        raise KezekError("database_newer", file=str(path), version=row[0])
    return str(row[0])
