"""The desk as quick entry sees it at one moment, with its look-up tables made once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from core.domain.crossing import Crossing
from core.domain.name import phone_key
from core.phrase.known import KnownTrip, KnownTruck, Place
from core.phrase.nearest import Examples
from core.phrase.plates import leading_digits
from core.phrase.reading.names import Named, Names, name_words
from core.phrase.reading.tokens import fold
from core.phrase.told import Told
from core.phrase.vocabulary import Vocabulary

Vehicle = KnownTrip | KnownTruck


@dataclass(frozen=True)
class World:
    """Open trips, trucks without one, crossings, towns and words, as of `now` (aware UTC)."""

    now: datetime
    vocabulary: Vocabulary
    trips: tuple[KnownTrip, ...] = ()
    trucks: tuple[KnownTruck, ...] = ()
    crossings: tuple[Crossing, ...] = ()
    places: tuple[Place, ...] = ()
    told: Told = field(default_factory=dict, repr=False)
    examples: Examples = field(default_factory=Examples, repr=False)
    notices: Examples = field(default_factory=Examples, repr=False)

    def knowing(self, told: Told) -> "World":
        """The same desk, with what was written down of the chat that is pasted."""
        knowing = copy(self)
        object.__setattr__(knowing, "told", told)
        return knowing

    def at(self, now: datetime) -> "World":
        """The same desk at another moment; keeps the tables already made."""
        moved = copy(self)
        object.__setattr__(moved, "now", now)
        return moved

    @cached_property
    def index(self) -> "WorldIndex":
        """Look-up tables, made when first asked for."""
        return WorldIndex(self)

    def crossing(self, code: str | None) -> Crossing | None:
        """The crossing with this code."""
        return next((c for c in self.crossings if c.code == code), None)


class WorldIndex:
    """Who is called what: by digits of a plate, name, order, telephone."""

    def __init__(self, world: World) -> None:
        self.by_digits: dict[str, list[Vehicle]] = defaultdict(list)
        self.by_trailer: dict[str, list[KnownTrip]] = defaultdict(list)
        self.by_order: dict[str, list[Vehicle]] = defaultdict(list)
        self.by_phone: dict[str, list[Vehicle]] = defaultdict(list)
        self.by_tail: dict[str, list[Vehicle]] = defaultdict(list)
        everyone: tuple[Vehicle, ...] = (*world.trips, *world.trucks)
        for vehicle in everyone:
            self.by_digits[leading_digits(vehicle.plate)].append(vehicle)
        for trip in world.trips:
            self._take(trip)
        self.names = Names(_entries(world))

    def _take(self, trip: KnownTrip) -> None:
        if trip.trailer:
            self.by_trailer[leading_digits(trip.trailer)].append(trip)
        for order in trip.orders:
            self.by_order[fold(order)].append(trip)
        for phone in trip.phones:
            digits = phone_key(phone)
            self.by_phone[digits].append(trip)
            if trip not in self.by_tail[digits[-4:]]:
                self.by_tail[digits[-4:]].append(trip)


def _entries(world: World) -> Iterator[tuple[str, Named]]:
    for trip in world.trips:
        for driver in trip.drivers:
            yield from _called(driver, Named("driver", trip))
        yield from _called(trip.carrier, Named("carrier", trip))
        yield from _brand(trip, world.vocabulary)
    for crossing in world.crossings:
        far = [fold(name) for name in crossing.far_names.values()]
        yield from _all(crossing.names.values(), Named("crossing", crossing.code))
        yield from _all(crossing.far_names.values(), Named("far_crossing", crossing.code))
        for word in crossing.words:
            kind = "far_crossing" if _is_form_of(fold(word), far) else "crossing"
            yield from _all((word,), Named(kind, crossing.code))
    for place in world.places:
        yield from _all((place.name, *place.words), Named("place", place))


def _called(name: str, named: Named) -> Iterator[tuple[str, Named]]:
    return ((word, named) for word in name_words(name))


def _all(words: Iterable[str], named: Named) -> Iterator[tuple[str, Named]]:
    return ((word, named) for word in words if " " not in word and "-" not in word)


def _is_form_of(word: str, names: list[str]) -> bool:
    """A further word for a post belongs to the name it begins like: машта is Маштаково."""
    return any(name.startswith(word) or word.startswith(name[:-1]) for name in names)


def _brand(trip: KnownTrip, vocabulary: Vocabulary) -> Iterator[tuple[str, Named]]:
    words = name_words(trip.brand)
    for mark in vocabulary.find(words):
        if mark.group == "brand":
            yield f"brand {mark.code}", Named("brand", trip)
    yield from _called(trip.brand, Named("brand", trip))
