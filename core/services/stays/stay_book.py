"""Drivers' days and the outlook of their trips, kept from one look to the next."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from core.domain.clock import ORAL, local_day
from core.domain.crossing import Direction
from core.domain.desk import TripView
from core.domain.event import Event, EventKind, effective
from core.domain.fleet import Driver, Trip
from core.domain.forecast import WaitForecast, WhyNull
from core.domain.ledger import PRESENCE, Ledger, Sign, crew_signs, ledger, signs_of, stays
from core.domain.name import name_key
from core.domain.papers import Document
from core.domain.stay import Absence, Expected, StayOutlook, paper_ends
from core.estimate import stay
from core.estimate.crossing import Ask
from core.services.desk import Desk
from core.services.memory.desk_facts import TripFacts
from core.services.memory.estimate_facts import hours_since_epoch
from core.services.memory.signs_cache import ClosedTrips, Signs
from core.store import queries

BEFORE_YEAR = timedelta(days=60)
"""Who left before the new year is there in the new one."""

LONGEST_HOME = 6
"""Days from the goal home that few trips take longer for."""

UNKNOWN_WAY = 21
"""Days out and home that few trips take longer for."""

_ALIKE = timedelta(hours=12)
"""Who joins a queue days from now within this time waits alike."""


class StayBook:
    """The drivers of one moment; what did not change since the last look is taken from it.

    `documents`: papers by trip.
    """

    def __init__(
        self,
        desk: Desk,
        facts: TripFacts,
        limit: int | None,
        documents: Mapping[UUID, Sequence[Document]],
    ) -> None:
        self.desk = desk
        self.facts = facts
        self.documents = documents
        self.now = facts.now
        self.hour = facts.now.replace(minute=0, second=0, microsecond=0)
        self.limit = limit
        drivers = facts.registers.drivers.values()
        self.drivers = {str(d.id): d for d in drivers}
        self.carriers = facts.registers.carriers
        self.keys = _keys(drivers)
        self.closed = _closed(desk, facts)
        self.trips = self._trips_by_driver()
        self._waits: dict[tuple[str, Direction, int], WaitForecast] = {}

    def outlook(self, view: TripView, *, near_only: bool) -> StayOutlook | None:
        """Days of who drives; with the trip added, if wanted only where the limit may be met.

        None for a trip without a driver.
        """
        if not view.driver_name:
            return None
        key = self.key_of(view)
        papers = tuple(self.documents.get(view.trip.id, ()))
        states = tuple(self.facts.states[t.id] for t in self.trips.get(key, ()))
        told = (self.closed, states, self.drivers.get(key), papers)
        known = (self.hour, self.limit, *told)
        kept = self.desk.stays.get((view.trip.id, near_only))
        if kept is None or kept[0] != known:
            kept = (known, self._reckoned(view, key, papers, near_only=near_only))
            self.desk.stays[view.trip.id, near_only] = kept
        return kept[1]

    def _reckoned(
        self, view: TripView, key: str, papers: Sequence[Document], *, near_only: bool
    ) -> StayOutlook:
        driver = self.drivers.get(key)
        today = local_day(self.now)
        outlook = StayOutlook(view.driver_name, self.ledger_of(key), today, self.limit)
        if near_only and not self._is_near(outlook, view, _until(driver, papers)):
            return outlook
        absence = self.absence(view)
        ends = paper_ends(driver, papers, back_of(absence), _arrives(view))
        return replace(outlook, absence=absence, ends=ends)

    def ledger_of(self, key: str) -> Ledger:
        """Days of a driver by his key."""
        signs = [*self.closed.of(key)]
        for trip in self.trips.get(key, ()):
            events = effective(list(self.facts.journals.get(trip.id, ())))
            signs += [s for k, s in _signs_of_trip(self.desk, trip, events, self.keys) if k == key]
        return year_of(signs, self.drivers.get(key), local_day(self.now))

    def key_of(self, view: TripView) -> str:
        """Key of who drives now."""
        if view.state.driver_name or view.driver is None:
            name = name_key(view.driver_name)
            return self.keys.get(name, name)
        return str(view.driver.id)

    def absence(self, view: TripView) -> Absence | None:
        """When the trip's driver is abroad, as forecast."""

        def waits(code: str, direction: Direction, at: datetime) -> WaitForecast:
            if direction == view.state.direction and view.forecast.quantiles is not None:
                ahead = view.state.wait.crossing if view.state.wait else view.state.crossing
                if ahead == code:
                    return view.forecast
            return self._wait(code, direction, at)

        return stay.absence(self.now, view, self.desk.reference.road_map, waits)

    def _wait(self, code: str, direction: Direction, at: datetime) -> WaitForecast:
        estimates = self.desk.estimates
        if (code, direction) not in estimates:
            return WaitForecast(None, why_null=WhyNull.NO_DATA)
        joins = max(at, self.now)
        key = (code, direction, (joins - self.now) // _ALIKE)
        if key not in self._waits:
            ask = Ask(hours_since_epoch(joins))
            (self._waits[key],) = estimates.forecasts((code, direction), self.now, [ask])
        return self._waits[key]

    def _is_near(self, outlook: StayOutlook, view: TripView, papers_until: Iterable[date]) -> bool:
        """True where the trip could reach the limit, or outlast a paper."""
        arrives = view.arrives(0.95)
        days = UNKNOWN_WAY
        if arrives is not None:
            days = 2 * (local_day(arrives) - outlook.today).days + LONGEST_HOME
        last = outlook.today + timedelta(days=days)
        is_short = outlook.left is not None and outlook.left <= days
        return is_short or any(until <= last for until in papers_until)

    def _trips_by_driver(self) -> dict[str, list[Trip]]:
        """Trips on the desk of each driver who is named on them, first or last."""
        found: defaultdict[str, list[Trip]] = defaultdict(list)
        for trip in self.facts.trips:
            name = name_key(self.facts.states[trip.id].driver_name)
            keys = {str(trip.driver or ""), self.keys.get(name, name)}
            for key in keys - {""}:
                found[key].append(trip)
        return dict(found)


def back_of(absence: Absence | None) -> Expected | None:
    """When he is back: median, and upper bound with a late leaving."""
    return None if absence is None else Expected(absence.back_median, absence.back_latest)


def year_of(signs: Iterable[Sign], driver: Driver | None, today: date) -> Ledger:
    """A driver's year from his signs and the days known from before."""
    is_of_year = driver is not None and driver.days_before_year == today.year
    before = (driver.days_before or 0) if driver is not None and is_of_year else 0
    return ledger(stays(signs), today, before)


def _until(driver: Driver | None, papers: Sequence[Document]) -> Iterator[date]:
    own = (driver.licence_until, driver.card_until) if driver else ()
    yield from (until for until in (*own, *(p.valid_until for p in papers)) if until is not None)


def _arrives(view: TripView) -> Expected | None:
    median, upper = view.arrives(0.5), view.arrives(0.9)
    return None if median is None or upper is None else Expected(median, upper)


def _closed(desk: Desk, facts: TripFacts) -> ClosedTrips:
    kept, on_desk = desk.closed_trips, frozenset(t.id for t in facts.trips)
    if kept is None or not kept.holds(facts.now, on_desk):
        signs = signs_of_year(desk, facts.now, facts.registers.drivers.values(), on_desk)
        kept = desk.closed_trips = ClosedTrips(facts.now, on_desk, signs)
        desk.stays = {key: known for key, known in desk.stays.items() if key[0] in on_desk}
    return kept


def signs_of_year(
    desk: Desk, now: datetime, drivers: Iterable[Driver], without: Collection[UUID] = ()
) -> Signs:
    """Where every driver was this year, by the trips that are not among `without`."""
    since = datetime(now.astimezone(ORAL).year, 1, 1, tzinfo=ORAL) - BEFORE_YEAR
    keys = _keys(drivers)
    found: defaultdict[str, list[Sign]] = defaultdict(list)
    with desk.store.reading() as snapshot:
        for journals in queries.journals_of_kinds(snapshot, PRESENCE, since, now):
            for trip in queries.trips_of(snapshot, journals.keys() - set(without)):
                for key, sign in _signs_of_trip(desk, trip, journals[trip.id], keys):
                    found[key].append(sign)
    return dict(found)


def _signs_of_trip(
    desk: Desk, trip: Trip, events: Sequence[Event], keys: Mapping[str, str]
) -> Iterator[tuple[str, Sign]]:
    in_belarus = _country(desk, trip.destination) == "BY"
    signs = list(signs_of(events, trip.direction, goal_in_belarus=in_belarus))
    changes = [
        (e.occurred.at, keys.get(name_key(e.other), name_key(e.other)))
        for e in events
        if e.kind == EventKind.DRIVER_CHANGED and e.other
    ]
    return crew_signs(signs, str(trip.driver or ""), changes)


def _country(desk: Desk, text: str) -> str:
    spot = desk.reference.road_map.spot(text)
    place = desk.reference.road_map.places.get(spot.code) if spot else None
    return place.country if place else ""


def _keys(drivers: Iterable[Driver]) -> dict[str, str]:
    """Key of a driver by his name, for entries that name him."""
    return {name_key(d.name): str(d.id) for d in drivers}
