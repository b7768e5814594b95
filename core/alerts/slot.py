"""A booked hour is about to be lost, while it can still be moved; then: it is lost.

Of a truck that still stands in our yard the hour to leave counts: who leaves by then makes it in
eight cases of ten, and two hours before that somebody is told.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from core.alerts.facts import AlertFacts, next_way
from core.alerts.limits import Limits
from core.alerts.observation import Observation, episode_key
from core.domain.alert import AlertKind, Level
from core.domain.clock import hours_between
from core.domain.desk import TripView
from core.domain.slot_outlook import SlotOutlook
from core.domain.trip import AT_BARRIER, STUCK, Slot


def observe(facts: AlertFacts, now: datetime, limits: Limits) -> Iterator[Observation]:
    """One observation a booking that its truck will miss, or has missed."""
    for view in facts.open_trips():
        slot = view.state.slot
        if slot is None or _is_past(view, slot.crossing):
            continue
        ends = slot.begins + timedelta(hours=limits.slot_length)
        outlook = view.slot_outlook or SlotOutlook(ends)
        lost = slot.lost or outlook.ends <= now
        urgent = _is_urgent(outlook, now, limits)
        if lost or urgent or _may_miss(outlook, limits.slot_keep):
            raises = lost or urgent or _may_miss(outlook, limits.slot_raise)
            level = Level.INFO if lost else Level.ACT
            yield replace(_observation(view, slot, outlook, now), raises=raises, level=level)


def _may_miss(outlook: SlotOutlook, limit: float) -> bool:
    """By what is planned; of a truck in our yard, if it left now."""
    chance = outlook.miss
    return chance is not None and chance > limit


def _is_urgent(outlook: SlotOutlook, now: datetime, limits: Limits) -> bool:
    """The hour to leave is near, or behind."""
    if outlook.leave_by is None:
        return False
    return hours_between(now, outlook.leave_by) <= limits.slot_leave_ahead


def _observation(view: TripView, slot: Slot, outlook: SlotOutlook, now: datetime) -> Observation:
    lost = slot.lost or outlook.ends <= now
    return Observation(
        kind=AlertKind.SLOT,
        key=episode_key(AlertKind.SLOT, view.trip.id, slot.begins.isoformat()),
        level=Level.ACT,
        since=outlook.ends if lost else view.state.since or slot.begins,
        trip=view.trip.id,
        crossing=slot.crossing,
        direction=view.state.direction,
        values={
            "plate": view.plate,
            "slot": slot.begins,
            "chance": outlook.miss,
            "lost": lost,
            "crossing": slot.crossing,
            "hours": hours_between(now, outlook.ends),
            "leave_by": outlook.leave_by if _is_ahead(outlook, now) else None,
            "no_shows": outlook.no_shows,
            **_price(outlook),
        },
    )


def _is_ahead(outlook: SlotOutlook, now: datetime) -> bool:
    return outlook.leave_by is not None and outlook.leave_by > now


def _price(outlook: SlotOutlook) -> dict[str, object]:
    price = outlook.rebooking
    return {} if price is None else {"mrp": price.mrp, "tenge": price.tenge}


def _is_past(view: TripView, code: str | None) -> bool:
    """True once the booking does not matter any more: at the barrier, beyond it, or elsewhere."""
    state = view.state
    if state.stage in AT_BARRIER or (state.stage in STUCK and state.wait is None):
        return True
    way = next_way(view)
    if way is None or (state.wait is not None and state.wait.exit_post_in is not None):
        return True
    return code is not None and way[0] != code
