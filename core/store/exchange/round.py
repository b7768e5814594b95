"""One round of the exchange: what waits here goes out, what is new there comes in."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.exc import DataError, IntegrityError

from core.domain.author import Author
from core.domain.clock import Clock
from core.domain.problem import KezekError
from core.domain.sharing import Overruled
from core.store.database import Store
from core.store.exchange import marks, outbox, shared
from core.store.exchange.history import stamp
from core.store.exchange.nouns import CARRIED
from core.store.exchange.taking import Row, Taken, read, settle_own, take_in
from core.store.mapping.desk import from_json
from core.store.pen import Pen
from core.store.rows import chunks, fetch
from core.store.tables import ArrivalRow, AuditRow, OutboxRow

LOT = 1000
"""Rows of one transaction: so many are written in a fraction of a second."""

_CURSORS = (marks.REGISTERS, marks.CURSOR)
_DOES_NOT_FIT = (IntegrityError, DataError, KezekError)


@dataclass
class Exchanged:
    """What a round brought."""

    sent: int = 0
    received: int = 0
    trips: set[UUID] = field(default_factory=set)
    registers: set[str] = field(default_factory=set)
    overruled: list[Overruled] = field(default_factory=list)
    is_over: bool = True  # False: more waits, here or there


class Line(Protocol):
    """Two connections to the server; that to read sees one moment in each transaction."""

    to_write: Connection
    to_read: Connection


class Round:
    """A desk's store and a line to the server."""

    def __init__(self, store: Store, line: Line, author: Author, clock: Clock) -> None:
        self._store = store
        self._line = line.to_write
        self._there = line.to_read
        self._author = author
        self._clock = clock

    def run(self, lot: int = LOT) -> Exchanged:
        """Send a lot and fetch a lot."""
        result = Exchanged()
        with self._store.reading() as snapshot:
            waiting = outbox.take(snapshot.connection, lot)
        self._send(waiting, result)
        arrivals = self._fetch(lot, result)
        result.is_over = max(len(waiting), arrivals) < lot
        return result

    def _send(self, waiting: Sequence[OutboxRow], result: Exchanged) -> None:
        """Give rows; of a lot with one that does not fit the halves are tried, down to that one."""
        if not waiting:
            return
        keys: defaultdict[str, list[UUID]] = defaultdict(list)
        for note in waiting:
            keys[note.noun].append(note.row)
        with self._store.reading() as snapshot:
            lot = {name: read(snapshot.connection, name, some) for name, some in keys.items()}
        try:
            with self._line.begin():
                shared.receive(self._line, self._author, self._clock, lot)
        except _DOES_NOT_FIT as error:
            self._send_parts(waiting, error, result)
            return
        with self._store.writing() as connection:
            before = outbox.last_number(connection)
            outbox.done(connection, [note.number for note in waiting])
            made = settle_own(self._pen(connection), lot.get("audit", ()))
            outbox.not_ours(connection, before, made)
        result.sent += len(waiting)

    def _pen(self, connection: Connection) -> Pen:
        return Pen(connection, self._author, self._clock)

    def _send_parts(
        self, waiting: Sequence[OutboxRow], error: Exception, result: Exchanged
    ) -> None:
        half = len(waiting) // 2
        if half:
            self._send(waiting[:half], result)
            self._send(waiting[half:], result)
            return
        with self._store.writing() as connection:
            outbox.refuse(connection, waiting[0].number, str(error))

    def _fetch(self, lot: int, result: Exchanged) -> int:
        """Take what is new there: registers first, as an entry may name what was merged since."""
        with self._store.reading() as snapshot:
            cursors = [int(marks.mark(snapshot.connection, name) or 0) for name in _CURSORS]
        with self._there.begin():  # one moment of the server: no merging is seen by halves
            registers = shared.since(self._there, cursors[0], lot, registers=True)
            rest = lot - len(registers)
            facts = shared.since(self._there, cursors[1], rest, registers=False) if rest else []
            arrivals = registers + facts
            if not arrivals:
                return 0
            with self._store.reading() as snapshot:
                wanted = _unknown(snapshot.connection, arrivals, self._author.desk)
            rows = shared.rows_of(self._there, wanted)
        after = [
            of[-1].number if of else old
            for of, old in zip((registers, facts), cursors, strict=True)
        ]
        with self._store.writing() as connection:
            before = outbox.last_number(connection)
            taken = take_in(self._pen(connection), rows)
            outbox.not_ours(connection, before, taken.made)
            for name, number in zip(_CURSORS, after, strict=True):
                marks.put_mark(connection, name, number)
            result.overruled += _overruled(connection, taken, self._author.desk)
        result.received += sum(len(rows) for rows in taken.new.values())
        result.trips |= taken.trips
        result.registers |= {word for word, keys in taken.settled.items() if keys}
        return len(arrivals)


def _unknown(here: Connection, arrivals: Iterable[ArrivalRow], desk: str) -> dict[str, list[UUID]]:
    """What of it is not at this desk; of rows that change, also the later states of others."""
    keys: defaultdict[str, dict[UUID, bool]] = defaultdict(dict)
    for arrival in arrivals:
        is_own = arrival.desk == desk and keys[arrival.noun].get(arrival.row, True)
        keys[arrival.noun][arrival.row] = is_own
    wanted: dict[str, list[UUID]] = {}
    for name, found in keys.items():
        if name not in CARRIED:
            continue
        table = CARRIED[name].table.table()
        known: set[UUID] = set()
        for some in chunks(found):
            known |= set(here.execute(select(table.c.id).where(table.c.id.in_(some))).scalars())
        changes = bool(CARRIED[name].newer)
        wanted[name] = [
            key for key, is_own in found.items() if key not in known or (changes and not is_own)
        ]
    return wanted


def _overruled(connection: Connection, taken: Taken, desk: str) -> list[Overruled]:
    """Changes of this desk that a newly heard one stands over, made without knowing of them."""
    found = []
    for row in taken.new.get("audit", []):
        if row["field"] and row["desk"] != desk:
            mine = _mine(connection, row, desk)
            if mine is not None and row["old"] != mine.new != row["new"]:
                found.append(_told(row, mine))
    return found


def _mine(connection: Connection, row: Row, desk: str) -> AuditRow | None:
    """This desk's last change of the same field, if it is earlier than the row."""
    statement = select(AuditRow).where(
        AuditRow.key == row["key"],
        AuditRow.entity == row["entity"],
        AuditRow.field == row["field"],
        AuditRow.desk == desk,
    )
    changes = sorted(fetch(connection, statement), key=stamp)
    is_later = bool(changes) and stamp(changes[-1]) > (row["at"], row["desk"], row["id"])
    return None if is_later or not changes else changes[-1]


def _told(row: Row, mine: AuditRow) -> Overruled:
    return Overruled(
        entity=row["entity"],
        key=row["key"],
        field=row["field"],
        mine=from_json(mine.new),
        theirs=from_json(row["new"]),
        author=row["author"],
        desk=row["desk"],
        at=row["at"],
    )
