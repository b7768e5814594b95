"""Who is told of a trip, what he was told last, and why he should be told again.

What a customer was told is held against what is forecast now: who was told of Saturday and would
now wait till Monday is to be told before he asks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from core.domain.clock import hours_between
from core.domain.event import Event, EventKind, effective
from core.domain.trip import IN_YARD, STUCK

if TYPE_CHECKING:
    from core.domain.desk import TripView
    from core.domain.forecast import ForecastRecord

MOVED_HOURS: Final = 4.0
"""A median that has moved less is no news."""

CALLS_AHEAD: Final = timedelta(hours=12)
HEAD: Final = "boss"

_CALL_WORDS: Final = ("клиент", "заказчик", "сообщ", "хабарла", "customer", "tell ")
"""Beginnings of words by which a reminder is one to call a customer."""


class Audience(StrEnum):
    """Whom a message is for."""

    CUSTOMER = "customer"
    CARRIER = "carrier"
    BOSS = "boss"


class TellReason(StrEnum):
    """Why somebody should be told, the most pressing first."""

    CALL = "call"  # a call was promised, and is due
    STUCK = "stuck"  # refused or broken down, and he was not told of it
    LATE = "late"  # will be late, and he was told nothing yet
    MOVED = "moved"  # the arrival is another than he was told


@dataclass(frozen=True, slots=True)
class Listener:
    """Somebody who is told of a trip. `key`: that of a register, or HEAD, whose name is empty."""

    key: str
    name: str
    audience: Audience
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """An arrival as it was forecast: early and late end of 8 in 10, the middle."""

    early: datetime
    middle: datetime
    late: datetime


@dataclass(frozen=True, slots=True)
class Told:
    """Something that was told of a trip: when, whom, what; `said`: the arrival as of then."""

    at: datetime
    reader: str  # empty: the customer, by no name
    audience: Audience
    text: str
    by: str  # the dispatcher
    said: Said | None = None


@dataclass(frozen=True, slots=True)
class ToTell:
    """A trip of which a listener should be told. `moved`: hours later, negative: earlier."""

    view: TripView
    reason: TellReason
    told: Told | None = None
    moved: float | None = None
    call: Event | None = None


def listeners(trip: TripView) -> tuple[Listener, ...]:
    """Its customers, of a hired truck its carrier's dispatcher, and the head of the house."""
    customers = {o.customer.id: o.customer for o in trip.orders if o.customer is not None}
    found = [Listener(str(c.id), c.name, Audience.CUSTOMER, c.phones) for c in customers.values()]
    carrier = trip.carrier
    if trip.is_hired and carrier is not None:
        name = " · ".join(part for part in (carrier.name, carrier.dispatcher) if part)
        found.append(Listener(str(carrier.id), name, Audience.CARRIER, carrier.phones))
    return (*found, Listener(HEAD, "", Audience.BOSS))


def told_of(events: Sequence[Event], forecasts: Sequence[ForecastRecord] = ()) -> tuple[Told, ...]:
    """What was told of a trip, oldest first; `forecasts` of it, oldest first."""
    found = []
    for event in effective(events):
        is_promise = event.kind == EventKind.PROMISE
        if is_promise or (event.kind == EventKind.NOTE and event.other):
            audience = Audience.CUSTOMER if is_promise else Audience.BOSS
            said = said_at(event.heard_at, forecasts)
            told = Told(event.heard_at, event.other, audience, event.text, event.author, said)
            found.append(told)
    return tuple(found)


def said_at(moment: datetime, forecasts: Sequence[ForecastRecord]) -> Said | None:
    """The arrival as it was forecast last by then."""
    before = [f for f in forecasts if f.issued_at <= moment and f.arrival is not None]
    if not before or before[-1].arrival is None:
        return None
    issued, hours = before[-1].issued_at, before[-1].arrival
    early, middle, late = (issued + timedelta(hours=hours.at(q)) for q in (0.1, 0.5, 0.9))
    return Said(early, middle, late)


def last_told(trip: TripView, listener: Listener, told: Iterable[Told]) -> Told | None:
    """What he was told last; what was told to no name was told to the customer."""
    names = {one.name.casefold() for one in listeners(trip) if one.name}
    heard = [t for t in told if _is_meant(listener, t, names)]
    return heard[-1] if heard else None


def _is_meant(listener: Listener, told: Told, names: Collection[str]) -> bool:
    reader = told.reader.casefold()
    if listener.audience == Audience.BOSS:
        return told.audience == Audience.BOSS and reader not in names
    if listener.audience == Audience.CUSTOMER and told.audience != Audience.CUSTOMER:
        return False
    return reader == listener.name.casefold() or not reader


def to_tell(
    trip: TripView, told: Sequence[Told], now: datetime
) -> Iterator[tuple[Listener, ToTell]]:
    """Who should be told of an open trip, and why; each at most once."""
    if not trip.state.is_open or trip.state.arrived_at is not None:
        return
    for listener in listeners(trip):
        due = _due(listener, trip, last_told(trip, listener, told), now)
        if due is not None:
            yield listener, due


def _due(listener: Listener, trip: TripView, told: Told | None, now: datetime) -> ToTell | None:
    call = _promised_call(listener, trip, now)
    if call is not None:
        return ToTell(trip, TellReason.CALL, told, call=call)
    if trip.state.stage in STUCK:
        since = trip.state.since or now
        is_news = told is None or told.at < since
        return ToTell(trip, TellReason.STUCK, told) if is_news else None
    if listener.audience == Audience.BOSS:
        return None
    if told is None:
        is_away = trip.state.stage not in IN_YARD and listener.audience == Audience.CUSTOMER
        return ToTell(trip, TellReason.LATE) if is_away and trip.is_late(now) else None
    moved = _moved(trip, told)
    return None if moved is None else ToTell(trip, TellReason.MOVED, told, moved=moved)


def _moved(trip: TripView, told: Told) -> float | None:
    """Hours by which the middle has moved since, where it lies outside what was told."""
    middle = trip.arrives(0.5)
    if told.said is None or middle is None:
        return None
    hours = hours_between(told.said.middle, middle)
    is_outside = not told.said.early <= middle <= told.said.late
    return hours if is_outside and abs(hours) >= MOVED_HOURS else None


def _promised_call(listener: Listener, trip: TripView, now: datetime) -> Event | None:
    for reminder in trip.state.reminders:
        is_soon = reminder.due_at is not None and reminder.due_at <= now + CALLS_AHEAD
        if is_soon and _names(reminder, listener):
            return reminder
    return None


def _names(reminder: Event, listener: Listener) -> bool:
    words = f"{reminder.text} {reminder.other}".casefold()
    if listener.name and listener.name.casefold() in words:
        return True
    return listener.audience == Audience.CUSTOMER and any(w in words for w in _CALL_WORDS)
