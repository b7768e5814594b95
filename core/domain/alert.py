"""Alerts: one episode from raised to closed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class AlertKind(StrEnum):
    """What a dispatcher is told of."""

    REFUSED = "refused"
    STRANDED = "stranded"
    SILENT = "silent"
    LATE = "late"
    SLOT = "slot"
    BREAKDOWN = "breakdown"
    CROSSING = "crossing"
    SOURCE = "source"
    DOCUMENTS = "documents"
    STAY_DAYS = "stay_days"


class Level(StrEnum):
    """How much it asks of a person."""

    INFO = "info"
    WARN = "warn"
    ACT = "act"


class StrandedWhy(StrEnum):
    """What tells that a truck is stranded; for each there is something that can be done."""

    OVER_FORECAST = "over_forecast"  # longer than nine in ten were said to when it joined
    OVERTAKEN = "overtaken"  # who joined after it is through
    NOT_MOVING = "not_moving"  # reports or pings of one place, while others move
    ON_ROAD = "on_road"  # the same, far from any queue
    CARGO_SOON = "cargo_soon"  # it will arrive after the cargo keeps
    CARGO_OVER = "cargo_over"  # the cargo does not keep any longer
    DEADLINE = "deadline"  # whatever happens now
    SLOT_LOST = "slot_lost"
    NO_CONTACT = "no_contact"


SOUND_KINDS = frozenset({AlertKind.REFUSED, AlertKind.BREAKDOWN, AlertKind.SLOT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """From raised to closed. `key` names what it is about, the same on every desk.

    `severity` is in the unit of its kind (hours late, hours over the bound, …); an episode is
    raised again only when it worsens for a person. `values` fill the sentence.
    """

    id: UUID
    key: str  # kind|trip or crossing|trigger
    kind: AlertKind
    level: Level
    since: datetime
    raised_at: datetime  # last time it was raised, again or first
    severity: float = 0.0
    trip: UUID | None = None
    crossing: str | None = None
    direction: str | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    closed_at: datetime | None = None
    acknowledged_at: datetime | None = None
    acknowledged_by: str = ""
    snoozed_until: datetime | None = None
    snooze_reason: str = ""

    def is_waiting(self, now: datetime) -> bool:
        """True while it asks for somebody: open, not acknowledged since raised, not snoozed."""
        if self.closed_at is not None:
            return False
        if self.acknowledged_at is not None and self.acknowledged_at >= self.raised_at:
            return False
        return self.snoozed_until is None or self.snoozed_until <= now
