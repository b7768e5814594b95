"""Asking the public queue: by the net, or out of saved pages; what was seen is kept at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path

from core.domain.crossing import Direction
from core.domain.event import Event, EventKind, Occurred
from core.domain.fleet import Trip
from core.domain.ids import new_id
from core.domain.plate import plate_key
from core.domain.problem import KezekError
from core.domain.reading import Reading
from core.feeds.cargoruqsat.fetch import visit
from core.feeds.cargoruqsat.saved_pages import read_pages
from core.feeds.http import Http, Limits
from core.feeds.saved import SavedPage
from core.feeds.seen import BookingStatus, FeedContext, FeedReport, Outcome, OwnBooking, SeenReading
from core.services.desk import Desk
from core.store import queries
from core.store.readings import Observed
from core.store.unit_of_work import UnitOfWork

SOURCE = "cargoruqsat"
MAX_PAGE = 20_000_000  # bytes of a saved page


@dataclass(frozen=True)
class FetchResult:
    """What came of asking: readings new or changed, what was known, what went wrong."""

    new: tuple[Reading, ...]
    known: int
    report: FeedReport

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
    trips = _outgoing(desk)
    context = _context(desk, trips)
    with Http(limits, stop) as http:
        report = visit(http, base_url or desk.settings.base_url, desk.clock.now(), context)
    return _keep(desk, report, trips)


def read_saved(desk: Desk, paths: Sequence[Path]) -> FetchResult:
    """Read pages saved by a browser. Raises KezekError `file_not_found`, `file_too_large`."""
    pages = [_page(path) for path in paths]
    trips = _outgoing(desk)
    report = read_pages(pages, desk.clock.now(), _context(desk, trips))
    return _keep(desk, report, trips)


def _page(path: Path) -> SavedPage:
    try:
        size = path.stat().st_size
        if size > MAX_PAGE:
            raise KezekError("file_too_large", file=path.name, megabytes=size // 1_000_000)
        saved_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        return SavedPage(path.name, path.read_bytes(), saved_at)
    except OSError as error:
        raise KezekError("file_not_found", file=str(path)) from error


def _outgoing(desk: Desk) -> dict[str, Trip]:
    """Open trips out of Kazakhstan by plate key: only they need the electronic queue."""
    now = desk.clock.now()
    with desk.store.reading() as snapshot:
        trucks = {t.id: t for t in queries.trucks(snapshot)}
        trips = queries.open_trips(snapshot, now, now)
    return {
        plate_key(trucks[t.truck].plate): t
        for t in trips
        if t.truck in trucks and t.direction == Direction.OUT
    }


def _context(desk: Desk, trips: Mapping[str, Trip]) -> FeedContext:
    with desk.store.reading() as snapshot:
        own = frozenset(plate_key(t.plate) for t in queries.trucks(snapshot))
    return FeedContext(
        crossings=tuple(desk.reference.crossings.values()),
        followed=desk.settings.followed,
        own_plates=own,
        salt=desk.settings.salt.encode(),
        ask_plates=tuple(trips),
    )


def _keep(desk: Desk, report: FeedReport, trips: Mapping[str, Trip]) -> FetchResult:
    now, written = desk.clock.now(), desk.clock.written()
    new, known = [], 0
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for seen in report.readings:
            reading = _reading(seen, now, written)
            if uow.readings.observe(reading) in (Observed.KNOWN, Observed.STILL_SO):
                known += 1
            else:
                new.append(reading)
        for booking in report.own_bookings:
            if booking.plate_key in trips:
                _take_booking(uow, booking, trips[booking.plate_key], desk)
        ok = report.outcome == Outcome.OK
        problem = report.problems[0].code if report.problems else ""
        uow.sources.add(SOURCE, ok=ok, problem=problem)
        uow.commit()
    return FetchResult(tuple(new), known, report)


_SEEN_FIELDS = tuple(f.name for f in fields(SeenReading))


def _reading(seen: SeenReading, now: datetime, written: datetime) -> Reading:
    given = {name: getattr(seen, name) for name in _SEEN_FIELDS}
    return Reading(id=new_id(), heard_at=now, written_at=written, **given)


def _take_booking(uow: UnitOfWork, booking: OwnBooking, trip: Trip, desk: Desk) -> None:
    """A page shows one of our trucks booked, called, or too late: an entry of its trip, once."""
    kind = _KINDS.get(booking.status) if booking.status else None
    slot = booking.slot_begins
    if kind is None or slot is None or booking.crossing not in trip.crossings:
        return
    if any(e.kind == kind and e.due_at == slot for e in uow.journal.of(trip.id)):
        return
    uow.journal.add(
        Event(
            id=new_id(),
            kind=kind,
            trip=trip.id,
            occurred=Occurred(booking.seen_at, latest=booking.seen_at),
            heard_at=desk.clock.now(),
            written_at=desk.clock.written(),
            source=SOURCE,
            crossing=booking.crossing,
            due_at=slot,
        )
    )


_KINDS = {
    BookingStatus.PENDING: EventKind.SLOT_BOOKED,
    BookingStatus.CALLED: EventKind.CALLED,
    BookingStatus.OVERDUE: EventKind.SLOT_LOST,
}
