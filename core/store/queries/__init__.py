"""What the desk reads: functions of a Snapshot, one statement a noun, domain dataclasses out.

`heard_by` is the moment looked at: of journal and readings only what was heard by then is seen.
Registers are seen as they stand, whatever the moment.
"""

from core.store.queries.fleet import (
    carriers,
    customers,
    drivers,
    open_trips,
    shipments,
    shipments_of,
    trip_by_ref,
    trips,
    trips_of,
    trucks,
)
from core.store.queries.journal import border_events, event, events_of, journal, shift_notes
from core.store.queries.log import (
    audit_of,
    episodes,
    forecast_log,
    forecasts_of,
    last_forecasts,
    settings,
    sources,
)
from core.store.queries.reading import all_readings, newest_readings, readings_since

__all__ = [
    "all_readings",
    "audit_of",
    "border_events",
    "carriers",
    "customers",
    "drivers",
    "episodes",
    "event",
    "events_of",
    "forecast_log",
    "forecasts_of",
    "journal",
    "last_forecasts",
    "newest_readings",
    "open_trips",
    "readings_since",
    "settings",
    "shift_notes",
    "shipments",
    "shipments_of",
    "sources",
    "trip_by_ref",
    "trips",
    "trips_of",
    "trucks",
]
