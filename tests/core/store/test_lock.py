"""One program at a time makes or replaces a database, on Windows by another lock."""

import importlib.util
import os
import sys
from types import SimpleNamespace

import pytest

from core.domain.problem import KezekError
from core.store import lock


class Msvcrt(SimpleNamespace):
    """Windows' locks: of a byte of a file, refused while another handle has it."""

    LK_NBLCK = 2

    def __init__(self):
        super().__init__(held={})

    def locking(self, file, mode, length):
        assert (mode, length) == (self.LK_NBLCK, 1)
        key = os.fstat(file).st_ino
        owner = self.held.get(key)
        if owner not in (None, file) and _is_open(owner, key):
            raise OSError(13, "Permission denied")
        self.held[key] = file


def _is_open(file, key):
    try:
        return os.fstat(file).st_ino == key
    except OSError:
        return False


@pytest.fixture(params=["here", "windows"])
def locking(request, monkeypatch):
    """The lock of this computer, and the one of Windows over such locks as it has."""
    if request.param == "here":
        return lock
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "msvcrt", Msvcrt())
    spec = importlib.util.spec_from_file_location("lock_of_windows", lock.__file__)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_that_a_second_program_waits_and_is_told_why(locking, tmp_path, monkeypatch):
    monkeypatch.setattr(locking, "WAIT_SECONDS", 0.1)
    with (
        locking.only_one(tmp_path),
        pytest.raises(KezekError, match="database_busy"),
        locking.only_one(tmp_path),
    ):
        pass


def test_that_the_next_program_has_its_turn(locking, tmp_path):
    for _ in range(2):
        with locking.only_one(tmp_path):
            assert (tmp_path / lock.LOCK).exists()
