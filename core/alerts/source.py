"""The line is down: one alert, however many sources are out of reach."""

from collections.abc import Iterator
from datetime import datetime

from core.alerts.facts import AlertFacts
from core.alerts.limits import Limits
from core.alerts.observation import Observation, episode_key
from core.domain.alert import AlertKind, Level
from core.domain.clock import hours_between
from core.domain.desk import SourceStatus


def observe(facts: AlertFacts, now: datetime, limits: Limits) -> Iterator[Observation]:
    """Nothing while the last tries went well; else the line, or those sources that fail."""
    tried = [s for s in facts.sources if s.last_try is not None]
    failing = [s for s in tried if s.problem and _hours_down(s, now) > limits.source_raise]
    if not failing:
        return
    if len(failing) == len(tried):
        yield _observation("line", failing, now)
        return
    for status in failing:
        yield _observation(status.source, [status], now)


def _hours_down(status: SourceStatus, now: datetime) -> float:
    return hours_between(_since(status, now), now)


def _since(status: SourceStatus, now: datetime) -> datetime:
    """Since it last answered; of one that never did, since it was first asked."""
    return status.last_ok or status.unanswered_since or now


def _observation(name: str, failing: list[SourceStatus], now: datetime) -> Observation:
    latest = max(failing, key=lambda s: _since(s, now))
    since = _since(latest, now)
    return Observation(
        kind=AlertKind.SOURCE,
        key=episode_key(AlertKind.SOURCE, name),
        level=Level.WARN,
        since=since,
        severity=hours_between(since, now),
        values={
            "source": latest.source,
            "sources": tuple(s.source for s in failing),
            "problem": latest.problem,
            "last_ok": latest.last_ok,
            "hours": hours_between(since, now),
        },
    )
