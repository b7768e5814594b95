"""What the crossings ahead say of every trip: one question a crossing, asked in one go."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from core.domain.crossing import CrossingKey
from core.domain.fleet import Trip
from core.domain.forecast import WaitForecast, WhyNull
from core.domain.trip import TripState
from core.estimate.crossing import Ask
from core.estimate.driving import SPEED_KMH
from core.estimate.legs import TripLegs
from core.services.desk import Desk
from core.services.memory.estimate_facts import hours_since_epoch, wait_key

_NO_WAIT = {
    WhyNull.REFUSED,
    WhyNull.TURNED_BACK,
    WhyNull.STORAGE,
    WhyNull.DONE,
}
"""Reasons for which a truck is not about to wait at all."""

Answers = Mapping[UUID, Mapping[str, WaitForecast]]
"""By trip and code of the crossing."""


@dataclass(frozen=True)
class Goer:
    """A trip with the road it still has before it."""

    trip: Trip
    state: TripState
    legs: TripLegs


@dataclass(frozen=True)
class _Question:
    trip: UUID
    code: str
    way: CrossingKey
    ask: Ask


def ask_waits(desk: Desk, goers: Iterator[Goer], now: datetime) -> Answers:
    """Forecasts of every crossing ahead of the trips; the estimates have learnt the facts."""
    by_way: dict[CrossingKey, list[_Question]] = defaultdict(list)
    for goer in goers:
        for question in _questions(goer, now):
            by_way[question.way].append(question)
    answers: dict[UUID, dict[str, WaitForecast]] = defaultdict(dict)
    for way, asked in by_way.items():
        if way not in desk.estimates:
            continue
        forecasts = desk.estimates.forecasts(way, now, [q.ask for q in asked])
        for question, forecast in zip(asked, forecasts, strict=True):
            answers[question.trip][question.code] = forecast
    return answers


def _questions(goer: Goer, now: datetime) -> Iterator[_Question]:
    """A question a crossing ahead: of a truck that waits, or that will join when it gets there."""
    trip, state, legs = goer.trip, goer.state, goer.legs
    if state.wait is not None:
        way = (state.wait.crossing, state.wait.direction)
        joined = hours_since_epoch(state.wait.joined.at)
        yield _Question(trip.id, way[0], way, Ask(joined, wait_key(trip, state.wait)))
    if legs.why_null in _NO_WAIT:
        return
    at = max(legs.begins_at or now, now - timedelta(hours=6))
    for leg in legs.legs:
        at += timedelta(hours=leg.km / SPEED_KMH)
        if leg.crossing is None or (state.wait and leg.crossing == state.wait.crossing):
            continue
        joins = hours_since_epoch(max(at, now))
        yield _Question(trip.id, leg.crossing, (leg.crossing, state.direction), Ask(joins))
