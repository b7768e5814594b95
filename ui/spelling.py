"""Towns on paper and in messages: in the language of who reads them, not as they were typed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from core.domain.desk import Order, TripView
from core.report.paper import DailyReport
from core.report.truck_row import TruckRow
from ui.words.place_words import place_name


def spelled(report: DailyReport, language: str) -> DailyReport:
    """The report with its towns in a language."""
    return replace(
        report,
        standing=_rows(report.standing, language),
        late=_rows(report.late, language),
    )


def spelled_trips(trips: Sequence[TripView], language: str) -> list[TripView]:
    """Trips with their towns in a language."""
    return [
        replace(
            view,
            trip=replace(view.trip, destination=place_name(view.trip.destination, language)),
            orders=tuple(_order(order, language) for order in view.orders),
        )
        for view in trips
    ]


def _order(order: Order, language: str) -> Order:
    town = place_name(order.shipment.destination, language)
    return replace(order, shipment=replace(order.shipment, destination=town))


def _rows(rows: Iterable[TruckRow], language: str) -> tuple[TruckRow, ...]:
    return tuple(
        replace(row, destinations=tuple(place_name(town, language) for town in row.destinations))
        for row in rows
    )
