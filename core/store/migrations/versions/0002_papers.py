"""Papers of trips, files, money spent, rules and checks, what was found out about refusals."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _widen_registers()
    _create_documents()
    _create_expenses()
    _create_attachments()
    _create_rules()
    _create_checks()
    _create_refusal_cases()


def _signature() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("written_at", AT, nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
    )


def _key(table: str) -> tuple[sa.Column[Any] | sa.PrimaryKeyConstraint, ...]:
    return (
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )


def _names(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name)


def _widen_registers() -> None:
    with op.batch_alter_table("drivers") as drivers:
        drivers.add_column(sa.Column("days_before", sa.Integer(), nullable=True))
        drivers.add_column(sa.Column("days_before_year", sa.Integer(), nullable=True))
        drivers.create_check_constraint(op.f("ck_drivers_days_before"), "days_before >= 0")
    with op.batch_alter_table("customers") as customers:
        customers.add_column(sa.Column("rate_per_hour", sa.Double(), nullable=True))
        customers.add_column(sa.Column("pays_for", sa.JSON(), nullable=False, server_default="[]"))
        customers.create_check_constraint(op.f("ck_customers_rate_per_hour"), "rate_per_hour >= 0")
    with op.batch_alter_table("shipments") as shipments:
        shipments.add_column(sa.Column("shipper", sa.String(), nullable=False, server_default=""))


def _create_documents() -> None:
    op.create_table(
        "documents",
        *_key("documents"),
        sa.Column("trip", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("plate", sa.String(), nullable=False),
        sa.Column("trailer", sa.String(), nullable=False),
        sa.Column("hs_codes", sa.JSON(), nullable=False),
        sa.Column("weight_kg", sa.Double(), nullable=True),
        sa.Column("issued_at", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        *_signature(),
        sa.CheckConstraint("weight_kg >= 0", name=op.f("ck_documents_weight_kg")),
        _names("documents", "trip", "trips"),
        sa.UniqueConstraint("trip", "kind", "number", name=op.f("uq_documents_trip_kind_number")),
    )


def _create_attachments() -> None:
    op.create_table(
        "attachments",
        *_key("attachments"),
        sa.Column("event", sa.Uuid(), nullable=True),
        sa.Column("document", sa.Uuid(), nullable=True),
        sa.Column("trip", sa.Uuid(), nullable=True),
        sa.Column("expense", sa.Uuid(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        *_signature(),
        sa.CheckConstraint("size >= 0", name=op.f("ck_attachments_size")),
        _names("attachments", "event", "events"),
        _names("attachments", "expense", "expenses"),
        _names("attachments", "document", "documents"),
        _names("attachments", "trip", "trips"),
    )
    for column in ("document", "event", "expense", "sha256", "trip"):
        op.create_index(op.f(f"ix_attachments_{column}"), "attachments", [column])


def _create_expenses() -> None:
    op.create_table(
        "expenses",
        *_key("expenses"),
        sa.Column("trip", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("amount", sa.String(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("at", AT, nullable=False),
        sa.Column("driver", sa.Uuid(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        *_signature(),
        _names("expenses", "driver", "drivers"),
        _names("expenses", "trip", "trips"),
    )
    op.create_index(op.f("ix_expenses_at"), "expenses", ["at"])
    op.create_index(op.f("ix_expenses_driver"), "expenses", ["driver"])
    op.create_index(op.f("ix_expenses_trip"), "expenses", ["trip"])


def _create_rules() -> None:
    op.create_table(
        "rules",
        *_key("rules"),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("asks", sa.String(), nullable=False),
        sa.Column("documents", sa.JSON(), nullable=False),
        sa.Column("statuses", sa.JSON(), nullable=False),
        sa.Column("lead_days", sa.Integer(), nullable=False),
        sa.Column("matches", sa.JSON(), nullable=False),
        *_scope_of_rules(),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("blocks", sa.Boolean(), nullable=False),
        sa.Column("is_on", sa.Boolean(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("last_checked", sa.Date(), nullable=True),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        *_signature(),
        sa.CheckConstraint("valid_from <= valid_to", name=op.f("ck_rules_range")),
        sa.CheckConstraint("lead_days >= 0", name=op.f("ck_rules_lead_days")),
        _names("rules", "customer", "customers"),
        sa.UniqueConstraint("code", name=op.f("uq_rules_code")),
    )
    op.create_index(op.f("ix_rules_customer"), "rules", ["customer"])


def _scope_of_rules() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("direction", sa.String(), nullable=True),
        sa.Column("beyond", sa.JSON(), nullable=False),
        sa.Column("crossings", sa.JSON(), nullable=False),
        sa.Column("multilateral", sa.Boolean(), nullable=True),
        sa.Column("hs_prefixes", sa.JSON(), nullable=False),
        sa.Column("cargo_words", sa.JSON(), nullable=False),
        sa.Column("countries", sa.JSON(), nullable=False),
        sa.Column("customer", sa.Uuid(), nullable=True),
        sa.Column("loaded_only", sa.Boolean(), nullable=False),
    )


def _create_checks() -> None:
    op.create_table(
        "checks",
        *_key("checks"),
        sa.Column("trip", sa.Uuid(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("checked_at", AT, nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        *_signature(),
        _names("checks", "trip", "trips"),
        sa.UniqueConstraint("trip", "rule", name=op.f("uq_checks_trip_rule")),
    )


def _create_refusal_cases() -> None:
    op.create_table(
        "refusal_cases",
        *_key("refusal_cases"),
        sa.Column("trip", sa.Uuid(), nullable=False),
        sa.Column("blame", sa.String(), nullable=False),
        sa.Column("avoidable", sa.Boolean(), nullable=True),
        sa.Column("officer_paper", sa.String(), nullable=False),
        sa.Column("branch", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("closed_at", AT, nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        *_signature(),
        _names("refusal_cases", "id", "events"),
        _names("refusal_cases", "trip", "trips"),
    )
    op.create_index(op.f("ix_refusal_cases_trip"), "refusal_cases", ["trip"])
