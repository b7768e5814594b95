"""Forecast log, alert episodes, history of edits, settings, how the feeds fare."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, true

from core.domain.alert import Episode
from core.domain.audit import Change
from core.domain.desk import SourceStatus
from core.domain.forecast import ForecastRecord
from core.store.database import Snapshot
from core.store.mapping.desk import change_of, episode_of, forecast_of, from_json
from core.store.rows import chunks, fetch
from core.store.tables import AuditRow, EpisodeRow, ForecastRow, SettingRow, SourceRow


def forecasts_of(snapshot: Snapshot, trip: UUID, until: datetime) -> list[ForecastRecord]:
    """What was said of a trip by then, oldest first."""
    rows = fetch(
        snapshot.connection,
        select(ForecastRow)
        .where(ForecastRow.trip == trip, ForecastRow.issued_at <= until)
        .order_by(ForecastRow.issued_at, ForecastRow.id),
    )
    return [forecast_of(row) for row in rows]


def forecast_log(
    snapshot: Snapshot, since: datetime, until: datetime, cause: str | None = None
) -> list[ForecastRecord]:
    """What was said of all trips between two moments, oldest first; of one cause if named."""
    statement = select(ForecastRow).where(ForecastRow.issued_at.between(since, until))
    if cause is not None:
        statement = statement.where(ForecastRow.cause == cause)
    rows = fetch(snapshot.connection, statement.order_by(ForecastRow.issued_at, ForecastRow.id))
    return [forecast_of(row) for row in rows]


def last_forecasts(
    snapshot: Snapshot, trip_ids: Collection[UUID], until: datetime, cause: str | None = None
) -> dict[UUID, ForecastRecord]:
    """The last line of each trip that has one; of one cause if named."""
    found: dict[UUID, ForecastRecord] = {}
    for keys in chunks(trip_ids):
        of_cause = true() if cause is None else ForecastRow.cause == cause
        last = (
            select(ForecastRow.trip, func.max(ForecastRow.issued_at).label("at"))
            .where(ForecastRow.trip.in_(keys), ForecastRow.issued_at <= until, of_cause)
            .group_by(ForecastRow.trip)
            .subquery()
        )
        statement = (
            select(ForecastRow)
            .join(last, (ForecastRow.trip == last.c.trip) & (ForecastRow.issued_at == last.c.at))
            .where(of_cause)
        )
        for row in fetch(snapshot.connection, statement):
            found[row.trip] = forecast_of(row)
    return found


def episodes(snapshot: Snapshot, closed_since: datetime | None = None) -> list[Episode]:
    """Open alerts and those closed since a moment (None: open ones only), newest first."""
    wanted: ColumnElement[bool] = EpisodeRow.closed_at.is_(None)
    if closed_since is not None:
        wanted = wanted | (EpisodeRow.closed_at >= closed_since)
    statement = select(EpisodeRow).where(wanted).order_by(EpisodeRow.since.desc(), EpisodeRow.id)
    return [episode_of(row) for row in fetch(snapshot.connection, statement)]


def audit_of(snapshot: Snapshot, key: UUID | str) -> list[Change]:
    """What was changed of an entity (by its id) or a setting (by its name), oldest first."""
    rows = fetch(
        snapshot.connection,
        select(AuditRow).where(AuditRow.key == str(key)).order_by(AuditRow.at, AuditRow.id),
    )
    return [change_of(row) for row in rows]


def settings(snapshot: Snapshot) -> dict[str, object]:
    """Company-wide settings by name; lists come as tuples."""
    rows = fetch(snapshot.connection, select(SettingRow))
    return {row.key: from_json(row.value) for row in rows}


def sources(snapshot: Snapshot, heard_by: datetime) -> list[SourceStatus]:
    """How each feed fares, by name: last answer, last try, what is wrong."""
    last_of = (
        select(SourceRow.source, SourceRow.ok, func.max(SourceRow.at).label("at"))
        .where(SourceRow.at <= heard_by)
        .group_by(SourceRow.source, SourceRow.ok)
        .subquery()
    )
    rows = fetch(
        snapshot.connection,
        select(SourceRow)
        .join(
            last_of,
            (SourceRow.source == last_of.c.source)
            & (SourceRow.ok == last_of.c.ok)
            & (SourceRow.at == last_of.c.at),
        )
        .order_by(SourceRow.source, SourceRow.at, SourceRow.id),
    )
    by_source: dict[str, list[SourceRow]] = {}
    for row in rows:
        by_source.setdefault(row.source, []).append(row)
    return [_status(source, tries) for source, tries in by_source.items()]


def _status(source: str, tries: list[SourceRow]) -> SourceStatus:
    last = tries[-1]
    last_ok = next((row.at for row in reversed(tries) if row.ok), None)
    problem = "" if last.ok else last.problem
    return SourceStatus(source=source, last_ok=last_ok, last_try=last.at, problem=problem)
