"""A crossing has turned into a jam, or is closed: one alert for all its trips."""

from collections.abc import Iterator
from datetime import datetime

from core.alerts.facts import AlertFacts, next_way
from core.alerts.limits import Limits
from core.alerts.observation import Observation, episode_key
from core.domain.alert import AlertKind, Level
from core.domain.clock import hours_between
from core.domain.crossing import CrossingKey
from core.domain.desk import CrossingView
from core.domain.forecast import CrossingState


def observe(facts: AlertFacts, now: datetime, limits: Limits) -> Iterator[Observation]:
    """One observation a blocked crossing and direction; a jam that thins out keeps it a while."""
    for view in facts.crossings:
        if view.state in (CrossingState.JAM, CrossingState.CLOSED):
            yield _observation(facts, view, view.state, now, raises=True)
        elif _settles(view, now, limits):
            for state in (CrossingState.JAM, CrossingState.CLOSED):
                yield _observation(facts, view, state, now, raises=False)


def _settles(view: CrossingView, now: datetime, limits: Limits) -> bool:
    settles = limits.jam_calms if view.state == CrossingState.CALM else limits.jam_settles
    return view.since is not None and hours_between(view.since, now) < settles


def _observation(
    facts: AlertFacts, view: CrossingView, state: CrossingState, now: datetime, *, raises: bool
) -> Observation:
    code, direction = view.crossing.code, view.direction
    coming = _trips_to(facts, (code, direction))
    quantiles = view.forecast.quantiles
    since = view.since or now
    return Observation(
        kind=AlertKind.CROSSING,
        key=episode_key(AlertKind.CROSSING, f"{code}:{direction}", state),
        level=Level.WARN if coming else Level.INFO,
        since=since,
        severity=0.0 if quantiles is None else quantiles.q50,
        raises=raises,
        crossing=code,
        direction=direction,
        values={
            "state": state,
            "now": view.state,
            "crossing": code,
            "direction": direction,
            "hours": hours_between(since, now),
            "q10": None if quantiles is None else quantiles.q10,
            "q90": None if quantiles is None else quantiles.q90,
            "waiting": len(view.waiting),
            "trips": coming,
        },
    )


def _trips_to(facts: AlertFacts, way: CrossingKey) -> int:
    return sum(1 for view in facts.open_trips() if next_way(view) == way)
