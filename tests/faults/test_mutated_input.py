"""Pages, tables and lines that somebody spoilt: no crash, no hang, no number out of nowhere."""

import re
import time
from collections.abc import Callable
from datetime import timedelta
from html import unescape
from random import Random

import pytest
import xlsxwriter

from core.domain.problem import KezekError
from core.feeds.cargoruqsat.saved_pages import read_pages
from core.feeds.saved import SavedPage
from core.phrase.understand import understand
from core.services.importing import import_files
from core.store import queries
from tests.builders import NOW
from tests.core.feeds.conftest import MADE, SHARED, a_context
from tests.core.phrase.fleet import desk as phrase_desk
from tests.core.phrase.test_examples import ENTRIES
from tests.desks import a_desk
from tests.faults.counts import count, told
from tests.faults.mutating import spoil, spoil_bytes

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]

HANGS = 2.0  # seconds of the processor
CSV = (
    "trip;truck;driver;kind;occurred_at;crossing;km_to_barrier;text\n"
    "R-1;417 AK 07;Ахметов;joined_queue;20.11.2026 8:05;syrym;13;встал\n"
    "R-1;417 AK 07;Ахметов;position;20.11.2026 10-40;syrym;9,5;стоит\n"
    "R-2;902 BC 07;Дюсенов;refused;2026-11-20T04:10:00+05:00;syrym;;не тот тягач\n"
)
TRIPS = (
    ("ref", "truck", "driver", "destination", "crossing", "customer", "order", "weight_kg"),
    ("R-1", "417 AK 07", "Ахметов", "Самара", "syrym", "Волга", "1192", "21000"),
    ("R-2", "902 BC 07", "Дюсенов", "Тольятти", "syrym taskala", "Агро", "1187", "20500"),
)


def attempts(name: str, many: int, attempt: Callable[[Random], None]) -> None:
    """Try so many spoilt ones; what a fault was made of can be made again by its number."""
    slowest = 0.0
    for number in range(many):
        start = time.process_time()
        try:
            attempt(Random(number))
        except KezekError:
            pass
        except Exception as error:
            raise AssertionError(f"{name} number {number}: {error!r}") from error
        slowest = max(slowest, time.process_time() - start)
        assert slowest < HANGS, f"{name} number {number} took {slowest:.1f} s"
    told(f"mutated {name}: {many}, crashes 0, slowest {1000 * slowest:.0f} ms")


def pages() -> list[tuple[str, str]]:
    folders = [folder for folder in (MADE, SHARED) if folder.is_dir()]
    return [(p.name, p.read_text("utf-8")) for f in folders for p in sorted(f.glob("*.html"))]


def facts(readings) -> set[tuple]:
    return {(r.crossing, r.kind, r.day, r.klass, r.value, r.entered_at) for r in readings}


def is_said(reading, text: str) -> bool:
    """True where the spoilt page itself says the number, or its rows count so many."""
    if reading.entered_at is not None:
        return f"{reading.entered_at + timedelta(hours=5):%H:%M}" in text
    return reading.value is None or str(int(reading.value)) in re.sub(r"\s", "", unescape(text))


def test_that_a_spoilt_page_gives_no_number_it_does_not_say():
    known, feed_context = pages(), a_context()
    told_by = {
        page: facts(read_pages([SavedPage(*page)], NOW, feed_context).readings) for page in known
    }

    def attempt(chance: Random) -> None:
        page = chance.choice(known)
        spoilt = spoil(page[1], chance)
        report = read_pages([SavedPage(page[0], spoilt)], NOW, feed_context)
        for reading in report.readings:
            new = facts([reading]) - told_by[page]
            assert not new or is_said(reading, spoilt), reading

    attempts("pages", count(600, 40_000), attempt)


def test_that_a_spoilt_csv_file_is_refused_or_read(tmp_path):
    desk = a_desk(tmp_path / "desk")
    path = tmp_path / "events.csv"

    def attempt(chance: Random) -> None:
        encoding = chance.choice(("utf-8", "cp1251", "utf-8-sig"))
        path.write_bytes(spoil(CSV, chance).encode(encoding, "replace"))
        import_files(desk, [path], dry_run=True)

    attempts("csv files", count(200, 15_000), attempt)
    assert stored_trips(desk) == 0
    desk.close()


def test_that_a_spoilt_workbook_is_refused_or_read(tmp_path):
    desk = a_desk(tmp_path / "desk")
    path = tmp_path / "table.xlsx"
    write_workbook(path)
    whole = path.read_bytes()

    def attempt(chance: Random) -> None:
        path.write_bytes(spoil_bytes(whole, chance))
        import_files(desk, [path], dry_run=True)

    attempts("workbooks", count(200, 15_000), attempt)
    assert stored_trips(desk) == 0
    desk.close()


def test_that_a_spoilt_line_is_understood_asked_about_or_kept_as_a_note():
    world = phrase_desk()
    lines = [line for line, _ in ENTRIES.values()]

    def attempt(chance: Random) -> None:
        spoilt = spoil(chance.choice(lines), chance)
        found = understand(spoilt, world)
        said = found.entries or found.questions or found.skipped or found.opens
        assert said or not any(letter.isalnum() for letter in spoilt), spoilt

    attempts("quick entries", count(400, 30_000), attempt)


def write_workbook(path) -> None:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("trips")
        for number, row in enumerate(TRIPS):
            sheet.write_row(number, 0, row)


def stored_trips(desk) -> int:
    with desk.store.reading() as snapshot:
        return len(queries.trips(snapshot))
