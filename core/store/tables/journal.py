"""The journal: append-only, a correction or withdrawal names the row it replaces."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
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
