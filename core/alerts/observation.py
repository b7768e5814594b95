"""What a rule sees: something that may be, or still is, worth an alert."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from core.domain.alert import AlertKind, Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One sighting. `key` names what it is about; two desks that see the same make the same key.

    `raises` false: not enough to raise an alert, enough to keep the one that was raised.
    `folded`: known from another alert (a jam): it is shown with its trip and asks for nobody.
    `recurs`: a `since` later than the last raising is another happening, another episode.
    `since` follows from facts, never from when somebody looked.
    """

    kind: AlertKind
    key: str
    level: Level
    since: datetime
    severity: float = 0.0
    raises: bool = True
    folded: bool = False
    recurs: bool = False
    trip: UUID | None = None
    crossing: str | None = None
    direction: str | None = None
    values: Mapping[str, object] = field(default_factory=dict)


def episode_key(kind: AlertKind, subject: object, trigger: object = "") -> str:
    """kind|trip or crossing|what makes it another episode."""
    return f"{kind}|{subject}|{trigger}"
