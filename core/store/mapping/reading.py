"""Readings of crossings."""

from dataclasses import fields
from datetime import datetime
from typing import Any

from core.domain.reading import Reading
from core.store.tables import ReadingRow


def reading_columns(reading: Reading) -> dict[str, Any]:
    """Columns of a reading; when it was seen again stands in sightings."""
    given = {field.name: getattr(reading, field.name) for field in fields(reading)}
    del given["still_at"]
    return given


def reading_of(row: ReadingRow, still_at: datetime | None = None) -> Reading:
    """The reading of a row, last seen to hold at `still_at`."""
    return Reading(
        id=row.id,
        crossing=row.crossing,
        direction=row.direction,
        kind=row.kind,
        observed_at=row.observed_at,
        heard_at=row.heard_at,
        written_at=row.written_at,
        source=row.source,
        value=row.value,
        unit=row.unit,
        day=row.day,
        klass=row.klass,
        entered_at=row.entered_at,
        left_at=row.left_at,
        from_at=row.from_at,
        to_at=row.to_at,
        side=row.side,
        subject=row.subject,
        reason=row.reason,
        text=row.text,
        raw=row.raw,
        still_at=still_at,
        author=row.author,
        desk=row.desk,
        replaces=row.replaces,
        withdrawn=row.withdrawn,
    )
