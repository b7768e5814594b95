"""Asking the public queue: by the net, or out of saved pages; what was seen is kept at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.domain.ids import new_id
from core.domain.plate import plate_key
from core.domain.problem import KezekError
from core.domain.reading import Reading
from core.feeds.cargoruqsat.fetch import visit
from core.feeds.cargoruqsat.saved_pages import read_pages
from core.feeds.http import Http, Limits
from core.feeds.saved import SavedPage
from core.feeds.seen import FeedContext, FeedReport, Outcome
from core.services.border.bookings import (
    Sendings,
    open_sendings,
    take_booking,
    trip_of,
    wanted_plates,
)
from core.services.desk import Desk
from core.services.shared.desks import who_asks
from core.store import queries
from core.store.readings import Observed

SOURCE = "cargoruqsat"
MAX_PAGE = 20_000_000  # bytes of a saved page


@dataclass(frozen=True)
class FetchResult:
    """What came of asking: readings new or changed, what was known, what went wrong."""

    new: tuple[Reading, ...]
    known: int
    report: FeedReport
    asked_by: str = ""  # the desk that asks in place of this one

    @property
    def outcome(self) -> Outcome:
        """The worst page decides."""
        return self.report.outcome


def fetch(
    desk: Desk,
    base_url: str | None = None,
    stop: Callable[[], bool] = lambda: False,
    limits: Limits | None = None,
) -> FetchResult:
    """Ask CarGoRuqsat now. Never raises for what the line or the site does: see `outcome`.

    Raises KezekError `demonstration_stays_offline`: invented trucks are nothing to ask about.
    """
    if desk.settings.is_demonstration and base_url is None:
        raise KezekError("demonstration_stays_offline")
    other = who_asks(desk)
    if other:
        return FetchResult((), 0, FeedReport(), other)
    sendings = open_sendings(desk)
    context = _context(desk, sendings)
    with Http(limits, stop) as http:
        report = visit(http, base_url or desk.settings.base_url, desk.clock.now(), context)
    return _keep(desk, report, sendings)


def read_saved(desk: Desk, paths: Sequence[Path]) -> FetchResult:
    """Read pages saved by a browser. Raises KezekError `file_not_found`, `file_too_large`."""
    pages = [_page(path) for path in paths]
    sendings = open_sendings(desk)
    report = read_pages(pages, desk.clock.now(), _context(desk, sendings))
    return _keep(desk, report, sendings)


def _page(path: Path) -> SavedPage:
    try:
        size = path.stat().st_size
        if size > MAX_PAGE:
            raise KezekError("file_too_large", file=path.name, megabytes=size // 1_000_000)
        saved_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        return SavedPage(path.name, path.read_bytes(), saved_at)
    except OSError as error:
        raise KezekError("file_not_found", file=str(path)) from error


def _context(desk: Desk, sendings: Sendings) -> FeedContext:
    with desk.store.reading() as snapshot:
        own = frozenset(plate_key(t.plate) for t in queries.trucks(snapshot))
    return FeedContext(
        crossings=tuple(desk.reference.crossings.values()),
        followed=desk.settings.followed,
        own_plates=own | sendings.keys(),
        salt=desk.settings.salt.encode(),
        ask_plates=wanted_plates(sendings),
    )


def _keep(desk: Desk, report: FeedReport, sendings: Sendings) -> FetchResult:
    now, written, author = desk.clock.now(), desk.clock.written(), desk.author
    new, known = [], 0
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for seen in report.readings:
            reading = seen.as_reading(new_id(), now, written, author.dispatcher, author.desk)
            if uow.readings.observe(reading) in (Observed.KNOWN, Observed.STILL_SO):
                known += 1
            else:
                new.append(reading)
        for booking in report.own_bookings:
            trip = trip_of(booking, sendings, now)
            if trip is not None:
                take_booking(uow, desk, booking, trip)
        ok = report.outcome == Outcome.OK
        problem = report.problems[0].code if report.problems else ""
        uow.sources.add(SOURCE, ok=ok, problem=problem)
        uow.commit()
    return FetchResult(tuple(new), known, report)
