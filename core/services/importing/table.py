"""A sheet's rows under their headings; an empty cell that means "as above" filled in."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from core.domain.problem import KezekError, Problem
from core.services.importing.cells import text_of
from core.services.importing.files import Grid
from core.services.importing.moments import Cell
from core.services.importing.sheets import SHEETS, Noun, Sheet, heading_key, headings_of
from core.services.importing.words import fold

T = TypeVar("T")

_LOOK_FOR_HEADINGS = 20
_DASHES = frozenset("-–—")
_TOTALS = frozenset(map(fold, ("итого", "всего", "барлығы", "жиыны", "total")))
# A trip's row goes on in the next one while it says nothing else of the trip.
_OF_TRIP = ("truck", "trailer", "driver", "origin", "destination", "crossing", "direction",
            "planned_departure", "promised_at", "round", "empty")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells by column code, empty ones left out."""

    number: int
    cells: dict[str, Cell]
    headings: dict[str, str]  # column code → heading as written
    own: int = 0  # distinct cells of its own, "as above" not counted
    goes_on: bool = False  # the first key column was empty: more of the row above

    def __contains__(self, code: str) -> bool:
        return code in self.cells

    def text(self, code: str) -> str:
        """The cell as words; empty where it is."""
        return text_of(self.cells[code]) if code in self.cells else ""

    def get(self, code: str, reader: Callable[[Cell], T]) -> T | None:
        """The cell as `reader` understands it, None where it is empty.

        Raises the reader's KezekError with the `column` named.
        """
        if code not in self.cells:
            return None
        with self.blaming(code):
            return reader(self.cells[code])

    def need(self, code: str, reader: Callable[[Cell], T]) -> T:
        """The same; an empty cell is KezekError missing_cell."""
        found = self.get(code, reader)
        if found is None:
            raise self.missing(code)
        return found

    def missing(self, code: str) -> KezekError:
        """The error of a required cell that is empty."""
        return KezekError("missing_cell", column=self.heading(code))

    def heading(self, code: str) -> str:
        """The column's heading as the sheet writes it."""
        return self.headings.get(code, code)

    def blaming(self, code: str) -> "_Blame":
        """A context in which a KezekError is this column's."""
        return _Blame(self.heading(code))


@dataclass(frozen=True, slots=True)
class _Blame:
    column: str

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, KezekError) and "column" not in error.problem.values:
            values = {**error.problem.values, "column": self.column}
            raise KezekError(error.problem.code, **values) from None


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet of one noun."""

    file: str
    title: str
    noun: Noun
    rows: tuple[Row, ...]
    ignored: tuple[str, ...] = ()
    problem: Problem | None = None  # of the headings; then there are no rows
    headings_row: int = 0


@dataclass
class _Carry:
    """What an empty cell of the next row means."""

    sheet: Sheet
    order: list[str]  # columns from left to right
    above: dict[str, Cell] = field(default_factory=dict)

    def fill(self, own: dict[str, Cell]) -> tuple[dict[str, Cell], bool]:
        """The row with "as above" filled in, and whether it goes on with the row above."""
        carries = self.sheet.carries
        if not carries or not own:
            return own, False
        goes_on = carries[0] not in own and carries[0] in self.above and self._agrees(own)
        leading = set(self.order[: min(self.order.index(code) for code in own)])
        cells = dict(own)
        for code in carries:
            may = goes_on or (code in leading and code != carries[0])
            if code not in own and may and code in self.above:
                cells[code] = self.above[code]
        self._remember(cells)
        return cells, goes_on

    def _agrees(self, own: dict[str, Cell]) -> bool:
        if self.sheet.noun != Noun.TRIPS:
            return True
        return all(own[code] == self.above.get(code) for code in _OF_TRIP if code in own)

    def _remember(self, cells: dict[str, Cell]) -> None:
        kept = (
            cells
            if self.sheet.noun == Noun.TRIPS
            else {c: cells[c] for c in self.sheet.carries if c in cells}
        )
        is_new = self.sheet.noun == Noun.TRIPS and cells.get("ref") != self.above.get("ref")
        self.above = dict(kept) if is_new else {**self.above, **kept}


def read_table(grid: Grid, noun: Noun, told: Mapping[str, str] | None = None) -> Table:
    """The grid as a table of this noun; `problem` where its headings do not do.

    `told`: by the key of a heading the code that somebody gave it; empty: it is not to be read.
    """
    sheet = SHEETS[noun]
    codes = {**headings_of(sheet), **(told or {})}
    at = _headings_at(grid, codes)
    if at is None:
        missing = _spoken(sheet, sheet.missing(set())[:1])
        problem = Problem.of("missing_column", column=missing, sheet=grid.title)
        return Table(grid.file, grid.title, noun, (), problem=problem, headings_row=1)
    headings_row, cells = grid.rows[at]
    columns, ignored = _columns(cells, codes)
    lacking = sheet.missing(set(columns.values()))
    if lacking:
        problem = Problem.of("missing_column", column=_spoken(sheet, lacking), sheet=grid.title)
        return Table(grid.file, grid.title, noun, (), ignored, problem, headings_row)
    written = {code: text_of(cells[i] or "") for i, code in columns.items()}
    rows = tuple(_rows(grid, at + 1, sheet, (columns, written)))
    return Table(grid.file, grid.title, noun, rows, ignored, None, headings_row)


def _spoken(sheet: Sheet, codes: Iterable[str]) -> str:
    """Columns as an office and as the template call them: `Рейс (ref), Машина (truck)`."""
    return ", ".join(f"{sheet.column(code).heading('ru')} ({code})" for code in codes)


def _headings_at(grid: Grid, codes: dict[str, str]) -> int | None:
    """The row near the top that has most headings of the sheet."""
    best, most = None, 0
    for at, (_, cells) in enumerate(grid.rows[:_LOOK_FOR_HEADINGS]):
        found = {codes.get(heading_key(text_of(c))) for c in cells if isinstance(c, str)}
        found -= {None, ""}
        if len(found) > most:
            best, most = at, len(found)
    return best


def _columns(
    cells: list[Cell | None], codes: dict[str, str]
) -> tuple[dict[int, str], tuple[str, ...]]:
    """Column code by index, and headings that are nobody's; of two the same the first counts."""
    columns: dict[int, str] = {}
    ignored: list[str] = []
    for index, cell in enumerate(cells):
        if cell is None:
            continue
        code = codes.get(heading_key(text_of(cell)))
        if code is None or code in columns.values():
            ignored.append(text_of(cell))
        elif code:
            columns[index] = code
    return columns, tuple(ignored)


def _rows(
    grid: Grid, start: int, sheet: Sheet, columns: tuple[dict[int, str], dict[str, str]]
) -> Iterator[Row]:
    order = list(columns[0].values())
    is_named = "ref" in order or sheet.noun != Noun.TRIPS
    if not is_named and "truck" in order:
        order.insert(order.index("truck"), "ref")
    carry = _Carry(sheet, order)
    for number, cells in grid.rows[start:]:
        if _is_foot(cells):
            continue
        own = {
            code: value
            for index, code in columns[0].items()
            if index < len(cells) and (value := cells[index]) is not None and not _is_dash(value)
        }
        if not own:
            continue
        distinct = len({str(value) for value in own.values()})
        if distinct == 1 and len(own) > 3:  # one merged line across the sheet, such as a day
            yield Row(number, own, columns[1], own=1)
            continue
        if not is_named and "truck" in own:
            own["ref"] = _name_of_trip(own)
        filled, goes_on = carry.fill(own)
        if not is_named and goes_on and "planned_departure" in carry.above:
            filled["planned_departure"] = carry.above["planned_departure"]
        yield Row(number, filled, columns[1], own=len(own), goes_on=goes_on)


def _name_of_trip(own: Mapping[str, Cell]) -> str:
    """What tells the rows of a trip from others in a sheet without references."""
    return " ".join(text_of(own[code]) for code in ("truck", "planned_departure") if code in own)


def _is_foot(cells: Iterable[Cell | None]) -> bool:
    """A line of totals, or one to sign on."""
    first = next((cell for cell in cells if cell is not None), None)
    if not isinstance(first, str):
        return False
    return "___" in first or fold(first).split(" ")[0].strip(":") in _TOTALS


def _is_dash(value: Cell) -> bool:
    return isinstance(value, str) and value.strip() in _DASHES
