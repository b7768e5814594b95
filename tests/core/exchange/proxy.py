"""A line that a test can make slow, silent or cut, between desks and their server."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable

CHUNK = 65536


class Proxy:
    """Passes bytes on to a port of this computer, as badly as it is told to."""

    def __init__(self, target: int) -> None:
        self.delay = 0.0
        self.is_silent = False
        self._target = target
        self._lines: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads: list[threading.Thread] = []
        self._start(self._accept)

    def reset(self) -> None:
        """Cut every line at once."""
        lines, self._lines = self._lines, []
        for line in lines:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()

    def heal(self) -> None:
        """A good line again."""
        self.delay, self.is_silent = 0.0, False

    def close(self) -> None:
        """No more lines."""
        self.heal()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.reset()
        for thread in self._threads:
            thread.join(5)

    def _start(self, work: Callable[..., None], *given: socket.socket) -> None:
        thread = threading.Thread(target=work, args=given, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                desk, _ = self._listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(("127.0.0.1", self._target))
            except OSError:
                desk.close()
                continue
            self._lines += [desk, server]
            for source, target in ((desk, server), (server, desk)):
                self._start(self._pass, source, target)

    def _pass(self, source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(CHUNK):
                time.sleep(self.delay)
                while self.is_silent:
                    time.sleep(0.05)
                target.sendall(data)
        except OSError:
            pass  # one side hung up: so does the other
        for line in (source, target):
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        source.close()
