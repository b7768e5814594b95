"""Registers brought to what their histories say: doubles become one, references follow."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select

from core.domain.problem import KezekError
from core.store.exchange.heaps.bulk import add_new, among, as_rows
from core.store.exchange.nouns import (
    FACTS,
    FIRST_STANDS,
    OWN_SETTINGS,
    SETTING,
    nouns_of,
    points_at,
    waits_for_facts,
)
from core.store.exchange.registers.aliases import Aliases
from core.store.exchange.registers.history import Told, columns_of, fold
from core.store.pen import Pen
from core.store.register import Noun
from core.store.rows import chunks, fetch
from core.store.sealing import sealed
from core.store.tables import AuditRow, ForecastRow, SettingRow, TripRow

Columns = dict[str, Any]
Keys = defaultdict[str, set[UUID]]


class Settling:
    """One bringing in of rows: what it concerns is settled, in an order in which names exist."""

    def __init__(self, pen: Pen, aliases: Aliases) -> None:
        self._pen = pen
        self._aliases = aliases
        self._nouns = nouns_of(pen)
        self._word_of = {noun.table.__tablename__: word for word, noun in self._nouns.items()}
        self._due: Keys = defaultdict(set)
        self._gone: list[tuple[str, UUID]] = []
        self.settled: Keys = defaultdict(set)
        """Keys of the entities that were added or changed, by noun."""

    def want(self, word: str, keys: Iterable[UUID]) -> None:
        """Entities of a noun to be settled."""
        self._due[word] |= set(keys)

    def before_facts(self) -> None:
        """Settle what journal and readings may name."""
        self._run(word for word, noun in self._nouns.items() if not _is_late(noun))

    def after_facts(self) -> None:
        """Settle what names entries of the journal; then take out what nobody names any more."""
        place = list(self._nouns).index
        self._run(self._nouns)
        while self._gone:
            gone, self._gone = self._gone, []
            self._run(self._nouns)
            for word, key in sorted(gone, key=lambda each: -place(each[0])):
                self._take_out(self._nouns[word], key)

    def _take_out(self, noun: Noun[Any], key: UUID) -> None:
        try:
            with self._pen.connection.begin_nested():
                if noun.table is TripRow:  # what was said of it goes with it, as at its own desk
                    self._pen.remove(ForecastRow, ForecastRow.trip == key)
                self._pen.remove(noun.table, noun.table.id == key)
            self.settled[noun.word].add(key)
        except KezekError:  # somebody names it by now: a fact is never refused, so it stays
            self._settle(noun, {key}, even_removed=True)

    def want_dropped(self, change: Mapping[str, Any]) -> None:
        """What an edit no longer names may have been taken out long ago and only waited for it."""
        noun, old = self._nouns[change["entity"]], change["old"]
        was = {change["field"]: old} if change["field"] else old
        for name, table in points_at(noun.table.table()).items() if isinstance(was, dict) else ():
            if was.get(name) and self.is_register(table):
                self.want(self._word_of[table], {UUID(str(was[name]))})

    def knows(self, word: str) -> bool:
        """True for a noun of the registers."""
        return word in self._nouns

    def is_register(self, table: str) -> bool:
        """True for a table of a register."""
        return table in self._word_of

    def root(self, table: str, key: UUID) -> UUID:
        """The key that stands for one of a table of a register."""
        return self._aliases.root(self._word_of[table], key)

    def settings(self, names: Iterable[str]) -> None:
        """Settings as the last (of some: the first) desk has set them; each desk keeps its own."""
        for name in sorted(set(names) - OWN_SETTINGS):
            statement = select(AuditRow).where(AuditRow.entity == SETTING, AuditRow.key == name)
            rows = fetch(self._pen.connection, statement.order_by(AuditRow.at, AuditRow.id))
            self._set(name, rows[0] if name in FIRST_STANDS else fold(rows).last or rows[0])

    def _set(self, name: str, row: AuditRow) -> None:
        columns = {"value": row.new, "written_at": row.at, "author": row.author, "desk": row.desk}
        of_name = SettingRow.key == name
        found = fetch(self._pen.connection, select(SettingRow).where(of_name))
        if not found:
            self._pen.add(SettingRow, {"key": name, **columns})
        elif found[0].value != row.new:
            self._pen.alter(SettingRow, of_name, columns)
        else:
            return
        self.settled[SETTING] = self.settled[SETTING]

    def _run(self, words: Iterable[str]) -> None:
        for word in words:
            keys = self._due.pop(word, set())
            for some in chunks(sorted(keys)):
                self._settle(self._nouns[word], set(some))

    def _settle(self, noun: Noun[Any], keys: set[UUID], *, even_removed: bool = False) -> None:
        told = self._histories(noun, keys)
        removed = {root for root, says in told.items() if says.is_removed and not even_removed}
        gone = {key for root in removed for key in self._aliases.members(noun.word, root)}
        for key in gone:
            self._free_name(noun, key)
        wanted = self._wanted(noun, told, even_removed=even_removed)
        doubles = list(self._doubles(noun, wanted))
        if doubles:
            for one, other in doubles:
                self._aliases.join(noun.word, one, other)
            more = keys | {key for pair in doubles for key in pair}
            self._settle(noun, more, even_removed=even_removed)
            return
        self._write(noun, wanted)
        self._gone += [(noun.word, key) for key in gone]

    def _histories(self, noun: Noun[Any], keys: set[UUID]) -> dict[UUID, Told]:
        root_of = {
            str(member): self._aliases.root(noun.word, key)
            for key in keys
            for member in self._aliases.members(noun.word, key)
        }
        rows: defaultdict[UUID, list[AuditRow]] = defaultdict(list)
        is_asked = among(self._pen.connection, AuditRow.table().c.key, root_of)
        statement = select(AuditRow).where(AuditRow.entity == noun.word, is_asked)
        for row in fetch(self._pen.connection, statement):
            rows[root_of[row.key]].append(row)
        return {root: fold(found) for root, found in rows.items()}

    def _wanted(
        self, noun: Noun[Any], told: Mapping[UUID, Told], *, even_removed: bool
    ) -> dict[UUID, Columns]:
        wanted: dict[UUID, Columns] = {}
        for root, says in told.items():
            if (says.is_removed and not even_removed) or says.last is None:
                continue
            last = says.last
            signature = {"written_at": last.at, "author": last.author, "desk": last.desk}
            columns = {**columns_of(noun, root, says.values), **signature}
            for name, table in points_at(noun.table.table()).items():
                if columns.get(name) is not None and self.is_register(table):
                    columns[name] = self.root(table, columns[name])
            wanted[root] = columns
        self._find_missing(noun, wanted.values())
        return wanted

    def _find_missing(self, noun: Noun[Any], rows: Iterable[Columns]) -> None:
        for name, table in points_at(noun.table.table()).items():
            if self.is_register(table):
                self.need(table, {row[name] for row in rows if row.get(name) is not None})

    def need(self, table: str, keys: set[UUID]) -> None:
        """See to it that entities that are named are there, if they were ever added."""
        missing = self.missing(table, keys) if keys else keys
        if missing:  # taken out at one desk while another wrote of it
            self._settle(self._nouns[self._word_of[table]], missing, even_removed=True)

    def missing(self, table: str, keys: set[UUID]) -> set[UUID]:
        """Those of the keys under which nothing stands."""
        of = self._nouns[self._word_of[table]].table
        is_asked = among(self._pen.connection, of.table().c.id, keys)
        return keys - set(self._pen.connection.execute(select(of.id).where(is_asked)).scalars())

    def _doubles(
        self, noun: Noun[Any], wanted: Mapping[UUID, Columns]
    ) -> Iterator[tuple[UUID, UUID]]:
        if not noun.identity:
            return
        seen: dict[tuple[Any, ...], UUID] = {}
        for root, row in sorted(wanted.items()):
            first = seen.setdefault(_identity(noun, row), root)
            if first != root:
                yield first, root
        table = noun.table
        columns = [table.table().c[name] for name in ("id", *noun.identity)]
        leading = among(self._pen.connection, columns[1], {identity[0] for identity in seen})
        for key, *identity in self._pen.connection.execute(select(*columns).where(leading)):
            bearer = seen.get(tuple(identity))
            is_its_own = key in wanted or self._aliases.root(noun.word, key) == bearer
            if bearer is not None and not is_its_own:
                yield bearer, key

    def _write(self, noun: Noun[Any], wanted: Mapping[UUID, Columns]) -> None:
        table, word = noun.table, noun.word
        there = self._present(noun, wanted)
        losers = {key: self._aliases.root(word, key) for key in there if key not in wanted}
        changed = {
            key: columns
            for key, columns in wanted.items()
            if key in there and _differ(there[key], columns)
        }
        for key in (*losers, *changed):
            if key in losers or _identity(noun, there[key]) != _identity(noun, changed[key]):
                self._free_name(noun, key)
        new = [columns for key, columns in wanted.items() if key not in there]
        if new:
            of = table.table()
            add_new(self._pen.connection, of, [sealed(of, columns) for columns in new])
        for key, columns in changed.items():
            self._pen.alter(table, table.id == key, columns)
        self.settled[word] |= {columns["id"] for columns in new} | set(changed) | set(losers)
        for loser, winner in losers.items():
            self._move_references(table.__tablename__, loser, winner)
            self._gone.append((word, loser))

    def _present(self, noun: Noun[Any], wanted: Iterable[UUID]) -> dict[UUID, Columns]:
        members = {m for key in wanted for m in self._aliases.members(noun.word, key)}
        table = noun.table.table()
        statement = select(table).where(among(self._pen.connection, table.c.id, members))
        return {row["id"]: row for row in as_rows(self._pen.connection.execute(statement))}

    def _free_name(self, noun: Noun[Any], key: UUID) -> None:
        """Let its plate or name go for a while, so that another may bear it."""
        if noun.identity:
            table = noun.table
            self._pen.alter(table, table.id == key, {noun.identity[-1]: f"={key.hex}"})

    def _move_references(self, target: str, loser: UUID, winner: UUID) -> None:
        for noun in self._nouns.values():
            for name, table in points_at(noun.table.table()).items():
                if table == target:
                    named = getattr(noun.table, name) == loser
                    keys = self._pen.connection.execute(select(noun.table.id).where(named))
                    self.want(noun.word, keys.scalars())
        for facts in FACTS:
            for name, table in points_at(facts.table.table()).items():
                if table == target:
                    named = getattr(facts.table, name) == loser
                    self._pen.alter(facts.table, named, {name: winner})


def _identity(noun: Noun[Any], columns: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(columns[name] for name in noun.identity)


def _differ(there: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    signed = ("written_at", "author", "desk")
    return any(there[name] != value for name, value in wanted.items() if name not in signed)


def _is_late(noun: Noun[Any]) -> bool:
    return waits_for_facts(noun.table.table())
