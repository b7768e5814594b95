"""The services as the window sees them, over a view in memory: what is recorded is remembered."""

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from core.domain.desk import CrossingHistory, DeskView, TripDetail
from core.domain.desk_map import DeskMap
from core.domain.event import Event, EventKind, JournalRow, Occurred, effective
from core.domain.ids import new_id
from core.domain.plate import plate_key
from core.domain.problem import KezekError, Problem
from core.domain.trip_fold import fold_trip
from core.phrase.drafts import EventDraft, Option, Question
from tests.ui.desk_views import refusals_of
from tests.ui.fake_registers import FakeRegisters
from tests.ui.fake_sharing import FakeSharing


@dataclass(frozen=True)
class Understood:
    """What the fake understood."""

    entries: tuple[EventDraft, ...] = ()
    questions: tuple[Question, ...] = ()
    skipped: tuple = ()
    leftovers: tuple[str, ...] = ()
    meant: str = ""
    raw: str = ""
    opens: Any = None


@dataclass(frozen=True)
class Kept:
    """Keys of what was recorded."""

    events: tuple[UUID, ...] = ()
    readings: tuple[UUID, ...] = ()


@dataclass(frozen=True)
class FetchReport:
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Fetched:
    new: tuple = ()
    known: int = 0
    report: FetchReport = FetchReport()
    asked_by: str = ""


@dataclass
class FakeServices(FakeRegisters, FakeSharing):
    """Keeps events in a list and folds them, as the desk does; understands `417 отказ` alone."""

    view: DeskView
    events: list[Event] = field(default_factory=list)
    fetches: int = 0
    refreshes: int = 0
    fails_with: Exception | None = None
    problems: tuple[Problem, ...] = ()
    threads: set[str] = field(default_factory=set)
    seen: list[DeskView] = field(default_factory=list)

    def look(self) -> DeskView:
        self._note()
        return self.view

    def first_look(self) -> DeskView:
        return self.view

    def keep_seen(self, view: DeskView, *, at_close: bool = False) -> None:
        if at_close or view not in self.seen:
            self.seen.append(view)

    def refresh(self) -> DeskView:
        self._note()
        self.refreshes += 1
        return replace(self.view, trips=tuple(self._folded(t) for t in self.view.trips))

    def trip_detail(self, trip: UUID) -> TripDetail:
        self._note()
        found = self.view.trip(trip)
        if found is None:
            raise KezekError("unknown_trip", trip=str(trip))
        rows = tuple(JournalRow(e) for e in self.events if e.trip == trip)
        return TripDetail(found, rows, (), ())

    def crossing_history(self, code, direction, days=7) -> CrossingHistory:
        found = self.view.crossing(code, direction)
        if found is None:
            raise KezekError("unknown_crossing", crossing=code)
        return CrossingHistory(found, self.view.as_of - timedelta(days=days), (), (), (), ())

    def log_entries(self):
        return ()

    def save_fault_report(self, _path) -> None:
        self._note()

    def clock_behind(self):
        return None

    def desk_map(self, view) -> DeskMap:
        return DeskMap(view.as_of, (), (), (), (), unplaced=0)

    def understand(self, text: str, answers: dict[str, str]) -> Understood:
        self._note()
        digits = re.match(r"\d+", text.strip())
        fits = [
            t
            for t in self.view.trips
            if digits and plate_key(t.plate).startswith(digits[0]) and t.state.is_open
        ]
        if "who" in answers:
            fits = [t for t in fits if str(t.trip.id) == answers["who"]]
        if text.endswith("?") and len(fits) == 1:
            return Understood(opens=SimpleNamespace(id=fits[0].trip.id, plate=fits[0].plate))
        if len(fits) > 1:
            options = tuple(
                Option(str(t.trip.id), {"plate": t.plate, "driver": t.driver_name}) for t in fits
            )
            return Understood(questions=(Question("who", "which_truck", options),))
        kind = EventKind.REFUSED if "отказ" in text else EventKind.NOTE
        trip = fits[0] if fits else None
        draft = EventDraft(
            kind=kind, occurred=Occurred(self.view.as_of), heard_at=self.view.as_of,
            trip=trip.trip.id if trip else None, plate=trip.plate if trip else "", raw=text,
            text=text if kind == EventKind.NOTE else "",
        )  # fmt: skip
        return Understood((draft,))

    def record(self, understanding: Understood) -> Kept:
        return Kept(tuple(self.add(self._event(d)) for d in understanding.entries))

    def add(self, event: Event) -> UUID:
        self._note()
        self.events.append(event)
        return event.id

    def correct(self, event_id: UUID, **changes: Any) -> UUID:
        old = next(e for e in self.events if e.id == event_id)
        return self.add(replace(old, id=new_id(), replaces=event_id, **changes))

    def withdraw(self, event_id: UUID) -> UUID:
        old = next(e for e in self.events if e.id == event_id)
        withdrawn = not (old.withdrawn and old.replaces)
        return self.add(replace(old, id=new_id(), replaces=event_id, withdrawn=withdrawn))

    def take_back(self, recorded) -> Kept:
        return Kept(tuple(self.withdraw(key) for key in recorded.events))

    def note_all(self, trips, text) -> Kept:
        return self._add_all(trips, EventKind.NOTE, text=text)

    def step_all(self, trips, text, who, due_at, *, adds=False) -> Kept:
        self.step_was_added = adds
        return self._add_all(trips, EventKind.REMINDER, text=text, other=who, due_at=due_at)

    def attempt_all(self, trips) -> Kept:
        return self._add_all(trips, EventKind.CONTACT_ATTEMPT)

    def still_all(self, trips) -> Kept:
        return self._add_all(trips, EventKind.POSITION, source="driver")

    def _add_all(self, trips, kind, **fields) -> Kept:
        now = self.view.as_of
        given = {"source": "dispatcher", **fields}
        made = [
            Event(id=new_id(), kind=kind, trip=t, occurred=Occurred(now), heard_at=now,
                  written_at=now, **given)
            for t in trips
        ]  # fmt: skip
        return Kept(tuple(self.add(e) for e in made))

    def journal(self, trip=None) -> tuple[JournalRow, ...]:
        return tuple(JournalRow(e) for e in self.events if trip is None or e.trip == trip)

    def acknowledge(self, *episodes: UUID) -> None:
        self._change_alerts(episodes, acknowledged_at=self.view.as_of)

    def take_back_acknowledgement(self, *episodes: UUID) -> None:
        self._change_alerts(episodes, acknowledged_at=None)

    def snooze(self, episode_id: UUID, until, reason: str) -> None:
        self._change_alerts([episode_id], snoozed_until=until, snooze_reason=reason)

    def _change_alerts(self, episodes, **changes: Any) -> None:
        changed = tuple(replace(a, **changes) if a.id in episodes else a for a in self.view.alerts)
        self.view = replace(self.view, alerts=changed)

    def due_soon(self, _view) -> tuple:
        return ()

    def languages(self) -> dict[str, str]:
        return {}

    def fetch(self, stop: Callable[[], bool]) -> Fetched:
        self._note()
        self.fetches += 0 if stop() else 1
        if self.fails_with is not None:
            raise self.fails_with
        return Fetched(report=FetchReport(self.problems))

    @property
    def counted(self) -> list[Event]:
        """Events in force."""
        return effective(self.events)

    def _note(self) -> None:
        self.threads.add(threading.current_thread().name)

    def _folded(self, view):
        own = [e for e in self.events if e.trip == view.trip.id]
        if not own:
            return view
        return replace(view, state=fold_trip(view.trip, own), refusals=refusals_of(view, own))

    def _event(self, draft: EventDraft) -> Event:
        return Event(
            id=new_id(), kind=draft.kind, trip=draft.trip, occurred=draft.occurred,
            heard_at=draft.heard_at, written_at=draft.heard_at, source=draft.source,
            raw=draft.raw, text=draft.text,
        )  # fmt: skip
