"""The forecast log: what was said, when, of which trip."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from core.domain.forecast import CrossingState
from core.store.tables.base import Base, Keyed, Signed


class ForecastRow(Keyed, Signed, Base):
    """One forecast of a trip; quantiles as a JSON list of hours, to the thousandth."""

    __tablename__ = "forecasts"
    __table_args__ = (Index(None, "trip", "issued_at"),)

    trip: Mapped[UUID] = mapped_column(ForeignKey("trips.id"))
    crossing: Mapped[str]
    direction: Mapped[str]
    issued_at: Mapped[datetime] = mapped_column(index=True)
    cause: Mapped[str]
    joined_at: Mapped[datetime | None]
    wait: Mapped[list[float] | None] = mapped_column(JSON(none_as_null=True))
    arrival: Mapped[list[float] | None] = mapped_column(JSON(none_as_null=True))
    state: Mapped[CrossingState]
