"""Those a word of a line may mean: trips, or trucks without one."""

from dataclasses import dataclass

from core.phrase.known import KnownTrip, KnownTruck
from core.phrase.reading.spans import Chart, Span
from core.phrase.world import Vehicle


@dataclass(frozen=True, slots=True)
class Who:
    """Those a word may mean; `also` fit only in part, `near` were not typed so.

    `is_carrier`: named by who hires the truck out, not by plate or driver.
    """

    text: str
    vehicles: tuple[Vehicle, ...] = ()
    also: tuple[KnownTrip, ...] = ()
    near: tuple[Vehicle, ...] = ()
    is_carrier: bool = False

    @property
    def trips(self) -> tuple[KnownTrip, ...]:
        """Those with an open trip."""
        return tuple(v for v in self.vehicles if isinstance(v, KnownTrip))

    @property
    def trucks(self) -> tuple[KnownTruck, ...]:
        """Those without."""
        return tuple(v for v in self.vehicles if isinstance(v, KnownTruck))


def put_who(chart: Chart, start: int, end: int, who: Who) -> None:
    """Claim the tokens that name somebody."""
    chart.put(Span("who", "who", start, end, who))
