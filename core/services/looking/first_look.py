"""The desk at once: what the journal says, with forecasts as they were said last.

Learning the past takes seconds; until that is done the board shows this.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from core.alerts.state import is_folded
from core.domain.clock import hours_between
from core.domain.desk import DeskView, TripView
from core.domain.forecast import Arrival, ForecastRecord, WaitForecast, WhyNull
from core.domain.quantiles import Quantiles
from core.services.desk import Desk
from core.services.gathering.desk_facts import CLOSED_SHOWN, gather_trips
from core.services.gathering.trip_rows import trip_rows
from core.store import queries

STILL_SAID = timedelta(hours=2)
"""A forecast older than this is not shown as one."""


def first_look(desk: Desk) -> DeskView:
    """Trips and alerts as they stand; no crossings yet, and `is_reckoned` false."""
    now = desk.clock.now()
    with desk.store.reading() as snapshot:
        facts = gather_trips(desk, snapshot, now, now - CLOSED_SHOWN)
        said = queries.last_forecasts(snapshot, [t.id for t in facts.trips], now)
        episodes = queries.episodes(snapshot)
        sources = queries.sources(snapshot, now)
    told = tuple(e for e in episodes if not is_folded(e))
    limit = desk.settings.late_chance
    return DeskView(
        as_of=now,
        company=desk.company,
        trips=tuple(
            replace(_as_said(row, said.get(row.trip.id), now), late_chance=limit)
            for row in trip_rows(facts)
        ),
        crossings=(),
        alerts=told,
        sources=tuple(sources),
        is_reckoned=False,
    )


def _as_said(row: TripView, said: ForecastRecord | None, now: datetime) -> TripView:
    if said is None or now - said.issued_at > STILL_SAID:
        nothing = WaitForecast(None, why_null=WhyNull.NOT_YET)
        return replace(row, forecast=nothing, arrival=Arrival(now, None, why_null=WhyNull.NOT_YET))
    return replace(
        row,
        forecast=WaitForecast(_not_below(said.wait, row.state.waiting_hours(now))),
        arrival=Arrival(said.issued_at, said.arrival, p_late=_p_late(row, said)),
    )


def _not_below(wait: Quantiles | None, elapsed: float | None) -> Quantiles | None:
    if wait is None or elapsed is None:
        return wait
    return Quantiles.of(max(hours, elapsed) for hours in wait.hours)


def _p_late(row: TripView, said: ForecastRecord) -> float | None:
    if said.arrival is None or row.promised_at is None:
        return None
    return 1.0 - said.arrival.chance_below(hours_between(said.issued_at, row.promised_at))
