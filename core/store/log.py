"""Forecast log, alert episodes, settings, tries of feeds: as they are written."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from core.domain.alert import Episode
from core.domain.forecast import ForecastRecord
from core.domain.ids import new_id
from core.store.mapping.desk import (
    episode_columns,
    episode_of,
    forecast_columns,
    from_json,
    to_json,
)
from core.store.pen import Pen
from core.store.rows import chunks, fetch, first
from core.store.tables import EpisodeRow, ForecastRow, SettingRow, SourceRow

KEEP_ALL = timedelta(days=90)
STEP = timedelta(hours=12)


class ForecastLog:
    """What was said of arrivals."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def add(self, record: ForecastRecord) -> None:
        """Add a line."""
        self._pen.add(ForecastRow, {**forecast_columns(record), **self._pen.signature()})

    def forget(self, trip: UUID) -> None:
        """Drop what was said of a trip that is taken out."""
        self._pen.remove(ForecastRow, ForecastRow.trip == trip)

    def thin(self, now: datetime) -> int:
        """Of lines older than 90 days keep joinings and one in 12 h; gives how many went."""
        lines = self._pen.connection.execute(
            select(
                ForecastRow.id,
                ForecastRow.trip,
                ForecastRow.crossing,
                ForecastRow.issued_at,
                ForecastRow.cause,
            )
            .where(ForecastRow.issued_at < now - KEEP_ALL)
            .order_by(ForecastRow.trip, ForecastRow.crossing, ForecastRow.issued_at)
        )
        surplus = list(
            _surplus((at.id, at.trip, at.crossing, at.issued_at, at.cause) for at in lines)
        )
        for keys in chunks(surplus):
            self._pen.remove(ForecastRow, ForecastRow.id.in_(keys))
        return len(surplus)


def _surplus(
    lines: Iterable[tuple[UUID, UUID, str, datetime, str]],
) -> Iterable[UUID]:
    last: tuple[UUID, str, datetime] | None = None
    for key, trip, crossing, issued_at, cause in lines:
        near = last is not None and last[:2] == (trip, crossing) and issued_at < last[2] + STEP
        if cause == "joined" or not near:
            last = (trip, crossing, issued_at)
        else:
            yield key


class Episodes:
    """Alerts from raised to closed."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def put(self, episode: Episode) -> None:
        """Add, or replace what stands under its id."""
        columns = {**episode_columns(episode), **self._pen.signature()}
        if self.get(episode.id) is None:
            self._pen.add(EpisodeRow, columns)
        else:
            self._pen.alter(EpisodeRow, EpisodeRow.id == episode.id, columns)

    def get(self, key: UUID) -> Episode | None:
        """The episode with this key."""
        row = first(self._pen.connection, select(EpisodeRow).where(EpisodeRow.id == key))
        return None if row is None else episode_of(row)

    def open(self) -> list[Episode]:
        """Episodes not closed, newest first."""
        statement = select(EpisodeRow).where(EpisodeRow.closed_at.is_(None))
        rows = fetch(self._pen.connection, statement.order_by(EpisodeRow.since.desc()))
        return [episode_of(row) for row in rows]


class SettingsTable:
    """Company-wide settings by name; values are what JSON holds, moments too."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def get(self, key: str) -> object | None:
        """The value, None where nothing is set; lists come as tuples."""
        return self.all().get(key)

    def all(self) -> dict[str, object]:
        """Every setting."""
        rows = fetch(self._pen.connection, select(SettingRow))
        return {row.key: from_json(row.value) for row in rows}

    def put(self, key: str, value: object) -> bool:
        """Set; True if that changed anything, and then it stands in the audit."""
        settings = self.all()
        new = from_json(to_json(value))
        if key in settings and settings[key] == new:
            return False
        columns = {"value": to_json(value), **self._pen.signature()}
        if key in settings:
            self._pen.alter(SettingRow, SettingRow.key == key, columns)
        else:
            self._pen.add(SettingRow, {"key": key, **columns})
        self._pen.audit("setting", key, "value", (settings.get(key), new))
        return True


class SourceLog:
    """Tries to read feeds."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def add(self, source: str, *, ok: bool, problem: str = "") -> None:
        """Note a try at the clock's now; `problem` is the code of a failure."""
        self._pen.add(
            SourceRow,
            {
                "id": new_id(),
                "source": source,
                "at": self._pen.clock.now(),
                "ok": ok,
                "problem": problem,
                "author": self._pen.author.dispatcher,
                "desk": self._pen.author.desk,
            },
        )
