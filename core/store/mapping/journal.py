"""Events of the journal."""

from dataclasses import fields
from typing import Any

from core.domain.event import Event, Occurred
from core.store.tables import EventRow


def event_columns(event: Event) -> dict[str, Any]:
    """Columns of an event; what happened when is three of them."""
    given = {field.name: getattr(event, field.name) for field in fields(event)}
    occurred: Occurred = given.pop("occurred")
    return {
        **given,
        "occurred_at": occurred.at,
        "earliest": occurred.earliest,
        "latest": occurred.latest,
    }


def event_of(row: EventRow) -> Event:
    """The event of a row."""
    return Event(
        id=row.id,
        kind=row.kind,
        trip=row.trip,
        occurred=Occurred(row.occurred_at, row.earliest, row.latest),
        heard_at=row.heard_at,
        written_at=row.written_at,
        source=row.source,
        said_at=row.said_at,
        crossing=row.crossing,
        direction=row.direction,
        side=row.side,
        km_to_barrier=row.km_to_barrier,
        vehicles_ahead=row.vehicles_ahead,
        lat=row.lat,
        lon=row.lon,
        place=row.place,
        reason=row.reason,
        due_at=row.due_at,
        other=row.other,
        text=row.text,
        raw=row.raw,
        author=row.author,
        desk=row.desk,
        replaces=row.replaces,
        withdrawn=row.withdrawn,
    )
