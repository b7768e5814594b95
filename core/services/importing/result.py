"""What became of each row, and of the whole import."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from core.domain.expense import Expense
from core.domain.fleet import Carrier, Customer, Driver, Shipment, Trip, Truck
from core.domain.papers import Document
from core.domain.problem import Problem
from core.domain.reading import Reading


class Outcome(StrEnum):
    """What became of a row."""

    TAKEN = "taken"
    KNOWN = "known"
    CHANGED = "changed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """One row of a file. `row` counts from 1 as Excel shows it; 0 is the sheet itself."""

    file: str
    sheet: str
    row: int
    key: str  # plate, name, ref, … ; empty where the row did not say
    result: Outcome
    problem: Problem | None = None  # of a rejected row; its values name the `column`

    @property
    def column(self) -> str:
        """Code of the column at fault; empty where it is not one column's."""
        return str(self.problem.values.get("column", "")) if self.problem else ""


@dataclass(frozen=True, slots=True)
class IgnoredColumn:
    """A heading that is nobody's: its cells were not read."""

    file: str
    sheet: str
    heading: str


Stored: TypeAlias = Carrier | Truck | Driver | Customer | Trip | Shipment | Document | Expense


@dataclass(frozen=True, slots=True)
class Done:
    """What an import stored, in its order, so that it can be taken back.

    `records`: each as it was before (None: it was added) and as the import left it. `seen` are
    readings that said only what was known already.
    """

    records: tuple[tuple[Stored | None, Stored], ...] = ()
    events: tuple[UUID, ...] = ()
    readings: tuple[UUID, ...] = ()
    seen: tuple[Reading, ...] = ()

    def __bool__(self) -> bool:
        """True where anything was stored."""
        return bool(self.records or self.events or self.readings or self.seen)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """Every row with what became of it, in the order the files were taken."""

    rows: tuple[ImportedRow, ...]
    ignored: tuple[IgnoredColumn, ...] = ()
    dry_run: bool = False
    done: Done = Done()

    def count(self, outcome: Outcome) -> int:
        """How many rows came to this."""
        return Counter(r.result for r in self.rows)[outcome]

    @property
    def taken(self) -> int:
        """How many rows were new."""
        return self.count(Outcome.TAKEN)

    @property
    def known(self) -> int:
        """How many rows said nothing new."""
        return self.count(Outcome.KNOWN)

    @property
    def changed(self) -> int:
        """How many rows corrected something."""
        return self.count(Outcome.CHANGED)

    @property
    def rejected(self) -> tuple[ImportedRow, ...]:
        """Rows that were not taken, each with its problem."""
        return tuple(r for r in self.rows if r.result == Outcome.REJECTED)
