"""The kinds of things Ctrl+K finds: a row lists all there is of one."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication

from core.domain.desk import TripView
from ui import formatting as fmt
from ui import words
from ui.i18n import QT_TRANSLATE_NOOP, crossing_name
from ui.models.found import Found, Kind, Sources, Target
from ui.telephones import COUNTRY_DIGITS, dialled
from ui.words.place_words import place_name


def where(trip: TripView | None) -> str:
    """Where its trip stands: `в очереди · Ахметов Серік`."""
    if trip is None:
        return ""
    stage = words.stage(trip.state.stage, trip.state.direction)
    town = place_name(trip.trip.destination)
    return " · ".join(p for p in (stage, trip.driver_name, town) if p)


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
    digits = dialled(phone)
    is_of_country = len(digits) == COUNTRY_DIGITS and digits.startswith("7")
    return f"{digits} 8{digits[1:]}" if is_of_country else digits


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
        town = place_name(trip.destination)
        detail = " · ".join(p for p in (plate, where(shown) or town) if p)
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
