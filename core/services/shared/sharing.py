"""Several desks on one server: moving in and out, the exchange at work, both sides compared."""

from collections.abc import Callable
from dataclasses import dataclass
from time import sleep
from typing import TYPE_CHECKING

from core.domain.copies import MadeFor
from core.domain.problem import KezekError, Problem
from core.domain.shared_clock import SharedClock
from core.domain.sharing import Sharing
from core.services.desk import Desk
from core.services.keeping.backups import Made, backup
from core.store.database import FILE_NAME, Store
from core.store.exchange import joining, marks, outbox
from core.store.exchange.ends import Exchange
from core.store.exchange.joining import Counted
from core.store.exchange.line.password import forget_password, keep_password, with_kept_password
from core.store.exchange.line.standing import starting
from core.store.exchange.misfits import count_misfits
from core.store.pen import Pen
from core.store.postgres import Address, address_of_environment
from core.store.server import open_server

if TYPE_CHECKING:
    from core.store.exchange.line.worker import Worker

Progress = Callable[[Sharing], None]
STEP = 0.2
"""Seconds between two looks at an exchange that is waited for."""


@dataclass(frozen=True, slots=True)
class MovedIn:
    """A desk that shares a server now: its copy from before, what is on both sides."""

    address: str
    copy: Made
    counted: tuple[Counted, ...]
    is_password_kept: bool

    @property
    def rows(self) -> int:
        """Rows on the server that this desk holds too."""
        return sum(min(c.here, c.there) for c in self.counted)


def start(desk: Desk) -> bool:
    """Begin to exchange where this desk has a server; False for one that is alone."""
    text = address_of(desk)
    if not text or desk.exchange is not None:
        return False
    from core.store.exchange.line.worker import Worker  # noqa: PLC0415  psycopg takes a tenth of a second, and a desk alone needs none

    clock = desk.clock if isinstance(desk.clock, SharedClock) else SharedClock(desk.clock)
    desk.clock = clock
    path = desk.folder / FILE_NAME
    exchange = Exchange(
        store=Store.open(path.parent),
        address=lambda: _with_password(desk, text),
        clock=clock,
        author=lambda: desk.author,
    )
    shown = Address.of(text).text
    desk.exchange = Worker(exchange, starting(shown, desk.author.desk, clock))
    desk.exchange.start()
    return True


def address_of(desk: Desk) -> str:
    """The server's address: of the environment, else as it was joined; empty for a desk alone."""
    if desk.clock.is_replay or desk.settings.is_demonstration:
        return ""
    given = address_of_environment()
    if given:
        return given
    with desk.store.reading() as snapshot:
        return marks.mark(snapshot.connection, marks.ADDRESS)


def share(desk: Desk, address: str, progress: Progress = lambda _: None) -> MovedIn:
    """Move in with a server: a copy first, everything sent and fetched, then both sides counted.

    Raises KezekError `demonstration_stays_alone`, `server_…`; then the desk is alone as before.
    """
    if desk.settings.is_demonstration or desk.clock.is_replay:
        raise KezekError("demonstration_stays_alone")
    at = with_kept_password(Address.of(address))
    open_server(at).close()
    copy = backup(desk, MadeFor.ASKED)
    stop(desk)
    kept = give_password(desk, at)
    with desk.store.writing() as connection:
        joining.join(connection, at.text)
    start(desk)
    try:
        exchange_now(desk, progress)
        counted = compare(desk, at)
    except KezekError:
        stop(desk)
        with desk.store.writing() as connection:
            joining.part(connection)
        raise
    return MovedIn(at.text, copy, counted, kept)


def give_password(desk: Desk, address: Address) -> bool:
    """Keep a server's password; False where it is kept until the desk is closed only."""
    desk.password = address.password
    return not address.password or keep_password(address)


def type_password(desk: Desk, password: str) -> bool:
    """Take a password for the server that this desk has, and try the line; as `give_password`."""
    kept = give_password(desk, Address.of(address_of(desk)).with_password(password))
    if desk.exchange is not None:
        desk.exchange.try_now()
    return kept


def _with_password(desk: Desk, text: str) -> Address:
    address = Address.of(text)
    return address.with_password(desk.password) if desk.password else with_kept_password(address)


def leave(desk: Desk) -> Made:
    """Be alone again, with a copy of all that is here; what still waited is at this desk only."""
    text = address_of(desk)
    copy = backup(desk, MadeFor.ASKED)
    stop(desk)
    with desk.store.writing() as connection:
        joining.part(connection)
    if text:
        forget_password(Address.of(text))
    return copy


def stop(desk: Desk) -> None:
    """End the exchange; what waits is sent when it begins again."""
    if desk.exchange is not None:
        desk.exchange.stop()
        desk.exchange.close()
        desk.exchange = None


def exchange_now(desk: Desk, progress: Progress = lambda _: None) -> None:
    """Wait until everything here is there and the other way round.

    Raises KezekError with what keeps the line from standing.
    """
    worker: Worker | None = desk.exchange
    if worker is None:
        raise KezekError("desk_is_alone")
    while True:
        now = worker.sharing
        progress(now)
        if now.problem is not None:
            raise KezekError(now.problem.code, **now.problem.values)
        if now.is_connected and not now.is_catching_up and not now.waiting:
            return
        sleep(STEP)


def compare(desk: Desk, address: Address | None = None) -> tuple[Counted, ...]:
    """Both sides, table by table. Raises KezekError `desk_is_alone`, `server_…`."""
    text = address_of(desk)
    if address is None and not text:
        raise KezekError("desk_is_alone")
    server = open_server(address or _with_password(desk, text))
    try:
        with desk.store.reading() as here, server.reading() as there:
            pen = Pen(here.connection, desk.author, desk.clock)
            return tuple(joining.count(pen, there.connection))
    finally:
        server.close()


def check(desk: Desk) -> list[Problem]:
    """What is wrong between this desk and its server; empty where they agree or it is alone."""
    if not address_of(desk):
        return []
    with desk.store.reading() as snapshot:
        waiting = outbox.waiting(snapshot.connection)
        aside = count_misfits(snapshot.connection)
    found = []
    if waiting.rows:
        found.append(Problem.of("rows_wait", rows=waiting.rows))
    if waiting.refused:
        found.append(Problem.of("rows_refused", rows=waiting.refused))
    if aside:
        found.append(Problem.of("rows_do_not_fit", rows=aside))
    try:
        counted = compare(desk)
    except KezekError as error:
        return [*found, error.problem]
    differing = [c for c in counted if c.here != c.there or c.differing]
    if differing and not found:
        names = ", ".join(f"{c.name} {c.here}/{c.there}" for c in differing)
        found.append(Problem.of("sides_differ", tables=names))
    return found
