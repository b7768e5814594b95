"""The window's process stays small: no text of sources, freed pages given back."""

import linecache
from dataclasses import replace
from pathlib import Path

import pytest

from ui import lean
from ui.lean import Lean


@pytest.fixture
def told(monkeypatch):
    """What the C library was told."""
    found = []
    monkeypatch.setattr(lean, "_tell_glibc", lambda *said: found.append(said))
    return found


def test_that_sources_read_at_the_start_are_dropped_once_the_board_is_painted(session):
    Lean(session)
    linecache.getlines(lean.__file__)
    assert lean.__file__ in linecache.cache
    session.begun.emit()
    assert lean.__file__ not in linecache.cache
    assert (
        linecache.getline(lean.__file__, 1) == Path(lean.__file__).read_text().split("\n")[0] + "\n"
    )


def test_that_freed_pages_go_back_after_each_whole_view(session, services, told, qtbot):
    Lean(session)
    session.show_view(replace(services.view, is_reckoned=False))
    assert told == []
    session.show_view(services.view)
    qtbot.waitUntil(lambda: told == [("malloc_trim", 0)])


def test_that_the_c_library_of_this_computer_takes_what_it_is_told():
    lean.share_one_heap()
    lean.give_back()
