"""Icons: shipped with their licence, one for every state."""

import re

from core.domain.forecast import CrossingState
from core.domain.trip import Stage
from ui.models.cells_truck import STAGE_ICONS
from ui.panels.header import STATE_ICONS
from ui.theme import RESOURCES

FOLDER = RESOURCES / "icons"
UI = RESOURCES.parent / "ui"
NAMED = re.compile(r'(?:icon|pixmap)\(\s*"([a-z0-9-]+)"|icon="([a-z0-9-]+)"')


def test_that_every_stage_and_state_has_an_icon_of_its_own_kind():
    assert set(STAGE_ICONS) == set(Stage)
    assert len(set(STATE_ICONS.values())) == len(CrossingState)


def test_that_every_icon_named_in_the_window_is_shipped():
    shipped = {p.stem for p in FOLDER.glob("*.svg")}
    sources = (p.read_text(encoding="utf-8") for p in UI.rglob("*.py"))
    named = {one or other for text in sources for one, other in NAMED.findall(text)}
    assert (named | set(STAGE_ICONS.values()) | set(STATE_ICONS.values())) <= shipped


def test_that_the_icons_licence_lies_beside_them():
    assert "MIT License" in (FOLDER / "LICENSE").read_text(encoding="utf-8")
