"""What sharing costs: an entry, a start, and the first exchange of two years, each against alone.

Run: `uv run python -m tests.bench.bench_shared [TRIPS]`; lines `ratio NAME A B A/B`. Two years are
10,000 trips and 280,000 rows: `moving_in` gives them to an empty server, `first_exchange` fetches
them into an empty file, both over `pg_dump | pg_restore` of the server's database.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from core.domain.clock import SystemClock
from core.services.bootstrap import open_desk
from core.services.desk import Desk
from core.services.looking.first_look import first_look
from core.services.shared import sharing
from core.store.exchange import joining
from tests.builders import a_reading, a_trip, a_truck, an_event
from tests.postgres import Server, program

TRIPS = 10_000
READINGS = 20
"""Of each trip's day."""
KINDS = ("loaded", "departed", "joined_queue", "called", "exit_post_in", "released", "delivered")
ENTRIES, TURNS = 25, 8


def fill(desk: Desk, trips: int) -> None:
    """Two years: each trip with its journal, readings of each day."""
    now = desk.clock.now()
    trucks = [a_truck(f"{number:04} AK 07") for number in range(300)]
    with desk.store.unit_of_work(desk.author, desk.clock) as unit:
        for truck in trucks:
            unit.trucks.put(truck)
        for number in range(trips):
            start = now - timedelta(days=730 * (1 - number / trips), hours=48)
            trip = a_trip(trucks[number % 300], ref=f"R-{number}")
            unit.trips.put(trip)
            for hours, kind in enumerate(KINDS):
                unit.journal.add(an_event(kind, start + timedelta(hours=6 * hours), trip))
            for count in range(READINGS):
                at = start + timedelta(minutes=count)
                unit.readings.add(a_reading("board_vehicles", number % 700 + count, at))
        unit.commit()


def entries(shared: Desk, alone: Desk) -> tuple[float, float]:
    """Seconds an entry takes at a dispatcher's pace, the median of many at each of two desks.

    In turn, some at once: what the exchange does beside an entry counts for the shared desk alone.
    """
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(TURNS):
        taken[0].extend(_entry(shared) for _ in range(ENTRIES))
        sharing.exchange_now(shared)
        taken[1].extend(_entry(alone) for _ in range(ENTRIES))
    return statistics.median(taken[0]), statistics.median(taken[1])


def _entry(desk: Desk) -> float:
    time.sleep(0.02)
    event = an_event("note", desk.clock.now())
    begun = time.perf_counter()
    with desk.store.unit_of_work(desk.author, desk.clock) as unit:
        unit.journal.add(event)
        unit.commit()
    return time.perf_counter() - begun


def starts(shared: Path, alone: Path) -> tuple[float, float]:
    """Seconds until the first view is there, the best of several at each of two desks, in turn."""
    taken = [(_start(shared), _start(alone)) for _ in range(TURNS)]
    return min(one for one, _ in taken), min(other for _, other in taken)


def _start(folder: Path) -> float:
    """In the order of the window: the exchange begins when the first view is painted."""
    begun = time.perf_counter()
    desk = open_desk(folder, SystemClock())
    first_look(desk)
    taken = time.perf_counter() - begun
    if sharing.start(desk):
        sharing.exchange_now(desk)
    desk.close()
    return taken


def exchange(desk: Desk, url: str) -> float:
    """Seconds until all that is here is on the server, and all that is there is here."""
    with desk.store.writing() as connection:
        joining.join(connection, url)
    begun = time.perf_counter()
    sharing.start(desk)
    sharing.exchange_now(desk)
    return time.perf_counter() - begun


def dump_and_restore(server: Server, source: str) -> float:
    """Seconds of `pg_dump | pg_restore` of the same rows into a new database."""
    target = server.make()
    as_keeper = ["-h", "127.0.0.1", "-p", str(server.port), "-U", "kezek", "-d"]
    begun = time.perf_counter()
    with subprocess.Popen(
        [program("pg_dump") or "", "-Fc", *as_keeper, source], stdout=subprocess.PIPE
    ) as dump:
        subprocess.run(
            [program("pg_restore") or "", *as_keeper, target], stdin=dump.stdout, check=True
        )
    return time.perf_counter() - begun


def ratio(name: str, one: float, other: float) -> None:
    """A line of the result."""
    print(f"ratio {name} {one:.4f} {other:.4f} {one / other:.2f}")  # noqa: T201


def main(trips: int) -> None:
    """Measure in one run."""
    os.environ.pop("KEZEK_DATABASE_URL", None)
    root = Path(tempfile.mkdtemp(prefix="kezek-bench-"))
    server = Server()
    server.start()
    try:
        alone = open_desk(root / "alone", SystemClock())
        fill(alone, trips)
        alone.close()
        shutil.copytree(root / "alone", root / "shared")
        database = server.make()
        shared = open_desk(root / "shared", SystemClock())
        moving = exchange(shared, server.url(database))
        restoring = dump_and_restore(server, database)
        newcomer = open_desk(root / "newcomer", SystemClock())
        coming = exchange(newcomer, server.url(database))
        newcomer.close()
        restoring = min(restoring, dump_and_restore(server, database))
        alone = open_desk(root / "alone", SystemClock())
        ratio("entry", *entries(shared, alone))
        alone.close()
        shared.close()
        ratio("start", *starts(root / "shared", root / "alone"))
        ratio("moving_in", moving, restoring)
        ratio("first_exchange", coming, restoring)
    finally:
        server.remove()
        shutil.rmtree(root)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else TRIPS)
