"""A booked hour is about to be lost, while it can still be moved; then: it is lost."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from core.alerts.facts import DeskFacts, next_way
from core.alerts.limits import Limits
from core.alerts.observation import Observation, episode_key
from core.domain.alert import AlertKind, Level
from core.domain.clock import hours_between
from core.domain.desk import TripView
from core.domain.trip import AT_BORDER, STUCK, Stage

_AT_BARRIER = AT_BORDER - {Stage.QUEUE}


def observe(facts: DeskFacts, now: datetime, limits: Limits) -> Iterator[Observation]:
    """One observation a booking that its truck will miss, or has missed."""
    for view in facts.open_trips():
        slot = view.state.slot
        if slot is None or _is_past(view, slot.crossing):
            continue
        ends = slot.begins + timedelta(hours=limits.slot_length)
        chance = _chance_to_miss(facts, view, ends, now)
        lost = slot.lost or ends <= now
        if not lost and (chance is None or chance < limits.slot_keep):
            continue
        yield Observation(
            kind=AlertKind.SLOT,
            key=episode_key(AlertKind.SLOT, view.trip.id, slot.begins.isoformat()),
            level=Level.INFO if lost else Level.ACT,
            since=ends if lost else view.state.since or slot.begins,
            raises=lost or (chance is not None and chance > limits.slot_raise),
            trip=view.trip.id,
            crossing=slot.crossing,
            direction=view.state.direction,
            values={
                "plate": view.plate,
                "slot": slot.begins,
                "chance": chance,
                "lost": lost,
                "crossing": slot.crossing,
                "hours": hours_between(now, ends),
            },
        )


def _is_past(view: TripView, code: str | None) -> bool:
    """True once the booking does not matter any more: at the barrier, beyond it, or elsewhere."""
    state = view.state
    if state.stage in _AT_BARRIER or (state.stage in STUCK and state.wait is None):
        return True
    way = next_way(view)
    if way is None or (state.wait is not None and state.wait.exit_post_in is not None):
        return True
    return code is not None and way[0] != code


def _chance_to_miss(
    facts: DeskFacts, view: TripView, ends: datetime, now: datetime
) -> float | None:
    reach = facts.barrier.get(view.trip.id)
    return None if reach is None else 1.0 - reach.chance_below(hours_between(now, ends))
