"""A truck has broken down: act, until it is repaired or the cargo goes on with another."""

from collections.abc import Iterator
from datetime import datetime

from core.alerts.facts import AlertFacts
from core.alerts.limits import Limits
from core.alerts.observation import Observation, episode_key
from core.domain.alert import AlertKind, Level
from core.domain.clock import hours_between
from core.domain.trip import Stage


def observe(facts: AlertFacts, now: datetime, limits: Limits) -> Iterator[Observation]:
    """One observation a broken truck."""
    del limits
    for view in facts.open_trips():
        state = view.state
        if state.stage != Stage.BROKEN:
            continue
        since = state.since or now
        yield Observation(
            kind=AlertKind.BREAKDOWN,
            key=episode_key(AlertKind.BREAKDOWN, view.trip.id),
            level=Level.ACT,
            since=since,
            recurs=True,
            trip=view.trip.id,
            crossing=state.crossing,
            direction=state.direction,
            values={
                "plate": view.plate,
                "place": state.place,
                "hours": max(0.0, hours_between(since, now)),
            },
        )
