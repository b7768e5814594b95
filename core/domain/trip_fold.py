"""The fold of a trip: its journal's events, in order, become the state at a moment."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from core.domain.creep import fix_of, followed
from core.domain.crossing import Side
from core.domain.delay import handlings_after
from core.domain.event import HEARSAY, SLOT_LATE, Event, EventKind, effective
from core.domain.fleet import Trip
from core.domain.reading import PUBLIC_QUEUE
from core.domain.stage_after import BORDER_KINDS, GOES_ON, REFUSING, STAGE_AFTER
from core.domain.trip import (
    AT_BORDER,
    DONE,
    IN_YARD,
    REFUSED_STAGES,
    STUCK,
    Outcome,
    Refusal,
    Slot,
    Stage,
    Standing,
    TripState,
    Wait,
)

_NOT_A_WORD = frozenset(
    {
        EventKind.CONTACT_ATTEMPT,
        EventKind.NOTE,
        EventKind.PROMISE,
        EventKind.REMINDER,
        EventKind.SLOT_BOOKED,
        EventKind.SLOT_MOVED,
        EventKind.SLOT_LOST,
    }
)
"""Kinds that are not a word from the driver: they do not end his silence."""

_DEVICE = "gps"
_OTHER_PEOPLE = HEARSAY | {PUBLIC_QUEUE, _DEVICE}

_LONGEST_TRACK = 120
"""Places remembered of a truck: hours of a road, days of a queue."""

_SIDES = {
    Stage.WAITING_AREA: Side.EXIT_POST,
    Stage.QUEUE: Side.EXIT_POST,
    Stage.CALLED: Side.EXIT_POST,
    Stage.EXIT_POST: Side.EXIT_POST,
    Stage.NEUTRAL: Side.NEUTRAL,
    Stage.ENTRY_POST: Side.ENTRY_POST,
    Stage.AFTER_BORDER: Side.ROAD,
}

_COMING = IN_YARD | {Stage.EN_ROUTE, Stage.DIVERTED}
"""Stages from which a truck that tells its place in a queue has come to a border."""

_HELD = AT_BORDER | REFUSED_STAGES
"""Stages that waiting for papers does not end."""

_BEFORE_ARRIVAL = AT_BORDER | {Stage.AFTER_BORDER}
"""Who is seen there has not arrived, whatever was told of an earlier hour."""

_STANDING_WHY = {
    Stage.REFUSED: "refused",
    Stage.TURNED_BACK: "turned_back",
    Stage.STORAGE: "storage",
    Stage.BROKEN: "broken",
    Stage.DOCUMENTS_WAIT: "documents",
}


def fold_trip(trip: Trip, events: Iterable[Event]) -> TripState:
    """State of a trip after its events; corrections applied, order made. No event is refused."""
    rows = list(events)
    fold = _Fold(trip, {row.id: row for row in rows})
    for event in effective(rows):
        fold.take(event)
    return fold.state


class _Fold:
    def __init__(self, trip: Trip, rows: Mapping[UUID, Event]) -> None:
        self.trip = trip
        self.rows = rows
        first = trip.crossings[0] if trip.crossings else None
        self.state = TripState(crossing=first, direction=trip.direction)
        self.before_breakdown = Stage.EN_ROUTE

    def take(self, event: Event) -> None:
        self._word(event)
        self._seen(event)
        if event.kind in STAGE_AFTER:
            self._stage(event)
        elif event.kind in self.SPECIAL:
            self.SPECIAL[event.kind](self, event)
        self._set(last_event=event)

    def _set(self, **changes: object) -> None:
        for name, value in changes.items():  # frozen for all others; until handed out it is ours
            object.__setattr__(self.state, name, value)

    def _word(self, event: Event) -> None:
        if event.kind == EventKind.CONTACT_ATTEMPT:
            self._set(attempts=self.state.attempts + 1)
        if event.kind in _NOT_A_WORD or event.source in _OTHER_PEOPLE:
            return
        said = self._said_at(event)
        if self.state.last_contact is None or said >= self.state.last_contact:
            self._set(last_contact=said, last_contact_source=event.source, attempts=0)

    def _seen(self, event: Event) -> None:
        """A report or a ping of the place; a truck over the border begins another track."""
        if event.kind in (EventKind.DEPARTED, EventKind.RELEASED):
            self._set(track=())
        fix = fix_of(event)
        if fix is None:
            return
        self._set(track=followed(self.state.track, fix)[-_LONGEST_TRACK:])
        if event.source == _DEVICE:
            self._set(last_ping=fix.at)

    def _said_at(self, event: Event) -> datetime:
        """When the driver said it; to correct an entry is no new word from him."""
        heard, row, seen = event.heard_at, event.replaces, {event.id}
        while row in self.rows and row is not None and row not in seen:
            seen.add(row)
            heard, row = self.rows[row].heard_at, self.rows[row].replaces
        return event.said_at or heard

    def _stage(self, event: Event) -> None:
        before, began = self.state.stage, self.state.since
        stage = STAGE_AFTER[event.kind]
        if event.kind == EventKind.UNLOADING and before == Stage.ARRIVED:
            return
        if event.kind == EventKind.DOCUMENTS_WAIT and before in _HELD:
            self._held_by_papers(event)
            return
        if event.kind == EventKind.BREAKDOWN and before != Stage.BROKEN:
            self.before_breakdown = before
        self._place(event)
        self._wait(event, stage)
        self._marks(event)
        self._standing(event, stage)
        self._set(handlings=handlings_after(self.state.handlings, stage, event.occurred.at))
        since = began if before == stage else event.occurred.at
        self._set(stage=stage, since=since, side=event.side)

    def _held_by_papers(self, event: Event) -> None:
        """Papers are waited for at the border: it still stands there, and its wait goes on."""
        self._place(event)
        if event.reason:
            self._set(delay_reason=event.reason)

    def _place(self, event: Event) -> None:
        """Where it is now; a crossing named by an event at the border stands above the plan."""
        if event.crossing and (event.kind in BORDER_KINDS or event.kind == EventKind.DIVERTED):
            self._set(crossing=event.crossing)
        if event.direction is not None:
            self._set(direction=event.direction)
        if event.km_to_barrier is not None or event.vehicles_ahead is not None:
            self._set(
                km_to_barrier=event.km_to_barrier,
                vehicles_ahead=event.vehicles_ahead,
                position_at=event.occurred.at,
            )
        if event.place or event.lat is not None:
            self._set(place=event.place, lat=event.lat, lon=event.lon, place_at=event.occurred.at)

    def _wait(self, event: Event, stage: Stage) -> None:
        current = self.state.wait
        if event.kind == EventKind.JOINED_QUEUE and (
            current is None or current.crossing != (event.crossing or current.crossing)
        ):
            self._end_wait(event, Outcome.LEFT)
            self._begin_wait(event, truncated=False)
        elif event.kind == EventKind.JOINED_QUEUE and current is not None and current.truncated:
            self._put_wait(replace(current, truncated=False))
        elif stage in AT_BORDER and current is None:
            self._begin_wait(event, truncated=True)
        elif stage == Stage.AFTER_BORDER:
            self._pass()
            self._end_wait(event, Outcome.RELEASED)
        elif stage in REFUSED_STAGES:
            self._back_over_the_border(event)
            self._end_wait(event, Outcome.REFUSED)
        elif stage in (Stage.DIVERTED, Stage.EN_ROUTE):
            self._end_wait(event, Outcome.LEFT)
        elif stage in (Stage.ARRIVED, Stage.DELIVERED):
            self._end_untold(event)
        self._parts(event)

    def _begin_wait(self, event: Event, *, truncated: bool) -> None:
        code = event.crossing or self.state.crossing
        if code is None:
            return
        past = [w for w in self.state.waits if w.crossing == code]
        wait = Wait(
            crossing=code,
            direction=event.direction or self.state.direction,
            joined=event.occurred,
            joined_heard=event.heard_at,
            truncated=truncated,
            try_no=len(past) + 1,
        )
        passed = self._passed_before(code)
        self._set(waits=(*self.state.waits, wait), crossing=code, passed=passed)

    def _passed_before(self, code: str) -> tuple[str, ...]:
        """Crossings behind a truck at this one: at its second border it has passed the first."""
        passed = tuple(c for c in self.state.passed if c != code)
        planned = self.trip.crossings[len(passed) :]
        untold = planned[: planned.index(code)] if code in planned else ()
        return (*passed, *untold)

    def _end_wait(self, event: Event, outcome: Outcome) -> None:
        current = self.state.wait
        if current is None:
            return
        end = max(event.occurred.at, current.joined.at)
        self._put_wait(replace(current, ended_at=end, ended_heard=event.heard_at, outcome=outcome))

    def _end_untold(self, event: Event) -> None:
        """It has arrived, and nobody told when it was released."""
        current = self.state.wait
        if current is None:
            return
        signs = (current.joined.at, self.state.since, self.state.position_at)
        seen = max(at for at in signs if at is not None)
        self._pass()
        self._put_wait(replace(current, last_there=min(seen, event.occurred.at)))
        self._end_wait(event, Outcome.RELEASED)

    def _put_wait(self, wait: Wait) -> None:
        self._set(waits=(*self.state.waits[:-1], wait))

    def _parts(self, event: Event) -> None:
        current = self.state.wait
        if current is None:
            return
        at = event.occurred.at
        if event.kind == EventKind.EXIT_POST_IN:
            self._put_wait(replace(current, exit_post_in=at))
        elif event.kind == EventKind.EXIT_POST_OUT:
            self._put_wait(replace(current, exit_post_out=at))
        elif event.kind == EventKind.ENTRY_POST_IN:
            self._put_wait(replace(current, entry_post_in=at))

    def _marks(self, event: Event) -> None:
        at = event.occurred.at
        if STAGE_AFTER[event.kind] in _BEFORE_ARRIVAL:
            self._set(arrived_at=None, delivered_at=None)
        if event.kind == EventKind.DEPARTED:
            self._set(departed_at=at)
        elif event.kind == EventKind.RELEASED:
            self._set(released_at=at, km_to_barrier=None, vehicles_ahead=None, position_at=None)
        elif event.kind in (EventKind.ARRIVED, EventKind.UNLOADING):
            self._set(arrived_at=at)
        elif event.kind == EventKind.DELIVERED:
            self._set(delivered_at=at, arrived_at=self.state.arrived_at or at)
        elif event.kind in REFUSING:
            self._refusal(event)
        if event.reason and event.kind not in (EventKind.REFUSED, EventKind.TURNED_BACK):
            self._set(delay_reason=event.reason)
        if event.kind in GOES_ON:
            self._set(refusal=None)

    def _refusal(self, event: Event) -> None:
        old = self.state.refusal
        if old is not None:
            known = replace(old, reason=event.reason or old.reason, side=event.side or old.side)
            self._set(refusal=known)
            return
        kind = "refused" if event.kind == EventKind.REFUSED else "turned_back"
        self._set(
            refusal=Refusal(
                event=event.id,
                at=event.occurred.at,
                kind=kind,
                side=event.side or side_of(self.state.stage),
                reason=event.reason,
                text=event.text,
                crossing=event.crossing or self.state.crossing,
            )
        )

    def _pass(self) -> None:
        """A border is behind it; a release told again, with no wait between, is the same border."""
        wait = self.state.wait
        code = wait.crossing if wait else self.state.crossing
        if code is None or (wait is None and self.state.passed):
            return
        passed = (*self._passed_before(code), code)
        ahead = self.trip.crossings[len(passed) :]
        self._set(passed=passed, crossing=ahead[0] if ahead else code)

    def _back_over_the_border(self, event: Event) -> None:
        """Turned back on the road: the border it had passed lies before it again."""
        passed = self.state.passed
        on_road = self.state.stage == Stage.AFTER_BORDER or event.side == Side.ROAD
        if event.kind != EventKind.TO_STORAGE and on_road and passed and self.state.wait is None:
            self._set(passed=passed[:-1], crossing=passed[-1], released_at=None)

    def _standing(self, event: Event, stage: Stage) -> None:
        """Open or end a stretch of standing; a refusal in the queue goes on with the stretch."""
        at = event.occurred.at
        stands = stage in AT_BORDER or stage in _STANDING_WHY
        open_since = self.state.standing_since
        if stands and open_since is None:
            why = _STANDING_WHY.get(stage, "queue")
            self._set(standings=(*self.state.standings, Standing(at, why)))
        elif stands and self.state.stage == Stage.DOCUMENTS_WAIT and stage in AT_BORDER:
            self._end_standing(event)
            self._set(standings=(*self.state.standings, Standing(at, "queue")))
        elif not stands and open_since is not None:
            self._end_standing(event)

    def _end_standing(self, event: Event) -> None:
        last = self.state.standings[-1]
        ended = replace(last, ended_at=max(event.occurred.at, last.began))
        self._set(standings=(*self.state.standings[:-1], ended))

    def _position(self, event: Event) -> None:
        self._place(event)
        in_queue = event.km_to_barrier is not None or event.vehicles_ahead is not None
        coming = self.state.stage in _COMING or (
            self.state.stage == Stage.AFTER_BORDER and self.state.crossing not in self.state.passed
        )
        if in_queue and coming:
            if event.crossing:
                self._set(crossing=event.crossing)
            self._begin_wait(event, truncated=True)
            self._standing(event, Stage.QUEUE)
            self._set(stage=Stage.QUEUE, since=event.occurred.at)

    def _reminder(self, event: Event) -> None:
        if event.reason != DONE:
            self._set(reminders=(*self.state.reminders, event), next_step=event)

    def _promise(self, event: Event) -> None:
        """Told to the customer; what names no time leaves the time that was promised before."""
        old = self.state.promise
        if event.due_at is None and old is not None:
            event = replace(event, due_at=old.due_at)
        self._set(promise=event)

    def _repaired(self, event: Event) -> None:
        if self.state.stage != Stage.BROKEN:
            return
        back = self.before_breakdown if self.before_breakdown not in STUCK else Stage.EN_ROUTE
        self._standing(event, back)
        self._set(stage=back, since=event.occurred.at)

    def _slot(self, event: Event) -> None:
        if event.due_at is not None:
            where = event.crossing or self.state.crossing
            self._set(slot=Slot(where, event.due_at, late=event.other == SLOT_LATE))

    def _slot_lost(self, event: Event) -> None:
        slot = self.state.slot
        begins = event.due_at or (slot.begins if slot else event.occurred.at)
        self._set(slot=Slot(event.crossing or self.state.crossing, begins, lost=True))

    # Of the class: a fold that held its own methods would stay, with its journal, till the next
    # long pass over the memory.
    SPECIAL: ClassVar[Mapping[EventKind, Callable[["_Fold", Event], None]]] = {
        EventKind.POSITION: _position,
        EventKind.REPAIRED: _repaired,
        EventKind.SLOT_BOOKED: _slot,
        EventKind.SLOT_MOVED: _slot,
        EventKind.SLOT_LOST: _slot_lost,
        EventKind.PROMISE: _promise,
        EventKind.REMINDER: _reminder,
        EventKind.TRUCK_CHANGED: lambda self, e: self._set(truck_plate=e.other),
        EventKind.TRAILER_CHANGED: lambda self, e: self._set(trailer_plate=e.other),
        EventKind.DRIVER_CHANGED: lambda self, e: self._set(driver_name=e.other),
    }


def side_of(stage: Stage) -> Side | None:
    """The side of the border a stage lies on; None where the stage does not say."""
    return _SIDES.get(stage)
