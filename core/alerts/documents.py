"""A truck that is about to leave lacks what it must not leave without; over once it has left."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from core.alerts.facts import AlertFacts
from core.alerts.limits import Limits
from core.alerts.observation import Observation, episode_key
from core.domain.alert import AlertKind, Level
from core.domain.desk import TripView
from core.domain.gate import GateLine, blockers
from core.domain.trip import IN_YARD, Stage


def observe(facts: AlertFacts, now: datetime, limits: Limits) -> Iterator[Observation]:
    """One observation a trip in the yard with a blocker whose lead time has begun."""
    for view in facts.open_trips():
        if view.state.stage not in IN_YARD or view.is_forgotten(now):
            continue
        begins = {line.rule.code: _since(view, line, limits) for line in blockers(view.gate)}
        since = [begin for begin in begins.values() if begin is not None and begin <= now]
        if since:
            yield _observation(view, min(since), now, limits)


def _observation(view: TripView, since: datetime, now: datetime, limits: Limits) -> Observation:
    planned = view.trip.planned_departure
    soon = planned is not None and planned - now <= timedelta(hours=limits.documents_act)
    return Observation(
        kind=AlertKind.DOCUMENTS,
        key=episode_key(AlertKind.DOCUMENTS, view.trip.id),
        level=Level.ACT if soon or view.state.stage == Stage.LOADED else Level.WARN,
        since=since,
        trip=view.trip.id,
        crossing=view.state.crossing,
        direction=view.state.direction,
        values={
            "plate": view.plate,
            "leaves_at": planned,
            "lines": tuple(
                {"names": line.rule.names, "code": line.why.code, "values": line.why.values}
                for line in blockers(view.gate)
            ),
        },
    )


def _since(view: TripView, line: GateLine, limits: Limits) -> datetime | None:
    """When a rule becomes pressing; of a trip without a planned hour, once somebody works on it."""
    planned = view.trip.planned_departure
    if planned is not None:
        return planned - timedelta(days=line.rule.lead_days, hours=limits.documents_raise)
    return None if view.state.stage == Stage.PLANNED else view.state.since
