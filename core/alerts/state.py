"""Alerts from one look to the next: pure, the same for every desk.

Rules only observe; whether something rings, goes on or is over is decided here, so that a new rule
cannot flap. An episode rings when it is raised and again only when it worsens by the step of its
kind; between two looks it is matched by its key.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid5

from core.alerts.limits import Limits
from core.alerts.observation import Observation
from core.domain.alert import SOUND_KINDS, Episode, Level
from core.domain.turns import in_turns

_NAMESPACE = UUID("7f0c8a52-6a0e-5b7e-9d55-0a5f4b1f7c11")


def update(
    open_episodes: Sequence[Episode],
    observations: Iterable[Observation],
    now: datetime,
    limits: Limits,
) -> list[Episode]:
    """Episodes after a look: raised, raised again, unchanged, and those closed by it.

    Closed ones have `closed_at`; what was raised just now has `raised_at` = now.
    """
    seen = _worst_by_key(observations)
    after: list[Episode] = []
    for episode in in_turns(open_episodes):
        if episode.closed_at is not None:
            continue
        observation = seen.get(episode.key)
        if observation is None or _is_another(observation, episode):
            after.append(replace(episode, closed_at=now))
        else:
            del seen[episode.key]
            after.append(_carried(episode, observation, now, limits))
    return after + [_raised(o, now) for o in seen.values() if o.raises]


def rings(episode: Episode, now: datetime) -> bool:
    """True for an episode that makes a sound: of a kind that may, not mere information."""
    return episode.kind in SOUND_KINDS and episode.level != Level.INFO and episode.is_waiting(now)


def is_folded(episode: Episode) -> bool:
    """True for what another alert tells of already: shown with its trip, not in the list."""
    return bool(episode.values.get("folded"))


def _is_another(observation: Observation, episode: Episode) -> bool:
    return observation.recurs and observation.since > episode.raised_at


def _worst_by_key(observations: Iterable[Observation]) -> dict[str, Observation]:
    seen: dict[str, Observation] = {}
    for observation in observations:
        rival = seen.get(observation.key)
        if rival is None or (observation.raises, observation.severity) > (
            rival.raises,
            rival.severity,
        ):
            seen[observation.key] = observation
    return seen


def _raised(observation: Observation, now: datetime) -> Episode:
    return Episode(
        id=uuid5(_NAMESPACE, f"{observation.key}|{observation.since.isoformat()}"),
        key=observation.key,
        kind=observation.kind,
        level=observation.level,
        since=observation.since,
        raised_at=now,
        severity=observation.severity,
        trip=observation.trip,
        crossing=observation.crossing,
        direction=observation.direction,
        values=_values(observation),
        acknowledged_at=now if observation.folded else None,
    )


def _carried(episode: Episode, observation: Observation, now: datetime, limits: Limits) -> Episode:
    told = replace(episode, level=observation.level, values=_values(observation))
    if observation.folded:
        return _folded(told, observation, now)
    if _left_the_jam(episode, observation):
        if observation.raises:
            return _raised_by_itself(told, observation, now)
        return replace(told, values={**observation.values, "folded": True})
    is_worse = observation.severity >= episode.severity + limits.step(episode.kind)
    if is_worse and observation.raises:
        return replace(told, raised_at=now, severity=observation.severity)
    return told


def _folded(episode: Episode, observation: Observation, now: datetime) -> Episode:
    """The jam's alert stands for it: it asks for nobody, nor does it when the jam is over."""
    worst = max(episode.severity, observation.severity)
    heard = now if episode.is_waiting(now) else episode.acknowledged_at
    return replace(episode, severity=worst, acknowledged_at=heard)


def _left_the_jam(episode: Episode, observation: Observation) -> bool:
    """True of what the alert of a crossing told of, for a truck that waits there no longer."""
    moved = observation.crossing != episode.crossing
    return is_folded(episode) and moved and not episode.acknowledged_by


def _raised_by_itself(episode: Episode, observation: Observation, now: datetime) -> Episode:
    return replace(
        episode,
        raised_at=now,
        severity=observation.severity,
        crossing=observation.crossing,
        direction=observation.direction,
        acknowledged_at=None,
    )


def _values(observation: Observation) -> dict[str, object]:
    return {**observation.values, **({"folded": True} if observation.folded else {})}
