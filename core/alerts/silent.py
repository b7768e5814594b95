"""Nobody has heard of a truck for longer than its stage allows. Nights are for sleep.

Hours by the clock count, but nothing is raised between 22 and 7 in Oral, nor before half of the
limit was spent in waking hours: seven in the morning does not ring for every truck on the road.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from core.alerts.facts import AlertFacts
from core.alerts.limits import Limits
from core.alerts.observation import Observation, episode_key
from core.domain.alert import AlertKind, Level
from core.domain.clock import ORAL, hours_between, is_between_hours
from core.domain.desk import TripView
from core.domain.trip import AT_BORDER, IN_YARD, STUCK, Stage


def observe(facts: AlertFacts, now: datetime, limits: Limits) -> Iterator[Observation]:
    """One observation a truck that is silent; by night it is kept, never raised."""
    for view in facts.open_trips():
        state = view.state
        since = last_sign(view)
        if since is None or state.stage in IN_YARD or state.stage == Stage.ARRIVED:
            continue
        limit = silence_limit(view, limits)
        hours = hours_between(since, now)
        if hours <= limit:
            continue
        awake = waking_hours(since, now, limits)
        yield Observation(
            kind=AlertKind.SILENT,
            key=episode_key(AlertKind.SILENT, view.trip.id, since.isoformat()),
            level=Level.WARN,
            since=since,
            severity=hours,
            raises=awake >= limit / 2 and not is_night(now, limits),
            trip=view.trip.id,
            crossing=state.crossing,
            direction=state.direction,
            values={
                "plate": view.plate,
                "hours": hours,
                "attempts": state.attempts,
                "stage": state.stage,
                "place": state.place,
            },
        )


def last_sign(view: TripView) -> datetime | None:
    """The driver's last word, or the last ping of his device: who pings is not missing."""
    state = view.state
    signs = [at for at in (state.last_contact, state.last_ping) if at is not None]
    return max(signs, default=state.since)


def is_silent(view: TripView, now: datetime, limits: Limits) -> bool:
    """True where nobody has heard of it for longer than its stage allows."""
    since = last_sign(view)
    return since is not None and hours_between(since, now) > silence_limit(view, limits)


def silence_limit(view: TripView, limits: Limits) -> float:
    """Hours without a word that are usual for a trip's stage; after calls in vain half of it."""
    state = view.state
    if state.stage in AT_BORDER or state.stage in STUCK:
        limit = limits.silent_border
    elif view.arrival.quantiles and view.arrival.quantiles.q50 > limits.far_hours:
        limit = limits.silent_far
    else:
        limit = limits.silent_road
    return limit / 2 if state.attempts >= limits.silent_attempts else limit


def is_night(moment: datetime, limits: Limits) -> bool:
    """True while the drivers sleep, by the clock of Oral; never where night ends as it begins."""
    return is_between_hours(moment, limits.night_begins, limits.night_ends)


def waking_hours(start: datetime, end: datetime, limits: Limits) -> float:
    """Hours between two moments that are not night in Oral."""
    awake = timedelta(hours=(limits.night_begins - limits.night_ends) % 24 or 24)
    wakes = start.astimezone(ORAL).replace(minute=0, second=0, microsecond=0)
    wakes = wakes.replace(hour=0) + timedelta(hours=limits.night_ends, days=-1)
    total = 0.0
    while wakes < end:
        total += max(0.0, hours_between(max(start, wakes), min(end, wakes + awake)))
        wakes += timedelta(days=1)
    return total
