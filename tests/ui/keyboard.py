"""A keyboard of any layout: QTest knows only the letters of one alphabet."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def type_text(widget: QWidget, text: str, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """Send each letter as its key to whatever has the focus, the widget at first."""
    target = widget
    for letter in text:
        key = ord(letter.upper()) if letter.isalnum() else ord(letter)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, letter))
        target = QApplication.focusWidget() or target
