"""Where drivers were on trips no longer on the desk, kept from one look to the next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from core.domain.ledger import Sign
from core.domain.stay import StayOutlook

Signs = dict[str, list[Sign]]
"""By driver: his key as text, or his name where no register has it."""

KeptStay = tuple[tuple[object, ...], StayOutlook]
"""What an outlook was reckoned from, and the outlook."""

KEPT = timedelta(hours=1)
"""A correction of a trip that is over is seen at the latest after this."""


@dataclass(frozen=True, slots=True, eq=False)
class ClosedTrips:
    """Signs as read at a moment, with certain trips on the desk."""

    read_at: datetime
    on_desk: frozenset[UUID]
    signs: Signs

    def holds(self, now: datetime, on_desk: frozenset[UUID]) -> bool:
        """True while nothing has been closed and it was read of late."""
        return self.on_desk == on_desk and timedelta(0) <= now - self.read_at < KEPT

    def of(self, driver: str) -> Sequence[Sign]:
        """Signs of one driver."""
        return self.signs.get(driver, ())
