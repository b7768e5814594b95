"""What the window asks of the services: one method a thing a dispatcher does."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from core.domain.crossing import Direction
from core.domain.desk import CrossingHistory, DeskView, TripDetail
from core.domain.event import Event, JournalRow


class Services(Protocol):
    """The functions of core/services with their desk already handed to them."""

    def look(self) -> DeskView:
        """Everything on screen as of now; nothing is stored."""

    def refresh(self) -> DeskView:
        """The same, and forecasts and alerts are kept."""

    def trip_detail(self, trip: UUID) -> TripDetail:
        """Journal, forecasts and route of a trip."""

    def crossing_history(self, code: str, direction: Direction, days: int = 7) -> CrossingHistory:
        """A crossing's days behind and ahead."""

    def understand(self, text: str, answers: Mapping[str, str]) -> Any:
        """What a typed line means; nothing is stored."""

    def record(self, understanding: Any) -> tuple[UUID, ...]:
        """Keep what was understood; keys of the new rows."""

    def add(self, event: Event) -> UUID:
        """Keep one event."""

    def correct(self, event_id: UUID, **changes: Any) -> UUID:
        """Keep a correction of an event."""

    def withdraw(self, event_id: UUID) -> UUID:
        """Take an event back."""

    def journal(self, trip: str | None = None) -> tuple[JournalRow, ...]:
        """Rows of a trip or of all, oldest first."""

    def acknowledge(self, episode_id: UUID) -> None:
        """Say that somebody has an alert in hand."""

    def snooze(self, episode_id: UUID, until: datetime, reason: str) -> None:
        """Put an alert off."""

    def fetch(self, *, by_hand: bool = True) -> Any:
        """Ask the public sources."""
