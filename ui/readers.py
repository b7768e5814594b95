"""Who reads a message about a trip: its customers, its carrier's dispatcher, the head."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.domain.desk import DeskView, TripView
from core.report.message import Audience


@dataclass(frozen=True, slots=True)
class Reader:
    """Who may be told of a trip. `key`: by what the language is remembered."""

    key: str
    name: str
    audience: Audience
    phones: tuple[str, ...] = ()

    def words(self) -> str:
        """What he is to us, and his name."""
        if self.audience == Audience.BOSS:
            return self.name
        text = QCoreApplication.translate("Message", "carrier: {name}")
        if self.audience == Audience.CUSTOMER:
            text = QCoreApplication.translate("Message", "customer: {name}")
        return text.format(name=self.name)


def readers_of(trip: TripView) -> list[Reader]:
    """Its customers, of a hired truck its carrier's dispatcher, and the head of the house."""
    customers = {o.customer.id: o.customer for o in trip.orders if o.customer is not None}
    found = [Reader(str(c.id), c.name, Audience.CUSTOMER, c.phones) for c in customers.values()]
    if trip.is_hired and trip.carrier is not None:
        carrier = trip.carrier
        name = " · ".join(part for part in (carrier.name, carrier.dispatcher) if part)
        found.append(Reader(str(carrier.id), name, Audience.CARRIER, carrier.phones))
    boss = QCoreApplication.translate("Message", "the head")
    return [*found, Reader("boss", boss, Audience.BOSS)]


def trips_for(reader: Reader, trip: TripView, view: DeskView) -> list[TripView]:
    """The trip, then the reader's other open ones: of the same customer or carrier."""
    if reader.audience == Audience.BOSS:
        return [trip]
    others = [
        t
        for t in view.trips
        if t.trip.id != trip.trip.id
        and t.state.is_open
        and any(r.key == reader.key for r in readers_of(t))
    ]
    return [trip, *others]
