"""The first schema: registers, journal, readings, logs, settings."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _create_audit()
    _create_carriers()
    _create_customers()
    _create_readings()
    _index_readings()
    _create_settings()
    _create_sources()
    _create_drivers()
    _create_sightings()
    _create_trucks()
    _create_trips()
    _create_episodes()
    _create_events()
    _index_events()
    _create_forecasts()
    _create_shipments()


def _signature() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("written_at", AT, nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
    )


def _create_audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("old", sa.JSON(), nullable=True),
        sa.Column("new", sa.JSON(), nullable=True),
        sa.Column("at", AT, nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_at"), "audit", ["at"])
    op.create_index(op.f("ix_audit_key"), "audit", ["key"])


def _create_carriers() -> None:
    op.create_table(
        "carriers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_key", sa.String(), nullable=False),
        sa.Column("dispatcher", sa.String(), nullable=False),
        sa.Column("phones", sa.JSON(), nullable=False),
        sa.Column("own", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        *_signature(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_carriers")),
        sa.UniqueConstraint("name_key", name=op.f("uq_carriers_name_key")),
    )


def _create_customers() -> None:
    op.create_table(
        "customers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_key", sa.String(), nullable=False),
        sa.Column("phones", sa.JSON(), nullable=False),
        sa.Column("free_hours", sa.Double(), nullable=True),
        sa.Column("rate_per_day", sa.Double(), nullable=True),
        sa.Column("currency", sa.String(), nullable=False),
        *_signature(),
        sa.CheckConstraint("free_hours >= 0", name=op.f("ck_customers_free_hours")),
        sa.CheckConstraint("rate_per_day >= 0", name=op.f("ck_customers_rate_per_day")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customers")),
        sa.UniqueConstraint("name_key", name=op.f("uq_customers_name_key")),
    )


def _create_readings() -> None:
    op.create_table(
        "readings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("crossing", sa.String(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("observed_at", AT, nullable=False),
        sa.Column("heard_at", AT, nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("value", sa.Double(), nullable=True),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("klass", sa.String(), nullable=True),
        sa.Column("entered_at", AT, nullable=True),
        sa.Column("left_at", AT, nullable=True),
        sa.Column("from_at", AT, nullable=True),
        sa.Column("to_at", AT, nullable=True),
        sa.Column("side", sa.String(), nullable=True),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("raw", sa.String(), nullable=False),
        sa.Column("replaces", sa.Uuid(), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        *_signature(),
        sa.CheckConstraint("replaces <> id", name=op.f("ck_readings_replaces")),
        sa.CheckConstraint(
            "value >= 0 OR kind IN ('lag', 'notice')", name=op.f("ck_readings_value")
        ),
        sa.CheckConstraint(
            "NOT withdrawn OR replaces IS NOT NULL", name=op.f("ck_readings_withdrawn")
        ),
        sa.ForeignKeyConstraint(
            ["replaces"], ["readings.id"], name=op.f("fk_readings_replaces_readings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_readings")),
    )


def _index_readings() -> None:
    op.create_index(op.f("ix_readings_crossing_entered_at"), "readings", ["crossing", "entered_at"])
    op.create_index(op.f("ix_readings_observed_at"), "readings", ["observed_at"])
    op.create_index(op.f("ix_readings_replaces"), "readings", ["replaces"])
    op.create_index(
        op.f("ix_readings_series"),
        "readings",
        ["day", "crossing", "direction", "kind", "klass", "source", "subject", "observed_at", "id"],
    )


def _create_settings() -> None:
    op.create_table(
        "settings",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=True),
        *_signature(),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_settings")),
    )


def _create_sources() -> None:
    op.create_table(
        "sources",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("at", AT, nullable=False),
        sa.Column("ok", sa.Boolean(), nullable=False),
        sa.Column("problem", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sources")),
    )
    op.create_index(op.f("ix_sources_source_at"), "sources", ["source", "at"])


def _create_drivers() -> None:
    op.create_table(
        "drivers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_key", sa.String(), nullable=False),
        sa.Column("phones", sa.JSON(), nullable=False),
        sa.Column("citizenship", sa.String(), nullable=False),
        sa.Column("licence_until", sa.Date(), nullable=True),
        sa.Column("card_until", sa.Date(), nullable=True),
        sa.Column("carrier", sa.Uuid(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        *_signature(),
        sa.ForeignKeyConstraint(
            ["carrier"], ["carriers.id"], name=op.f("fk_drivers_carrier_carriers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drivers")),
    )
    op.create_index(op.f("ix_drivers_carrier"), "drivers", ["carrier"])
    op.create_index(op.f("ix_drivers_name_key"), "drivers", ["name_key"])


def _create_sightings() -> None:
    op.create_table(
        "sightings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("reading", sa.Uuid(), nullable=False),
        sa.Column("seen_at", AT, nullable=False),
        sa.Column("heard_at", AT, nullable=False),
        *_signature(),
        sa.ForeignKeyConstraint(
            ["reading"], ["readings.id"], name=op.f("fk_sightings_reading_readings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sightings")),
        sa.UniqueConstraint("reading", "seen_at", name=op.f("uq_sightings_reading_seen_at")),
    )
    op.create_index(op.f("ix_sightings_seen"), "sightings", ["seen_at", "heard_at", "reading"])


def _create_trucks() -> None:
    op.create_table(
        "trucks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plate", sa.String(), nullable=False),
        sa.Column("plate_key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("trailer", sa.String(), nullable=False),
        sa.Column("vin", sa.String(), nullable=False),
        sa.Column("carrier", sa.Uuid(), nullable=True),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        *_signature(),
        sa.ForeignKeyConstraint(
            ["carrier"], ["carriers.id"], name=op.f("fk_trucks_carrier_carriers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trucks")),
        sa.UniqueConstraint("plate_key", name=op.f("uq_trucks_plate_key")),
    )
    op.create_index(op.f("ix_trucks_carrier"), "trucks", ["carrier"])


def _create_trips() -> None:
    op.create_table(
        "trips",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("truck", sa.Uuid(), nullable=False),
        sa.Column("trailer", sa.String(), nullable=False),
        sa.Column("driver", sa.Uuid(), nullable=True),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("destination", sa.String(), nullable=False),
        sa.Column("crossings", sa.JSON(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("planned_departure", AT, nullable=True),
        sa.Column("promised_at", AT, nullable=True),
        sa.Column("round_ref", sa.String(), nullable=False),
        sa.Column("empty", sa.Boolean(), nullable=False),
        *_signature(),
        sa.ForeignKeyConstraint(["driver"], ["drivers.id"], name=op.f("fk_trips_driver_drivers")),
        sa.ForeignKeyConstraint(["truck"], ["trucks.id"], name=op.f("fk_trips_truck_trucks")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trips")),
        sa.UniqueConstraint("ref", name=op.f("uq_trips_ref")),
    )
    op.create_index(op.f("ix_trips_driver"), "trips", ["driver"])
    op.create_index(op.f("ix_trips_truck"), "trips", ["truck"])


def _create_episodes() -> None:
    op.create_table(
        "episodes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("since", AT, nullable=False),
        sa.Column("raised_at", AT, nullable=False),
        sa.Column("severity", sa.Double(), nullable=False),
        sa.Column("trip", sa.Uuid(), nullable=True),
        sa.Column("crossing", sa.String(), nullable=True),
        sa.Column("direction", sa.String(), nullable=True),
        sa.Column("values", sa.JSON(), nullable=False),
        sa.Column("closed_at", AT, nullable=True),
        sa.Column("acknowledged_at", AT, nullable=True),
        sa.Column("acknowledged_by", sa.String(), nullable=False),
        sa.Column("snoozed_until", AT, nullable=True),
        sa.Column("snooze_reason", sa.String(), nullable=False),
        *_signature(),
        sa.ForeignKeyConstraint(["trip"], ["trips.id"], name=op.f("fk_episodes_trip_trips")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_episodes")),
    )
    op.create_index(op.f("ix_episodes_closed_at"), "episodes", ["closed_at"])
    op.create_index(op.f("ix_episodes_key"), "episodes", ["key"])
    op.create_index(op.f("ix_episodes_trip"), "episodes", ["trip"])


def _create_events() -> None:
    op.create_table(
        "events",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("trip", sa.Uuid(), nullable=True),
        sa.Column("occurred_at", AT, nullable=False),
        sa.Column("earliest", AT, nullable=True),
        sa.Column("latest", AT, nullable=True),
        sa.Column("heard_at", AT, nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("said_at", AT, nullable=True),
        sa.Column("crossing", sa.String(), nullable=True),
        sa.Column("direction", sa.String(), nullable=True),
        sa.Column("side", sa.String(), nullable=True),
        sa.Column("km_to_barrier", sa.Double(), nullable=True),
        sa.Column("vehicles_ahead", sa.Integer(), nullable=True),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("due_at", AT, nullable=True),
        sa.Column("other", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("raw", sa.String(), nullable=False),
        sa.Column("replaces", sa.Uuid(), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        *_signature(),
        *_event_checks(),
        sa.ForeignKeyConstraint(
            ["replaces"], ["events.id"], name=op.f("fk_events_replaces_events")
        ),
        sa.ForeignKeyConstraint(["trip"], ["trips.id"], name=op.f("fk_events_trip_trips")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
    )


def _event_checks() -> tuple[sa.CheckConstraint, ...]:
    return (
        sa.CheckConstraint("km_to_barrier >= 0", name=op.f("ck_events_km_to_barrier")),
        sa.CheckConstraint("lat >= -90 AND lat <= 90", name=op.f("ck_events_lat")),
        sa.CheckConstraint("lon >= -180 AND lon <= 180", name=op.f("ck_events_lon")),
        sa.CheckConstraint(
            "earliest IS NULL OR latest IS NULL OR earliest <= latest", name=op.f("ck_events_range")
        ),
        sa.CheckConstraint("replaces <> id", name=op.f("ck_events_replaces")),
        sa.CheckConstraint("vehicles_ahead >= 0", name=op.f("ck_events_vehicles_ahead")),
        sa.CheckConstraint(
            "NOT withdrawn OR replaces IS NOT NULL", name=op.f("ck_events_withdrawn")
        ),
    )


def _index_events() -> None:
    op.create_index(op.f("ix_events_kind_occurred_at"), "events", ["kind", "occurred_at"])
    op.create_index(op.f("ix_events_occurred_at"), "events", ["occurred_at"])
    op.create_index(op.f("ix_events_replaces"), "events", ["replaces"])
    op.create_index(op.f("ix_events_trip_occurred_at"), "events", ["trip", "occurred_at"])


def _create_forecasts() -> None:
    op.create_table(
        "forecasts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("trip", sa.Uuid(), nullable=False),
        sa.Column("crossing", sa.String(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("issued_at", AT, nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.Column("joined_at", AT, nullable=True),
        sa.Column("wait", sa.JSON(), nullable=True),
        sa.Column("arrival", sa.JSON(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        *_signature(),
        sa.ForeignKeyConstraint(["trip"], ["trips.id"], name=op.f("fk_forecasts_trip_trips")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forecasts")),
    )
    op.create_index(op.f("ix_forecasts_issued_at"), "forecasts", ["issued_at"])
    op.create_index(op.f("ix_forecasts_trip_issued_at"), "forecasts", ["trip", "issued_at"])


def _create_shipments() -> None:
    op.create_table(
        "shipments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("trip", sa.Uuid(), nullable=False),
        sa.Column("order", sa.String(), nullable=False),
        sa.Column("customer", sa.Uuid(), nullable=True),
        sa.Column("cargo", sa.String(), nullable=False),
        sa.Column("hs_codes", sa.JSON(), nullable=False),
        sa.Column("weight_kg", sa.Double(), nullable=True),
        sa.Column("consignee", sa.String(), nullable=False),
        sa.Column("destination", sa.String(), nullable=False),
        sa.Column("deadline", AT, nullable=True),
        sa.Column("promised_at", AT, nullable=True),
        *_signature(),
        sa.CheckConstraint("weight_kg >= 0", name=op.f("ck_shipments_weight_kg")),
        sa.ForeignKeyConstraint(
            ["customer"], ["customers.id"], name=op.f("fk_shipments_customer_customers")
        ),
        sa.ForeignKeyConstraint(["trip"], ["trips.id"], name=op.f("fk_shipments_trip_trips")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shipments")),
        sa.UniqueConstraint("trip", "order", name=op.f("uq_shipments_trip_order")),
    )
    op.create_index(op.f("ix_shipments_customer"), "shipments", ["customer"])
