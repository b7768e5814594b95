"""Readings of crossings, stored when the value changed, and when it was seen again."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from core.domain.crossing import Direction, Side
from core.domain.reading import ReadingKind
from core.store.tables.base import Base, Keyed, Signed

SERIES = ("day", "crossing", "direction", "kind", "klass", "source", "subject")
"""What a newest reading is the newest of; the day first, so that days gone by are passed over."""


class ReadingRow(Keyed, Signed, Base):
    """An observation of a crossing."""

    __tablename__ = "readings"
    __table_args__ = (
        CheckConstraint("value >= 0 OR kind IN ('lag', 'notice')", "value"),
        CheckConstraint("replaces <> id", "replaces"),
        CheckConstraint("NOT withdrawn OR replaces IS NOT NULL", "withdrawn"),
        Index("ix_readings_series", *SERIES, "observed_at", "id"),
        Index(None, "crossing", "entered_at"),
    )

    crossing: Mapped[str]
    direction: Mapped[Direction]
    kind: Mapped[ReadingKind]
    observed_at: Mapped[datetime] = mapped_column(index=True)
    heard_at: Mapped[datetime]
    source: Mapped[str]
    value: Mapped[float | None]
    unit: Mapped[str]
    day: Mapped[date | None]
    klass: Mapped[str | None]
    entered_at: Mapped[datetime | None]
    left_at: Mapped[datetime | None]
    from_at: Mapped[datetime | None]
    to_at: Mapped[datetime | None]
    side: Mapped[Side | None]
    subject: Mapped[str]
    reason: Mapped[str]
    text: Mapped[str]
    raw: Mapped[str]
    replaces: Mapped[UUID | None] = mapped_column(ForeignKey("readings.id"), index=True)
    withdrawn: Mapped[bool]


class SightingRow(Keyed, Signed, Base):
    """The same value, seen again."""

    __tablename__ = "sightings"
    __table_args__ = (
        UniqueConstraint("reading", "seen_at"),
        Index("ix_sightings_seen", "seen_at", "heard_at", "reading"),
    )

    reading: Mapped[UUID] = mapped_column(ForeignKey("readings.id"))
    seen_at: Mapped[datetime]
    heard_at: Mapped[datetime]
