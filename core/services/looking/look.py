"""Looking at the desk: everything as of the clock's now; refreshing keeps what was said."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from core.alerts.state import is_folded
from core.domain.alert import Episode
from core.domain.crossing import Direction
from core.domain.desk import CrossingHistory, CrossingView, DeskView, TripDetail, TripView
from core.domain.event import Event
from core.domain.gate import GateLine
from core.domain.problem import KezekError
from core.domain.telling import told_of
from core.domain.trip import Wait
from core.estimate.crossing import Ask
from core.estimate.legs import route_points
from core.services.border.refusals import with_refusals
from core.services.clock_check import known_by
from core.services.desk import Desk
from core.services.forecasts.forecast_log import records_due
from core.services.gathering.desk_facts import CLOSED_SHOWN, gather
from core.services.gathering.trip_rows import trip_rows
from core.services.journal import journal_rows
from core.services.looking.alerting import changed_episodes, episodes_now
from core.services.looking.reckoning import reckon_crossings, reckon_trips
from core.services.memory.desk_facts import DeskFacts, Look
from core.services.memory.estimate_facts import hours_since_epoch
from core.services.papers.gate import with_gates
from core.services.shared.desks import take_news
from core.services.stays.ledger import with_stays
from core.store import queries

COMING = [timedelta(hours=h) for h in range(0, 73, 3)]


FRESH = timedelta(minutes=2)
"""So long the window's last look serves a page: it looks anew every minute."""


def look(desk: Desk) -> DeskView:
    """Everything on screen as of now; nothing is stored."""
    return _look(desk).view


def refresh(desk: Desk) -> DeskView:
    """The same; forecasts and alerts are kept, unless the clock stands in the past."""
    take_news(desk)
    seen = desk.seen = _look(desk)
    if desk.clock.is_replay:
        return seen.view
    records = records_due(seen.view, seen.facts)
    changed = changed_episodes(seen.facts.episodes, seen.episodes)
    if records or changed or _thins_today(desk, seen):
        with desk.store.unit_of_work(desk.author, desk.clock) as uow:
            if _thins_today(desk, seen):
                uow.forecasts.thin(seen.facts.now)
                uow.readings.thin(seen.facts.now)
            for record in records:
                uow.forecasts.add(record)
            for episode in changed:
                uow.episodes.put(episode)
            uow.commit()
        desk.thinned_on = seen.facts.now.date()
    return seen.view


def _thins_today(desk: Desk, seen: Look) -> bool:
    """Once a day what is old in the logs is thinned."""
    return desk.thinned_on != seen.facts.now.date()


def look_at_crossings(desk: Desk) -> tuple[CrossingView, ...]:
    """The crossings as of now, without what they mean for each trip."""
    facts = _gather(desk, None)
    return reckon_crossings(desk, facts, trip_rows(facts))


def look_since(desk: Desk, closed_since: datetime) -> DeskView:
    """Everything as of now, with the trips closed since a moment: what the paper is made from."""
    return _look(desk, closed_since).view


def _look(desk: Desk, closed_since: datetime | None = None) -> Look:
    facts = _gather(desk, closed_since)
    trips = with_gates(desk, facts, with_stays(desk, facts, reckon_trips(desk, facts)))
    trips = with_refusals(desk, facts, trips)
    view = DeskView(
        as_of=facts.now,
        company=desk.company,
        trips=trips,
        crossings=reckon_crossings(desk, facts, trips),
        alerts=(),
        sources=tuple(facts.sources),
        shift_notes=tuple(facts.shift_notes),
    )
    episodes = episodes_now(desk, facts, view)
    open_now = [e for e in episodes if e.closed_at is None]
    told = tuple(e for e in open_now if not is_folded(e))
    view = replace(view, trips=_with_alerts(view.trips, open_now), alerts=told)
    return Look(view, facts, episodes)


def _gather(desk: Desk, closed_since: datetime | None) -> DeskFacts:
    now = desk.clock.now()
    with desk.store.reading() as snapshot:
        facts = gather(desk, snapshot, now, closed_since or now - CLOSED_SHOWN)
    desk.estimates.learn(desk.reference.crossings.values(), facts.facts, facts.now)
    return facts


def _with_alerts(trips: tuple[TripView, ...], alerts: Iterable[Episode]) -> tuple[TripView, ...]:
    by_trip: dict[UUID, list[Episode]] = {}
    for episode in alerts:
        if episode.trip is not None:
            by_trip.setdefault(episode.trip, []).append(episode)
    return tuple(
        replace(v, alerts=tuple(by_trip[v.trip.id])) if v.trip.id in by_trip else v for v in trips
    )


def gates_of(desk: Desk, trips: Collection[UUID]) -> dict[UUID, tuple[GateLine, ...]]:
    """By trip what the rules ask of it, as the board shows it now."""
    seen = _newest(desk) or _look(desk)
    return {view.trip.id: view.gate for view in seen.view.trips if view.trip.id in trips}


def trip_detail(desk: Desk, trip: UUID) -> TripDetail:
    """A trip's page. Raises KezekError `unknown_trip` when it is not on the desk."""
    now = desk.clock.now()
    with desk.store.reading() as snapshot:
        events = queries.events_of(snapshot, [trip], known_by(desk, snapshot, now))[trip]
        forecasts = queries.forecasts_of(snapshot, trip, now)
        files = queries.attachments_of(snapshot, [trip])[trip]
    seen = _newest(desk)
    view = seen.view if seen is not None and _tells(seen, trip, events) else look(desk)
    found = view.trip(trip)
    if found is None:
        raise KezekError("unknown_trip", trip=str(trip))
    return TripDetail(
        view=found,
        journal=journal_rows(events),
        forecasts=tuple(forecasts),
        route=route_points(found.trip, found.state, desk.reference.road_map),
        attachments=tuple(files),
        told=told_of(events, forecasts),
    )


def crossing_history(desk: Desk, code: str, direction: Direction, days: int = 7) -> CrossingHistory:
    """A crossing's days behind and three ahead. Raises KezekError `unknown_crossing`."""
    seen = _newest(desk) or _look(desk)
    found = seen.view.crossing(code, direction)
    if found is None:
        raise KezekError("unknown_crossing", crossing=code)
    now = seen.facts.now
    since = now - timedelta(days=days)
    with desk.store.reading() as snapshot:
        known = known_by(desk, snapshot, now)
        readings = queries.readings_since(snapshot, code, direction, since, known)
        log = queries.forecast_log(snapshot, since, now, cause="joined")
    asks = [Ask(hours_since_epoch(now + ahead)) for ahead in COMING]
    coming = desk.estimates.forecasts((code, direction), now, asks)
    return CrossingHistory(
        view=found,
        since=since,
        waits=tuple(w for w in _waits(seen, code, direction) if (w[2].ended_at or now) >= since),
        readings=tuple(readings),
        joined_forecasts=tuple(
            r for r in log if r.crossing == code and r.direction == direction.value
        ),
        coming=tuple(
            (now + ahead, forecast) for ahead, forecast in zip(COMING, coming, strict=True)
        ),
    )


def _newest(desk: Desk) -> Look | None:
    """The window's last look, unless it is too old for its figures to be the board's."""
    age = None if desk.seen is None else desk.clock.now() - desk.seen.facts.now
    return desk.seen if age is not None and timedelta(0) <= age < FRESH else None


def _tells(seen: Look, trip: UUID, events: Sequence[Event]) -> bool:
    """True where a look knew all that the journal says of a trip by now."""
    known = seen.facts.journals.get(trip)
    return known is not None and [e.id for e in known] == [e.id for e in events]


def _waits(seen: Look, code: str, direction: Direction) -> Iterator[tuple[UUID, str, Wait]]:
    trucks = seen.facts.registers.trucks
    for key, trip in seen.facts.border_trips.items():
        state = seen.facts.states[key]
        truck = trucks.get(trip.truck)
        plate = state.truck_plate or (truck.plate if truck else "")
        for wait in state.waits:
            if (wait.crossing, wait.direction) == (code, direction):
                yield key, plate, wait
