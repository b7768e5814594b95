"""A trip will probably miss its promise.

Everybody knows of a jam: the lateness of trucks that wait at a crossing in a jam or closed, or
drive there, is folded into the crossing's alert. It is kept with its trip, as information, and asks
for nobody, until it worsens after the jam is over, or the truck has left that crossing and is late
all the same: then it asks for somebody by itself.
"""

from collections.abc import Iterator
from datetime import datetime

from core.alerts.facts import AlertFacts, lateness, next_way
from core.alerts.limits import Limits
from core.alerts.observation import Observation, episode_key
from core.domain.alert import AlertKind, Level
from core.domain.desk import TripView
from core.domain.trip import STUCK, Stage


def observe(facts: AlertFacts, now: datetime, limits: Limits) -> Iterator[Observation]:
    """One observation a trip whose chance to be late lies over the limit, or keeps it late."""
    blocked = facts.blocked()
    for view in facts.open_trips():
        chance = _chance(view, now)
        behind = lateness(view, now)
        if view.promised_at is None or chance is None or behind is None:
            continue
        if chance < limits.late_keep or view.state.stage == Stage.ARRIVED:
            continue
        way = next_way(view)
        folded = way is not None and way in blocked
        yield Observation(
            kind=AlertKind.LATE,
            key=episode_key(AlertKind.LATE, view.trip.id, view.promised_at.isoformat()),
            level=_level(chance, limits, folded=folded),
            since=_since(view, now),
            severity=behind,
            raises=chance > limits.late_raise and view.state.stage not in STUCK,
            folded=folded,
            trip=view.trip.id,
            crossing=None if way is None else way[0],
            direction=None if way is None else way[1],
            values={
                "plate": view.plate,
                "chance": chance,
                "hours": behind,
                "promised_at": view.promised_at,
                "arrives_at": view.arrives(0.5),
                "crossing": None if way is None else way[0],
            },
        )


def _chance(view: TripView, now: datetime) -> float | None:
    """Chance to be late; certain once the promise has passed, whatever the forecast."""
    return 1.0 if view.is_overdue(now) else view.arrival.p_late


def _level(chance: float, limits: Limits, *, folded: bool) -> Level:
    if folded:
        return Level.INFO
    return Level.ACT if chance > limits.late_act else Level.WARN


def _since(view: TripView, now: datetime) -> datetime:
    """Since the promise passed, else since the truck is where it loses its time."""
    if view.promised_at is not None and view.promised_at < now:
        return view.promised_at
    last = view.state.last_event
    return view.state.since or (last.occurred.at if last else now)
