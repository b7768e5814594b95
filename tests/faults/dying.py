"""Work of a desk in a process of its own, which is killed; each record told when it is on disk."""

import os
import signal
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from core.domain.copies import MadeFor
from core.domain.event import EventKind
from core.services import fetching
from core.services.desk import Desk
from core.services.entering import entries
from core.services.importing import import_files
from core.services.journal import add, new_event
from core.services.keeping import backups
from core.store.database import Store
from tests.desks import a_desk, send

PAGES = Path(__file__).parents[1] / "pages" / "cargoruqsat"
Tell = Callable[[str], None]


@dataclass
class Killed:
    """What a process had told before it was killed."""

    told: list[str] = field(default_factory=list)
    failed: str = ""


def kill_while(work: Callable[[Tell], None], after: float) -> Killed:
    """Run work in a process of its own and kill it so many seconds after it began."""
    return _apart(work, after)


def run_apart(work: Callable[[Tell], None]) -> Killed:
    """Run work in a process of its own to its end, which may come early."""
    return _apart(work, None)


def _apart(work: Callable[[Tell], None], after: float | None) -> Killed:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(work, writing)
    os.close(writing)
    if after is not None:
        os.read(reading, 1)
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as pipe:
        lines = pipe.read().decode().lstrip(".").split("\n")[:-1]  # a last half line tells nothing
    os.waitpid(child, 0)
    failed = [line for line in lines if line.startswith("failed ")]
    return Killed([line for line in lines if line not in failed], "".join(failed))


def _work(work: Callable[[Tell], None], writing: int) -> None:
    try:
        os.write(writing, b".")
        work(lambda line: (os.write(writing, f"{line}\n".encode()), None)[1])
    except BaseException:  # noqa: BLE001  told to the process that looks on
        os.write(writing, f"failed {traceback.format_exc()!r}\n".encode())
    os._exit(0)


def entering(folder: Path) -> Callable[[Tell], None]:
    """A dispatcher who types: notes, positions of the truck, reports of the crossing."""

    def work(tell: Tell) -> None:
        desk = a_desk(folder)
        trip = _a_trip(desk)
        number = 0
        while True:
            number += 1
            tell(f"event {add(desk, new_event(desk, EventKind.NOTE, trip=trip, text=str(number)))}")
            understood = entries.understand(desk, f"417 сырым {number % 90 + 1} км", {})
            for key in entries.record(desk, understood).events:
                tell(f"event {key}")

    return work


def _a_trip(desk: Desk):
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        trip = next((t for t in uow.trips.all() if t.ref == "R-417"), None)
    return trip.id if trip else send(desk).trip.id


def importing(folder: Path, lot: int) -> Callable[[Tell], None]:
    """An office's table of trips and one of what happened to them."""
    trips, events = folder / "trips.csv", folder / "events.csv"
    refs = [f"L{lot}-{number}" for number in range(60)]
    trips.write_text(
        "ref,truck,destination,crossing\n"
        + "".join(f"{ref},{n % 20 + 100} AA 07,Самара,syrym\n" for n, ref in enumerate(refs))
    )
    events.write_text(
        "trip,kind,occurred_at\n" + "".join(f"{ref},departed,20.11.2026 08:00\n" for ref in refs)
    )

    def work(tell: Tell) -> None:
        desk = a_desk(folder)
        backups.backup_if_changed(desk, MadeFor.IMPORT)
        import_files(
            desk,
            [trips, events],
            dry_run=False,
            on_disk=lambda rows: [tell(f"{row.sheet} {row.key}") for row in rows],
        )
        desk.close()

    return work


def reading_pages(folder: Path) -> Callable[[Tell], None]:
    """Pages of the public queue, read over and over."""

    def work(tell: Tell) -> None:
        desk = a_desk(folder)
        while True:
            for page in sorted(PAGES.glob("*.html")):
                for reading in fetching.read_saved(desk, [page]).new:
                    tell(f"reading {reading.id}")
            with desk.store.unit_of_work(desk.author, desk.clock) as uow:
                uow.journal.add(new_event(desk, EventKind.NOTE, text="прочитано"))
                uow.commit()

    return work


def copying(folder: Path) -> Callable[[Tell], None]:
    """Copies made while entries go on."""

    def work(tell: Tell) -> None:
        desk = a_desk(folder)
        while True:
            tell(f"event {add(desk, new_event(desk, EventKind.NOTE, text='копия'))}")
            tell(f"copy {backups.backup(desk, MadeFor.HOUR).copy.path.name}")

    return work


def putting_back(folder: Path) -> Callable[[Tell], None]:
    """Copies made and put back at once: nothing that was entered before is lost by it."""

    def work(tell: Tell) -> None:
        desk = a_desk(folder)
        while True:
            tell(f"event {add(desk, new_event(desk, EventKind.NOTE, text='возврат'))}")
            backups.put_back(desk, backups.backup(desk, MadeFor.ASKED).copy.path)

    return work


def opening(folder: Path) -> Callable[[Tell], None]:
    """A database of an older schema, opened."""

    def work(tell: Tell) -> None:
        Store.open(folder).close()
        tell("opened")

    return work


def leaving(folder: Path) -> Callable[[Tell], None]:
    """Entries, and the desk closed, over and over."""

    def work(tell: Tell) -> None:
        while True:
            desk = a_desk(folder)
            for _ in range(3):
                tell(f"event {add(desk, new_event(desk, EventKind.NOTE, text='конец смены'))}")
            desk.close()

    return work
