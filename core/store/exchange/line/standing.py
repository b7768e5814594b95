"""How an exchange stands: told by its thread, asked from any."""

import logging
from dataclasses import replace
from threading import Lock

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from core.domain.problem import KezekError, Problem
from core.domain.shared_clock import SharedClock
from core.domain.sharing import News, Sharing
from core.store.exchange.ends import Exchanged
from core.store.postgres import explain_server

log = logging.getLogger(__name__)


class Standing:
    """`now` at any moment, and what came of others since that was asked last."""

    def __init__(self, sharing: Sharing) -> None:
        self._sharing = sharing
        self._news = News()
        self._lock = Lock()

    @property
    def now(self) -> Sharing:
        """How the exchange stands."""
        with self._lock:
            return self._sharing

    def tell(self, **changes: object) -> None:
        """It stands otherwise now."""
        with self._lock:
            self._sharing = replace(self._sharing, **changes)  # type: ignore[arg-type]

    def hear(self, done: Exchanged) -> None:
        """A round brought this."""
        with self._lock:
            self._news |= News(frozenset(done.trips), frozenset(done.nouns))

    def take_news(self) -> News:
        """What other desks' rows concern that came since this was asked last."""
        with self._lock:
            news, self._news = self._news, News()
        return news


def starting(address: str, desk: str, clock: SharedClock) -> Sharing:
    """How an exchange stands before its first try."""
    return Sharing(address=address, desk=desk, cut_since=clock.now(), clock_ahead=clock.ahead)


def explained(error: Exception, server: str) -> Problem:
    """What keeps a line from standing, as a code a person can be told."""
    if isinstance(error, KezekError):
        return error.problem
    if isinstance(error, (DBAPIError, PoolTimeoutError)):
        return explain_server(error, server).problem
    if not isinstance(error, (SQLAlchemyError, OSError)) and not _is_of_driver(error):
        log.error("exchange: unforeseen", exc_info=error)
    return Problem.of("server_unreachable", server=server, detail=str(error))


def _is_of_driver(error: Exception) -> bool:
    return type(error).__module__.partition(".")[0] == "psycopg"
