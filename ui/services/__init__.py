"""What the window asks of the services: one method a thing a dispatcher does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from core.domain.alert import Episode
from core.domain.audit import Change
from core.domain.crossing import Crossing, Direction
from core.domain.desk import CrossingHistory, DeskView, TripDetail
from core.domain.desk_map import DeskMap
from core.domain.event import Event, JournalRow
from core.domain.fleet import Shipment, Trip
from core.domain.problem import Problem
from core.domain.refusal_case import RefusalCase
from core.domain.refusal_record import RefusalRecord
from core.domain.settings import Settings
from ui.services.money import MoneyServices
from ui.services.papers import PaperServices
from ui.services.sharing import SharingServices
from ui.services.trips import TripServices

if TYPE_CHECKING:
    from core.domain.copies import Copy, MadeFor
    from core.phrase.understand import Understanding
    from core.report.paper import DailyReport
    from core.services.border.refusals import ReasonChosen
    from core.services.entering.entries import Recorded
    from core.services.fetching import FetchResult
    from core.services.forecasts.accuracy import AccuracyRow
    from core.services.forecasts.source_scores import SourceScore
    from core.services.importing import ImportResult
    from core.services.keeping.backups import Made
    from core.services.keeping.faults import LogEntry
    from core.services.looking.calling import Call
    from core.services.looking.comparing import Alternative
    from core.services.looking.telling_next import Tell
    from core.services.registers import Entity, Registers


class Services(PaperServices, TripServices, MoneyServices, SharingServices, Protocol):
    """The functions of core/services with their desk already handed to them."""

    def look(self) -> DeskView:
        """Everything on screen as of now; nothing is stored."""

    def first_look(self) -> DeskView:
        """The desk at once, with forecasts as they were said last."""

    def refresh(self) -> DeskView:
        """The same, and forecasts and alerts are kept."""

    def trip_detail(self, trip: UUID) -> TripDetail:
        """Journal, forecasts and route of a trip."""

    def crossing_history(self, code: str, direction: Direction, days: int = 7) -> CrossingHistory:
        """A crossing's days behind and ahead."""

    def desk_map(self, view: DeskView) -> DeskMap:
        """Where the trips of a view are."""

    def log_entries(self) -> tuple[LogEntry, ...]:
        """What went wrong, newest first."""

    def save_fault_report(self, path: Path) -> None:
        """Write what the developers need, nobody named in it."""

    def clock_behind(self) -> timedelta | None:
        """How far the computer's clock is behind the journal."""

    def understand(self, text: str, answers: Mapping[str, str]) -> Understanding:
        """What a typed line means, given the answers so far; nothing is stored."""

    def record(self, understanding: Understanding) -> Recorded:
        """Keep what was understood; keys of the new rows."""

    def take_back(self, recorded: Recorded) -> Recorded:
        """Undo a record; taken back itself, what this gives does it again."""

    def add(self, event: Event) -> UUID:
        """Keep one event."""

    def correct(self, event_id: UUID, **changes: Any) -> UUID:
        """Keep a correction of an event."""

    def withdraw(self, event_id: UUID) -> UUID:
        """Take an event back."""

    def journal(self, trip_ref: str | None = None) -> tuple[JournalRow, ...]:
        """Rows of a trip or of all, oldest first."""

    def acknowledge(self, *episodes: UUID) -> None:
        """Say that somebody has alerts in hand."""

    def take_back_acknowledgement(self, *episodes: UUID) -> None:
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

    def whom_to_tell(self, view: DeskView) -> tuple[Tell, ...]:
        """Who should be told of which trips, then who was told within the day."""

    def note_attempt(self, trip: UUID) -> UUID:
        """Keep that a driver was called in vain."""

    def choose_reason(
        self, trip: UUID, reason: str | None, refusal: UUID | None = None
    ) -> ReasonChosen:
        """Correct the entry that says why a trip was refused: the last time, or `refusal`."""

    def keep_case(self, case: RefusalCase) -> RefusalCase:
        """Keep what people say of a refusal; gives what was said before."""

    def refusals_between(self, start: datetime, end: datetime) -> tuple[RefusalRecord, ...]:
        """Every refusal that went on between two moments, the newest first."""

    def set_next_step(
        self, trip: UUID, text: str, who: str = "", due_at: datetime | None = None
    ) -> UUID:
        """Keep what is done next, by whom, till when."""

    def note_all(self, trips: Sequence[UUID], text: str) -> Recorded:
        """Keep the same note of several trips."""

    def step_all(
        self,
        trips: Sequence[UUID],
        text: str,
        who: str,
        due_at: datetime | None,
        *,
        adds: bool = False,
    ) -> Recorded:
        """Keep for several trips what is done next, instead of what was; or beside it."""

    def attempt_all(self, trips: Sequence[UUID]) -> Recorded:
        """Keep that several drivers were called in vain."""

    def still_all(self, trips: Sequence[UUID]) -> Recorded:
        """Keep that several drivers say they are where they were."""

    def report_day(self, day: date | None = None) -> tuple[datetime, datetime]:
        """Beginning and end of a report's day; costs nothing."""

    def report(self, start: datetime, end: datetime) -> DailyReport:
        """The paper of a period as data."""

    def registers(self) -> Registers:
        """Everything the company has."""

    def save(self, entity: Entity) -> tuple[str, ...]:
        """Add or change one of a register; names of the changed fields."""

    def save_trip(
        self,
        trip: Trip,
        shipments: Sequence[Shipment],
        new: Sequence[Entity] = (),
        gone: Sequence[Entity] = (),
    ) -> tuple[tuple[str, ...], ...]:
        """A trip with all of its shipments, what it names that nobody knew, what it alone named."""

    def remove_trip(self, trip: Trip, gone: Sequence[Entity] = ()) -> None:
        """Take a trip out with its shipments, then what it alone named."""

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

    def export_for_customer(self, name: str, path: Path) -> None:
        """A customer's own orders and the course of their trips, as CSV in one zip."""

    def settings(self) -> Settings:
        """What the company has set; costs nothing."""

    def save_settings(self, settings: Settings) -> tuple[str, ...]:
        """Keep settings for all desks; names of those that changed."""

    def take_shift(self, dispatcher: str) -> str:
        """Another dispatcher sits here from now on; gives who sat here before."""

    def read_saved(self, paths: Sequence[Path]) -> FetchResult:
        """Read pages of CarGoRuqsat saved by a browser."""

    def notices(self) -> tuple[Problem, ...]:
        """What was found when the desk opened; costs nothing."""

    def backup(self) -> Made:
        """Copy the data; gives the copy, checked."""

    def backup_if_changed(self, why: MadeFor) -> Made | None:
        """Copy the data where anything was written since the newest copy."""

    def preview(self, copy: Path) -> Copy:
        """What is in a copy."""

    def put_back(self, copy: Path) -> Path | None:
        """Put a copy back under the open desk; gives where the present data are kept."""

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

    def keep_seen(self, view: DeskView, *, at_close: bool = False) -> None:
        """Keep what the board shows for the next start, every few minutes and at the close."""

    def folder(self) -> Path:
        """Where the desk keeps its data; costs nothing."""
