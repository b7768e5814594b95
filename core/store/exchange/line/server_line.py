"""The line to the server: connections, and an end to waiting where nobody answers any more."""

import contextlib
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer
from typing import Any, cast

import psycopg
from sqlalchemy import Connection

from core.store.database import Store
from core.store.exchange.shared import CHANNEL
from core.store.postgres import Address
from core.store.server import open_server

PATIENCE = 30.0
"""Seconds without an answer after which a line is taken for cut."""


class ServerLine:
    """Two connections and an ear: one writes, one sees a moment at a time, one hears of news."""

    def __init__(self, address: Address) -> None:
        self._store: Store = open_server(address)
        try:
            self.to_write = self._store.lasting(to_read=False)
            self.to_read = self._store.lasting(to_read=True)
            self._ear = self._store.lasting(to_read=False)
            self._raw = _raw(self._ear)
            self._ear.rollback()
            self._raw.autocommit = True
            self._raw.execute(f"LISTEN {CHANNEL}".encode())
        except BaseException:
            self._store.close()
            raise

    def heard(self, seconds: float) -> list[str]:
        """Which desks told of news within so many seconds; ends at once when one does."""
        told = [news.payload for news in self._raw.notifies(timeout=seconds, stop_after=1)]
        return told + [news.payload for news in self._raw.notifies(timeout=0)]

    @contextmanager
    def patience(self, seconds: float = PATIENCE) -> Iterator[None]:
        """What takes longer than this fails as if the line were cut, and so do later uses."""
        timer = Timer(seconds, self._cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def close(self) -> None:
        """Hang up; whatever the state of the line."""
        for connection in (self.to_write, self.to_read, self._ear):
            with contextlib.suppress(Exception):  # a broken line fails in many ways
                connection.invalidate()
                connection.close()
        self._store.close()

    def _cut(self) -> None:
        for connection in (self.to_write, self.to_read, self._ear):
            with contextlib.suppress(Exception):  # it may be gone already
                number = _raw(connection).pgconn.socket
                with socket.fromfd(number, socket.AF_INET, socket.SOCK_STREAM) as line:
                    line.shutdown(socket.SHUT_RDWR)


def _raw(connection: Connection) -> "psycopg.Connection[Any]":
    return cast("psycopg.Connection[Any]", connection.connection.driver_connection)
