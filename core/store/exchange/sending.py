"""What waits at a desk is given to the server, the oldest first."""

import logging
from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection

from core.store.exchange import marks, misfits, outbox, shared
from core.store.exchange.ends import Ends
from core.store.exchange.fitting import DOES_NOT_FIT
from core.store.exchange.heaps.bulk import MANY
from core.store.exchange.heaps.heap import heap_of_file
from core.store.exchange.heaps.runs import Run
from core.store.exchange.misfits import Named
from core.store.exchange.nouns import CARRIED
from core.store.exchange.taking import Row, read, settle_own
from core.store.tables import OutboxRow

log = logging.getLogger(__name__)


class Sending:
    """Gives lots of rows; `sent` counts them."""

    def __init__(self, ends: Ends) -> None:
        self._ends = ends
        self.sent = 0

    def send(self, most: int) -> bool:
        """Give what waits longest; True when that was all."""
        with self._ends.store.reading() as snapshot:
            waiting = outbox.take(snapshot.connection, min(most, MANY))
        if len(waiting) >= MANY:
            run = self._heapable(most)
            if run is not None and self._send_heap(run):
                return False
            with self._ends.store.reading() as snapshot:
                waiting = outbox.take(snapshot.connection, most)
        self._send(waiting)
        return len(waiting) < most

    def _heapable(self, most: int) -> Run | None:
        """Many rows of one table that never change: they go as they lie in the file."""
        with self._ends.store.reading() as snapshot:
            run = outbox.first_run(snapshot.connection, most)
        is_one = run is not None and run.rows >= MANY and CARRIED[run.noun].is_heaped
        return run if is_one else None

    def _send_heap(self, run: Run) -> bool:
        """Give them; False where one does not fit."""
        ends = self._ends
        with ends.store.reading() as snapshot:
            table = CARRIED[run.noun].table.table()
            heap = heap_of_file(snapshot.connection, table, (run.first, run.last))
        try:
            with ends.line.to_write.begin():
                taken = shared.receive(ends.line.to_write, ends.author, ends.clock, {}, heap)
        except DOES_NOT_FIT:
            return False
        with ends.store.writing(is_elsewhere=True) as connection:
            outbox.run_done(connection, run)
            marks.pass_over(connection, *taken.numbered)
        self.sent += run.rows
        return True

    def _send(self, waiting: Sequence[OutboxRow]) -> None:
        """Give rows; of a lot with one that does not fit the halves are tried, down to that one."""
        if not waiting:
            return
        ends = self._ends
        keys: defaultdict[str, list[UUID]] = defaultdict(list)
        for note in waiting:
            keys[note.noun].append(note.row)
        with ends.store.reading() as snapshot:
            lot = {name: read(snapshot.connection, name, some) for name, some in keys.items()}
        try:
            with ends.line.to_write.begin():
                shared.receive(ends.line.to_write, ends.author, ends.clock, lot)
        except DOES_NOT_FIT as error:
            self._send_parts(waiting, error)
            return
        with ends.store.writing(is_elsewhere=True) as connection:
            outbox.done(connection, [note.number for note in waiting])
            self._settle(connection, lot.get("audit", ()))
        self.sent += len(waiting)

    def _settle(self, connection: Connection, changes: Sequence[Row]) -> None:
        """What only waited for own edits; what cannot be settled is tried again at the next start.

        The edits are on the server by now: whatever becomes of this, the next ones are sent.
        """
        before = outbox.last_number(connection)
        try:
            with connection.begin_nested():
                outbox.not_ours(connection, before, settle_own(self._ends.pen(connection), changes))
        except DOES_NOT_FIT as error:
            log.warning("exchange: own edits not settled: %s", error)
            for row in changes:
                misfits.put_aside(connection, Named("audit", row["id"]), str(error))

    def _send_parts(self, waiting: Sequence[OutboxRow], error: Exception) -> None:
        half = len(waiting) // 2
        if half:
            self._send(waiting[:half])
            self._send(waiting[half:])
            return
        with self._ends.store.writing(is_elsewhere=True) as connection:
            outbox.refuse(connection, waiting[0].number, str(error))
