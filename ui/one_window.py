"""One window a data folder: a second start raises the first and goes."""

from hashlib import blake2b
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

ANSWER_MS = 1000


def socket_name(folder: Path) -> str:
    """The name under which the window of a folder answers."""
    return "kezek-" + blake2b(str(folder.resolve()).encode(), digest_size=8).hexdigest()


class OneWindow(QObject):
    """Answers for a folder as long as it lives."""

    asked = Signal()  # the folder was opened once more: come forward

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = socket_name(folder)
        self._window: QWidget | None = None
        self.server = QLocalServer(self)
        self.server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self.server.newConnection.connect(self._on_asked)

    def is_first(self) -> bool:
        """True where no window of this folder answers; else that one was asked to come forward."""
        socket = QLocalSocket()
        socket.connectToServer(self.name)
        if socket.waitForConnected(ANSWER_MS):
            socket.disconnectFromServer()
            return False
        QLocalServer.removeServer(self.name)  # what a window that was killed left behind
        self.server.listen(self.name)
        return True

    def raises(self, window: QWidget) -> None:
        """From now on this window comes forward when asked."""
        if self._window is None:
            self.asked.connect(self._come_forward)
        self._window = window

    def _come_forward(self) -> None:
        if self._window is not None:
            come_forward(self._window)

    def _on_asked(self) -> None:
        connection = self.server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        self.asked.emit()


def come_forward(window: QWidget) -> None:
    """Show a window over the others, out of the foot of the screen too."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
