"""The journal: append-only, a correction or withdrawal names the row it replaces."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from core.domain.crossing import Direction, Side
from core.domain.event import EventKind
from core.store.tables.base import Base, Keyed, Signed


class EventRow(Keyed, Signed, Base):
    """What happened to a trip, or a note of the shift."""

    __tablename__ = "events"
    __table_args__ = (
        CheckConstraint("earliest IS NULL OR latest IS NULL OR earliest <= latest", "range"),
        CheckConstraint("km_to_barrier >= 0", "km_to_barrier"),
        CheckConstraint("vehicles_ahead >= 0", "vehicles_ahead"),
        CheckConstraint("lat >= -90 AND lat <= 90", "lat"),
        CheckConstraint("lon >= -180 AND lon <= 180", "lon"),
        CheckConstraint("replaces <> id", "replaces"),
        CheckConstraint("NOT withdrawn OR replaces IS NOT NULL", "withdrawn"),
        Index(None, "trip", "occurred_at"),
        Index(None, "kind", "occurred_at"),
        Index(None, "chain", "number", unique=True),
    )

    kind: Mapped[EventKind]
    trip: Mapped[UUID | None] = mapped_column(ForeignKey("trips.id"))
    occurred_at: Mapped[datetime] = mapped_column(index=True)
    earliest: Mapped[datetime | None]
    latest: Mapped[datetime | None]
    heard_at: Mapped[datetime]
    source: Mapped[str]
    said_at: Mapped[datetime | None]
    crossing: Mapped[str | None]
    direction: Mapped[Direction | None]
    side: Mapped[Side | None]
    km_to_barrier: Mapped[float | None]
    vehicles_ahead: Mapped[int | None]
    lat: Mapped[float | None]
    lon: Mapped[float | None]
    place: Mapped[str]
    reason: Mapped[str | None]
    due_at: Mapped[datetime | None]
    other: Mapped[str]
    text: Mapped[str]
    raw: Mapped[str]
    replaces: Mapped[UUID | None] = mapped_column(ForeignKey("events.id"), index=True)
    withdrawn: Mapped[bool]
    chain: Mapped[UUID | None] = mapped_column(sort_order=2)
    number: Mapped[int] = mapped_column(server_default="0", sort_order=2)
    previous: Mapped[str] = mapped_column(server_default="", sort_order=2)
    words: Mapped[str] = mapped_column(server_default="", sort_order=2)
    salt: Mapped[str] = mapped_column(server_default="", sort_order=2)
    seal: Mapped[str] = mapped_column(server_default="", sort_order=2)


class ChainRow(Keyed, Signed, Base):
    """Entries of one desk in the order in which they were written, and how far they go.

    `base` and `upon`: number and seal of the entry it goes on from; `left_number` and `left_seal`:
    the head that was left behind when a copy was put back, or was found to be gone (`lost`).
    """

    __tablename__ = "chains"
    __table_args__ = (UniqueConstraint("desk", "ordinal"),)

    ordinal: Mapped[int]
    base: Mapped[int]
    upon: Mapped[str]
    left_number: Mapped[int]
    left_seal: Mapped[str]
    lost: Mapped[bool]
    number: Mapped[int]
    seal: Mapped[str]
