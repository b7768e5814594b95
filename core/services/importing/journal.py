"""Rows of the journal: a new event, one that is known, or a correction that replaces it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, TypeAlias
from uuid import UUID

from core.domain.crossing import Direction, Side
from core.domain.event import IMPORT_TAKEN_BACK, Event, EventKind, Occurred, effective
from core.domain.fleet import Trip
from core.domain.ids import new_id
from core.domain.problem import KezekError
from core.services.importing.cells import (
    KILOMETRE_SCALE,
    Limits,
    read_number,
    read_reason,
    read_source,
    read_word,
    text_of,
)
from core.services.importing.known import Known
from core.services.importing.moments import Around, Cell, Moment, read_moment
from core.services.importing.place import Here
from core.services.importing.registers import given
from core.services.importing.result import Outcome
from core.services.importing.table import Row
from core.services.importing.words import (
    DIRECTIONS,
    EVENT_KINDS,
    KAZAKH_POST,
    RUSSIAN_POST,
    SIDES,
    VEHICLES,
    fold,
)
from core.store.journal import Journal

Identity: TypeAlias = tuple[UUID | None, EventKind, datetime, str]

_KM = Limits(high=1_000)
_VEHICLES = Limits(high=100_000, whole=True)
_LAT = Limits(low=-90, high=90)
_LON = Limits(low=-180, high=180)
_OF_NO_TRIP = frozenset(map(fold, ("shift", "смена", "ауысым")))
_NOT_CONTENT = frozenset({"at", "earliest", "latest", "raw"})


@dataclass(frozen=True, slots=True)
class Told:
    """What a row says happened. `fields`: what it says beyond its identity."""

    identity: Identity
    occurred: Occurred
    fields: dict[str, Any]
    key: str

    def differs(self, event: Event) -> bool:
        """True where the row contradicts or adds to an event of the same identity."""
        was, told = event.occurred, self.occurred
        if told.is_range and (told.earliest, told.latest) != (was.earliest, was.latest):
            return True
        return any(getattr(event, k) != v for k, v in self.fields.items() if k not in _NOT_CONTENT)


@dataclass
class Days:
    """The moment of the row above, for cells that give a clock time alone."""

    here: Here
    above: datetime | None = None
    only_days: bool = False  # rows so far gave days without hours

    def header(self, row: Row) -> bool:
        """True for a line that only names a day; it is the day of the rows below."""
        if row.own != 1:
            return False
        value = next(iter(row.cells.values()))
        try:
            moment = read_moment(value, Around(self.here.now))
        except KezekError:
            return False
        if not moment.whole_day:
            return False
        self.above, self.only_days = moment.earliest, False
        return True

    def moment(self, row: Row, main: str) -> Moment | None:
        """When it was, in one cell or as a day and an hour in two; None where both are empty."""
        code = next((c for c in (main, "time", "date") if c in row), None)
        if code is None:
            return None
        day: date | None = None
        if code != "date":
            day = row.get("date", self.here.day)
        around = Around(self.here.now, self.above, day, self.only_days)
        found = row.need(code, lambda c: read_moment(c, around))
        self.above = found.earliest or found.at
        self.only_days = found.whole_day
        return found


@dataclass
class Pages:
    """The journal of each trip as it stands, and what this import adds to it."""

    journal: Journal
    here: Here
    _rows: dict[UUID | None, list[Event]] = field(default_factory=dict)
    _in_force: dict[Identity, Event] = field(default_factory=dict)
    added: list[UUID] = field(default_factory=list)

    def take(self, told: Told, last: Told) -> Outcome:
        """Record what a row tells; `last` is the last row of the file with the same identity."""
        self._open(told.identity[0])
        known = self._in_force.get(told.identity)
        if known is None:
            return self._take_absent(told)
        if not told.differs(known) or (last is not told and not last.differs(known)):
            return Outcome.KNOWN
        self._correct(known, told)
        return Outcome.CHANGED

    def _take_absent(self, told: Told) -> Outcome:
        """Nothing in force says so: new, unless it was said before and corrected since.

        What went with a whole import that was taken back was not corrected.
        """
        trip, kind, at, source = told.identity
        gone = {e.replaces for e in self._rows[trip] if e.withdrawn and e.raw == IMPORT_TAKEN_BACK}
        said = [
            e
            for e in self._rows[trip]
            if (e.kind, e.occurred.at, e.source) == (kind, at, source)
            and not e.withdrawn
            and e.id not in gone
        ]
        if any(not told.differs(event) for event in said):
            return Outcome.KNOWN
        self._add(self._event(told))
        return Outcome.TAKEN

    def _event(self, told: Told) -> Event:
        trip, kind, at, source = told.identity
        fields = {"heard_at": at, **told.fields}
        return Event(
            id=new_id(),
            kind=kind,
            trip=trip,
            occurred=told.occurred,
            source=source,
            **fields,
            **self._signature(),
        )

    def _correct(self, known: Event, told: Told) -> None:
        occurred = told.occurred if told.occurred.is_range else known.occurred
        changed = {**told.fields, **self._signature(), "occurred": occurred}
        self._add(replace(known, id=new_id(), replaces=known.id, **changed))

    def _signature(self) -> dict[str, Any]:
        author = self.here.author
        return {
            "written_at": self.here.written,
            "author": author.dispatcher,
            "desk": author.desk,
        }

    def _add(self, event: Event) -> None:
        self.journal.add(event)
        self.added.append(event.id)
        self._rows[event.trip].append(event)
        self._in_force[_identity(event)] = event

    def _open(self, trip: UUID | None) -> None:
        if trip in self._rows:
            return
        self._rows[trip] = self.journal.of(trip)
        for event in effective(self._rows[trip]):
            self._in_force[_identity(event)] = event


def _identity(event: Event) -> Identity:
    return (event.trip, event.kind, event.occurred.at, event.source)


def read_event(row: Row, known: Known, days: Days) -> Told:
    """What a row of the journal says. Raises KezekError naming the column."""
    here = days.here
    if "trip" not in row:
        raise row.missing("trip")
    trip = row.get("trip", lambda c: _trip(known, c))
    kind = row.need("kind", lambda c: read_word(c, EVENT_KINDS, "unknown_event"))
    occurred = _occurred(row, days)
    fields = given(
        crossing=row.get("crossing", here.crossings.one),
        direction=row.get("direction", lambda c: read_word(c, DIRECTIONS, "unknown_direction")),
        side=row.get("side", lambda c: _side(c, row, trip)),
        km_to_barrier=row.get("km_to_barrier", lambda c: read_number(c, _KM, KILOMETRE_SCALE)),
        vehicles_ahead=row.get("vehicles_ahead", _vehicles),
        lat=row.get("lat", lambda c: read_number(c, _LAT)),
        lon=row.get("lon", lambda c: read_number(c, _LON)),
        place=row.text("place"),
        reason=row.get("reason", read_reason),
        due_at=row.get("due_at", here.at),
        other=row.text("other"),
        said_at=row.get("said_at", here.at),
        heard_at=row.get("heard_at", here.at),
        text=row.text("text"),
        raw=row.text("raw"),
    )
    source = row.get("source", read_source) or "dispatcher"
    identity = (trip.id if trip else None, kind, occurred.at, source)
    words = (trip.ref if trip else "", kind.value, occurred.at.isoformat(), source)
    return Told(identity, occurred, fields, " ".join(words).strip())


def last_of_each(told: Sequence[Told]) -> dict[Identity, Told]:
    """The last row of each identity: what a file says twice, it says last."""
    return {t.identity: t for t in told}


def _trip(known: Known, value: Cell) -> Trip | None:
    text = text_of(value)
    trip = known.trip(text)
    if trip is None and fold(text) not in _OF_NO_TRIP:
        raise KezekError("unknown_trip", trip=text)
    return trip


def _occurred(row: Row, days: Days) -> Occurred:
    moment = days.moment(row, "occurred_at")
    earliest = row.get("earliest", days.here.at)
    latest = row.get("latest", days.here.at)
    if moment is not None:
        at = moment.at
        if earliest is None and latest is None:
            earliest, latest = moment.earliest, moment.latest
    elif earliest is not None and latest is not None:
        at = earliest + (latest - earliest) / 2
    else:
        at = latest or earliest or _nothing(row)
    if (earliest is not None and earliest > at) or (latest is not None and latest < at):
        with row.blaming("earliest" if earliest is not None and earliest > at else "latest"):
            raise KezekError("impossible_range")
    return Occurred(at, earliest, latest)


def _nothing(row: Row) -> datetime:
    raise row.missing("occurred_at")


def _vehicles(value: Cell) -> int:
    return int(read_number(value, _VEHICLES, dict.fromkeys(VEHICLES, 1.0)))


def _side(value: Cell, row: Row, trip: Trip | None) -> Side:
    """The side of a cell; "пост РФ" is the entry on the way out and the exit on the way home."""
    word = fold(text_of(value))
    if word not in KAZAKH_POST | RUSSIAN_POST:
        return read_word(value, SIDES, "unknown_side")
    direction = row.get("direction", lambda c: read_word(c, DIRECTIONS, "unknown_direction"))
    direction = direction or (trip.direction if trip else Direction.OUT)
    is_exit = (word in KAZAKH_POST) == (direction == Direction.OUT)
    return Side.EXIT_POST if is_exit else Side.ENTRY_POST
