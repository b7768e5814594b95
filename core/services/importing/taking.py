"""Taking files in: nouns in order over all files, a unit of work a file, bad rows named."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from core.domain.problem import KezekError, Problem
from core.domain.reading import Reading
from core.services.desk import Desk
from core.services.importing.expenses import take_expense
from core.services.importing.files import Grid, read_files
from core.services.importing.journal import Days, Pages, last_of_each, read_event
from core.services.importing.known import Draft, Known, ref_key
from core.services.importing.layouts import Layouts, layout_of, layouts
from core.services.importing.noting import Noting
from core.services.importing.papers import take_document
from core.services.importing.place import Crossings, Here
from core.services.importing.readings import read_reading, take_reading
from core.services.importing.registers import (
    take_carrier,
    take_customer,
    take_driver,
    take_truck,
)
from core.services.importing.result import (
    Done,
    IgnoredColumn,
    ImportedRow,
    ImportResult,
    Outcome,
    Stored,
)
from core.services.importing.sheets import GUIDE_SHEETS, Noun, heading_key, noun_of
from core.services.importing.table import Row, Table, read_table
from core.services.importing.trips import take_shipment, take_trip
from core.store.unit_of_work import UnitOfWork

T = TypeVar("T")
OnDisk = Callable[[Sequence[ImportedRow]], None]
_Taken = tuple[ImportedRow, tuple[object, ...]]
DOES_NOT_FIT = "record_does_not_fit"  # the store refused this one record, the rest goes on

_TAKERS: dict[Noun, Callable[[Row, Draft, Here], str]] = {
    Noun.CARRIERS: take_carrier,
    Noun.TRUCKS: take_truck,
    Noun.DRIVERS: take_driver,
    Noun.CUSTOMERS: take_customer,
    Noun.TRIPS: take_trip,
    Noun.SHIPMENTS: take_shipment,
    Noun.DOCUMENTS: take_document,
    Noun.EXPENSES: take_expense,
}
_KEY_COLUMNS = ("plate", "name", "ref", "trip", "order", "crossing", "kind", "occurred_at")


def import_files(
    desk: Desk, paths: Sequence[Path], *, dry_run: bool, on_disk: OnDisk | None = None
) -> ImportResult:
    """Every row of the files with what became of it.

    `on_disk` is called with rows that are safely stored, a file at a time. A dry run stores
    nothing and answers the same. Raises KezekError when a file cannot be read; then nothing is
    stored.
    """
    tables, unknown = _tables(read_files(paths), layouts(desk))
    import_ = _Import(desk, _here(desk, tables))
    rows = list(unknown)
    if on_disk is not None and unknown and not dry_run:
        on_disk(unknown)
    for batch in _batches(tables, together=dry_run):
        with desk.store.unit_of_work(desk.author, desk.clock) as work:
            taken = import_.take(batch, work)
            if not dry_run:
                work.commit()
        if on_disk is not None and not dry_run:
            on_disk(taken)
        rows.extend(taken)
    ignored = tuple(IgnoredColumn(t.file, t.title, h) for t in tables for h in t.ignored)
    done = Done() if dry_run else import_.done()
    return ImportResult(tuple(rows), ignored, dry_run, done)


def _tables(grids: Sequence[Grid], kept: Layouts) -> tuple[list[Table], list[ImportedRow]]:
    """Sheets in the order of the nouns, and those that are nobody's as rejected rows."""
    tables: list[Table] = []
    unknown: list[ImportedRow] = []
    for grid in grids:
        layout = layout_of(grid, kept)
        noun = layout.noun if layout is not None else noun_of(grid.title)
        if noun is not None:
            told = layout.columns if layout is not None else None
            tables.append(read_table(grid, noun, told))
        elif heading_key(grid.title) not in GUIDE_SHEETS:
            problem = Problem.of("unknown_sheet", sheet=grid.title)
            unknown.append(ImportedRow(grid.file, grid.title, 0, "", Outcome.REJECTED, problem))
    order = list(Noun)
    return sorted(tables, key=lambda t: order.index(t.noun)), unknown


def _batches(tables: list[Table], *, together: bool) -> Iterator[list[Table]]:
    """Neighbouring sheets of one file; all of them where references must resolve unstored."""
    if together:
        yield tables
        return
    for _, batch in groupby(tables, key=lambda t: t.file):
        yield list(batch)


def _here(desk: Desk, tables: list[Table]) -> Here:
    itemised = frozenset(
        ref_key(row.text("trip"))
        for table in tables
        if table.noun == Noun.SHIPMENTS
        for row in table.rows
    )
    crossings = Crossings(tuple(desk.reference.crossings.values()))
    return Here(
        desk.clock.now(),
        desk.clock.written(),
        desk.author,
        crossings,
        itemised,
        roads=desk.reference.road_map,
    )


@dataclass
class _Import:
    """One import over several units of work."""

    desk: Desk
    here: Here
    known: Known | None = field(default=None)
    records: list[tuple[Stored | None, Stored]] = field(default_factory=list)
    events: list[UUID] = field(default_factory=list)
    readings: list[UUID] = field(default_factory=list)
    seen: list[Reading] = field(default_factory=list)

    def done(self) -> Done:
        """What was stored."""
        records, seen = tuple(self.records), tuple(self.seen)
        return Done(records, tuple(self.events), tuple(self.readings), seen)

    def take(self, tables: Sequence[Table], work: UnitOfWork) -> list[ImportedRow]:
        """Rows of these sheets, not yet committed."""
        known = self.known = self.known or Known.read(work)
        rows: list[ImportedRow] = []
        pages = Pages(work.journal, self.here)
        book = Noting(work.readings)
        for table in tables:
            if table.problem is not None:
                rows.append(_rejected(table, table.headings_row, "", table.problem))
            elif table.noun in _TAKERS:
                rows.extend(self._registers(table, known, work))
            elif table.noun == Noun.EVENTS:
                rows.extend(self._events(table, known, pages))
            else:
                rows.extend(self._readings(table, book))
        self.events += pages.added
        self.readings += book.added
        self.seen += book.seen
        return rows

    def _registers(self, table: Table, known: Known, work: UnitOfWork) -> list[ImportedRow]:
        taken = [self._register(table, row, known) for row in table.rows]
        same = known.flush(work)
        self.records += known.take_changes()
        return [
            replace(row, result=Outcome.KNOWN)
            if row.result == Outcome.CHANGED and same.issuperset(about)
            else row
            for row, about in taken
        ]

    def _register(self, table: Table, row: Row, known: Known) -> _Taken:
        draft = Draft(known)
        try:
            key = _TAKERS[table.noun](row, draft, self.here)
        except KezekError as error:
            return _rejected(table, row.number, _key_of(row), error.problem), ()
        outcome, about = draft.keep()
        return ImportedRow(table.file, table.title, row.number, key, outcome), about

    def _events(self, table: Table, known: Known, pages: Pages) -> list[ImportedRow]:
        days = Days(self.here)
        good, done = _read(table, days, lambda row: read_event(row, known, days))
        last = last_of_each([told for _, told in good])
        for row, told in good:
            take = partial(pages.take, told, last[told.identity])
            done.append(_kept(table, row, told.key, take))
        return sorted(done, key=lambda r: r.row)

    def _readings(self, table: Table, book: Noting) -> list[ImportedRow]:
        days = Days(self.here)
        good, done = _read(table, days, lambda row: read_reading(row, days))
        last = {told.reading.identity: told for _, told in good}
        for row, told in sorted(good, key=lambda pair: pair[1].reading.observed_at):
            take = partial(take_reading, book, told, last[told.reading.identity])
            done.append(_kept(table, row, told.key, take))
        return sorted(done, key=lambda r: r.row)


def _read(
    table: Table, days: Days, reader: Callable[[Row], T]
) -> tuple[list[tuple[Row, T]], list[ImportedRow]]:
    """What the rows tell, and those not understood; a line that only names a day is no row."""
    good: list[tuple[Row, T]] = []
    bad: list[ImportedRow] = []
    for row in table.rows:
        if days.header(row):
            continue
        try:
            good.append((row, reader(row)))
        except KezekError as error:
            bad.append(_rejected(table, row.number, _key_of(row), error.problem))
    return good, bad


def _kept(table: Table, row: Row, key: str, take: Callable[[], Outcome]) -> ImportedRow:
    try:
        outcome = take()
    except KezekError as error:
        if error.problem.code != DOES_NOT_FIT:
            raise
        return _rejected(table, row.number, key, error.problem)
    return ImportedRow(table.file, table.title, row.number, key, outcome)


def _rejected(table: Table, number: int, key: str, problem: Problem) -> ImportedRow:
    return ImportedRow(table.file, table.title, number, key, Outcome.REJECTED, problem)


def _key_of(row: Row) -> str:
    """What names a row that was not understood: as much of its identity as it says."""
    return " ".join(row.text(code) for code in _KEY_COLUMNS if code in row)
