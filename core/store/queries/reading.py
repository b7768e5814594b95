"""Readings as they were known at a moment."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Select, bindparam, func, or_, select
from sqlalchemy.orm import aliased

from core.domain.clock import ORAL
from core.domain.crossing import Direction
from core.domain.reading import Reading, ReadingKind
from core.domain.turns import in_turns
from core.store.database import Snapshot
from core.store.mapping.reading import reading_of
from core.store.rows import KEYS, fetch, fetch_of, in_force
from core.store.tables import ReadingRow, SightingRow
from core.store.tables.reading import SERIES

PASSAGES_SHOWN = timedelta(days=3)

_SEEN = aliased(SightingRow)


def newest_readings(snapshot: Snapshot, heard_by: datetime) -> list[Reading]:
    """The newest in force of each crossing, direction, kind, day, class, source and subject.

    `still_at` is when it was last seen to hold. Free slots of days before the day before the last
    look are left out, and passages not entered or seen in the three days before it.
    """
    slots_of = _last_look(snapshot, ReadingKind.SLOTS_FREE, heard_by)
    first_day = slots_of.astimezone(ORAL).date() - timedelta(days=1)
    inside = _last_look(snapshot, ReadingKind.PASSAGE, heard_by) - PASSAGES_SHOWN
    return _with_sightings(snapshot, _newest(), heard_by, first_day=first_day, inside=inside)


@cache
def _newest() -> Select[ReadingRow]:
    wanted = or_(ReadingRow.id.in_(_newest_of_series()), ReadingRow.id.in_(_newest_passages()))
    return select(ReadingRow).where(wanted)


def _newest_of_series() -> Select[UUID]:
    """Keys of all but passages: from each series' end in the index, without reading the rest."""
    series = (
        select(*(getattr(ReadingRow, name) for name in SERIES))
        .where(
            or_(ReadingRow.day.is_(None), ReadingRow.day >= bindparam("first_day")),
            ReadingRow.kind != ReadingKind.PASSAGE,
        )
        .distinct()
        .subquery()
    )
    row = aliased(ReadingRow)
    newest = (
        select(row.id)
        .where(
            *(getattr(row, name).is_not_distinct_from(series.c[name]) for name in SERIES),
            in_force(row),
        )
        .order_by(row.observed_at.desc(), row.id.desc())
        .limit(1)
        .correlate(series)
        .scalar_subquery()
    )
    return select(newest).select_from(series)


def _newest_passages() -> Select[UUID]:
    """Keys of each truck's last stay, of those who entered or were seen since `inside`."""
    since: BindParameter[datetime] = bindparam("inside")
    place = func.row_number().over(
        partition_by=tuple(getattr(ReadingRow, name) for name in SERIES),
        order_by=(ReadingRow.observed_at.desc(), ReadingRow.id.desc()),
    )
    seen_again = select(SightingRow.reading).where(
        SightingRow.seen_at >= since, SightingRow.heard_at <= bindparam("heard_by")
    )
    ranked = (
        select(ReadingRow.id, place.label("place"))
        .where(
            ReadingRow.kind == ReadingKind.PASSAGE,
            or_(
                ReadingRow.observed_at >= since,
                ReadingRow.entered_at >= since,
                ReadingRow.id.in_(seen_again),
            ),
            in_force(ReadingRow),
        )
        .subquery()
    )
    return select(ranked.c.id).where(ranked.c.place == 1)


def _last_look(snapshot: Snapshot, kind: ReadingKind, heard_by: datetime) -> datetime:
    """The newest moment a reading of this kind is true of; after days without a line, days ago."""
    newest = select(func.max(ReadingRow.observed_at)).where(
        ReadingRow.kind == kind, ReadingRow.heard_at <= heard_by
    )
    again = (
        select(func.max(SightingRow.seen_at))
        .join(ReadingRow, ReadingRow.id == SightingRow.reading)
        .where(ReadingRow.kind == kind, SightingRow.heard_at <= heard_by)
    )
    moments = [snapshot.connection.execute(statement).scalar() for statement in (newest, again)]
    return min([heard_by, max([m for m in moments if m is not None], default=heard_by)])


def readings_since(
    snapshot: Snapshot,
    crossing: str | None,
    direction: Direction | None,
    since: datetime,
    heard_by: datetime,
    kinds: Collection[ReadingKind] | None = None,
) -> list[Reading]:
    """Readings in force that were observed, or still held, since a moment; oldest first.

    None for crossing, direction or kinds means all of them. A passage is dated by its observation.
    """
    seen_again = select(_SEEN.reading).where(_SEEN.seen_at >= since, _SEEN.heard_at <= heard_by)
    statement = select(ReadingRow).where(
        or_(ReadingRow.observed_at >= since, ReadingRow.id.in_(seen_again)),
        in_force(ReadingRow),
    )
    if crossing is not None:
        statement = statement.where(ReadingRow.crossing == crossing)
    if direction is not None:
        statement = statement.where(ReadingRow.direction == direction)
    if kinds is not None:
        statement = statement.where(ReadingRow.kind.in_(kinds))
    return _with_sightings(snapshot, statement, heard_by)


def all_readings(snapshot: Snapshot, heard_by: datetime) -> list[Reading]:
    """Every row heard by then, replaced and withdrawn ones too, oldest first."""
    statement = select(ReadingRow).where(ReadingRow.heard_at <= heard_by)
    return _with_sightings(snapshot, statement, heard_by)


def newest_heard(snapshot: Snapshot, desk: str, since: datetime) -> datetime | None:
    """When this desk last heard a reading observed since a moment, by its own clock."""
    moments = [
        snapshot.connection.execute(
            select(func.max(row.heard_at)).where(row.desk == desk, happened >= since)
        ).scalar()
        for row, happened in (
            (ReadingRow, ReadingRow.observed_at),
            (SightingRow, SightingRow.seen_at),
        )
    ]
    return max([m for m in moments if m is not None], default=None)


def _with_sightings(
    snapshot: Snapshot, statement: Select[ReadingRow], heard_by: datetime, **given: object
) -> list[Reading]:
    rows = fetch(snapshot.connection, statement, heard_by=heard_by, **given)
    still_at = _still_at(snapshot, [row.id for row in rows], heard_by)
    readings = (reading_of(row, still_at.get(row.id)) for row in in_turns(rows))
    return sorted(readings, key=lambda reading: (reading.observed_at, reading.id))


def _still_at(snapshot: Snapshot, keys: Sequence[UUID], heard_by: datetime) -> dict[UUID, datetime]:
    rows: Iterator[Any] = fetch_of(snapshot.connection, _last_seen(), keys, heard_by=heard_by)
    return {row.reading: row.seen_at for row in rows}


@cache
def _last_seen() -> Select[Any, Any]:
    return (
        select(SightingRow.reading, func.max(SightingRow.seen_at).label("seen_at"))
        .where(
            SightingRow.reading.in_(KEYS),
            SightingRow.heard_at <= bindparam("heard_by"),
            SightingRow.seen_at <= bindparam("heard_by"),
        )
        .group_by(SightingRow.reading)
    )
