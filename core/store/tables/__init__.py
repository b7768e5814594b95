"""Rows of the database; they never leave the store."""

from core.store.tables.base import Base
from core.store.tables.desk import AuditRow, EpisodeRow, SettingRow, SourceRow
from core.store.tables.fleet import (
    CarrierRow,
    CustomerRow,
    DriverRow,
    ShipmentRow,
    TripRow,
    TruckRow,
)
from core.store.tables.forecast import ForecastRow
from core.store.tables.journal import EventRow
from core.store.tables.reading import ReadingRow, SightingRow

__all__ = [
    "AuditRow",
    "Base",
    "CarrierRow",
    "CustomerRow",
    "DriverRow",
    "EpisodeRow",
    "EventRow",
    "ForecastRow",
    "ReadingRow",
    "SettingRow",
    "ShipmentRow",
    "SightingRow",
    "SourceRow",
    "TripRow",
    "TruckRow",
]
