"""The two ends of an exchange: a desk's file and a line to the server; what a round brought."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from sqlalchemy import Connection

from core.domain.author import Author
from core.domain.clock import Clock
from core.domain.shared_clock import SharedClock
from core.domain.sharing import Overruled
from core.store.database import Store
from core.store.pen import Pen
from core.store.postgres import Address


@dataclass(frozen=True)
class Exchange:
    """What a desk exchanges with: its file, the server, its clock and who sits there."""

    store: Store
    address: Callable[[], Address]
    clock: SharedClock
    author: Callable[[], Author]


class Line(Protocol):
    """Two connections to the server; that to read sees one moment in each transaction."""

    to_write: Connection
    to_read: Connection


@dataclass(frozen=True)
class Ends:
    """A desk's store and a line to the server, and who is between them."""

    store: Store
    line: Line
    author: Author
    clock: Clock

    def pen(self, connection: Connection) -> Pen:
        """The hand of the desk."""
        return Pen(connection, self.author, self.clock)


@dataclass
class Exchanged:
    """What a round brought."""

    sent: int = 0
    received: int = 0
    trips: set[UUID] = field(default_factory=set)
    nouns: set[str] = field(default_factory=set)  # tables and registers with new rows
    overruled: list[Overruled] = field(default_factory=list)
    is_over: bool = True  # False: more waits, here or there
