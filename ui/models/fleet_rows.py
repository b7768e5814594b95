"""Rows of the registers: an entity with the names of what it points to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from core.domain.crossing import Crossing, Direction
from core.domain.fleet import Carrier, Customer, Driver, Trip, Truck
from core.domain.ledger import Ledger
from core.services.registers import Registers
from ui import formatting as fmt
from ui.i18n import crossing_name
from ui.models.search import Hay, haystack
from ui.words import direction
from ui.words.place_words import place_names

SOON_DAYS = 30
NOBODY = UUID(int=0)

Entity = Truck | Driver | Carrier | Customer | Trip


@dataclass(frozen=True)
class Names:
    """Everything of the registers by its key, and how often a trip names it."""

    carriers: Mapping[UUID, Carrier]
    drivers: Mapping[UUID, Driver]
    trucks: Mapping[UUID, Truck]
    customers: Mapping[UUID, Customer]
    crossings: Mapping[str, Crossing]
    orders: Mapping[UUID, tuple[str, ...]] = field(default_factory=dict)
    trips_of: Mapping[UUID, int] = field(default_factory=dict)

    @classmethod
    def of(cls, known: Registers, crossings: Mapping[str, Crossing]) -> "Names":
        """Built once when the registers come."""
        orders: dict[UUID, list[str]] = {}
        counts: dict[UUID, int] = {}
        customers = {c.id: c for c in known.customers}
        for shipment in known.shipments:
            name = customers[shipment.customer].name if shipment.customer in customers else ""
            orders.setdefault(shipment.trip, []).append(f"{shipment.order} {name}".strip())
            if shipment.customer is not None:
                counts[shipment.customer] = counts.get(shipment.customer, 0) + 1
        for trip in known.trips:
            for key in (trip.truck, trip.driver):
                if key is not None:
                    counts[key] = counts.get(key, 0) + 1
        return cls(
            carriers={c.id: c for c in known.carriers},
            drivers={d.id: d for d in known.drivers},
            trucks={t.id: t for t in known.trucks},
            customers=customers,
            crossings=crossings,
            orders={k: tuple(v) for k, v in orders.items()},
            trips_of=counts,
        )

    def by_id(self) -> dict[str, str]:
        """What each id and code stands for, for the history."""
        found: dict[str, str] = {d.value: direction(d) for d in Direction}
        found |= {code: crossing_name(c) for code, c in self.crossings.items()}
        for nouns in (self.carriers, self.drivers, self.customers):
            found |= {str(k): v.name for k, v in nouns.items()}
        return found | {str(k): fmt.plate(t.plate) for k, t in self.trucks.items()}


@dataclass(frozen=True)
class FleetRow:
    """One entity of any register; the same when the entity and its names are."""

    entity: Entity
    names: Names = field(compare=False)
    today: date
    trips: int = 0
    ledger: Ledger | None = None  # of a driver

    @property
    def key(self) -> UUID:
        """Key of the entity."""
        return self.entity.id

    @property
    def carrier(self) -> str:
        """Whose it is; empty for our own."""
        carrier = self.names.carriers.get(getattr(self.entity, "carrier", None) or NOBODY)
        return carrier.name if carrier is not None else ""

    @property
    def hay(self) -> Hay:
        """What the row is found by."""
        entity = self.entity
        words = [str(getattr(entity, n, "") or "") for n in ("name", "ref", "kind", "note")]
        words += list(getattr(entity, "phones", ()))
        plates = [str(getattr(entity, n, "") or "") for n in ("plate", "trailer")]
        if isinstance(entity, Trip):
            words += [entity.origin, entity.destination, driver_of(self), way_of(self)]
            words += [*place_names(entity.origin), *place_names(entity.destination)]
            words += list(self.names.orders.get(entity.id, ()))
            plates.append(truck_of(self))
        return haystack([*words, self.carrier], plates)


def truck_of(row: FleetRow) -> str:
    """Plate of a trip's truck."""
    truck = row.names.trucks.get(row.entity.truck) if isinstance(row.entity, Trip) else None
    return truck.plate if truck is not None else ""


def driver_of(row: FleetRow) -> str:
    """Name of a trip's driver."""
    key = row.entity.driver if isinstance(row.entity, Trip) else None
    driver = row.names.drivers.get(key or NOBODY)
    return driver.name if driver is not None else ""


def way_of(row: FleetRow) -> str:
    """Crossings of a trip in order."""
    if not isinstance(row.entity, Trip):
        return ""
    known = row.names.crossings
    names = [crossing_name(known[c]) if c in known else c for c in row.entity.crossings]
    return " → ".join(names)
