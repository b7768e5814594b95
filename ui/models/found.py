"""What Ctrl+K finds: things with a name, a second line, and where Enter leads."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from core.domain.desk import DeskView, TripView
from core.domain.fleet import Driver, Truck
from core.services.registers import Registers
from ui.action import Action
from ui.models.search import Hay, haystack

Target = tuple[str, ...]
"""What Enter does, by its name in ui/finding.py, and with what."""


@dataclass(frozen=True)
class Found:
    """One line. `hay` is what it is found by; `rank` 0 comes first among its kind."""

    kind: str
    title: str
    target: Target
    detail: str = ""
    words: tuple[str, ...] = ()
    plates: tuple[str, ...] = ()
    icon: str = ""
    keys: str = ""
    rank: int = 1

    @cached_property
    def hay(self) -> Hay:
        """What it is found by."""
        return haystack((self.title, *self.words), self.plates)


@dataclass(frozen=True)
class Sources:
    """What there is to find. `views` are names and keys of the board's views."""

    view: DeskView
    known: Registers
    actions: Sequence[tuple[str, Action]] = ()  # the tab it belongs to, or nothing
    pages: Sequence[tuple[str, str, str]] = ()  # key, icon, name of a page of settings
    views: Sequence[tuple[str, str]] = ()

    @cached_property
    def trip_of(self) -> dict[UUID, TripView]:
        """The open trip of a truck, a driver, an order."""
        found: dict[UUID, TripView] = {}
        for trip in self.view.trips:
            if trip.state.is_open:
                keys = [trip.truck.id, trip.trip.id, *(o.shipment.id for o in trip.orders)]
                keys += [trip.driver.id] if trip.driver is not None else []
                found.update(dict.fromkeys(keys, trip))
        return found

    @cached_property
    def trucks(self) -> dict[UUID, Truck]:
        """Trucks by key."""
        return {t.id: t for t in self.known.trucks}

    @cached_property
    def drivers(self) -> dict[UUID, Driver]:
        """Drivers by key."""
        return {d.id: d for d in self.known.drivers}


@dataclass(frozen=True)
class Kind:
    """`title` is a source of the context Find; `listed` gives all there is of it."""

    name: str
    title: str
    icon: str
    listed: Callable[[Sources], list[Found]]
