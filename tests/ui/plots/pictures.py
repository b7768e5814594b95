"""Trips and crossings as the plots are shown them."""

from dataclasses import replace
from datetime import timedelta

from core.domain.crossing import Direction
from core.domain.desk import CrossingHistory, CrossingView, RoutePoint, TripDetail, TripView
from core.domain.event import Event, JournalRow, effective
from core.domain.forecast import (
    Arrival,
    Basis,
    CrossingState,
    ForecastRecord,
    WaitForecast,
    WhyNull,
)
from core.domain.ids import new_id
from core.domain.quantiles import LEVELS, Quantiles
from core.domain.trip_fold import fold_trip
from tests.builders import NOW, a_driver, a_trip, a_truck, an_event, syrym

ROUTE = (
    RoutePoint("Уральск", 0.0, names={"kk": "Орал", "ru": "Уральск", "en": "Oral"}, code="oral"),
    RoutePoint("Сырым", 58.0, True, {"kk": "Сырым", "ru": "Сырым", "en": "Syrym"}, "syrym"),
    RoutePoint("Самара", 242.0, names={"kk": "Самара", "ru": "Самара", "en": "Samara"}),
)


def spread(low: float, high: float) -> Quantiles:
    """Eleven hours, q10 at `low`, q90 at `high`."""
    return Quantiles.of(low + (high - low) * (level - 0.1) / 0.8 for level in LEVELS)


def a_detail(
    events: list[Event],
    arrival: Quantiles | None = None,
    *,
    wait: Quantiles | None = None,
    why=WhyNull.REFUSED,
    forecasts: tuple[ForecastRecord, ...] = (),
    route=ROUTE,
    promised=None,
    trip=None,
) -> TripDetail:
    """The detail of one trip to Samara over Syrym; `arrival` in hours from NOW."""
    truck = a_truck()
    made = trip or a_trip(truck)
    rows = [replace(e, trip=made.id) for e in events]
    p_late = None
    if arrival is not None and promised is not None:
        hours = (promised - NOW).total_seconds() / 3600
        p_late = 1 - arrival.chance_below(hours)
    view = TripView(
        trip=made, truck=truck, driver=a_driver(), carrier=None, orders=(),
        state=fold_trip(made, effective(rows)),
        forecast=WaitForecast(wait, Basis(5, 2), None if wait else WhyNull.NO_DATA),
        arrival=Arrival(NOW, arrival, p_late, why_null=None if arrival else why),
        promised_at=promised,
    )  # fmt: skip
    replaced = {e.replaces: e.id for e in rows if e.replaces}
    journal = tuple(JournalRow(e, replaced.get(e.id)) for e in rows)
    return TripDetail(view, journal, forecasts, route)


def waiting_events() -> list[Event]:
    """Departed, joined 13 km before the barrier, moved up to 6 km, 20 minutes ago."""
    return [
        an_event("departed", "19.11 02:00"),
        an_event("joined_queue", "19.11 05:00", crossing="syrym", km_to_barrier=13.0),
        an_event("position", "20.11 14:00", km_to_barrier=6.0),
    ]


def a_record(hours_ago: float, arrival: Quantiles | None, wait=None, joined=None) -> ForecastRecord:
    """A line of the forecast log of Syrym."""
    return ForecastRecord(
        id=new_id(), trip=new_id(), crossing="syrym", direction="out",
        issued_at=NOW - timedelta(hours=hours_ago), cause="fact", joined_at=joined,
        wait=wait, arrival=arrival, state=CrossingState.JAM,
    )  # fmt: skip


def a_history(waits=(), readings=(), joined=(), coming=True) -> CrossingHistory:
    """A week of Syrym out; `coming` True: it can be forecast."""
    forecast = WaitForecast(spread(20, 40), Basis(7, 3))
    nothing = WaitForecast(None, why_null=WhyNull.NO_DATA)
    told = forecast if coming else nothing
    view = CrossingView(
        crossing=syrym(), direction=Direction.OUT,
        state=CrossingState.JAM if coming else CrossingState.UNKNOWN,
        since=NOW - timedelta(days=2), forecast=told, readings=tuple(readings), waiting=(),
    )  # fmt: skip
    ahead = tuple((NOW + timedelta(hours=h), told) for h in range(0, 73, 3))
    return CrossingHistory(
        view, NOW - timedelta(days=7), tuple(waits), tuple(readings), tuple(joined), ahead
    )
