"""The registers as they stand, with what this import adds: found by name, handed to the store."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from core.domain.expense import Expense
from core.domain.fleet import Carrier, Customer, Driver, Shipment, Trip, Truck
from core.domain.name import name_key, phone_key
from core.domain.papers import Document
from core.domain.plate import plate_key
from core.phrase.plates import leading_digits, plate_forms
from core.services.importing.result import Outcome, Stored
from core.store.unit_of_work import UnitOfWork


class _Entity(Protocol):
    @property
    def id(self) -> UUID: ...


E = TypeVar("E", bound=_Entity)


class Shelf(Generic[E]):
    """All entities of one noun, found by any of their keys; remembers what changed."""

    def __init__(self, entities: Iterable[E], keys: Callable[[E], Iterable[Hashable]]) -> None:
        self._keys = keys
        self._stored: dict[UUID, E] = {}
        self._now: dict[UUID, E] = {}
        self._found: dict[Hashable, dict[UUID, None]] = {}
        self._touched: dict[UUID, None] = {}
        self.changes: list[tuple[E | None, E]] = []  # stored: as it was before, as it is now
        for entity in entities:
            self._stored[entity.id] = entity
            self._index(entity)

    def get(self, key: UUID) -> E:
        """The entity with this id."""
        return self._now[key]

    def all(self) -> Iterable[E]:
        """Every entity."""
        return self._now.values()

    def find(self, key: Hashable) -> list[E]:
        """Entities that bear this key, oldest first."""
        return [self._now[id_] for id_ in self._found.get(key, ())]

    def put(self, entity: E) -> Outcome:
        """Add or change; says which."""
        old = self._now.get(entity.id)
        if old == entity:
            return Outcome.KNOWN
        if old is not None:
            for key in self._keys(old):
                self._found.get(key, {}).pop(entity.id, None)
        self._index(entity)
        self._touched[entity.id] = None
        return Outcome.TAKEN if old is None else Outcome.CHANGED

    def flush(self, store: Callable[[E], object]) -> set[UUID]:
        """Hand on what differs from what is stored; gives ids that came back to what was there."""
        same: set[UUID] = set()
        for id_ in self._touched:
            if self._stored.get(id_) == self._now[id_]:
                same.add(id_)
                continue
            store(self._now[id_])
            self.changes.append((self._stored.get(id_), self._now[id_]))
            self._stored[id_] = self._now[id_]
        self._touched.clear()
        return same

    def _index(self, entity: E) -> None:
        self._now[entity.id] = entity
        for key in self._keys(entity):
            self._found.setdefault(key, {})[entity.id] = None


@dataclass
class Known:
    """Every register."""

    carriers: Shelf[Carrier]
    trucks: Shelf[Truck]
    drivers: Shelf[Driver]
    customers: Shelf[Customer]
    trips: Shelf[Trip]
    shipments: Shelf[Shipment]
    documents: Shelf[Document]
    expenses: Shelf[Expense]

    @classmethod
    def read(cls, work: UnitOfWork) -> "Known":
        """The registers as the store has them."""
        return cls(
            Shelf(work.carriers.all(), lambda c: (name_key(c.name),)),
            Shelf(work.trucks.all(), truck_keys),
            Shelf(work.drivers.all(), driver_keys),
            Shelf(work.customers.all(), lambda c: (name_key(c.name),)),
            Shelf(work.trips.all(), lambda t: (ref_key(t.ref), ("truck", t.truck))),
            Shelf(work.shipments.all(), lambda s: ((s.trip, ref_key(s.order)), s.trip)),
            Shelf(work.documents.all(), lambda d: ((d.trip, d.kind, ref_key(d.number)),)),
            Shelf(work.expenses.all(), lambda e: (e.identity,)),
        )

    def flush(self, work: UnitOfWork) -> set[UUID]:
        """Hand everything new to the store; gives ids that came back to what was stored."""
        return (
            self.carriers.flush(work.carriers.put)
            | self.trucks.flush(work.trucks.put)
            | self.drivers.flush(work.drivers.put)
            | self.customers.flush(work.customers.put)
            | self.trips.flush(work.trips.put)
            | self.shipments.flush(work.shipments.put)
            | self.documents.flush(work.documents.put)
            | self.expenses.flush(work.expenses.put)
        )

    def take_changes(self) -> Iterator[tuple[Stored | None, Stored]]:
        """What the flushes so far have stored, in the order of the nouns; each is told once."""
        shelves: tuple[Shelf[Any], ...] = (
            self.carriers,
            self.trucks,
            self.drivers,
            self.customers,
            self.trips,
            self.shipments,
            self.documents,
            self.expenses,
        )
        for shelf in shelves:
            yield from shelf.changes
            shelf.changes.clear()

    def trip(self, ref: str) -> Trip | None:
        """The trip of this ref."""
        return next(iter(self.trips.find(ref_key(ref))), None)


@dataclass
class Draft:
    """What one row would add or change: nothing counts until the whole row is understood."""

    known: Known
    _puts: list[Callable[[], tuple[UUID, Outcome, bool]]] = field(default_factory=list)

    def put(
        self,
        shelf: Shelf[E],
        entity: E,
        *,
        is_own: bool = True,
        counts_as: Outcome | None = None,
    ) -> None:
        """Add or change when the row is kept; `is_own`: the row is about it, not just names it."""

        def do() -> tuple[UUID, Outcome, bool]:
            outcome = shelf.put(entity)
            return entity.id, counts_as or outcome, is_own

        self._puts.append(do)

    def keep(self) -> tuple[Outcome, tuple[UUID, ...]]:
        """Do it: what became of the row, and which of its entities are not as they were."""
        done = [put() for put in self._puts]
        own = [(id_, outcome) for id_, outcome, is_own in done if is_own]
        outcomes = {outcome for _, outcome in own}
        worst = next(o for o in (Outcome.CHANGED, Outcome.TAKEN, Outcome.KNOWN) if o in outcomes)
        return worst, tuple(id_ for id_, outcome in own if outcome != Outcome.KNOWN)


def ref_key(text: str) -> str:
    """A trip's ref or an order's number, spaces and case apart."""
    return " ".join(text.casefold().split())


def truck_keys(truck: Truck) -> tuple[Hashable, ...]:
    """By plate, by how it may be written, by its digits alone."""
    digits = leading_digits(plate_key(truck.plate))
    forms = (("form", form) for form in plate_forms(truck.plate))
    return (plate_key(truck.plate), *forms, ("digits", int(digits or 0)))


def driver_keys(driver: Driver) -> tuple[Hashable, ...]:
    """By name, and by the surname that stands first."""
    name = name_key(driver.name)
    return (name, ("surname", name.split(" ")[0]))


def is_same_person(driver: Driver, phones: tuple[str, ...]) -> bool:
    """True when one of the telephones is his."""
    return bool({phone_key(p) for p in phones} & {phone_key(p) for p in driver.phones})
