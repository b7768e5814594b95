"""What Ctrl+K finds: things with a name, a second line, and where Enter leads."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from core.domain.desk import DeskView, TripView
from core.domain.fleet import Driver, Truck
from core.services.registers import Registers
from ui import formatting as fmt
from ui import words
from ui.action import Action
from ui.i18n import QT_TRANSLATE_NOOP, crossing_name, word
from ui.models.near import is_near_plate, is_near_word
from ui.models.search import Hay, fold, haystack, matching

Target = tuple[str, ...]
"""What Enter does, by its name in ui/finding.py, and with what."""

MOST_OF_A_KIND = 6


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


def where(trip: TripView | None) -> str:
    """Where its trip stands: `в очереди · Ахметов Серік`."""
    if trip is None:
        return ""
    stage = words.stage(trip.state.stage, trip.state.direction)
    return " · ".join(p for p in (stage, trip.driver_name, trip.trip.destination) if p)


def _target(trip: TripView | None, noun: str, key: UUID) -> Target:
    return ("trip", str(trip.trip.id)) if trip is not None else ("fleet", noun, str(key))


def _trucks(of: Sources) -> list[Found]:
    found = []
    for truck in of.known.trucks:
        trip = of.trip_of.get(truck.id)
        detail = where(trip) or truck.kind
        target = _target(trip, "trucks", truck.id)
        more = (truck.kind, truck.vin, truck.note)
        found.append(
            Found(
                "truck",
                fmt.plate(truck.plate),
                target,
                detail,
                more,
                (truck.plate,),
                rank=int(trip is None),
            )
        )
    return found


def _trailers(of: Sources) -> list[Found]:
    pulled = {t.trailer: t for t in of.known.trucks if t.trailer}
    found = []
    for plate, truck in pulled.items():
        target = _target(of.trip_of.get(truck.id), "trucks", truck.id)
        found.append(
            Found("trailer", fmt.plate(plate), target, fmt.plate(truck.plate), (), (plate,))
        )
    for trip in of.view.trips:
        if trip.trailer and trip.trailer not in pulled:
            detail = f"{fmt.plate(trip.plate)} · {where(trip)}"
            target = ("trip", str(trip.trip.id))
            found.append(
                Found("trailer", fmt.plate(trip.trailer), target, detail, (), (trip.trailer,))
            )
    return found


def _drivers(of: Sources) -> list[Found]:
    found = []
    for driver in of.known.drivers:
        trip = of.trip_of.get(driver.id)
        parts = [fmt.plate(trip.plate)] if trip is not None else []
        parts += driver.phones[:2]
        target = _target(trip, "drivers", driver.id)
        detail = " · ".join(parts)
        found.append(
            Found("driver", driver.name, target, detail, (driver.note,), rank=int(trip is None))
        )
    return found


def digits_of(phone: str) -> str:
    """A telephone by its digits alone, also as it is dialled inside the country."""
    digits = "".join(c for c in phone if c.isdigit())
    return f"{digits} 8{digits[1:]}" if digits.startswith("7") else digits


def _phones(of: Sources) -> list[Found]:
    found = []
    for driver in of.known.drivers:
        target = _target(of.trip_of.get(driver.id), "drivers", driver.id)
        found += [_phone(p, driver.name, target) for p in driver.phones]
    for truck in of.known.trucks:
        if truck.phone:
            target = _target(of.trip_of.get(truck.id), "trucks", truck.id)
            found.append(_phone(truck.phone, fmt.plate(truck.plate), target))
    for carrier in of.known.carriers:
        whose = " · ".join(p for p in (carrier.dispatcher, carrier.name) if p)
        target = ("fleet", "carriers", str(carrier.id))
        found += [_phone(p, whose, target) for p in carrier.phones]
    for customer in of.known.customers:
        target = ("fleet", "customers", str(customer.id))
        found += [_phone(p, customer.name, target) for p in customer.phones]
    return found


def _phone(phone: str, whose: str, target: Target) -> Found:
    return Found("phone", phone, target, whose, (digits_of(phone), whose))


def _trips(of: Sources) -> list[Found]:
    found = []
    on_board = {t.trip.id: t for t in of.view.trips}
    for trip in of.known.trips[::-1]:
        shown = on_board.get(trip.id)
        truck = of.trucks.get(trip.truck)
        plate = fmt.plate(truck.plate) if truck is not None else ""
        detail = " · ".join(p for p in (plate, where(shown) or trip.destination) if p)
        target = _target(shown, "trips", trip.id)
        found.append(
            Found("trip", trip.ref, target, detail, (trip.destination,), rank=int(shown is None))
        )
    return found


def _orders(of: Sources) -> list[Found]:
    names = {c.id: c.name for c in of.known.customers}
    on_board = {t.trip.id: t for t in of.view.trips}
    found = []
    for shipment in of.known.shipments[::-1]:
        shown = on_board.get(shipment.trip)
        customer = names.get(shipment.customer, "") if shipment.customer else ""
        plate = fmt.plate(shown.plate) if shown is not None else ""
        detail = " · ".join(p for p in (customer, shipment.cargo, plate, where(shown)) if p)
        target = _target(shown, "trips", shipment.trip)
        found.append(
            Found(
                "order",
                shipment.order or fmt.DASH,
                target,
                detail,
                (customer, shipment.cargo, shipment.consignee),
                rank=int(shown is None),
            )
        )
    return found


def _customers(of: Sources) -> list[Found]:
    rolling: dict[UUID, int] = {}
    for trip in of.view.trips:
        for key in {o.customer.id for o in trip.orders if o.customer is not None}:
            rolling[key] = rolling.get(key, 0) + int(trip.state.is_open)
    found = []
    for customer in of.known.customers:
        number = rolling.get(customer.id, 0)
        target = ("filter", customer.name) if number else ("fleet", "customers", str(customer.id))
        detail = _on_the_way(number) if number else ", ".join(customer.phones)
        found.append(Found("customer", customer.name, target, detail, rank=int(not number)))
    return found


def _on_the_way(number: int) -> str:
    return QCoreApplication.translate("Find", "%n truck(s) on the way", "", number)


def _crossings(of: Sources) -> list[Found]:
    found = []
    for crossing in of.view.crossings:
        names = (*crossing.crossing.names.values(), *crossing.crossing.far_names.values())
        title = f"{crossing_name(crossing.crossing)} {words.direction(crossing.direction)}"
        target = ("crossing", crossing.crossing.code, crossing.direction.value)
        detail = " · ".join(
            p
            for p in (words.state(crossing.state), fmt.hours_range(crossing.forecast.quantiles))
            if p
        )
        found.append(Found("crossing", title, target, detail, (*names, crossing.crossing.code)))
    return found


def _views(of: Sources) -> list[Found]:
    return [Found("view", name, ("view", key)) for key, name in of.views]


def _actions(of: Sources) -> list[Found]:
    return [
        Found(
            "action",
            action.text(),
            ("action", tab, action.name),
            words=(action.title,),
            icon=action.icon,
            keys=" ".join(action.keys[:1]),
        )
        for tab, action in of.actions
    ]


def _pages(of: Sources) -> list[Found]:
    return [Found("page", name, ("settings", key), icon=icon) for key, icon, name in of.pages]


KINDS: tuple[Kind, ...] = (
    Kind("truck", QT_TRANSLATE_NOOP("Find", "Trucks"), "truck", _trucks),
    Kind("trailer", QT_TRANSLATE_NOOP("Find", "Trailers"), "truck-loading", _trailers),
    Kind("driver", QT_TRANSLATE_NOOP("Find", "Drivers"), "user", _drivers),
    Kind("phone", QT_TRANSLATE_NOOP("Find", "Telephones"), "phone", _phones),
    Kind("order", QT_TRANSLATE_NOOP("Find", "Orders"), "package", _orders),
    Kind("trip", QT_TRANSLATE_NOOP("Find", "Trips"), "route", _trips),
    Kind("customer", QT_TRANSLATE_NOOP("Find", "Customers"), "users", _customers),
    Kind("crossing", QT_TRANSLATE_NOOP("Find", "Crossings"), "barrier-block", _crossings),
    Kind("view", QT_TRANSLATE_NOOP("Find", "Views of the board"), "columns-3", _views),
    Kind("action", QT_TRANSLATE_NOOP("Find", "Actions"), "keyboard", _actions),
    Kind("page", QT_TRANSLATE_NOOP("Find", "Settings"), "settings", _pages),
)


@dataclass(frozen=True)
class Section:
    """Lines under one heading."""

    title: str
    lines: tuple[Found, ...]


@dataclass
class Index:
    """Everything that can be found, laid ready for the keys of a typist."""

    lines: list[Found]
    _words: list[str] = field(init=False)
    _plates: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self._words = [line.hay.words for line in self.lines]
        self._plates = [line.hay.plates for line in self.lines]

    def find(self, query: str) -> list[Section]:
        """What fits, by kind; where nothing does, what is one slip away."""
        places = matching(query, self._words, self._plates)
        found = [self.lines[i] for i in places or ()]
        if found or not query.strip():
            return sections(found, query)
        near = [line for line in self.lines if _is_near(query, line)]
        title = word("Find", QT_TRANSLATE_NOOP("Find", "Nothing is written so. Alike:"))
        return [Section(title, tuple(near[:MOST_OF_A_KIND]))] if near else []

    def at(self, kind: str, title: str) -> Found | None:
        """The line of a kind with this name, as it stands now."""
        return next((f for f in self.lines if (f.kind, f.title) == (kind, title)), None)


def sections(found: Sequence[Found], query: str = "") -> list[Section]:
    """Lines by kind; what begins as typed comes first, then what is under way."""
    typed = fold(query.strip())
    made: list[tuple[bool, Section]] = []
    for kind in KINDS:
        own = [(not fold(f.title).startswith(typed), f) for f in found if f.kind == kind.name]
        own.sort(key=lambda line: (line[0], line[1].rank))
        if own:
            lines = tuple(f for _, f in own[:MOST_OF_A_KIND])
            made.append((own[0][0], Section(word("Find", kind.title), lines)))
    return [section for _, section in sorted(made, key=lambda m: m[0])]


def index_of(sources: Sources) -> Index:
    """All there is to find; takes a moment with thousands of trips."""
    return Index([line for kind in KINDS for line in kind.listed(sources)])


def icon_of(found: Found) -> str:
    """Its own icon, else that of its kind."""
    return found.icon or next(k.icon for k in KINDS if k.name == found.kind)


def _is_near(query: str, line: Found) -> bool:
    if any(is_near_plate(query, plate) for plate in line.plates):
        return True
    return line.kind in ("driver", "customer", "crossing") and is_near_word(query, line.title)
