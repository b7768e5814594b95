"""Columns of the registers: trips, trucks, drivers, carriers, customers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from ui import formatting as fmt
from ui import words
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.models.column import Column, Look
from ui.models.driver_days import DAYS_COLUMN
from ui.models.fleet_rows import SOON_DAYS, FleetRow, driver_of, truck_of, way_of
from ui.words.place_words import place_name

CONTEXT = "Fleet"

FIELDS: Final[dict[str, str]] = {
    "plate": QT_TRANSLATE_NOOP("Fleet", "Plate"),
    "kind": QT_TRANSLATE_NOOP("Fleet", "Make or kind"),
    "trailer": QT_TRANSLATE_NOOP("Fleet", "Trailer"),
    "vin": QT_TRANSLATE_NOOP("Fleet", "VIN"),
    "carrier": QT_TRANSLATE_NOOP("Fleet", "Carrier"),
    "phone": QT_TRANSLATE_NOOP("Fleet", "Telephone"),
    "phones": QT_TRANSLATE_NOOP("Fleet", "Telephones"),
    "note": QT_TRANSLATE_NOOP("Fleet", "Note"),
    "name": QT_TRANSLATE_NOOP("Fleet", "Name"),
    "citizenship": QT_TRANSLATE_NOOP("Fleet", "Citizenship"),
    "licence_until": QT_TRANSLATE_NOOP("Fleet", "Licence till"),
    "card_until": QT_TRANSLATE_NOOP("Fleet", "Card till"),
    "dispatcher": QT_TRANSLATE_NOOP("Fleet", "Dispatcher"),
    "own": QT_TRANSLATE_NOOP("Fleet", "Whose"),
    "free_hours": QT_TRANSLATE_NOOP("Fleet", "Free, h"),
    "rate_per_day": QT_TRANSLATE_NOOP("Fleet", "Rate a day"),
    "rate_per_hour": QT_TRANSLATE_NOOP("Fleet", "Rate an hour"),
    "pays_for": QT_TRANSLATE_NOOP("Fleet", "Pays for"),
    "currency": QT_TRANSLATE_NOOP("Fleet", "Currency"),
    "days_before": QT_TRANSLATE_NOOP("Fleet", "Days before this journal"),
    "days_before_year": QT_TRANSLATE_NOOP("Fleet", "Year of those days"),
    "ref": QT_TRANSLATE_NOOP("Fleet", "Trip No."),
    "truck": QT_TRANSLATE_NOOP("Fleet", "Truck"),
    "driver": QT_TRANSLATE_NOOP("Fleet", "Driver"),
    "origin": QT_TRANSLATE_NOOP("Fleet", "From"),
    "destination": QT_TRANSLATE_NOOP("Fleet", "To"),
    "crossings": QT_TRANSLATE_NOOP("Fleet", "Crossing"),
    "direction": QT_TRANSLATE_NOOP("Fleet", "Direction"),
    "planned_departure": QT_TRANSLATE_NOOP("Fleet", "Leaves"),
    "promised_at": QT_TRANSLATE_NOOP("Fleet", "Told to the customer"),
    "orders": QT_TRANSLATE_NOOP("Fleet", "Orders"),
    "empty": QT_TRANSLATE_NOOP("Fleet", "Empty"),
    "round_ref": QT_TRANSLATE_NOOP("Fleet", "Round"),
    "trips": QT_TRANSLATE_NOOP("Fleet", "Trips"),
}


def field_name(code: str) -> str:
    """What a field of a register is called; one nobody named as it is."""
    return word(CONTEXT, FIELDS[code]) if code in FIELDS else code


def _value(row: FleetRow, name: str) -> Any:
    return getattr(row.entity, name)


def _least(width: int) -> int:
    """Pixels in which the words of a column still fit on two lines."""
    return int(0.72 * width)


def _plain(name: str, width: int, *, bold: bool = False) -> Column[FleetRow]:
    look = Look(bold=bold)
    return Column(
        name,
        FIELDS[name],
        lambda r: str(_value(r, name) or ""),
        look=lambda _: look,
        width=width,
        least=_least(width),
    )


def _town(name: str, width: int) -> Column[FleetRow]:
    """A town in its one spelling; the tip has the words that were typed."""
    return Column(
        name,
        FIELDS[name],
        lambda r: place_name(str(_value(r, name) or "")),
        tip=lambda r: str(_value(r, name) or ""),
        width=width,
        least=_least(width),
    )


def _plate(name: str, width: int, *, bold: bool = False) -> Column[FleetRow]:
    look = Look(bold=bold)
    return Column(
        name,
        FIELDS[name],
        lambda r: fmt.plate(str(_value(r, name) or "")),
        look=lambda _: look,
        width=width,
    )


def _phones(width: int) -> Column[FleetRow]:
    return _made("phones", lambda r: ", ".join(_value(r, "phones")), width)


def _made(name: str, text: Callable[[FleetRow], str], width: int) -> Column[FleetRow]:
    return Column(name, FIELDS[name], text, width=width, least=_least(width))


def _number(name: str, width: int) -> Column[FleetRow]:
    def text(row: FleetRow) -> str:
        value = _value(row, name)
        return "" if value is None else fmt.number(value, 1)

    return Column(name, FIELDS[name], text, sort=lambda r: _value(r, name), width=width, right=True)


def _moment(name: str, width: int) -> Column[FleetRow]:
    def text(row: FleetRow) -> str:
        value = _value(row, name)
        return "" if value is None else fmt.oral_long(value)

    return Column(
        name,
        FIELDS[name],
        text,
        sort=lambda r: _value(r, name),
        width=width,
        least=_least(width),
    )


def _day_look(name: str) -> Callable[[FleetRow], Look]:
    """Red when over, amber in its last month; the tip says so in words."""

    def look(row: FleetRow) -> Look:
        day = _value(row, name)
        if not isinstance(day, date):
            return Look()
        if day < row.today:
            return Look("act", bold=True, icon="alert-triangle")
        near = day <= row.today + timedelta(days=SOON_DAYS)
        return Look("warn", icon="clock-exclamation") if near else Look()

    return look


def _day_tip(name: str) -> Callable[[FleetRow], str]:
    def tip(row: FleetRow) -> str:
        day = _value(row, name)
        if isinstance(day, date) and day < row.today:
            return QCoreApplication.translate("Fleet", "has run out")
        return ""

    return tip


def _day(name: str, width: int) -> Column[FleetRow]:
    def text(row: FleetRow) -> str:
        value = _value(row, name)
        return "" if value is None else value.strftime("%d.%m.%Y")

    return Column(
        name,
        FIELDS[name],
        text,
        sort=lambda r: _value(r, name),
        tip=_day_tip(name),
        look=_day_look(name),
        width=width,
    )


def _whose(row: FleetRow) -> str:
    if _value(row, "own"):
        return QCoreApplication.translate("Fleet", "own")
    return QCoreApplication.translate("Fleet", "hired")


def _trips(width: int) -> Column[FleetRow]:
    return Column(
        "trips",
        FIELDS["trips"],
        lambda r: str(r.trips) if r.trips else "",
        sort=lambda r: r.trips,
        width=width,
        right=True,
    )


def _orders(row: FleetRow) -> str:
    return ", ".join(row.names.orders.get(row.key, ()))


COLUMNS: Final[dict[str, tuple[Column[FleetRow], ...]]] = {
    "trips": (
        _plain("ref", 90, bold=True),
        _made("truck", lambda r: fmt.plate(truck_of(r)), 100),
        _made("driver", driver_of, 150),
        _town("origin", 110),
        _town("destination", 110),
        _made("crossings", way_of, 110),
        replace(
            _made("direction", lambda r: words.direction(_value(r, "direction")), 104), spare=1
        ),
        _moment("planned_departure", 124),
        _moment("promised_at", 140),
        _made("orders", _orders, 220),
    ),
    "trucks": (
        _plate("plate", 110, bold=True),
        _plain("kind", 150),
        _plate("trailer", 110),
        _made("carrier", lambda r: r.carrier, 190),
        _plain("phone", 150),
        _plain("vin", 170),
        _trips(80),
        _plain("note", 240),
    ),
    "drivers": (
        _plain("name", 200, bold=True),
        _phones(250),
        _plain("citizenship", 110),
        _day("licence_until", 124),
        _day("card_until", 124),
        DAYS_COLUMN,
        _made("carrier", lambda r: r.carrier, 190),
        _trips(80),
        _plain("note", 200),
    ),
    "carriers": (
        _plain("name", 240, bold=True),
        _made("own", _whose, 110),
        _plain("dispatcher", 180),
        _phones(300),
        _plain("note", 260),
    ),
    "customers": (
        _plain("name", 260, bold=True),
        _phones(300),
        _trips(80),
        _number("free_hours", 110),
        _number("rate_per_day", 130),
        _number("rate_per_hour", 110),
        _plain("currency", 90),
    ),
}
