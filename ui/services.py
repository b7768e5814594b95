"""What the window asks of the services: one method a thing a dispatcher does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from core.domain.alert import Episode
from core.domain.audit import Change
from core.domain.crossing import Crossing, Direction
from core.domain.desk import CrossingHistory, DeskView, TripDetail
from core.domain.event import Event, JournalRow
from core.domain.fleet import Shipment, Trip
from core.domain.problem import Problem
from core.domain.settings import Settings

if TYPE_CHECKING:
    from core.phrase.understand import Understanding
    from core.report.paper import DailyReport
    from core.services.accuracy import AccuracyRow
    from core.services.backups import Copy
    from core.services.calling import Call
    from core.services.comparing import Alternative
    from core.services.entries import Recorded
    from core.services.fetching import FetchResult
    from core.services.importing import ImportResult
    from core.services.refusals import ReasonChosen
    from core.services.registers import Entity, Registers
    from core.services.source_scores import SourceScore


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

    def understand(self, text: str, answers: Mapping[str, str]) -> Understanding:
        """What a typed line means, given the answers so far; nothing is stored."""

    def record(self, understanding: Understanding) -> Recorded:
        """Keep what was understood; keys of the new rows."""

    def take_back(self, recorded: Recorded) -> None:
        """Undo a record."""

    def add(self, event: Event) -> UUID:
        """Keep one event."""

    def correct(self, event_id: UUID, **changes: Any) -> UUID:
        """Keep a correction of an event."""

    def withdraw(self, event_id: UUID) -> UUID:
        """Take an event back."""

    def journal(self, trip_ref: str | None = None) -> tuple[JournalRow, ...]:
        """Rows of a trip or of all, oldest first."""

    def acknowledge(self, episode_id: UUID) -> None:
        """Say that somebody has an alert in hand."""

    def take_back_acknowledgement(self, episode_id: UUID) -> None:
        """Undo that."""

    def snooze(self, episode_id: UUID, until: datetime, reason: str) -> None:
        """Put an alert off."""

    def fetch(self, stop: Callable[[], bool]) -> FetchResult:
        """Ask the public sources; `stop` turning true ends it early."""

    # what the panels of alerts, refusals, reports, fleet and settings ask

    def crossings(self) -> Mapping[str, Crossing]:
        """All crossings known, by code; costs nothing."""

    def closed_alerts(self, since: datetime) -> tuple[Episode, ...]:
        """Alerts closed since a moment, the last first."""

    def wake(self, episode_id: UUID) -> None:
        """Undo putting an alert off."""

    def whom_to_call(self, view: DeskView) -> tuple[Call, ...]:
        """Trips to ask after, the best call first."""

    def note_attempt(self, trip: UUID) -> UUID:
        """Keep that a driver was called in vain."""

    def choose_reason(self, trip: UUID, reason: str | None) -> ReasonChosen:
        """Correct the entry that says why a trip was refused."""

    def set_next_step(
        self, trip: UUID, text: str, who: str = "", due_at: datetime | None = None
    ) -> UUID:
        """Keep what is done next, by whom, till when."""

    def report_day(self, day: date | None = None) -> tuple[datetime, datetime]:
        """Beginning and end of a report's day; costs nothing."""

    def report(self, start: datetime, end: datetime) -> DailyReport:
        """The paper of a period as data."""

    def registers(self) -> Registers:
        """Everything the company has."""

    def save(self, entity: Entity) -> tuple[str, ...]:
        """Add or change one of a register; names of the changed fields."""

    def save_trip(
        self, trip: Trip, shipments: Sequence[Shipment], new: Sequence[Entity] = ()
    ) -> tuple[tuple[str, ...], ...]:
        """A trip with all of its shipments, and what it names that nobody knew."""

    def remove(self, entity: Entity) -> None:
        """Take one out of a register."""

    def history(self, key: UUID | str) -> tuple[Change, ...]:
        """Who changed what of an entity or a setting, oldest first."""

    def import_files(self, paths: Sequence[Path], *, dry_run: bool) -> ImportResult:
        """Every row of the files with what became of it, or would become."""

    def write_template(self, path: Path, language: str) -> None:
        """The empty workbook of the import format."""

    def export(self, path: Path) -> None:
        """Everything as CSV in one zip."""

    def settings(self) -> Settings:
        """What the company has set; costs nothing."""

    def save_settings(self, settings: Settings) -> tuple[str, ...]:
        """Keep settings for all desks; names of those that changed."""

    def take_shift(self, dispatcher: str) -> str:
        """Another dispatcher sits here from now on; gives who sat here before."""

    def read_saved(self, paths: Sequence[Path]) -> FetchResult:
        """Read pages of CarGoRuqsat saved by a browser."""

    def backup(self) -> Path:
        """Copy the database; gives the copy, checked."""

    def backups(self) -> tuple[Copy, ...]:
        """Copies of the database, the newest first."""

    def doctor(self) -> list[Problem]:
        """What is wrong with the database; empty if it may be trusted."""

    def accuracy(self) -> list[AccuracyRow]:
        """How good the forecasts of the last 90 days were."""

    def source_scores(self) -> list[SourceScore]:
        """How good each source of the last 90 days was."""

    def compare(self, trip: UUID) -> tuple[Alternative, ...]:
        """The crossings that a trip may use, the planned one first."""

    def folder(self) -> Path:
        """Where the desk keeps its data; costs nothing."""
