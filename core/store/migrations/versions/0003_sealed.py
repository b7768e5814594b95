"""Rows carry a checksum; the journal is a chain of each desk."""

import json
import secrets
from collections.abc import Iterator
from itertools import islice
from typing import Any

import sqlalchemy as sa
from alembic import op

from core.domain.ids import new_id
from core.store.chain import digest_of_words, seal_of, seal_of_beginning
from core.store.sealing import checksum, to_json_text
from core.store.sqlite import raw_connection

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

JSON_COLUMNS = {
    "audit": ("old", "new"),
    "episodes": ("values",),
    "rules": ("names", "figures"),
    "settings": ("value",),
}
TABLES = (
    "attachments",
    "audit",
    "carriers",
    "checks",
    "customers",
    "documents",
    "drivers",
    "episodes",
    "events",
    "expenses",
    "forecasts",
    "readings",
    "refusal_cases",
    "rules",
    "settings",
    "shipments",
    "sightings",
    "sources",
    "trips",
    "trucks",
)
LINKS = ("chain", "number", "previous", "words", "salt", "seal")
NUMBER = "$rowid"
LOT = 5000

Row = dict[str, Any]


def upgrade() -> None:
    for table in TABLES:
        op.add_column(table, _text("checksum"))
    op.add_column("events", sa.Column("chain", sa.Uuid(), nullable=True))
    op.add_column("events", sa.Column("number", sa.Integer(), nullable=False, server_default="0"))
    for name in ("previous", "words", "salt", "seal"):
        op.add_column("events", _text(name))
    _create_chains()
    if op.get_bind().dialect.name == "sqlite":
        _seal_what_is_there()
    op.create_index(op.f("ix_events_chain_number"), "events", ["chain", "number"], unique=True)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False, server_default="")


def _create_chains() -> None:
    op.create_table(
        "chains",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("base", sa.Integer(), nullable=False),
        sa.Column("upon", sa.String(), nullable=False),
        sa.Column("left_number", sa.Integer(), nullable=False),
        sa.Column("left_seal", sa.String(), nullable=False),
        sa.Column("lost", sa.Boolean(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        _text("checksum"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chains")),
        sa.UniqueConstraint("desk", "ordinal", name=op.f("uq_chains_desk_ordinal")),
    )


def _seal_what_is_there() -> None:
    chains: dict[str, Row] = {}
    for table in TABLES:
        names = tuple(JSON_COLUMNS.get(table, ()))
        rows = _rows(table)
        if table == "events":
            names, rows = LINKS, _links(rows, chains)
        _write(table, ("checksum", *names), _with_checksums(table, rows))
    for chain in chains.values():
        row = {**chain, "checksum": checksum("chains", chain)}
        columns = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        op.get_bind().exec_driver_sql(
            f"INSERT INTO chains ({columns}) VALUES ({marks})",  # noqa: S608  names from above
            tuple(row.values()),
        )


def _rows(table: str) -> Iterator[Row]:
    """All rows as SQLite keeps them, in the order in which they were written."""
    file = raw_connection(op.get_bind())
    statement = (
        f'SELECT rowid AS "{NUMBER}", * FROM "{table}" WHERE rowid > ? ORDER BY rowid LIMIT ?'  # noqa: S608  our own names
    )
    after = 0
    while True:
        cursor = file.execute(statement, (after, LOT))
        names = [column[0] for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor]
        if not rows:
            return
        after = rows[-1][NUMBER]
        yield from rows


def _write(table: str, names: tuple[str, ...], rows: Iterator[Row]) -> None:
    file = raw_connection(op.get_bind())
    places = ", ".join(f'"{name}" = ?' for name in names)
    statement = f'UPDATE "{table}" SET {places} WHERE rowid = ?'  # noqa: S608  as above
    while lot := [(*(row[name] for name in names), row[NUMBER]) for row in islice(rows, LOT)]:
        file.executemany(statement, lot)


def _with_checksums(table: str, rows: Iterator[Row]) -> Iterator[Row]:
    for row in rows:
        number = row.pop(NUMBER)
        for name in JSON_COLUMNS.get(table, ()):
            if isinstance(row[name], str):
                row[name] = to_json_text(json.loads(row[name]))
        row["checksum"] = checksum(table, row)
        row[NUMBER] = number
        yield row


def _links(rows: Iterator[Row], chains: dict[str, Row]) -> Iterator[Row]:
    for row in rows:
        number = row.pop(NUMBER)
        if row["desk"] not in chains:
            chains[row["desk"]] = _new_chain(row["desk"], row["written_at"])
        chain = chains[row["desk"]]
        salt = secrets.token_hex(8)
        row |= {
            "chain": chain["id"],
            "number": chain["number"] + 1,
            "previous": chain["seal"],
            "salt": salt,
            "words": digest_of_words(row, salt),
        }
        row["seal"] = seal_of(row)
        chain |= {"number": row["number"], "seal": row["seal"]}
        row[NUMBER] = number
        yield row


def _new_chain(desk: str, written_at: str) -> Row:
    chain = {
        "id": new_id().hex,
        "ordinal": 1,
        "base": 0,
        "upon": "",
        "left_number": 0,
        "left_seal": "",
        "lost": 0,
        "number": 0,
        "written_at": written_at,
        "author": "",
        "desk": desk,
    }
    return {**chain, "seal": seal_of_beginning(chain)}
