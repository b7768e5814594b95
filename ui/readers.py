"""Who reads a message about a trip: its customers, its carrier's dispatcher, the head."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.domain.desk import DeskView, TripView
from core.domain.telling import Audience, listeners


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
    return [
        Reader(one.key, one.name or the_head(), one.audience, one.phones) for one in listeners(trip)
    ]


def the_head() -> str:
    """The head of the house: no register has his name."""
    return QCoreApplication.translate("Message", "the head")


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
