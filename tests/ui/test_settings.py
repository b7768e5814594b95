"""What is arranged on this computer survives a restart; nonsense reads as the default."""

import pytest
from PySide6.QtCore import QByteArray

from ui.settings import Preferences, TableState
from ui.theme import Appearance


@pytest.fixture
def file(tmp_path):
    return tmp_path / "desk.ini"


def reread(preferences, file):
    preferences.write()
    return Preferences(file)


def test_that_the_first_start_speaks_russian_and_follows_the_system(english, file):
    fresh = Preferences(file)
    assert (fresh.language, fresh.appearance) == ("ru", Appearance.SYSTEM)
    assert fresh.geometry.isEmpty()
    assert fresh.table("board") == TableState()


def test_that_everything_arranged_is_read_by_a_fresh_start(english, file):
    kept = Preferences(file)
    kept.language, kept.appearance, kept.pane_width = "kk", Appearance.DARK, 611
    kept.geometry = QByteArray(b"\x01\x02")
    kept.keep_text("reports/language", "kk")
    state = TableState(
        ("plate", "status"), (("plate", 90),), ("driver",), "status", descending=True
    )
    kept.keep_table("board", state)
    again = reread(kept, file)
    assert (again.language, again.appearance, again.pane_width) == ("kk", Appearance.DARK, 611)
    assert again.geometry == QByteArray(b"\x01\x02")
    assert again.text("reports/language") == "kk"
    assert again.table("board") == state


@pytest.mark.parametrize("damage", ["[", '"text"', '{"order": 5}', '{"widths": [["a", "b"]]}'])
def test_that_a_damaged_table_state_reads_as_the_default(english, file, damage):
    kept = Preferences(file)
    kept.keep_text("tables/board", damage)
    assert reread(kept, file).table("board") == TableState()


def test_that_a_language_nobody_speaks_reads_as_russian(english, file):
    kept = Preferences(file)
    kept.keep_text("window/language", "de")
    kept.keep_text("window/appearance", "pink")
    again = reread(kept, file)
    assert (again.language, again.appearance) == ("ru", Appearance.SYSTEM)
