"""A truck was refused, turned back or put to storage: act, until it is let in or delivered."""

from collections.abc import Iterator
from datetime import datetime

from core.alerts.facts import AlertFacts
from core.alerts.limits import Limits
from core.alerts.observation import Observation, episode_key
from core.domain.alert import AlertKind, Level
from core.domain.clock import hours_between
from core.domain.desk import TripView
from core.domain.trip import Stage


def observe(facts: AlertFacts, now: datetime, limits: Limits) -> Iterator[Observation]:
    """One observation a refused trip; one that comes later is another episode."""
    del limits
    for view in facts.open_trips():
        refusal = view.state.refusal
        if refusal is None or _has_ended(view):
            continue
        in_storage = view.state.stage == Stage.STORAGE
        yield Observation(
            kind=AlertKind.REFUSED,
            key=episode_key(AlertKind.REFUSED, view.trip.id),
            level=Level.ACT,
            since=refusal.at,
            severity=1.0 if in_storage else 0.0,
            recurs=True,
            trip=view.trip.id,
            crossing=refusal.crossing,
            direction=view.state.direction,
            values={
                "plate": view.plate,
                "how": "storage" if in_storage else refusal.kind,
                "reason": refusal.reason,
                "side": refusal.side,
                "crossing": refusal.crossing,
                "hours": max(0.0, hours_between(refusal.at, now)),
                "branch": view.refusals[-1].course.branch.value if view.refusals else "",
            },
        )


def _has_ended(view: TripView) -> bool:
    """A person has said how it ended, though the journal tells of no release."""
    return bool(view.refusals) and view.open_refusal is None
