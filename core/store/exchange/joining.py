"""From alone to shared and back: what a desk's file remembers of its server, and the count."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from core.store.exchange import marks, outbox
from core.store.exchange.misfits import forget_misfits
from core.store.exchange.nouns import CARRIED, nouns_of
from core.store.exchange.taking import Row
from core.store.pen import Pen
from core.store.rows import chunks

COMPARED = 2000
"""Rows of a table compared by content, the newest; all are compared by number."""
_OF_DESK = frozenset({"written_at", "author", "desk", "checksum"})


@dataclass(frozen=True, slots=True)
class Counted:
    """Rows of a table at the desk and on the server."""

    name: str
    here: int
    there: int
    differing: int = 0


def join(connection: Connection, address: str) -> None:
    """This desk shares a server from now on; everything it has waits to be sent."""
    marks.put_mark(connection, marks.ADDRESS, address)
    marks.forget_mark(connection, marks.SERVER, marks.CURSOR, marks.REGISTERS)
    forget_misfits(connection)
    outbox.open_outbox(connection)
    outbox.note_everything(connection)


def part(connection: Connection) -> None:
    """This desk is alone from now on, with all that it has by now."""
    names = (marks.ADDRESS, marks.SERVER, marks.CURSOR, marks.REGISTERS, marks.AHEAD)
    marks.forget_mark(connection, *names)
    forget_misfits(connection)
    outbox.close_outbox(connection)


def count(here: Pen, there: Connection) -> list[Counted]:
    """Every carried table, every register: how many rows, and of the newest how many differ."""
    tables = {facts.table.table(): frozenset[str]() for facts in CARRIED.values()}
    del tables[CARRIED["aliases"].table.table()]
    tables[CARRIED["chains"].table.table()] = _OF_DESK
    tables |= {noun.table.table(): _OF_DESK for noun in nouns_of(here).values()}
    counted = []
    for table, left_out in tables.items():
        number = select(func.count()).select_from(table)
        newest = select(table).order_by(table.c.id.desc()).limit(COMPARED)
        rows: list[Row] = [dict(r) for r in here.connection.execute(newest).mappings()]
        others: dict[object, Row] = {}
        for some in chunks([row["id"] for row in rows]):
            found = there.execute(select(table).where(table.c.id.in_(some)))
            others |= {row["id"]: dict(row) for row in found.mappings()}
        differing = sum(_differ(row, others.get(row["id"]), left_out) for row in rows)
        counts = [c.execute(number).scalar_one() for c in (here.connection, there)]
        counted.append(Counted(table.name, counts[0], counts[1], differing))
    return counted


def _differ(one: Row, other: Row | None, left_out: frozenset[str]) -> bool:
    if other is None:
        return True
    return any(one[name] != other[name] for name in one.keys() - left_out)
