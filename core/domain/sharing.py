"""Several desks on one server: how the exchange stands, who is where, what was overruled."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from core.domain.problem import Problem

CLOCKS_AGREE = timedelta(minutes=1)
"""A smaller difference of two clocks is not worth a word."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Another desk that is there now, and in whose card somebody is at it."""

    desk: str
    dispatcher: str
    trip: UUID | None = None
    is_polling: bool = False  # it is the one that asks the public sources


@dataclass(frozen=True, slots=True)
class Overruled:
    """A change of this desk that another changed later, not knowing of it."""

    entity: str
    key: str
    field: str
    mine: object
    theirs: object
    author: str
    desk: str
    at: datetime


@dataclass(frozen=True, slots=True)
class News:
    """What rows of other desks concern: trips, and which tables and registers got new ones."""

    trips: frozenset[UUID] = frozenset()
    nouns: frozenset[str] = frozenset()  # "events", "readings", "truck", "setting", …

    def __or__(self, more: "News") -> "News":
        """Both together."""
        return News(self.trips | more.trips, self.nouns | more.nouns)

    def __bool__(self) -> bool:
        """True where there is any."""
        return bool(self.trips or self.nouns)


@dataclass(frozen=True, slots=True)
class Sharing:
    """How the exchange with the server stands."""

    address: str = ""  # without the password; empty: this desk is alone
    desk: str = ""
    is_connected: bool = False
    cut_since: datetime | None = None
    waiting: int = 0  # rows the server has not been given
    refused: int = 0  # rows it did not take
    misfits: int = 0  # rows of others that do not fit here
    problem: Problem | None = None
    clock_ahead: timedelta = timedelta(0)  # of this computer's clock before the server's
    colleagues: tuple[Colleague, ...] = ()
    overruled: tuple[Overruled, ...] = ()  # since this desk was opened, oldest first
    received: int = 0  # rows of others since this desk was opened
    is_copy: bool = False  # its folder was another desk's: it got a name of its own
    is_catching_up: bool = False  # the first exchange, or a long one, is under way

    @property
    def is_shared(self) -> bool:
        """True for a desk that has a server."""
        return bool(self.address)

    def others_in(self, trip: UUID) -> tuple[str, ...]:
        """Who else is in the card of a trip now, by name or desk."""
        return tuple(c.dispatcher or c.desk for c in self.colleagues if c.trip == trip)
