"""Rows that come in, at a desk or on the server: taken once, whatever comes twice."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, Table, and_, bindparam, func, select, update

from core.store.chain import seal_of_beginning
from core.store.exchange import outbox
from core.store.exchange.heaps.bulk import among, as_rows, insert_once
from core.store.exchange.heaps.heap import Heap, into_file, into_server
from core.store.exchange.nouns import CARRIED, FACTS, SETTING, Facts, points_at
from core.store.exchange.registers.aliases import Aliases
from core.store.exchange.registers.settling import Settling
from core.store.pen import Pen
from core.store.rows import chunks
from core.store.sealing import CHECKSUM, sealed, stored
from core.store.tables import ChainRow, EventRow

Row = dict[str, Any]
Lot = Mapping[str, Sequence[Row]]
"""Rows by the name of their table."""


@dataclass
class Taken:
    """What came of a lot."""

    new: dict[str, list[Row]] = field(default_factory=dict)
    """Rows that were not known, or known in an earlier state, by the name of their table."""
    made: list[UUID] = field(default_factory=list)
    """Keys of aliases found here."""
    settled: Mapping[str, set[UUID]] = field(default_factory=dict)
    """Entities of registers that were added or changed, by noun."""
    heaped: int = 0
    """Rows that came in a heap and were not known."""
    of_heaps: set[UUID] = field(default_factory=set)
    """Trips that these name."""
    numbered: tuple[int, int] = (0, 0)
    """On the server: the last arrival before, and the last one of these, where all are known."""

    @property
    def trips(self) -> set[UUID]:
        """Trips of which something new was told."""
        told = {row["trip"] for rows in self.new.values() for row in rows if row.get("trip")}
        return told | self.of_heaps | self.settled.get("trip", set())


def read(connection: Connection, name: str, keys: Iterable[UUID]) -> list[Row]:
    """Rows of a carried table in the order of their keys; those gone since are missing."""
    table = CARRIED[name].table.table()
    asked = dict.fromkeys(keys)
    found = connection.execute(select(table).where(among(connection, table.c.id, asked)))
    by_key = {row["id"]: row for row in as_rows(found)}
    return [by_key[key] for key in asked if key in by_key]


def take_in(pen: Pen, lot: Lot, heap: Heap | None = None) -> Taken:
    """Take rows in the transaction of the pen; what is known already is passed over.

    A heap is of a table whose rows never change.
    """
    aliases = Aliases(pen)
    settling = Settling(pen, aliases)
    taken = Taken(settled=settling.settled)
    for name in ("aliases", "audit"):
        taken.new[name] = _insert(pen.connection, CARRIED[name], lot.get(name, ()))
    for word, keys in aliases.learn(taken.new["aliases"]).items():
        settling.want(word, keys)
    _want(settling, taken.new["audit"])
    settling.before_facts()
    for facts in FACTS:
        rows = _with_references(facts, lot.get(facts.name, ()), settling)
        if rows:
            taken.new[facts.name] = _take(pen.connection, facts, rows)
        if heap is not None and heap.table is facts.table.table():
            _take_heap(pen.connection, facts, heap, settling, taken)
    if chains := _chains(taken, heap):
        _move_heads(pen, chains)
    settling.after_facts()
    taken.made = aliases.made
    return taken


def settle_own(pen: Pen, changes: Iterable[Row]) -> list[UUID]:
    """After edits of this desk: take out what only waited for them; keys of aliases found."""
    aliases = Aliases(pen)
    settling = Settling(pen, aliases)
    for row in changes:
        if settling.knows(row["entity"]) and row["old"] is not None:
            settling.want_dropped(row)
    settling.before_facts()
    settling.after_facts()
    return aliases.made


def _chains(taken: Taken, heap: Heap | None) -> set[UUID]:
    """Chains that began or grew."""
    chains = {row["id"] for row in taken.new.get("chains", ())}
    chains |= {row["chain"] for row in taken.new.get("events", ()) if row["chain"] is not None}
    return chains | (heap.named("chain") if heap is not None else set())


def _move_heads(pen: Pen, chains: set[UUID]) -> None:
    """The head of each chain is the last entry that is here: others may still be on their way."""
    chain = ChainRow.table()
    found = pen.connection.execute(_last_entries().where(among(pen.connection, chain.c.id, chains)))
    moved = []
    for row in as_rows(found):
        number, seal = row.pop("$number"), row.pop("$seal")
        if number is None:
            number, seal = row["base"], seal_of_beginning(stored(chain, row))
        if (number, seal) != (row["number"], row["seal"]):
            moved.append(sealed(chain, {**row, "number": number, "seal": seal}))
    _alter_all(pen.connection, chain, moved)


@cache
def _last_entries() -> Select[Any]:
    """Chains, each with number and seal of the last of its entries that is here."""
    chain, event, each = ChainRow.table(), EventRow.table(), EventRow.table().alias()
    numbers = select(func.max(each.c.number)).where(each.c.chain == chain.c.id).correlate(chain)
    is_last = and_(event.c.chain == chain.c.id, event.c.number == numbers.scalar_subquery())
    numbered = select(chain, event.c.number.label("$number"), event.c.seal.label("$seal"))
    return numbered.select_from(chain.outerjoin(event, is_last))


def _want(settling: Settling, changes: Iterable[Row]) -> None:
    keys: defaultdict[str, set[UUID]] = defaultdict(set)
    names = set()
    for row in changes:
        if row["entity"] == SETTING:
            names.add(row["key"])
        elif settling.knows(row["entity"]):
            keys[row["entity"]].add(UUID(row["key"]))
            settling.want_dropped(row)
    for word, some in keys.items():
        settling.want(word, some)
    settling.settings(names)


def _with_references(facts: Facts, rows: Sequence[Row], settling: Settling) -> list[Row]:
    """The rows, naming what stands for what they named; what was taken out is brought back."""
    table = facts.table.table()
    changed = list(rows)
    for name, target in points_at(table).items():
        if not settling.is_register(target):
            continue
        for place, row in enumerate(changed):
            named = row[name]
            if named is not None and (root := settling.root(target, named)) != named:
                plain = {**row, name: root}
                del plain[CHECKSUM]
                changed[place] = sealed(table, plain)
        named_keys = {row[name] for row in changed if row[name] is not None}
        if facts.is_dispensable:
            gone = settling.missing(target, named_keys)
            changed = [row for row in changed if row[name] not in gone]
        else:
            settling.need(target, named_keys)
    return changed


def _take_heap(
    connection: Connection, facts: Facts, heap: Heap, settling: Settling, taken: Taken
) -> None:
    heap.need_known_codes()
    for name, target in points_at(heap.table).items():
        if not settling.is_register(target):
            continue
        roots = {key: settling.root(target, key) for key in heap.named(name)}
        heap.rename(name, {key: root for key, root in roots.items() if key != root})
        standing = set(roots.values())
        if facts.is_dispensable:
            heap.without(name, settling.missing(target, standing))
        else:
            settling.need(target, standing)
    same = _same(facts)
    if connection.dialect.name == "sqlite":
        with outbox.unnoted(connection, facts.name):
            taken.heaped = into_file(connection, heap, same)
    else:
        taken.heaped = into_server(connection, heap, same)
    taken.of_heaps = heap.named("trip")


def _take(connection: Connection, facts: Facts, rows: Sequence[Row]) -> list[Row]:
    new = _insert(connection, facts, rows)
    if not facts.newer:
        return new
    added = {row["id"] for row in new}
    there = {row["id"]: row for row in read(connection, facts.name, [row["id"] for row in rows])}
    later = []
    for row in rows:
        merged = row if row["id"] in added else later_state(facts, there[row["id"]], row)
        if row["id"] not in added and merged != there[row["id"]]:
            later.append(merged)
    _alter_all(connection, facts.table.table(), later)
    return new + later


def _alter_all(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Put whole rows in the place of those with their keys."""
    if not rows:
        return
    names = [column.name for column in table.columns if column.name != "id"]
    statement = update(table).where(table.c.id == bindparam("$id"))
    statement = statement.values({name: bindparam(f"${name}") for name in names})
    connection.execute(statement, [{f"${name}": row[name] for name in row} for row in rows])


def later_state(facts: Facts, here: Row, coming: Row) -> Row:
    """The later of two states of a row; what somebody has in hand at one desk is so at all.

    An alert that an absent desk goes on raising, never having heard that it was acknowledged,
    keeps the acknowledgement; one that was taken back still names who had it.
    """
    order = [tuple(row[name] for name in facts.newer) for row in (here, coming)]
    old, new = (here, coming) if order[0] < order[1] else (coming, here)
    heard = old.get("acknowledged_at")
    if heard is None or new["acknowledged_by"] or new["acknowledged_at"] is not None:
        return new
    if heard < new["raised_at"]:
        return new
    names = ("acknowledged_at", "acknowledged_by")
    merged = {**new, **{name: old[name] for name in names}}
    del merged[CHECKSUM]
    return sealed(facts.table.table(), merged)


def _insert(connection: Connection, facts: Facts, rows: Sequence[Row]) -> list[Row]:
    """Add the rows that are not there; those that were added."""
    new: list[Row] = []
    for some in chunks(rows):
        added = insert_once(connection, facts.table.table(), some, _same(facts))
        new += [row for row in some if row["id"] in added]
    return new


def _same(facts: Facts) -> list[str]:
    """Columns by which two rows are one; empty: any that must differ.

    A sighting may be told twice under two keys, a chain begun twice; an entry never.
    """
    return [] if facts.name in {"sightings", "chains"} else ["id"]
