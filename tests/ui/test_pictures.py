"""The demonstration without a display: what the desk looks like, as files."""

import pytest
from PySide6.QtGui import QImage

from ui.command_line.run import run

PANELS = ("trips", "crossings", "alerts", "refusals", "reports", "fleet", "settings", "truck")
DRESSES = [f"{language}-{theme}" for language in ("kk", "ru", "en") for theme in ("light", "dark")]

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


def test_that_the_demonstration_writes_every_panel_in_each_language_and_theme(
    tmp_path, monkeypatch, qapp
):
    monkeypatch.delenv("DISPLAY", raising=False)
    out = tmp_path / "out"
    assert run(["--data", str(tmp_path), "demo", "--out", str(out)]) == 0
    for dress in DRESSES:
        for panel in PANELS:
            picture = QImage(str(out / dress / f"{panel}.png"))
            assert (picture.width(), picture.height()) == (1366, 768), (dress, panel)
    for name in ("board.png", "truck.png", "crossing.png", "report.pdf", "report.xlsx"):
        assert (out / name).stat().st_size > 5_000
