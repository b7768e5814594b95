"""One round of the exchange: what waits here goes out, what is new there comes in."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from sqlalchemy import Connection, select

from core.domain.author import Author
from core.domain.clock import Clock
from core.domain.sharing import Overruled
from core.store.database import Store
from core.store.exchange import marks, misfits, outbox, shared
from core.store.exchange.bulk import MANY
from core.store.exchange.fitting import DOES_NOT_FIT, NO_SENSE, Aside, readable, take_fitting
from core.store.exchange.history import stamp
from core.store.exchange.nouns import CARRIED
from core.store.exchange.taking import Lot, Row, Taken, read, settle_own
from core.store.mapping.desk import from_json
from core.store.pen import Pen
from core.store.rows import chunks, fetch
from core.store.tables import ArrivalRow, AuditRow, OutboxRow

LOT = 2000
"""Rows of one transaction while a desk is far behind its server."""
FAR_BEHIND = 600
SMALL_LOT = 300
"""Rows taken in at once by a desk at work: nobody's entry waits longer for them than a blink."""

_CURSORS = (marks.REGISTERS, marks.CURSOR)


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
        is_all_here = self._fetch(lot, result)
        result.is_over = is_all_here and len(waiting) < lot
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
        except DOES_NOT_FIT as error:
            self._send_parts(waiting, error, result)
            return
        with self._store.writing() as connection:
            before = outbox.last_number(connection)
            outbox.done(connection, [note.number for note in waiting])
            made = settle_own(self._pen(connection), lot.get("audit", ()))
            outbox.not_ours(connection, before, made)
        result.sent += len(waiting)

    def try_again(self) -> Exchanged:
        """Take what did not fit before, where it fits by now."""
        result, aside = Exchanged(), Aside()
        keys: defaultdict[str, list[UUID]] = defaultdict(list)
        with self._store.reading() as snapshot:
            for each in misfits.misfits(snapshot.connection):
                keys[each.noun].append(each.row)
        if keys:
            with self._there.begin():
                rows = {n: readable(self._there, n, some, aside) for n, some in keys.items()}
            with self._store.writing() as connection:
                misfits.forget_misfits(connection)
                self._take(connection, rows, aside, result)
        return result

    def _rows(
        self, noun: str, keys: list[UUID], arrivals: Iterable[ArrivalRow], aside: Aside
    ) -> list[Row]:
        if len(keys) >= MANY:
            numbers = [arrival.number for arrival in arrivals if arrival.noun == noun]
            with suppress(*NO_SENSE):
                return shared.rows_between(self._there, numbers[0], numbers[-1], noun)
        return readable(self._there, noun, keys, aside)

    def _take(self, connection: Connection, rows: Lot, aside: Aside, result: Exchanged) -> None:
        """Take what fits; what does not is named, and holds up no other."""
        for taken in take_fitting(self._pen(connection), rows, aside):
            result.overruled += _overruled(connection, taken, self._author.desk)
            result.received += sum(len(new) for new in taken.new.values())
            result.trips |= taken.trips
            result.registers |= {word for word, keys in taken.settled.items() if keys}
        for each, why in aside.items():
            misfits.put_aside(connection, each, why)

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

    def _fetch(self, lot: int, result: Exchanged) -> bool:
        """Take what is new there: registers first, as an entry may name what was merged since.

        True when that was all of it.
        """
        with self._store.reading() as snapshot:
            cursors = [int(marks.mark(snapshot.connection, name) or 0) for name in _CURSORS]
        with self._there.begin():  # one moment of the server: no merging is seen by halves
            last = shared.last_arrival(self._there)
            if last - min(cursors) < FAR_BEHIND:
                lot = min(lot, SMALL_LOT)
            registers = shared.since(self._there, cursors[0], lot, registers=True)
            rest = lot - len(registers)
            facts = shared.since(self._there, cursors[1], rest, registers=False) if rest else []
            arrivals = registers + facts
            if not arrivals:
                return True
            with self._store.reading() as snapshot:
                wanted = _unknown(snapshot.connection, arrivals, self._author.desk)
            aside = Aside()
            rows = {n: self._rows(n, keys, arrivals, aside) for n, keys in wanted.items()}
        is_all = len(arrivals) < lot
        after = [
            last if is_all else of[-1].number if of else old
            for of, old in zip((registers, facts), cursors, strict=True)
        ]
        with self._store.writing() as connection:
            self._take(connection, rows, aside, result)
            for name, number in zip(_CURSORS, after, strict=True):
                marks.put_mark(connection, name, number)
        return is_all


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
