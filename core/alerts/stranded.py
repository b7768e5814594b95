"""A truck waits longer than it ever should have, and longer than those it joined with.

Two things must hold. It has waited longer than nine in ten were said to when it joined. And the
queue has left it behind: a truck of ours that joined the same crossing after it is through already,
or it stands longer than any that stands or was released there of late. In a jam everybody's wait
is beyond his bound, so there only being overtaken counts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.alerts.facts import DeskFacts, Way
from core.alerts.limits import Limits
from core.alerts.observation import Observation, episode_key
from core.domain.alert import AlertKind, Level
from core.domain.clock import hours_between
from core.domain.desk import TripView
from core.domain.trip import Outcome, Wait


@dataclass(frozen=True, slots=True)
class _Neighbours:
    overtaken_by: int
    longest_released: float
    longest_waiting: float


def observe(facts: DeskFacts, now: datetime, limits: Limits) -> Iterator[Observation]:
    """One observation a truck over its bound; raised only if its neighbours fared better."""
    blocked = facts.blocked()
    waits = _waits_by_way(facts, now, limits)
    for view in facts.open_trips():
        wait = view.state.wait
        if wait is None:
            continue
        hours, bound = wait.hours(now), _bound(facts, view, wait, limits)
        if hours <= bound:
            continue
        way = (wait.crossing, wait.direction)
        others = _neighbours(wait, waits.get(way, []), now, limits)
        yield Observation(
            kind=AlertKind.STRANDED,
            key=episode_key(AlertKind.STRANDED, view.trip.id, f"{wait.crossing}:{wait.try_no}"),
            level=Level.WARN,
            since=wait.joined.at,
            severity=hours - bound,
            raises=_is_left_behind(hours, others, in_jam=way in blocked),
            trip=view.trip.id,
            crossing=wait.crossing,
            direction=wait.direction,
            values={
                "plate": view.plate,
                "hours": hours,
                "bound": bound,
                "overtaken_by": others.overtaken_by,
                "neighbours": others.longest_released,
                "crossing": wait.crossing,
            },
        )


def _is_left_behind(hours: float, others: _Neighbours, *, in_jam: bool) -> bool:
    if others.overtaken_by > 0:
        return True
    return not in_jam and hours > others.longest_released and hours > others.longest_waiting


def _bound(facts: DeskFacts, view: TripView, wait: Wait, limits: Limits) -> float:
    """Hours that nine in ten were said to wait at most, when this wait began."""
    record = facts.joined.get(view.trip.id)
    if record is None or record.wait is None or record.crossing != wait.crossing:
        return limits.stranded_unbound
    return record.wait.q90


def _waits_by_way(facts: DeskFacts, now: datetime, limits: Limits) -> dict[Way, list[Wait]]:
    """Waits that go on, or ended in release of late, by crossing and direction."""
    found: dict[Way, list[Wait]] = {}
    own = (wait for view in facts.trips for wait in view.state.waits)
    for wait in (*own, *facts.earlier_waits):
        if wait.ended_at is not None and (
            wait.outcome != Outcome.RELEASED
            or wait.last_there is not None
            or hours_between(wait.ended_at, now) > limits.stranded_neighbours
        ):
            continue
        found.setdefault((wait.crossing, wait.direction), []).append(wait)
    return found


def _neighbours(own: Wait, waits: Sequence[Wait], now: datetime, limits: Limits) -> _Neighbours:
    released = [w for w in waits if w.ended_at is not None]
    waiting = [w for w in waits if w.ended_at is None and w is not own]
    later = own.joined.at + timedelta(hours=limits.overtaken_hours)
    return _Neighbours(
        overtaken_by=sum(1 for w in released if w.joined.at >= later),
        longest_released=max((w.hours(now) for w in released), default=0.0),
        longest_waiting=max((w.hours(now) for w in waiting), default=0.0),
    )
