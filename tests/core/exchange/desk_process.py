"""A desk as a process of its own: writes entries, notes what it confirmed and what it saw when.

Words: folder, name, address, entries a second, how many trips it adds first.
"""

import random
import sqlite3
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

from core.domain.author import Author
from core.domain.clock import SystemClock
from core.domain.shared_clock import SharedClock
from core.store import queries
from core.store.database import FILE_NAME, Store
from core.store.exchange.ends import Exchange
from core.store.exchange.line.standing import starting
from core.store.exchange.line.worker import Worker
from core.store.postgres import Address
from tests.builders import a_trip, a_truck, an_event


class Entries:
    """Entries on any trip, at a steady rate, until told to stop."""

    def __init__(self, folder: Path, name: str, clock: SharedClock) -> None:
        self.store = Store.open(folder)
        self.author = Author(name, name)
        self.clock = clock
        self.is_writing = True
        self.slowest = 0.0
        self._chance = random.Random(name)
        self._log = (folder / "confirmed.log").open("a")

    def add_trips(self, number: int) -> None:
        """Trips for everybody."""
        with self.store.unit_of_work(self.author, self.clock) as unit:
            for count in range(number):
                truck = a_truck(f"{count:04} {self.author.desk}")
                unit.trucks.put(truck)
                unit.trips.put(a_trip(truck, ref=f"{self.author.desk}-{count}"))
            unit.commit()

    def write(self, rate: float) -> None:
        """Write until told to stop; each is noted when it is on disk."""
        trips: list[object] = []
        while self.is_writing:
            if not trips:
                with self.store.reading() as snapshot:
                    trips = list(queries.trips(snapshot))
            trip = self._chance.choice(trips) if trips else None
            event = an_event("contact", self.clock.now(), trip)
            begun = time.monotonic()
            with self.store.unit_of_work(self.author, self.clock) as unit:
                unit.journal.add(event)
                unit.commit()
            self._log.write(f"{event.id.hex} {time.time()} {time.monotonic() - begun}\n")
            self._log.flush()
            time.sleep(self._chance.expovariate(rate))


def note_arrivals(folder: Path, name: str) -> None:
    """When an entry of another desk was first there."""
    last = 0
    with (
        closing(sqlite3.connect(folder / FILE_NAME, timeout=15)) as connection,
        (folder / "seen.log").open("a") as log,
    ):
        while True:
            rows = connection.execute(
                "SELECT rowid, id, desk FROM events WHERE rowid > ? ORDER BY rowid", (last,)
            ).fetchall()
            for number, key, desk in rows:
                last = number
                if desk != name:
                    log.write(f"{key} {time.time()}\n")
            log.flush()
            time.sleep(0.05)


def main(folder: Path, name: str, address: str, rate: float, trips: int) -> None:
    """Work until `quit` is read; after `stop` nothing more is written."""
    clock = SharedClock(SystemClock())
    entries = Entries(folder, name, clock)
    entries.add_trips(trips)
    own = Store.open(folder)
    exchange = Exchange(own, lambda: Address.of(address), clock, lambda: entries.author)
    worker = Worker(exchange, starting(address, name, clock))
    worker.start()
    threading.Thread(target=note_arrivals, args=(folder, name), daemon=True).start()
    threading.Thread(target=entries.write, args=(rate,), daemon=True).start()
    for line in sys.stdin:
        if line.strip() == "stop":
            entries.is_writing = False
            worker.try_now()
            (folder / "slowest.log").write_text(str(entries.slowest))
        elif line.strip() == "again":
            worker.try_now()
        else:
            break
    worker.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], float(sys.argv[4]), int(sys.argv[5]))
