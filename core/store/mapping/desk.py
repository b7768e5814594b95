"""Forecasts, alert episodes, changes; and values of a sentence or a setting as JSON."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from core.domain.alert import Episode
from core.domain.audit import Change
from core.domain.forecast import ForecastRecord
from core.domain.quantiles import Quantiles
from core.store.tables import AuditRow, EpisodeRow, ForecastRow

_MOMENT = "$at"


def forecast_columns(record: ForecastRecord) -> dict[str, Any]:
    """Columns of a line of the forecast log."""
    return {
        "id": record.id,
        "trip": record.trip,
        "crossing": record.crossing,
        "direction": record.direction,
        "issued_at": record.issued_at,
        "cause": record.cause,
        "joined_at": record.joined_at,
        "wait": _hours(record.wait),
        "arrival": _hours(record.arrival),
        "state": record.state,
    }


def forecast_of(row: ForecastRow) -> ForecastRecord:
    """The line of the forecast log."""
    return ForecastRecord(
        id=row.id,
        trip=row.trip,
        crossing=row.crossing,
        direction=row.direction,
        issued_at=row.issued_at,
        cause=row.cause,
        joined_at=row.joined_at,
        wait=None if row.wait is None else Quantiles(tuple(row.wait)),
        arrival=None if row.arrival is None else Quantiles(tuple(row.arrival)),
        state=row.state,
    )


def episode_columns(episode: Episode) -> dict[str, Any]:
    """Columns of an episode."""
    return {
        "id": episode.id,
        "key": episode.key,
        "kind": episode.kind,
        "level": episode.level,
        "since": episode.since,
        "raised_at": episode.raised_at,
        "severity": episode.severity,
        "trip": episode.trip,
        "crossing": episode.crossing,
        "direction": episode.direction,
        "values": {name: to_json(value) for name, value in episode.values.items()},
        "closed_at": episode.closed_at,
        "acknowledged_at": episode.acknowledged_at,
        "acknowledged_by": episode.acknowledged_by,
        "snoozed_until": episode.snoozed_until,
        "snooze_reason": episode.snooze_reason,
    }


def episode_of(row: EpisodeRow) -> Episode:
    """The episode of a row."""
    return Episode(
        id=row.id,
        key=row.key,
        kind=row.kind,
        level=row.level,
        since=row.since,
        raised_at=row.raised_at,
        severity=row.severity,
        trip=row.trip,
        crossing=row.crossing,
        direction=row.direction,
        values={name: from_json(value) for name, value in row.values.items()},
        closed_at=row.closed_at,
        acknowledged_at=row.acknowledged_at,
        acknowledged_by=row.acknowledged_by,
        snoozed_until=row.snoozed_until,
        snooze_reason=row.snooze_reason,
    )


def change_of(row: AuditRow) -> Change:
    """The change of an audit row."""
    return Change(
        id=row.id,
        entity=row.entity,
        key=row.key,
        field=row.field,
        old=row.old,
        new=row.new,
        at=row.at,
        author=row.author,
        desk=row.desk,
    )


def to_json(value: object) -> Any:
    """A value as JSON takes it; a moment stays a moment, other things of the trade become text."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return {_MOMENT: value.isoformat()}
    if isinstance(value, (date, Decimal, UUID)):
        return str(value)
    if isinstance(value, Mapping):
        return {str(name): to_json(part) for name, part in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [to_json(part) for part in value]
    return value


def from_json(value: Any) -> object:
    """The value again; lists come back as tuples."""
    if isinstance(value, dict):
        if set(value) == {_MOMENT}:
            return datetime.fromisoformat(value[_MOMENT])
        return {name: from_json(part) for name, part in value.items()}
    if isinstance(value, list):
        return tuple(from_json(part) for part in value)
    return value


def _hours(quantiles: Quantiles | None) -> list[float] | None:
    return None if quantiles is None else [round(hours, 3) for hours in quantiles.hours]
