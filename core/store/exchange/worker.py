"""The exchange at work: a thread with connections of its own, beside the window's.

Whatever becomes of the line, the desk's own file goes on as it is; the thread tries again.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from threading import Event, Lock, Thread
from time import monotonic
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from core.domain.author import Author
from core.domain.problem import KezekError, Problem
from core.domain.shared_clock import SharedClock
from core.domain.sharing import News, Sharing
from core.store.database import Store
from core.store.exchange import marks, outbox, shared
from core.store.exchange.ends import Exchanged
from core.store.exchange.fetching import SMALL_LOT
from core.store.exchange.files import Files
from core.store.exchange.line import ServerLine
from core.store.exchange.misfits import count_misfits, forget_misfits
from core.store.exchange.round import LOT, Round
from core.store.exchange.shared import Seat
from core.store.place import mark_of
from core.store.postgres import Address, explain_server

log = logging.getLogger(__name__)

PAUSES = (1.0, 2.0, 5.0, 10.0, 20.0)
"""Seconds before the line is tried again, longer each time."""
LISTENING = 0.2
"""Seconds for which news are awaited before the own file is looked at."""
GATHERING, LONGEST_GATHERING, ROUNDS_APART = 0.25, 0.5, 4
"""Seconds in which more comes together: ten desks at work do not exchange row by row, and
the longer a round takes, as on a computer that does much else, the longer."""
LARGEST_LOT, QUICK, SLOW = 10_000, 1.0, 3.0
"""While a desk is far behind its lots grow as long as one takes less than a second; where one
takes three, as on a bad line, they become smaller, so that each comes through."""
CARRYING = 1.0
"""Seconds for which bytes of attached files go before rows have their turn again."""
SEEN_EVERY = 10.0
CLOCK_EVERY = 60.0
POLLER_FOR = 3600.0
"""Seconds after which a desk that no longer asks the public sources lets another do so."""
MOST_TOLD = 50


@dataclass(frozen=True)
class Exchange:
    """What a desk exchanges with: its file, the server, its clock and who sits there."""

    store: Store
    address: Callable[[], Address]
    clock: SharedClock
    author: Callable[[], Author]


class Worker:
    """Runs until it is stopped; `sharing` tells at any moment, from any thread, how it stands."""

    def __init__(self, exchange: Exchange, sharing: Sharing) -> None:
        self._exchange = exchange
        self._sharing = sharing
        self._lock = Lock()
        self._stopping = Event()
        self._awake = Event()
        self._card: UUID | None = None
        self._card_told: UUID | None = None
        self._asked_to_poll = float("-inf")
        self._has_news_of_itself = False
        self._is_polling = False
        self._seen = self._measured = float("-inf")
        self._version = -1
        self._lot = LOT
        self._news = News()
        self._files = Files(exchange.store, sharing.desk)
        self._thread = Thread(target=self._run, name="kezek-exchange", daemon=True)

    @property
    def sharing(self) -> Sharing:
        """How the exchange stands."""
        with self._lock:
            return self._sharing

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, seconds: float = 5.0) -> None:
        """End; what is under way is stored whole or not at all."""
        self._stopping.set()
        self._awake.set()
        if self._thread.is_alive():
            self._thread.join(seconds)

    def close(self) -> None:
        """Give the desk's file back, after `stop`."""
        self._exchange.store.close()

    def try_now(self) -> None:
        """Do not wait for the next try."""
        self._awake.set()

    def look_at(self, trip: UUID | None) -> None:
        """Somebody here is in the card of a trip (None: in none)."""
        self._card = trip

    def address(self) -> Address:
        """Where the server is, with the password."""
        return self._exchange.address()

    def take_news(self) -> News:
        """What other desks' rows concern that came since this was asked last."""
        with self._lock:
            news, self._news = self._news, News()
        return news

    def may_poll(self) -> bool:
        """True where this desk is the one to ask the public sources; without a server it is."""
        if monotonic() - self._asked_to_poll > SEEN_EVERY:
            self._has_news_of_itself = not self._is_polling
        self._asked_to_poll = monotonic()
        sharing = self.sharing
        return self._is_polling or not sharing.is_connected or not _is_polled(sharing)

    def _run(self) -> None:
        failures = 0
        while not self._stopping.is_set():
            try:
                line = ServerLine(self._exchange.address())
            except Exception as error:  # noqa: BLE001  a thread must survive whatever a line does
                self._fail(error)
            else:
                failures = 0 if self._hold(line) else failures
            self._awake.wait(PAUSES[min(failures, len(PAUSES) - 1)])
            self._awake.clear()
            failures += 1

    def _hold(self, line: ServerLine) -> bool:
        """Serve a line until it breaks; True if it ever stood."""
        stood = False
        try:
            with line.patience():
                self._sit_down(line)
            stood = True
            while not self._stopping.is_set():
                self._once(line)
            with line.patience(2), line.to_write.begin():
                shared.leave(line.to_write, self.sharing.desk)
                shared.tell_presence(line.to_write)
        except Exception as error:  # noqa: BLE001  as above: the desk goes on alone
            if not self._stopping.is_set():
                self._fail(error)
        finally:
            self._is_polling = False
            line.close()
        return stood

    def _sit_down(self, line: ServerLine) -> None:
        """Who we are there, whether it is the server we know, what time it is."""
        exchange = self._exchange
        self._measure(line)
        with exchange.store.writing() as connection:
            outbox.open_outbox(connection)
            outbox.try_again(connection)
            key, is_copy = marks.own_key(connection, mark_of(exchange.store.folder))
        with line.to_write.begin():
            there = str(shared.server_key(line.to_write))
            last = shared.last_arrival(line.to_write)
            author = exchange.author()
            name = shared.take_seat(line.to_write, Seat(author.desk, key, author.dispatcher))
        with exchange.store.writing() as connection:
            known = marks.mark(connection, marks.SERVER)
            names = (marks.CURSOR, marks.REGISTERS)
            furthest = max(int(marks.mark(connection, name) or 0) for name in names)
            if there != known or last < furthest:
                # Another server, or this one put back to an older day: everything is compared.
                marks.forget_mark(connection, *names)
                forget_misfits(connection)
                marks.put_mark(connection, marks.SERVER, there)
                outbox.note_everything(connection)
            marks.put_mark(connection, marks.DESK, name)
        self._tell(desk=name, is_connected=True, cut_since=None, problem=None, is_catching_up=True)
        if is_copy:
            self._tell(is_copy=True)
        self._seen, self._version = float("-inf"), -1
        self._files = Files(exchange.store, name)
        self._hear(self._round(line).try_again())

    def _once(self, line: ServerLine) -> None:
        """One turn: exchange what is new, say who is here, listen."""
        begun = monotonic()
        with line.patience():
            done = self._exchange_all(line)
            taken = monotonic() - begun
            self._say_who_is_here(line)
            if monotonic() - self._measured > CLOCK_EVERY:
                self._measure(line)
        if done.is_over:
            self._tell(is_catching_up=False)
            with line.patience():
                more = self._files.carry(line.to_write, CARRYING)
            if not more:
                self._listen(line)
            self._stopping.wait(min(max(GATHERING, ROUNDS_APART * taken), LONGEST_GATHERING))

    def _exchange_all(self, line: ServerLine) -> Exchanged:
        exchange, done = self._exchange, Exchanged()
        begun = monotonic()
        try:
            self._round(line).run(self._lot, done)
        finally:  # a part that came before the line broke is here, and is news
            self._hear(done)
        self._fit_lot(monotonic() - begun)
        with exchange.store.reading() as snapshot:
            waiting = outbox.waiting(snapshot.connection)
            aside = count_misfits(snapshot.connection)
        sharing = self.sharing
        self._tell(
            waiting=waiting.rows,
            refused=waiting.refused,
            misfits=aside,
            received=sharing.received + done.received,
            overruled=(*sharing.overruled, *done.overruled)[-MOST_TOLD:],
        )
        return done

    def _hear(self, done: Exchanged) -> None:
        with self._lock:
            self._news |= News(frozenset(done.trips), frozenset(done.nouns))

    def _fit_lot(self, taken: float) -> None:
        if taken < QUICK:
            self._lot = min(2 * self._lot, LARGEST_LOT)
        elif taken > SLOW:
            self._lot = max(self._lot // 2, SMALL_LOT)

    def _round(self, line: ServerLine) -> Round:
        exchange = self._exchange
        author = replace(exchange.author(), desk=self.sharing.desk)
        return Round(exchange.store, line, author, exchange.clock)

    def _listen(self, line: ServerLine) -> None:
        """Until another desk tells of news, or something is written here."""
        until = monotonic() + SEEN_EVERY
        while not self._stopping.is_set() and monotonic() < until:
            if self._has_changed() or self._card != self._card_told or self._has_news_of_itself:
                return
            told = line.heard(LISTENING)
            if any(shared.is_of_presence(news) for news in told):
                self._seen = float("-inf")
            if any(news != self.sharing.desk for news in told):
                return

    def _has_changed(self) -> bool:
        """True when anybody wrote into this desk's file since the last look."""
        with self._exchange.store.reading() as snapshot:
            number = snapshot.connection.execute(text("PRAGMA data_version")).scalar_one()
            waits = bool(outbox.take(snapshot.connection, 1)) if number != self._version else False
        self._version = int(number)
        return waits

    def _say_who_is_here(self, line: ServerLine) -> None:
        card, was_polling = self._card, self._is_polling
        is_due = monotonic() - self._seen >= SEEN_EVERY
        if card == self._card_told and not is_due and not self._has_news_of_itself:
            return
        self._has_news_of_itself = False
        self._decide_polling(line)
        sharing, dispatcher = self.sharing, self._exchange.author().dispatcher
        with self._exchange.store.reading() as snapshot:
            key = UUID(marks.mark(snapshot.connection, marks.KEY))
        with line.to_write.begin():
            seat = Seat(sharing.desk, key, dispatcher)
            ahead = self._exchange.clock.ahead
            shared.be_seen(line.to_write, seat, card, ahead, is_polling=self._is_polling)
            if card != self._card_told or self._is_polling != was_polling:
                shared.tell_presence(line.to_write)
            others = shared.colleagues(line.to_write, sharing.desk)
        self._card_told, self._seen = card, monotonic()
        self._tell(colleagues=others)

    def _decide_polling(self, line: ServerLine) -> None:
        wants = monotonic() - self._asked_to_poll < POLLER_FOR
        if wants != self._is_polling:
            with line.to_write.begin():
                if wants:
                    self._is_polling = shared.try_polling(line.to_write)
                else:
                    shared.stop_polling(line.to_write)
                    self._is_polling = False

    def _measure(self, line: ServerLine) -> None:
        """The clocks compared; a difference is kept for the time without a line."""
        exchange = self._exchange
        with line.to_write.begin():
            ahead = shared.clock_ahead(line.to_write, exchange.clock.real)
        self._measured = monotonic()
        if exchange.clock.learn(ahead):
            with exchange.store.writing() as connection:
                marks.put_mark(connection, marks.AHEAD, exchange.clock.ahead.total_seconds())
        self._tell(clock_ahead=exchange.clock.ahead)

    def _fail(self, error: Exception) -> None:
        problem = self._explained(error)
        self._lot = max(self._lot // 2, SMALL_LOT)
        log.info("exchange: %s %s", problem.code, problem.values.get("detail", ""))
        since: datetime = self.sharing.cut_since or self._exchange.clock.now()
        waiting = {}
        try:
            with self._exchange.store.reading() as snapshot:
                waiting = {"waiting": outbox.waiting(snapshot.connection).rows}
        except KezekError:
            log.info("exchange: the desk's own file does not answer")
        self._tell(
            is_connected=False,
            is_catching_up=False,
            cut_since=since,
            problem=problem,
            colleagues=(),
            **waiting,
        )

    def _explained(self, error: Exception) -> Problem:
        place = self.sharing.address
        if isinstance(error, KezekError):
            return error.problem
        if isinstance(error, (DBAPIError, PoolTimeoutError)):
            return explain_server(error, place).problem
        if not isinstance(error, (SQLAlchemyError, OSError)) and not _is_of_driver(error):
            log.error("exchange: unforeseen", exc_info=error)
        return Problem.of("server_unreachable", server=place, detail=str(error))

    def _tell(self, **changes: object) -> None:
        with self._lock:
            self._sharing = replace(self._sharing, **changes)  # type: ignore[arg-type]


def starting(address: str, desk: str, clock: SharedClock) -> Sharing:
    """How an exchange stands before its first try."""
    return Sharing(address=address, desk=desk, cut_since=clock.now(), clock_ahead=clock.ahead)


def _is_polled(sharing: Sharing) -> bool:
    return any(colleague.is_polling for colleague in sharing.colleagues)


def _is_of_driver(error: Exception) -> bool:
    return type(error).__module__.partition(".")[0] == "psycopg"
