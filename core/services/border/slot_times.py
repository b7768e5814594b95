"""Booked hours against the forecast: who makes his, by when to leave, what another one costs."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from uuid import UUID

from core.domain.clock import ORAL, hours_between, local_day
from core.domain.fleet import Trip
from core.domain.quantiles import Quantiles
from core.domain.reading import Reading, ReadingKind
from core.domain.slot_outlook import FreeDay, SlotOutlook, chance_to_reach, leave_by
from core.domain.trip import AT_BARRIER, IN_YARD, Slot, TripState
from core.estimate.arrival import journey
from core.estimate.legs import legs_ahead
from core.services.border.no_shows import lost_by_truck
from core.services.border.tail import hours_of_tail, not_sooner
from core.services.desk import Desk
from core.services.forecasts.asking import Goer, ask_waits
from core.services.memory.desk_facts import DeskFacts
from core.services.settings import limits_of


def slot_outlooks(
    desk: Desk, facts: DeskFacts, barriers: Mapping[UUID, Quantiles]
) -> dict[UUID, SlotOutlook]:
    """By trip, of those that hold a booking; `barriers`: hours from now to the barrier ahead."""
    booked = {t.id: t for t in facts.trips if _matters(t, facts)}
    if not booked:
        return {}
    leaving = _if_they_left_now(desk, facts, booked.values())
    lost = lost_by_truck(desk, facts.now)
    rule = desk.reference.fees.no_show_rule(local_day(facts.now))
    found = {}
    for key, trip in booked.items():
        slot = facts.states[key].slot
        if slot is None:
            continue
        least = _least_hours(desk, facts, facts.states[key], slot)
        is_next = slot.crossing in (None, facts.states[key].crossing)
        reach = not_sooner(barriers.get(key) if is_next else None, least)
        gone = not_sooner(leaving.get(key) if is_next else None, least)
        outlook = _outlook(slot, facts.now, reach, gone, limits_of(desk.settings).slot_length)
        found[key] = replace(
            outlook,
            rebooking=desk.reference.fees.rebooking_price(local_day(slot.begins)),
            free=tuple(_free_days(desk, facts, facts.states[key], slot)),
            currency=desk.settings.truck_day_currency,
            no_shows=lost.get(trip.truck, 0),
            no_shows_allowed=None if rule is None else rule.times,
        )
    return found


def _matters(trip: Trip, facts: DeskFacts) -> bool:
    """True until the truck is at the barrier it is booked at, which may be its second border."""
    state = facts.states[trip.id]
    if not state.is_open or state.slot is None:
        return False
    booked_at = state.slot.crossing or state.crossing
    is_before = state.wait is None or state.wait.exit_post_in is None
    is_there = state.stage in AT_BARRIER and booked_at == state.crossing
    return is_before and not is_there and booked_at not in state.passed


def _least_hours(desk: Desk, facts: DeskFacts, state: TripState, slot: Slot) -> float:
    crossing = desk.reference.crossings.get(slot.crossing or state.crossing or "")
    return 0.0 if crossing is None else hours_of_tail(crossing, state, facts.newest, facts.now)


def _if_they_left_now(desk: Desk, facts: DeskFacts, trips: Iterable[Trip]) -> dict[UUID, Quantiles]:
    """Hours to the barrier of those still in our yard, were they to leave now."""
    roads = desk.reference.road_map

    def goers() -> Iterator[Goer]:
        for trip in trips:
            state = facts.states[trip.id]
            if state.stage in IN_YARD:
                leaving = replace(trip, planned_departure=facts.now)
                yield Goer(leaving, state, legs_ahead(leaving, state, roads))

    gone = list(goers())
    answers = ask_waits(desk, iter(gone), facts.now)
    reached = {
        g.trip.id: journey(facts.now, g.legs, answers.get(g.trip.id, {})).barrier for g in gone
    }
    return {key: barrier for key, barrier in reached.items() if barrier is not None}


def _outlook(
    slot: Slot,
    now: datetime,
    barrier: Quantiles | None,
    leaving: Quantiles | None,
    length: float,
) -> SlotOutlook:
    ends = slot.begins + timedelta(hours=length)
    return SlotOutlook(
        ends=ends,
        chance=chance_to_reach(barrier, now, ends),
        leave_by=None if leaving is None else leave_by(leaving, ends),
        chance_now=chance_to_reach(leaving, now, ends),
    )


def _free_days(desk: Desk, facts: DeskFacts, state: TripState, slot: Slot) -> Iterator[FreeDay]:
    """The first free day after the booked one, of each class, as the public page last showed."""
    code = slot.crossing or state.crossing
    after = max(slot.begins, facts.now)
    own = [r for r in facts.newest if _is_free(r, code, after)]
    a_day = desk.settings.truck_day_cost
    for slot_class in sorted({r.klass or "" for r in own}, reverse=True):
        days = [r.day for r in own if (r.klass or "") == slot_class and r.day is not None]
        begins = datetime.combine(min(days), time(), ORAL)
        hours = max(0.0, hours_between(after, begins))
        yield FreeDay(slot_class, min(days), hours, hours / 24 * a_day)


def _is_free(reading: Reading, code: str | None, after: datetime) -> bool:
    return (
        reading.kind == ReadingKind.SLOTS_FREE
        and reading.crossing == code
        and reading.day is not None
        and reading.day >= local_day(after)
        and (reading.value or 0) > 0
    )
