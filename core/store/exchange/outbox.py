"""At a desk: what the server has not been given yet. SQLite itself notes each row as it comes."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import (
    Connection,
    and_,
    delete,
    func,
    insert,
    literal,
    not_,
    select,
    text,
    update,
)

from core.store.exchange.heaps.runs import Run, first_of
from core.store.exchange.nouns import CARRIED
from core.store.tables import AuditRow, OutboxRow

_PREFIX = "outbox_"


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many rows wait for the server, and how many it did not take."""

    rows: int
    refused: int


def open_outbox(connection: Connection) -> None:
    """From now on each new row is noted; nothing changes where that is so already."""
    for name, facts in CARRIED.items():
        when = {"insert": "INSERT"} | ({"update": "UPDATE"} if facts.newer else {})
        for suffix, event in when.items():
            trigger = f"{_PREFIX}{name}_{suffix} AFTER {event} ON {name}"
            note = f"INSERT INTO outbox (noun, row) VALUES ('{name}', NEW.id)"  # noqa: S608  names are from CARRIED
            connection.execute(text(f"CREATE TRIGGER IF NOT EXISTS {trigger} BEGIN {note}; END"))


def close_outbox(connection: Connection) -> None:
    """A desk alone notes nothing, and what waited is not sent any more."""
    for name in CARRIED:
        for suffix in ("insert", "update"):
            connection.execute(text(f"DROP TRIGGER IF EXISTS {_PREFIX}{name}_{suffix}"))
    connection.execute(delete(OutboxRow))


def note_everything(connection: Connection) -> None:
    """All rows wait: the server is new to this desk, or was put back to an older day."""
    connection.execute(delete(OutboxRow))
    for name, facts in CARRIED.items():
        table = facts.table.table()
        rows = select(literal(name), table.c.id)
        if name == AuditRow.__tablename__:
            rows = rows.order_by(table.c.at, table.c.id)
        elif "written_at" in table.c:
            rows = rows.order_by(table.c.written_at, table.c.id)
        connection.execute(insert(OutboxRow).from_select(["noun", "row"], rows))


def take(connection: Connection, most: int, after: int = 0) -> list[OutboxRow]:
    """What waits longest, those refused apart."""
    of = OutboxRow
    statement = select(of.number, of.noun, of.row).where(of.refused == "", of.number > after)
    return list(connection.execute(statement.order_by(of.number).limit(most)))  # type: ignore[arg-type]


def first_run(connection: Connection, most: int) -> Run | None:
    """What waits longest, as far as it is of one table."""
    of = OutboxRow
    waiting = select(of.number, of.noun).where(of.refused == "").order_by(of.number).limit(most)
    return first_of(connection, waiting)


def run_done(connection: Connection, run: Run) -> None:
    """These were given to the server."""
    which = OutboxRow.number.between(run.first, run.last)
    connection.execute(
        delete(OutboxRow).where(which, OutboxRow.noun == run.noun, OutboxRow.refused == "")
    )


@contextmanager
def unnoted(connection: Connection, noun: str) -> Iterator[None]:
    """What is added to a table meanwhile, in this transaction, came from the server."""
    of_table = text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :of")
    found = [row for row in connection.execute(of_table, {"of": noun}) if _is_ours(row.name)]
    for row in found:
        connection.execute(text(f"DROP TRIGGER {row.name}"))
    yield
    for row in found:
        connection.exec_driver_sql(row.sql)


def last_number(connection: Connection) -> int:
    """The highest number given so far."""
    return connection.execute(select(func.max(OutboxRow.number))).scalar() or 0


def done(connection: Connection, numbers: Iterable[int]) -> None:
    """These were given to the server."""
    connection.execute(delete(OutboxRow).where(OutboxRow.number.in_(list(numbers))))


def not_ours(connection: Connection, after: int, made: Collection[UUID]) -> None:
    """What was noted after a number came from the server; but `made` was found out here."""
    is_made = and_(OutboxRow.noun == "aliases", OutboxRow.row.in_(list(made)))
    connection.execute(delete(OutboxRow).where(OutboxRow.number > after, not_(is_made)))


def refuse(connection: Connection, number: int, why: str) -> None:
    """The server does not take this one; it stays, and the next ones go on."""
    statement = update(OutboxRow).where(OutboxRow.number == number)
    connection.execute(statement.values(refused=why or "?"))


def try_again(connection: Connection) -> None:
    """What was refused waits again."""
    connection.execute(update(OutboxRow).values(refused=""))


def waiting(connection: Connection) -> Waiting:
    """How much waits."""
    is_refused = OutboxRow.refused != ""
    statement = select(is_refused, func.count()).group_by(is_refused)
    counts = {bool(refused): count for refused, count in connection.execute(statement)}
    return Waiting(counts.get(False, 0), counts.get(True, 0))


def _is_ours(trigger: str) -> bool:
    return trigger.startswith(_PREFIX)
