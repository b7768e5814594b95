"""Filling a folder with the demonstration, day by day, as its desk would have lived through it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from core.domain.author import Author
from core.domain.clock import Clock, ShiftedClock, StandingClock, SystemClock
from core.services.bootstrap import open_desk
from core.services.demo.company import OWN, Company, make_company
from core.services.demo.incidents import add_incidents
from core.services.demo.jam import NOW, hours
from core.services.demo.journeys import Journey, make_journeys
from core.services.demo.papers import add_papers
from core.services.demo.past_refusals import add_past_refusals
from core.services.demo.readings import LAST_FETCH, SOURCE, make_readings
from core.services.desk import Desk
from core.services.looking.look import refresh
from core.services.settings import save_settings

SEED = 20260214
DISPATCHER = "Жумабаева А."
LIVED = timedelta(days=6)
STEP = timedelta(hours=8)
"""How long before its now the demonstration's desk looks at itself, and how often."""


def demonstration_clock() -> Clock:
    """A clock that runs in the demonstration's February."""
    real = SystemClock()
    return ShiftedClock(NOW - real.now(), real)


def open_demonstration(folder: Path, clock: Clock) -> Desk:
    """The demonstration's desk in a folder of its own, made there at the first call."""
    desk = open_desk(folder, clock)
    if not desk.settings.is_demonstration:
        _fill(desk)
    desk.author = Author(DISPATCHER, desk.author.desk)
    return desk


def _fill(desk: Desk) -> None:
    random = Random(SEED)  # noqa: S311  no secret, the same every time
    company = make_company(random)
    journeys = add_incidents(make_journeys(company, random, DISPATCHER), DISPATCHER)
    journeys = add_past_refusals(journeys, DISPATCHER)
    clock = desk.clock
    desk.clock = _standing(NOW - hours(24 * 27))
    save_settings(desk, replace(desk.settings, company=OWN, dispatcher=DISPATCHER))
    _write(desk, company, journeys, random)
    desk.clock = _standing(LAST_FETCH)
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        uow.sources.add(SOURCE, ok=True)
        uow.commit()
    for at in _looks():
        desk.clock = _standing(at)
        refresh(desk)
    desk.clock = clock
    save_settings(desk, replace(desk.settings, is_demonstration=True))


def _standing(at: datetime) -> StandingClock:
    standing = StandingClock(at, SystemClock(), is_replay=False)
    return StandingClock(at, standing, is_replay=False)


def _looks() -> list[datetime]:
    """Moments at which the desk looks at itself: every eight hours, at last its now."""
    count = int(LIVED / STEP)
    return [NOW - i * STEP for i in range(count, -1, -1)]


def _write(desk: Desk, company: Company, journeys: Iterable[Journey], random: Random) -> None:
    office = Random(SEED)  # noqa: S311  so that papers leave the rest as it is
    with desk.store.unit_of_work(Author(DISPATCHER, "demo"), desk.clock) as uow:
        for carrier in company.carriers:
            uow.carriers.put(carrier)
        for driver in company.drivers:
            uow.drivers.put(driver)
        for truck in company.trucks:
            uow.trucks.put(truck)
        for customer in company.customers:
            uow.customers.put(customer)
        for journey in journeys:
            uow.trips.put(journey.trip)
            for shipment in journey.shipments:
                uow.shipments.put(shipment)
            for event in sorted(journey.events, key=lambda e: e.heard_at):
                uow.journal.add(event)
            for case in journey.cases:
                uow.refusal_cases.put(case)
            add_papers(uow, journey, NOW, office)
        for reading in sorted(make_readings(random), key=lambda r: r.heard_at):
            uow.readings.observe(reading)
        uow.commit()
