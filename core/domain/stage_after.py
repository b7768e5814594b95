"""What an event makes of a trip: the stage it is in from then on."""

from typing import Final

from core.domain.event import EventKind
from core.domain.trip import Stage

STAGE_AFTER: Final = {
    EventKind.LOADING: Stage.LOADING,
    EventKind.DOCUMENTS_WAIT: Stage.DOCUMENTS_WAIT,
    EventKind.LOADED: Stage.LOADED,
    EventKind.DEPARTED: Stage.EN_ROUTE,
    EventKind.WAITING_AREA_IN: Stage.WAITING_AREA,
    EventKind.WAITING_AREA_OUT: Stage.CALLED,
    EventKind.JOINED_QUEUE: Stage.QUEUE,
    EventKind.CALLED: Stage.CALLED,
    EventKind.EXIT_POST_IN: Stage.EXIT_POST,
    EventKind.EXIT_POST_OUT: Stage.NEUTRAL,
    EventKind.ENTRY_POST_IN: Stage.ENTRY_POST,
    EventKind.INSPECTION: Stage.INSPECTED,
    EventKind.RELEASED: Stage.AFTER_BORDER,
    EventKind.REFUSED: Stage.REFUSED,
    EventKind.TURNED_BACK: Stage.TURNED_BACK,
    EventKind.TO_STORAGE: Stage.STORAGE,
    EventKind.DIVERTED: Stage.DIVERTED,
    EventKind.BREAKDOWN: Stage.BROKEN,
    EventKind.ARRIVED: Stage.ARRIVED,
    EventKind.UNLOADING: Stage.ARRIVED,
    EventKind.DELIVERED: Stage.DELIVERED,
}

BORDER_KINDS: Final = frozenset(
    {
        EventKind.WAITING_AREA_IN,
        EventKind.WAITING_AREA_OUT,
        EventKind.JOINED_QUEUE,
        EventKind.CALLED,
        EventKind.EXIT_POST_IN,
        EventKind.EXIT_POST_OUT,
        EventKind.ENTRY_POST_IN,
    }
)

REFUSING: Final = frozenset({EventKind.REFUSED, EventKind.TURNED_BACK, EventKind.TO_STORAGE})
"""Kinds that say a truck was not let in."""

GOES_ON: Final = (BORDER_KINDS - {EventKind.CALLED}) | {EventKind.RELEASED, EventKind.DELIVERED}
"""Kinds after which a refused truck is no longer held: it tries again, or has passed."""
