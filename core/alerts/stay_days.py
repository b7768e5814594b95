"""A driver's days in Russia run out: with this trip at its upper bound, or with its median.

A warning, never a ban: whether the waiver for drivers holds is not clear (docs/domain.md).
"""

from collections.abc import Iterator
from datetime import datetime

from core.alerts.facts import AlertFacts
from core.alerts.limits import Limits
from core.alerts.observation import Observation, episode_key
from core.domain.alert import AlertKind, Level
from core.domain.desk import TripView


def observe(facts: AlertFacts, now: datetime, limits: Limits) -> Iterator[Observation]:
    """One observation a trip in which the last of its driver's days may fall."""
    for view in facts.open_trips():
        stay = view.stay
        if stay is None or stay.limit is None or stay.most < stay.limit - limits.stay_keep:
            continue
        yield Observation(
            kind=AlertKind.STAY_DAYS,
            key=episode_key(AlertKind.STAY_DAYS, view.trip.id, stay.ledger.year),
            level=Level.ACT if stay.is_likely else Level.WARN,
            since=_since(view, now),
            severity=stay.most - stay.limit,
            raises=stay.is_possible,
            trip=view.trip.id,
            values={
                "plate": view.plate,
                "driver": stay.driver,
                "used": stay.ledger.used,
                "median": stay.with_median,
                "upper": stay.with_upper,
                "limit": stay.limit,
                "certain": stay.ledger.is_certain,
            },
        )


def _since(view: TripView, now: datetime) -> datetime:
    state = view.state
    return state.departed_at or state.since or view.trip.planned_departure or now
