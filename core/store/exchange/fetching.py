"""What is new on the server is taken into a desk's file, in the order in which it arrived there."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from uuid import UUID

from sqlalchemy import Connection, select

from core.domain.sharing import Overruled
from core.store.exchange import marks, misfits, outbox, shared
from core.store.exchange.ends import Ends, Exchanged
from core.store.exchange.fitting import (
    DOES_NOT_FIT,
    NO_SENSE,
    Aside,
    readable,
    take_fitting,
)
from core.store.exchange.heaps.bulk import MANY, among_json
from core.store.exchange.heaps.heap import Heap, heap_of_server
from core.store.exchange.heaps.runs import Run
from core.store.exchange.nouns import CARRIED, SETTING
from core.store.exchange.registers.history import stamp
from core.store.exchange.taking import Lot, Row, Taken, take_in
from core.store.mapping.desk import from_json
from core.store.rows import fetch
from core.store.tables import ArrivalRow, AuditRow

FAR_BEHIND = 600
LOTS_OF_RUN, PARTS_OF_LOT = 4, 2
"""A run is asked for at once and taken in parts, each a transaction: where somebody works
meanwhile, an entry waits for half a lot."""
SMALL_LOT = 300
"""Rows taken in at once by a desk at work: nobody's entry waits longer for them than a blink."""

_CURSORS = (marks.REGISTERS, marks.CURSOR)
_Cursors = tuple[int, int]


@dataclass
class _Lot:
    """What arrived on the server, as one moment of it showed, and the rows that are wanted."""

    arrivals: list[ArrivalRow]
    is_all: bool
    after: _Cursors = (0, 0)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    aside: Aside = field(default_factory=dict)


class Fetching:
    """Takes lots of rows; `result` is told what they bring."""

    def __init__(self, ends: Ends, result: Exchanged) -> None:
        self._store = ends.store
        self._there = ends.line.to_read
        self._ends = ends
        self._result = result

    def fetch(self, most: int) -> bool:
        """Take what is new there; True when that was all of it."""
        cursors = self._cursors()
        with self._there.begin():  # one moment of the server: no merging is seen by halves
            last = shared.last_arrival(self._there)
            if last - min(cursors) < FAR_BEHIND:
                lot = self._read_lot(cursors, last, min(most, SMALL_LOT))
            elif self._fetch_run(cursors, most):
                return False
            else:
                lot = self._read_lot(self._cursors(), last, most)
        if lot.arrivals:
            self._take_lot(lot)
        return lot.is_all

    def try_again(self) -> None:
        """Take what did not fit before, where it fits by now."""
        aside = Aside()
        keys: defaultdict[str, list[UUID]] = defaultdict(list)
        with self._store.reading() as snapshot:
            for each in misfits.misfits(snapshot.connection):
                keys[each.noun].append(each.row)
        if keys:
            with self._there.begin():
                rows = {n: readable(self._there, n, some, aside) for n, some in keys.items()}
            with self._store.writing(is_elsewhere=True) as connection:
                misfits.forget_misfits(connection)
                self._take(connection, rows, aside)

    def _fetch_run(self, cursors: _Cursors, most: int) -> bool:
        """Take many rows of one table that never change as they lie there; False for none."""
        registers, after = cursors
        run = shared.first_run(self._there, after, LOTS_OF_RUN * most)
        if run is None or run.rows < FAR_BEHIND or not CARRIED[run.noun].is_heaped:
            return False
        if shared.since(self._there, registers, 1, registers=True):
            return False
        try:
            if self._is_known(run):
                self._take_heap(None, run)
            else:
                self._take_heaps(run.parts(most // PARTS_OF_LOT))
        except DOES_NOT_FIT:
            return False
        return True

    def _is_known(self, run: Run) -> bool:
        """True where all of it is here; nearly always its first row tells."""
        for part in (replace(run, last=run.first, rows=1), run):
            keys = shared.keys_in(self._there, part)
            with self._store.reading() as snapshot:
                if len(_known(snapshot.connection, run.noun, keys)) < part.rows:
                    return False
        return True

    def _take_heaps(self, parts: Sequence[Run]) -> None:
        """Take a run in parts; while one is written here the next comes over the line."""
        table = CARRIED[parts[0].noun].table.table()
        with ThreadPoolExecutor(1, "kezek-ahead") as ahead:

            def ask(part: Run) -> Future[Heap]:
                return ahead.submit(heap_of_server, self._there, table, (part.first, part.last))

            coming = ask(parts[0])
            for part, after in zip(parts, (*parts[1:], None), strict=True):
                heap = coming.result()
                if after is not None:
                    coming = ask(after)
                self._take_heap(heap, part)

    def _take_heap(self, heap: Heap | None, run: Run) -> None:
        taken = Taken()
        with self._store.writing(is_elsewhere=True) as connection:
            if heap is not None:
                before = outbox.last_number(connection)
                taken = take_in(self._ends.pen(connection), {}, heap)
                outbox.not_ours(connection, before, taken.made)
            marks.put_mark(connection, marks.CURSOR, run.last)
        self._note(taken)
        if taken.heaped:
            self._result.nouns.add(run.noun)

    def _read_lot(self, cursors: _Cursors, last: int, most: int) -> _Lot:
        """Rows to be taken one by one: registers first, as an entry may name what was merged."""
        registers = shared.since(self._there, cursors[0], most, registers=True)
        rest = most - len(registers)
        facts = shared.since(self._there, cursors[1], rest, registers=False) if rest else []
        lot = _Lot(registers + facts, is_all=len(registers + facts) < most)
        if lot.arrivals:
            with self._store.reading() as snapshot:
                wanted = _unknown(snapshot.connection, lot.arrivals, self._ends.author.desk)
            for noun, keys in wanted.items():
                lot.rows[noun] = self._rows(noun, keys, lot.arrivals, lot.aside)
        ends = [
            of[-1].number if of else old
            for of, old in zip((registers, facts), cursors, strict=True)
        ]
        lot.after = (last, last) if lot.is_all else (ends[0], ends[1])
        return lot

    def _take_lot(self, lot: _Lot) -> None:
        with self._store.writing(is_elsewhere=True) as connection:
            self._take(connection, lot.rows, lot.aside)
            for name, number in zip(_CURSORS, lot.after, strict=True):
                marks.put_mark(connection, name, number)

    def _cursors(self) -> _Cursors:
        with self._store.reading() as snapshot:
            registers, facts = (int(marks.mark(snapshot.connection, n) or 0) for n in _CURSORS)
        return registers, facts

    def _rows(
        self, noun: str, keys: list[UUID], arrivals: Iterable[ArrivalRow], aside: Aside
    ) -> list[Row]:
        if len(keys) >= MANY:
            numbers = [arrival.number for arrival in arrivals if arrival.noun == noun]
            with suppress(*NO_SENSE):
                return shared.rows_between(self._there, numbers[0], numbers[-1], noun)
        return readable(self._there, noun, keys, aside)

    def _take(self, connection: Connection, rows: Lot, aside: Aside) -> None:
        """Take what fits; what does not is named, and holds up no other."""
        for taken in take_fitting(self._ends.pen(connection), rows, aside):
            self._note(taken)
            self._result.overruled += _overruled(connection, taken, self._ends.author.desk)
        for each, why in aside.items():
            misfits.put_aside(connection, each, why)

    def _note(self, taken: Taken) -> None:
        self._result.received += taken.heaped + sum(len(new) for new in taken.new.values())
        self._result.trips |= taken.trips
        self._result.nouns |= {name for name, rows in taken.new.items() if rows}
        settled = {word for word, keys in taken.settled.items() if keys or word == SETTING}
        self._result.nouns |= settled


def _known(here: Connection, noun: str, keys: str) -> set[UUID]:
    """Those of the keys, a JSON list, that are at this desk."""
    key = CARRIED[noun].table.table().c.id
    return set(here.execute(select(key).where(among_json(key, keys))).scalars())


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
        known = _known(here, name, json.dumps([key.hex for key in found]))
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
