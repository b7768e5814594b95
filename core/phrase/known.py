"""What of the desk a line may speak of: trips, trucks, places, as they stand now."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from core.domain.crossing import Direction
from core.domain.event import Event
from core.domain.trip import Stage


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class KnownTrip:
    """An open trip with everything people call it by.

    `drivers`: full names, the first drives. `recent`: its last events in force, oldest first
    (ten are plenty), for corrections. Zones are IANA names.
    """

    id: UUID
    ref: str
    plate: str
    truck: UUID | None = None
    trailer: str = ""
    drivers: tuple[str, ...] = ()
    brand: str = ""  # the truck's kind: "Volvo FH"
    phones: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    carrier: str = ""
    crossing: str | None = None
    direction: Direction = Direction.OUT
    stage: Stage = Stage.PLANNED
    last_contact: datetime | None = None
    joined_at: datetime | None = None
    slot_at: datetime | None = None
    step: Event | None = None  # what somebody was told to do next, while it is not done
    destination: str = ""
    destination_zone: str = ""
    recent: tuple[Event, ...] = ()

    @property
    def driver(self) -> str:
        """Who drives."""
        return self.drivers[0] if self.drivers else ""

    @property
    def last_position(self) -> Event | None:
        """The last event that gave km or vehicles ahead."""
        measured = (
            e
            for e in reversed(self.recent)
            if e.km_to_barrier is not None or e.vehicles_ahead is not None
        )
        return next(measured, None)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class KnownTruck:
    """A truck without an open trip."""

    id: UUID
    plate: str
    carrier: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A town, its IANA zone and the code of its country; empty where nobody knows."""

    name: str
    zone: str
    words: tuple[str, ...] = ()  # further names: Samara, Уральск for Орал
    country: str = ""
