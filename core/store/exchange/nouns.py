"""What is carried between desks: tables of facts, and registers by their history."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Table

from core.store.paper_registers import (
    Attachments,
    Checks,
    Documents,
    Expenses,
    RefusalCases,
    Rules,
)
from core.store.pen import Pen
from core.store.register import (
    Carriers,
    Customers,
    Drivers,
    Noun,
    Shipments,
    Trips,
    Trucks,
)
from core.store.tables import (
    AliasRow,
    AuditRow,
    Base,
    ChainRow,
    EpisodeRow,
    EventRow,
    ForecastRow,
    ReadingRow,
    SightingRow,
    SourceRow,
)

_REGISTERS = (
    Carriers,
    Customers,
    Drivers,
    Trucks,
    Trips,
    Shipments,
    Documents,
    Rules,
    Checks,
    Expenses,
    Attachments,
    RefusalCases,
)

SETTING = "setting"
OWN_SETTINGS = frozenset({"dispatcher", "second_place", "is_demonstration"})
"""Settings of one desk, which are not carried."""
FIRST_STANDS = frozenset({"salt"})
"""Settings that the first desk has set for ever: hashes made with another would fit nothing."""


@dataclass(frozen=True)
class Facts:
    """A table whose rows are carried as they are; `newer`: columns that say which state is later.

    Without them a row never changes. A dispensable row is let go with what it names.
    """

    table: type[Base]
    newer: tuple[str, ...] = ()
    is_dispensable: bool = False

    @property
    def name(self) -> str:
        """What an outbox and an arrival call it."""
        return self.table.table().name

    @property
    def is_heaped(self) -> bool:
        """True for rows that may be carried many at once as they lie: they never change."""
        return not self.newer and self.table not in {AliasRow, AuditRow, ChainRow, SourceRow}


FACTS = (
    Facts(ChainRow),
    Facts(EventRow),
    Facts(ReadingRow),
    Facts(SightingRow),
    Facts(ForecastRow, is_dispensable=True),
    Facts(SourceRow),
    Facts(EpisodeRow, ("written_at", "desk")),
)
"""In an order in which none points at one that comes later."""

CARRIED: dict[str, Facts] = {
    facts.name: facts for facts in (Facts(AliasRow), Facts(AuditRow), *FACTS)
}


def nouns_of(pen: Pen) -> dict[str, Noun[Any]]:
    """Every noun of the registers by its word, none before one that it names."""
    nouns = [register(pen).noun for register in _REGISTERS]
    place = {table.name: number for number, table in enumerate(Base.metadata.sorted_tables)}
    nouns.sort(key=lambda noun: place[noun.table.__tablename__])
    return {noun.word: noun for noun in nouns}


@cache
def points_at(table: Table) -> Mapping[str, str]:
    """Columns that name a row of another table, with that table's name."""
    return {
        column.name: key.column.table.name
        for column in table.columns
        for key in column.foreign_keys
    }


def waits_for_facts(table: Table) -> bool:
    """True for a register that names entries of the journal."""
    facts = {found.name for found in FACTS}
    return any(target in facts for target in points_at(table).values())
