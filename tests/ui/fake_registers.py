"""What a fake desk answers to alerts, reports, fleet and settings: little, and at once."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from core.alerts.limits import Limits
from core.domain.alert import Episode
from core.domain.desk import DeskView
from core.domain.settings import Settings
from core.report.daily import daily_report
from core.services.looking.calling import calls_of
from core.services.looking.telling_next import tells_of
from core.services.reference import shipped_reference
from core.services.registers import Registers


@dataclass(kw_only=True)
class FakeRegisters:
    """The half of the fake that keeps settings and registers; `view` is the other half's."""

    view: DeskView  # the other half's

    kept: Settings = field(default_factory=lambda: Settings(company="Пример-Логистик"))
    known: Registers = field(default_factory=Registers)
    closed: tuple[Episode, ...] = ()

    def rule_book(self) -> tuple:
        return ()

    def crossings(self) -> Any:
        return shipped_reference().crossings

    def settings(self) -> Settings:
        return self.kept

    def notices(self) -> tuple:
        return ()

    def save_settings(self, settings: Settings) -> tuple[str, ...]:
        self.kept = settings
        return ()

    def folder(self) -> Path:
        return Path("kezek")

    def closed_alerts(self, _since: datetime) -> tuple[Episode, ...]:
        return self.closed

    def wake(self, episode_id: UUID) -> None:
        awake = tuple(
            replace(a, snoozed_until=None) if a.id == episode_id else a for a in self.view.alerts
        )
        self.view = replace(self.view, alerts=awake)

    def whom_to_call(self, view: Any) -> Any:
        return calls_of(view, Limits())

    def whom_to_tell(self, view: Any) -> Any:
        return tells_of(view, {})

    def report_day(self, _day: date | None = None) -> tuple[datetime, datetime]:
        now = self.view.as_of
        return now - timedelta(days=1), now

    def report(self, start: datetime, end: datetime) -> Any:
        return daily_report(self.view, start, end)

    def source_scores(self) -> list[Any]:
        return []

    def compare(self, _trip: UUID) -> tuple[Any, ...]:
        return ()

    def registers(self) -> Registers:
        return self.known

    def ledgers(self, _drivers: Any) -> dict[UUID, Any]:
        return {}

    def history(self, _key: Any) -> tuple[Any, ...]:
        return ()

    def backups(self) -> tuple[Any, ...]:
        return ()

    def accuracy(self) -> list[Any]:
        return []

    def doctor(self) -> list[Any]:
        return []
