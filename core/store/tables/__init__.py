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
from core.store.tables.journal import ChainRow, EventRow
from core.store.tables.papers import (
    AttachmentRow,
    CheckRow,
    DocumentRow,
    ExpenseRow,
    RefusalCaseRow,
    RuleRow,
)
from core.store.tables.reading import ReadingRow, SightingRow
from core.store.tables.shared import (
    AliasRow,
    ArrivalRow,
    AttachmentBytesRow,
    MarkRow,
    OutboxRow,
    PresenceRow,
)

__all__ = [
    "AliasRow",
    "ArrivalRow",
    "AttachmentBytesRow",
    "AttachmentRow",
    "AuditRow",
    "Base",
    "CarrierRow",
    "ChainRow",
    "CheckRow",
    "CustomerRow",
    "DocumentRow",
    "DriverRow",
    "EpisodeRow",
    "EventRow",
    "ExpenseRow",
    "ForecastRow",
    "MarkRow",
    "OutboxRow",
    "PresenceRow",
    "ReadingRow",
    "RefusalCaseRow",
    "RuleRow",
    "SettingRow",
    "ShipmentRow",
    "SightingRow",
    "SourceRow",
    "TripRow",
    "TruckRow",
]
