"""The server's side of the exchange: rows come in once, in an order in which none is missed."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, String, and_, cast, func, insert, not_, select, text

from core.domain.author import Author
from core.domain.clock import Clock
from core.domain.sharing import Colleague
from core.store.exchange import marks
from core.store.exchange.heaps.bulk import add_new, as_rows
from core.store.exchange.heaps.heap import Heap, number_added
from core.store.exchange.heaps.runs import Run, first_of
from core.store.exchange.nouns import CARRIED
from core.store.exchange.taking import Lot, Row, Taken, take_in
from core.store.pen import Pen
from core.store.rows import fetch, first
from core.store.tables import ArrivalRow, PresenceRow

CHANNEL = "kezek"
OF_REGISTERS = ("aliases", "audit")
REGISTERS, ARRIVALS, POLLING = 0x4B657A02, 0x4B657A03, 0x4B657A04
"""Keys of locks: who changes registers, who gives numbers, who asks the public sources."""
HERE = timedelta(seconds=40)
"""A desk not heard of for so long is away."""
_ASKED_THRICE = 3
_PRESENCE = "\n"  # the name of no desk


@dataclass(frozen=True)
class Seat:
    """A desk as the server knows it."""

    desk: str
    key: UUID
    dispatcher: str


def receive(
    connection: Connection, author: Author, clock: Clock, lot: Lot, heap: Heap | None = None
) -> Taken:
    """Take a desk's rows, in the transaction that is open, and tell the others."""
    touches_registers = any(lot.get(name) for name in OF_REGISTERS)
    _lock(connection, REGISTERS, shared=not touches_registers)
    taken = take_in(Pen(connection, author, clock), lot, heap)
    arrived = [
        {"noun": name, "row": row["id"], "desk": author.desk}
        for name, rows in taken.new.items()
        for row in rows
    ]
    # What was found out here is news to the sender too.
    arrived += [{"noun": "aliases", "row": key, "desk": ""} for key in taken.made]
    if arrived or taken.heaped:
        # Held until the end: who sees a number has seen all that are smaller.
        _lock(connection, ARRIVALS)
        before = last_arrival(connection)
        if arrived:
            add_new(connection, ArrivalRow.table(), arrived)
        if taken.heaped:
            number_added(connection, author.desk)
        if not taken.made:
            taken.numbered = (before, last_arrival(connection))
        tell(connection, author.desk)
    return taken


def since(connection: Connection, number: int, most: int, *, registers: bool) -> list[ArrivalRow]:
    """What arrived after a number, in its order: of registers, or of all else."""
    of = ArrivalRow
    is_register = of.noun.in_(OF_REGISTERS)
    statement = select(of.number, of.noun, of.row, of.desk).where(
        of.number > number, is_register if registers else not_(is_register)
    )
    return fetch(connection, statement.order_by(of.number).limit(most))  # type: ignore[arg-type]


def first_run(connection: Connection, number: int, most: int) -> Run | None:
    """What arrived after a number as far as it is of one table; registers are passed over."""
    of = ArrivalRow
    is_due = and_(of.number > number, of.noun.not_in(OF_REGISTERS))
    waiting = select(of.number, of.noun).where(is_due).order_by(of.number).limit(most)
    return first_of(connection, waiting)


def keys_in(connection: Connection, run: Run) -> str:
    """Keys of a run as SQLite keeps them, a JSON list."""
    of = ArrivalRow
    keys = func.json_agg(func.translate(cast(of.row, String), "-", ""))
    which = of.number.between(run.first, run.last), of.noun == run.noun
    return str(connection.execute(select(cast(keys, String)).where(*which)).scalar())


def last_arrival(connection: Connection) -> int:
    """The highest number given so far."""
    return connection.execute(select(func.max(ArrivalRow.number))).scalar() or 0


def rows_between(connection: Connection, first: int, last: int, noun: str) -> list[Row]:
    """Rows of a table that arrived between two numbers, in their order."""
    table, of = CARRIED[noun].table.table(), ArrivalRow
    order = (
        select(of.row, func.min(of.number).label("number"))
        .where(of.noun == noun, of.number.between(first, last))
        .group_by(of.row)
        .subquery()
    )
    found = connection.execute(
        select(table).join(order, order.c.row == table.c.id).order_by(order.c.number)
    )
    return as_rows(found)


def tell(connection: Connection, desk: str) -> None:
    """Wake the other desks when this transaction is through."""
    connection.execute(select(func.pg_notify(CHANNEL, desk)))


def tell_presence(connection: Connection) -> None:
    """The other desks shall look who is where."""
    tell(connection, _PRESENCE)


def is_of_presence(news: str) -> bool:
    """True for news of who is where, not of rows."""
    return news == _PRESENCE


def clock_ahead(connection: Connection, clock: Clock) -> timedelta:
    """How far a clock is before the server's; the quickest of three answers counts."""
    best: tuple[timedelta, timedelta] | None = None
    for _ in range(_ASKED_THRICE):
        asked = clock.now()
        there: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
        heard = clock.now()
        ahead = asked + (heard - asked) / 2 - there.astimezone(UTC)
        best = min(best or (heard - asked, ahead), (heard - asked, ahead))
    return best[1] if best else timedelta(0)


def server_key(connection: Connection) -> UUID:
    """What tells this shared store from any other."""
    return marks.key_of(connection, marks.SERVER)


def take_seat(connection: Connection, wanted: Seat) -> str:
    """The desk's name among the others: its own, or with a number where two computers share one."""
    _lock(connection, REGISTERS)
    number, name = 1, wanted.desk
    while _key_of(connection, name) not in {None, wanted.key}:
        number += 1
        name = f"{wanted.desk}-{number}"
    be_seen(connection, Seat(name, wanted.key, wanted.dispatcher))
    return name


def be_seen(
    connection: Connection,
    seat: Seat,
    trip: UUID | None = None,
    ahead: timedelta = timedelta(0),
    *,
    is_polling: bool = False,
) -> None:
    """Say who sits at this desk, in whose card."""
    columns = {
        "key": seat.key,
        "dispatcher": seat.dispatcher,
        "trip": trip,
        "clock_ahead": ahead.total_seconds(),
        "is_polling": is_polling,
    }
    table = PresenceRow.table()
    changed = connection.execute(
        table.update().where(table.c.desk == seat.desk).values(**columns, seen_at=func.now())
    )
    if not changed.rowcount:
        connection.execute(insert(table).values(**columns, desk=seat.desk, seen_at=func.now()))


def leave(connection: Connection, desk: str) -> None:
    """Nobody sits at this desk any more."""
    table = PresenceRow.table()
    connection.execute(
        table.update()
        .where(table.c.desk == desk)
        .values(seen_at=func.now() - HERE, trip=None, is_polling=False)
    )


def colleagues(connection: Connection, desk: str) -> tuple[Colleague, ...]:
    """Who is at the other desks now, by desk."""
    of = PresenceRow
    statement = select(of).where(of.desk != desk, of.seen_at > func.now() - HERE)
    rows = fetch(connection, statement.order_by(of.desk))
    return tuple(Colleague(row.desk, row.dispatcher, row.trip, row.is_polling) for row in rows)


def try_polling(connection: Connection) -> bool:
    """True for the one desk that asks the public sources, as long as its line stands."""
    return bool(connection.execute(select(func.pg_try_advisory_lock(POLLING))).scalar())


def stop_polling(connection: Connection) -> None:
    """Let another desk ask."""
    connection.execute(select(func.pg_advisory_unlock_all()))


def _key_of(connection: Connection, desk: str) -> UUID | None:
    row = first(connection, select(PresenceRow).where(PresenceRow.desk == desk))
    return None if row is None else row.key


def _lock(connection: Connection, key: int, *, shared: bool = False) -> None:
    name = "pg_advisory_xact_lock_shared" if shared else "pg_advisory_xact_lock"
    values: dict[str, Any] = {"key": key}
    connection.execute(text(f"SELECT {name}(:key)"), values)
