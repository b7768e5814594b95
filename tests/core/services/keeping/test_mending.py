"""A damaged desk: the newest whole copy is offered, and what can be read out of it is added."""

import sqlite3
from contextlib import closing

import pytest

from core.domain.author import Author
from core.domain.copies import MadeFor
from core.domain.problem import KezekError
from core.services.bootstrap import desk_name
from core.services.journal import add, journal, new_event
from core.services.keeping import backups
from core.services.keeping.opening import open_store
from core.services.papers import attachments
from core.store import queries
from core.store.database import FILE_NAME
from core.store.salvage import readable
from core.store.tables import EventRow
from tests.desks import RealTime, a_desk, send

CLOCK = RealTime()
AUTHOR = Author("Жумабаева А.", desk_name())


@pytest.fixture
def folder(tmp_path):
    """A desk with a copy and forty entries after it, closed."""
    desk = a_desk(tmp_path)
    send(desk)
    add(desk, new_event(desk, "note", text="до копии"))
    backups.backup(desk, MadeFor.ASKED)
    for number in range(40):
        add(desk, new_event(desk, "note", text=f"после копии {number} " + "x" * 300))
    desk.close()
    return tmp_path


def pages_of(path, table):
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (root,) = connection.execute(query, (table,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    return root, size


def break_a_leaf(path, child):
    """Overwrite one leaf of the journal's tree."""
    root, size = pages_of(path, "events")
    content = bytearray(path.read_bytes())
    begin = (root - 1) * size
    cell = int.from_bytes(content[begin + 12 + 2 * child : begin + 14 + 2 * child], "big")
    leaf = int.from_bytes(content[begin + cell : begin + cell + 4], "big")
    content[(leaf - 1) * size : leaf * size] = b"\x55" * size
    path.write_bytes(content)


def texts(folder):
    desk = a_desk(folder)
    found = [row.event.text.strip("x ") for row in journal(desk)]
    desk.close()
    return found


def test_that_the_newest_whole_copy_is_offered(folder):
    break_a_leaf(folder / FILE_NAME, 0)
    with pytest.raises(KezekError) as refused:
        open_store(folder)
    values = refused.value.problem.values
    assert refused.value.problem.code == "database_damaged_copy"
    assert values["copy"] == str(backups.newest_good(folder).path)


def test_that_a_copy_that_was_damaged_itself_is_passed_over(folder):
    desk = a_desk(folder)
    newer = backups.backup(desk, MadeFor.ASKED).copy
    older = backups.copies(desk)[1]
    desk.close()
    content = bytearray(newer.path.read_bytes())
    content[5000] ^= 1
    newer.path.write_bytes(content)
    assert backups.newest_good(folder).path == older.path


def test_that_entries_after_the_copy_are_read_out_and_added(folder):
    before = texts(folder)
    break_a_leaf(folder / FILE_NAME, 1)
    mended = backups.mend(folder, backups.newest_good(folder).path, AUTHOR, CLOCK)
    after = texts(folder)
    assert set(after) <= set(before)
    assert "до копии" in after
    assert len(after) > 25
    assert mended.read_out.added == len(after) - 1
    assert backups.doctor(folder, CLOCK) == []


def test_that_rows_changed_by_the_damage_are_left_out(folder):
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE events SET text = 'чужое' WHERE number = 9")
    rows, lost = readable(folder / FILE_NAME, EventRow.table())
    assert lost == 1
    assert "чужое" not in {row["text"] for row in rows}


def test_that_a_database_without_any_copy_says_what_is_wrong(tmp_path):
    (tmp_path / FILE_NAME).write_bytes(b"SQLite format 3\0" + b"\x07" * 5000)
    with pytest.raises(KezekError, match="database_damaged"):
        open_store(tmp_path)


def attach(folder, content, name="накладная.jpg"):
    desk = a_desk(folder)
    incoming = attachments.Incoming(name, content=content)
    with desk.store.reading() as snapshot:
        (trip,) = queries.trips(snapshot)
    attachments.attach(desk, [incoming], trip=trip.id)
    desk.close()


def test_that_files_are_carried_with_copies_and_checked(folder):
    attach(folder, b"\xff\xd8\xff photo")
    (file,) = [p for p in (folder / "attachments").glob("*/*") if p.is_file()]
    desk = a_desk(folder)
    backups.backup(desk)
    desk.close()
    copied = folder / "backups" / "attachments" / file.parent.name / file.name
    assert copied.read_bytes() == file.read_bytes()
    file.write_bytes(b"other")
    assert [p.code for p in backups.doctor(folder, CLOCK)] == ["attachment_damaged"]
    file.unlink()
    assert [p.code for p in backups.doctor(folder, CLOCK)] == ["attachment_lost"]
    backups.restore(folder, backups.newest_good(folder).path, AUTHOR, CLOCK)
    assert backups.doctor(folder, CLOCK) == []


def test_that_files_come_back_with_the_copy_a_damaged_desk_is_mended_by(folder):
    attach(folder, b"\xff\xd8\xff photo")
    (file,) = [p for p in (folder / "attachments").glob("*/*") if p.is_file()]
    desk = a_desk(folder)
    backups.backup(desk)
    desk.close()
    file.unlink()
    break_a_leaf(folder / FILE_NAME, 1)
    backups.mend(folder, backups.newest_good(folder).path, AUTHOR, CLOCK)
    assert file.read_bytes() == b"\xff\xd8\xff photo"


def test_that_without_any_copy_what_can_be_read_out_is_all_there_is(folder):
    for copy in (folder / "backups").iterdir():
        copy.unlink()
    break_a_leaf(folder / FILE_NAME, 2)
    assert backups.newest_good(folder) is None
    mended = backups.mend(folder, None, AUTHOR, CLOCK)
    assert backups.doctor(folder, CLOCK) == []
    said = texts(folder)
    assert 20 < len(said) < 42
    assert "до копии" in said
    assert mended.read_out.lost > 0
