"""Rows of readings: observations of a crossing, in our units."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any, TypeAlias

from core.domain.crossing import Direction
from core.domain.ids import new_id
from core.domain.problem import KezekError
from core.domain.reading import UNITS, Reading, ReadingKind
from core.services.importing.cells import (
    Limits,
    read_number,
    read_source,
    read_word,
    text_of,
)
from core.services.importing.journal import Days
from core.services.importing.moments import Cell
from core.services.importing.noting import Book
from core.services.importing.place import Here
from core.services.importing.registers import given
from core.services.importing.result import Outcome
from core.services.importing.table import Row
from core.services.importing.words import (
    CLASSES,
    DAYS,
    DIRECTIONS,
    HOURS,
    KILOMETRES,
    METRES,
    MINUTES,
    NOTICES,
    PER_DAY,
    PER_HOUR,
    READING_KINDS,
    SIDES,
    SLOTS,
    VEHICLES,
    fold,
)
from core.store import readings as store

Scales: TypeAlias = Mapping[str, float]

_HOURS: Scales = {
    **dict.fromkeys(HOURS, 1.0),
    **dict.fromkeys(MINUTES, 1 / 60),
    **dict.fromkeys(DAYS, 24.0),
}
_VEHICLES: Scales = dict.fromkeys(VEHICLES, 1.0)
_KM: Scales = {**dict.fromkeys(KILOMETRES, 1.0), **dict.fromkeys(METRES, 0.001)}
_A_DAY: Scales = {**dict.fromkeys(PER_DAY, 1.0), **dict.fromkeys(PER_HOUR, 24.0), **_VEHICLES}
_LONG = Limits(high=10_000)
_MANY = Limits(high=100_000, whole=True)

_MEASURES: dict[ReadingKind, tuple[Limits, Scales]] = {
    ReadingKind.SLOTS_FREE: (_MANY, dict.fromkeys(SLOTS, 1.0)),
    ReadingKind.BOARD_VEHICLES: (_MANY, _VEHICLES),
    ReadingKind.QUEUE_VEHICLES: (_MANY, _VEHICLES),
    ReadingKind.QUEUE_KM: (Limits(high=1_000), _KM),
    ReadingKind.WAIT: (_LONG, _HOURS),
    ReadingKind.POSITION: (_MANY, _VEHICLES),
    ReadingKind.THROUGHPUT: (Limits(high=100_000), _A_DAY),
    ReadingKind.PASSAGE: (_LONG, _HOURS),
    ReadingKind.LAG: (Limits(low=-10_000, high=10_000), _HOURS),
}
_NEEDS_NO_VALUE = (ReadingKind.NOTICE, ReadingKind.PASSAGE)


class Observed:
    """A reading a row tells, and the fields it gives."""

    __slots__ = ("fields", "key", "reading")

    def __init__(self, reading: Reading, fields: dict[str, Any]) -> None:
        self.reading = reading
        self.fields = fields
        parts = (reading.crossing, reading.direction.value, reading.kind.value, reading.day)
        more = (reading.klass, reading.observed_at.isoformat(), reading.source)
        self.key = " ".join(str(p) for p in (*parts, *more) if p is not None)

    def is_said_by(self, known: Reading) -> bool:
        """True where the known reading holds all this one gives."""
        return all(getattr(known, name) == value for name, value in self.fields.items())

    def over(self, known: Reading) -> Reading:
        """The known reading with what this row gives."""
        signed = {name: getattr(self.reading, name) for name in ("written_at", "author", "desk")}
        return replace(
            known, id=new_id(), replaces=None, still_at=None, **{**self.fields, **signed}
        )


_OUTCOMES = {
    store.Observed.TAKEN: Outcome.TAKEN,
    store.Observed.STILL_SO: Outcome.TAKEN,  # new to us: the value held then, too
    store.Observed.KNOWN: Outcome.KNOWN,
    store.Observed.CHANGED: Outcome.CHANGED,
}


def take_reading(readings: Book, told: Observed, last: Observed) -> Outcome:
    """Record it; `last` is the last row of the file with the same identity."""
    known = readings.find(told.reading.identity)
    if known is not None and (told.is_said_by(known) or last.is_said_by(known)):
        outcome = Outcome.KNOWN
    else:
        reading = told.over(known) if known is not None else told.reading
        outcome = _OUTCOMES[readings.observe(reading)]
    _see_again(readings, told.reading)
    return outcome


def _see_again(readings: Book, reading: Reading) -> None:
    """The row saw the same value again, later."""
    later = reading.still_at
    if later is not None and later > reading.observed_at:
        readings.observe(
            replace(reading, id=new_id(), observed_at=later, heard_at=later, still_at=None)
        )


def read_reading(row: Row, days: Days) -> Observed:
    """What a row says of a crossing. Raises KezekError naming the column."""
    here = days.here
    crossing = row.need("crossing", here.crossings.one)
    kind = row.need("kind", lambda c: read_word(c, READING_KINDS, "unknown_reading"))
    moment = days.moment(row, "observed_at")
    if moment is None:
        raise row.missing("observed_at")
    told = given(
        **_value(row, kind),
        entered_at=row.get("entered_at", here.at),
        left_at=row.get("left_at", here.at),
        from_at=row.get("from_at", here.at),
        to_at=row.get("to_at", here.at),
        side=row.get("side", lambda c: read_word(c, SIDES, "unknown_side")),
        text=row.text("text"),
        heard_at=row.get("heard_at", here.at),
    )
    reading = Reading(
        id=new_id(),
        crossing=crossing,
        direction=_direction(row),
        kind=kind,
        observed_at=moment.at,
        source=row.need("source", read_source),
        day=row.get("day", here.day),
        klass=row.get("class", _class),
        subject=row.text("subject"),
        raw=row.text("raw"),
        still_at=row.get("still_at", here.at),
        **{"heard_at": moment.at, **_passage(kind, told, moment.at)},
        **_signature(here),
    )
    return Observed(reading, told)


def _signature(here: Here) -> dict[str, Any]:
    return {
        "written_at": here.written,
        "author": here.author.dispatcher,
        "desk": here.author.desk,
    }


def _passage(kind: ReadingKind, told: dict[str, Any], observed_at: Any) -> dict[str, Any]:
    """A passage told by its hours alone ended when it was seen."""
    if kind == ReadingKind.PASSAGE and "entered_at" not in told:
        if "value" not in told:
            raise KezekError("missing_cell", column="value")
        left = told.get("left_at", observed_at)
        told.update(entered_at=left - timedelta(hours=told["value"]), left_at=left)
    return told


def _direction(row: Row) -> Direction:
    found = row.get("direction", lambda c: read_word(c, DIRECTIONS, "unknown_direction"))
    return found or Direction.OUT


def _class(value: Cell) -> str:
    return CLASSES.get(fold(text_of(value)), text_of(value))


def _value(row: Row, kind: ReadingKind) -> dict[str, Any]:
    """Value and unit in ours; a notice's value is the word for what it says."""
    reason = row.text("reason") or None
    if kind == ReadingKind.NOTICE:
        word = row.text("value")
        notice = NOTICES.get(fold(word or reason or ""))
        return {"reason": notice.value if notice else reason or word or None}
    if "value" not in row:
        if kind not in _NEEDS_NO_VALUE:
            raise row.missing("value")
        return {"unit": UNITS[kind], "reason": reason}
    limits, scales = _MEASURES[kind]
    unit = UNITS[kind]
    if kind == ReadingKind.POSITION and fold(row.text("unit")) in _KM:
        limits, scales, unit = Limits(high=1_000), _KM, "km"
    scale = row.get("unit", lambda c: _scale(c, scales))
    value = row.need("value", lambda c: _measure(c, limits, scales, scale or 1.0))
    return {"value": value, "unit": unit, "reason": reason}


def _scale(value: Cell, scales: Scales) -> float:
    scale = scales.get(fold(text_of(value)))
    if scale is None:
        raise KezekError("bad_unit", value=text_of(value))
    return scale


def _measure(value: Cell, limits: Limits, scales: Scales, scale: float) -> float:
    return read_number(value, limits, scales) * scale
