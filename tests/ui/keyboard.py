"""A keyboard of any layout: QTest knows only the letters of one alphabet."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

LAYOUTS = {
    "us": "qwertyuiop[]asdfghjkl;'zxcvbnm,.1234567890",
    "ru": "йцукенгшщзхъфывапролджэячсмитьбю1234567890",
    "kk": 'йцукенгшщзхъфывапролджэячсмитьбю"әіңғ,.үұқ',
}
"""What the same keys give, from Q to 0, without a number pad."""


def on_layout(layout: str, russian: str) -> str:
    """What comes of a Russian text or key when the fingers meet another layout."""
    return russian.translate(str.maketrans(LAYOUTS["ru"], LAYOUTS[layout]))


def type_text(widget: QWidget, text: str, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """Send each letter as its key to whatever has the focus, the widget at first."""
    target = widget
    for letter in text:
        key = ord(letter.upper()) if letter.isalnum() else ord(letter)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, letter))
        target = QApplication.focusWidget() or target


def press(widget: QWidget, keys: str) -> None:
    """Press keys as a keyboard of any layout sends them: "Ctrl+Я", "Alt+1", "F2"."""
    combination = QKeySequence(keys)[0]
    code, held = combination.key(), combination.keyboardModifiers()
    number = code if isinstance(code, int) else code.value
    letter = chr(number).lower() if number < 0x1000 and not held else ""
    for is_press in (True, False):
        target = QApplication.focusWidget() or widget
        QTest.simulateEvent(target, is_press, number, held, letter, False)
