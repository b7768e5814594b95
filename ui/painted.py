"""What can wait until a window is on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

UNSEEN = 300
"""ms after which a window that nobody sees (minimised, behind a locked screen) is waited for no
more."""


class OncePainted(QObject):
    """Does it when the window was painted whole for the first time."""

    def __init__(self, window: QWidget, act: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._act = act
        window.installEventFilter(self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._go)
        self._wait.start(UNSEEN)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is painted before what lies in it: all of that, then the timer."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._wait.start(0)
        return False

    def _go(self) -> None:
        self._window.removeEventFilter(self)
        self._act()
