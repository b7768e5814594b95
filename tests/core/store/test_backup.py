"""Copies: made while the store is in use, checked, put back without losing the present."""

import sqlite3
from contextlib import closing

import pytest

from core.domain.copies import MadeFor
from core.domain.problem import KezekError
from core.store import backup, queries
from core.store.database import FILE_NAME, Store
from core.store.kept import keep
from tests.builders import NOW, a_truck
from tests.core.store.conftest import AUTHOR, CLOCK


@pytest.fixture
def store(file_store):
    return file_store


def add_truck(store, plate):
    with store.unit_of_work(AUTHOR, CLOCK) as unit:
        unit.trucks.put(a_truck(plate))
        unit.commit()


def plates(folder):
    store = Store.open(folder)
    with store.reading() as snapshot:
        found = [truck.plate for truck in queries.trucks(snapshot)]
    store.close()
    return found


@pytest.fixture
def copy(store, tmp_path):
    add_truck(store, "417 AK 07")
    return keep(store.path, tmp_path / "copies", MadeFor.ASKED, NOW).path


def damage(path):
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 12] = b"\x55" * (4096 * 9)
    path.write_bytes(content)


def test_that_a_copy_holds_what_was_committed_and_is_one_file(store, tmp_path):
    add_truck(store, "417 AK 07")
    with store.unit_of_work(AUTHOR, CLOCK) as unit:
        unit.trucks.put(a_truck("902 BC 07"))
        copy = keep(store.path, tmp_path / "copies", MadeFor.ASKED, NOW).path
    assert backup.check_file(copy) == []
    assert {path.suffix for path in copy.parent.iterdir()} == {".db", ".json"}
    (tmp_path / "other").mkdir()
    copy.rename(tmp_path / "other" / FILE_NAME)
    assert plates(tmp_path / "other") == ["417 AK 07"]


def test_that_a_copy_that_cannot_be_written_leaves_nothing(store, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(KezekError, match="folder_not_writable"):
        keep(store.path, tmp_path / "file", MadeFor.ASKED, NOW)
    assert (tmp_path / "file").read_bytes() == b""


def test_that_a_copy_whose_note_cannot_be_written_is_told_and_leaves_nothing(store, tmp_path):
    note = keep(store.path, tmp_path, MadeFor.ASKED, NOW).path.with_suffix(".json")
    assert note.exists()
    place = tmp_path / "other"
    (place / f"{note.name}.part").mkdir(parents=True)
    with pytest.raises(KezekError, match="folder_not_writable"):
        keep(store.path, place, MadeFor.ASKED, NOW)
    assert not list(place.glob("*.db"))


def test_that_two_copies_of_one_second_are_two(store, tmp_path):
    names = [keep(store.path, tmp_path / "c", MadeFor.HOUR, NOW).path.name for _ in range(3)]
    assert names == [
        "kezek-2026-11-20-142000.db",
        "kezek-2026-11-20-142000-2.db",
        "kezek-2026-11-20-142000-3.db",
    ]


def test_that_a_sound_store_has_no_problems(store):
    assert backup.check(store) == []


def test_that_damaged_pages_are_found(store, copy):
    damage(copy)
    found = backup.check_file(copy)
    assert {problem.code for problem in found} == {"database_damaged"}


def test_that_rows_that_point_nowhere_are_found(store, copy):
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("UPDATE trucks SET carrier = ?", ("f" * 32,))
    (found,) = backup.check_file(copy)
    assert found.code == "database_damaged"
    assert "trucks" in str(found.values["detail"])


def test_that_a_copy_that_is_not_there_or_foreign_or_newer_is_named(store, copy, tmp_path):
    assert [p.code for p in backup.check_file(tmp_path / "none.db")] == ["file_missing"]
    (tmp_path / "song.db").write_bytes(b"la" * 4000)
    assert [p.code for p in backup.check_file(tmp_path / "song.db")] == ["database_damaged"]
    (tmp_path / "empty.db").touch()
    assert [p.code for p in backup.check_file(tmp_path / "empty.db")] == ["database_damaged"]
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert [p.code for p in backup.check_file(copy)] == ["database_newer"]


def test_that_a_restore_keeps_the_present_and_can_be_undone(store, copy, tmp_path):
    add_truck(store, "902 BC 07")
    store.close()
    kept = backup.restore(tmp_path, copy, AUTHOR, CLOCK)
    assert kept is not None
    assert kept.name == "kezek-2026-11-20-142000.db"
    assert plates(tmp_path) == ["417 AK 07"]
    backup.restore(tmp_path, kept, AUTHOR, CLOCK)
    assert plates(tmp_path) == ["417 AK 07", "902 BC 07"]


def test_that_another_window_sees_what_was_restored(store, copy, tmp_path):
    add_truck(store, "902 BC 07")
    backup.restore(tmp_path, copy, AUTHOR, CLOCK)
    with store.reading() as snapshot:
        assert [truck.plate for truck in queries.trucks(snapshot)] == ["417 AK 07"]
    add_truck(store, "233 DD 07")
    assert backup.check(store) == []


def test_that_a_damaged_copy_is_not_put_back(store, copy, tmp_path):
    add_truck(store, "902 BC 07")
    store.close()
    damage(copy)
    with pytest.raises(KezekError, match="database_damaged"):
        backup.restore(tmp_path, copy, AUTHOR, CLOCK)
    assert plates(tmp_path) == ["417 AK 07", "902 BC 07"]
    assert not (tmp_path / "backups").exists()


def test_that_a_damaged_database_is_kept_when_a_copy_takes_its_place(store, copy, tmp_path):
    store.close()
    damage(tmp_path / FILE_NAME)
    damaged = (tmp_path / FILE_NAME).read_bytes()
    kept = backup.restore(tmp_path, copy, AUTHOR, CLOCK)
    assert kept is not None
    assert kept.read_bytes() == damaged
    assert plates(tmp_path) == ["417 AK 07"]


def test_that_a_copy_can_be_put_into_an_empty_folder(copy, tmp_path):
    folder = tmp_path / "new"
    folder.mkdir()
    assert backup.restore(folder, copy, AUTHOR, CLOCK) is None
    assert plates(folder) == ["417 AK 07"]
