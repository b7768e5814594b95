"""Several desks on one server: what is to be sent, what has arrived, who is there."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

AT = sa.DateTime(timezone=True)
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _create_outbox()
    _create_arrivals()
    _create_aliases()
    _create_presence()
    _create_marks()


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _checksum() -> sa.Column[Any]:
    return sa.Column("checksum", sa.String(), server_default="", nullable=False)


def _create_outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("number", NUMBER, nullable=False),
        _text("noun"),
        sa.Column("row", sa.Uuid(), nullable=False),
        sa.Column("refused", sa.String(), server_default="", nullable=False),
        _checksum(),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_outbox")),
        sqlite_autoincrement=True,
    )


def _create_arrivals() -> None:
    op.create_table(
        "arrivals",
        sa.Column("number", NUMBER, nullable=False),
        _text("noun"),
        sa.Column("row", sa.Uuid(), nullable=False),
        _text("desk"),
        _checksum(),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_arrivals")),
        sqlite_autoincrement=True,
    )


def _create_aliases() -> None:
    op.create_table(
        "aliases",
        sa.Column("id", sa.Uuid(), nullable=False),
        _text("noun"),
        sa.Column("loser", sa.Uuid(), nullable=False),
        sa.Column("winner", sa.Uuid(), nullable=False),
        sa.Column("written_at", AT, nullable=False),
        _text("author"),
        _text("desk"),
        _checksum(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aliases")),
    )
    op.create_index(op.f("ix_aliases_noun_loser"), "aliases", ["noun", "loser"])


def _create_presence() -> None:
    op.create_table(
        "presence",
        _text("desk"),
        sa.Column("key", sa.Uuid(), nullable=False),
        _text("dispatcher"),
        sa.Column("trip", sa.Uuid(), nullable=True),
        sa.Column("seen_at", AT, nullable=False),
        sa.Column("clock_ahead", sa.Double(), nullable=False),
        sa.Column("is_polling", sa.Boolean(), nullable=False),
        _checksum(),
        sa.PrimaryKeyConstraint("desk", name=op.f("pk_presence")),
    )


def _create_marks() -> None:
    op.create_table(
        "marks",
        _text("name"),
        _text("value"),
        _checksum(),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_marks")),
    )
