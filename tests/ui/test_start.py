"""What the start costs: only what the board needs is imported."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
NOT_AT_ONCE = ("pyqtgraph", "alembic", "holidays", "psycopg", "keyring", "ui.plots", "ui.printing")
OPEN = "import sys, ui.app, ui.services.desk; print(*sys.modules)"


def test_that_plots_papers_and_migrations_are_imported_when_somebody_wants_them():
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(  # noqa: S603  our own interpreter and words
        [sys.executable, "-c", OPEN],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert not set(NOT_AT_ONCE) & set(run.stdout.split())
