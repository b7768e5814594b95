"""Readings as they were known at a moment."""

from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import aliased

from core.domain.clock import ORAL
from core.domain.crossing import Direction
from core.domain.reading import Reading, ReadingKind
from core.store.database import Snapshot
from core.store.mapping.reading import reading_of
from core.store.rows import fetch, in_force
from core.store.tables import ReadingRow, SightingRow

PASSAGES_SHOWN = timedelta(days=3)


def newest_readings(snapshot: Snapshot, heard_by: datetime) -> list[Reading]:
    """The newest in force of each crossing, direction, kind, day, class and source.

    `still_at` is when it was last seen to hold. Days before yesterday (in Oral) are left out. Of
    passages, each truck's: of those who entered in the last three days or were seen since.
    """
    first_day = heard_by.astimezone(ORAL).date() - timedelta(days=1)
    place = func.row_number().over(
        partition_by=(
            ReadingRow.crossing,
            ReadingRow.direction,
            ReadingRow.kind,
            ReadingRow.day,
            ReadingRow.klass,
            ReadingRow.source,
            ReadingRow.subject,
        ),
        order_by=(ReadingRow.observed_at.desc(), ReadingRow.id.desc()),
    )
    ranked = (
        select(ReadingRow.id, place.label("place"))
        .where(
            or_(ReadingRow.day.is_(None), ReadingRow.day >= first_day),
            or_(
                ReadingRow.kind != ReadingKind.PASSAGE,
                ReadingRow.entered_at >= heard_by - PASSAGES_SHOWN,
                ReadingRow.observed_at >= heard_by - PASSAGES_SHOWN,
            ),
            in_force(ReadingRow, heard_by),
        )
        .subquery()
    )
    newest = select(ranked.c.id).where(ranked.c.place == 1)
    statement = select(ReadingRow).where(ReadingRow.id.in_(newest))
    return _with_sightings(snapshot, statement, heard_by)


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
    sighting = aliased(SightingRow)
    seen_again = select(sighting.reading).where(
        sighting.seen_at >= since, sighting.heard_at <= heard_by
    )
    statement = select(ReadingRow).where(
        or_(ReadingRow.observed_at >= since, ReadingRow.id.in_(seen_again)),
        in_force(ReadingRow, heard_by),
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


def _with_sightings(
    snapshot: Snapshot, statement: Select[ReadingRow], heard_by: datetime
) -> list[Reading]:
    rows = fetch(snapshot.connection, statement)
    still_at = _still_at(snapshot, statement, heard_by)
    readings = (reading_of(row, still_at.get(row.id)) for row in rows)
    return sorted(readings, key=lambda reading: (reading.observed_at, reading.id))


def _still_at(
    snapshot: Snapshot, statement: Select[ReadingRow], heard_by: datetime
) -> dict[UUID, datetime]:
    keys = statement.with_only_columns(ReadingRow.id)
    last = (
        select(SightingRow.reading, func.max(SightingRow.seen_at).label("seen_at"))
        .where(
            SightingRow.reading.in_(keys),
            SightingRow.heard_at <= heard_by,
            SightingRow.seen_at <= heard_by,
        )
        .group_by(SightingRow.reading)
    )
    return {row.reading: row.seen_at for row in snapshot.connection.execute(last)}
