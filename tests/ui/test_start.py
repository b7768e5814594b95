"""What the start costs: only what the board needs is imported."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
NOT_AT_ONCE = (
    "alembic", "core.phrase.understand", "holidays", "keyring", "numpy", "psycopg", "pyqtgraph",
    "requests", "sqlalchemy.dialects.postgresql", "ui.plots", "ui.printing", "ui.services.desk",
    "xlsxwriter",
)  # fmt: skip
OPEN = """
import sys, core.services.bootstrap, ui.app, ui.services.starting
print(*sys.modules)
"""


def test_that_what_the_first_board_does_not_need_is_imported_when_somebody_wants_it():
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(  # noqa: S603  our own interpreter and words
        [sys.executable, "-c", OPEN],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert not set(NOT_AT_ONCE) & set(run.stdout.split())
