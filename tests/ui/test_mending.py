"""A window over damaged data offers the newest whole copy first."""

import pytest
from PySide6.QtWidgets import QMessageBox

from core.domain.problem import KezekError
from core.services.keeping import backups
from core.services.keeping.opening import open_store
from core.store.database import FILE_NAME
from tests.desks import RealTime, a_desk, send
from ui import mending


@pytest.fixture
def damaged(tmp_path):
    desk = a_desk(tmp_path)
    send(desk)
    backups.backup(desk)
    desk.close()
    content = bytearray((tmp_path / FILE_NAME).read_bytes())
    content[100:4096] = bytes(3996)
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(KezekError) as refused:
        open_store(tmp_path)
    return tmp_path, refused.value


def test_that_the_copy_takes_the_place_of_the_damaged_data(english, damaged, monkeypatch):
    folder, error = damaged
    told = []
    monkeypatch.setattr(QMessageBox, "information", lambda *said: told.append(said[-1]))
    asked = []
    assert mending.offer(
        english, error, folder, RealTime(), lambda *given: asked.append(given) or True
    )
    assert asked[0][0].trips == 1
    assert "are kept" in told[0]
    open_store(folder).close()


def test_that_who_leaves_it_leaves_the_damaged_data(english, damaged):
    folder, error = damaged
    before = (folder / FILE_NAME).read_bytes()
    assert not mending.offer(english, error, folder, RealTime(), lambda *_: False)
    assert (folder / FILE_NAME).read_bytes() == before
