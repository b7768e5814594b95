"""Which colour a state or stage bears, the same on board, crossings, map and header."""

from typing import Final

from core.domain.forecast import CrossingState
from core.domain.trip import Stage

STATE_ROLES: Final = {
    CrossingState.CALM: "good",
    CrossingState.SLOW: "warn",
    CrossingState.JAM: "act",
    CrossingState.CLOSED: "closed",
    CrossingState.UNKNOWN: "muted",
}

STAGE_ROLES: Final[dict[Stage, str]] = {
    Stage.REFUSED: "act",
    Stage.TURNED_BACK: "act",
    Stage.STORAGE: "act",
    Stage.BROKEN: "act",
    Stage.DOCUMENTS_WAIT: "warn",
    Stage.WAITING_AREA: "warn",
    Stage.QUEUE: "warn",
    Stage.CALLED: "warn",
    Stage.EXIT_POST: "warn",
    Stage.NEUTRAL: "warn",
    Stage.ENTRY_POST: "warn",
    Stage.INSPECTED: "warn",
    Stage.EN_ROUTE: "info",
    Stage.DIVERTED: "info",
    Stage.AFTER_BORDER: "good",
    Stage.ARRIVED: "good",
}
"""Other stages, in the yard or done, are muted."""
