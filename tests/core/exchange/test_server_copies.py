"""Copies of the server: once a day by a desk that has pg_dump, else said to be its keeper's."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from core.services.keeping import server_copies
from core.services.keeping.server_copies import copy_server
from core.services.shared import sharing
from core.store.exchange import dump
from tests.desks import a_desk, send
from tests.postgres import program

pytestmark = pytest.mark.slow


@pytest.fixture
def desk(tmp_path, postgres, address):
    desk = a_desk(tmp_path / "desk")
    send(desk, "417 AK 07", ("departed", "20.11 08:00"))
    sharing.share(desk, address.text)
    yield desk
    desk.close()


def test_that_the_server_is_copied_once_a_day_and_the_copy_can_be_put_back(desk, postgres):
    assert copy_server(desk) is None
    stands = server_copies.server_copies(desk)
    copy = dump.dumps_in(stands.folder)[0]
    assert stands.newest == desk.clock.written().replace(microsecond=0)
    assert copy_server(desk) is None
    assert dump.dumps_in(stands.folder) == [copy]
    assert sys.platform == "win32" or copy.stat().st_mode & 0o777 == 0o600
    target = postgres.make("template0")
    words = [program("pg_restore"), "-h", "127.0.0.1", "-p", str(postgres.port), "-U", "kezek"]
    subprocess.run([*words, "-d", target, str(copy)], check=True)  # noqa: S603  PostgreSQL's own
    assert postgres.tell("SELECT count(*) FROM events", target) == [(1,)]


def test_that_a_copy_of_a_day_to_come_keeps_none_from_being_made(desk):
    folder = server_copies.server_copies(desk).folder
    folder.mkdir(exist_ok=True)
    (folder / "server-20991231-101010.dump").write_bytes(b"the clock was wrong")
    (folder / "server-before-the-move.dump").write_bytes(b"somebody's own")
    assert copy_server(desk) is None
    assert len(dump.dumps_in(folder)) == 2
    assert (folder / "server-before-the-move.dump").exists()


def test_that_a_server_which_cannot_be_copied_is_said(desk, monkeypatch, tmp_path):
    monkeypatch.setattr(server_copies, "pg_dump", lambda: Path(program("pg_dump")))
    wrong = replace(desk.exchange.address(), database="nowhere")
    monkeypatch.setattr(desk.exchange, "address", lambda: wrong)
    problem = copy_server(desk)
    assert problem is not None
    assert problem.code == "server_copy_failed"
    assert "nowhere" in str(problem.values["detail"])
    assert list(server_copies.server_copies(desk).folder.glob("server-*")) == []


def test_that_where_pg_dump_is_missing_nothing_is_copied(desk, monkeypatch):
    monkeypatch.setattr(server_copies, "pg_dump", lambda: None)
    assert copy_server(desk) is None
    assert not server_copies.server_copies(desk).is_possible
