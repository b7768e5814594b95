"""The exchange at work: a thread with connections of its own, beside the window's.

Whatever becomes of the line, the desk's own file goes on as it is; the thread tries again.
"""

import logging
from dataclasses import replace
from datetime import datetime
from threading import Event, Thread
from time import monotonic
from uuid import UUID

from sqlalchemy import text

from core.domain.problem import KezekError
from core.domain.sharing import News, Sharing
from core.store.exchange import outbox, shared
from core.store.exchange.ends import Exchange, Exchanged
from core.store.exchange.fetching import SMALL_LOT
from core.store.exchange.line.files import Files
from core.store.exchange.line.presence import SEEN_EVERY, Presence
from core.store.exchange.line.seating import compare_clocks, sit_down
from core.store.exchange.line.server_line import ServerLine
from core.store.exchange.line.standing import Standing, explained
from core.store.exchange.misfits import count_misfits
from core.store.exchange.round import LOT, Round
from core.store.postgres import Address

log = logging.getLogger(__name__)

PAUSES = (1.0, 2.0, 5.0, 10.0, 20.0)
"""Seconds before the line is tried again, longer each time."""
LISTENING = 0.2
"""Seconds for which news are awaited before the own file is looked at."""
GATHERING, LONGEST_GATHERING, ROUNDS_APART = 0.25, 0.5, 4
"""Seconds in which more comes together: ten desks at work do not exchange row by row, and
the longer a round takes, as on a computer that does much else, the longer."""
LARGEST_LOT, QUICK, SLOW = 10_000, 2.0, 6.0
"""While a desk is far behind its lots grow as long as a round takes less than two seconds; where
one takes six, as on a bad line, they become smaller, so that each comes through."""
CARRYING = 1.0
"""Seconds for which bytes of attached files go before rows have their turn again."""
CLOCK_EVERY = 60.0
MOST_TOLD = 50


class Worker:
    """Runs until it is stopped; `sharing` tells at any moment, from any thread, how it stands."""

    def __init__(self, exchange: Exchange, sharing: Sharing) -> None:
        self._exchange = exchange
        self._standing = Standing(sharing)
        self._presence = Presence(exchange, self._standing)
        self._files = Files(exchange.store, sharing.desk)
        self._stopping = Event()
        self._awake = Event()
        self._measured = float("-inf")
        self._version = -1
        self._lot = LOT
        self._thread = Thread(target=self._run, name="kezek-exchange", daemon=True)

    @property
    def sharing(self) -> Sharing:
        """How the exchange stands."""
        return self._standing.now

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
        self._presence.look_at(trip)

    def address(self) -> Address:
        """Where the server is, with the password."""
        return self._exchange.address()

    def take_news(self) -> News:
        """What other desks' rows concern that came since this was asked last."""
        return self._standing.take_news()

    def may_poll(self) -> bool:
        """True where this desk is the one to ask the public sources; without a server it is."""
        return self._presence.may_poll()

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
            with line.patience(2):
                self._presence.leave(line)
        except Exception as error:  # noqa: BLE001  as above: the desk goes on alone
            if not self._stopping.is_set():
                self._fail(error)
        finally:
            self._presence.lose_line()
            line.close()
        return stood

    def _sit_down(self, line: ServerLine) -> None:
        sit_down(self._exchange, line, self._standing)
        self._presence.look_around()
        self._measured, self._version = monotonic(), -1
        self._files = Files(self._exchange.store, self.sharing.desk)
        self._standing.hear(self._round(line).try_again())

    def _once(self, line: ServerLine) -> None:
        """One turn: exchange what is new, say who is here, listen."""
        begun = monotonic()
        with line.patience():
            done = self._exchange_all(line)
            taken = monotonic() - begun
            self._presence.say(line)
            if monotonic() - self._measured > CLOCK_EVERY:
                compare_clocks(self._exchange, line, self._standing)
                self._measured = monotonic()
        if done.is_over:
            self._standing.tell(is_catching_up=False)
            with line.patience():
                more = self._files.carry(line.to_write, CARRYING)
            if not more:
                self._listen(line)
            self._stopping.wait(min(max(GATHERING, ROUNDS_APART * taken), LONGEST_GATHERING))

    def _exchange_all(self, line: ServerLine) -> Exchanged:
        done = Exchanged()
        begun = monotonic()
        try:
            self._round(line).run(self._lot, done)
        finally:  # a part that came before the line broke is here, and is news
            self._standing.hear(done)
        self._fit_lot(monotonic() - begun)
        with self._exchange.store.reading() as snapshot:
            waiting = outbox.waiting(snapshot.connection)
            aside = count_misfits(snapshot.connection)
        sharing = self.sharing
        self._standing.tell(
            waiting=waiting.rows,
            refused=waiting.refused,
            misfits=aside,
            received=sharing.received + done.received,
            overruled=(*sharing.overruled, *done.overruled)[-MOST_TOLD:],
        )
        return done

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
            if self._has_changed() or self._presence.has_news:
                return
            told = line.heard(LISTENING)
            if any(shared.is_of_presence(news) for news in told):
                self._presence.look_around()
            if any(news != self.sharing.desk for news in told):
                return

    def _has_changed(self) -> bool:
        """True when anybody wrote into this desk's file since the last look."""
        with self._exchange.store.reading() as snapshot:
            number = snapshot.connection.execute(text("PRAGMA data_version")).scalar_one()
            waits = bool(outbox.take(snapshot.connection, 1)) if number != self._version else False
        self._version = int(number)
        return waits

    def _fail(self, error: Exception) -> None:
        problem = explained(error, self.sharing.address)
        self._lot = max(self._lot // 2, SMALL_LOT)
        log.info("exchange: %s %s", problem.code, problem.values.get("detail", ""))
        since: datetime = self.sharing.cut_since or self._exchange.clock.now()
        waiting = {}
        try:
            with self._exchange.store.reading() as snapshot:
                waiting = {"waiting": outbox.waiting(snapshot.connection).rows}
        except KezekError:
            log.info("exchange: the desk's own file does not answer")
        self._standing.tell(
            is_connected=False,
            is_catching_up=False,
            cut_since=since,
            problem=problem,
            colleagues=(),
            **waiting,
        )
