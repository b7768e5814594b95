"""A damaged file is not trusted: what calls itself ours in it does nothing but say its rows."""

import sqlite3
from contextlib import closing

import pytest

from core.services.journal import add, journal, new_event
from core.services.keeping import backups
from core.store.database import FILE_NAME
from core.store.salvage import Salvaged, add_what_is_readable, readable
from core.store.sealing import CHECKSUM, checksum
from core.store.tables import CustomerRow, EventRow
from tests.desks import RealTime, a_desk, send

BAD_NAMES = (
    'name") SELECT 1; DROP TABLE trips; --',
    "name'); DROP TABLE trips; --",
    'a"b',
    "rowid",
    "$number",
)


@pytest.fixture
def present(tmp_path):
    desk = a_desk(tmp_path / "desk")
    send(desk)
    add(desk, new_event(desk, "note", text="до копии"))
    desk.close()
    return tmp_path / "desk" / FILE_NAME


@pytest.fixture
def damaged(present, tmp_path):
    desk = a_desk(present.parent)
    copy = backups.backup(desk).copy.path
    desk.close()
    path = tmp_path / "damaged.db"
    path.write_bytes(copy.read_bytes())
    return path


def change(path, *statements):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA legacy_alter_table = ON")
        for statement in statements:
            connection.execute(statement)


def rows_of(path, table):
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]  # noqa: S608


def add_sealed(path, table, row):
    row = {**row, CHECKSUM: checksum(table, row)}
    names = ", ".join(f'"{name}"' for name in row)
    with closing(sqlite3.connect(path)) as connection, connection:
        marks = ", ".join("?" * len(row))
        connection.execute(
            f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608
            tuple(row.values()),
        )


def test_that_a_file_without_damage_adds_nothing(present, damaged):
    assert add_what_is_readable(damaged, present) == Salvaged()


@pytest.mark.parametrize("name", BAD_NAMES)
def test_that_a_column_of_a_strange_name_is_never_part_of_a_statement(present, damaged, name):
    quoted = name.replace('"', '""')
    change(damaged, f"ALTER TABLE customers ADD COLUMN \"{quoted}\" TEXT DEFAULT 'x'")
    for row in rows_of(damaged, "customers"):
        change(damaged, "DELETE FROM customers")
        add_sealed_with_quotes(damaged, row)
    before = rows_of(present, "trips")
    assert add_what_is_readable(damaged, present).added == 0
    assert rows_of(present, "trips") == before
    assert backups.doctor(present.parent, RealTime()) == []


def add_sealed_with_quotes(path, row):
    row = {**row, "id": "f" * 32, "name": "Чужой", "name_key": "чужой"}
    row[CHECKSUM] = checksum("customers", row)
    with closing(sqlite3.connect(path)) as connection, connection:
        marks = ", ".join("?" * len(row))
        connection.execute(
            f"INSERT INTO customers VALUES ({marks})",  # noqa: S608
            tuple(row.values()),
        )


@pytest.mark.parametrize(
    "statement",
    [
        (
            "CREATE VIEW events AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
            "SELECT x AS id, 'note' AS kind FROM n"
        ),
        "CREATE VIRTUAL TABLE events USING fts5(id, kind, text)",
        "CREATE TABLE events (id TEXT PRIMARY KEY, kind TEXT) WITHOUT ROWID",
    ],
)
def test_that_what_only_bears_the_name_of_the_journal_is_not_asked(present, damaged, statement):
    change(damaged, "DROP TABLE events", statement)
    assert readable(damaged, EventRow.table()) == ([], 0)
    assert add_what_is_readable(damaged, present).added == 0


@pytest.mark.parametrize(
    ("column", "value"),
    [("written_at", "вчера"), ("written_at", 7), ("id", "no key"), ("phones", "{[")],
)
def test_that_a_sealed_row_with_values_of_no_sense_is_lost(present, damaged, column, value):
    row = {**rows_of(damaged, "customers")[0], "id": "f" * 32, "name_key": "x", column: value}
    add_sealed(damaged, "customers", row)
    found, lost = readable(damaged, CustomerRow.table())
    assert (len(found), lost) == (1, 1)
    add_what_is_readable(damaged, present)
    desk = a_desk(present.parent)
    assert len(journal(desk)) == 1
    desk.close()


def test_that_an_entry_of_a_hostile_text_is_kept_as_text(present, damaged):
    text = "'); DROP TABLE events; -- <script>=1+1"
    desk = a_desk(present.parent)
    add(desk, new_event(desk, "note", text=text))
    newer = backups.backup(desk).copy.path
    desk.close()
    present.write_bytes(damaged.read_bytes())
    assert add_what_is_readable(newer, present).added == 1
    desk = a_desk(present.parent)
    assert text in [row.event.text for row in journal(desk)]
    desk.close()
