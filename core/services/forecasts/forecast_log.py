"""What is kept of forecasts: at joining, on a new fact, and at most hourly on the way."""

from collections.abc import Iterator
from datetime import timedelta

from core.domain.desk import DeskView, TripView
from core.domain.forecast import CrossingState, ForecastRecord
from core.domain.ids import new_id
from core.domain.trip import IN_YARD
from core.domain.turns import in_turns
from core.services.memory.desk_facts import DeskFacts

HOURLY = timedelta(hours=1)


def records_due(view: DeskView, facts: DeskFacts) -> list[ForecastRecord]:
    """Lines to add to the forecast log now."""
    return list(_records(view, facts))


def _records(view: DeskView, facts: DeskFacts) -> Iterator[ForecastRecord]:
    for trip in in_turns(view.trips):
        cause = _cause(trip, facts)
        if cause is None:
            continue
        state, wait = trip.state, trip.state.wait
        crossing = view.crossing(state.crossing, state.direction) if state.crossing else None
        yield ForecastRecord(
            id=new_id(),
            trip=trip.trip.id,
            crossing=state.crossing or "",
            direction=state.direction.value,
            issued_at=facts.now,
            cause=cause,
            joined_at=wait.joined.at if wait else None,
            wait=trip.forecast.quantiles if wait else None,
            arrival=trip.arrival.quantiles,
            state=crossing.state if crossing else CrossingState.UNKNOWN,
        )


def _cause(trip: TripView, facts: DeskFacts) -> str | None:
    """Why a line is due; None when none is. What was heard by a clock set back since is no news."""
    last = facts.last_forecasts.get(trip.trip.id)
    wait, event = trip.state.wait, trip.state.last_event
    if not trip.state.is_open or (
        trip.forecast.quantiles is None and trip.arrival.quantiles is None
    ):
        return None
    joined = facts.joined_forecasts.get(trip.trip.id)
    if wait and (joined is None or joined.joined_at != wait.joined.at):
        return "joined"
    if last is None:
        return "fact"
    if event is not None and last.issued_at < event.heard_at <= facts.now:
        return "fact"
    is_moving = trip.state.stage not in IN_YARD
    return "hourly" if is_moving and facts.now - last.issued_at >= HOURLY else None
