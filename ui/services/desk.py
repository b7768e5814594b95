"""The services bound to one desk: what the window's Session is handed in real life."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from core.domain.alert import Episode
from core.domain.audit import Change
from core.domain.copies import Copy, MadeFor
from core.domain.crossing import Crossing, Direction
from core.domain.desk import CrossingHistory, DeskView, TripDetail
from core.domain.desk_map import DeskMap
from core.domain.event import Event, JournalRow
from core.domain.fleet import Shipment, Trip
from core.domain.problem import Problem
from core.domain.refusal_case import RefusalCase
from core.domain.refusal_record import RefusalRecord
from core.domain.settings import Settings
from core.phrase.understand import Understanding
from core.report.paper import DailyReport
from core.services import clock_check, fetching, importing, journal, registers, shift
from core.services import settings as settings_service
from core.services.border import refusals
from core.services.border.refusals import ReasonChosen
from core.services.desk import Desk
from core.services.entering import entries, several
from core.services.fetching import FetchResult
from core.services.forecasts import accuracy, source_scores
from core.services.forecasts.accuracy import AccuracyRow
from core.services.forecasts.source_scores import SourceScore
from core.services.importing import ImportResult
from core.services.keeping import backups, exporting, faults
from core.services.keeping.backups import Made
from core.services.looking import (
    alerting,
    calling,
    comparing,
    desk_map,
    first_look,
    last_view,
    look,
    reporting,
    telling_next,
)
from core.services.looking.calling import Call
from core.services.looking.comparing import Alternative
from core.services.looking.telling_next import Tell
from core.services.registers import Entity, Registers
from ui.services.desk_money import DeskMoney
from ui.services.desk_papers import DeskPapers
from ui.services.desk_sharing import DeskSharing
from ui.services.desk_trips import DeskTripServices


class DeskServices(DeskPapers, DeskTripServices, DeskMoney, DeskSharing):
    """Each method is a function of core/services on this desk; called off the window's thread."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def look(self) -> DeskView:
        """Everything on screen as of now; nothing is stored."""
        return look.look(self.desk)

    def first_look(self) -> DeskView:
        """The desk at once, with forecasts as they were said last."""
        return first_look.first_look(self.desk)

    def refresh(self) -> DeskView:
        """The same, and forecasts and alerts are kept."""
        return look.refresh(self.desk)

    def trip_detail(self, trip: UUID) -> TripDetail:
        """Journal, forecasts and route of a trip."""
        return look.trip_detail(self.desk, trip)

    def crossing_history(self, code: str, direction: Direction, days: int = 7) -> CrossingHistory:
        """A crossing's days behind and ahead."""
        return look.crossing_history(self.desk, code, direction, days)

    def desk_map(self, view: DeskView) -> DeskMap:
        """Where the trips of a view are."""
        return desk_map.desk_map(self.desk, view)

    def log_entries(self) -> tuple[faults.LogEntry, ...]:
        """What went wrong, newest first."""
        return faults.log_entries(self.desk.folder)

    def save_fault_report(self, path: Path) -> None:
        """Write what the developers need, nobody named in it."""
        faults.save_fault_report(self.desk, path)

    def clock_behind(self) -> timedelta | None:
        """How far the computer's clock is behind the journal."""
        return clock_check.behind_the_journal(self.desk)

    def understand(self, text: str, answers: Mapping[str, str]) -> Understanding:
        """What a typed line means, given the answers so far; nothing is stored."""
        return entries.understand(self.desk, text, answers)

    def record(self, understanding: Understanding) -> entries.Recorded:
        """Keep what was understood; keys of the new rows."""
        return entries.record(self.desk, understanding)

    def take_back(self, recorded: entries.Recorded) -> entries.Recorded:
        """Undo a record; taken back itself, what this gives does it again."""
        return entries.take_back(self.desk, recorded)

    def add(self, event: Event) -> UUID:
        """Keep one event."""
        return journal.add(self.desk, event)

    def correct(self, event_id: UUID, **changes: Any) -> UUID:
        """Keep a correction of an event."""
        return journal.correct(self.desk, event_id, **changes)

    def withdraw(self, event_id: UUID) -> UUID:
        """Take an event back."""
        return journal.withdraw(self.desk, event_id)

    def journal(self, trip_ref: str | None = None) -> tuple[JournalRow, ...]:
        """Rows of a trip or of all, oldest first."""
        return journal.journal(self.desk, trip_ref)

    def acknowledge(self, *episodes: UUID) -> None:
        """Say that somebody has alerts in hand."""
        alerting.acknowledge(self.desk, *episodes)

    def take_back_acknowledgement(self, *episodes: UUID) -> None:
        """Undo that."""
        alerting.take_back_acknowledgement(self.desk, *episodes)

    def snooze(self, episode_id: UUID, until: datetime, reason: str) -> None:
        """Put an alert off."""
        alerting.snooze(self.desk, episode_id, until, reason)

    def fetch(self, stop: Callable[[], bool]) -> fetching.FetchResult:
        """Ask the public sources; `stop` turning true ends it early."""
        return fetching.fetch(self.desk, stop=stop)

    def crossings(self) -> Mapping[str, Crossing]:
        """All crossings known, by code; costs nothing."""
        return self.desk.reference.crossings

    def closed_alerts(self, since: datetime) -> tuple[Episode, ...]:
        """Alerts closed since a moment, the last first."""
        return alerting.closed_alerts(self.desk, since)

    def wake(self, episode_id: UUID) -> None:
        """Undo putting an alert off."""
        alerting.wake(self.desk, episode_id)

    def whom_to_call(self, view: DeskView) -> tuple[Call, ...]:
        """Trips to ask after, the best call first."""
        return calling.whom_to_call(self.desk, view)

    def whom_to_tell(self, view: DeskView) -> tuple[Tell, ...]:
        """Who should be told of which trips, then who was told within the day."""
        return telling_next.whom_to_tell(self.desk, view)

    def note_attempt(self, trip: UUID) -> UUID:
        """Keep that a driver was called in vain."""
        return calling.note_attempt(self.desk, trip)

    def choose_reason(
        self, trip: UUID, reason: str | None, refusal: UUID | None = None
    ) -> ReasonChosen:
        """Correct the entry that says why a trip was refused: the last time, or `refusal`."""
        return refusals.choose_reason(self.desk, trip, reason, refusal)

    def keep_case(self, case: RefusalCase) -> RefusalCase:
        """Keep what people say of a refusal; gives what was said before."""
        return refusals.keep_case(self.desk, case)

    def refusals_between(self, start: datetime, end: datetime) -> tuple[RefusalRecord, ...]:
        """Every refusal that went on between two moments, the newest first."""
        return refusals.refusals_between(self.desk, start, end)

    def set_next_step(
        self, trip: UUID, text: str, who: str = "", due_at: datetime | None = None
    ) -> UUID:
        """Keep what is done next, by whom, till when."""
        return refusals.set_next_step(self.desk, trip, text, who, due_at)

    def note_all(self, trips: Sequence[UUID], text: str) -> entries.Recorded:
        """Keep the same note of several trips."""
        return several.note_all(self.desk, trips, text)

    def step_all(
        self,
        trips: Sequence[UUID],
        text: str,
        who: str,
        due_at: datetime | None,
        *,
        adds: bool = False,
    ) -> entries.Recorded:
        """Keep for several trips what is done next, instead of what was; or beside it."""
        return several.step_all(self.desk, trips, text, who, due_at, adds=adds)

    def attempt_all(self, trips: Sequence[UUID]) -> entries.Recorded:
        """Keep that several drivers were called in vain."""
        return several.attempt_all(self.desk, trips)

    def still_all(self, trips: Sequence[UUID]) -> entries.Recorded:
        """Keep that several drivers say they are where they were."""
        return several.still_all(self.desk, trips)

    def report_day(self, day: date | None = None) -> tuple[datetime, datetime]:
        """Beginning and end of a report's day; costs nothing."""
        return reporting.day_period(self.desk, day)

    def report(self, start: datetime, end: datetime) -> DailyReport:
        """The paper of a period as data."""
        return reporting.report_of_period(self.desk, start, end)

    def registers(self) -> Registers:
        """Everything the company has."""
        return registers.registers(self.desk)

    def save(self, entity: Entity) -> tuple[str, ...]:
        """Add or change one of a register; names of the changed fields."""
        return registers.save(self.desk, entity)

    def save_trip(
        self,
        trip: Trip,
        shipments: Sequence[Shipment],
        new: Sequence[Entity] = (),
        gone: Sequence[Entity] = (),
    ) -> tuple[tuple[str, ...], ...]:
        """A trip with all of its shipments, what it names that nobody knew, what it alone named."""
        return registers.save_trip(self.desk, trip, shipments, new, gone)

    def remove_trip(self, trip: Trip, gone: Sequence[Entity] = ()) -> None:
        """Take a trip out with its shipments, then what it alone named."""
        registers.remove_trip(self.desk, trip, gone)

    def remove(self, entity: Entity) -> None:
        """Take one out of a register."""
        registers.remove(self.desk, entity)

    def history(self, key: UUID | str) -> tuple[Change, ...]:
        """Who changed what of an entity or a setting, oldest first."""
        return registers.history(self.desk, key)

    def import_files(self, paths: Sequence[Path], *, dry_run: bool) -> ImportResult:
        """Every row of the files with what became of it, or would become; a copy is made before."""
        if not dry_run:
            backups.backup_if_changed(self.desk, MadeFor.IMPORT)
        return importing.import_files(self.desk, paths, dry_run=dry_run)

    def write_template(self, path: Path, language: str) -> None:
        """The empty workbook of the import format."""
        importing.write_template(path, self.desk.reference.crossings, language)

    def export(self, path: Path) -> None:
        """Everything as CSV in one zip."""
        exporting.export(self.desk, path)

    def export_for_customer(self, name: str, path: Path) -> None:
        """A customer's own orders and the course of their trips, as CSV in one zip."""
        exporting.export_for_customer(self.desk, name, path)

    def settings(self) -> Settings:
        """What the company has set; costs nothing."""
        return self.desk.settings

    def save_settings(self, settings: Settings) -> tuple[str, ...]:
        """Keep settings for all desks; names of those that changed."""
        return settings_service.save_settings(self.desk, settings)

    def take_shift(self, dispatcher: str) -> str:
        """Another dispatcher sits here from now on; gives who sat here before."""
        return shift.take_shift(self.desk, dispatcher)

    def read_saved(self, paths: Sequence[Path]) -> FetchResult:
        """Read pages of CarGoRuqsat saved by a browser."""
        return fetching.read_saved(self.desk, paths)

    def notices(self) -> tuple[Problem, ...]:
        """What was found when the desk opened; costs nothing."""
        return self.desk.notices

    def backup(self) -> Made:
        """Copy the data; gives the copy, checked."""
        return backups.backup(self.desk)

    def backup_if_changed(self, why: MadeFor) -> Made | None:
        """Copy the data where anything was written since the newest copy."""
        return backups.backup_if_changed(self.desk, why)

    def preview(self, copy: Path) -> Copy:
        """What is in a copy."""
        return backups.preview(copy)

    def put_back(self, copy: Path) -> Path | None:
        """Put a copy back under the open desk; gives where the present data are kept."""
        return backups.put_back(self.desk, copy)

    def backups(self) -> tuple[Copy, ...]:
        """Copies of the database, the newest first."""
        return backups.copies(self.desk)

    def doctor(self) -> list[Problem]:
        """What is wrong with the database; empty if it may be trusted."""
        return backups.doctor(self.desk.folder, self.desk.clock)

    def accuracy(self) -> list[AccuracyRow]:
        """How good the forecasts of the last 90 days were."""
        return accuracy.accuracy(self.desk)

    def source_scores(self) -> list[SourceScore]:
        """How good each source of the last 90 days was."""
        return source_scores.source_scores(self.desk)

    def compare(self, trip: UUID) -> tuple[Alternative, ...]:
        """The crossings that a trip may use, the planned one first."""
        return comparing.compare(self.desk, trip)

    def keep_seen(self, view: DeskView, *, at_close: bool = False) -> None:
        """Keep what the board shows for the next start, every few minutes and at the close."""
        last_view.keep_seen(self.desk, view, at_close=at_close)

    def folder(self) -> Path:
        """Where the desk keeps its data; costs nothing."""
        return self.desk.folder
