"""A desk on an empty folder, and the files an office would hand it."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
import xlsxwriter

from core.domain.author import Author
from core.domain.clock import StandingClock, SystemClock
from core.domain.settings import Settings
from core.services.desk import Desk
from core.services.importing import import_files
from core.services.reference import load_reference
from core.store.database import Store
from tests.builders import NOW


@pytest.fixture(scope="session")
def reference():
    return load_reference()


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory):
    """A folder with an empty store, made once and copied: making one takes longer than a test."""
    folder = tmp_path_factory.mktemp("empty") / "data"
    Store.open(folder).close()
    return folder


@pytest.fixture
def make_desk(tmp_path, reference, empty_store):
    desks = []

    def make(name="desk", now=NOW):
        clock = StandingClock(now, SystemClock(), is_replay=False)
        folder = tmp_path / name
        shutil.copytree(empty_store, folder)
        author = Author("Жумабаева А.", "desk-1")
        desk = Desk(folder, clock, Store.open(folder), reference, author, Settings())
        desks.append(desk)
        return desk

    yield make
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(make_desk):
    return make_desk()


@dataclass
class Office:
    """Writes files and has them imported."""

    folder: Path
    desk: Desk

    def csv(self, name, *lines, encoding="utf-8"):
        path = self.folder / f"{name}.csv"
        path.write_bytes("\r\n".join(lines).encode(encoding))
        return path

    def workbook(self, name="office", merged=(), **sheets):
        path = self.folder / f"{name}.xlsx"
        with xlsxwriter.Workbook(path) as book:
            day = book.add_format({"num_format": "dd.mm.yyyy"})
            moment = book.add_format({"num_format": "dd.mm.yyyy hh:mm"})
            for title, rows in sheets.items():
                page = book.add_worksheet(title)
                for r, row in enumerate(rows):
                    for c, value in enumerate(row):
                        _write(page, (r, c), value, (day, moment))
                for first_row, column, last_row, text in merged:
                    page.merge_range(first_row, column, last_row, column, text)
        return path

    def takes(self, *paths, dry_run=False):
        return import_files(self.desk, paths, dry_run=dry_run)

    def takes_csv(self, name, *lines, dry_run=False):
        return self.takes(self.csv(name, *lines), dry_run=dry_run)

    def all(self, noun):
        with self.desk.store.unit_of_work(self.desk.author, self.desk.clock) as work:
            return getattr(work, noun).all()

    def journal(self, ref=None):
        with self.desk.store.unit_of_work(self.desk.author, self.desk.clock) as work:
            keys = {t.ref: t.id for t in work.trips.all()}
            return work.journal.of(keys[ref] if ref else None)

    def with_trip(self, ref="R-1", plate="417 AK 07", driver="Ахметов Серік"):
        self.takes_csv(
            "trips",
            "ref,truck,driver,destination,crossing",
            f"{ref},{plate},{driver},Самара,syrym",
        )
        return self


def _write(page, at, value, formats):
    day, moment = formats
    if value is None:
        return
    if isinstance(value, str):
        page.write_string(*at, value)
    elif hasattr(value, "hour"):
        page.write_datetime(*at, value, moment)
    elif hasattr(value, "year"):
        page.write_datetime(*at, value, day)
    else:
        page.write(*at, value)


@pytest.fixture
def office(tmp_path, desk):
    return Office(tmp_path, desk)


def fates(result):
    """What became of each row, in words."""
    return [row.result.value for row in result.rows]


def blames(result):
    """Sheet, row, column and reason of each rejected row."""
    return [(r.sheet, r.row, r.column, r.problem.code) for r in result.rejected]
