"""DeskViews for the tests and pictures of the window: 0, 5, 34, 1,000 trips in every stage."""

import random
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache

from core.domain.alert import AlertKind, Episode, Level
from core.domain.clock import hours_between
from core.domain.crossing import Direction
from core.domain.desk import (
    Company,
    CrossingView,
    DeskView,
    Order,
    SourceStatus,
    TripView,
)
from core.domain.fleet import Carrier
from core.domain.forecast import (
    Arrival,
    Basis,
    CrossingState,
    SourceWeight,
    WaitForecast,
    WhyNull,
)
from core.domain.ids import new_id
from core.domain.quantiles import LEVELS, Quantiles
from core.domain.refusal_course import courses_of
from core.domain.refusal_record import RefusalRecord
from core.domain.trip import AT_BORDER, STUCK, Stage
from core.domain.trip_fold import fold_trip
from tests.builders import (
    NOW,
    a_customer,
    a_driver,
    a_reading,
    a_shipment,
    a_trip,
    a_truck,
    an_event,
    syrym,
    taskala,
)

DRIVERS = (
    "Ахметов Серік", "Дюсенов Қайрат", "Сериков Болат", "Қуанышев Нұрлан", "Есенов Қайрат",
    "Лукпанов Марат", "Өтегенов Дәурен", "Іскендір Жандос", "Жұмағалиев Ерболат", "Петров Сергей",
    "Тілеуберген Ғалым", "Сағынтаев Һамит", "Мұқанов Асхат", "Иванченко Олег",
)  # fmt: skip
CUSTOMERS = ("Волга-Трейд", "Агро-Юг", "ТОО «Батыс Құрылыс»", "ПластУрал", "Самара-Снаб")
PLACES = ("Самара", "Саратов", "Тольятти", "Москва", "Казань", "Пенза")
LETTERS = ("AK", "BC", "DD", "AF", "BH", "AE", "KE", "AA", "LMA", "CB")

# kind, hours ago, what more is known
STORIES: tuple[tuple[tuple[str, float, dict], ...], ...] = (
    (("departed", 52, {}), ("joined_queue", 43, {"km_to_barrier": 12}), ("exit_post_out", 20, {}),
     ("refused", 10, {"reason": "D03", "text": "номер тягача не тот"})),
    (("departed", 34, {}), ("joined_queue", 32.9, {"km_to_barrier": 13}),
     ("position", 0.7, {"km_to_barrier": 6})),
    (("departed", 30, {}), ("joined_queue", 26, {}), ("exit_post_out", 2.2, {})),
    (("departed", 18, {}), ("joined_queue", 15, {"km_to_barrier": 2}),
     ("contact", 8.5, {}), ("contact_attempt", 3, {}), ("contact_attempt", 1, {})),
    (("departed", 20, {}), ("joined_queue", 14, {}), ("released", 3, {}), ("breakdown", 0.8, {})),
    (("departed", 3, {"place": "Дарьинское"}),),
    (("departed", 40, {}), ("joined_queue", 36, {}), ("released", 12, {}), ("arrived", 1.5, {})),
    (("departed", 50, {}), ("joined_queue", 44, {}), ("released", 22, {}), ("delivered", 5, {})),
    (("loading", 2, {}),),
    (("loading", 20, {}), ("loaded", 18, {}), ("documents_wait", 17, {})),
    (("loading", 6, {}), ("loaded", 3, {})),
    (),
    (("departed", 12, {}), ("waiting_area_in", 8, {})),
    (("departed", 22, {}), ("joined_queue", 19, {}), ("called", 0.5, {})),
    (("departed", 22, {}), ("joined_queue", 17, {}), ("exit_post_in", 0.9, {})),
    (("departed", 30, {}), ("joined_queue", 27, {}), ("exit_post_out", 6, {}),
     ("entry_post_in", 1.4, {})),
    (("departed", 30, {}), ("joined_queue", 29, {}), ("inspection", 4, {})),
    (("departed", 40, {}), ("joined_queue", 30, {}), ("released", 4, {})),
    (("departed", 60, {}), ("joined_queue", 50, {}), ("turned_back", 9, {"reason": "C01"})),
    (("departed", 70, {}), ("joined_queue", 60, {}), ("refused", 30, {"reason": "P01"}),
     ("to_storage", 20, {})),
    (("departed", 9, {}), ("joined_queue", 7, {"vehicles_ahead": 140})),
    (("departed", 9, {}), ("diverted", 1, {"crossing": "taskala"})),
)  # fmt: skip


def quantiles(middle: float, spread: float = 0.35, least: float = 0.0) -> Quantiles:
    """Eleven hours around a middle."""
    factors = [1 + spread * 2 * (level - 0.5) * 1.6 for level in LEVELS]
    return Quantiles.of(max(least, middle * f) for f in factors)


def hours_ago(hours: float) -> datetime:
    return NOW - timedelta(hours=hours)


def an_episode(kind, level=Level.ACT, since=None, **more) -> Episode:
    moment = since or hours_ago(2)
    given = {
        "id": new_id(), "key": str(new_id()), "kind": AlertKind(kind), "level": level,
        "since": moment, "raised_at": moment,
    }  # fmt: skip
    return Episode(**{**given, **more})


HIRED = Carrier(id=new_id(), name="ИП Қуанышев", dispatcher="Нұрлан", phones=("+7 700 000 00 18",))


def a_trip_view(number: int = 1, story: int | None = None, **more) -> TripView:
    """One row of the board; its plate, driver, customer and story follow from its number."""
    draw = random.Random(number)
    told = STORIES[(number if story is None else story) % len(STORIES)]
    letters = LETTERS[number % len(LETTERS)]
    truck = a_truck(
        f"{100 + (number * 37) % 900} {letters} 07", kind="Volvo FH", trailer="41 CB 07"
    )
    driver = a_driver(DRIVERS[number % len(DRIVERS)], phones=("+7 700 000 00 33",))
    trip = a_trip(
        truck,
        ref=f"R-{number}",
        driver=driver.id,
        destination=PLACES[number % len(PLACES)],
        crossings=("taskala",) if number % 5 == 3 else ("syrym",),
        direction=Direction.IN if number % 9 == 4 else Direction.OUT,
    )
    events = [an_event(kind, hours_ago(hours), trip, **extra) for kind, hours, extra in told]
    events += _bookings(number, trip, draw)
    state = fold_trip(trip, events)
    customer = a_customer(CUSTOMERS[number % len(CUSTOMERS)])
    orders = [Order(a_shipment(trip, str(1180 + number), customer=customer.id), customer)]
    if number % 6 == 2:
        orders.append(Order(a_shipment(trip, str(2180 + number), customer=customer.id), customer))
    promised = NOW + timedelta(hours=draw.choice((-20, 6, 18, 30, 44, 70)))
    view = TripView(
        trip=trip, truck=truck, driver=driver, carrier=HIRED if number % 7 == 3 else None,
        orders=tuple(orders), state=state, forecast=_forecast(state),
        arrival=_arrival(state, promised, draw), promised_at=promised,
    )  # fmt: skip
    return replace(view, alerts=_alerts(view), refusals=refusals_of(view, events), **more)


def refusals_of(view: TripView, events) -> tuple[RefusalRecord, ...]:
    """Refusals of a trip by its journal, as the desk tells them."""
    return tuple(
        RefusalRecord(
            course=course, ref=view.trip.ref, plate=view.plate, is_hired=view.is_hired,
            customers=view.customers, day_cost=20_000, currency="RUB",
        )
        for course in courses_of(view.trip, events, {})
    )  # fmt: skip


def _bookings(number, trip, draw):
    more = []
    if number % 4 == 1:
        begins = NOW + timedelta(hours=draw.choice((-3, 2, 26)))
        kind = "slot_lost" if begins < NOW else "slot_booked"
        more.append(an_event(kind, hours_ago(30), trip, due_at=begins))
    if number % 3 == 0:
        text = draw.choice(("новый ДОПП у импортёра", "позвонить водителю", "сказать клиенту"))
        due = NOW + timedelta(hours=draw.choice((-1, 3, 20)))
        more.append(
            an_event(
                "reminder",
                hours_ago(1),
                trip,
                due_at=due,
                text=text,
                other="Жумабаева" if number % 2 else "Ержан",
            )
        )
    return more


def _forecast(state) -> WaitForecast:
    if state.wait is None:
        return WaitForecast(None, why_null=WhyNull.NO_DATA)
    waited = state.wait.hours(NOW)
    basis = Basis(7, 3, sources=(SourceWeight("board_vehicles", "cargoruqsat", 40.0, 0.3),))
    return WaitForecast(quantiles(waited + 12, least=waited), basis)


def _arrival(state, promised, draw) -> Arrival:
    if state.stage in STUCK:
        why = {Stage.BROKEN: WhyNull.BROKEN, Stage.STORAGE: WhyNull.STORAGE}
        return Arrival(NOW, None, why_null=why.get(state.stage, WhyNull.REFUSED))
    if state.stage in (Stage.DELIVERED, Stage.PLANNED):
        done = state.stage == Stage.DELIVERED
        return Arrival(NOW, None, why_null=WhyNull.DONE if done else WhyNull.NOT_PLANNED)
    middle = {Stage.AFTER_BORDER: 9.0, Stage.ARRIVED: 0.5}.get(state.stage, draw.uniform(14, 70))
    found = quantiles(middle, draw.uniform(0.15, 0.5))
    late = 1 - found.chance_below(hours_between(NOW, promised))
    return Arrival(NOW, found, p_late=late)


def _alerts(view: TripView) -> tuple[Episode, ...]:
    state, found = view.state, []
    told = {
        "plate": view.plate, "stage": state.stage.value, "hours": 12.0, "chance": 0.8,
        "promised_at": view.promised_at, "arrives_at": view.arrives(0.5),
    }  # fmt: skip
    about = {"trip": view.trip.id, "values": told}
    if state.stage in (Stage.REFUSED, Stage.TURNED_BACK):
        found.append(an_episode("refused", **about))
    if state.stage == Stage.BROKEN:
        found.append(an_episode("breakdown", **about))
    if state.attempts:
        found.append(an_episode("silent", Level.WARN, **about))
    if view.arrival.p_late is not None and view.arrival.p_late > 0.7:
        found.append(an_episode("late", Level.WARN, **about))
    return tuple(found)


def a_crossing_view(crossing, state=CrossingState.JAM, middle=35.0, days=2.6, **more):
    direction = more.pop("direction", Direction.OUT)
    return CrossingView(
        crossing=crossing,
        direction=direction,
        state=state,
        since=hours_ago(24 * days),
        forecast=WaitForecast(quantiles(middle, 0.16), Basis(7, 3))
        if middle
        else WaitForecast(None, why_null=WhyNull.NO_DATA),
        readings=(
            a_reading("board_vehicles", 315, hours_ago(0.7), crossing.code),
            a_reading("queue_km", 13, hours_ago(2), crossing.code, source="driver"),
        ),
        waiting=(),
        **more,
    )


def quiet(view: DeskView) -> DeskView:
    """The same desk without alerts."""
    return replace(view, alerts=(), trips=tuple(replace(t, alerts=()) for t in view.trips))


@cache
def a_desk(trips: int = 34, *, demonstration: bool = True) -> DeskView:
    """A desk with so many trips; the same object each time."""
    views = tuple(a_trip_view(n) for n in range(trips))
    waiting = tuple(v.trip.id for v in views if v.state.stage in AT_BORDER)
    crossings = (
        replace(a_crossing_view(syrym()), waiting=waiting),
        a_crossing_view(taskala(), CrossingState.CALM, 8.0),
        a_crossing_view(syrym(), CrossingState.SLOW, 14.0, direction=Direction.IN),
        a_crossing_view(taskala(), CrossingState.UNKNOWN, 0.0, direction=Direction.IN),
    )
    alerts = tuple(a for v in views for a in v.alerts)
    jam = an_episode(
        "crossing", Level.WARN, hours_ago(60), crossing="syrym", direction="out",
        values={"crossing": "syrym", "state": "jam"},
    )  # fmt: skip
    return DeskView(
        as_of=NOW,
        company=Company("ТОО «Пример-Логистик»", "Жумабаева А.", "desk-1", demonstration),
        trips=views,
        crossings=crossings if trips else (),
        alerts=(*alerts, jam) if trips else (),
        sources=(SourceStatus("cargoruqsat", hours_ago(0.2), hours_ago(0.2)),) if trips else (),
    )
