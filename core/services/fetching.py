"""Asking the public sources, by the net or out of saved pages; what was seen is kept at once."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.domain.ids import new_id
from core.domain.plate import plate_key
from core.domain.problem import KezekError
from core.domain.reading import PUBLIC_QUEUE, Reading
from core.domain.settings import Settings
from core.feeds import cargoruqsat
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

MAX_PAGE = 20_000_000  # bytes of a saved page


@dataclass(frozen=True, slots=True)
class Feed:
    """A public source: what asks it, never raising, and where it is by the company's settings."""

    visit: Callable[[Http, str, datetime, FeedContext], FeedReport]
    address: Callable[[Settings], str]


FEEDS: Mapping[str, Feed] = {PUBLIC_QUEUE: Feed(cargoruqsat.visit, lambda s: s.base_url)}
"""By the name under which readings bear it; a new source is a row here."""


@dataclass(frozen=True)
class FetchResult:
    """What came of asking: readings new or changed, what was known, what went wrong."""

    new: tuple[Reading, ...]
    known: int
    report: FeedReport
    asked_by: str = ""  # the desk that asks in place of this one

    def __or__(self, more: "FetchResult") -> "FetchResult":
        """Both together."""
        return FetchResult(
            self.new + more.new, self.known + more.known, self.report | more.report, self.asked_by
        )

    @property
    def outcome(self) -> Outcome:
        """The worst page decides."""
        return self.report.outcome


def fetch(
    desk: Desk,
    base_url: str | None = None,
    stop: Callable[[], bool] = lambda: False,
    limits: Limits | None = None,
    sources: Collection[str] = tuple(FEEDS),
) -> FetchResult:
    """Ask the sources now, at `base_url` where it is given. What a line does is in `outcome`.

    Raises KezekError `unknown_source`, `demonstration_stays_offline`: invented trucks are nothing
    to ask about.
    """
    for name in sources:
        if name not in FEEDS:
            raise KezekError("unknown_source", source=name, known=", ".join(FEEDS))
    if desk.settings.is_demonstration and base_url is None:
        raise KezekError("demonstration_stays_offline")
    other = who_asks(desk)
    if other:
        return FetchResult((), 0, FeedReport(), other)
    result = FetchResult((), 0, FeedReport())
    for name in sources:
        feed, sendings = FEEDS[name], open_sendings(desk)
        with Http(limits, stop) as http:
            address = base_url or feed.address(desk.settings)
            report = feed.visit(http, address, desk.clock.now(), _context(desk, sendings))
        result |= _keep(desk, name, report, sendings)
    return result


def read_saved(desk: Desk, paths: Sequence[Path]) -> FetchResult:
    """Read pages saved by a browser. Raises KezekError `file_not_found`, `file_too_large`."""
    pages = [_page(path) for path in paths]
    sendings = open_sendings(desk)
    report = cargoruqsat.read_pages(pages, desk.clock.now(), _context(desk, sendings))
    return _keep(desk, PUBLIC_QUEUE, report, sendings)


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


def _keep(desk: Desk, source: str, report: FeedReport, sendings: Sendings) -> FetchResult:
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
        uow.sources.add(source, ok=ok, problem=problem)
        uow.commit()
    return FetchResult(tuple(new), known, report)
