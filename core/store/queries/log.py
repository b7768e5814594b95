"""Forecast log, alert episodes, history of edits, settings, how the feeds fare."""

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, func, select, true

from core.domain.alert import Episode
from core.domain.audit import Change
from core.domain.desk import SourceStatus
from core.domain.forecast import ForecastRecord
from core.store.database import Snapshot
from core.store.mapping.desk import change_of, episode_of, forecast_of, from_json
from core.store.rows import KEYS, fetch, fetch_of
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
    of_cause = {} if cause is None else {"cause": cause}
    statement = _last_forecasts(is_of_cause=cause is not None)
    rows = fetch_of(snapshot.connection, statement, trip_ids, until=until, **of_cause)
    return {row.trip: forecast_of(row) for row in rows}


@cache
def _last_forecasts(*, is_of_cause: bool) -> Select[ForecastRow]:
    of_cause = ForecastRow.cause == bindparam("cause") if is_of_cause else true()
    last = (
        select(ForecastRow.trip, func.max(ForecastRow.issued_at).label("at"))
        .where(
            ForecastRow.trip.in_(KEYS),
            ForecastRow.issued_at <= bindparam("until"),
            of_cause,
        )
        .group_by(ForecastRow.trip)
        .subquery()
    )
    return (
        select(ForecastRow)
        .join(last, (ForecastRow.trip == last.c.trip) & (ForecastRow.issued_at == last.c.at))
        .where(of_cause)
    )


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
    by_source: dict[str, list[Any]] = {}
    for row in fetch(snapshot.connection, _last_tries(), heard_by=heard_by):
        by_source.setdefault(row.source, []).append(row)
    return [_status(source, tries) for source, tries in by_source.items()]


@cache
def _last_tries() -> Select[SourceRow]:
    ends = (func.max(SourceRow.at).label("at"), func.min(SourceRow.at).label("first"))
    last_of = (
        select(SourceRow.source, SourceRow.ok, *ends)
        .where(SourceRow.at <= bindparam("heard_by"))
        .group_by(SourceRow.source, SourceRow.ok)
        .subquery()
    )
    return (
        select(SourceRow, last_of.c.first)
        .join(
            last_of,
            (SourceRow.source == last_of.c.source)
            & (SourceRow.ok == last_of.c.ok)
            & (SourceRow.at == last_of.c.at),
        )
        .order_by(SourceRow.source, SourceRow.at, SourceRow.id)
    )


def _status(source: str, tries: list[Any]) -> SourceStatus:
    last = tries[-1]
    last_ok = next((row.at for row in reversed(tries) if row.ok), None)
    return SourceStatus(
        source=source,
        last_ok=last_ok,
        last_try=last.at,
        problem="" if last.ok else last.problem,
        unanswered_since=None if last_ok else min(row.first for row in tries),
    )
