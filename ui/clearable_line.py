"""A line to type in, with a cross that empties it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from ui.theme import Theme

_CROSS = "_q_qlineeditclearaction"  # Qt's own name of it; there is no other way to it


class ClearableLine(QLineEdit):
    """The cross has the colour of the theme: Qt's own is dark on dark ground, too."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setClearButtonEnabled(True)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self, _palette: object = None) -> None:
        cross = self.findChild(QAction, _CROSS)
        if cross is not None:
            cross.setIcon(self._theme.icons.icon("x", self._theme.palette.muted))
        for button in self.findChildren(QToolButton):
            button.setVisible(bool(self.text()))  # else a new icon takes the hint's room
