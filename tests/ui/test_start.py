"""What the start costs: only what the board needs is imported."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.command_line.parser import names_a_call

ROOT = Path(__file__).parents[2]
NOT_AT_ONCE = (
    "alembic", "core.phrase.understand", "holidays", "keyring", "numpy", "psycopg", "pyqtgraph",
    "requests", "sqlalchemy.dialects.postgresql", "ui.plots", "ui.printing", "ui.services.desk",
    "xlsxwriter",
)  # fmt: skip
AFTER_THE_BOARD = (
    *NOT_AT_ONCE, "core.services.bootstrap", "core.services.desk", "core.store.database",
    "sqlalchemy", "ui.attending", "ui.dialogs", "ui.panels.truck", "ui.tray",
)  # fmt: skip
OPEN = """
import sys, core.services.bootstrap, ui.app, ui.services.starting
print(*sys.modules)
"""
PAINT = """
import sys
from ui.plain_imports import import_plainly
import_plainly()
from pathlib import Path
from ui.command_line import run, window_call
from ui.command_line.parser import build_parser
from ui.app import make_application, make_window
from ui.one_window import OneWindow
from ui.services.starting import opening
from core.services.looking.last_view import last_seen
from tests.ui.desk_views import a_desk
from core.services.looking.last_view import as_board
build_parser(["--data", sys.argv[1]])
folder = Path(sys.argv[1])
last_seen(folder)
window = make_window(make_application([]), opening(lambda: None)[0], folder)
window.session.show_view(as_board(a_desk(5)))
window.grab()
print(*sys.modules)
window.session.close()
"""

PLAINLY = """
import builtins
own = builtins.__import__
from ui.plain_imports import import_plainly
import_plainly()
import PySide6.QtWidgets, pyqtgraph
print("plain" if builtins.__import__ is own else "replaced")
"""


def said_by(code, *words):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(  # noqa: S603  our own interpreter and words
        [sys.executable, "-c", code, *words],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(run.stdout.split())


def test_that_what_the_first_board_does_not_need_is_imported_when_somebody_wants_it():
    assert not set(NOT_AT_ONCE) & said_by(OPEN)


def test_that_the_board_as_it_was_last_seen_is_painted_before_the_store_is_imported(tmp_path):
    assert not set(AFTER_THE_BOARD) & said_by(PAINT, str(tmp_path))


def test_that_qt_leaves_pythons_own_import_in_place():
    assert said_by(PLAINLY) == {"plain"}


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("", False),
        ("--data D", False),
        ("--data=D --as-of=2026-02-27", False),
        ("--as-of 2026-02-27 --data D", False),
        ("--data D note 417", True),
        ("--data=D demo", True),
        ("--help", True),
    ],
)
def test_that_a_start_that_names_no_call_loads_none(words, named):
    assert names_a_call(words.split()) is named
