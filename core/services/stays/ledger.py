"""Drivers' days in Russia: of every trip of the desk, of every driver, and who could take over."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from core.domain.clock import local_day
from core.domain.desk import DeskView, TripView
from core.domain.fleet import Driver
from core.domain.ledger import Ledger
from core.domain.stay import PaperEnd, StayOutlook, paper_ends, stay_limit
from core.domain.turns import in_turns
from core.services.desk import Desk
from core.services.gathering.desk_facts import CLOSED_SHOWN, gather_trips
from core.services.gathering.papers_kept import gather_papers
from core.services.memory.desk_facts import DeskFacts
from core.services.stays.stay_book import StayBook, back_of, signs_of_year, year_of
from core.store import queries


def with_stays(desk: Desk, facts: DeskFacts, views: Iterable[TripView]) -> tuple[TripView, ...]:
    """The views with their drivers' days; the forecast is added only to those near a limit."""
    limit = stay_limit(facts.papers.book.rules, local_day(facts.now))
    book = StayBook(desk, facts, limit, facts.papers.documents)
    return tuple(replace(view, stay=book.outlook(view, near_only=True)) for view in in_turns(views))


def outlooks(desk: Desk, view: DeskView) -> dict[UUID, StayOutlook | None]:
    """By trip of a view its driver's days with the forecast of the trip added."""
    book = _book(desk, view)
    return {trip.trip.id: book.outlook(trip, near_only=False) for trip in view.trips}


def ledgers(desk: Desk, drivers: Iterable[Driver]) -> dict[UUID, Ledger]:
    """Days of each of these drivers this year, by his key."""
    now = desk.clock.now()
    with desk.store.reading() as snapshot:
        known = queries.drivers(snapshot)
    signs = signs_of_year(desk, now, known)
    today = local_day(now)
    return {d.id: year_of(signs.get(str(d.id), ()), d, today) for d in drivers}


@dataclass(frozen=True, slots=True)
class Relief:
    """A driver who is free; `fits` where his days and papers last until the trip is over."""

    driver: Driver
    used: int
    left: int | None
    ends: tuple[PaperEnd, ...]
    fits: bool


@dataclass(frozen=True, slots=True)
class AtTheWheel:
    """Days of who drives a trip, and free drivers of the same company, those that fit first."""

    stay: StayOutlook | None
    relief: tuple[Relief, ...]


def at_the_wheel(desk: Desk, view: DeskView, row: TripView) -> AtTheWheel:
    """Who drives a trip of a view, and who could take over."""
    book = _book(desk, view)
    return AtTheWheel(book.outlook(row, near_only=False), _who_can(book, view, row))


def _who_can(book: StayBook, view: DeskView, row: TripView) -> tuple[Relief, ...]:
    busy = {book.key_of(t) for t in view.trips if t.state.is_open and t.driver_name}
    free = [d for key, d in book.drivers.items() if key not in busy and _is_of(d, row, book)]
    found = _reliefs(book, row, free)
    return tuple(sorted(found, key=lambda r: (not r.fits, r.used, r.driver.name)))


def _reliefs(book: StayBook, row: TripView, free: Iterable[Driver]) -> list[Relief]:
    absence, today = book.absence(row), local_day(book.now)
    found = []
    for driver in free:
        days = book.ledger_of(str(driver.id))
        outlook = StayOutlook(driver.name, days, today, book.limit, absence)
        ends = paper_ends(driver, (), back_of(absence), None)
        fits = not ends and (book.limit is None or outlook.most <= book.limit)
        found.append(Relief(driver, days.used, outlook.left, ends, fits=fits))
    return found


def _book(desk: Desk, view: DeskView) -> StayBook:
    with desk.store.reading() as snapshot:
        facts = gather_trips(desk, snapshot, view.as_of, view.as_of - CLOSED_SHOWN)
        papers = gather_papers(desk, snapshot, [t.id for t in facts.trips])
    limit = stay_limit(papers.book.rules, local_day(view.as_of))
    return StayBook(desk, facts, limit, papers.documents)


def _is_of(driver: Driver, row: TripView, book: StayBook) -> bool:
    """Our own, or of the carrier whose truck it is."""
    carrier = book.carriers.get(driver.carrier) if driver.carrier is not None else None
    if row.is_hired and row.carrier is not None:
        return carrier is not None and carrier.id == row.carrier.id
    return carrier is None or carrier.own
