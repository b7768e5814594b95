"""The cross that empties a line."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton

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


def test_that_the_cross_takes_no_room_of_the_hint(theme, qtbot):
    line = ClearableLine(theme, None)
    qtbot.addWidget(line)
    line.show()
    cross = line.findChild(QToolButton)
    theme.set_appearance(Appearance.DARK)
    assert not cross.isVisible()
    line.setText("417")
    qtbot.waitUntil(cross.isVisible)
    line.clear()
    qtbot.waitUntil(lambda: not cross.isVisible())
