"""What the desk keeps of itself: alert episodes, changes of registers, settings, tries of feeds."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from core.domain.alert import AlertKind, Level
from core.store.tables.base import Base, Keyed, Signed


class EpisodeRow(Keyed, Signed, Base):
    """An alert from raised to closed."""

    __tablename__ = "episodes"

    key: Mapped[str] = mapped_column(index=True)
    kind: Mapped[AlertKind]
    level: Mapped[Level]
    since: Mapped[datetime]
    raised_at: Mapped[datetime]
    severity: Mapped[float]
    trip: Mapped[UUID | None] = mapped_column(ForeignKey("trips.id"), index=True)
    crossing: Mapped[str | None]
    direction: Mapped[str | None]
    values: Mapped[dict[str, Any]] = mapped_column(JSON)
    closed_at: Mapped[datetime | None] = mapped_column(index=True)
    acknowledged_at: Mapped[datetime | None]
    acknowledged_by: Mapped[str]
    snoozed_until: Mapped[datetime | None]
    snooze_reason: Mapped[str]


class AuditRow(Keyed, Base):
    """One changed field of a register's entity or a setting; field empty: added or removed."""

    __tablename__ = "audit"

    entity: Mapped[str]
    key: Mapped[str] = mapped_column(index=True)
    field: Mapped[str]
    old: Mapped[object | None]
    new: Mapped[object | None]
    at: Mapped[datetime] = mapped_column(index=True)
    author: Mapped[str]
    desk: Mapped[str]


class SettingRow(Signed, Base):
    """A company-wide setting."""

    __tablename__ = "settings"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[object | None]


class SourceRow(Keyed, Base):
    """One try to read a feed."""

    __tablename__ = "sources"
    __table_args__ = (Index(None, "source", "at"),)

    source: Mapped[str]
    at: Mapped[datetime]
    ok: Mapped[bool]
    problem: Mapped[str]
    author: Mapped[str]
    desk: Mapped[str]
