"""Desks in one process that exchange with a real server, each with a file of its own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, select

from core.domain.author import Author
from core.store import queries
from core.store.database import Store
from core.store.exchange import marks, outbox
from core.store.exchange.nouns import CARRIED, nouns_of
from core.store.exchange.round import Exchanged, Round
from core.store.pen import Pen
from core.store.tables import ChainRow
from core.store.unit_of_work import UnitOfWork
from tests.builders import NOW
from tests.desks import RealTime

FULL_ROUNDS, FULL_SECONDS = 100, 3600
"""The full run, on a computer that does nothing else: there figures of time count too."""
SIGNED = {"written_at", "author", "desk", "checksum"}


@dataclass
class TwoConnections:
    """A line to the server that a test holds."""

    to_write: Connection
    to_read: Connection


class OneDesk:
    """A desk's file, its clock, and a line to the server that a test may cut."""

    def __init__(self, folder: Path, name: str, server: Store, tick: Iterator[int]) -> None:
        self.store = Store.open(folder / name)
        self.author = Author(name.title(), name)
        self.clock = RealTime(NOW)
        self._tick = tick
        self.ahead = timedelta(0)
        self._server = server
        with self.store.writing() as connection:
            marks.put_mark(connection, marks.DESK, name)
            outbox.open_outbox(connection)

    @contextmanager
    def work(self) -> Iterator[UnitOfWork]:
        """Changes of this desk, kept at the end; each unit is a second later than the last."""
        self.clock.at = NOW + self.ahead + timedelta(seconds=next(self._tick))
        with self.store.unit_of_work(self.author, self.clock) as unit:
            yield unit
            unit.commit()

    def exchange(self, lot: int = 50, *, again: bool = False) -> Exchanged:
        """Rounds until nothing is new; what all of them brought. `again`: as after a start."""
        whole = Exchanged()
        while True:
            with self._server._writer.connect() as out, self._server._reader.connect() as back:
                line = TwoConnections(out, back)
                one = Round(self.store, line, self.author, self.clock)
                done = one.try_again() if again else one.run(lot)
            whole.sent += done.sent
            whole.received += done.received
            whole.trips |= done.trips
            whole.nouns |= done.nouns
            whole.overruled += done.overruled
            if done.is_over:
                return whole

    def waiting(self) -> int:
        """Rows that the server has not been given."""
        with self.store.reading() as snapshot:
            return outbox.waiting(snapshot.connection).rows

    def close(self) -> None:
        self.store.close()


def everything(store: Store, desk: OneDesk) -> dict[str, list[tuple[object, ...]]]:
    """All that is carried, as it stands in a store: facts whole, registers without signatures."""
    with store.reading() as snapshot:
        pen = Pen(snapshot.connection, desk.author, desk.clock)
        tables = {noun.table.table(): SIGNED for noun in nouns_of(pen).values()}
        facts = {
            facts.table.table(): set() for facts in CARRIED.values() if facts.name != "aliases"
        }
        facts[ChainRow.table()] = SIGNED
        found = {}
        for table, left_out in {**tables, **facts}.items():
            columns = [column for column in table.columns if column.name not in left_out]
            rows = snapshot.connection.execute(select(*columns))
            found[table.name] = sorted((tuple(row) for row in rows), key=repr)
        return found


def journal_of(desk: OneDesk) -> list[object]:
    with desk.store.reading() as snapshot:
        return [event.id for event in queries.journal(snapshot, NOW.replace(year=2100))]


Desks = Callable[..., list[OneDesk]]
