"""The cross that empties a line."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from ui.clearable_line import _CROSS, ClearableLine, QAction
from ui.theme import Appearance


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_that_the_cross_stands_out_from_the_ground_in_each_theme(theme, qtbot, appearance):
    theme.set_appearance(Appearance.LIGHT)
    host = ClearableLine(theme, None)
    qtbot.addWidget(host)
    theme.set_appearance(appearance)
    picture = host.findChild(QAction, _CROSS).icon().pixmap(QSize(18, 18)).toImage()
    drawn = [picture.pixelColor(x, y) for x in range(18) for y in range(18)]
    ink = max(drawn, key=lambda colour: colour.alpha())
    assert ink.name() == QColor(theme.palette.muted).name()
    assert host.isClearButtonEnabled()
