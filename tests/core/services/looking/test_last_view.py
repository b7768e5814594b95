"""The board kept for the next start: what is in it, and when it is as good as none."""

import fcntl
import json
import os
import shutil
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from enum import Enum
from typing import Any, get_args, get_type_hints

import pytest

from core.domain.copies import MadeFor
from core.domain.creep import Fix
from core.domain.crossing import PriorWait
from core.domain.desk import DeskView, SourceStatus
from core.domain.reading import Reading
from core.domain.refusal_record import RefusalRecord
from core.domain.stay import StayOutlook
from core.services.keeping import backups, forgetting
from core.services.looking import plain_view
from core.services.looking.last_view import EVERY, as_board, keep_seen, last_seen
from core.services.looking.look import refresh
from core.store import last_view
from core.store.lock import LOCK
from core.store.place import DATABASE
from tests.builders import NOW, oral
from tests.desks import a_desk, send

LEFT_OUT = {Fix, PriorWait, Reading, RefusalRecord, SourceStatus, StayOutlook}


@pytest.fixture
def desk(tmp_path):
    """417 in the queue, 902 in the yard with its papers not looked at, and the board kept."""
    desk = a_desk(tmp_path / "desk")
    send(desk, "417 AK 07", ("departed", oral("19.11 06:00"), {}))
    send(desk, "902 BC 07")
    keep_seen(desk, refresh(desk))
    yield desk
    desk.close()


@pytest.fixture
def folder(desk):
    """The folder of a desk that is closed again."""
    desk.close()
    return desk.folder


def kept_in(folder):
    return folder / last_view.FILE_NAME


def test_that_the_board_comes_back_as_it_was(desk):
    view = refresh(desk)
    keep_seen(desk, view, at_close=True)
    seen = last_seen(desk.folder)
    assert seen == as_board(view)
    assert seen.is_last_seen
    assert not seen.is_reckoned
    assert [t.plate for t in seen.trips] == ["417 AK 07", "902 BC 07"]


def test_that_nobody_else_may_read_it(folder):
    assert kept_in(folder).stat().st_mode & 0o777 == 0o600


def test_that_telephones_are_not_in_it(folder):
    text = kept_in(folder).read_text("utf-8")
    assert "Водитель 417" in json.loads(f'"{text[33:].replace(chr(34), "")}"')
    assert "+7 700" not in text


def test_that_a_board_of_which_a_letter_changed_is_none(folder):
    whole = kept_in(folder).read_bytes()
    for place in (0, 40, len(whole) // 2, len(whole) - 2):
        kept_in(folder).write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert last_seen(folder) is None
    kept_in(folder).write_bytes(whole[: len(whole) // 2])
    assert last_seen(folder) is None


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"null", b"\xff\xfe", b"[1, 2, 3, 4, 5]"])
def test_that_a_file_of_something_else_is_none(folder, content):
    kept_in(folder).write_bytes(last_view._seal(content) + content)
    assert last_seen(folder) is None


def test_that_a_board_of_another_version_is_none(folder, monkeypatch):
    monkeypatch.setattr(last_view, "VERSION", last_view.VERSION + 1)
    assert last_seen(folder) is None


def test_that_a_board_with_a_field_nobody_knows_is_none(folder):
    said = json.loads(kept_in(folder).read_bytes()[33:])
    said[4][1]["company"][1]["mood"] = "fine"
    text = json.dumps(said).encode()
    kept_in(folder).write_bytes(last_view._seal(text) + text)
    assert last_seen(folder) is None


def test_that_the_board_of_another_folder_is_none(folder, tmp_path):
    shutil.copytree(folder, tmp_path / "copy")
    assert last_seen(tmp_path / "copy") is None
    assert last_seen(tmp_path / "nothing") is None


def test_that_the_board_of_a_database_changed_for_another_is_none(folder):
    other = folder / "other.db"
    shutil.copy(folder / DATABASE, other)
    other.replace(folder / DATABASE)
    assert last_seen(folder) is None


def test_that_the_board_of_another_schema_is_none(folder):
    with (folder / DATABASE).open("rb+") as file:
        file.seek(40)
        file.write((9_999).to_bytes(4, "big"))
    assert last_seen(folder) is None


def test_that_a_board_that_knows_more_than_the_journal_is_none(desk):
    send(desk, "758 AC 07", ("departed", oral("19.11 06:00"), {}))
    behind = (desk.folder / "journal.head").read_bytes()
    send(desk, "340 EN 07", ("departed", oral("19.11 07:00"), {}))
    kept_in(desk.folder).unlink()
    keep_seen(desk, refresh(desk))
    assert last_seen(desk.folder) is not None
    (desk.folder / "journal.head").write_bytes(behind)
    assert last_seen(desk.folder) is None


def test_that_entries_made_since_leave_the_board_of_before(desk):
    send(desk, "758 AC 07", ("departed", oral("19.11 06:00"), {}))
    assert len(last_seen(desk.folder).trips) == 2


def test_that_no_board_is_shown_while_the_database_is_being_replaced(folder):
    with (folder / LOCK).open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        assert last_seen(folder) is None
    assert last_seen(folder) is not None


def test_that_forgetting_a_driver_takes_the_board_away(desk):
    forgetting.forget(desk, "Водитель 417", dry_run=True)
    assert kept_in(desk.folder).exists()
    view = refresh(desk)
    forgetting.forget(desk, "Водитель 417", dry_run=False)
    assert not kept_in(desk.folder).exists()
    keep_seen(desk, view, at_close=True)  # a window that was open meanwhile
    assert not kept_in(desk.folder).exists()


def test_that_a_copy_put_back_takes_the_board_away(desk):
    copy = backups.backup(desk, MadeFor.ASKED).copy
    backups.put_back(desk, copy.path)
    assert not kept_in(desk.folder).exists()


def test_that_the_board_is_kept_every_few_minutes_and_at_the_close(desk):
    def kept_at(age):
        moment = (NOW - age).timestamp()
        os.utime(kept_in(desk.folder), (moment, moment))
        return kept_in(desk.folder).stat().st_mtime_ns

    view = refresh(desk)
    before = kept_at(EVERY / 2)
    keep_seen(desk, view)
    assert kept_in(desk.folder).stat().st_mtime_ns == before
    keep_seen(desk, view, at_close=True)
    assert kept_in(desk.folder).stat().st_mtime_ns != before
    for age in (EVERY, -timedelta(days=1)):  # the clock was set back
        before = kept_at(age)
        keep_seen(desk, view)
        assert kept_in(desk.folder).stat().st_mtime_ns != before


def test_that_a_board_which_cannot_be_written_leaves_the_one_before(desk):
    before = kept_in(desk.folder).read_bytes()
    (desk.folder / f"{last_view.FILE_NAME}.part").mkdir()
    keep_seen(desk, replace(refresh(desk), trips=()), at_close=True)
    assert kept_in(desk.folder).read_bytes() == before


def test_that_all_that_a_view_may_hold_can_be_written():
    listed = {*plain_view._THINGS.values(), *plain_view._MEMBERS.values()}
    assert _parts(DeskView, set()) - listed == LEFT_OUT


def _parts(kind: Any, found: set[type]) -> set[type]:
    """Classes of ours that a field may hold, all the way down but for what is left out."""
    for part in get_args(kind):
        _parts(part, found)
    if not isinstance(kind, type) or kind in found:
        return found
    if issubclass(kind, Enum):
        found.add(kind)
    elif is_dataclass(kind):
        found.add(kind)
        if kind in LEFT_OUT:
            return found
        hints = get_type_hints(kind)
        for field in fields(kind):
            _parts(hints[field.name], found)
    return found
