"""A row of the board: a trip as of a moment, and what the saved views ask of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from functools import cached_property
from uuid import UUID

from core.domain.alert import AlertKind, Episode
from core.domain.clock import hours_between
from core.domain.crossing import Crossing
from core.domain.desk import DeskView, TripView
from core.domain.trip import IN_YARD, REFUSED_STAGES, Stage
from ui.models.search import Hay, fold, haystack
from ui.words.place_words import place_names

LONG_HOURS = 12


class Urgency(IntEnum):
    """How near the top a row belongs: who needs somebody comes first."""

    REFUSED = 0
    BROKEN = 1
    SILENT = 2
    STANDS = 3
    LATE = 4
    ROLLS = 5
    ARRIVED = 6
    YARD = 7
    DONE = 8


@dataclass(frozen=True)
class BoardRow:
    """One trip on the board at a moment: rows of two moments differ at the first look."""

    now: datetime
    view: TripView
    crossing: Crossing | None
    me: str = field(default="", kw_only=True)  # who sits at the desk

    @property
    def key(self) -> UUID:
        """Key of the trip."""
        return self.view.trip.id

    @property
    def stage(self) -> Stage:
        """Status of the trip."""
        return self.view.state.stage

    @cached_property
    def standing_hours(self) -> float | None:
        """Hours it has stood in one go, None while it rolls."""
        return self.view.state.standing_hours(self.now)

    @cached_property
    def silent_hours(self) -> float | None:
        """Hours since the last word of the driver."""
        last = self.view.state.last_contact
        return None if last is None else hours_between(last, self.now)

    @cached_property
    def is_silent(self) -> bool:
        """True where silence has become an alert."""
        return self.has_alert(AlertKind.SILENT)

    @cached_property
    def is_refused(self) -> bool:
        """True from the refusal to its outcome."""
        return self.stage in REFUSED_STAGES

    @cached_property
    def is_overdue(self) -> bool:
        """True when the promised time has passed and the truck is not there."""
        return self.view.is_overdue(self.now)

    @cached_property
    def is_late(self) -> bool:
        """True when it is or will probably be late."""
        return self.view.is_late(self.now)

    @cached_property
    def is_mine(self) -> bool:
        """True where who sits here does the next step, or has an alert of the trip in hand.

        A step that names nobody is his who wrote it.
        """
        if not self.me:
            return False
        step = self.view.state.next_step
        whose = [step.other or step.author] if step is not None else []
        whose += [a.acknowledged_by for a in self.view.alerts if _is_in_hand(a)]
        return any(is_same_person(name, self.me) for name in whose)

    @cached_property
    def urgency(self) -> Urgency:
        """Where the row belongs when nothing else sorts the board."""
        return next((u for u, holds in _URGENCIES if holds(self)), Urgency.ROLLS)

    @cached_property
    def urgency_key(self) -> tuple[int, float, float, str]:
        """Sort value of the status: urgency, then the longest standing, the nearest deadline."""
        promised = self.view.promised_at
        deadline = promised.timestamp() if promised is not None else float("inf")
        return (self.urgency.value, -(self.standing_hours or 0.0), deadline, self.view.plate)

    @cached_property
    def hay(self) -> Hay:
        """What the row is found by."""
        view = self.view
        words = [view.driver_name, view.trip.ref, view.trip.destination, view.state.place]
        words += view.customers
        words += [o.shipment.order for o in view.orders]
        words += [o.shipment.destination for o in view.orders]
        words += [view.carrier.name] if view.carrier else []
        words += place_names(view.trip.destination)
        if self.crossing is not None:
            words += [*self.crossing.names.values(), *self.crossing.far_names.values()]
        return haystack(words, (view.plate, view.truck.plate, view.trailer))

    def has_alert(self, kind: AlertKind) -> bool:
        """True while an episode of this kind is open."""
        return any(a.kind == kind and a.closed_at is None for a in self.view.alerts)


def is_same_person(name: str, other: str) -> bool:
    """True where the surnames agree: `Жумабаева А.`, `жумабаева`."""
    one, two = fold(name).split(), fold(other).split()
    return bool(one and two) and one[0] == two[0]


def _is_in_hand(alert: Episode) -> bool:
    taken = alert.acknowledged_at
    return alert.closed_at is None and taken is not None and taken >= alert.raised_at


_URGENCIES: tuple[tuple[Urgency, Callable[[BoardRow], bool]], ...] = (
    (Urgency.DONE, lambda r: not r.view.state.is_open),
    (Urgency.REFUSED, lambda r: r.is_refused),
    (Urgency.BROKEN, lambda r: r.stage == Stage.BROKEN),
    (Urgency.SILENT, lambda r: r.is_silent),
    (Urgency.YARD, lambda r: r.stage in IN_YARD),
    (Urgency.STANDS, lambda r: r.standing_hours is not None),
    (Urgency.ARRIVED, lambda r: r.stage == Stage.ARRIVED),
    (Urgency.LATE, lambda r: r.is_late),
)


def board_rows(view: DeskView, crossings: Mapping[str, Crossing] | None = None) -> list[BoardRow]:
    """All trips of a view, the most urgent first; `crossings` by code, where more are known."""
    if crossings is None:
        crossings = {c.crossing.code: c.crossing for c in view.crossings}
    me = view.company.dispatcher
    rows = [
        BoardRow(view.as_of, t, crossings.get(t.state.crossing or ""), me=me) for t in view.trips
    ]
    return sorted(rows, key=lambda r: r.urgency_key)
