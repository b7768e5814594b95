"""A fleet in the making: trips with their journals, folded as the desk folds them."""

from dataclasses import replace

from core.domain.alert import AlertKind, Episode, Level
from core.domain.desk import Order, TripView
from core.domain.forecast import Arrival, WaitForecast, WhyNull
from core.domain.ids import new_id
from core.domain.quantiles import LEVELS, Quantiles
from core.domain.trip_fold import fold_trip
from tests.builders import a_customer, a_driver, a_shipment, a_trip, a_truck, an_event, oral

START, END = oral("19.11 17:00"), oral("20.11 17:00")
MADE = oral("20.11 17:04")
NO_FORECAST = WaitForecast(None, why_null=WhyNull.NO_DATA)


def hours_8_of_10(low: float, high: float) -> Quantiles:
    """Quantiles whose range "8 of 10" is the given one."""
    return Quantiles.of(low + (level - 0.1) / 0.8 * (high - low) for level in LEVELS)


def arrives(first: str, last: str, p_late: float | None = None) -> Arrival:
    hours = [(oral(t) - END).total_seconds() / 3600 for t in (first, last)]
    return Arrival(END, hours_8_of_10(*hours), p_late)


def never(why: WhyNull) -> Arrival:
    return Arrival(END, None, why_null=why)


class Fleet:
    """Trips of the example as they are added, with their journals."""

    def __init__(self) -> None:
        self.views: list[TripView] = []
        self.journals = {}

    def add(
        self,
        plate: str,
        events=(),
        *,
        driver="",
        phone="",
        trailer="",
        carrier=None,
        orders=(),
        to="Самара",
        promised=None,
        arrival=None,
        silent=False,
        gate=(),
        **trip,
    ) -> TripView:
        who = a_driver(driver, phones=(phone,)) if driver else None
        truck = a_truck(plate, trailer=trailer)
        kept = a_trip(truck, ref=plate, destination=to, **trip)
        journal = tuple(an_event(kind, at, kept, **more) for kind, at, more in events)
        view = TripView(
            trip=kept,
            truck=truck,
            gate=gate,
            driver=who,
            carrier=carrier,
            orders=tuple(
                Order(
                    a_shipment(kept, order, cargo=cargo, weight_kg=kg, destination=to),
                    a_customer(customer),
                )
                for customer, order, cargo, kg in orders
            ),
            state=fold_trip(kept, journal),
            forecast=NO_FORECAST,
            arrival=arrival or never(WhyNull.NOT_PLANNED),
            promised_at=oral(promised) if promised else None,
        )
        if silent:
            view = replace(view, alerts=(an_alert(AlertKind.SILENT, kept.id),))
        self.views.append(view)
        self.journals[kept.id] = journal
        return view


def an_alert(kind: AlertKind, trip) -> Episode:
    return Episode(
        id=new_id(),
        key=f"{kind}|{trip}",
        kind=kind,
        level=Level.WARN,
        since=END,
        raised_at=END,
        trip=trip,
    )
